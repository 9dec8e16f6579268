//! Which expressions the template engine reads.

use handlebars::Template;

/// A longer expression serves no author.
const LONGEST: usize = 1024;

/// Whether an expression is names, strings and named ones of these, in their usual order: then the
/// engine reads it, and need not be asked.
pub(super) fn is_plain(expression: &str) -> bool {
    let is_name = |word: &str| {
        word.split('.').all(|part| {
            part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        }) && !matches!(word, "as" | "else" | "this" | "true" | "false" | "null")
    };
    let is_string = |word: &str| {
        let inner = word.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        inner.is_some_and(|inner| {
            inner.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c))
        })
    };
    let mut words = expression.split(' ').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let mut named = false;
    // A path is printed, and takes no words after it.
    expression.len() <= LONGEST
        && is_name(first)
        && words.all(|word| match word.split_once('=') {
            _ if first.contains('.') => false,
            Some((name, value)) => {
                named = true;
                is_name(name) && !name.contains('.') && (is_name(value) || is_string(value))
            }
            None => !named && (is_name(word) || is_string(word)),
        })
}

/// Whether the engine reads an expression. Long or deeply nested ones are not shown to it.
pub(super) fn compiles(template: &str) -> bool {
    const MOST_BRACKETS: usize = 24;
    let brackets = template.chars().filter(|c| matches!(c, '(' | '[' | '{')).count();
    template.len() <= LONGEST && brackets <= MOST_BRACKETS && Template::compile(template).is_ok()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, proptest};
    use proptest::sample::select;

    use super::{compiles, is_plain};

    const WORDS: &[&str] = &[
        "name", "a.b", "a-b", "\"x\"", "\"x y\"", "k=\"v\"", "k=a.b", "k=", "as", "this", "1",
        "=a", "(", "a.1", "true", "else", "\"", "@index", "../a",
    ];

    proptest! {
        #[test]
        fn the_engine_reads_what_is_plain(words in vec(select(WORDS), 1..5)) {
            let expression = words.join(" ");
            if is_plain(&expression) {
                prop_assert!(compiles(&format!("{{{{{expression}}}}}")), "{expression}");
                // No block has a path for its name.
                let block = format!("{{{{#{expression}}}}}{{{{/{}}}}}", words[0]);
                prop_assert!(words[0].contains('.') || compiles(&block), "{expression}");
            }
        }
    }
}
