//! The operators: what may be changed in a notice or in the data, one place at a time.

mod contacts;
mod data;
mod equivalent;
mod figures;
mod meaning;
mod parties;
mod structure;

use super::page::{Mutant, Page};

/// A way to change a text.
pub(super) struct Operator {
    /// Its name in the table.
    pub(super) name: &'static str,
    /// Its share of the figures that must be met.
    pub(super) family: Family,
    /// What it changes.
    pub(super) on: On,
    /// The changes that it makes to a text.
    pub(super) find: fn(&Page<'_>) -> Vec<Mutant>,
}

/// What an operator changes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    /// Prose, which stands alone against the data.
    Prose,
    /// Prose of one language, which stands beside the other.
    OneLanguage,
    /// Data.
    Data,
}

/// Families of operators, by what is asked of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Family {
    /// Numbers, contacts and identifiers: 99 %.
    Exact,
    /// Whether something is affirmed or denied: 90 %.
    Polarity,
    /// The others.
    Other,
    /// Changes that say the same: no finding.
    Equivalent,
}

/// All operators.
pub(super) fn all() -> Vec<Operator> {
    [
        figures::ALL,
        contacts::ALL,
        parties::ALL,
        meaning::ALL,
        structure::ALL,
        data::ALL,
        equivalent::ALL,
    ]
    .into_iter()
    .flatten()
    .map(|(name, family, on, find)| Operator { name, family: *family, on: *on, find: *find })
    .collect()
}

type Row = (&'static str, Family, On, fn(&Page<'_>) -> Vec<Mutant>);

/// The pattern.
fn pattern(text: &str) -> regex::Regex {
    regex::Regex::new(text).unwrap()
}
