//! `exceeded-maximum`: trackers that live longer than the most that the same texts state.

use std::cmp::Ordering;

use crate::check::context::sentence;
use crate::check::{Check, Corpus, Edition, Find, wording};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Bound, Period, Role, Value};
use crate::syntax::markdown::{Block, BlockKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "exceeded-maximum",
        family: Family::Retention,
        page: include_str!("exceeded_maximum.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let stated: Vec<Stated<'_>> = corpus.editions().flat_map(of_trackers).collect();
    let Some(most) = stated.iter().filter(|stated| stated.general).min_by(|one, other| {
        one.period.duration.partial_cmp(&other.period.duration).unwrap_or(Ordering::Equal)
    }) else {
        return Vec::new();
    };
    let longer = |stated: &&Stated<'_>| {
        let life = stated.period.to.unwrap_or(stated.period.duration);
        !stated.general && life > most.period.duration
    };
    let mut findings = Vec::new();
    for stated in stated.iter().filter(longer) {
        // What data printed is not what somebody can correct here.
        let (here, there) = if stated.claim.literal { (stated, most) } else { (most, stated) };
        if here.claim.literal {
            findings.push(
                Diagnostic::new("exceeded-maximum")
                    .arg("lifetime", wording::period(stated.period))
                    .arg("most", wording::period(most.period))
                    .label(here.claim.span, if here.general { "most" } else { "lifetime" })
                    .label(there.claim.span, if there.general { "most" } else { "lifetime" })
                    .help("help"),
            );
        }
    }
    findings
}

/// How long trackers live, as a text states it.
struct Stated<'c> {
    claim: &'c Claim,
    period: &'c Period,
    /// Whether it is a maximum for all of them.
    general: bool,
}

fn of_trackers<'c>(edition: &'c Edition<'c>) -> Vec<Stated<'c>> {
    let Some(words) = edition.lexicon.map(|lexicon| &lexicon.subject) else { return Vec::new() };
    let mut stated = Vec::new();
    for claim in &edition.claims {
        let Value::Duration(period) = &claim.value else { continue };
        let sentence = sentence(edition, claim);
        let of_choice = words.consent.is_match(&sentence) && !in_table(edition, claim);
        if period.role != Role::Retention || of_choice {
            continue;
        }
        let trackers = words.trackers.is_match(&sentence);
        let general = trackers && period.bound == Bound::AtMost && !names_one(edition, claim);
        if general || names_one(edition, claim) && is_first_of_row(edition, claim) {
            stated.push(Stated { claim, period, general });
        }
    }
    stated
}

/// Whether the row or the sentence names a tracker of its own.
fn names_one(edition: &Edition<'_>, claim: &Claim) -> bool {
    let cookie = |other: &Claim| matches!(other.value, Value::Cookie(_));
    match row(edition, claim) {
        Some(place) => of_row(edition, claim, place).any(cookie),
        None => edition.claims_beside(claim).iter().any(cookie),
    }
}

/// The claims of a row in which one stands: what stands next to each other, either way.
fn of_row<'e>(
    edition: &'e Edition<'_>,
    claim: &Claim,
    place: (usize, usize),
) -> impl Iterator<Item = &'e Claim> {
    let blocks = edition.section_of(claim).map_or(&[][..], |section| &section.blocks);
    let inside = move |block: &usize| of_cell(blocks.get(*block)) == Some(place);
    let before = (0..claim.block).rev().take_while(inside).count();
    let after = (claim.block..blocks.len()).take_while(inside).count();
    let row = claim.block - before..claim.block + after;
    let section = claim.section;
    row.flat_map(move |block| edition.claims_of(section, block))
}

/// A second period of a row is that of the data, and so is that of an item that stands for one.
fn is_first_of_row(edition: &Edition<'_>, claim: &Claim) -> bool {
    let Some(place) = row(edition, claim) else { return is_first_of_item(edition, claim) };
    let mut row = of_row(edition, claim, place);
    let first = row.find(|other| matches!(other.value, Value::Duration(_)));
    first.is_none_or(|first| std::ptr::eq(first, claim))
}

fn is_first_of_item(edition: &Edition<'_>, claim: &Claim) -> bool {
    let item = edition.section_of(claim).and_then(|section| section.blocks.get(claim.block));
    let item = item.is_some_and(|block| matches!(block.kind, BlockKind::Item { .. }));
    let all = || edition.claims_beside(claim).iter();
    let trackers = all().filter(|other| matches!(other.value, Value::Cookie(_))).count();
    let mut periods = all().filter(|other| matches!(other.value, Value::Duration(_)));
    !item || trackers != 1 || periods.next().is_some_and(|first| std::ptr::eq(first, claim))
}

fn in_table(edition: &Edition<'_>, claim: &Claim) -> bool {
    row(edition, claim).is_some()
}

/// The table and the row in which a claim stands.
fn row(edition: &Edition<'_>, claim: &Claim) -> Option<(usize, usize)> {
    of_cell(edition.section_of(claim)?.blocks.get(claim.block))
}

/// The table and the row of a cell.
fn of_cell(block: Option<&Block>) -> Option<(usize, usize)> {
    match block?.kind {
        BlockKind::Cell { table, row, .. } => Some((table, row)),
        _ => None,
    }
}
