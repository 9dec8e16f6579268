//! pulldown-cmark's events into a [`Document`].
//!
//! Raw HTML is refused here, once, for every use of the prose. In a text that is not ours it is
//! read as the text that it holds.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::document::{Block, BlockKind, Document, Link, Section};
use super::titles::promote;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::html;
use crate::syntax::text::Mapped;

/// The Markdown that prose may use.
pub fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_HEADING_ATTRIBUTES
}

/// The document of a text, and what may not stand in it.
pub fn parse(text: &Mapped) -> (Document, Vec<Diagnostic>) {
    let Some(start) = text.span(0..0) else { return (Document::default(), Vec::new()) };
    let reader = Reader::new(text, start).read();
    (reader.document, reader.findings)
}

/// The document of a text that anybody wrote: raw HTML is read as text, headings need no ids, and
/// what is all in bold and stands before text is a title.
pub fn foreign(text: &Mapped) -> Document {
    let Some(start) = text.span(0..0) else { return Document::default() };
    let reader = Reader { foreign: true, ..Reader::new(text, start) }.read();
    let mut document = reader.document;
    // Sites make ids from titles: where a text gives none, its links may lead to those. They
    // seldom lead to the title of the whole.
    let titles = document.sections.iter().filter(|section| section.level == 1).count();
    let top = u8::from(titles == 1);
    if document.sections.iter().any(|section| section.level > top && section.id.is_none()) {
        let blocks = document.sections.iter_mut().flat_map(|section| &mut section.blocks);
        blocks.for_each(|block| block.links.retain(|link| !link.target.starts_with('#')));
    }
    promote(document, &reader.bold)
}

/// How the ids begin that a page gives to its own parts.
const RESERVED: &str = "page-";

struct Reader<'a> {
    source: &'a Mapped,
    document: Document,
    findings: Vec<Diagnostic>,
    /// The block or title that is being read.
    current: Option<Current>,
    heading: Option<Section>,
    /// The open lists: their numbers and the block that announced each.
    lists: Vec<(usize, Option<usize>)>,
    next_list: usize,
    table: usize,
    row: usize,
    column: usize,
    link: Option<(String, Range<usize>, usize)>,
    /// The tags of HTML that were opened.
    tags: Vec<String>,
    /// Whether the text may be anybody's.
    foreign: bool,
    /// In how many elements that make text bold the reader is, and the paragraphs all in bold.
    strong: usize,
    bold: BTreeSet<(usize, usize)>,
    /// The block of HTML that is being read.
    html: Mapped,
}

struct Current {
    kind: BlockKind,
    text: Mapped,
    range: Range<usize>,
    links: Vec<Link>,
    /// Whether any of its words is not in bold.
    plain: bool,
}

impl Current {
    fn new(kind: BlockKind, range: Range<usize>) -> Self {
        Self { kind, text: Mapped::default(), range, links: Vec::new(), plain: false }
    }
}

impl<'a> Reader<'a> {
    fn new(source: &'a Mapped, start: Span) -> Self {
        let preamble = Section {
            id: None,
            level: 0,
            title: Mapped::default(),
            span: Span { end: start.start, ..start },
            blocks: Vec::new(),
        };
        Self {
            source,
            document: Document { sections: vec![preamble] },
            findings: Vec::new(),
            current: None,
            heading: None,
            lists: Vec::new(),
            next_list: 0,
            table: 0,
            row: 0,
            column: 0,
            link: None,
            tags: Vec::new(),
            foreign: false,
            strong: 0,
            bold: BTreeSet::new(),
            html: Mapped::default(),
        }
    }

    fn read(mut self) -> Self {
        for (event, range) in Parser::new_ext(self.source.text(), options()).into_offset_iter() {
            self.take(event, range);
        }
        self.flush();
        self
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => self.code(&text, range),
            Event::SoftBreak => self.rewrite(" ", range),
            Event::HardBreak => self.rewrite("\n", range),
            Event::Html(_) if self.foreign => self.html.push_part(self.source, range),
            Event::InlineHtml(html) if self.foreign => self.inline_html(&html, range),
            Event::Html(html) | Event::InlineHtml(html) => self.refuse_html(&html, range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => self.open_heading(level, id, range),
            Tag::Paragraph => {
                // The first paragraph of an item is the item itself.
                let fresh_item = self.current.as_ref().is_some_and(|current| {
                    matches!(current.kind, BlockKind::Item { .. }) && current.text.text().is_empty()
                });
                if !fresh_item {
                    self.open(BlockKind::Paragraph, range);
                }
            }
            Tag::List(_) => {
                self.flush();
                let blocks = self.blocks().len();
                self.lists.push((self.next_list, blocks.checked_sub(1)));
                self.next_list += 1;
            }
            Tag::Item => {
                if let Some(&(list, lead_in)) = self.lists.last() {
                    let depth = u8::try_from(self.lists.len()).unwrap_or(u8::MAX);
                    self.open(BlockKind::Item { depth, list, lead_in }, range);
                }
            }
            // Who does not know Markdown sets text in for other reasons.
            Tag::CodeBlock(CodeBlockKind::Indented) if self.foreign => {
                self.open(BlockKind::Paragraph, range);
            }
            Tag::CodeBlock(_) => self.open(BlockKind::Code, range),
            Tag::Strong => self.strong += 1,
            Tag::Table(_) => {
                self.flush();
                self.table += 1;
                self.row = 0;
            }
            Tag::TableHead | Tag::TableRow => self.column = 0,
            Tag::TableCell => {
                let table = self.table - 1;
                self.open(BlockKind::Cell { table, row: self.row, column: self.column }, range);
            }
            Tag::Link { dest_url, .. } => {
                if !leads_to_a_page(&dest_url) {
                    self.refuse(range.clone(), "unsafe-link");
                }
                let before = self.current.as_ref().map_or(0, |current| current.text.text().len());
                self.link = Some((dest_url.into_string(), range, before));
            }
            Tag::Image { .. } => self.refuse(range, "unsafe-link"),
            Tag::HtmlBlock => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let title = self.current.take();
                if let (Some(mut section), Some(title)) = (self.heading.take(), title) {
                    section.title = title.text;
                    self.begin_section(section);
                }
            }
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock => self.flush(),
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::TableCell => {
                self.flush();
                self.column += 1;
            }
            TagEnd::TableHead | TagEnd::TableRow => self.row += 1,
            TagEnd::Link => self.close_link(),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::HtmlBlock if self.foreign => self.html_block(),
            _ => {}
        }
    }

    fn open_heading(&mut self, level: HeadingLevel, id: Option<CowStr<'_>>, range: Range<usize>) {
        self.flush();
        let Some(span) = self.source.span(range.start..trimmed_end(self.source.text(), &range))
        else {
            return;
        };
        let id = id.map(CowStr::into_string);
        if id.is_none() {
            self.findings
                .push(Diagnostic::new("heading-without-id").label(span, "here").help("help"));
        }
        if let Some(id) = id.as_deref().filter(|id| id.starts_with(RESERVED)) {
            let finding = Diagnostic::new("reserved-id").arg("id", id);
            self.findings.push(finding.label(span, "here").help("help"));
        }
        self.heading = Some(Section {
            id,
            level: level as u8,
            title: Mapped::default(),
            span,
            blocks: Vec::new(),
        });
        self.current = Some(Current::new(BlockKind::Paragraph, range));
    }

    fn open(&mut self, kind: BlockKind, range: Range<usize>) {
        self.flush();
        self.current = Some(Current::new(kind, range));
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let Some(current) = &mut self.current else { return };
        current.plain |= self.strong == 0 && !text.trim().is_empty();
        if self.source.text().get(range.clone()) == Some(text) {
            current.text.push_part(self.source, range);
        } else {
            current.text.push_rewritten(text, self.source, range);
        }
    }

    /// Words between backquotes are the author's, without the marks.
    fn code(&mut self, text: &str, range: Range<usize>) {
        let written = self.source.text().get(range.clone()).unwrap_or_default();
        match written.find(text) {
            Some(at) => {
                let start = range.start + at;
                self.text(text, start..start + text.len());
            }
            None => self.text(text, range),
        }
    }

    fn rewrite(&mut self, text: &str, range: Range<usize>) {
        if let Some(current) = &mut self.current {
            current.text.push_rewritten(text, self.source, range);
        }
    }

    fn close_link(&mut self) {
        let (Some((target, range, before)), Some(current)) = (self.link.take(), &mut self.current)
        else {
            return;
        };
        let Some((span, literal)) = self.source.origin(range) else { return };
        let text = current.text.text().get(before..).unwrap_or_default().to_owned();
        current.links.push(Link { target, text, span, literal });
    }

    /// Reports a tag. The one that closes another goes without saying.
    fn refuse_html(&mut self, html: &str, range: Range<usize>) {
        let name = |tag: &str| {
            tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
        };
        if let Some(closed) = html.strip_prefix("</") {
            let open = self.tags.iter().rposition(|tag| *tag == name(closed));
            if let Some(open) = open {
                self.tags.remove(open);
                return;
            }
        } else if let Some(opened) = html.strip_prefix('<') {
            self.tags.push(name(opened));
        }
        self.refuse(range.start..trimmed_end(self.source.text(), &range), "raw-html");
    }

    /// A tag between words: an anchor of a title, the end of a line, nothing, or what looks like one.
    fn inline_html(&mut self, html: &str, range: Range<usize>) {
        if let Some(section) = self.heading.as_mut().filter(|section| section.id.is_none()) {
            section.id = html::anchor(html);
        }
        let name = html.trim_start_matches(['<', '/']).to_ascii_lowercase();
        let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
        if name == "br" {
            self.rewrite("\n", range);
        } else if !html::is_element(&name) && !html.starts_with("<!") {
            self.text(html, range);
        }
    }

    fn begin_section(&mut self, section: Section) {
        self.document.sections.push(section);
        // What announced a list stands in another section now.
        for (_, lead_in) in &mut self.lists {
            *lead_in = None;
        }
    }

    /// The text of a block of HTML.
    fn html_block(&mut self) {
        let html = std::mem::take(&mut self.html);
        for section in html::parse(&html).sections {
            if section.level > 0 {
                self.begin_section(Section { blocks: Vec::new(), ..section });
            }
            let before = self.blocks().len();
            let (lists, tables) = (self.next_list, self.table);
            for mut block in section.blocks {
                match &mut block.kind {
                    BlockKind::Item { list, lead_in, .. } => {
                        *list += lists;
                        self.next_list = self.next_list.max(*list + 1);
                        *lead_in = lead_in.map(|lead_in| lead_in + before);
                    }
                    BlockKind::Cell { table, .. } => {
                        *table += tables;
                        self.table = self.table.max(*table + 1);
                    }
                    BlockKind::Paragraph | BlockKind::Code => {}
                }
                self.blocks().push(block);
            }
        }
    }

    fn refuse(&mut self, range: Range<usize>, rule: &'static str) {
        if let Some(span) = self.source.span(range) {
            self.findings.push(Diagnostic::new(rule).label(span, "here").help("help"));
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        // The preamble is there from the start, so there always is a last section.
        let last = self.document.sections.len() - 1;
        &mut self.document.sections[last].blocks
    }

    fn flush(&mut self) {
        let Some(Current { kind, mut text, range, links, plain }) = self.current.take() else {
            return;
        };
        if self.foreign && text.text().ends_with('\n') {
            let words = text.text().trim_end().len();
            let whole = std::mem::take(&mut text);
            text.push_part(&whole, 0..words);
        }
        let end = trimmed_end(self.source.text(), &range);
        let Some(span) = self.source.span(range.start..end) else { return };
        if kind == BlockKind::Paragraph && !plain && self.lists.is_empty() {
            let section = self.document.sections.len() - 1;
            self.bold.insert((section, self.document.sections[section].blocks.len()));
        }
        self.blocks().push(Block { kind, text, span, links });
    }
}

/// Whether a link leads to a page, a mailbox or a telephone, and not to a script or to data.
fn leads_to_a_page(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https" | "mailto" | "tel") => true,
        Some(other) => !target.starts_with("//") && other.contains(['/', '?', '#']),
        None => !target.starts_with("//"),
    }
}

/// The end of a range without the white space at its end, after its first character.
fn trimmed_end(text: &str, range: &Range<usize>) -> usize {
    let words = text.get(range.clone()).unwrap_or_default();
    range.start + words.trim_end().len().max(words.chars().next().map_or(0, char::len_utf8))
}
