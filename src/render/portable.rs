//! A text of ours as Markdown that every renderer takes for the same document.
//!
//! The source is copied, with its words set as on the page. What only we understand is written
//! for all: a heading carries its number, and its id as an element that anchors. What others would
//! take for more than words, such as a pair of tildes or a bare address, is escaped; what the page
//! does not show, such as an image or a link to a script, is left out here too.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::address::{is_verbatim, may_lead};
use super::html::{escape, is_inline};
use super::outline::Heading;
use super::prose;
use crate::language::{Language, Typesetter};
use crate::syntax::markdown::options;

/// The text whose headings are `headings`.
pub(super) fn portable(text: &str, headings: &[Heading], language: Language) -> String {
    let mut setter = Setter {
        language,
        text,
        headings: headings.iter(),
        typesetter: Typesetter::new(language),
        in_title: false,
        read: 0,
        code: false,
        links: Vec::new(),
        begins: false,
        set: String::with_capacity(text.len() * 2),
        copied: 0,
    };
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        setter.take(&event, range);
    }
    setter.copy(text.len());
    setter.set
}

/// What links to an id arrive at. Renderers make ids of their own from titles, each in its way.
pub(super) fn anchor(id: &str) -> String {
    format!("<a id=\"{}\"></a>", escape(id))
}

struct Setter<'a> {
    language: Language,
    text: &'a str,
    headings: std::slice::Iter<'a, Heading>,
    typesetter: Typesetter,
    in_title: bool,
    /// The end of the last words or of the last element that was read.
    read: usize,
    /// Whether a block of code is open.
    code: bool,
    links: Vec<OpenLink>,
    /// Whether the next words are the first of an item or of a quotation.
    begins: bool,
    set: String,
    copied: usize,
}

/// A link that is being written.
struct OpenLink {
    /// Whether its words are an address.
    verbatim: bool,
    /// Whether it is an address in angle brackets.
    bracketed: bool,
    /// Whether it may lead where it leads; otherwise only its words are written.
    kept: bool,
    /// The file to which it leads, where it leads to another notice.
    file: Option<String>,
}

impl Setter<'_> {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        let end = range.end;
        match event {
            Event::Start(Tag::Heading { .. }) => return self.open_heading(range),
            Event::End(TagEnd::Heading(_)) => return self.close_heading(range),
            Event::Text(words) if !self.code => self.words(words, range),
            Event::Code(_) => {
                self.begins = false;
                self.typesetter.skip();
            }
            Event::SoftBreak | Event::HardBreak => self.line_break(event, range),
            Event::InlineHtml(html) | Event::Html(html) => self.markup(html, range),
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag, range),
            _ => {}
        }
        if !matches!(event, Event::Start(_)) {
            self.read = end;
        }
    }

    /// Writes the marks of a heading, whatever they were, its anchor and its number.
    fn open_heading(&mut self, range: Range<usize>) {
        self.copy(range.start);
        self.typesetter = Typesetter::new(self.language);
        let written = self.text.get(range.clone()).unwrap_or_default();
        let title = written.trim_start_matches('#').trim_start_matches([' ', '\t']);
        let title = if written.starts_with('#') { title } else { written };
        self.copied = range.end - title.len();
        self.read = self.copied;
        self.in_title = true;
        let Some(heading) = self.headings.next() else { return };
        self.set.push_str(&"#".repeat(heading.level.into()));
        self.set.push(' ');
        self.set.push_str(&anchor(&heading.id));
        if let Some(number) = &heading.number {
            // A number and a full stop at the beginning of a title are no list: it is a heading.
            self.set.push_str(&Typesetter::new(self.language).set(&number.mark));
            self.set.push(' ');
        }
    }

    /// Leaves out the id in braces and the line under a title.
    fn close_heading(&mut self, range: Range<usize>) {
        self.in_title = false;
        self.copy(self.read);
        self.set.truncate(self.set.trim_end_matches([' ', '\t']).len());
        // Hashes at the end of a title would be taken for marks.
        let title = self.set.trim_end_matches('#');
        if title.len() < self.set.len() && title.ends_with(' ') {
            self.set.insert(title.len(), '\\');
        }
        let written = self.text.get(range.clone()).unwrap_or_default();
        let line = written.trim_end_matches(['\r', '\n']);
        self.copied = self.copied.max(range.start + line.len());
    }

    /// A title that was underlined may have several lines; one after hashes has not.
    fn line_break(&mut self, event: &Event<'_>, range: Range<usize>) {
        if self.in_title {
            self.copy(range.start);
            let rest = self.text.get(range.end..).unwrap_or_default();
            self.copied = self.text.len() - rest.trim_start_matches([' ', '\t', '>']).len();
            self.set.push(' ');
        }
        if *event == Event::SoftBreak {
            let _space = self.typesetter.set(" ");
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Link { link_type, dest_url, .. } => self.open_link(*link_type, dest_url, range),
            // Nothing is loaded from anywhere: an image is its description, as on the page.
            Tag::Image { .. } => self.leave_mark("![", range),
            Tag::CodeBlock(_) => self.code = true,
            tag if !is_inline(tag) => {
                self.typesetter = Typesetter::new(self.language);
                self.begins |= matches!(tag, Tag::Item | Tag::BlockQuote(_));
            }
            _ => {}
        }
    }

    fn open_link(&mut self, link_type: LinkType, target: &str, range: Range<usize>) {
        let source = self.text.get(range.clone()).unwrap_or_default();
        let words = source.split("](").next().unwrap_or_default();
        let words = words.strip_prefix('[').unwrap_or(words);
        let kept = may_lead(target);
        let mut bracketed = matches!(link_type, LinkType::Autolink | LinkType::Email);
        if !kept {
            self.leave_mark("[", range);
        } else if link_type == LinkType::Inline && is_bare(words, target) {
            self.copy(range.start);
            self.set.extend(["<", words, ">"]);
            self.copied = range.end;
            bracketed = true;
        }
        let (verbatim, file) = (is_verbatim(words, target), beside(target));
        self.links.push(OpenLink { verbatim, bracketed, kept, file });
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Link => {
                let Some(OpenLink { verbatim, kept, file, .. }) = self.links.pop() else { return };
                match file {
                    Some(file) => self.lead(range, &file),
                    None if !kept => self.leave_end(range.end),
                    None => {}
                }
                if verbatim {
                    self.typesetter.skip();
                }
            }
            TagEnd::Image => self.leave_end(range.end),
            TagEnd::CodeBlock => self.code = false,
            _ => {}
        }
    }

    /// Words whose source is not what they say, such as an entity, stay as they are written.
    fn words(&mut self, words: &str, range: Range<usize>) {
        if self.links.last().is_some_and(|link| link.bracketed) {
            return;
        }
        let verbatim = self.links.iter().any(|link| link.verbatim);
        let set = if verbatim { words.to_owned() } else { self.typesetter.set(words) };
        let begins = std::mem::take(&mut self.begins);
        if self.text.get(range.clone()) != Some(words) {
            return;
        }
        let before = self.copied;
        self.copy(range.start);
        let mut escaped = range.start > before && self.set.ends_with('\\');
        // Only the marks of ASCII can be escaped: what became another one needs no backslash.
        if escaped && set.chars().next() != words.chars().next() {
            self.set.pop();
            escaped = false;
        }
        if begins && !escaped && is_box(&self.text[range.start..]) {
            self.set.push('\\');
        }
        guard(&set, !self.links.is_empty(), &mut self.set);
        self.copied = range.end;
    }

    /// Markup is text, as on the page.
    fn markup(&mut self, html: &str, range: Range<usize>) {
        self.copy(range.start);
        self.set.push_str(&prose::escape(html));
        if html.ends_with('\n') {
            self.set.push('\n');
        }
        self.copied = range.end;
    }

    /// Leaves out the mark with which an element begins.
    fn leave_mark(&mut self, mark: &str, range: Range<usize>) {
        self.copy(range.start);
        let marked = self.text.get(range.start..).is_some_and(|text| text.starts_with(mark));
        self.copied = range.start + if marked { mark.len() } else { 0 };
    }

    /// Leaves out what follows the words of an element that ends.
    fn leave_end(&mut self, end: usize) {
        self.copy(self.read);
        self.copied = end;
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

    fn copy(&mut self, end: usize) {
        self.set.push_str(self.text.get(self.copied..end).unwrap_or_default());
        self.copied = self.copied.max(end);
    }
}

/// Whether words at the beginning of an item or of a quotation are more than words to GitHub: a
/// box to tick, or the kind of an alert.
fn is_box(text: &str) -> bool {
    ["[ ]", "[x]", "[X]", "[!"].iter().any(|mark| text.starts_with(mark))
}

/// Adds words to a text. Others would strike out what stands between tildes and see a link in every
/// address, some of them even in the words of a link.
pub(super) fn guard(words: &str, linked: bool, set: &mut String) {
    if !words.bytes().any(|byte| matches!(byte, b'~' | b'@' | b'/' | b'.')) {
        return set.push_str(words);
    }
    for (at, character) in words.char_indices() {
        let before = words.get(at.saturating_sub(3)..at).unwrap_or_default();
        let special = match character {
            '~' => true,
            '@' => linked,
            '/' => before.ends_with(':') && words[at..].starts_with("//"),
            '.' => before.eq_ignore_ascii_case("www"),
            _ => false,
        };
        if special && !is_escaped(set) {
            set.push('\\');
        }
        set.push(character);
    }
}

/// Whether a link shows the very address to which it leads, which is written between angle
/// brackets then.
fn is_bare(words: &str, target: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@%+,;=".contains(c);
    let mailbox = || {
        let host = |host: &str| !host.contains([':', '/', '?', '#', '@', '%', '~', '_']);
        target.strip_prefix("mailto:") == Some(words)
            && words.split_once('@').is_some_and(|(local, it)| !local.contains(':') && host(it))
    };
    let page =
        || target == words && (words.starts_with("https://") || words.starts_with("http://"));
    words.chars().all(plain) && (mailbox() || page())
}

/// Whether what is added to a text next has a backslash before it.
fn is_escaped(text: &str) -> bool {
    (text.len() - text.trim_end_matches('\\').len()) % 2 == 1
}

/// The file of a notice to whose page a link leads: `../legal-notice/`.
fn beside(target: &str) -> Option<String> {
    let slug = target.strip_prefix("../")?.strip_suffix('/')?;
    let plain = !slug.is_empty() && slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plain.then(|| format!("{slug}.md"))
}

#[cfg(test)]
mod tests {
    use super::portable;
    use crate::language::Language;
    use crate::render::{Heading, Number};

    fn heading(level: u8, id: &str) -> Heading {
        Heading { level, id: id.to_owned(), title: String::new(), number: None }
    }

    fn written(text: &str) -> String {
        let headings = [heading(2, "a"), heading(3, "b\"c")];
        portable(text, &headings, Language::En)
    }

    #[test]
    fn headings_carry_their_numbers_and_anchors() {
        let number = Number { mark: "Article 1:".to_owned(), reference: "Article 1".to_owned() };
        let heading = Heading { number: Some(number), ..heading(2, "a") };
        let text = "## **Scope** and more {#a}\n\n\"Text\": `\"x\"`, \\\"it's\\\".\n";
        let expected = "## <a id=\"a\"></a>Article\u{a0}1: **Scope** and more\n\n\
                        “Text”: `\"x\"`, “it’s”.\n";
        assert_eq!(portable(text, &[heading], Language::En), expected);
    }

    #[test]
    fn headings_have_the_marks_of_their_levels() {
        assert_eq!(
            written("# A {#a} \n\n## {#b}\n"),
            "## <a id=\"a\"></a>A\n\n### <a id=\"b&quot;c\"></a>\n"
        );
        assert_eq!(
            written("A  \n*b* # {#a}\n---\nc\n\n> D\n> \\# e\n> ===\n> f\n"),
            "## <a id=\"a\"></a>A *b* \\#\nc\n\n> ### <a id=\"b&quot;c\"></a>D \\# e\n> f\n"
        );
    }

    #[test]
    fn only_what_is_markup_to_us_is_markup_to_others() {
        assert_eq!(
            written("a ~~b~~ ~c~ \\~d, www.a.example or https://b.example/.\n"),
            "a \\~\\~b\\~\\~ \\~c\\~ \\~d, www\\.a.example or https:\\//b.example/.\n"
        );
        assert_eq!(
            written("- [ ] a\n- [x] b\n\n> [!NOTE]\n> c [x]\n"),
            "- \\[ ] a\n- \\[x] b\n\n> \\[!NOTE]\n> c [x]\n"
        );
        assert_eq!(
            written("[www.a.example](https://a.example/) <https://b.example/~c>\n"),
            "[www\\.a.example](https://a.example/) <https://b.example/~c>\n"
        );
        assert_eq!(
            written(
                "[a@b.example](mailto:a@b.example?subject=c) [d@b.example](mailto:d@b.example)\n"
            ),
            "[a\\@b.example](mailto:a@b.example?subject=c) <d@b.example>\n"
        );
        assert_eq!(written("[https://a.example/](https://a.example/)\n"), "<https://a.example/>\n");
    }

    #[test]
    fn what_the_page_leaves_out_is_left_out() {
        assert_eq!(
            written("a <b>c</b> ![d *e*](f.png) [*g*](javascript:h) [i][j].\n\n[j]: data:k\n"),
            "a \\<b\\>c\\</b\\> d *e* *g* i.\n\n[j]: data:k\n"
        );
    }

    #[test]
    fn links_to_other_notices_lead_to_their_files() {
        assert_eq!(
            written("See [the *notice*](../legal-notice/), [b](../a/b/), and [c](../x/).\n"),
            "See [the *notice*](legal-notice.md), [b](../a/b/), and [c](x.md).\n"
        );
    }
}
