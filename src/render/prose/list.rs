//! Lists and tables as Markdown, punctuated as each language punctuates them.

use super::escape::escape;
use crate::diagnostic::Message;
use crate::language::{Language, Words};

/// An item of a list, as Markdown, with the items below it.
pub(super) struct Item {
    /// The words, without the punctuation at their end.
    pub(super) text: String,
    /// The items below.
    pub(super) below: Vec<String>,
}

impl Item {
    pub(super) fn new(text: String) -> Self {
        Self { text, below: Vec::new() }
    }

    /// An item whose words are data.
    pub(super) fn plain(text: &str) -> Self {
        Self::new(escape(text))
    }
}

/// A list: semicolons after its items and a full stop after the last.
pub(super) fn list(language: Language, items: &[Item]) -> String {
    let (semicolon, colon) = match language {
        Language::Fr => (" ;", " :"),
        Language::En => (";", ":"),
    };
    let mut lines = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let end = if index + 1 == items.len() { "." } else { semicolon };
        if item.below.is_empty() {
            lines.push(format!("- {}", ended(&item.text, end)));
            continue;
        }
        lines.push(format!("- {}{colon}", item.text));
        for (place, below) in item.below.iter().enumerate() {
            let end = if place + 1 == item.below.len() { end } else { semicolon };
            lines.push(format!("  - {}", ended(below, end)));
        }
    }
    lines.join("\n")
}

/// A text with the punctuation at its end; a full stop that it has of its own ends it as well.
fn ended(text: &str, end: &str) -> String {
    if end == "." && text.ends_with('.') { text.to_owned() } else { format!("{text}{end}") }
}

/// A table. The head is made of messages, the cells are Markdown.
pub(super) fn table(words: &Words, head: &[&'static str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let head: Vec<String> =
        head.iter().map(|id| escape(&words.message(&Message::new(id)))).collect();
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = format!("|{}", " --- |".repeat(head.len()));
    let mut lines = vec![line(&head), rule];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}

/// Words with their first letter in capitals, for the first cell of a row.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
