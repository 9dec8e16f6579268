//! Addresses without a postcode, which end in the name of a country: "1 Example Street Lower,
//! Dublin, Ireland".
//!
//! Without a postcode the street must be certain: a number, and a kind of street.

use std::ops::Range;

use super::lines::{LINE, numbered};
use super::{LETTERS, Reader, fold};
use crate::fact::Address;
use crate::language::Lexicon;

/// The longest name of a country.
const NAME: usize = 30;
/// The longest name of a town, in words.
const TOWN: usize = 4;
/// How many lines may stand between the street and the country.
const LINES: usize = 4;

/// Where the marks stand after which a country is named, in a plain text.
pub(super) fn anchors<'t>(
    plain: &'t str,
    lexicon: &'t Lexicon,
) -> impl Iterator<Item = usize> + 't {
    plain.match_indices([',', '\n']).filter_map(|(at, mark)| {
        let name = name_after(plain, at + mark.len());
        lexicon.address.country(&plain[name]).map(|_| at)
    })
}

/// The words after a mark, up to the next one.
fn name_after(plain: &str, at: usize) -> Range<usize> {
    let rest = &plain[at..];
    let start = at + (rest.len() - rest.trim_start_matches([' ', '(']).len());
    let ends = |c: char| !c.is_alphabetic() && !" '-".contains(c);
    let length = plain[start..].find(ends).unwrap_or(plain.len() - start);
    let length = plain[start..start + length].trim_end().len();
    if length > NAME { start..start } else { start..start + length }
}

impl Reader<'_> {
    /// "1 Example Street Lower, Example Dock, Dublin, Ireland", by the mark before the country.
    pub(super) fn placed(&self, mark: usize) -> Option<(Address, Range<usize>)> {
        let plain = &self.text.plain.text;
        let name = name_after(plain, mark + 1);
        let country = self.country(&plain[name.clone()])?;
        // "London, UK, W2 6LA": the code is the anchor.
        let after = self.text.plain.after(name.end, usize::MAX, LINE);
        let after = after.trim_start_matches([' ', ',', '\n']);
        if LETTERS.find(after).is_some_and(|code| code.start() == 0) {
            return None;
        }
        let mut lines = self.lines_before(mark);
        // "Austin, Texas, USA".
        if lines.last().is_some_and(|line| self.lexicon.address.is_region(line.words)) {
            lines.pop();
        }
        let town = lines.pop()?;
        let is_town = town.words.split(' ').count() <= TOWN
            && !town.words.contains(|c: char| c.is_ascii_digit())
            && !self.is_street(town.words)
            && self.country(town.words).is_none();
        let certain = |words: &str| {
            let folded = fold(words);
            let street = &self.lexicon.address;
            numbered(words)
                && (street.any_street.is_match(&folded) || street.is_compound_street(words))
        };
        let at = lines.iter().rposition(|line| certain(line.words)).filter(|_| is_town)?;
        if lines.len() - at > LINES {
            return None;
        }
        let mut street = lines[at].clone();
        self.trim(&mut street);
        let more: Vec<&str> = lines[at + 1..].iter().map(|line| line.words).collect();
        let address = Address {
            street: street.words.to_owned(),
            complement: (!more.is_empty()).then(|| more.join(", ")),
            postcode: String::new(),
            locality: town.words.to_owned(),
            country,
        };
        Some((address, street.start..name.end))
    }
}
