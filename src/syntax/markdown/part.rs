//! A text cut at the headings of its sections, so that sections can be put together anew.

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

#[cfg(test)]
mod tests {
    use super::parts;

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
