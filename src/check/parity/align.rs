//! Which section, block and sentence of one language stands for which of the other.
//!
//! Sections are aligned by their ids where both texts have them, and else by their order, their
//! level, their number and what they state. Nothing here is quadratic in the length of a text:
//! partners are looked for near the place where they are expected.

use std::collections::BTreeMap;

use super::facts::key;
use crate::check::dossier::Edition;
use crate::syntax::markdown::{BlockKind, Section};

/// A place in the left text, one in the right text, or both.
pub type Pair = (Option<usize>, Option<usize>);

/// The sections of two texts.
pub(super) struct Sections {
    /// The pairs, in the order of the text.
    pub pairs: Vec<Pair>,
    /// Whether ids tell which is which.
    pub by_id: bool,
}

/// The sections of two texts, aligned.
pub(super) fn sections(left: &Edition<'_>, right: &Edition<'_>) -> Sections {
    let (ours, theirs) = (&left.document.sections, &right.document.sections);
    let ids: BTreeMap<&str, usize> = theirs
        .iter()
        .enumerate()
        .rev()
        .filter_map(|(at, it)| Some((it.id.as_deref()?, at)))
        .collect();
    let partner = |section: &Section| ids.get(section.id.as_deref()?).copied();
    let common = ours.iter().filter(|section| partner(section).is_some()).count();
    let by_id = common * 2 >= ours.len().min(theirs.len()).max(1);
    if !by_id {
        let (one, two) = (outlines(left), outlines(right));
        let pairs = monotone(one.len(), two.len(), |i, j| one[i].likeness(&two[j]));
        return Sections { pairs, by_id };
    }
    let mut taken = vec![false; theirs.len()];
    let mut partners = vec![None; ours.len()];
    for (at, section) in ours.iter().enumerate() {
        // What stands before the first heading has no id.
        let before = || (section.level == 0).then(|| theirs.iter().position(|it| it.level == 0));
        let found = partner(section).or_else(|| before().flatten());
        if let Some(found) = found.filter(|found| !taken[*found]) {
            taken[found] = true;
            partners[at] = Some(found);
        }
    }
    Sections { pairs: merged(&partners, &taken), by_id }
}

/// The pairs in the order of the left text, each section of the right text alone after the one
/// that it follows there.
fn merged(partners: &[Option<usize>], taken: &[bool]) -> Vec<Pair> {
    let mut pairs: Vec<Pair> =
        (0..taken.len()).take_while(|at| !taken[*at]).map(|alone| (None, Some(alone))).collect();
    for (at, partner) in partners.iter().enumerate() {
        pairs.push((Some(at), *partner));
        if let Some(partner) = partner {
            let after = (partner + 1..taken.len()).take_while(|at| !taken[*at]);
            pairs.extend(after.map(|alone| (None, Some(alone))));
        }
    }
    pairs
}

/// What tells a section where it has no id.
struct Outline {
    level: u8,
    number: Option<String>,
    facts: Vec<String>,
    shape: Vec<u8>,
    words: usize,
}

fn outlines(edition: &Edition<'_>) -> Vec<Outline> {
    let sections = edition.document.sections.iter();
    let mut outlines: Vec<Outline> = sections
        .map(|section| Outline {
            level: section.level,
            number: number(section.title.text()),
            facts: Vec::new(),
            shape: section.blocks.iter().map(|block| shape(&block.kind)).collect(),
            words: words(section),
        })
        .collect();
    for claim in &edition.claims {
        if let Some(outline) = outlines.get_mut(claim.section) {
            outline.facts.push(format!("{} {}", claim.kind(), key(&claim.value)));
        }
    }
    for outline in &mut outlines {
        outline.facts.sort();
        outline.facts.dedup();
    }
    outlines
}

impl Outline {
    /// How much one section is like another; nothing where they cannot be the same.
    fn likeness(&self, other: &Self) -> i32 {
        if (self.level == 0) != (other.level == 0) {
            return 0;
        }
        let shared = self.facts.iter().filter(|fact| other.facts.binary_search(fact).is_ok());
        let shared = i32::try_from(shared.count()).unwrap_or(0).min(6);
        let number = match (&self.number, &other.number) {
            (Some(one), Some(two)) if one == two => 6,
            (Some(_), Some(_)) => -4,
            (None, None) => 0,
            _ => -1,
        };
        let level = if self.level == other.level { 3 } else { -1 };
        let shape = if self.shape == other.shape { 3 } else { 0 };
        let length = if alike(self.words, other.words) { 2 } else { 0 };
        let apart = i32::from(shared == 0 && !self.facts.is_empty() && !other.facts.is_empty());
        (2 * shared + number + level + shape + length - 2 * apart).max(0)
    }
}

/// Whether two lengths can be those of one text in two languages.
pub(in crate::check) fn alike(one: usize, two: usize) -> bool {
    let (short, long) = (one.min(two) + 3, one.max(two) + 3);
    long * 10 <= short * 18
}

/// The words of a section, its title left out.
pub(in crate::check) fn words(section: &Section) -> usize {
    section.blocks.iter().map(|block| block.text.text().split_whitespace().count()).sum()
}

/// The number with which a title begins, as "Article 3." or "2.1" do.
fn number(title: &str) -> Option<String> {
    title.split_whitespace().take(2).find_map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let figures = word.starts_with(|c: char| c.is_ascii_digit());
        let roman = !word.is_empty() && word.chars().all(|c| "IVXLC".contains(c));
        (figures || roman).then(|| word.to_owned())
    })
}

fn shape(kind: &BlockKind) -> u8 {
    match kind {
        BlockKind::Paragraph => 0,
        BlockKind::Item { depth, .. } => 1 + (*depth).min(9),
        BlockKind::Cell { column, .. } => 20 + u8::try_from(*column).unwrap_or(99).min(99),
        BlockKind::Code => 250,
    }
}

/// The blocks of two sections, aligned: one by one where both have the same shape.
pub(in crate::check) fn blocks(left: &Section, right: &Section) -> Vec<Pair> {
    let shapes = |section: &Section| -> Vec<u8> {
        section.blocks.iter().map(|block| shape(&block.kind)).collect()
    };
    let (one, two) = (shapes(left), shapes(right));
    if one == two {
        return (0..one.len()).map(|at| (Some(at), Some(at))).collect();
    }
    let lengths = |section: &Section| -> Vec<usize> {
        section.blocks.iter().map(|it| it.text.text().split_whitespace().count()).collect()
    };
    let (long, wide) = (lengths(left), lengths(right));
    monotone(one.len(), two.len(), |i, j| {
        let kind = if one[i] == two[j] { 3 } else { 0 };
        if alike(long[i], wide[j]) { kind + 2 } else { kind - 2 }
    })
}

/// How far from the expected place a partner is looked for.
const REACH: usize = 60;

/// Two sequences, aligned in their order so that the gains of the pairs are greatest. A pair
/// without gain is none.
pub(super) fn monotone(left: usize, right: usize, gain: impl Fn(usize, usize) -> i32) -> Vec<Pair> {
    let reach = REACH + left.abs_diff(right).min(REACH);
    let window = |row: usize| {
        let middle = (row * right).checked_div(left).unwrap_or(0);
        middle.saturating_sub(reach)..(middle + reach + 1).min(right)
    };
    // best[row][column - start]: the greatest gain of what begins there.
    let mut best: Vec<Vec<i32>> = vec![Vec::new(); left + 1];
    let value = |best: &[Vec<i32>], row: usize, column: usize| -> i32 {
        if row >= left || column >= right {
            return 0;
        }
        let window = window(row);
        let column = column.max(window.start);
        if column >= window.end { 0 } else { best[row][column - window.start] }
    };
    for row in (0..left).rev() {
        let window = window(row);
        let mut gains = vec![0; window.len()];
        for column in window.clone().rev() {
            let pair = gain(row, column);
            let here = if pair > 0 { pair + value(&best, row + 1, column + 1) } else { 0 };
            let next = gains.get(column + 1 - window.start).copied().unwrap_or(0);
            gains[column - window.start] = here.max(value(&best, row + 1, column)).max(next);
        }
        best[row] = gains;
    }
    let (mut row, mut column) = (0, 0);
    let mut pairs = Vec::new();
    while row < left && column < right {
        let window = window(row);
        let total = value(&best, row, column);
        let pair = if window.contains(&column) { gain(row, column) } else { 0 };
        if pair > 0 && total == pair + value(&best, row + 1, column + 1) {
            pairs.push((Some(row), Some(column)));
            row += 1;
            column += 1;
        } else if total == value(&best, row + 1, column) {
            pairs.push((Some(row), None));
            row += 1;
        } else {
            pairs.push((None, Some(column)));
            column += 1;
        }
    }
    pairs.extend((row..left).map(|row| (Some(row), None)));
    pairs.extend((column..right).map(|column| (None, Some(column))));
    pairs
}

#[cfg(test)]
mod tests {
    use super::{merged, monotone, number};

    #[test]
    fn what_is_alike_is_aligned_in_order() {
        let (one, two) = (["a", "b", "c", "d"], ["a", "x", "c", "d", "e"]);
        let pairs = monotone(4, 5, |i, j| i32::from(one[i] == two[j]));
        assert_eq!(
            pairs,
            [
                (Some(0), Some(0)),
                (Some(1), None),
                (None, Some(1)),
                (Some(2), Some(2)),
                (Some(3), Some(3)),
                (None, Some(4)),
            ]
        );
        assert_eq!(monotone(0, 1, |_, _| 1), [(None, Some(0))]);
        assert_eq!(monotone(300, 300, |i, j| i32::from(i == j)).len(), 300);
    }

    #[test]
    fn what_stands_alone_keeps_its_place() {
        let pairs = merged(&[Some(1), None, Some(3)], &[false, true, false, true, false]);
        let alone = |at: usize| (None, Some(at));
        assert_eq!(
            pairs,
            [alone(0), (Some(0), Some(1)), alone(2), (Some(1), None), (Some(2), Some(3)), alone(4)]
        );
    }

    #[test]
    fn numbers_of_titles_are_read() {
        assert_eq!(number("Article 3. Purposes").as_deref(), Some("3"));
        assert_eq!(number("IV - Cookies").as_deref(), Some("IV"));
        assert_eq!(number("Purposes of the 3 sites"), None);
    }
}
