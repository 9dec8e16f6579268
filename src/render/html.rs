//! Expanded Markdown into the HTML of a notice's body.
//!
//! Raw HTML never passes: what looks like a tag is shown as text. Nothing is loaded from anywhere,
//! so images become their descriptions. Links lead only to the protocols of a notice.

use std::collections::BTreeMap;
use std::iter::Cloned;
use std::slice::Iter;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag, TagEnd, html};

use super::address::{address, is_verbatim, mailto, may_lead};
use super::outline::Heading;
use crate::diagnostic::Message;
use crate::language::{Language, Typesetter, Words};
use crate::syntax::markdown::options;

/// The body of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The HTML.
    pub html: String,
    /// The headings, with their titles as they are set.
    pub headings: Vec<Heading>,
}

/// The body of a text whose headings are `headings`. `foreign` has the addresses of pages in
/// another language than the text.
pub fn body(
    text: &str,
    headings: &[Heading],
    words: &Words,
    foreign: &BTreeMap<&str, Language>,
) -> Body {
    let mut writer = Writer {
        words,
        foreign,
        typesetter: Typesetter::new(words.language()),
        headings: headings.iter().cloned(),
        heading: None,
        finished: Vec::new(),
        events: Vec::new(),
        verbatim: 0,
        links: Vec::new(),
        tables: 0,
        cell: Cell { head: false, column: 0 },
        columns: Vec::new(),
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
    foreign: &'a BTreeMap<&'a str, Language>,
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
    /// The heads of the columns of the table, as they are set.
    columns: Vec<String>,
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
            Event::FootnoteReference(name) => {
                self.events.push(Event::FootnoteReference(note_id(&name).into()));
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
                self.columns.clear();
                self.raw("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = Cell { head: false, column: 0 };
                self.raw("<tr>");
            }
            Tag::TableCell => {
                self.begin_block();
                self.open_cell(rest);
            }
            // `<a@b.fr>` names a mailbox; the parser leaves its scheme to us.
            Tag::Link { link_type: LinkType::Email, dest_url, title, .. } => {
                self.open_link(&mailto(&dest_url), &title, rest);
            }
            Tag::Link { dest_url, title, .. } => self.open_link(&dest_url, &title, rest),
            Tag::CodeBlock(kind) => {
                self.verbatim += 1;
                self.events.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::HtmlBlock => self.events.push(Event::Start(Tag::Paragraph)),
            Tag::Image { .. } => {}
            Tag::FootnoteDefinition(name) => {
                self.begin_block();
                self.events.push(Event::Start(Tag::FootnoteDefinition(note_id(&name).into())));
            }
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

    /// A cell names its column: where rows are stacked, no head stands above it.
    fn open_cell(&mut self, rest: &[Event<'t>]) {
        if self.cell.head {
            let words = words_until(rest, TagEnd::TableCell);
            self.columns.push(Typesetter::new(self.words.language()).set(&words));
            return self.raw("<th scope=\"col\">");
        }
        let column = self.columns.get(self.cell.column).map_or("", String::as_str);
        let label = escape(column);
        self.raw(match self.cell.column {
            0 => format!("<th scope=\"row\" data-label=\"{label}\">"),
            _ => format!("<td data-label=\"{label}\">"),
        });
    }

    fn open_link(&mut self, target: &str, title: &str, rest: &[Event<'t>]) {
        let kept = may_lead(target);
        let words = words_until(rest, TagEnd::Link);
        let verbatim = is_verbatim(&words, target);
        self.links.push((kept, verbatim));
        self.verbatim += usize::from(verbatim);
        if !kept {
            return;
        }
        let outside = target.starts_with("http:") || target.starts_with("https:");
        let rel = if outside { " rel=\"external noopener noreferrer\"" } else { "" };
        // Print shows where links lead, but for those whose words are the address.
        let class = if outside && verbatim { " class=\"address\"" } else { "" };
        let language = self
            .foreign
            .get(target)
            .map_or_else(String::new, |language| format!(" hreflang=\"{}\"", language.code()));
        let title =
            if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        self.raw(format!("<a href=\"{}\"{class}{language}{rel}{title}>", address(target)));
    }
}

/// The words of the events before the end of an element.
fn words_until(rest: &[Event<'_>], end: TagEnd) -> String {
    rest.iter()
        .take_while(|event| !matches!(event, Event::End(tag) if *tag == end))
        .map(|event| match event {
            Event::Text(text) | Event::Code(text) => text.as_ref(),
            _ => "",
        })
        .collect()
}

/// Elements that stand within a line.
pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
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

/// The id of a footnote, away from those of sections.
fn note_id(name: &str) -> String {
    format!("page-note-{name}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::body;
    use crate::language::{Language, Words};
    use crate::model::Numbering;
    use crate::render::outline::{Style, outline};
    use crate::source::FileId;

    fn html(text: &str) -> String {
        let messages = include_str!("../../locales/fr/site.ftl");
        let (words, _) = Words::new(Language::Fr, [(FileId::from_index(0), messages)]);
        let foreign = BTreeMap::from([("https://a.fr/en", Language::En)]);
        let articles = Style { sections: Numbering::Articles, parts: None };
        body(text, &outline(text, articles, &words), &words, &foreign).html
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
    fn cells_name_their_columns_and_links_their_language() {
        let html = html("| A | *B* |\n| --- | --- |\n| c | [d](https://a.fr/en) |\n");
        assert!(html.contains("<th scope=\"row\" data-label=\"A\">c</th>"), "{html}");
        assert!(html.contains("data-label=\"B\"><a href=\"https://a.fr/en\" hreflang=\"en\""));
    }

    #[test]
    fn words_are_typeset_and_code_is_not() {
        assert!(html("<a@b.fr>\n").contains("href=\"mailto:a@b.fr\""));
        let html = html("Oui : `a : b` et [a@b.fr](mailto:a@b.fr) !\n");
        assert!(html.contains("Oui\u{a0}: <code>a : b</code>"), "{html}");
        assert!(html.contains("</a>\u{202f}!"), "{html}");
    }
}
