//! The Markdown edition of a notice: the expanded text under its title, with the numbers of the
//! sections written into their headings and the history of versions at its end. Its words are
//! typeset as on the page, so that both editions say the same to the character.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::address::is_verbatim;
use super::html::is_inline;
use super::outline::Heading;
use super::prose::escape;
use crate::language::{Language, Typesetter};
use crate::syntax::markdown::options;

/// What the Markdown edition of a notice is made from. All but the text is plain text.
pub struct Edition<'a> {
    /// The language that sets the words.
    pub language: Language,
    /// The title.
    pub title: &'a str,
    /// The lines between the title and the text, such as the mention of a draft and the version.
    pub notes: &'a [String],
    /// The expanded text.
    pub text: &'a str,
    /// The headings of the text.
    pub headings: &'a [Heading],
    /// The title of the history, and a line for each version.
    pub versions: (&'a str, &'a [String]),
}

/// The whole document.
pub fn markdown(edition: &Edition<'_>) -> String {
    let plain = |text: &str| escape(&Typesetter::new(edition.language).set(text));
    let mut document = format!("# {}\n\n", plain(edition.title));
    for note in edition.notes {
        document.extend(["> ", &plain(note), "\n\n"]);
    }
    document.push_str(Setter::new(edition).set().trim());
    document.push('\n');
    let (title, versions) = edition.versions;
    if !versions.is_empty() {
        document.extend(["\n## ", &plain(title), "\n\n"]);
    }
    for version in versions {
        document.extend(["- ", &plain(version), "\n"]);
    }
    document
}

/// Copies the source of a text, with its words set and its headings numbered.
struct Setter<'a> {
    language: Language,
    text: &'a str,
    headings: std::slice::Iter<'a, Heading>,
    typesetter: Typesetter,
    /// How many elements are open whose words are not typeset.
    verbatim: usize,
    /// The open links, each with whether its words are an address, and the file to which it leads
    /// where it leads to another notice.
    links: Vec<(bool, Option<String>)>,
    set: String,
    copied: usize,
}

impl<'a> Setter<'a> {
    fn new(edition: &Edition<'a>) -> Self {
        Self {
            language: edition.language,
            text: edition.text,
            headings: edition.headings.iter(),
            typesetter: Typesetter::new(edition.language),
            verbatim: 0,
            links: Vec::new(),
            set: String::with_capacity(edition.text.len() * 2),
            copied: 0,
        }
    }

    fn set(mut self) -> String {
        let mut opened = None;
        for (event, range) in Parser::new_ext(self.text, options()).into_offset_iter() {
            if let Some(heading) = opened.take() {
                self.number(heading, range.start);
            }
            if let Event::Start(Tag::Heading { .. }) = event {
                opened = self.headings.next();
            }
            self.take(&event, range);
        }
        self.copy(self.text.len());
        self.set
    }

    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(words) if self.verbatim == 0 => self.words(words, range),
            Event::Code(_) => self.typesetter.skip(),
            Event::SoftBreak => {
                let _space = self.typesetter.set(" ");
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let words = self.text.get(range).unwrap_or_default();
                let words = words.split("](").next().unwrap_or_default();
                let verbatim = is_verbatim(words, dest_url);
                self.links.push((verbatim, beside(dest_url)));
                self.verbatim += usize::from(verbatim);
            }
            Event::End(TagEnd::Link) => {
                let (verbatim, file) = self.links.pop().unwrap_or_default();
                if let Some(file) = file {
                    self.lead(range, &file);
                }
                self.verbatim = self.verbatim.saturating_sub(usize::from(verbatim));
                if verbatim {
                    self.typesetter.skip();
                }
            }
            Event::Start(Tag::CodeBlock(_)) => self.verbatim += 1,
            Event::End(TagEnd::CodeBlock) => self.verbatim = self.verbatim.saturating_sub(1),
            Event::Start(tag) if !is_inline(tag) => {
                self.typesetter = Typesetter::new(self.language);
            }
            _ => {}
        }
    }

    /// Words whose source is not what they say, such as an entity, stay as they are written.
    fn words(&mut self, words: &str, range: Range<usize>) {
        let set = self.typesetter.set(words);
        if self.text.get(range.clone()) == Some(words) {
            self.copy(range.start);
            // Only the marks of ASCII can be escaped: what became another one needs no backslash.
            if self.set.ends_with('\\') && set.chars().next() != words.chars().next() {
                self.set.pop();
            }
            self.set.push_str(&set);
            self.copied = range.end;
        }
    }

    /// Writes the end of a link to another notice, whose Markdown edition lies beside this one.
    fn lead(&mut self, link: Range<usize>, file: &str) {
        let written = self.text.get(link.clone()).unwrap_or_default();
        let page = format!("](../{}/)", file.trim_end_matches(".md"));
        if written.ends_with(&page) {
            self.copy(link.end - page.len());
            self.set.extend(["](", file, ")"]);
            self.copied = link.end;
        }
    }

    /// Writes the number of a heading before its title, which starts at `start`.
    fn number(&mut self, heading: &Heading, start: usize) {
        let Some(number) = &heading.number else { return };
        self.copy(start);
        // A number and a full stop at the beginning of a title are no list: it is a heading.
        self.set.push_str(&Typesetter::new(self.language).set(&number.mark));
        self.set.push(' ');
    }

    fn copy(&mut self, end: usize) {
        self.set.push_str(self.text.get(self.copied..end).unwrap_or_default());
        self.copied = self.copied.max(end);
    }
}

/// The file of a notice to whose page a link leads: `../legal-notice/`.
fn beside(target: &str) -> Option<String> {
    let slug = target.strip_prefix("../")?.strip_suffix('/')?;
    let plain = !slug.is_empty() && slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plain.then(|| format!("{slug}.md"))
}

#[cfg(test)]
mod tests {
    use super::{Edition, markdown};
    use crate::language::Language;
    use crate::render::{Heading, Number};

    #[test]
    fn headings_carry_their_numbers() {
        let number = Number { mark: "Article 1:".to_owned(), reference: "Article 1".to_owned() };
        let heading =
            Heading { level: 2, id: "a".to_owned(), title: String::new(), number: Some(number) };
        let text = "## **Scope** and more {#a}\n\n\"Text\": `\"x\"`, \\\"it's\\\".\n";
        let expected = "# Title\n\n> Draft\n\n## Article\u{a0}1: **Scope** and more {#a}\n\n“Text”: `\"x\"`, “it’s”.\n\n## History\n\n- Version 1\n";
        let edition = Edition {
            language: Language::En,
            title: "Title",
            notes: &["Draft".to_owned()],
            text,
            headings: &[heading],
            versions: ("History", &["Version 1".to_owned()]),
        };
        assert_eq!(markdown(&edition), expected);
    }

    #[test]
    fn links_to_other_notices_lead_to_their_files() {
        let text = "See [the *notice*](../legal-notice/), \
                    [another](../a/b/), [a site](https://a.example/), and [one](../x/).\n";
        let edition = Edition {
            language: Language::En,
            title: "Title",
            notes: &[],
            text,
            headings: &[],
            versions: ("History", &[]),
        };
        let expected = "# Title\n\nSee [the *notice*](legal-notice.md), [another](../a/b/), \
                        [a site](https://a.example/), and [one](x.md).\n";
        assert_eq!(markdown(&edition), expected);
    }
}
