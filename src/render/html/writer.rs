//! Events of the parser into events of the page: headings, links, footnotes, typeset words.

use std::collections::BTreeMap;
use std::iter::Cloned;
use std::ops::Range;
use std::slice::Iter;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::{Ground, Part, escape};
use crate::diagnostic::Message;
use crate::language::{Language, Typesetter, Words};
use crate::render::address::{address, is_verbatim, mailto, may_lead};
use crate::render::outline::Heading;

/// A stretch of events that is a part by itself.
pub(super) struct Piece {
    pub(super) part: Part,
    pub(super) events: Range<usize>,
}

/// A table whose cells are still events.
pub(super) struct Grid {
    pub(super) section: String,
    pub(super) label: String,
    pub(super) head: Vec<Range<usize>>,
    pub(super) rows: Vec<Vec<Range<usize>>>,
    pub(super) events: Range<usize>,
}

pub(super) struct Writer<'a, 't> {
    pub(super) ground: Ground<'a>,
    pub(super) words: &'a Words,
    pub(super) foreign: &'a BTreeMap<&'a str, Language>,
    pub(super) typesetter: Typesetter,
    pub(super) headings: Cloned<Iter<'a, Heading>>,
    pub(super) heading: Option<Heading>,
    pub(super) finished: Vec<Heading>,
    pub(super) events: Vec<Event<'t>>,
    /// How many elements are open whose words are not typeset.
    pub(super) verbatim: usize,
    /// The open links, each with whether it was kept and whether its words are an address.
    pub(super) links: Vec<(bool, bool)>,
    /// The names of the footnotes, in the order in which they are numbered.
    pub(super) notes: Vec<String>,
    pub(super) tables: Vec<Grid>,
    pub(super) cell: Cell,
    /// The heads of the columns of the table, as they are set.
    pub(super) columns: Vec<String>,
    /// How many elements are open that hold others, such as lists.
    pub(super) within: usize,
    /// The headings and tables that stand in no other element.
    pub(super) pieces: Vec<Piece>,
}

/// Where in a table the writer is.
pub(super) struct Cell {
    pub(super) head: bool,
    pub(super) column: usize,
    /// The first event of what it holds.
    pub(super) from: usize,
}

impl<'a, 't> Writer<'a, 't> {
    pub(super) fn new(
        headings: &'a [Heading],
        words: &'a Words,
        foreign: &'a BTreeMap<&'a str, Language>,
        ground: Ground<'a>,
    ) -> Self {
        Self {
            ground,
            words,
            foreign,
            typesetter: Typesetter::new(words.language()),
            headings: headings.iter().cloned(),
            heading: None,
            finished: Vec::new(),
            events: Vec::new(),
            verbatim: 0,
            links: Vec::new(),
            notes: Vec::new(),
            tables: Vec::new(),
            cell: Cell { head: false, column: 0, from: 0 },
            columns: Vec::new(),
            within: 0,
            pieces: Vec::new(),
        }
    }

    /// Takes the next event; `rest` are those after it.
    pub(super) fn take(&mut self, event: Event<'t>, rest: &[Event<'t>]) {
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
            Event::FootnoteReference(name) => self.note_reference(&name),
            other => self.events.push(other),
        }
    }

    fn plain(&mut self, text: CowStr<'t>) {
        if let Some(heading) = &mut self.heading {
            heading.title.push_str(&text);
        }
        self.events.push(Event::Text(text));
    }

    pub(super) fn raw(&mut self, html: impl Into<CowStr<'t>>) {
        self.events.push(Event::Html(html.into()));
    }

    fn start(&mut self, tag: Tag<'t>, rest: &[Event<'t>]) {
        match tag {
            Tag::Heading { .. } => self.open_heading(),
            Tag::Table(_) => self.open_table(),
            Tag::TableHead => {
                self.cell = Cell { head: true, column: 0, from: 0 };
                self.columns.clear();
                self.raw("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = Cell { head: false, column: 0, from: 0 };
                if let Some(table) = self.tables.last_mut() {
                    table.rows.push(Vec::new());
                }
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
                // The language would be a class.
                let kind = match self.ground {
                    Ground::Page => kind,
                    Ground::Foreign { .. } => CodeBlockKind::Indented,
                };
                self.events.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::HtmlBlock => self.events.push(Event::Start(Tag::Paragraph)),
            Tag::Image { .. } => {}
            Tag::FootnoteDefinition(name) => {
                self.begin_block();
                self.open_note(&name);
            }
            other => {
                if !is_inline(&other) {
                    self.begin_block();
                }
                self.within += usize::from(holds_others(other.to_end()));
                self.events.push(Event::Start(other));
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::Table => self.close_table(),
            TagEnd::TableHead => self.raw("</tr></thead><tbody>\n"),
            TagEnd::TableRow => self.raw("</tr>\n"),
            TagEnd::TableCell => self.close_cell(),
            TagEnd::FootnoteDefinition => {
                self.within = self.within.saturating_sub(1);
                self.raw("</div>\n");
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
            other => {
                self.within = self.within.saturating_sub(usize::from(holds_others(other)));
                self.events.push(Event::End(other));
            }
        }
    }

    /// The number of a footnote.
    fn note(&mut self, name: &str) -> usize {
        let known = self.notes.iter().position(|note| note == name);
        let at = known.unwrap_or_else(|| {
            self.notes.push(name.to_owned());
            self.notes.len() - 1
        });
        at + 1
    }

    fn note_reference(&mut self, name: &str) {
        let number = self.note(name);
        let target = format!("#{}", note_id(name));
        let class = self.ground.class("footnote-reference");
        let Some(target) = self.ground.lead(&target) else { return };
        let target = address(&target);
        self.events.push(Event::InlineHtml(
            format!("<sup class=\"{class}\"><a href=\"{target}\">{number}</a></sup>").into(),
        ));
    }

    fn open_note(&mut self, name: &str) {
        let number = self.note(name);
        let (class, id) =
            (self.ground.class("footnote-definition"), self.ground.id(&note_id(name)));
        self.within += 1;
        self.raw(format!(
            "<div class=\"{class}\" id=\"{}\"><sup class=\"{class}-label\">{number}</sup>\n",
            escape(&id)
        ));
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
        let (level, id) = (heading.level, escape(&self.ground.id(&heading.id)));
        let class = |name: &str| self.ground.class(name);
        let classes = format!("{} {}", class("heading"), class(&format!("level-{level}")));
        let number = class("number");
        let mark = heading.number.as_ref().map_or_else(String::new, |it| {
            let mark = self.typesetter.set(&it.mark);
            format!("<span class=\"{number}\">{}</span> ", escape(&mark))
        });
        self.begin_block();
        self.open_piece(Part::Heading(self.finished.len()));
        self.raw(format!("<div class=\"{classes}\"><h{level} id=\"{id}\">{mark}"));
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
        let (level, id) = (heading.level, escape(&self.ground.id(&heading.id)));
        let class = self.ground.class("permalink");
        self.raw(format!(
            "</h{level}> <a class=\"{class}\" href=\"#{id}\" aria-label=\"{}\">#</a></div>\n",
            escape(&label)
        ));
        self.close_piece();
        self.finished.push(heading);
    }

    fn open_link(&mut self, target: &str, title: &str, rest: &[Event<'t>]) {
        let lead = Some(target).filter(|target| may_lead(target));
        let lead = lead.and_then(|target| self.ground.lead(target));
        let words = words_until(rest, TagEnd::Link);
        let verbatim = is_verbatim(&words, target);
        self.links.push((lead.is_some(), verbatim));
        self.verbatim += usize::from(verbatim);
        let Some(lead) = lead else { return };
        let outside = target.starts_with("http:") || target.starts_with("https:");
        let rel = if outside { " rel=\"external noopener noreferrer\"" } else { "" };
        // Print shows where links lead, but for those whose words are the address.
        let class = self.ground.class("address");
        let class = if outside && verbatim { format!(" class=\"{class}\"") } else { String::new() };
        let language = self
            .foreign
            .get(target)
            .map_or_else(String::new, |language| format!(" hreflang=\"{}\"", language.code()));
        let title =
            if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        self.raw(format!("<a href=\"{}\"{class}{language}{rel}{title}>", address(&lead)));
    }
}

/// The words of the events before the end of an element.
pub(super) fn words_until(rest: &[Event<'_>], end: TagEnd) -> String {
    rest.iter()
        .take_while(|event| !matches!(event, Event::End(tag) if *tag == end))
        .map(|event| match event {
            Event::Text(text) | Event::Code(text) => text.as_ref(),
            _ => "",
        })
        .collect()
}

/// Elements that hold blocks: what stands in them is no part by itself.
fn holds_others(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_))
}

/// Elements that stand within a line.
pub(in crate::render) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
}

/// The id of a footnote, away from those of sections.
fn note_id(name: &str) -> String {
    format!("page-note-{name}")
}
