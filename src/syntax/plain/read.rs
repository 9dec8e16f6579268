//! Lines into sections and blocks.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::lines::{Line, ends_address, lines};
use super::marker::{Kind, Marker, marker};
use super::row::{cells, divides, rows};
use super::title::{Levels, Style, title};
use super::wrap::{continues, width};
use crate::syntax::markdown::{Block, BlockKind, Document, Section};
use crate::syntax::text::Mapped;

/// The document of a plain text.
pub fn parse(text: &Mapped) -> Document {
    let Some(start) = text.span(0..0) else { return Document::default() };
    let lines = lines(text.text());
    let apart = lines.iter().filter(|line| line.apart).count();
    let first =
        Section { id: None, level: 0, title: Mapped::default(), span: start, blocks: Vec::new() };
    let mut reader = Reader {
        source: text,
        spaced: apart * 8 >= lines.len() && apart > 1,
        width: width(&lines),
        lines,
        at: 0,
        document: Document { sections: vec![first] },
        levels: Levels::default(),
        lists: Vec::new(),
        next_list: 0,
        tables: 0,
        words: OnceCell::new(),
    };
    while reader.at < reader.lines.len() {
        reader.step();
    }
    reader.document
}

/// A list that is open.
struct List {
    kind: Option<Kind>,
    indent: usize,
    number: usize,
    lead_in: Option<usize>,
}

struct Reader<'t> {
    source: &'t Mapped,
    lines: Vec<Line<'t>>,
    /// Whether empty lines set parts of the text apart.
    spaced: bool,
    /// Where lines were broken, if they were.
    width: Option<usize>,
    /// The next line.
    at: usize,
    document: Document,
    levels: Levels,
    lists: Vec<List>,
    next_list: usize,
    tables: usize,
    /// The words of the text, once somebody asks for them.
    words: OnceCell<BTreeSet<String>>,
}

impl Reader<'_> {
    fn step(&mut self) {
        let count = rows(&self.lines[self.at..]);
        if count > 0 {
            return self.table(count);
        }
        let continued = self.at > 0 && self.lists_open() && self.continues(self.at - 1);
        if !continued && let Some(style) = title(&self.lines, self.at, self.spaced) {
            // What runs on in the next line is no title, unless a number shows that it is.
            let bare = matches!(style, Style::Plain | Style::Capitals);
            if !(bare && self.continues(self.at)) {
                return self.heading(style);
            }
        }
        if let Some(marker) = marker(self.lines[self.at].text) {
            return self.item(marker);
        }
        if self.is_unmarked_item() {
            return self.unmarked_item();
        }
        // A paragraph that is set in belongs to the item above it; another one ends the list.
        let indent = self.lines[self.at].indent;
        self.lists.retain(|list| list.indent < indent);
        self.paragraph();
    }

    fn lists_open(&self) -> bool {
        !self.lists.is_empty()
    }

    /// Whether the line after one continues it.
    fn continues(&self, index: usize) -> bool {
        let (Some(line), Some(next)) = (self.lines.get(index), self.lines.get(index + 1)) else {
            return false;
        };
        self.width.is_some_and(|width| continues(line, next, width))
    }

    /// How many lines from the next one are one text: those that were broken at the edge.
    fn run(&self) -> usize {
        let mut end = self.at;
        while self.continues(end) && rows(&self.lines[end + 1..]) == 0 {
            // A label that a line ends before is no mark: « trois » / « (3) ans », « article 6-1 » /
            // « e) du Règlement ». Neither is one with which no list begins: « Nombre de mois : » /
            // « 12. Durée … ».
            let next = self.lines.get(end + 1).and_then(|next| marker(next.text));
            let marked = next.is_some_and(|mark| {
                let begins = mark.number == 1 || self.lists_open();
                let sign = matches!(mark.kind, Kind::Sign(_));
                sign || self.lines[end].is_complete() && begins
            });
            if marked {
                break;
            }
            end += 1;
        }
        end + 1 - self.at
    }

    /// Whether a word goes on after the hyphen at the end of a line.
    fn ends_in_hyphen(&self, end: usize) -> bool {
        let before = &self.source.text()[..end];
        before.ends_with('-') && !before.ends_with(" -")
    }

    /// Whether the word that a hyphen divides between a line and the next one stands undivided
    /// elsewhere in the text.
    fn is_divided(&self, line: &Range<usize>, next: &Line<'_>) -> bool {
        if !self.ends_in_hyphen(line.end) || !next.text.starts_with(char::is_lowercase) {
            return false;
        }
        let text = self.source.text();
        let letter = |c: char| c.is_alphabetic();
        let head = &text[line.start..line.end - 1];
        let head = head.rsplit(|c: char| !letter(c)).next().unwrap_or("");
        let tail = next.text.split(|c: char| !letter(c)).next().unwrap_or("");
        let words = self.words.get_or_init(|| {
            let text = text.to_lowercase();
            text.split(|c: char| !letter(c)).map(str::to_owned).collect()
        });
        !head.is_empty() && words.contains(&format!("{head}{tail}").to_lowercase())
    }

    /// The text of some lines, joined.
    fn joined(&self, first: Range<usize>, rest: usize, with: &str) -> (Mapped, Range<usize>) {
        let mut text = Mapped::default();
        let part = |range: Range<usize>, next: Option<&Line<'_>>| {
            // A hyphen that divides a word which stands whole elsewhere is none of its own.
            let divided = next.is_some_and(|next| self.is_divided(&range, next));
            range.start..range.end - usize::from(divided)
        };
        let following = self.lines[self.at + 1..=self.at + rest].iter();
        text.push_part(self.source, part(first.clone(), following.clone().next()));
        let mut end = first.end;
        for (index, line) in following.enumerate() {
            let hyphen = self.ends_in_hyphen(end) && line.text.starts_with(char::is_lowercase);
            if !hyphen {
                text.push_rewritten(with, self.source, end..line.range.start);
            }
            let next = self.lines[self.at + 1..=self.at + rest].get(index + 1);
            text.push_part(self.source, part(line.range.clone(), next));
            end = line.range.end;
        }
        (text, first.start..end)
    }

    fn push(&mut self, kind: BlockKind, text: Mapped, range: Range<usize>) {
        if let Some(span) = self.source.span(range) {
            self.blocks().push(Block { kind, text, span, links: Vec::new() });
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        // The first section is there from the start, so there always is a last one.
        let last = self.document.sections.len() - 1;
        &mut self.document.sections[last].blocks
    }

    fn heading(&mut self, style: Style) {
        // What a colon announced stands below the title above it.
        let announced = self.blocks().last().is_some_and(|block| block.text.text().ends_with(':'));
        self.lists.clear();
        let line = &self.lines[self.at];
        let hashes = if let Style::Hashes(count) = style { count } else { 0 };
        let words = line.range.start + hashes..line.range.end;
        let blank = self.source.text().get(words.clone()).unwrap_or_default();
        let words = words.start + (blank.len() - blank.trim_start().len())..words.end;
        // « ARTICLE IX », and its title on the line below.
        let bare = matches!(style, Style::Word(_)) && line.text.split_whitespace().count() <= 2;
        let two = bare
            && matches!(
                title(&self.lines, self.at + 1, false),
                Some(Style::Plain | Style::Capitals)
            );
        let (title, _) = self.joined(words.clone(), usize::from(two), " ");
        let style = if announced && style == Style::Plain { Style::Announced } else { style };
        let level = self.levels.level(style);
        if let Some(span) = self.source.span(line.range.clone()) {
            let section = Section { id: None, level, title, span, blocks: Vec::new() };
            self.document.sections.push(section);
        }
        self.at += 1 + usize::from(two);
    }

    fn table(&mut self, count: usize) {
        self.lists.clear();
        let mut row = 0;
        for index in self.at..self.at + count {
            let line = &self.lines[index];
            if divides(line) {
                continue;
            }
            for (column, range) in cells(line).unwrap_or_default().into_iter().enumerate() {
                let mut text = Mapped::default();
                text.push_part(self.source, range.clone());
                self.push(BlockKind::Cell { table: self.tables, row, column }, text, range);
            }
            row += 1;
        }
        self.tables += 1;
        self.at += count;
    }

    fn item(&mut self, marker: Marker) {
        let indent = self.lines[self.at].indent;
        self.enter(Some(marker.kind), indent);
        let lines = self.run();
        let range = self.lines[self.at].range.clone();
        let (text, whole) = self.joined(range.start + marker.length..range.end, lines - 1, " ");
        self.push_item(text, range.start..whole.end);
        self.at += lines;
    }

    fn push_item(&mut self, text: Mapped, range: Range<usize>) {
        let depth = u8::try_from(self.lists.len()).unwrap_or(u8::MAX);
        if let Some(list) = self.lists.last() {
            let kind = BlockKind::Item { depth, list: list.number, lead_in: list.lead_in };
            self.push(kind, text, range);
        }
    }

    /// Opens the list of an item, or goes back to it.
    fn enter(&mut self, kind: Option<Kind>, indent: usize) {
        let announced = self.blocks().last().is_some_and(|block| {
            matches!(block.kind, BlockKind::Item { .. }) && block.text.text().ends_with(':')
        });
        let other = self.lists.last().is_some_and(|list| list.kind != kind);
        // What an item announces stands in it, however far it is set in.
        if !(announced && other) {
            while self.lists.last().is_some_and(|list| list.indent > indent) {
                self.lists.pop();
            }
            let same = |list: &List| list.kind == kind && list.indent == indent;
            if let Some(depth) = self.lists.iter().position(same) {
                self.lists.truncate(depth + 1);
                return;
            }
            // Another mark at the same place begins another list.
            if self.lists.last().is_some_and(|list| list.indent == indent) {
                self.lists.pop();
            }
        }
        let lead_in = self.blocks().len().checked_sub(1);
        self.lists.push(List { kind, indent, number: self.next_list, lead_in });
        self.next_list += 1;
    }

    /// Whether the next line is an item of a list without marks: what a colon announced, line by
    /// line, each ended by a semicolon.
    fn is_unmarked_item(&mut self) -> bool {
        let line = &self.lines[self.at];
        let (ends, indent) = (line.text.ends_with(';'), line.indent);
        let open =
            self.lists.last().is_some_and(|list| list.kind.is_none() && list.indent == indent);
        let last = self.blocks().last().map(|block| block.text.text().trim_end().to_owned());
        let last = last.unwrap_or_default();
        (last.ends_with(':') && ends) || (open && last.ends_with(';'))
    }

    fn unmarked_item(&mut self) {
        let indent = self.lines[self.at].indent;
        self.enter(None, indent);
        let lines = self.run();
        let (text, range) = self.joined(self.lines[self.at].range.clone(), lines - 1, " ");
        self.push_item(text, range);
        self.at += lines;
    }

    fn paragraph(&mut self) {
        let address = self.address();
        let (lines, with) = if address > 1 { (address, "\n") } else { (self.run(), " ") };
        let (text, range) = self.joined(self.lines[self.at].range.clone(), lines - 1, with);
        self.push(BlockKind::Paragraph, text, range);
        self.at += lines;
    }

    /// How many lines from the next one are a postal address: short ones down to that which
    /// begins with a postcode.
    fn address(&self) -> usize {
        const MOST: usize = 5;
        let lines = self.lines.get(self.at..).unwrap_or_default();
        for (index, line) in lines.iter().enumerate().take(MOST) {
            let fits = line.width <= 60
                && (index == 0 || !line.apart)
                && marker(line.text).is_none()
                && !line.text.ends_with(['.', ':', ';']);
            if !fits {
                return 0;
            }
            if ends_address(line.text) {
                return index + 1;
            }
        }
        0
    }
}
