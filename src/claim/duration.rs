//! Durations: an amount and a unit, alone, added up, in ranges and in choices.
//!
//! This file finds the words and their value; what the period is for, its bound and the event it
//! runs from are read from the words around it, in `role` and `trigger`.

use std::ops::Range;

use regex::Captures;

use super::amount::{Amount, amount_of, duration_of, last_amount, may_stand};
use super::normal::Text;
use super::{Finds, age, role, trigger, worded};
use crate::fact::{Calendar, Duration, Period, Role, Value};
use crate::language::Lexicon;
use crate::language::lexicon::Unit;

/// An amount and a unit, at a range of the folded text.
#[derive(Clone, Debug)]
pub(super) struct Measure {
    pub(super) amount: Amount,
    pub(super) unit: Unit,
    pub(super) duration: Duration,
    pub(super) disagreement: Option<Duration>,
    pub(super) range: Range<usize>,
    pub(super) completed: bool,
}

/// A duration or a range, with its words.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) from: Duration,
    pub(super) to: Option<Duration>,
    pub(super) disagreement: Option<Duration>,
    pub(super) completed: bool,
    /// Whether it is all of a day, or all days of a week.
    pub(super) always: bool,
    /// The unit of the last amount.
    pub(super) unit: Unit,
    /// The words.
    pub(super) range: Range<usize>,
    /// The words and those of the alternatives beside them, for reading what stands around.
    pub(super) whole: Range<usize>,
}

/// The longest measure, in bytes.
const LONGEST: usize = 160;

impl Stretch {
    /// « 24h/24h », « 7j/7j »: all of a day, all days of a week; the second is of no range.
    fn without_rate(&self) -> Self {
        let always = self.to == Some(self.from) && self.is_whole();
        Self { to: self.to.filter(|_| !always), always, ..self.clone() }
    }

    /// Whether it is the hours of a day or the days of a week.
    fn is_whole(&self) -> bool {
        let Duration { hours, days, .. } = self.from;
        (self.unit == Unit::Hour && hours == 24) || (self.unit == Unit::Day && days == 7)
    }
}

/// Finds durations, ages, recurrences and penalties.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let stretches = join(text, lexicon, measures(text, lexicon));
    for (index, stretch) in stretches.iter().enumerate() {
        let stretch = &stretch.without_rate();
        let range = text.folded.original(stretch.range.clone());
        if finds.takes(&range) || is_time_of_day(text, stretch) {
            continue;
        }
        let sentence = text.sentence(stretch.range.start);
        // Where alternatives share their surroundings, each reads those of the whole choice.
        let same = |other: &&Stretch| other.whole != stretch.whole;
        let previous = stretches[..index].iter().rev().find(same).map_or(0, |s| s.whole.end);
        let next = stretches[index + 1..].iter().find(same).map_or(usize::MAX, |s| s.whole.start);
        let around = role::Around {
            sentence: &sentence,
            before: sentence.start.max(previous.min(stretch.whole.start)),
            after: sentence.end.min(next.max(stretch.whole.end)),
        };
        let role = role::role(text, lexicon, stretch, &around);
        let bound = role::bound(text, lexicon, stretch, &around);
        let with_trigger = matches!(role, Role::Retention | Role::Deadline);
        let trigger =
            with_trigger.then(|| trigger::trigger(text, lexicon, stretch, &around)).flatten();
        let period = Period {
            duration: stretch.from,
            to: stretch.to,
            bound,
            trigger,
            role,
            disagreement: stretch.disagreement,
        };
        finds.push(Value::Duration(Box::new(period)), range);
    }
    age::extract(text, lexicon, finds);
}

/// All amounts with their units, in order.
fn measures(text: &Text, lexicon: &Lexicon) -> Vec<Measure> {
    let mut measures = Vec::new();
    let mut from = 0;
    for start in amounts(text, lexicon) {
        if start < from {
            continue;
        }
        let rest = text.folded.after(start, usize::MAX, LONGEST);
        // Most texts that begin with a number are no measure, and a match costs more than a look.
        if !lexicon.duration.measure.is_match(rest) {
            continue;
        }
        let Some(captures) = lexicon.duration.measure.captures(rest) else { continue };
        let Some(unit) = captures.name("unit") else { continue };
        // Glued words are read again: they may announce a trigger.
        from = start + unit.end();
        measures.extend(measure(text, lexicon, start, &captures));
    }
    worded::add(text, lexicon, &mut measures);
    measures
}

/// Where an amount may begin: at digits, and at words that are numbers or stand for one.
fn amounts(text: &Text, lexicon: &Lexicon) -> Vec<usize> {
    let units: Vec<usize> = text.each(&lexicon.duration.units).map(|unit| unit.start).collect();
    let measures = |word: &Range<usize>| {
        let next = units.partition_point(|unit| *unit < word.end);
        units.get(next).is_some_and(|unit| *unit <= word.end + LONGEST)
    };
    let words = text.each(&lexicon.duration.amounts).filter(measures);
    let mut starts: Vec<usize> = words.map(|word| word.start).collect();
    if text.digits > 0 {
        let bytes = text.folded.text.as_bytes();
        let mut inside = false;
        for (at, byte) in bytes.iter().enumerate() {
            if byte.is_ascii_digit() && !inside {
                starts.push(at);
            }
            inside = byte.is_ascii_alphanumeric() || *byte == b'_';
        }
        starts.sort_unstable();
    }
    starts
}

/// The measure that was found in a part of the folded text, which begins at `offset`.
pub(super) fn measure(
    text: &Text,
    lexicon: &Lexicon,
    offset: usize,
    captures: &Captures<'_>,
) -> Option<Measure> {
    let words = &lexicon.duration;
    let folded = &text.folded.text;
    let (first, unit_words) = (captures.name("first")?, captures.name("unit")?);
    let unit = words.unit(unit_words.as_str())?;
    let mut start = offset + first.start();
    let digits = first.as_str().starts_with(|c: char| c.is_ascii_digit());
    if !may_stand(captures, &folded[..start], digits) {
        return None;
    }
    // « 1 an(s) ».
    let mut end = offset + unit_words.end();
    end += folded[end..].strip_prefix("(s)").map_or(0, |_| 3);
    let half_after = words.half_after.find(text.folded.after(end, usize::MAX, 24));
    let last = || {
        // « entre deux et cinq ans »: the words are two numbers, the last one with the unit.
        let (amount, offset) = last_amount(lexicon, first.as_str())?;
        start += offset;
        Some(amount)
    };
    let article = || {
        let counts =
            half_after.is_some() || counts_as_one(text, lexicon, offset + first.start(), end);
        counts.then_some(Amount { whole: 1, half: false })
    };
    let mut amount = amount_of(lexicon, first.as_str()).or_else(last).or_else(article)?;
    let second = captures.name("second").and_then(|second| amount_of(lexicon, second.as_str()));
    amount.half |= captures.name("half").is_some();
    if let Some(half) = half_after {
        amount.half = true;
        end += half.end();
    }
    let mut duration = duration_of(amount, unit)?;
    let mut disagreement = second
        .filter(|second| *second != amount && !amount.half)
        .and_then(|second| duration_of(second, unit));
    let mut completed = false;
    let mut business = captures.name("business").is_some();
    if let Some(found) = words.qualifier.captures(text.folded.after(end, usize::MAX, 24)) {
        completed = found.name("completed").is_some();
        business |= found.name("business").is_some();
        end += found.get(0).map_or(0, |found| found.end());
    }
    if business {
        duration.calendar = Calendar::Business;
        disagreement = disagreement.map(|d| Duration { calendar: Calendar::Business, ..d });
    }
    Some(Measure { amount, unit, duration, disagreement, range: start..end, completed })
}

/// Whether an article stands for one: "a year" does only where the words around it speak of a
/// period.
fn counts_as_one(text: &Text, lexicon: &Lexicon, start: usize, end: usize) -> bool {
    let words = &lexicon.duration;
    let before = text.folded.before(0, start, 40);
    let after = text.folded.after(end, usize::MAX, 30);
    words.article.is_match(before)
        || words.article_before.is_match(after) && !words.article_never.is_match(before)
}

/// Joins measures that add up or are the ends of a range, and finds the amounts before a measure
/// that share its unit.
fn join(text: &Text, lexicon: &Lexicon, measures: Vec<Measure>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut measures = measures.into_iter().peekable();
    while let Some(mut measure) = measures.next() {
        while let Some(next) = measures.next_if(|next| adds_up(text, lexicon, &measure, next)) {
            measure.duration = sum(measure.duration, next.duration);
            measure.unit = next.unit;
            measure.range.end = next.range.end;
        }
        let from = stretches.last().map_or(0, |last| last.range.end);
        if let Some(last) = stretches.last_mut()
            && last.to.is_none()
            && is_range(text, lexicon, last, &measure)
        {
            last.to = Some(measure.duration);
            last.unit = measure.unit;
            last.range.end = measure.range.end;
            last.whole = last.range.clone();
            continue;
        }
        stretches.extend(antecedents(text, lexicon, from, &measure));
    }
    stretches
}

/// "seven years and two months": the second unit is smaller, and there is less than one of the
/// first.
fn adds_up(text: &Text, lexicon: &Lexicon, first: &Measure, second: &Measure) -> bool {
    let limit = match second.unit {
        Unit::Month => 12,
        Unit::Week => 5,
        Unit::Day => 31,
        Unit::Hour => 24,
        Unit::Minute | Unit::Second => 60,
        Unit::Year | Unit::HalfYear | Unit::Quarter => return false,
    };
    let close = text.folded.text.get(first.range.end..second.range.start);
    second.unit > first.unit
        && second.amount.whole < limit
        && close.is_some_and(|between| lexicon.duration.compound.is_match(between))
}

fn sum(first: Duration, second: Duration) -> Duration {
    Duration {
        years: first.years + second.years,
        months: first.months + second.months,
        weeks: first.weeks + second.weeks,
        days: first.days + second.days,
        hours: first.hours + second.hours,
        minutes: first.minutes + second.minutes,
        seconds: first.seconds + second.seconds,
        calendar: second.calendar,
    }
}

/// "from six months to two years".
fn is_range(text: &Text, lexicon: &Lexicon, first: &Stretch, second: &Measure) -> bool {
    let Some(between) = text.folded.text.get(first.range.end..second.range.start) else {
        return false;
    };
    let words = &lexicon.duration;
    let ordered = first.from.partial_cmp(&second.duration) != Some(std::cmp::Ordering::Greater);
    let between_and = words.choice.is_match(between.trim())
        && words.between.is_match(text.folded.before(0, first.range.start, 20));
    ordered && (words.range_joiner.is_match(between) || between_and)
}

/// The stretches of a measure: itself, the amounts before it that are alternatives, or the range
/// of which it is the end.
fn antecedents(text: &Text, lexicon: &Lexicon, from: usize, measure: &Measure) -> Vec<Stretch> {
    let mut alternatives = Vec::new();
    let mut whole = measure.range.clone();
    let mut lower = None;
    while let Some(before) = antecedent(text, lexicon, from, whole.start, measure) {
        let is_choice = lexicon.duration.choice.is_match(&before.join);
        if before.join == "," && alternatives.is_empty() {
            break;
        }
        whole.start = before.range.start;
        let between =
            lexicon.duration.between.is_match(text.folded.before(from, before.range.start, 20));
        if !is_choice || between {
            lower = Some(before.duration);
            break;
        }
        alternatives.push((before.duration, before.range));
    }
    let stretch = |from, to, range, disagreement| Stretch {
        from,
        to,
        disagreement,
        completed: measure.completed,
        always: false,
        unit: measure.unit,
        range,
        whole: whole.clone(),
    };
    if let Some(lower) = lower
        && alternatives.is_empty()
    {
        return vec![stretch(lower, Some(measure.duration), whole.clone(), measure.disagreement)];
    }
    let last = stretch(measure.duration, None, measure.range.clone(), measure.disagreement);
    let earlier = alternatives.into_iter().rev().map(|(d, range)| stretch(d, None, range, None));
    earlier.chain([last]).collect()
}

/// An amount right before a measure, that has its unit.
struct Antecedent {
    duration: Duration,
    range: Range<usize>,
    join: String,
}

fn antecedent(
    text: &Text,
    lexicon: &Lexicon,
    from: usize,
    start: usize,
    measure: &Measure,
) -> Option<Antecedent> {
    let window = text.folded.before(from, start, 48);
    let offset = start - window.len();
    let captures = lexicon.duration.antecedent.captures(window)?;
    let (number, join) = (captures.name("amount")?, captures.name("join")?);
    let amount = amount_of(lexicon, number.as_str())?;
    if captures.name("unit").is_some() || amount.whole >= 1000 {
        return None;
    }
    let mut duration = duration_of(amount, measure.unit)?;
    duration.calendar = measure.duration.calendar;
    let end = captures.name("second").map_or(number.end(), |second| second.end() + 1);
    let end = if window.is_char_boundary(end) { end } else { number.end() };
    let range = offset + number.start()..offset + end;
    // « 24 heures sur 24 et 7 jours sur 7 »: the second 24 is no number of days.
    let head = window[..number.start()].trim_end();
    let word = head.rfind(' ').map_or(0, |at| at + 1);
    if lexicon.duration.roles.recurrence.after.is_match(&window[word..]) {
        return None;
    }
    Some(Antecedent { duration, range, join: join.as_str().to_owned() })
}

/// « 9 h 30 », « de 9h à 18h »: hours of the clock, not of a stopwatch.
fn is_time_of_day(text: &Text, stretch: &Stretch) -> bool {
    if stretch.unit != Unit::Hour || stretch.from.hours > 24 {
        return false;
    }
    let words = &text.folded.text[stretch.range.clone()];
    let after = text.folded.after(stretch.range.end, usize::MAX, 4);
    let minutes = after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let short = words.ends_with('h');
    let before = text.folded.before(0, stretch.range.start, 8);
    let clock = before.ends_with(" a ") || before.ends_with("des ") || before.ends_with("vers ");
    (short && minutes)
        || (stretch.to.is_some() && before.ends_with("de "))
        || (clock && stretch.from.hours < 24 && short)
}
