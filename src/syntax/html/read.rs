//! The text of an article into a [`Document`].
//!
//! This file is long because it is one walk through the page with its state.

use std::collections::BTreeSet;
use std::ops::Range;

use super::article::{Article, article};
use super::elements::{heading, is_block};
use super::table::Table;
use super::tokens::{Piece, Tag, tokens};
use super::tree::{Step, Tree, tree};
use crate::source::Span;
use crate::syntax::markdown::{Block, BlockKind, Document, Link, Section, promote};
use crate::syntax::plain;
use crate::syntax::text::Mapped;

/// The document of a page.
pub fn parse(text: &Mapped) -> Document {
    let Some(start) = text.span(0..0) else { return Document::default() };
    let tree = tree(tokens(text.text()));
    let Article { steps, left_out, title } = article(&tree);
    let mut reader = Reader::new(text, &tree, start);
    reader.walk(title, &left_out);
    reader.walk(steps, &left_out);
    promote(reader.document, &reader.bold)
}

/// What stands around the text that is read.
enum Frame {
    /// A list: its number and the block that announced it.
    List { list: usize, lead_in: Option<usize>, depth: u8 },
    /// An item of a list; `used` once a block was made of its first words.
    Item { used: bool },
    /// A table.
    Table(Box<Table>),
    /// A heading that is being read.
    Heading(Box<Section>),
}

struct Reader<'a> {
    source: &'a Mapped,
    tree: &'a Tree,
    document: Document,
    /// The paragraphs all in bold.
    bold: BTreeSet<(usize, usize)>,
    /// The ids of elements other than headings, to which links may lead.
    anchors: BTreeSet<&'a str>,
    frames: Vec<(usize, Frame)>,
    current: Option<Current>,
    /// White space that is text only if words follow in the same block.
    space: Option<(&'static str, Range<usize>)>,
    /// The open link: its element and where its words begin in the current block.
    link: Option<(usize, usize)>,
    /// How many elements around the text mark it as bold, and as kept line by line.
    strong: usize,
    pre: usize,
    lists: usize,
    tables: usize,
}

struct Current {
    kind: BlockKind,
    text: Mapped,
    range: Range<usize>,
    links: Vec<Link>,
    /// Whether any of its words is not in bold.
    plain: bool,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Mapped, tree: &'a Tree, start: Span) -> Self {
        let preamble = Section {
            id: None,
            level: 0,
            title: Mapped::default(),
            span: Span { end: start.start, ..start },
            blocks: Vec::new(),
        };
        let anchors = tree.elements.iter().filter(|element| heading(element.name()).is_none());
        let anchors = anchors.flat_map(|element| {
            [element.tag.attribute("id"), element.tag.attribute("name")].into_iter().flatten()
        });
        Self {
            source,
            tree,
            document: Document { sections: vec![preamble] },
            bold: BTreeSet::new(),
            anchors: anchors.collect(),
            frames: Vec::new(),
            current: None,
            space: None,
            link: None,
            strong: 0,
            pre: 0,
            lists: 0,
            tables: 0,
        }
    }

    fn walk(&mut self, steps: Range<usize>, left_out: &BTreeSet<usize>) {
        let tree = self.tree;
        let mut at = steps.start;
        while at < steps.end {
            let Some(step) = tree.steps.get(at) else { break };
            at += 1;
            match step {
                Step::Open(element) => {
                    let element_steps = &tree.elements[*element].steps;
                    if left_out.contains(element) || self.is_control(*element) {
                        at = element_steps.end.max(at);
                    } else {
                        self.open(*element);
                    }
                }
                Step::Close(element) => self.close(*element),
                Step::Text(pieces) => self.text(pieces),
            }
        }
        self.flush();
    }

    /// Whether an element is a button. One in a heading shows and hides what is below it.
    fn is_control(&self, element: usize) -> bool {
        let in_heading = || self.frames.iter().any(|(_, it)| matches!(it, Frame::Heading(_)));
        matches!(self.tree.elements[element].name(), "button" | "input") && !in_heading()
    }

    fn open(&mut self, element: usize) {
        let tree = self.tree;
        let tag = &tree.elements[element].tag;
        let name = tag.name.as_str();
        match name {
            "br" => return self.line_break(&tag.range),
            "a" => {
                let words = self.current.as_ref().map_or(0, |current| current.text.text().len());
                self.link = tag.attribute("href").map(|_| (element, words));
            }
            "b" | "strong" => self.strong += 1,
            _ => {}
        }
        let level = level(tag);
        if !is_block(name) && level.is_none() && !stands_apart(tag) {
            return;
        }
        self.end_unclosed_heading(name);
        self.boundary();
        if let Some(level) = level.or_else(|| (name == "summary").then(|| self.below())) {
            return self.open_heading(element, level);
        }
        match name {
            "pre" | "xmp" => self.pre += 1,
            "ul" | "ol" | "menu" | "dir" | "dl" => {
                let lead_in = self.blocks().len().checked_sub(1);
                self.open_list(element, lead_in);
            }
            "li" | "dt" => {
                self.item_list(element);
                self.frames.push((element, Frame::Item { used: false }));
            }
            "dd" => {
                let lead_in = self.blocks().len().checked_sub(1);
                self.open_list(element, lead_in);
                self.frames.push((element, Frame::Item { used: false }));
            }
            "table" => {
                let table = Table::new(tree, element, self.tables);
                self.tables += usize::from(!table.layout);
                self.frames.push((element, Frame::Table(Box::new(table))));
            }
            "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" => {
                if let Some(table) = self.table()
                    && let Some((row, column)) = table.open(tag)
                {
                    let kind = BlockKind::Cell { table: table.number, row, column };
                    self.begin(kind, tag.range.clone());
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, element: usize) {
        let tree = self.tree;
        let tag = &tree.elements[element].tag;
        let name = tag.name.as_str();
        match name {
            "a" => self.close_link(),
            "b" | "strong" => self.strong = self.strong.saturating_sub(1),
            "td" | "th" if self.table().is_some_and(Table::close_cell) => self.flush(),
            _ => {}
        }
        if level(tag).is_some() || name == "summary" {
            self.close_heading(element);
        }
        if is_block(name) || stands_apart(tag) {
            self.boundary();
        }
        if matches!(name, "pre" | "xmp") {
            self.pre = self.pre.saturating_sub(1);
        }
        while self.frames.last().is_some_and(|(opened, _)| *opened == element) {
            self.frames.pop();
        }
    }

    /// The innermost table that is not beyond a list or heading.
    fn table(&mut self) -> Option<&mut Table> {
        self.frames.iter_mut().rev().find_map(|(_, frame)| match frame {
            Frame::Table(table) => Some(&mut **table),
            _ => None,
        })
    }

    fn in_cell(&self) -> bool {
        self.current.as_ref().is_some_and(|it| matches!(it.kind, BlockKind::Cell { .. }))
    }

    /// The level of a heading below the last one.
    fn below(&self) -> u8 {
        let last = self.document.sections.iter().rev().find(|section| section.level > 0);
        last.map_or(2, |section| (section.level + 1).min(6))
    }

    fn open_list(&mut self, element: usize, lead_in: Option<usize>) {
        let lists = self.frames.iter().filter(|(_, frame)| matches!(frame, Frame::List { .. }));
        let depth = u8::try_from(lists.count() + 1).unwrap_or(u8::MAX);
        self.frames.push((element, Frame::List { list: self.lists, lead_in, depth }));
        self.lists += 1;
    }

    /// An item that stands in no list begins one.
    fn item_list(&mut self, element: usize) {
        let outer = self.frames.iter().rev().map(|(_, frame)| frame);
        let mut outer = outer.take_while(|frame| !matches!(frame, Frame::Item { .. }));
        if !outer.any(|frame| matches!(frame, Frame::List { .. })) {
            let lead_in = self.blocks().len().checked_sub(1);
            self.open_list(element, lead_in);
        }
    }

    fn open_heading(&mut self, element: usize, level: u8) {
        let tag = &self.tree.elements[element].tag;
        let Some(span) = self.source.span(tag.range.clone()) else { return };
        self.flush();
        let id = tag.attribute("id").map(ToOwned::to_owned);
        let id = id.or_else(|| self.inner_id(element));
        let section = Section { id, level, title: Mapped::default(), span, blocks: Vec::new() };
        self.frames.push((element, Frame::Heading(Box::new(section))));
        self.begin(BlockKind::Paragraph, tag.range.clone());
    }

    /// Ends a heading whose end was forgotten, where text begins that no heading holds.
    fn end_unclosed_heading(&mut self, name: &str) {
        let Some((element, Frame::Heading(_))) = self.frames.last() else { return };
        let worded = self.current.as_ref().is_some_and(|current| !current.text.text().is_empty());
        let ends = matches!(
            name,
            "article"
                | "blockquote"
                | "dl"
                | "form"
                | "li"
                | "ol"
                | "p"
                | "pre"
                | "section"
                | "table"
                | "ul"
        );
        if worded && ends {
            let element = *element;
            self.close_heading(element);
        }
    }

    /// The id of an anchor in a heading, or of the part of the page that it begins.
    fn inner_id(&self, element: usize) -> Option<String> {
        let tree = self.tree;
        let heading = &tree.elements[element];
        let inner = tree.elements.iter().skip(element + 1);
        let mut inner = inner.take_while(|inner| inner.steps.start < heading.steps.end);
        let own = inner.find_map(|inner| inner.tag.attribute("id").or(inner.tag.attribute("name")));
        let part = heading.parent.map(|parent| &tree.elements[parent]).filter(|parent| {
            matches!(parent.name(), "section" | "div" | "article")
                && !tree.steps[parent.steps.start + 1..heading.steps.start]
                    .iter()
                    .any(|step| matches!(step, Step::Open(_)))
        });
        own.or_else(|| part?.tag.attribute("id")).map(ToOwned::to_owned)
    }

    fn close_heading(&mut self, element: usize) {
        let open = |(opened, frame): &(usize, Frame)| {
            *opened == element && matches!(frame, Frame::Heading(_))
        };
        let Some(index) = self.frames.iter().rposition(open) else { return };
        let (_, Frame::Heading(mut section)) = self.frames.remove(index) else { return };
        self.space = None;
        let Some(title) = self.current.take() else { return };
        if title.text.text().trim().is_empty() {
            return;
        }
        let words = title.text.span(0..title.text.text().len());
        section.span = words.map_or(section.span, |words| section.span.to(words));
        section.title = title.text;
        self.begin_section(*section);
    }

    fn begin_section(&mut self, section: Section) {
        self.document.sections.push(section);
        // What announced a list stands in another section now.
        for (_, frame) in &mut self.frames {
            match frame {
                Frame::List { lead_in, .. } => *lead_in = None,
                Frame::Item { used } => *used = true,
                _ => {}
            }
        }
    }

    /// The end of what is read, or of a line of it where it is a cell or a title.
    fn boundary(&mut self) {
        let in_heading = matches!(self.frames.last(), Some((_, Frame::Heading(_))));
        if !self.in_cell() && !in_heading {
            return self.flush();
        }
        if let Some(current) = &self.current
            && !current.text.text().is_empty()
        {
            let at = self.space.as_ref().map_or(current.range.end, |(_, range)| range.start);
            self.space = Some(("\n", at..at));
        }
    }

    fn line_break(&mut self, range: &Range<usize>) {
        if self.current.as_ref().is_some_and(|current| !current.text.text().is_empty()) {
            let start = self.space.as_ref().map_or(range.start, |(_, space)| space.start);
            self.space = Some(("\n", start.min(range.start)..range.end));
        }
    }

    fn text(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match &piece.decoded {
                None => self.words(piece.range.clone()),
                Some(decoded) if decoded.chars().all(is_space) => self.blank(piece.range.clone()),
                Some(decoded) => {
                    self.leave_space(&piece.range);
                    if let Some(current) = &mut self.current {
                        current.text.push_rewritten(decoded, self.source, piece.range.clone());
                        current.range.end = piece.range.end;
                        current.plain |= self.strong == 0;
                    }
                }
            }
        }
    }

    /// Words as they stand, with the white space between them.
    fn words(&mut self, range: Range<usize>) {
        let text = self.source.text().get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        let mut rest = text;
        while !rest.is_empty() {
            let words = rest.find(is_space).unwrap_or(rest.len());
            // One space between words needs no care: most texts are of that kind.
            if words > 0 {
                let here = at..at + words;
                self.leave_space(&here);
                if let Some(current) = &mut self.current {
                    current.text.push_part(self.source, here);
                    current.range.end = at + words;
                    current.plain |= self.strong == 0;
                }
            }
            let (_, after) = rest.split_at(words);
            let blank = after.find(|c| !is_space(c)).unwrap_or(after.len());
            if blank > 0 {
                self.blank(at + words..at + words + blank);
            }
            at += words + blank;
            rest = after.get(blank..).unwrap_or_default();
        }
    }

    fn blank(&mut self, range: Range<usize>) {
        if self.current.as_ref().is_none_or(|current| current.text.text().is_empty()) {
            return;
        }
        let source = self.source.text().get(range.clone()).unwrap_or_default();
        let space = if self.pre > 0 && source.contains('\n') { "\n" } else { " " };
        match &mut self.space {
            Some((_, before)) => before.end = range.end.max(before.end),
            None => self.space = Some((space, range)),
        }
    }

    /// Writes the white space before words, and begins a block where none is open.
    fn leave_space(&mut self, words: &Range<usize>) {
        if self.current.is_none() {
            self.space = None;
            let kind = self.kind();
            self.begin(kind, words.clone());
        }
        let (Some((space, range)), Some(current)) = (self.space.take(), &mut self.current) else {
            return;
        };
        if self.source.text().get(range.clone()) == Some(space) {
            current.text.push_part(self.source, range);
        } else {
            current.text.push_rewritten(space, self.source, range);
        }
    }

    /// What a block is that begins here.
    fn kind(&mut self) -> BlockKind {
        let lists = self.frames.iter().rev().find_map(|(_, frame)| match frame {
            Frame::List { list, lead_in, depth } => Some((*list, *lead_in, *depth)),
            _ => None,
        });
        for (_, frame) in self.frames.iter_mut().rev() {
            match (frame, lists) {
                (Frame::Item { used }, Some((list, lead_in, depth))) if !*used => {
                    *used = true;
                    return BlockKind::Item { depth, list, lead_in };
                }
                (Frame::Item { .. } | Frame::Table(_), _) => return BlockKind::Paragraph,
                _ => {}
            }
        }
        BlockKind::Paragraph
    }

    fn begin(&mut self, kind: BlockKind, range: Range<usize>) {
        self.flush();
        let (text, links) = (Mapped::default(), Vec::new());
        self.current = Some(Current { kind, text, range, links, plain: false });
    }

    fn close_link(&mut self) {
        let Some((element, before)) = self.link.take() else { return };
        let tag = &self.tree.elements[element].tag;
        let Some(target) = tag.attribute("href").map(str::trim) else { return };
        let fragment = target.strip_prefix('#');
        if fragment.is_some_and(|id| is_place_of_page(id) || self.anchors.contains(id)) {
            return;
        }
        let Some(current) = &mut self.current else { return };
        let words = current.text.text().get(before..).unwrap_or_default().trim().to_owned();
        let end = current.range.end.max(tag.range.end);
        if let Some((span, literal)) = self.source.origin(tag.range.start..end) {
            let target = target.to_owned();
            current.links.push(Link { target, text: words, span, literal });
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        // The preamble is there from the start, so there always is a last section.
        let last = self.document.sections.len() - 1;
        &mut self.document.sections[last].blocks
    }

    fn flush(&mut self) {
        // A link that runs over the edge of a block begins anew in the next one.
        if let Some((element, _)) = self.link {
            self.close_link();
            self.link = Some((element, 0));
        }
        self.space = None;
        let Some(Current { kind, text, range, links, plain: not_bold }) = self.current.take()
        else {
            return;
        };
        if text.text().trim().is_empty() && !matches!(kind, BlockKind::Cell { .. }) {
            return;
        }
        if self.pre > 0 && kind == BlockKind::Paragraph {
            return self.preformatted(&text);
        }
        let Some(span) = self.source.span(range) else { return };
        let section = self.document.sections.len() - 1;
        if !not_bold && kind == BlockKind::Paragraph && self.frames.is_empty() {
            self.bold.insert((section, self.document.sections[section].blocks.len()));
        }
        self.blocks().push(Block { kind, text, span, links });
    }

    /// Text that keeps its lines is read like plain text.
    fn preformatted(&mut self, text: &Mapped) {
        for section in plain::parse(text).sections {
            if section.level > 0 {
                self.begin_section(Section { blocks: Vec::new(), ..section });
            }
            let (lists, before) = (self.lists, self.blocks().len());
            for mut block in section.blocks {
                if let BlockKind::Item { list, lead_in, .. } = &mut block.kind {
                    self.lists = self.lists.max(lists + *list + 1);
                    *list += lists;
                    *lead_in = lead_in.map(|lead_in| lead_in + before);
                }
                self.blocks().push(block);
            }
        }
    }
}

/// White space that browsers collapse; no-break spaces are none.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// Targets that are a place of every page, or no place at all.
fn is_place_of_page(id: &str) -> bool {
    id.is_empty() || id.starts_with(['!', '/']) || id.eq_ignore_ascii_case("top")
}

/// The level of a heading, by its name or its role.
fn level(tag: &Tag) -> Option<u8> {
    let role = || {
        let level = tag.attribute("aria-level").and_then(|level| level.parse().ok());
        (tag.attribute("role") == Some("heading"))
            .then(|| level.filter(|level| (1..=6).contains(level)).unwrap_or(2))
    };
    heading(&tag.name).or_else(role)
}

/// Whether an element that marks words stands apart all the same.
fn stands_apart(tag: &Tag) -> bool {
    let style: String = tag.attribute("style").unwrap_or_default().split_whitespace().collect();
    let style = style.to_ascii_lowercase();
    ["display:block", "display:flex", "display:grid"].iter().any(|shown| style.contains(shown))
}
