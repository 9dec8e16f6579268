//! One text in two languages, compared section by section: the facts that each states, and the
//! sentences that stand for each other.
//!
//! A comparison is a function of two editions. It asks for no data and no ids of sections, so that
//! it serves documents that anybody wrote; where there are data, bodies are known by all their
//! names. Facts printed from data count as well as those written out: a reader sees both.

mod align;
mod facts;
mod forgiven;
mod parties;
mod sentences;
mod translations;
mod wordings;

use std::collections::BTreeMap;

use self::facts::Side;
use super::bodies::Bodies;
use super::dossier::Edition;
use crate::claim::Claim;

pub use align::Pair;
pub use facts::{Aspect, FactPair, Stated};
pub use sentences::{Manner, Remark};
pub use translations::{Comparisons, Translation};

pub(super) use align::{blocks, words};
pub(super) use sentences::read;

/// Two texts, compared.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The sections, in the order of the left text.
    pub sections: Vec<SectionPair>,
    /// Whether ids tell which section stands for which.
    pub by_id: bool,
}

/// A section in two languages, or in one that the other does not have.
#[derive(Clone, Debug)]
pub struct SectionPair {
    /// The number of the section in the left text and in the right one.
    pub places: Pair,
    /// Its facts, in the order of the left text.
    pub facts: Vec<FactPair>,
    /// In what sentences differ that stand for each other.
    pub remarks: Vec<Remark>,
}

/// Bodies that are known by all their names, and the one that is everywhere, if only as a pronoun.
#[derive(Default)]
pub(super) struct Known<'k> {
    /// The bodies.
    pub bodies: Bodies,
    /// The controller.
    pub controller: &'k str,
}

impl Comparison {
    /// Compares two editions of one text.
    pub(super) fn of(left: &Edition<'_>, right: &Edition<'_>, known: &Known<'_>) -> Self {
        let aligned = align::sections(left, right);
        let (ours, theirs) = (by_section(left), by_section(right));
        let mut sections = Vec::with_capacity(aligned.pairs.len());
        for (one, two) in aligned.pairs {
            let Some((at, other)) = one.zip(two) else {
                sections.push(SectionPair {
                    places: (one, two),
                    facts: Vec::new(),
                    remarks: Vec::new(),
                });
                continue;
            };
            let mut here = Side { edition: left, section: at, claims: claims(&ours, at) };
            let mut there = Side { edition: right, section: other, claims: claims(&theirs, other) };
            if known.bodies.is_empty() {
                forgiven::leave_out_the_author(&mut here);
                forgiven::leave_out_the_author(&mut there);
            }
            let mut facts = facts::compare(&here, &there, &known.bodies);
            facts.extend(parties::compare(known, &here, &there));
            let remarks = sentences::compare(&here, &there);
            sections.push(SectionPair { places: (one, two), facts, remarks });
        }
        if !aligned.by_id {
            forgiven::forgive_other_places(&mut sections);
        }
        Self { sections, by_id: aligned.by_id }
    }
}

fn claims<'e>(claims: &BTreeMap<usize, Vec<&'e Claim>>, section: usize) -> Vec<&'e Claim> {
    claims.get(&section).cloned().unwrap_or_default()
}

/// The claims of sentences and of links, by section and in the order of the text.
fn by_section<'e>(edition: &'e Edition<'_>) -> BTreeMap<usize, Vec<&'e Claim>> {
    let mut sections: BTreeMap<usize, Vec<&Claim>> = BTreeMap::new();
    for claim in edition.claims.iter().chain(&edition.linked) {
        sections.entry(claim.section).or_default().push(claim);
    }
    sections
}
