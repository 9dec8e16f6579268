//! Share capital: "capital of €9,041,900", « au capital de 9 041 900 euros ».
//!
//! An amount counts where a word announces it as a capital and a currency stands beside it.
//! Groups of digits are read as either language writes them.

use std::sync::LazyLock;

use regex::Regex;

use super::Finds;
use super::normal::Text;
use crate::fact::{Money, Value};
use crate::language::Lexicon;
use crate::language::lexicon::fixed;

/// An amount, after at most a few words.
static AMOUNT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"^([^\d;]{0,40})(\d(?:[\d\s.,']*\d)?)(\s?)"));

/// How far after the word that announces it an amount may end, in bytes.
const REACH: usize = 90;
/// The longest name of a currency, in bytes.
const LONGEST: usize = 24;

/// Finds amounts of capital.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.capital;
    let folded = &text.folded.text;
    for word in text.each(&words.announced_by) {
        let after = text.folded.after(word.end, folded.len(), REACH);
        let Some(found) = AMOUNT.captures(after) else { continue };
        let (Some(before), Some(amount), Some(space)) = (found.get(1), found.get(2), found.get(3))
        else {
            continue;
        };
        let rest = text.folded.after(word.end + space.end(), folded.len(), LONGEST);
        let own = words.currencies.iter().find_map(|(currency, names)| {
            if let Some(name) = names.find(rest).filter(|name| name.start == 0) {
                return Some((*currency, amount.start(), space.end() + name.end));
            }
            let name = names.find_last(before.as_str())?;
            let close = before.as_str().get(name.end..)?.trim().is_empty();
            close.then_some((*currency, name.start, amount.end()))
        });
        let Some((currency, start, end)) = own else { continue };
        let Some(hundredths) = hundredths(amount.as_str()) else { continue };
        let range = text.folded.original(word.end + start..word.end + end);
        if !finds.takes(&range) {
            finds.push(Value::Capital(Money { hundredths, currency }), range);
        }
    }
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
