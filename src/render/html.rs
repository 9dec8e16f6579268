//! Expanded Markdown into the HTML of a notice's body.
//!
//! Raw HTML never passes: what looks like a tag is shown as text. Nothing is loaded from anywhere,
//! so images become their descriptions. Links lead only to the protocols of a notice.

use std::fmt::Write;
use std::iter::Cloned;
use std::slice::Iter;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag, TagEnd, html};

use super::outline::Heading;
use crate::diagnostic::Message;
use crate::language::{Typesetter, Words};
use crate::syntax::markdown::options;

/// The body of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The HTML.
    pub html: String,
    /// The headings, with their titles as they are set.
    pub headings: Vec<Heading>,
}

/// The body of a text whose headings are `headings`.
pub fn body(text: &str, headings: &[Heading], words: &Words) -> Body {
    let mut writer = Writer {
        words,
        typesetter: Typesetter::new(words.language()),
        headings: headings.iter().cloned(),
        heading: None,
        finished: Vec::new(),
        events: Vec::new(),
        verbatim: 0,
        links: Vec::new(),
        tables: 0,
        cell: Cell { head: false, column: 0 },
    };
    let events: Vec<Event<'_>> = Parser::new_ext(text, options()).collect();
    for (index, event) in events.iter().enumerate() {
        writer.take(event.clone(), &events[index + 1..]);
    }
    let mut html = String::with_capacity(text.len() * 2);
    html::push_html(&mut html, writer.events.into_iter());
    Body { html, headings: writer.finished }
}

struct Writer<'a, 't> {
    words: &'a Words,
    typesetter: Typesetter,
    headings: Cloned<Iter<'a, Heading>>,
    heading: Option<Heading>,
    finished: Vec<Heading>,
    events: Vec<Event<'t>>,
    /// How many elements are open whose words are not typeset.
    verbatim: usize,
    /// The open links, each with whether it was kept and whether its words are an address.
    links: Vec<(bool, bool)>,
    tables: usize,
    cell: Cell,
}

/// Where in a table the writer is.
struct Cell {
    head: bool,
    column: usize,
}

impl<'t> Writer<'_, 't> {
    fn take(&mut self, event: Event<'t>, rest: &[Event<'t>]) {
        match event {
            Event::Start(tag) => self.start(tag, rest),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.verbatim > 0 => self.plain(text),
            Event::Text(text) => {
                let set = self.typesetter.set(&text);
                self.plain(set.into());
            }
            Event::Html(text) | Event::InlineHtml(text) => self.plain(text),
            Event::SoftBreak => {
                // A line break in the source is a space on the page.
                let _space = self.typesetter.set(" ");
                self.events.push(Event::SoftBreak);
            }
            Event::Code(text) => {
                self.typesetter.skip();
                if let Some(heading) = &mut self.heading {
                    heading.title.push_str(&text);
                }
                self.events.push(Event::Code(text));
            }
            other => self.events.push(other),
        }
    }

    fn plain(&mut self, text: CowStr<'t>) {
        if let Some(heading) = &mut self.heading {
            heading.title.push_str(&text);
        }
        self.events.push(Event::Text(text));
    }

    fn raw(&mut self, html: impl Into<CowStr<'t>>) {
        self.events.push(Event::Html(html.into()));
    }

    fn start(&mut self, tag: Tag<'t>, rest: &[Event<'t>]) {
        match tag {
            Tag::Heading { .. } => self.open_heading(),
            Tag::Table(_) => self.open_table(),
            Tag::TableHead => {
                self.cell = Cell { head: true, column: 0 };
                self.raw("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = Cell { head: false, column: 0 };
                self.raw("<tr>");
            }
            Tag::TableCell => {
                self.begin_block();
                self.raw(match self.cell {
                    Cell { head: true, .. } => "<th scope=\"col\">",
                    Cell { column: 0, .. } => "<th scope=\"row\">",
                    Cell { .. } => "<td>",
                });
            }
            // `<a@b.fr>` names a mailbox; the parser leaves its scheme to us.
            Tag::Link { link_type: LinkType::Email, dest_url, title, .. } => {
                self.open_link(&format!("mailto:{dest_url}"), &title, rest);
            }
            Tag::Link { dest_url, title, .. } => self.open_link(&dest_url, &title, rest),
            Tag::CodeBlock(kind) => {
                self.verbatim += 1;
                self.events.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::HtmlBlock => self.events.push(Event::Start(Tag::Paragraph)),
            Tag::Image { .. } => {}
            other => {
                if !is_inline(&other) {
                    self.begin_block();
                }
                self.events.push(Event::Start(other));
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::Table => self.raw("</tbody></table></div>\n"),
            TagEnd::TableHead => self.raw("</tr></thead><tbody>\n"),
            TagEnd::TableRow => self.raw("</tr>\n"),
            TagEnd::TableCell => {
                let head = self.cell.head || self.cell.column == 0;
                self.cell.column += 1;
                self.raw(if head { "</th>" } else { "</td>" });
            }
            TagEnd::Link => {
                let (kept, verbatim) = self.links.pop().unwrap_or_default();
                if verbatim {
                    self.verbatim = self.verbatim.saturating_sub(1);
                    self.typesetter.skip();
                }
                if kept {
                    self.raw("</a>");
                }
            }
            TagEnd::CodeBlock => {
                self.verbatim = self.verbatim.saturating_sub(1);
                self.events.push(Event::End(TagEnd::CodeBlock));
            }
            TagEnd::HtmlBlock => self.events.push(Event::End(TagEnd::Paragraph)),
            TagEnd::Image => {}
            other => self.events.push(Event::End(other)),
        }
    }

    fn begin_block(&mut self) {
        self.typesetter = Typesetter::new(self.words.language());
    }

    fn open_heading(&mut self) {
        let heading = self.headings.next().unwrap_or(Heading {
            level: 2,
            id: String::new(),
            title: String::new(),
            number: None,
        });
        self.begin_block();
        let (level, id) = (heading.level, escape(&heading.id));
        let mark = heading.number.as_ref().map_or_else(String::new, |number| {
            let mark = self.typesetter.set(&number.mark);
            format!("<span class=\"number\">{}</span> ", escape(&mark))
        });
        self.begin_block();
        self.raw(format!("<div class=\"heading level-{level}\"><h{level} id=\"{id}\">{mark}"));
        self.heading = Some(Heading { title: String::new(), ..heading });
    }

    fn close_heading(&mut self) {
        let Some(mut heading) = self.heading.take() else { return };
        if let Some(number) = &mut heading.number {
            number.mark = Typesetter::new(self.words.language()).set(&number.mark);
        }
        let name = match &heading.number {
            Some(number) => number.reference.clone(),
            None => heading.title.clone(),
        };
        let label = self.words.message(&Message::new("permalink").arg("section", name));
        let (level, id) = (heading.level, escape(&heading.id));
        self.raw(format!(
            "</h{level}> <a class=\"permalink\" href=\"#{id}\" aria-label=\"{}\">#</a></div>\n",
            escape(&label)
        ));
        self.finished.push(heading);
    }

    fn open_table(&mut self) {
        self.tables += 1;
        let section = self.finished.last().map_or("", |heading| heading.title.as_str());
        let label = Message::new("table-label").arg("number", self.tables).arg("section", section);
        let label = escape(&self.words.message(&label));
        self.raw(format!(
            "<div class=\"table\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\"><table>"
        ));
    }

    fn open_link(&mut self, target: &str, title: &str, rest: &[Event<'t>]) {
        let kept = may_lead(target);
        let words: String = rest
            .iter()
            .take_while(|event| !matches!(event, Event::End(TagEnd::Link)))
            .map(|event| match event {
                Event::Text(text) | Event::Code(text) => text.as_ref(),
                _ => "",
            })
            .collect();
        let verbatim = words.contains("://") || words.contains('@') || target.starts_with("tel:");
        self.links.push((kept, verbatim));
        self.verbatim += usize::from(verbatim);
        if !kept {
            return;
        }
        let outside = target.starts_with("http:") || target.starts_with("https:");
        let rel = if outside { " rel=\"external noopener noreferrer\"" } else { "" };
        let title =
            if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        self.raw(format!("<a href=\"{}\"{rel}{title}>", address(target)));
    }
}

/// Elements that stand within a line.
fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
}

/// Whether a link may lead there: to the web, to a mailbox, to a telephone, or within the site.
fn may_lead(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https" | "mailto" | "tel") => true,
        Some(before) => before.contains(['/', '?', '#']),
        None => !target.starts_with("//"),
    }
}

/// An address for an attribute: what may not stand in one is percent-encoded.
fn address(target: &str) -> String {
    let mut encoded = String::with_capacity(target.len());
    for byte in target.bytes() {
        match byte {
            b'&' => encoded.push_str("&amp;"),
            b'\'' => encoded.push_str("&#39;"),
            _ if byte.is_ascii_alphanumeric() || b"-_.~!*();:@=+$,/?%#[]".contains(&byte) => {
                encoded.push(char::from(byte));
            }
            _ => {
                // Writing into a text cannot fail.
                let _written = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

/// Text for an attribute or an element.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{address, body, may_lead};
    use crate::language::{Language, Words};
    use crate::model::Numbering;
    use crate::render::outline;
    use crate::source::FileId;

    fn html(text: &str) -> String {
        let messages = include_str!("../../locales/fr/site.ftl");
        let (words, _) = Words::new(Language::Fr, [(FileId::from_index(0), messages)]);
        body(text, &outline(text, Numbering::Articles, &words), &words).html
    }

    #[test]
    fn headings_are_numbered() {
        let text = "## Objet {#scope}\n\n### Sites {#sites}\n\n#### Formulaires {#forms}\n";
        let html = html(text);
        assert!(
            html.contains(
                "<h2 id=\"scope\"><span class=\"number\">Article\u{a0}1\u{a0}:</span> Objet</h2>"
            ),
            "{html}"
        );
        assert!(html.contains("<h3 id=\"sites\"><span class=\"number\">1.</span> Sites</h3>"));
        assert!(html.contains("<h4 id=\"forms\">Formulaires</h4>"));
    }

    #[test]
    fn markup_of_others_is_text() {
        let html = html("<b>a</b> <script>alert(1)</script>\n\n<div>x</div>\n\n![i](http://a/b)\n");
        assert!(!html.contains("<script") && !html.contains("<div") && !html.contains("<img"));
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }

    #[test]
    fn links_lead_only_to_known_protocols() {
        for target in ["https://a.fr", "mailto:a@b.fr", "tel:+33", "#x", "a/b?c:d", "fr/"] {
            assert!(may_lead(target), "{target}");
        }
        for target in ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "//a.fr"] {
            assert!(!may_lead(target), "{target}");
        }
        assert_eq!(address("https://a.fr/\" onclick=x"), "https://a.fr/%22%20onclick=x");
    }

    #[test]
    fn words_are_typeset_and_code_is_not() {
        assert!(html("<a@b.fr>\n").contains("href=\"mailto:a@b.fr\""));
        let html = html("Oui : `a : b` et [a@b.fr](mailto:a@b.fr) !\n");
        assert!(html.contains("Oui\u{a0}: <code>a : b</code>"), "{html}");
        assert!(html.contains("</a>\u{202f}!"), "{html}");
    }
}
