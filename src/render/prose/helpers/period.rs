//! The wording of periods with their range, bound and start: the same wherever one is printed.

use crate::diagnostic::Message;
use crate::fact::{Bound, Duration, Trigger};
use crate::language::{Words, format};

/// A period with what is declared beside it.
#[derive(Clone, Copy)]
pub(super) struct Period<'a> {
    pub(super) duration: &'a Duration,
    /// The longer end of a range.
    pub(super) to: Option<&'a Duration>,
    pub(super) bound: Bound,
    pub(super) trigger: Option<Trigger>,
}

/// "at most 6 months from the collection of the data", "2 to 50 years".
pub(super) fn worded(words: &Words, period: Period<'_>) -> String {
    let bound = match period.bound {
        Bound::Exact => "bound-exact",
        Bound::AtMost => "bound-at-most",
        Bound::AtLeast => "bound-at-least",
    };
    let length = match period.to {
        Some(to) => range(words, period.duration, to),
        None => format::duration(words, period.duration),
    };
    let length = words.message(&Message::new(bound).arg("period", length));
    let event = period
        .trigger
        .and_then(|trigger| words.text(&format!("trigger-{}", trigger.id()), None, &[]));
    match event {
        Some(event) => {
            words.message(&Message::new("period-from").arg("period", length).arg("event", event))
        }
        None => length,
    }
}

/// A range; the unit is named once where both ends have the same.
fn range(words: &Words, from: &Duration, to: &Duration) -> String {
    let count = match (single(from), single(to)) {
        (Some((unit, count)), Some((other, _)))
            if unit == other && from.calendar == to.calendar =>
        {
            Some(count)
        }
        _ => None,
    };
    let from = count.map_or_else(|| format::duration(words, from), |count| count.to_string());
    let to = format::duration(words, to);
    words.message(&Message::new("period-range").arg("from", from).arg("to", to))
}

/// The only unit of a duration, by its place among the units, and its count.
fn single(duration: &Duration) -> Option<(usize, u32)> {
    let counts = [
        duration.years,
        duration.months,
        duration.weeks,
        duration.days,
        duration.hours,
        duration.minutes,
        duration.seconds,
    ];
    let mut filled = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
    let only = filled.next()?;
    filled.next().is_none().then_some(only)
}
