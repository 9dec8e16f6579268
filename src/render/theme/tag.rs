//! The tags of a template, as far as their length goes.
//!
//! The engine reads an expression by descending into it, without a bound of its own for chains of
//! operators: one of thousands would take all of the stack, which no one can catch.

use std::ops::Range;

/// A tag may be this long, in bytes; those of the default theme have a few dozen.
const LONGEST: usize = 1024;
/// So many branches may follow each other in a template: each lies within the one before.
const MOST_BRANCHES: usize = 200;

/// The first tag of a template that is too long, or that is a branch too many.
pub(super) fn tangled(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let mut branches = 0;
    while let Some(start) = opening(&text[at..]) {
        let start = at + start;
        let (close, is_read) = match text.as_bytes().get(start + 1) {
            Some(b'{') => ("}}", true),
            Some(b'#') => ("#}", false),
            _ => ("%}", true),
        };
        let end = start + text[start..].find(close)? + close.len();
        if !is_read {
            at = end;
            continue;
        }
        let words = text[start + 2..end].trim_start_matches(['-', '+']).trim_start();
        branches += usize::from(words.starts_with("elif"));
        if end - start > LONGEST || branches > MOST_BRANCHES {
            return Some(start..start + 2);
        }
        at = end;
    }
    None
}

/// Where the next tag or comment begins.
fn opening(text: &str) -> Option<usize> {
    let braces = text.match_indices('{').map(|(at, _)| at);
    braces.into_iter().find(|at| text[at + 1..].starts_with(['{', '%', '#']))
}

#[cfg(test)]
mod tests {
    use super::tangled;

    #[test]
    fn chains_without_end_are_told() {
        let long = format!("a {{{{ {}1 }}}}", "not ".repeat(2000));
        assert_eq!(tangled(&long), Some(2..4));
        let many = format!("{{% if a %}}{}{{% endif %}}", "{%- elif b %}".repeat(300));
        assert!(tangled(&many).is_some());
        assert_eq!(tangled(&"{{ a }}{% if b %}c{% elif d %}e{% endif %}".repeat(100)), None);
        assert_eq!(tangled("a {{ b"), None);
        assert_eq!(tangled(&format!("{{# a {{{{ b #}}{}{{{{ c }}}}", "d".repeat(2000))), None);
    }
}
