//! Several notices on one page: each under a heading of its own, one level deeper, with ids that
//! no other notice has.
//!
//! The result is Markdown like that of a single notice, so that pages and Markdown files are made
//! from it in the same way.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::outline::Heading;
use super::prose::escape;
use crate::syntax::markdown::{Edit, apart, edited, options};

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

/// An id of a notice, as it is on the page. The name of a notice has no two hyphens in a row, so
/// that two notices never share one.
fn prefixed(notice: &str, id: &str) -> String {
    format!("{notice}--{id}")
}

/// The text with its headings one level deeper and its own anchors, definitions and footnotes.
fn deeper(text: &str, notice: &str) -> String {
    let own =
        |target: &str| target.strip_prefix('#').map(|id| format!("#{}", prefixed(notice, id)));
    let mut edits = apart(text, &prefixed(notice, ""), own);
    edits.extend(headings(text, notice));
    edits.sort_by_key(|edit| edit.range.start);
    edited(text, &edits)
}

/// What changes in the headings of a text.
fn headings(text: &str, notice: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut underlined = false;
    let mut breaks = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        let source = text.get(range.clone()).unwrap_or_default();
        match event {
            Event::Start(Tag::Heading { id, level, .. }) => {
                underlined = !source.starts_with('#');
                if underlined {
                    edits.push(Edit::insert(range.start, "### "));
                } else if (level as u8) < 6 {
                    edits.push(Edit::insert(range.start, "#"));
                }
                if let Some(at) = id.and_then(|id| source.rfind(&format!("#{id}"))) {
                    edits.push(Edit::insert(range.start + at + 1, prefixed(notice, "")));
                }
            }
            // A title that is underlined may have several lines; the mark before one has not.
            Event::SoftBreak | Event::HardBreak if underlined => breaks.push(range),
            Event::End(TagEnd::Heading(_)) if underlined => {
                let end = range.start + source.trim_end().len();
                let line = source.trim_end().rfind('\n').map_or(end, |at| range.start + at);
                breaks.push(line..end);
                let texts = breaks.drain(..).map(|range| Edit { range, text: " ".to_owned() });
                edits.extend(texts);
                underlined = false;
            }
            _ => {}
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::deeper;

    #[test]
    fn headings_and_anchors_are_the_notices_own() {
        let text = "## A \\{#x {#a}\n\nSee [Article 2](#b) and [*b*](https://b.fr/#b).\n\n### B {#b}\n\nC[^1].\n\n[^1]: D.\n";
        assert_eq!(
            deeper(text, "privacy"),
            "### A \\{#x {#privacy--a}\n\nSee [Article 2](#privacy--b) and [*b*](https://b.fr/#b).\n\n#### B {#privacy--b}\n\nC[^privacy--1].\n\n[^privacy--1]: D.\n"
        );
    }

    #[test]
    fn underlined_titles_become_deeper_too() {
        assert_eq!(
            deeper("A\nb {#a}\n---\n\nc\n\nD {#d}\n===\n", "n"),
            "### A b {#n--a} \n\nc\n\n### D {#n--d} \n"
        );
    }
}
