//! `ambiguous-date`: a date in figures that readers may take for either of two days.

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "ambiguous-date",
        family: Family::Dates,
        level: Level::Advice,
        reason: Some(Reason::Calendar),
        page: include_str!("ambiguous_date.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        if !edition.lexicon.is_some_and(|lexicon| lexicon.passage.ambiguous_dates) {
            continue;
        }
        let figures: Vec<(&Claim, [u8; 2])> = edition
            .claims
            .iter()
            .filter_map(|claim| Some((claim, figures(edition, claim)?)))
            .collect();
        // A day beyond the twelfth shows the order of the others.
        if figures.iter().any(|(_, [first, second])| *first > 12 || *second > 12) {
            continue;
        }
        for (claim, _) in
            figures.iter().filter(|(claim, [first, second])| claim.literal && first != second)
        {
            findings.push(
                Diagnostic::new("ambiguous-date")
                    .arg("date", claim.text(&edition.document))
                    .label(claim.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// The first two numbers of a date that is written in figures, the year last.
fn figures(edition: &Edition<'_>, claim: &Claim) -> Option<[u8; 2]> {
    let Value::Date { .. } = claim.value else { return None };
    let mut parts = claim.text(&edition.document).split(['/', '.']);
    let first = parts.next()?.trim().parse().ok()?;
    Some([first, parts.next()?.trim().parse().ok()?])
}
