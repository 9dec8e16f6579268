//! Two sets of facts into findings: one file per rule, one list of rules, levels and waivers.
//!
//! A rule is a pure function from a [`Dossier`] to findings. It never prints, never decides its
//! own level, and never stops at the first fault.

mod bodies;
mod compare;
mod consequence;
mod context;
mod declared;
mod dossier;
mod event;
mod former;
mod levels;
mod parity;
mod period;
mod publication;
mod reading;
pub mod rules;
mod waivers;
mod wording;

use crate::diagnostic::{Diagnostic, Rule};

pub use consequence::withhold;
pub use dossier::{Dossier, Edition, NoticeDossier};
pub use levels::Levels;
pub use waivers::{WaiverState, WaiverUse, waive};

/// A rule and how it is run.
#[derive(Clone, Copy)]
pub struct Check {
    /// What is known of it.
    pub rule: &'static Rule,
    /// Whether it compares with the data, and can be trusted only where all of them could be read.
    pub needs_whole_data: bool,
    /// What it finds in an organisation's dossier. `None` for a rule whose findings are made
    /// where files are read or pages are printed.
    pub find: Option<fn(&Dossier<'_>) -> Vec<Diagnostic>>,
}

/// Everything that the rules find in a dossier, in the order of the rules.
pub fn check(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    rules::CHECKS.iter().filter_map(|check| check.find).flat_map(|find| find(dossier)).collect()
}

/// The rule of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules::CHECKS.iter().map(|check| check.rule).find(|rule| rule.name == name)
}
