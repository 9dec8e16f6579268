//! The texts of `workspace/` as an organisation has them.
//!
//! `⟦name⟧` is a value of the organisation; `⟦a:one|other⟧` is a choice of words, the same wherever
//! the same letter stands in the same line, so also in the same line of the other language. A line
//! that begins with `? ` is there or not. Braces and brackets are left alone.

use std::collections::BTreeMap;

use super::draw::Draw;

/// How many of ten lines that may be missing are there.
const KEPT: usize = 8;

/// The text with its values and its choices.
pub(crate) fn expand(
    text: &str,
    topic: &str,
    values: &BTreeMap<&'static str, String>,
    draw: Draw,
) -> String {
    let mut expanded = String::with_capacity(text.len());
    for (number, line) in text.lines().enumerate() {
        let line = match line.strip_prefix("? ") {
            Some(_) if draw.below(topic, number, 10) >= KEPT => continue,
            Some(line) => line,
            None if line.is_empty() && expanded.ends_with("\n\n") => continue,
            None => line,
        };
        push_line(line, &mut expanded, |name| match name.split_once(':') {
            Some((label, words)) => {
                let words: Vec<&str> = words.split('|').collect();
                words[draw.below(&format!("{topic} {label}"), number, words.len())].to_owned()
            }
            None => values.get(name).cloned().unwrap_or_default(),
        });
    }
    expanded
}

fn push_line(line: &str, expanded: &mut String, mut value: impl FnMut(&str) -> String) {
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('⟦') {
        let (name, after) = after.split_once('⟧').unwrap_or((after, ""));
        *expanded += before;
        *expanded += &value(name);
        rest = after;
    }
    *expanded += rest;
    expanded.push('\n');
}
