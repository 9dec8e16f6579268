//! Dates of the civil calendar, whole or without a day.

use std::fmt;
use std::str::FromStr;

use jiff::civil;

use super::format::{FormatError, Textual, textual};

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day of these numbers, if there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week, counted from Monday as 0.
    pub fn weekday(self) -> usize {
        usize::try_from(self.0.weekday().to_monday_zero_offset()).unwrap_or_default()
    }

    /// The date of the calendar library.
    pub fn civil(self) -> civil::Date {
        self.0
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let parts = numbers(text).ok_or(FormatError::new("format-date"))?;
        match parts {
            (year, month, Some(day)) => {
                Self::new(year, month, day).ok_or(FormatError::new("format-date-impossible"))
            }
            (_, _, None) => Err(FormatError::new("format-date")),
        }
    }
}

impl Textual for Date {
    const FORMAT: &'static str = "date";
    const DESCRIPTION: &'static str = "A date: year, month and day, `2026-01-31`.";
    const EXAMPLES: &'static [&'static str] = &["2026-01-31"];
}

textual!(Date);

/// A day, or a month where no day is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// The day, from 1.
    pub day: Option<i8>,
}

impl PartialDate {
    /// The date of these numbers, if there is one.
    pub fn new(year: i16, month: i8, day: Option<i8>) -> Option<Self> {
        civil::Date::new(year, month, day.unwrap_or(1)).ok().map(|_| Self { year, month, day })
    }

    /// The day, where it is given.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day?)
    }

    /// Whether `date` is that day, or lies in that month.
    pub fn covers(self, date: Date) -> bool {
        self.year == date.year()
            && self.month == date.month()
            && self.day.is_none_or(|day| day == date.day())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(formatter, "-{day:02}"))
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: date.month(), day: Some(date.day()) }
    }
}

impl FromStr for PartialDate {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let (year, month, day) = numbers(text).ok_or(FormatError::new("format-date"))?;
        Self::new(year, month, day).ok_or(FormatError::new("format-date-impossible"))
    }
}

/// The numbers of `YYYY-MM` or `YYYY-MM-DD`.
fn numbers(text: &str) -> Option<(i16, i8, Option<i8>)> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
    let digits = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let shaped = digits(year, 4) && digits(month, 2) && day.is_none_or(|day| digits(day, 2));
    if !shaped || parts.next().is_some() {
        return None;
    }
    let day = match day {
        Some(day) => Some(day.parse().ok()?),
        None => None,
    };
    Some((year.parse().ok()?, month.parse().ok()?, day))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{Date, PartialDate};

    #[test]
    fn dates_are_real_days() {
        assert_eq!("2024-02-29".parse::<Date>().unwrap().to_string(), "2024-02-29");
        assert_eq!("2023-02-29".parse::<Date>().unwrap_err().id, "format-date-impossible");
        assert_eq!("29/02/2024".parse::<Date>().unwrap_err().id, "format-date");
        assert!("2024-2-9".parse::<Date>().is_err());
        assert_eq!("2024-07".parse::<PartialDate>().unwrap().to_string(), "2024-07");
    }
}
