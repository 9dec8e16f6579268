//! Tables, and the parts of a body.

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd, html};

use super::writer::{Grid, Piece, Writer, words_until};
use super::{Body, Part, Table, escape};
use crate::diagnostic::Message;
use crate::language::Typesetter;

impl<'t> Writer<'_, 't> {
    /// Begins a part, where it stands in no other element.
    pub(super) fn open_piece(&mut self, part: Part) {
        if self.within == 0 {
            let at = self.events.len();
            self.pieces.push(Piece { part, events: at..at });
        }
    }

    pub(super) fn close_piece(&mut self) {
        let at = self.events.len();
        if self.within == 0
            && let Some(piece) = self.pieces.last_mut()
        {
            piece.events.end = at;
        }
    }

    pub(super) fn open_table(&mut self) {
        let heading = self.finished.last();
        let section = heading.map_or("", |heading| heading.title.as_str());
        let number = self.tables.len() + 1;
        let label = Message::new("table-label").arg("number", number).arg("section", section);
        let label = self.words.message(&label);
        let class = self.ground.class("table");
        self.open_piece(Part::Table(self.tables.len()));
        let at = self.events.len();
        self.raw(format!(
            "<div class=\"{class}\" role=\"region\" aria-label=\"{}\" tabindex=\"0\"><table>",
            escape(&label)
        ));
        let section = self.finished.last().map_or_else(String::new, |heading| heading.id.clone());
        let (head, rows) = (Vec::new(), Vec::new());
        self.tables.push(Grid { section, label, head, rows, events: at..at });
    }

    pub(super) fn close_table(&mut self) {
        self.raw("</tbody></table></div>\n");
        let at = self.events.len();
        if let Some(table) = self.tables.last_mut() {
            table.events.end = at;
        }
        self.close_piece();
    }

    pub(super) fn close_cell(&mut self) {
        let cell = self.cell.from..self.events.len();
        if let Some(table) = self.tables.last_mut() {
            match table.rows.last_mut() {
                Some(row) => row.push(cell),
                None => table.head.push(cell),
            }
        }
        let head = self.cell.head || self.cell.column == 0;
        self.cell.column += 1;
        self.raw(if head { "</th>" } else { "</td>" });
    }

    pub(super) fn finish(self, length: usize) -> Body {
        let events = &self.events;
        let html = |range: Range<usize>| {
            let mut html = String::new();
            html::push_html(&mut html, events[range].iter().cloned());
            html
        };
        let mut parts = Vec::new();
        let mut at = 0;
        for Piece { part, events } in self.pieces {
            if at < events.start {
                parts.push(Part::Text(html(at..events.start)));
            }
            parts.push(part);
            at = events.end;
        }
        if at < events.len() {
            parts.push(Part::Text(html(at..events.len())));
        }
        let cells = |cells: Vec<Range<usize>>| cells.into_iter().map(html).collect::<Vec<String>>();
        let tables = self.tables.into_iter().map(|table| Table {
            section: table.section,
            label: table.label,
            head: cells(table.head),
            rows: table.rows.into_iter().map(cells).collect(),
            html: html(table.events),
        });
        let tables = tables.collect();
        let mut whole = String::with_capacity(length * 2);
        html::push_html(&mut whole, events.iter().cloned());
        Body { html: whole, headings: self.finished, parts, tables }
    }

    /// A cell names its column: where rows are stacked, no head stands above it.
    pub(super) fn open_cell(&mut self, rest: &[Event<'t>]) {
        if self.cell.head {
            let words = words_until(rest, TagEnd::TableCell);
            self.columns.push(Typesetter::new(self.words.language()).set(&words));
            self.raw("<th scope=\"col\">");
            self.cell.from = self.events.len();
            return;
        }
        let column = self.columns.get(self.cell.column).map_or("", String::as_str);
        let label = escape(column);
        self.raw(match self.cell.column {
            0 => format!("<th scope=\"row\" data-label=\"{label}\">"),
            _ => format!("<td data-label=\"{label}\">"),
        });
        self.cell.from = self.events.len();
    }
}
