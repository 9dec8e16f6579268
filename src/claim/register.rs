//! Entries in the Register of Trade and Companies: « RCS Paris B 732 829 320 ».
//!
//! The number is found by `identifier`; this file finds the register and the town beside it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::normal::Text;
use crate::fact::{Rcs, Siren, fold};
use crate::language::Lexicon;
use crate::language::lexicon::{IdentifierWords, fixed};

macro_rules! town {
    () => {
        r"(?P<town>\p{Lu}[\p{L}'-]+(?:[\s-](?:(?:sur|sous|en|de|la|le|les|du|des|lès)[\s-])*(?:[dl]')?\p{Lu}[\p{L}'-]+)*)"
    };
}

/// A town after the register: « RCS de Paris », "Register of Bobigny".
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(r"^[\s:,.(-]*(?:\p{Ll}{1,3}\s|d'|\p{Ll}{3,10}\sde\s)*", town!()))
});
/// A town before it.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| fixed(concat!(town!(), r"\s$")));

/// How far from the number the register may stand.
const REACH: usize = 90;

/// The entry of which a number, at a range of the plain text, is a part; and its words.
pub(super) fn entry(
    text: &Text,
    lexicon: &Lexicon,
    number: &Range<usize>,
    siren: &Siren,
) -> Option<(Rcs, Range<usize>)> {
    let words = &lexicon.identifier;
    let (town, range) = before(text, words, number).or_else(|| after(text, words, number))?;
    Some((Rcs { town, siren: siren.clone() }, range))
}

/// The plain text's range for a range of the folded one.
fn plain(text: &Text, folded: Range<usize>) -> Range<usize> {
    text.plain.place(&text.folded.original(folded))
}

/// « RCS de Paris sous le numéro … ».
fn before(
    text: &Text,
    words: &IdentifierWords,
    number: &Range<usize>,
) -> Option<(String, Range<usize>)> {
    let at = text.folded.place(&text.plain.original(number.clone())).start;
    let window = text.folded.before(0, at, REACH);
    let register = words.rcs.find_last(window)?;
    let offset = at - window.len();
    let register = plain(text, offset + register.start..offset + register.end);
    let between = text.plain.text.get(register.end..number.start)?;
    if between.bytes().filter(u8::is_ascii_digit).count() > 4 || between.contains(';') {
        return None;
    }
    let found = AFTER.captures(between).and_then(|found| found.name("town"));
    if let Some(town) = found.and_then(|town| town_of(words, town.as_str())) {
        return Some((town, register.start..number.end));
    }
    let head = text.plain.before(0, register.start, REACH);
    let found = BEFORE.captures(head).filter(|_| words.town_first)?.name("town")?;
    let town = town_of(words, found.as_str())?;
    Some((town, register.start - (head.len() - found.start())..number.end))
}

/// « 732 829 320 RCS Paris ».
fn after(
    text: &Text,
    words: &IdentifierWords,
    number: &Range<usize>,
) -> Option<(String, Range<usize>)> {
    let at = text.folded.place(&text.plain.original(number.clone())).end;
    let window = text.folded.after(at, usize::MAX, REACH);
    let near =
        |register: &Range<usize>| register.start <= 3 && !window[..register.start].contains(';');
    let register = words.rcs.find(window).filter(near)?;
    let end = plain(text, at..at + register.end).end;
    let rest = text.plain.after(end, usize::MAX, REACH);
    let found = AFTER.captures(rest)?.name("town")?;
    let town = town_of(words, found.as_str())?;
    Some((town, number.start..end + found.end()))
}

/// The name of a town, unless the word is the label of another number.
fn town_of(words: &IdentifierWords, written: &str) -> Option<String> {
    let folded = fold(written);
    (!words.not_town.is_match(&folded)).then(|| written.replace('\n', " "))
}
