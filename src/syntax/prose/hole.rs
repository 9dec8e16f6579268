//! The expressions of a prose text.

use std::ops::Range;

/// An expression between double braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hole {
    /// From the first brace to the last.
    pub range: Range<usize>,
    /// What stands between the braces, without `~`, `#`, `/` and white space at its ends.
    pub expression: String,
    /// What kind of expression it is.
    pub kind: HoleKind,
}

/// A kind of expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoleKind {
    /// `{{name}}`: prints something.
    Print,
    /// `{{#if …}}`, `{{else}}`, `{{/if}}`: part of a block.
    Block,
    /// `{{! … }}`: a comment.
    Comment,
    /// `{{{name}}}` or `{{&name}}`: would print without escaping; refused.
    Unescaped,
    /// Opened and never closed.
    Unclosed,
}

/// Every expression of the text, in order. `\{{` is not one: it stands for two braces.
pub fn holes(text: &str) -> Vec<Hole> {
    let mut holes = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("{{")) {
        let start = at + found;
        if text[..start].ends_with('\\') && !text[..start].ends_with("\\\\") {
            at = start + 2;
            continue;
        }
        let hole = read(text, start);
        at = hole.range.end;
        holes.push(hole);
    }
    holes
}

/// How far from its opening an expression or a comment may end, in bytes: without a bound, a
/// thousand that never end would each be looked for to the end of the text.
const LONGEST: usize = 10_000;

fn read(text: &str, start: usize) -> Hole {
    let rest = &text[start..];
    let (open, close, kind) = if rest.starts_with("{{{") {
        (3, "}}}", HoleKind::Unescaped)
    } else if rest.starts_with("{{!--") {
        (5, "--}}", HoleKind::Comment)
    } else if rest.starts_with("{{!") {
        (3, "}}", HoleKind::Comment)
    } else {
        (2, "}}", HoleKind::Print)
    };
    let inner = rest.get(open..).unwrap_or_default();
    let near = &inner[..inner.floor_char_boundary(LONGEST)];
    let Some(length) = near.find(close) else {
        // An expression that never ends is shown up to the end of its line.
        let line = rest.find('\n').unwrap_or(rest.len());
        let range = start..start + line.max(2);
        let expression = text[range.clone()].trim_start_matches('{').trim().to_owned();
        return Hole { range, expression, kind: HoleKind::Unclosed };
    };
    let inner = rest[open..open + length].trim_matches('~').trim();
    let kind = match (kind, inner.chars().next()) {
        (HoleKind::Print, Some('&')) => HoleKind::Unescaped,
        (HoleKind::Print, Some('#' | '/' | '^' | '>')) => HoleKind::Block,
        (HoleKind::Print, _) if inner == "else" || inner.starts_with("else ") => HoleKind::Block,
        (kind, _) => kind,
    };
    let expression = inner.trim_start_matches(['#', '/', '^', '&', '>']).trim().to_owned();
    Hole { range: start..start + open + length + close.len(), expression, kind }
}

#[cfg(test)]
mod tests {
    use super::{HoleKind, holes};

    #[test]
    fn expressions_are_found_with_their_places() {
        let text = r"a {{date version.date}} b {{#if x}}c{{/if}} \{{d}} {{! e }} {{{f}}}";
        let found: Vec<(&str, HoleKind)> =
            holes(text).into_iter().map(|hole| (&text[hole.range], hole.kind)).collect();
        let expected = [
            ("{{date version.date}}", HoleKind::Print),
            ("{{#if x}}", HoleKind::Block),
            ("{{/if}}", HoleKind::Block),
            ("{{! e }}", HoleKind::Comment),
            ("{{{f}}}", HoleKind::Unescaped),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_expression_without_an_end_stays_on_its_line() {
        let found = holes("x {{name\nrest");
        assert_eq!(found[0].kind, HoleKind::Unclosed);
        assert_eq!(found[0].range, 2..8);
    }
}
