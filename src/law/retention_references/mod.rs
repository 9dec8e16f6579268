//! How long the law, an authority or usage says that data are kept, by kind of data.
//!
//! State of the law: 22 November 2026. Data name a row by its id (`reference: accounting-records`);
//! rules compare periods with it, more or less strictly by its kind and by how far it was
//! verified. The rows stand in one file per field; they know neither notices nor organisations.
//!
//! Sources: each row has its own. Notes and titles are for those who read the table.

mod commerce;
mod digital;
mod institutions;
mod people;
mod relations;

use crate::diagnostic::LegalSource;
use crate::diagnostic::Verification;
use crate::fact::{Duration, Trigger};

/// What a source says about how long data of a kind are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionReference {
    /// The id by which data name it.
    pub id: &'static str,
    /// What is kept, in English.
    pub title: &'static str,
    /// How the source binds.
    pub kind: Kind,
    /// The period.
    pub length: Length,
    /// The events from which it may run; none where the source does not say.
    pub triggers: &'static [Trigger],
    /// The country of the source, as an ISO 3166-1 code.
    pub jurisdiction: &'static str,
    /// The source, in its official short citation.
    pub source: LegalSource,
    /// How far the row was verified.
    pub verification: Verification,
    /// What the period leaves open, in English.
    pub note: Option<&'static str>,
}

/// How a source binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A legal duty to keep data for so long at least.
    Duty,
    /// A legal maximum.
    Maximum,
    /// What an authority recommends.
    Benchmark,
    /// A limitation period, for which data may be kept as evidence.
    Limitation,
    /// A delay before the public has access, which is no retention period.
    AccessDelay,
}

/// A period as a source gives it, in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    /// Nothing is kept.
    None,
    /// Until an event, which the note tells.
    UntilEvent,
    /// This period.
    Fixed(&'static str),
    /// This period at the least.
    AtLeast(&'static str),
    /// This period at the most.
    AtMost(&'static str),
    /// Between two periods, by the case.
    Range(&'static str, &'static str),
}

impl Length {
    /// The shortest period that agrees with the source, where it gives one.
    pub fn shortest(self) -> Option<Duration> {
        match self {
            Self::Fixed(period) | Self::AtLeast(period) | Self::Range(period, _) => {
                period.parse().ok()
            }
            Self::None | Self::UntilEvent | Self::AtMost(_) => None,
        }
    }

    /// The longest period that agrees with the source, where it gives one.
    pub fn longest(self) -> Option<Duration> {
        match self {
            Self::Fixed(period) | Self::AtMost(period) | Self::Range(_, period) => {
                period.parse().ok()
            }
            Self::None | Self::UntilEvent | Self::AtLeast(_) => None,
        }
    }
}

/// The reference of an id.
pub fn retention_reference(id: &str) -> Option<&'static RetentionReference> {
    retention_references().find(|reference| reference.id == id)
}

/// All references, by field and id.
pub fn retention_references() -> impl Iterator<Item = &'static RetentionReference> {
    FIELDS.iter().flat_map(|rows| rows.iter())
}

static FIELDS: [&[RetentionReference]; 5] = [
    relations::RELATIONS,
    commerce::COMMERCE,
    digital::DIGITAL,
    people::PEOPLE,
    institutions::INSTITUTIONS,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FIELDS, Kind, Length, retention_reference, retention_references};
    use crate::fact::{Country, Trigger};

    #[test]
    fn ids_are_unique_and_sorted_within_their_field() {
        for rows in FIELDS {
            assert!(rows.is_sorted_by_key(|row| row.id), "{:?}", rows.first());
        }
        let ids: BTreeSet<&str> = retention_references().map(|row| row.id).collect();
        assert_eq!(ids.len(), retention_references().count());
    }

    #[test]
    fn periods_and_countries_are_valid() {
        for row in retention_references() {
            let (shortest, longest) = (row.length.shortest(), row.length.longest());
            let valid = match row.length {
                Length::None | Length::UntilEvent => true,
                Length::Fixed(_) => shortest.is_some() && shortest == longest,
                Length::AtLeast(_) => shortest.is_some(),
                Length::AtMost(_) => longest.is_some(),
                Length::Range(..) => shortest.is_some() && shortest < longest,
            };
            assert!(valid, "{}", row.id);
            assert!(row.jurisdiction.parse::<Country>().is_ok(), "{}", row.id);
            assert!(row.length != Length::UntilEvent || row.note.is_some(), "{}", row.id);
        }
    }

    #[test]
    fn sources_are_cited_in_both_languages() {
        for row in retention_references() {
            assert!(row.source.url.starts_with("https://"), "{}", row.id);
            assert!(!row.source.fr.contains("  ") && !row.source.en.contains("  "), "{}", row.id);
            assert_ne!(row.source.fr, row.source.en, "{}", row.id);
        }
    }

    #[test]
    fn rows_are_found() {
        let accounting = retention_reference("accounting-records");
        assert_eq!(accounting.map(|row| row.kind), Some(Kind::Duty));
        assert_eq!(accounting.and_then(|row| row.length.shortest()), "P10Y".parse().ok());
        assert_eq!(
            retention_reference("prospects").map(|row| row.triggers),
            Some(&[Trigger::Collection, Trigger::LastContact][..])
        );
        assert_eq!(retention_reference("nothing"), None);
    }
}
