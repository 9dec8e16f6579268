//! Two sets of facts into findings: one file per rule, one list of rules, levels and waivers.
//!
//! A rule is a pure function from a [`Dossier`] to findings. It never prints, never decides its
//! own level, and never stops at the first fault.

mod applicable;
mod baseline;
mod basis;
mod bodies;
mod commitment;
mod compare;
mod consequence;
mod context;
mod corpus;
mod declared;
mod dossier;
mod event;
mod foreign;
mod former;
mod levels;
mod listed;
mod naming;
mod parity;
mod passage;
mod period;
mod places;
mod publication;
mod reading;
mod rename;
mod renaming;
pub mod rules;
mod standing;
mod told;
mod trackers;
mod understood;
mod update;
mod waivers;
mod wording;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use self::applicable::{applies, is_in_force, within};
use crate::diagnostic::{Diagnostic, Rule};

pub use baseline::{Sifted, baseline, sift};
pub use consequence::withhold;
pub use corpus::{Corpus, CorpusText};
pub use dossier::{Dossier, Edition, NoticeDossier};
pub use foreign::audit_against;
pub use levels::{Asked, Levels, names, touches_fixed};
pub use parity::{
    Aspect, Comparison, Comparisons, FactPair, Manner, Pair, Remark, SectionPair, Stated,
    Translation,
};
pub use standing::{Body, Particular, Standing};
pub use understood::Understood;
pub use waivers::{Reach, WaiverState, WaiverUse, waive};

/// A rule and how it is run.
#[derive(Clone, Copy)]
pub struct Check {
    /// What is known of it.
    pub rule: &'static Rule,
    /// Whether it compares with the data, and can be trusted only where all of them could be read.
    pub needs_whole_data: bool,
    /// What it compares.
    pub find: Find,
}

/// What a rule compares, and how it finds.
#[derive(Clone, Copy)]
pub enum Find {
    /// The data with the prose or with the law.
    Data(fn(&Dossier<'_>) -> Vec<Diagnostic>),
    /// Texts with themselves and with each other, whoever declares what they say.
    Prose(fn(&Corpus<'_>) -> Vec<Diagnostic>),
    /// The data where there are any, and else the texts alone.
    Either {
        /// With the data.
        data: fn(&Dossier<'_>) -> Vec<Diagnostic>,
        /// Without them.
        prose: fn(&Corpus<'_>) -> Vec<Diagnostic>,
    },
    /// A text in two languages.
    Translation(fn(Translation<'_>) -> Vec<Diagnostic>),
    /// The data of the organisations of a workspace with each other.
    Siblings(fn(&[&Body]) -> Vec<Diagnostic>),
    /// Nothing here: its findings are made where files are read or pages are printed.
    Elsewhere,
}

/// Everything that the rules find in a dossier, in the order of the rules.
pub fn check(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let corpus = dossier.corpus();
    let applied = rules::CHECKS.par_iter().filter(|check| applies(check.rule, dossier));
    let found = applied.flat_map_iter(|check| {
        let found = match check.find {
            Find::Data(find) | Find::Either { data: find, .. } => find(dossier),
            Find::Prose(find) => find(&corpus),
            Find::Translation(find) => dossier.translations().flat_map(find).collect(),
            Find::Siblings(_) | Find::Elsewhere => Vec::new(),
        };
        within(check.rule, dossier, found)
    });
    found.collect()
}

/// Everything that the rules find where organisations of a workspace are held against each other,
/// in the order of the rules.
pub fn siblings<'s>(organisations: impl IntoIterator<Item = &'s Standing>) -> Vec<Diagnostic> {
    let bodies: Vec<&Body> = organisations.into_iter().flat_map(|it| &it.bodies).collect();
    let found = rules::CHECKS.iter().filter_map(|check| match check.find {
        Find::Siblings(find) => Some(find(&bodies)),
        _ => None,
    });
    found.flatten().collect()
}

/// Everything that the rules find in texts that nobody's data stand behind, in the order of the
/// rules.
pub fn audit(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let applied = rules::CHECKS.iter().filter(|check| is_in_force(check.rule, corpus.today));
    let found = applied.flat_map(|check| match check.find {
        Find::Prose(find) | Find::Either { prose: find, .. } => find(corpus),
        Find::Translation(find) => corpus.translations().flat_map(find).collect(),
        Find::Data(_) | Find::Siblings(_) | Find::Elsewhere => Vec::new(),
    });
    found.collect()
}

/// The rule that bears that name, or bore it once.
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules::CHECKS.iter().map(|check| check.rule).find(|rule| rule.is_called(name))
}
