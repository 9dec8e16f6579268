//! Rows and columns of a table, with cells that span several.

use std::collections::BTreeMap;

use super::elements::heading;
use super::tokens::Tag;
use super::tree::Tree;

/// No cell spans more rows or columns.
const WIDEST: usize = 100;

/// A table that is being read.
pub(super) struct Table {
    /// Its number in the document.
    pub number: usize,
    /// Whether it only lays out a page: its cells are no cells.
    pub layout: bool,
    /// The row that is being read.
    row: Option<usize>,
    /// The number of the first row: 1 where the heads stand at the side.
    first: usize,
    column: usize,
    /// For each column, the row up to which cells of former rows reach.
    taken: BTreeMap<usize, usize>,
    in_cell: bool,
}

impl Table {
    /// The table of an element.
    pub(super) fn new(tree: &Tree, element: usize, number: usize) -> Self {
        let own = &tree.elements[element];
        let inner: Vec<_> = tree.elements[element + 1..]
            .iter()
            .take_while(|inner| inner.steps.start < own.steps.end)
            .collect();
        let count = |wanted: &[&str]| inner.iter().filter(|it| wanted.contains(&it.name())).count();
        let role = own.tag.attribute("role");
        let layout = matches!(role, Some("presentation" | "none"))
            || inner.iter().any(|it| it.name() == "table" || heading(it.name()).is_some())
            || count(&["td", "th"]) < 2;
        // A head at the side of every row, and none above.
        let rows = count(&["tr"]);
        let sideways = count(&["thead"]) == 0 && rows > 1 && count(&["th"]) == rows && {
            let mut names = inner.iter().map(|it| it.name()).peekable();
            let mut all = true;
            while let Some(name) = names.next() {
                all &= name != "tr" || names.peek() == Some(&"th");
            }
            all
        };
        let (taken, first) = (BTreeMap::new(), usize::from(sideways));
        Self { number, layout, row: None, first, column: 0, taken, in_cell: false }
    }

    /// Takes the start of a part; tells the row and column of a cell.
    pub(super) fn open(&mut self, tag: &Tag) -> Option<(usize, usize)> {
        if self.layout {
            return None;
        }
        if tag.name == "tr" {
            self.row = Some(self.row.map_or(self.first, |row| row + 1));
            self.column = 0;
            return None;
        }
        if !matches!(tag.name.as_str(), "td" | "th") {
            return None;
        }
        let row = *self.row.get_or_insert(self.first);
        while self.taken.get(&self.column).is_some_and(|until| *until > row) {
            self.column += 1;
        }
        let span = |name| {
            let wide = tag.attribute(name).and_then(|value| value.trim().parse::<usize>().ok());
            wide.unwrap_or(1).clamp(1, WIDEST)
        };
        let (columns, rows) = (span("colspan"), span("rowspan"));
        let column = self.column;
        for column in column..column + columns {
            self.taken.insert(column, row + rows);
        }
        self.column += columns;
        self.in_cell = true;
        Some((row, column))
    }

    /// Takes the end of a cell; tells whether one was open.
    pub(super) fn close_cell(&mut self) -> bool {
        std::mem::take(&mut self.in_cell)
    }
}
