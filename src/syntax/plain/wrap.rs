//! Lines that were broken at the edge of a page, and belong together.

use super::lines::Line;
use super::row;

/// Lines longer than this are not broken at an edge.
const WIDEST: usize = 110;

/// A line shorter than this was not broken at an edge.
const NARROWEST: usize = 45;

/// A line that is wider than this and ends in the middle of a sentence was broken.
const WIDE: usize = 60;

/// The width at which the lines of a text were broken, if they were.
pub(super) fn width(lines: &[Line<'_>]) -> Option<usize> {
    // Rows of tables are as long as their cells.
    let proper = || lines.iter().filter(|line| row::cells(line).is_none());
    let wide = proper().filter(|line| line.width > WIDEST).count();
    if wide * 20 > lines.len() {
        return None;
    }
    let broken = lines.windows(2).filter(|pair| {
        let [line, next] = pair else { return false };
        !next.apart
            && (NARROWEST..=WIDEST).contains(&line.width)
            && !line.is_complete()
            && (next.text.starts_with(|c: char| c.is_lowercase() || c == '(')
                || (line.width >= WIDE && next.text.starts_with(|c: char| c.is_ascii_digit())))
    });
    if broken.count() == 0 {
        return None;
    }
    let mut widths: Vec<usize> =
        proper().map(|line| line.width).filter(|width| *width <= WIDEST).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    // One line that runs over the edge does not move it.
    widths.get((lines.len() / 20).min(2)).copied()
}

/// Whether `next` continues a line.
pub(super) fn continues(line: &Line<'_>, next: &Line<'_>, width: usize) -> bool {
    if next.apart || line.underlined {
        return false;
    }
    let word = next.text.split_whitespace().next().map_or(0, |word| word.chars().count());
    let would_fit = line.width + 1 + word <= width;
    let runs_on = next.text.starts_with(char::is_lowercase)
        || (line.width >= WIDE && next.text.starts_with(|c: char| c.is_ascii_digit()));
    !would_fit || (runs_on && !line.is_complete() && line.width * 10 >= width * 6)
}
