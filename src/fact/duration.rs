//! Durations: a period as it was written, with the one equality that lawyers accept.
//!
//! Years and months compare as months, weeks and days as days, hours, minutes and seconds as
//! seconds, and never one with another: thirty days are not a month. Written forms are kept, so that "twelve
//! months" prints as such.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::format::{FormatError, Textual, textual};
use crate::diagnostic::{Arg, Message};

/// The days of the longest month.
const DAYS_OF_A_MONTH: u64 = 31;

/// A period of time, longer than nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Duration {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Weeks.
    pub weeks: u32,
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
    /// Seconds.
    pub seconds: u32,
    /// Which days count.
    pub calendar: Calendar,
}

/// Which days of a period count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    /// All days.
    #[default]
    Civil,
    /// Working days only: « jours ouvrés » or « ouvrables ».
    Business,
}

impl Duration {
    /// The period in its own units, left to the reader's language: "1 year and 6 months".
    pub fn wording(&self) -> Arg {
        let days = match self.calendar {
            Calendar::Civil => "duration-days",
            Calendar::Business => "duration-business-days",
        };
        let counts = [
            (self.years, "duration-years"),
            (self.months, "duration-months"),
            (self.weeks, "duration-weeks"),
            (self.days, days),
            (self.hours, "duration-hours"),
            (self.minutes, "duration-minutes"),
            (self.seconds, "duration-seconds"),
        ];
        let parts = counts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, id)| Arg::Message(Message::new(id).arg("n", i64::from(count))));
        Arg::AllOf(parts.collect())
    }

    /// This period and then the other one.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            years: self.years.saturating_add(other.years),
            months: self.months.saturating_add(other.months),
            weeks: self.weeks.saturating_add(other.weeks),
            days: self.days.saturating_add(other.days),
            hours: self.hours.saturating_add(other.hours),
            minutes: self.minutes.saturating_add(other.minutes),
            seconds: self.seconds.saturating_add(other.seconds),
            calendar: self.calendar,
        }
    }

    /// Whether the period is empty, which no declared or claimed one is.
    pub fn is_zero(&self) -> bool {
        self.measure() == [0; 3]
    }

    /// Whether it is certainly longer than so many months, of 31 days at the most.
    pub fn exceeds_months(&self, most: u64) -> bool {
        let [months, days, seconds] = self.measure();
        months > most
            || months == most && (days > 0 || seconds > 0)
            || days > (most - months.min(most)) * DAYS_OF_A_MONTH
    }

    /// Whether it is longer than so many hours.
    pub fn exceeds_hours(&self, most: u64) -> bool {
        let [months, days, seconds] = self.measure();
        months > 0 || (days * 24).saturating_mul(3600).saturating_add(seconds) > most * 3600
    }

    /// Months, days and seconds: the three measures that never turn into each other.
    pub fn measure(&self) -> [u64; 3] {
        [
            u64::from(self.years) * 12 + u64::from(self.months),
            u64::from(self.weeks) * 7 + u64::from(self.days),
            (u64::from(self.hours) * 60 + u64::from(self.minutes)) * 60 + u64::from(self.seconds),
        ]
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.measure() == other.measure() && self.calendar == other.calendar
    }
}

impl Eq for Duration {}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.measure(), self.calendar).hash(state);
    }
}

impl PartialOrd for Duration {
    /// The order of two periods of one measure; `None` where days meet months.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self.calendar != other.calendar {
            return None;
        }
        let (left, right) = (self.measure(), other.measure());
        let mut order = Ordering::Equal;
        for (mine, theirs) in left.iter().zip(right) {
            let here = mine.cmp(&theirs);
            if order != Ordering::Equal && here != Ordering::Equal && here != order {
                return None;
            }
            order = order.then(here);
        }
        let differing = left.iter().zip(right).filter(|(mine, theirs)| **mine != *theirs).count();
        (differing <= 1 && one_measure(left, right)).then_some(order)
    }
}

/// Whether the two periods differ in one measure only, of which both have some.
fn one_measure(left: [u64; 3], right: [u64; 3]) -> bool {
    left.iter().zip(right).all(|(mine, theirs)| *mine == theirs || (*mine > 0 && theirs > 0))
}

impl fmt::Display for Duration {
    /// ISO 8601, in the units that were written.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("P")?;
        for (count, unit) in
            [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (self.days, 'D')]
        {
            if count > 0 {
                write!(formatter, "{count}{unit}")?;
            }
        }
        if self.hours > 0 || self.minutes > 0 || self.seconds > 0 {
            formatter.write_str("T")?;
        }
        for (count, unit) in [(self.hours, 'H'), (self.minutes, 'M'), (self.seconds, 'S')] {
            if count > 0 {
                write!(formatter, "{count}{unit}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Duration {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let error = FormatError::new("format-duration");
        let body = text.strip_prefix('P').ok_or(error)?;
        let (date, time) = match body.split_once('T') {
            Some((_, "")) => return Err(error),
            Some((date, time)) => (date, time),
            None => (body, ""),
        };
        let mut duration = Self::default();
        let [years, months, weeks, days] = counts(date, ['Y', 'M', 'W', 'D']).ok_or(error)?;
        let [hours, minutes, seconds] = counts(time, ['H', 'M', 'S']).ok_or(error)?;
        duration.years = years;
        duration.months = months;
        duration.weeks = weeks;
        duration.days = days;
        duration.hours = hours;
        duration.minutes = minutes;
        duration.seconds = seconds;
        if duration.is_zero() {
            Err(FormatError::new("format-duration-zero"))
        } else {
            Ok(duration)
        }
    }
}

/// The counts before each designator, in their order; absent ones are 0.
fn counts<const N: usize>(mut text: &str, designators: [char; N]) -> Option<[u32; N]> {
    let mut counts = [0; N];
    for (count, designator) in counts.iter_mut().zip(designators) {
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 && text[digits..].starts_with(designator) {
            *count = text[..digits].parse().ok()?;
            text = &text[digits + 1..];
        }
    }
    text.is_empty().then_some(counts)
}

impl Textual for Duration {
    const FORMAT: &'static str = "duration";
    const DESCRIPTION: &'static str =
        "An ISO 8601 duration: `P3Y` three years, `P13M` thirteen months, `P10D`, `PT72H`.";
    const EXAMPLES: &'static [&'static str] = &["P3Y", "P13M", "P1Y6M", "P2W", "P10D", "PT72H"];
}

textual!(Duration);

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::Duration;

    fn duration(text: &str) -> Duration {
        text.parse().unwrap()
    }

    #[test]
    fn a_period_exceeds_what_it_is_certainly_longer_than() {
        for (text, longer) in [("P1M", false), ("P31D", false), ("P32D", true), ("P1M1D", true)] {
            assert_eq!(duration(text).exceeds_months(1), longer, "{text}");
        }
        assert!(!duration("P2M").exceeds_months(2) && duration("P1Y").exceeds_months(2));
        for (text, longer) in [("PT72H", false), ("P3D", false), ("PT73H", true), ("P4D", true)] {
            assert_eq!(duration(text).exceeds_hours(72), longer, "{text}");
        }
    }

    #[test]
    fn equality_stays_within_a_measure() {
        assert_eq!(duration("P12M"), duration("P1Y"));
        assert_eq!(duration("P2W"), duration("P14D"));
        assert_ne!(duration("P1M"), duration("P30D"));
        assert_ne!(duration("PT24H"), duration("P1D"));
        assert_eq!(duration("PT60S"), duration("PT1M"));
        assert!(duration("P13M") < duration("P25M"));
        assert_eq!(duration("P1M").partial_cmp(&duration("P30D")), None);
    }

    #[test]
    fn written_units_are_kept() {
        for text in ["P3Y", "P12M", "P1Y6M", "P2W", "P10D", "PT72H", "P1DT12H", "PT30S"] {
            assert_eq!(duration(text).to_string(), text);
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in
            ["", "P", "PT", "P0D", "p3y", "3 years", "-P1Y", "P1M1Y", "P1YT", "P99999999999Y"]
        {
            assert!(text.parse::<Duration>().is_err(), "{text}");
        }
    }
}
