//! The Markdown edition of a notice: the expanded text under its title, with the numbers of the
//! sections written into their headings.

use pulldown_cmark::{Event, Parser, Tag};

use super::outline::Heading;
use super::prose::escape;
use crate::syntax::markdown::options;

/// The whole document. `notes` are the lines between the title and the text, such as the mention
/// of a draft and the version; they are plain text.
pub fn markdown(title: &str, notes: &[String], text: &str, headings: &[Heading]) -> String {
    let mut document = format!("# {}\n\n", escape(title));
    for note in notes {
        document.push_str("> ");
        document.push_str(&escape(note));
        document.push_str("\n\n");
    }
    document.push_str(numbered(text, headings).trim());
    document.push('\n');
    document
}

/// The text with the marks of its headings before their titles.
fn numbered(text: &str, headings: &[Heading]) -> String {
    let mut numbered = String::with_capacity(text.len() + headings.len() * 12);
    let mut headings = headings.iter();
    let mut opened = None;
    let mut copied = 0;
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        if let Event::Start(Tag::Heading { .. }) = event {
            opened = headings.next();
            continue;
        }
        let Some(number) = opened.take().and_then(|heading| heading.number.as_ref()) else {
            continue;
        };
        numbered.push_str(text.get(copied..range.start).unwrap_or_default());
        // A number and a full stop at the beginning of a title are no list: it is a heading.
        numbered.push_str(&number.mark);
        numbered.push(' ');
        copied = range.start;
    }
    numbered.push_str(text.get(copied..).unwrap_or_default());
    numbered
}

#[cfg(test)]
mod tests {
    use super::markdown;
    use crate::render::{Heading, Number};

    #[test]
    fn headings_carry_their_numbers() {
        let number = Number { mark: "Article 1:".to_owned(), reference: "Article 1".to_owned() };
        let heading =
            Heading { level: 2, id: "a".to_owned(), title: String::new(), number: Some(number) };
        let text = "## **Scope** and more {#a}\n\nText.\n";
        let expected = "# Title\n\n> Draft\n\n## Article 1: **Scope** and more {#a}\n\nText.\n";
        assert_eq!(markdown("Title", &["Draft".to_owned()], text, &[heading]), expected);
    }
}
