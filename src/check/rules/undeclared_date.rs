//! `undeclared-date`: a date that no datum backs.

use crate::check::compare::{claims_of_notices, repeats_data};
use crate::check::context::fold_words;
use crate::check::declared;
use crate::check::{Check, Dossier, Edition, Find, wording};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{PartialDate, Value};
use crate::model::Notice;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-date",
        family: Family::Dates,
        level: Level::Warning,
        page: include_str!("undeclared_date.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let declared = declared::dates(organisation);
    let mut findings = Vec::new();
    for (notice, edition, claim) in claims_of_notices(dossier) {
        let Value::Date { date, in_law_title: false } = &claim.value else { continue };
        let version = of_another_version(notice, edition, claim, *date);
        if version.is_none() && declared.iter().any(|datum| date.covers(*datum.value)) {
            continue;
        }
        if repeats_data(organisation, edition, claim) {
            continue;
        }
        let nearest = version.or_else(|| declared.iter().map(|datum| datum.span).next_back());
        findings.push(
            Diagnostic::new("undeclared-date")
                .arg("claimed", wording::value(&claim.value))
                .label(claim.span, "claim")
                .label_if(nearest, "datum")
                .help("help"),
        );
    }
    findings
}

/// Where the notice declares its versions, if the words before a date call it that of a version
/// and none of them has it: the date of another notice is not its own.
fn of_another_version(
    notice: &Notice,
    edition: &Edition<'_>,
    claim: &Claim,
    date: PartialDate,
) -> Option<Span> {
    let lexicon = edition.lexicon?;
    let text = edition.text_of(claim)?;
    let before = fold_words(text.get(claim.sentence.start..claim.range.start)?);
    let versions = &notice.file.versions;
    let own = versions.iter().any(|version| date.covers(version.date.value));
    let called = lexicon.documents.updated.is_match(&before);
    (called && !own).then(|| versions.first().map(|version| version.date.span)).flatten()
}
