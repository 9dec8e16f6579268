//! Ages that name no unit: "under the age of 16", "below the age of sixteen".
//!
//! An age with a unit is a measure like others: see `duration`.

use std::ops::{Range, RangeInclusive};

use super::Finds;
use super::normal::Text;
use crate::fact::{Bound, Duration, Period, Role, Value};
use crate::language::Lexicon;

/// How far before and after an age in words others are read.
const REACH: usize = 160;

/// Finds ages, where no duration was found.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    bare_ages(text, lexicon, finds);
    worded_ages(text, lexicon, finds);
}

/// What no person is called young or old enough for: the least and the most of an age in words.
const AGES: RangeInclusive<u32> = 10..=25;

/// Ages in words that name no unit: "below the age of sixteen".
fn worded_ages(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.duration;
    if words.roles.bare_ages.is_empty() {
        return;
    }
    for word in text.each(&words.amounts) {
        let after = text.folded.after(word.start, usize::MAX, REACH);
        let Some((years, length)) = words.number_word(after) else { continue };
        // "Are over twelve items": a noun in the plural, or another number.
        let next = after[length..].trim_start().split(' ').next().unwrap_or_default();
        let next = next.trim_end_matches(|c: char| !c.is_alphanumeric());
        let noun = next.len() > 3 && next.ends_with('s') || words.roles.other_counts.is_whole(next);
        let ends = !noun && words.number_word(next).is_none();
        let range = text.folded.original(word.start..word.start + length);
        let before = text.folded.before(text.sentence(word.start).start, word.start, REACH);
        if AGES.contains(&years)
            && ends
            && words.roles.age.before.is_match(before)
            && !finds.takes(&range)
        {
            push_age(finds, years, None, range);
        }
    }
}

fn push_age(finds: &mut Finds, years: u32, to: Option<u32>, range: Range<usize>) {
    let age = |years| Duration { years, ..Duration::default() };
    let mut period = Period::exactly(age(years));
    period.role = Role::Age;
    period.bound = Bound::Exact;
    period.to = to.map(age);
    finds.push(Value::Duration(Box::new(period)), range);
}

/// Ages that name no unit: "under the age of 16".
fn bare_ages(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    if text.digits == 0 || !text.has(&lexicon.duration.roles.bare_age) {
        return;
    }
    for pattern in &lexicon.duration.roles.bare_ages {
        for captures in pattern.captures_iter(&text.folded.text) {
            let Some(number) = captures.name("n") else { continue };
            let range = text.folded.original(number.range());
            let Some(years) = number.as_str().parse().ok().filter(|n| (2..=99).contains(n)) else {
                continue;
            };
            if !finds.takes(&range) {
                let last = last_age(text, lexicon, &number.range()).filter(|(to, _)| *to > years);
                let end = number.end() + last.map_or(0, |(_, length)| length);
                let range = text.folded.original(number.start()..end);
                push_age(finds, years, last.map(|(to, _)| to), range);
            }
        }
    }
}

/// The end of a range of ages, and the length of the words: "aged 13 to 17", "between the ages of
/// 13 and 17".
fn last_age(text: &Text, lexicon: &Lexicon, first: &Range<usize>) -> Option<(u32, usize)> {
    let words = &lexicon.duration;
    let after = text.folded.after(first.end, usize::MAX, 12);
    let start = after.find(|c: char| c.is_ascii_digit())?;
    let digits = after[start..].bytes().take_while(u8::is_ascii_digit).count();
    let before = text.folded.before(0, first.start, 24);
    let between = before.split(' ').any(|word| words.between.is_match(word));
    let joined = words.range_joiner.is_match(&after[..start])
        || between && words.choice.is_match(after[..start].trim());
    let years = after[start..start + digits].parse().ok().filter(|years| *years <= 99);
    Some((years.filter(|_| joined)?, start + digits))
}
