//! Numbers of registers: SIREN, SIRET, RNA and VAT.
//!
//! Check digits alone do not tell: amounts of capital pass them too. A number counts where the
//! words beside it say what it is; there, one that fails its check is malformed.

use std::ops::Range;
use std::str::FromStr;
use std::sync::LazyLock;

use regex::Regex;

use super::normal::Text;
use super::{Finds, register};
use crate::fact::{FormatError, Rna, Siren, Siret, Value, Vat};
use crate::language::Lexicon;
use crate::language::lexicon::{IdentifierWords, Phrases, fixed};

static SIRET: LazyLock<Regex> = LazyLock::new(|| fixed(r"\b\d(?:(?:[\s.-]|\s?[/-]\s?)?\d){13}\b"));
static SIREN: LazyLock<Regex> = LazyLock::new(|| fixed(r"\b\d{3}[\s.-]?\d{3}[\s.-]?\d{3}\b"));
static RNA: LazyLock<Regex> = LazyLock::new(|| fixed(r"\bW\s?\d[0-9A-Z]\d{4,9}\b"));
static FRENCH_VAT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\bFR[\s.-]?[0-9A-HJ-NP-Z]{2}(?:[\s.-]?\d{3}){3}\b"));
/// Numbers of other countries: a prefix, and groups of digits with at most a few letters.
static OTHER_VAT: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?:CHE|[A-Z]{2})[\s.-]?[0-9A-Z]\d{2,3}(?:[\s.-]?\d{2,4}){1,3}(?:[A-Z]{1,2}|[A-Z]\d{2})?\b",
    )
});

/// How far before a number the word that names it may stand.
const REACH: usize = 90;

/// Finds numbers of registers.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.identifier;
    // Most texts have too few digits for a number.
    if text.digits < 5 {
        return;
    }
    let plain = &text.plain.text;
    let french = Some(&*FRENCH_VAT).filter(|_| plain.contains("FR"));
    for found in french.into_iter().flat_map(|french| french.find_iter(plain)) {
        push(text, finds, found.range(), "vat", Value::Vat, true);
    }
    let other = Some(&*OTHER_VAT).filter(|_| text.has(&words.vat));
    for found in other.into_iter().flat_map(|other| other.find_iter(plain)) {
        if named(text, &found.range(), &words.vat) && digits(found.as_str()) >= 7 {
            push::<Vat>(text, finds, found.range(), "vat", Value::Vat, false);
        }
    }
    let long = Some(&*SIRET).filter(|_| text.digits >= 14);
    for found in long.into_iter().flat_map(|pattern| pattern.find_iter(plain)) {
        let named =
            named(text, &found.range(), &words.siret) || named(text, &found.range(), &words.siren);
        if named || found.as_str().parse::<Siret>().is_ok() && grouped(found.as_str()) {
            push::<Siret>(text, finds, found.range(), "siret", Value::Siret, named);
        }
    }
    let short = Some(&*SIREN).filter(|_| text.digits >= 9 && text.has(&words.siren));
    for found in short.into_iter().flat_map(|pattern| pattern.find_iter(plain)) {
        let after = text.plain.after(found.end(), text.plain.text.len(), 12).to_lowercase();
        let mut currencies = lexicon.capital.currencies.iter();
        let close = |word: Range<usize>| word.start <= 1;
        let amount = currencies.any(|(_, names)| names.find(&after).is_some_and(close))
            || after.starts_with(',') && after[1..].starts_with(|c: char| c.is_ascii_digit());
        if !amount
            && !is_capital(text, &found.range(), words)
            && (named(text, &found.range(), &words.siren)
                || words.siren.find(&after).is_some_and(|word| word.start <= 2))
        {
            let entry = found.as_str().replace('\n', " ").parse::<Siren>().ok();
            let entry = entry
                .and_then(|siren| register::entry(text, lexicon, &found.range(), &siren))
                .map(|(entry, range)| (Value::Rcs(Box::new(entry)), text.plain.original(range)))
                .filter(|(_, range)| !finds.takes(range));
            match entry {
                Some((value, range)) => finds.push(value, range),
                None => push::<Siren>(text, finds, found.range(), "siren", Value::Siren, true),
            }
        }
    }
    let rna = Some(&*RNA).filter(|_| plain.contains('W'));
    for found in rna.into_iter().flat_map(|rna| rna.find_iter(plain)) {
        let named = named(text, &found.range(), &words.rna);
        if named || found.as_str().parse::<Rna>().is_ok() {
            push::<Rna>(text, finds, found.range(), "rna", Value::Rna, named);
        }
    }
}

fn push<T: FromStr<Err = FormatError>>(
    text: &Text,
    finds: &mut Finds,
    range: Range<usize>,
    kind: &'static str,
    value: fn(T) -> Value,
    report: bool,
) {
    let words = text.plain.text[range.clone()].replace('\n', " ");
    let range = text.plain.original(range);
    if finds.takes(&range) {
        return;
    }
    match words.replace(" / ", " ").replace('/', " ").parse::<T>() {
        Ok(number) => finds.push(value(number), range),
        Err(error) if report => {
            finds.push(Value::Malformed { kind, text: words, error }, range);
        }
        Err(_) => {}
    }
}

/// The most digits of another number between a number and the word that names it.
const DIGITS: usize = 8;

/// Whether one of the words stands before the number, in the same block, and names no other
/// number between.
fn named(text: &Text, range: &Range<usize>, words: &Phrases) -> bool {
    let at = text.folded.place(&text.plain.original(range.clone())).start;
    let window = text.folded.before(0, at, REACH);
    let word = words.find_last(window);
    word.is_some_and(|word| digits(&window[word.end..]) <= DIGITS)
}

/// Whether a word for an amount stands before the number, and nearer than any for a SIREN.
fn is_capital(text: &Text, range: &Range<usize>, words: &IdentifierWords) -> bool {
    let at = text.folded.place(&text.plain.original(range.clone())).start;
    let before = text.folded.before(0, at, 25);
    let last = |words: &Phrases| words.find_last(before).map(|word| word.start);
    last(&words.not_number).is_some_and(|amount| last(&words.siren).is_none_or(|own| own < amount))
}

/// Whether digits stand in the usual groups of a SIRET, or in one.
fn grouped(text: &str) -> bool {
    let groups: Vec<usize> = text.split([' ', '\n', '.']).map(str::len).collect();
    matches!(groups[..], [14] | [3, 3, 3, 5] | [9, 5])
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}
