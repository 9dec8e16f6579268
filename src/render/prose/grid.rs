//! Tables whose columns depend on the data: a column that no row fills is left out.

use super::escape::escape;
use crate::diagnostic::Message;
use crate::language::Words;

/// What stands in a cell for which there are no data, so that readers who hear the table know.
const NOTHING: &str = "–";

/// A table before its columns are chosen. The first column is always printed.
pub(super) struct Grid {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// A table without rows; its heads are plain words.
    pub(super) fn new(head: Vec<String>) -> Self {
        Self { head, rows: Vec::new() }
    }

    /// A table without rows; its heads are messages.
    pub(super) fn of(words: &Words, head: &[&'static str]) -> Self {
        Self::new(head.iter().map(|id| words.message(&Message::new(id))).collect())
    }

    /// Adds a row of cells, which are Markdown.
    pub(super) fn push(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    /// Whether each column is filled by some row.
    pub(super) fn filled(&self) -> Vec<bool> {
        let filled = |column: usize| {
            self.rows.iter().any(|row| row.get(column).is_some_and(|c| !c.is_empty()))
        };
        (0..self.head.len()).map(|column| column == 0 || filled(column)).collect()
    }

    /// The table with the columns that some row fills.
    pub(super) fn print(&self) -> String {
        self.print_with(&self.filled())
    }

    /// The table with the given columns.
    pub(super) fn print_with(&self, columns: &[bool]) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let shown = |cells: &[String]| -> Vec<String> {
            let shown = cells.iter().zip(columns).filter(|(_, shown)| **shown);
            let full =
                |cell: &String| if cell.is_empty() { NOTHING.to_owned() } else { cell.clone() };
            shown.map(|(cell, _)| full(cell)).collect()
        };
        let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let head: Vec<String> = self.head.iter().map(|head| escape(head)).collect();
        let head = shown(&head);
        let rule = format!("|{}", " --- |".repeat(head.len()));
        let rows = self.rows.iter().map(|row| line(&shown(row)));
        [line(&head), rule].into_iter().chain(rows).collect::<Vec<String>>().join("\n")
    }
}

/// Tables below each other, each with its caption. A table without rows has none.
pub(super) fn captioned(tables: &[(String, String)]) -> String {
    let printed = tables.iter().filter(|(_, table)| !table.is_empty());
    let blocks: Vec<String> =
        printed
            .map(|(caption, table)| {
                if caption.is_empty() { table.clone() } else { format!("**{caption}**\n\n{table}") }
            })
            .collect();
    blocks.join("\n\n")
}
