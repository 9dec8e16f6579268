//! Amounts: numbers in digits and in words, and the duration of an amount of units.

use regex::Captures;

use crate::fact::Duration;
use crate::language::Lexicon;
use crate::language::lexicon::Unit;

/// A number of whole and half units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) whole: u32,
    pub(super) half: bool,
}

/// The value of digits or of words.
pub(super) fn amount_of(lexicon: &Lexicon, text: &str) -> Option<Amount> {
    let text = text.trim();
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return digits(text);
    }
    words(lexicon, text).map(|whole| Amount { whole, half: false })
}

/// The longest end of some words that is one number, and where it begins. `None` for a single
/// word, and for digits.
pub(super) fn last_amount(lexicon: &Lexicon, text: &str) -> Option<(Amount, usize)> {
    let starts = text.match_indices([' ', '-', '\n']).map(|(at, _)| at + 1);
    starts
        .filter(|start| text.get(*start..).is_some_and(|rest| !rest.trim().is_empty()))
        .filter(|start| lexicon.duration.number_word(&text[*start..]).is_some())
        .find_map(|start| Some((amount_of(lexicon, &text[start..])?, start)))
}

fn digits(text: &str) -> Option<Amount> {
    if let Some((whole, fraction)) = text.split_once(['.', ',', ' ', '\n']) {
        if fraction.len() == 3 {
            let whole = format!("{whole}{fraction}").parse().ok()?;
            return Some(Amount { whole, half: false });
        }
        let half = fraction == "5";
        let whole = whole.parse().ok()?;
        return (half || fraction == "0").then_some(Amount { whole, half });
    }
    text.parse().ok().map(|whole| Amount { whole, half: false })
}

/// Adds up number words: sixty and twelve, four twenties, two hundreds, ten thousands. `None`
/// where they do not make one number.
fn words(lexicon: &Lexicon, text: &str) -> Option<u32> {
    let mut rest = text;
    let (mut thousands, mut scale): (u32, u32) = (0, u32::MAX);
    let mut sum: u32 = 0;
    let mut last: u32 = 0;
    while !rest.is_empty() {
        let Some((value, length)) = lexicon.duration.number_word(rest) else {
            // A joiner: "and", « et ».
            let cut = rest.find([' ', '-', '\n'])?;
            rest = rest[cut..].trim_start_matches([' ', '-', '\n']);
            continue;
        };
        if value >= 1000 {
            if value >= scale {
                return None;
            }
            thousands = thousands.checked_add(sum.max(1).checked_mul(value)?)?;
            (scale, sum) = (value, 0);
        } else if value == 100 {
            if sum > 9 {
                return None;
            }
            sum = sum.max(1) * 100;
        } else {
            let room = sum % 100;
            let fits = sum == 0
                || room == 0 && value < 100
                || room.is_multiple_of(10) && value < 10
                || matches!(room, 60 | 80) && value < 20;
            if !fits || (last != 0 && value >= last && last < 100) {
                return None;
            }
            sum += value;
        }
        last = value;
        rest = rest[length..].trim_start_matches([' ', '-', '\n']);
    }
    let all = thousands.checked_add(sum)?;
    (all > 0).then_some(all)
}

/// The duration of an amount of units. `None` for nothing, and for fractions that no unit has.
pub(super) fn duration_of(amount: Amount, unit: Unit) -> Option<Duration> {
    let Amount { whole: n, half } = amount;
    let mut duration = Duration::default();
    match unit {
        Unit::Year => duration.years = n,
        Unit::HalfYear => duration.months = n.checked_mul(6)?,
        Unit::Quarter => duration.months = n.checked_mul(3)?,
        Unit::Month => duration.months = n,
        Unit::Week => duration.weeks = n,
        Unit::Day => duration.days = n,
        Unit::Hour => duration.hours = n,
        Unit::Minute => duration.minutes = n,
        Unit::Second => duration.seconds = n,
    }
    if half {
        match unit {
            Unit::Year => duration.months = 6,
            Unit::Month => duration.days = 15,
            Unit::Day => duration.hours = 12,
            Unit::Hour => duration.minutes = 30,
            Unit::Minute => duration.seconds = 30,
            _ => return None,
        }
    }
    (!duration.is_zero()).then_some(duration)
}

/// Whether the number of a measure is one, and stands with its unit as it must.
pub(super) fn may_stand(captures: &Captures<'_>, before: &str, digits: bool) -> bool {
    let words = |name: &str| captures.name(name).map_or("", |group| group.as_str());
    if digits && (continues_a_number(before) || is_half(before, words("first"))) {
        return false;
    }
    let (gap, closed) = (words("gap"), captures.name("second").is_some());
    if (!digits && !closed && gap.is_empty()) || gap.contains("--") {
        return false;
    }
    // Abbreviations of one letter follow digits, closely.
    words("unit").len() != 1 || digits && !gap.contains('-')
}

/// « 1/2 », which is no two.
fn is_half(before: &str, number: &str) -> bool {
    let head = before.strip_suffix("1/").or_else(|| before.strip_suffix("1\u{2044}"));
    number == "2" && head.is_some_and(|head| !head.ends_with(|c: char| c.is_alphanumeric()))
}

/// Whether digits after this text belong to a number that began before them: `1.5`, `+33`.
fn continues_a_number(before: &str) -> bool {
    let Some(rest) = before.strip_suffix(['.', ',', '/', '+']) else { return false };
    if before.ends_with('/') && first_of_two(rest) {
        return false;
    }
    before.ends_with('+') || rest.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a text ends in the first number of « 24/48 h », and not in that of a date.
fn first_of_two(before: &str) -> bool {
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let head = &before[..before.len() - digits];
    (1..=2).contains(&digits) && !head.ends_with(['/', '.', ',', '-'])
}
