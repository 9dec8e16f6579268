//! Share capital: "capital of €9,041,900", « au capital de 9 041 900 euros ».
//!
//! An amount counts where a word announces it as a capital, or follows it, and a currency stands
//! beside it. Groups of digits are read as either language writes them, and number words too.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Finds;
use super::amount::last_amount;
use super::normal::Text;
use crate::fact::{Currency, Money, Value};
use crate::language::Lexicon;
use crate::language::lexicon::{Phrases, fixed};

/// An amount, after at most a few words.
static AMOUNT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^([^\d;]{0,40})(\d(?:[\d\s.,']*\d)?)(\s?)"));

/// An amount at the end of a text.
static LAST_AMOUNT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?:^|[\s(€$£])(\d(?:[\d\s.,']*\d)?)\s?$"));

/// How far from the word that announces it an amount may stand, in bytes.
const REACH: usize = 90;
/// The longest name of a currency, in bytes.
const LONGEST: usize = 24;

/// An amount, at a range of the folded text.
struct Amount {
    hundredths: u64,
    currency: Currency,
    range: Range<usize>,
}

/// Finds amounts of capital.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    for word in text.each(&lexicon.capital.announced_by) {
        let amount = after(text, lexicon, word.end)
            .or_else(|| before(text, lexicon, word.start))
            .or_else(|| in_words(text, lexicon, word.end));
        let Some(Amount { hundredths, currency, range }) = amount else { continue };
        let range = text.folded.original(range);
        if !finds.takes(&range) {
            finds.push(Value::Capital(Money { hundredths, currency }), range);
        }
    }
}

/// « au capital de 9 041 900 euros », "capital of €9,041,900".
fn after(text: &Text, lexicon: &Lexicon, at: usize) -> Option<Amount> {
    let after = text.folded.after(at, usize::MAX, REACH);
    let found = AMOUNT.captures(after)?;
    let (before, amount, space) = (found.get(1)?, found.get(2)?, found.get(3)?);
    if !leads(lexicon, before.as_str()) {
        return None;
    }
    let rest = text.folded.after(at + space.end(), usize::MAX, LONGEST);
    let (currency, start, end) =
        lexicon.capital.currencies.iter().find_map(|(currency, names)| {
            if let Some(name) = names.find(rest).filter(|name| name.start == 0) {
                return Some((*currency, amount.start(), space.end() + name.end));
            }
            let name = names.find_last(before.as_str())?;
            let close = before.as_str().get(name.end..)?.trim().is_empty();
            close.then_some((*currency, name.start, amount.end()))
        })?;
    let hundredths = hundredths(amount.as_str())?;
    Some(Amount { hundredths, currency, range: at + start..at + end })
}

/// Whether the words between a word for a capital and an amount speak of nothing else.
fn leads(lexicon: &Lexicon, between: &str) -> bool {
    let mut currencies = lexicon.capital.currencies.iter();
    !between.contains(". ")
        && !lexicon.capital.announced_by.is_match(between)
        && currencies.all(|(_, names)| {
            let name = names.find(between);
            name.is_none_or(|name| between[name.end..].trim().is_empty())
        })
}

/// « 7 500 € de capital », "€7,500 share capital".
fn before(text: &Text, lexicon: &Lexicon, at: usize) -> Option<Amount> {
    let words = &lexicon.capital;
    let window = text.folded.before(0, at, REACH);
    let offset = at - window.len();
    let window = without_links(&words.links, window);
    words.currencies.iter().find_map(|(currency, names)| {
        let last = |text: &str| {
            let found = LAST_AMOUNT.captures(text)?.get(1)?;
            Some((hundredths(found.as_str())?, found.range()))
        };
        let name = names.find_last(window)?;
        let (hundredths, start, end) = if window.get(name.end..)?.trim().is_empty() {
            let (hundredths, amount) = last(window.get(..name.start)?)?;
            (hundredths, amount.start, name.end)
        } else {
            let (hundredths, amount) = last(window)?;
            let close = window.get(name.end..amount.start)?.trim().is_empty();
            (hundredths, close.then_some(name.start)?, amount.end)
        };
        Some(Amount { hundredths, currency: *currency, range: offset + start..offset + end })
    })
}

/// A text without the words at its end that join an amount to what it is of.
fn without_links<'t>(links: &Phrases, text: &'t str) -> &'t str {
    let mut text = text.trim_end();
    while let Some(link) = links.find_last(text).filter(|link| link.end == text.len()) {
        text = text[..link.start].trim_end();
    }
    text
}

/// « au capital de dix mille euros ».
fn in_words(text: &Text, lexicon: &Lexicon, at: usize) -> Option<Amount> {
    let after = text.folded.after(at, usize::MAX, REACH);
    lexicon.capital.currencies.iter().find_map(|(currency, names)| {
        let name = names.find(after)?;
        let before = after.get(..name.start)?.trim_end();
        let (amount, start) = last_amount(lexicon, before)?;
        let whole = u64::from(amount.whole).checked_mul(100)?;
        let apart = before.get(..start)?.len() <= LONGEST && leads(lexicon, before);
        apart.then_some(Amount {
            hundredths: whole,
            currency: *currency,
            range: at + start..at + name.end,
        })
    })
}

/// The amount in hundredths. Two digits after a last point or comma are cents.
fn hundredths(amount: &str) -> Option<u64> {
    let (whole, cents) = match amount.rfind(['.', ',']) {
        Some(at) if amount.len() - at == 3 => (amount.get(..at)?, amount.get(at + 1..)?),
        _ => (amount, "0"),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    digits.parse::<u64>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn amounts_in_either_language() {
        for (text, amount) in [
            ("9 041 900", 904_190_000),
            ("9,041,900", 904_190_000),
            ("360.590", 36_059_000),
            ("8000", 800_000),
            ("1 500,50", 150_050),
        ] {
            assert_eq!(hundredths(text), Some(amount), "{text}");
        }
    }
}
