//! A text cut at the headings of its sections, so that sections can be put together anew.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

use super::options;

/// A section with everything below its heading, or what stands before the first one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The id of its heading.
    pub id: Option<String>,
    /// Where it stands in the text.
    pub range: Range<usize>,
}

/// The parts of a text, which are all of it: each section of the first two levels, and what
/// stands before them.
pub fn parts(text: &str) -> Vec<Part> {
    let mut parts = vec![Part { id: None, range: 0..text.len() }];
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        if let Event::Start(Tag::Heading {
            level: HeadingLevel::H1 | HeadingLevel::H2, id, ..
        }) = event
        {
            if let Some(before) = parts.last_mut() {
                before.range.end = range.start;
            }
            let id = id.map(|id| id.to_string());
            parts.push(Part { id, range: range.start..text.len() });
        }
    }
    parts
}

/// Where the references and footnotes of a part are defined, if it is elsewhere in the text.
pub fn definitions(text: &str, part: &Range<usize>) -> Vec<Range<usize>> {
    let parser = Parser::new_ext(text, options());
    let references = parser.reference_definitions().iter().map(|(_, it)| it.span.clone());
    let mut found: Vec<Range<usize>> = references.collect();
    let mut notes: BTreeMap<String, Range<usize>> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::FootnoteReference(name) if part.contains(&range.start) => {
                used.insert(name.to_string());
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                notes.entry(name.to_string()).or_insert(range);
            }
            _ => {}
        }
    }
    found.extend(notes.into_iter().filter(|(name, _)| used.contains(name)).map(|(_, it)| it));
    found.retain(|range| range.end <= part.start || range.start >= part.end);
    found
}

#[cfg(test)]
mod tests {
    use super::{definitions, parts};

    #[test]
    fn definitions_are_found_outside_of_the_part() {
        let text =
            "## A {#a}\n\nB[^1] [c].\n\n## D {#d}\n\nE[^2].\n\n[^1]: F.\n\n[^2]: G.\n\n[c]: #d\n";
        let found: Vec<&str> =
            definitions(text, &(0..30)).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["[c]: #d", "[^1]: F.\n\n"]);
    }

    #[test]
    fn parts_are_the_whole_text() {
        let text = "Before.\n\n## A {#a}\n\nOne.\n\n### B {#b}\n\n## C {#c}\n\nTwo.\n";
        let parts = parts(text);
        let ids: Vec<Option<&str>> = parts.iter().map(|part| part.id.as_deref()).collect();
        assert_eq!(ids, [None, Some("a"), Some("c")]);
        let whole: String = parts.iter().map(|part| &text[part.range.clone()]).collect();
        assert_eq!(whole, text);
    }
}
