//! What is no difference where no data tell who writes and no ids tell which section is which: the
//! name of the author, and a fact that the other language states a section further on.

use std::collections::BTreeMap;

use super::SectionPair;
use super::facts::{Aspect, FactPair, Side, Stated};
use crate::claim::Claim;
use crate::fact::Value;

/// How many sections of a text name its author at least.
const OFTEN: usize = 3;

/// Takes away the names that stand in many sections of a text: the other language says "we" now
/// and then.
pub(super) fn leave_out_the_author(side: &mut Side<'_>) {
    let is_often = |claim: &Claim| {
        let Value::Party(name) = &claim.value else { return false };
        let others = side
            .edition
            .claims
            .iter()
            .filter(|other| matches!(&other.value, Value::Party(other) if other == name));
        let mut sections: Vec<usize> = others.map(|other| other.section).collect();
        sections.dedup();
        sections.len() >= OFTEN
    };
    let kept: Vec<&Claim> = side.claims.iter().copied().filter(|claim| !is_often(claim)).collect();
    side.claims = kept;
}

/// Where ids do not tell which section stands for which, a fact that one text states in a section
/// and the other in the next one is no difference.
pub(super) fn forgive_other_places(sections: &mut [SectionPair]) {
    let mut left: BTreeMap<(String, String), Vec<(usize, usize)>> = BTreeMap::new();
    let missing = |fact: &FactPair| fact.differences == [Aspect::Missing];
    let named =
        |fact: &FactPair, stated: &Stated| (fact.kind.to_owned(), format!("{:?}", stated.value));
    for (at, section) in sections.iter().enumerate() {
        for (place, fact) in section.facts.iter().enumerate().filter(|(_, fact)| missing(fact)) {
            if let Some(stated) = &fact.left {
                left.entry(named(fact, stated)).or_default().push((at, place));
            }
        }
    }
    let mut same = Vec::new();
    for (at, section) in sections.iter().enumerate() {
        for (place, fact) in section.facts.iter().enumerate().filter(|(_, fact)| missing(fact)) {
            let Some(stated) = &fact.right else { continue };
            if let Some(other) = left.get_mut(&named(fact, stated)).and_then(Vec::pop) {
                same.extend([other, (at, place)]);
            }
        }
    }
    for (at, place) in same {
        sections[at].facts[place].differences.clear();
    }
}
