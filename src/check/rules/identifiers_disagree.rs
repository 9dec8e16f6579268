//! `identifiers-disagree`: two numbers of one company that belong to two.

use crate::check::corpus::is_title_of_document;
use crate::check::{Check, Corpus, Edition, Find, wording};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Reason, Rule};
use crate::fact::{Siren, Value};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "identifiers-disagree",
        family: Family::Identifiers,
        reason: Some(Reason::Form),
        page: include_str!("identifiers_disagree.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// How many blocks may lie between two numbers of one company: the lines of a legal notice.
const NEAR: usize = 3;

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let numbers: Vec<(&Claim, Siren)> =
            edition.claims.iter().filter_map(|claim| Some((claim, unit(&claim.value)?))).collect();
        for (at, (claim, own)) in numbers.iter().enumerate() {
            // A unit that the text names twice has numbers that agree.
            let known = numbers.iter().filter(|(_, other)| other == own).count() > 1;
            let beside = numbers[..at].iter().rev().find(|(other, _)| near(other, claim));
            if let Some((other, unit)) = beside.filter(|(_, unit)| !known && unit != own)
                && claim.literal
                && of_one(edition, other, claim, unit, own)
            {
                findings.push(
                    Diagnostic::new("identifiers-disagree")
                        .arg("first", wording::value(&other.value))
                        .arg("second", wording::value(&claim.value))
                        .label(claim.span, "here")
                        .label(other.span, "other")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// The legal unit to which a number belongs.
fn unit(value: &Value) -> Option<Siren> {
    match value {
        Value::Siren(siren) => Some(siren.clone()),
        Value::Rcs(entry) => Some(entry.siren.clone()),
        Value::Siret(siret) => Some(siret.siren()),
        Value::Vat(vat) => vat.siren(),
        _ => None,
    }
}

fn near(first: &Claim, second: &Claim) -> bool {
    let apart = second.block.checked_sub(first.block);
    first.section == second.section && apart.is_some_and(|apart| apart <= NEAR)
}

/// Whether two numbers of different kinds are meant for one company: nobody else is named between
/// them, or they differ by a slip of the pen.
fn of_one(edition: &Edition<'_>, first: &Claim, second: &Claim, a: &Siren, b: &Siren) -> bool {
    let kinds = std::mem::discriminant(&first.value) != std::mem::discriminant(&second.value);
    let (a, b) = (a.to_string(), b.to_string());
    let differing = a.chars().zip(b.chars()).filter(|(left, right)| left != right).count();
    let between = edition.claims.iter().any(|claim| {
        let after = (claim.block, claim.range.start) > (first.block, first.range.start);
        let before = (claim.block, claim.range.start) < (second.block, second.range.start);
        let names = matches!(claim.value, Value::Party(_) | Value::Address(_) | Value::Capital(_));
        claim.section == first.section && after && before && names
    });
    // The title of another document stands between them.
    let blocks = edition.document.sections.get(first.section).map(|section| &section.blocks);
    let apart = blocks.and_then(|blocks| blocks.get(first.block + 1..=second.block));
    let another = apart.is_some_and(|blocks| {
        blocks.iter().any(|block| is_title_of_document(edition, block.text.text()))
    });
    kinds && !another && (differing <= 2 || !between)
}
