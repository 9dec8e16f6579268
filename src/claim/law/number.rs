//! What the numbers of articles tell of their law, where no word does.
//!
//! Which laws a text names is not known here.

use std::ops::RangeInclusive;

use super::cited::Style;
use super::list::List;

/// How the numbers of sections on personal data begin in the Civil Code of California.
const CALIFORNIAN: &str = "1798.";
/// Those of them that are the California Consumer Privacy Act.
const CONSUMER_PRIVACY: RangeInclusive<u32> = 100..=199;
/// The last article of the GDPR.
const LAST: u32 = 99;

impl List {
    /// The number of the first one.
    pub(super) fn first_number(&self) -> Option<u32> {
        let number = &self.items.first()?.from.number;
        number.split('-').next().and_then(|number| number.parse().ok())
    }

    /// The law whose sections alone have such numbers.
    pub(super) fn of_numbers(&self) -> Option<&'static str> {
        let number = &self.items.first()?.from.number;
        let section: u32 = number.strip_prefix(CALIFORNIAN)?.parse().ok()?;
        Some(if CONSUMER_PRIVACY.contains(&section) { "us/ccpa" } else { "us/ca/civil-code" })
    }

    /// Whether they are legal bases, which the GDPR alone numbers so.
    pub(super) fn is_of_the_gdpr(&self) -> bool {
        self.items.first().is_some_and(|item| {
            let path = item.path(Style::Union, false);
            let mut parts = path.split('.');
            let place = (parts.next(), parts.next(), parts.next());
            let letter = |text: &str, last: char| {
                let mut letters = text.chars();
                letters.next().is_some_and(|c| ('a'..=last).contains(&c))
                    && letters.next().is_none()
            };
            match place {
                (Some("6"), Some("1"), Some(point)) => letter(point, 'f'),
                (Some("9"), Some("2"), Some(point)) => letter(point, 'j'),
                _ => false,
            }
        })
    }

    /// Whether the GDPR has articles of such numbers.
    pub(super) fn may_be_of_the_gdpr(&self) -> bool {
        self.items.iter().all(|item| {
            let number = item.from.number.parse().ok();
            item.from.code.is_none()
                && number.is_some_and(|number: u32| (1..=LAST).contains(&number))
        })
    }
}
