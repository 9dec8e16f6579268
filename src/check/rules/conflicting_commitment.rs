//! `conflicting-commitment`: a promise without limits, and the contrary in the same text.

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::{Claim, Polarity};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Commitment, Value};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "conflicting-commitment",
        family: Family::Recipients,
        level: Level::Warning,
        page: include_str!("conflicting_commitment.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for promise in &edition.claims {
            let Some(commitment) = absolute(promise) else { continue };
            let Some(contrary) = contrary(edition, promise, commitment) else { continue };
            // What data printed is not what somebody can correct here.
            if promise.literal || contrary.literal {
                findings.push(
                    Diagnostic::new("conflicting-commitment")
                        .arg("commitment", commitment.id())
                        .label(promise.span, "promise")
                        .label(contrary.span, "contrary")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// What a claim promises without an exception or a limit.
fn absolute(claim: &Claim) -> Option<Commitment> {
    match &claim.value {
        Value::Commitment { commitment, .. } => {
            let whole = claim.polarity == Polarity::Affirmed && !claim.exception;
            Some(*commitment).filter(|commitment| whole && NEVER.contains(commitment))
        }
        _ => None,
    }
}

/// The promises that something is never done. What is promised otherwise, such as security or
/// erasure, is qualified in too many ways to be held against itself; and what is shared with whom,
/// a sentence tells in too many ways.
const NEVER: [Commitment; 8] = [
    Commitment::NoSale,
    Commitment::NoTransferOutsideUnion,
    Commitment::NoTransferOutsideArea,
    Commitment::NoAutomatedDecision,
    Commitment::NoProfiling,
    Commitment::NoSensitiveData,
    Commitment::NoCookies,
    Commitment::NoAdvertisingCookies,
];

/// The first claim of the text that cannot be true beside the promise.
fn contrary<'e>(
    edition: &'e Edition<'_>,
    promise: &Claim,
    commitment: Commitment,
) -> Option<&'e Claim> {
    let sentence = |claim: &Claim| (claim.section, claim.block, claim.sentence.clone());
    edition.claims.iter().filter(|claim| sentence(claim) != sentence(promise)).find(|claim| {
        let affirmed = claim.polarity == Polarity::Affirmed;
        match (&claim.value, commitment) {
            (Value::Commitment { commitment: other, .. }, own) => *other == own && !affirmed,
            (
                Value::TransferTool(_),
                Commitment::NoTransferOutsideUnion | Commitment::NoTransferOutsideArea,
            )
            | (Value::Cookie(_), Commitment::NoCookies) => affirmed,
            _ => false,
        }
    })
}
