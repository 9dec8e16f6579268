//! What the commands say, to two streams. A reader who leaves early ends the talk, not the work:
//! a closed pipe is not an error, a full disk is.

use std::io::{self, ErrorKind, Write};

use crate::report::printable;

/// A stream that stays silent once its reader has gone.
pub(super) struct Output<'w> {
    stream: &'w mut dyn Write,
    closed: bool,
}

impl<'w> Output<'w> {
    /// Speaks to `stream`.
    pub(super) fn new(stream: &'w mut dyn Write) -> Self {
        Self { stream, closed: false }
    }

    /// Says a text as it is.
    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        match self.stream.write_all(text.as_bytes()).and_then(|()| self.stream.flush()) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            done => done,
        }
    }

    /// Says a line.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.text(&format!("{text}\n"))
    }

    /// Says a JSON value, over several lines.
    pub(super) fn json(&mut self, value: &impl serde::Serialize) -> io::Result<()> {
        self.line(&serde_json::to_string_pretty(value).map_err(io::Error::other)?)
    }
}

/// Rows as columns of equal width, two spaces between them; the last column is left ragged.
/// Nothing in a cell reaches the terminal as a control character.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let safe = |row: &Vec<String>| row.iter().map(|cell| printable(cell)).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(safe).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default()).collect();
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.chars().count())))
            .collect();
        text += cells.join("  ").trim_end();
        text += "\n";
    }
    text
}

#[cfg(test)]
mod tests {
    use std::io::{self, ErrorKind, Write};

    use super::{Output, table};

    struct Failing(ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_silent_and_a_full_disk_is_not() {
        assert!(Output::new(&mut Failing(ErrorKind::BrokenPipe)).line("a").is_ok());
        assert!(Output::new(&mut Failing(ErrorKind::StorageFull)).line("a").is_err());
    }

    #[test]
    fn columns_are_aligned() {
        let rows = [["é", "b", "c"], ["long", "x", ""]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(table(&rows), "é     b  c\nlong  x\n");
    }
}
