//! Several notices on one page: each under a heading of its own, one level deeper, with ids that
//! no other notice has.
//!
//! The result is Markdown like that of a single notice, so that pages and Markdown files are made
//! from it in the same way.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::outline::Heading;
use super::prose::escape;
use crate::syntax::markdown::options;

/// A notice on a page of several.
pub struct Embedded<'a> {
    /// Its id, unique on the page.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Lines below its title, such as its version.
    pub notes: &'a [String],
    /// Its expanded text.
    pub text: &'a str,
    /// The headings of the text.
    pub headings: &'a [Heading],
}

/// The text of the page and its headings.
pub fn embed(notices: &[Embedded<'_>]) -> (String, Vec<Heading>) {
    let mut text = String::new();
    let mut headings = Vec::new();
    for notice in notices {
        text.extend(["## ", &escape(notice.title), " {#", notice.id, "}\n\n"]);
        headings.push(Heading {
            level: 2,
            id: notice.id.to_owned(),
            title: notice.title.to_owned(),
            number: None,
        });
        for note in notice.notes {
            text.extend([&*escape(note), "\n\n"]);
        }
        text.push_str(&deeper(notice.text, notice.id));
        text.push_str("\n\n");
        headings.extend(notice.headings.iter().map(|heading| Heading {
            level: (heading.level + 1).min(6),
            id: prefixed(notice.id, &heading.id),
            ..heading.clone()
        }));
    }
    (text, headings)
}

fn prefixed(notice: &str, id: &str) -> String {
    format!("{notice}-{id}")
}

/// The text with its headings one level deeper and its own anchors prefixed.
fn deeper(text: &str, notice: &str) -> String {
    let mut deeper = String::with_capacity(text.len() + 1024);
    let mut copied = 0;
    for (at, added) in insertions(text, notice) {
        deeper.push_str(text.get(copied..at).unwrap_or_default());
        deeper.push_str(&added);
        copied = at.max(copied);
    }
    deeper.push_str(text.get(copied..).unwrap_or_default());
    deeper
}

/// What is added where, in order.
fn insertions(text: &str, notice: &str) -> Vec<(usize, String)> {
    let mut insertions = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        let source = text.get(range.clone()).unwrap_or_default();
        match event {
            Event::Start(Tag::Heading { id, level, .. }) => {
                if source.starts_with('#') && (level as u8) < 6 {
                    insertions.push((range.start, "#".to_owned()));
                }
                if let Some(at) = id.and_then(|id| source.rfind(&format!("#{id}"))) {
                    insertions.push((range.start + at + 1, prefixed(notice, "")));
                }
            }
            Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_))
                if source.starts_with("[^") =>
            {
                insertions.push((range.start + 2, prefixed(notice, "")));
            }
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with('#') => {
                insertions.extend(anchor(source, &range, &dest_url, notice));
            }
            _ => {}
        }
    }
    insertions.sort_by_key(|(at, _)| *at);
    insertions
}

/// Where the target of a link within the notice is written.
fn anchor(
    source: &str,
    range: &Range<usize>,
    target: &str,
    notice: &str,
) -> Option<(usize, String)> {
    let at = source.rfind(&format!("({target}")).or_else(|| source.rfind(&format!("<{target}")))?;
    Some((range.start + at + 2, prefixed(notice, "")))
}

#[cfg(test)]
mod tests {
    use super::deeper;

    #[test]
    fn headings_and_anchors_are_the_notices_own() {
        let text = "## A \\{#x {#a}\n\nSee [Article 2](#b) and [*b*](https://b.fr/#b).\n\n### B {#b}\n\nC[^1].\n\n[^1]: D.\n";
        assert_eq!(
            deeper(text, "privacy"),
            "### A \\{#x {#privacy-a}\n\nSee [Article 2](#privacy-b) and [*b*](https://b.fr/#b).\n\n#### B {#privacy-b}\n\nC[^privacy-1].\n\n[^privacy-1]: D.\n"
        );
    }
}
