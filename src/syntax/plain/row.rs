//! Rows of tables: cells between bars or tabs.

use std::ops::Range;

use super::lines::Line;

/// The cells of a line, as ranges of the text; none if it is no row.
pub(super) fn cells(line: &Line<'_>) -> Option<Vec<Range<usize>>> {
    let separator = if line.text.contains('|') { '|' } else { '\t' };
    let mut text = line.text;
    let mut at = line.range.start;
    if separator == '|' {
        let inner = text.strip_prefix('|').unwrap_or(text);
        at += text.len() - inner.len();
        text = inner.strip_suffix('|').unwrap_or(inner);
    }
    let mut cells = Vec::new();
    for cell in text.split(separator) {
        let words = cell.trim();
        let start = at + (cell.len() - cell.trim_start().len());
        cells.push(start..start + words.len());
        at += cell.len() + 1;
    }
    (cells.len() > 1).then_some(cells)
}

/// Whether a row only divides others, as `|---|---|` does.
pub(super) fn divides(line: &Line<'_>) -> bool {
    line.text.contains('-') && line.text.chars().all(|c| "|-:+= \t".contains(c))
}

/// How many lines from the first of them are the rows of one table; 0 where it is no table.
pub(super) fn rows(lines: &[Line<'_>]) -> usize {
    let count = |line: &Line<'_>| cells(line).map_or(0, |cells| cells.len());
    let Some(columns) = lines.first().map(count).filter(|count| *count > 1) else { return 0 };
    let same = lines.iter().enumerate().take_while(|(index, line)| {
        (*index == 0 || !line.apart) && (count(line) == columns || divides(line))
    });
    Some(same.count()).filter(|rows| *rows > 1).unwrap_or(0)
}
