//! Data as Markdown text: whatever a value holds, it prints as the same words and as no markup.

/// Characters that mean something to Markdown wherever they stand.
const ANYWHERE: &str = "\\`*[]<>{}|";
/// Characters that mean something at the beginning of a line, or after a link's text.
const LEADING: &str = "-+=#:.()~>!";

/// A value as Markdown text on one line.
pub fn escape(value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace_keeping_no_break().collect();
    let line = words.join(" ");
    let characters: Vec<char> = line.chars().filter(|c| !is_private(*c)).collect();
    let mut escaped = String::with_capacity(line.len() + 4);
    let mut leading = true;
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| characters.get(before));
        let after = characters.get(index + 1);
        let last = after.is_none();
        // « 2.0 » numbers no list, « 2. » does.
        let within_number =
            index > 0 && ".)".contains(*character) && after.is_some_and(|c| !c.is_whitespace());
        let special = ANYWHERE.contains(*character)
            || (leading && LEADING.contains(*character) && !within_number)
            || (last && *character == '!')
            || (*character == '_' && !within_word(before, after))
            || (*character == '&' && after.is_some_and(|c| c.is_ascii_alphanumeric() || *c == '#'));
        if special {
            escaped.push('\\');
        }
        escaped.push(*character);
        // Digits at the beginning may number a list: the mark after them is escaped too.
        leading = leading && character.is_ascii_digit();
    }
    escaped
}

/// An underscore between letters or digits emphasises nothing.
fn within_word(before: Option<&char>, after: Option<&char>) -> bool {
    let letter = |character: Option<&char>| character.is_some_and(|c| c.is_alphanumeric());
    letter(before) && letter(after)
}

/// The characters by which the author's words are marked while the engine prints, and those that
/// no text may hold.
pub(super) fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{e002}')
        || (character.is_control() && character != '\t' && character != '\n')
}

trait Whitespace {
    fn split_whitespace_keeping_no_break(&self) -> impl Iterator<Item = &str>;
}

impl Whitespace for str {
    /// The parts between breaks, tabs and spaces; a no-break space belongs to a part.
    fn split_whitespace_keeping_no_break(&self) -> impl Iterator<Item = &str> {
        self.split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'))
            .filter(|part| !part.is_empty())
    }
}

/// A value in a code span, such as the name of a cookie.
pub(super) fn code(value: &str) -> String {
    let plain: String = value.chars().filter(|c| !is_private(*c) && *c != '\n').collect();
    let plain = plain.trim();
    if plain.is_empty() || plain.contains(['`', '|']) {
        return escape(plain);
    }
    format!("`{plain}`")
}

/// An address for the target of a link.
pub(super) fn target(address: &str) -> String {
    address
        .chars()
        .filter(|c| !is_private(*c))
        .map(|c| match c {
            '(' => "%28".to_owned(),
            ')' => "%29".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            '|' => "%7C".to_owned(),
            '\\' => "%5C".to_owned(),
            c if c.is_whitespace() => "%20".to_owned(),
            c => c.to_string(),
        })
        .collect()
}

/// A link whose text is data.
pub(super) fn link(text: &str, address: &str) -> String {
    // Within brackets no list begins: a telephone number keeps its plus sign.
    let text = escape(text);
    let text = if text.starts_with("\\+") { &text[1..] } else { &text };
    format!("[{text}]({})", target(address))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};

    use super::{code, escape};
    use crate::syntax::markdown::options;

    /// What a reader of the Markdown reads, provided that it is one plain paragraph.
    fn read(markdown: &str) -> Option<String> {
        let mut text = String::new();
        for event in Parser::new_ext(markdown, options()) {
            match event {
                Event::Text(words) => text.push_str(&words),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                _ => return None,
            }
        }
        Some(text)
    }

    #[test]
    fn numbers_of_versions_are_no_lists() {
        assert_eq!(escape("2.0"), "2.0");
        assert_eq!(escape("2.1) a"), "2.1) a");
        assert_eq!(escape("2. a"), "2\\. a");
        assert_eq!(escape("2."), "2\\.");
    }

    #[test]
    fn data_are_never_markup() {
        for value in [
            "# a",
            "- a",
            "1. a",
            "1) a",
            "[a](b)",
            "<b>a</b>",
            "&copy;",
            "*a* _b_ __c__",
            "a_b_c",
            "```",
            "===",
            "---",
            "> a",
            "![a](b)",
            "a|b",
            "{#id}",
            "{{x}}",
            "~~a~~",
            "+ a",
            ": a",
            "[^1]",
            "\\",
            "`a`",
            "<https://a.fr>",
            "!",
            "(a)",
            "5 % & 6",
        ] {
            assert_eq!(read(&escape(value)).as_deref(), Some(value), "{}", escape(value));
        }
        assert_eq!(escape(" a\n\n  b\u{e000} "), "a b");
        assert_eq!(escape("a.b-c, d!"), "a.b-c, d\\!");
        assert_eq!(code("_ga_*"), "`_ga_*`");
    }

    proptest! {
        #[test]
        fn any_value_prints_as_itself(value in "[ -~éà\u{a0}«»]{1,30}") {
            let words = value.split([' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>();
            let expected = words.join(" ");
            if !expected.trim().is_empty() {
                prop_assert_eq!(read(&escape(&value)), Some(expected.clone()));
                let inside = read(&format!("x {} y", escape(&value)));
                prop_assert_eq!(inside, Some(format!("x {expected} y")));
            }
        }
    }
}
