//! `stale-translation`: a translation that bears another date than the text.

use crate::check::{Check, Edition, Find, Translation, wording};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "stale-translation",
        page: include_str!("stale_translation.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: true,
    find: Find::Translation(find),
};

fn find(translation: Translation<'_>) -> Vec<Diagnostic> {
    let Translation { left, right, .. } = translation;
    let (ours, theirs) = (version_dates(left), version_dates(right));
    let ([one], [two]) = (ours.as_slice(), theirs.as_slice()) else { return Vec::new() };
    let (Value::Date { date: here, .. }, Value::Date { date: there, .. }) =
        (&one.value, &two.value)
    else {
        return Vec::new();
    };
    // A month without its day is no other date.
    let text = (here.to_string(), there.to_string());
    if text.0.starts_with(&text.1) || text.1.starts_with(&text.0) {
        return Vec::new();
    }
    let ((older, claim), (newer, other)) =
        if text.0 < text.1 { ((left, *one), (right, *two)) } else { ((right, *two), (left, *one)) };
    vec![
        Diagnostic::new("stale-translation")
            .arg("here", wording::language(older.language))
            .arg("there", wording::language(newer.language))
            .arg("value", wording::value(&claim.value))
            .arg("other", wording::value(&other.value))
            .label(claim.span, "older")
            .label(other.span, "newer")
            .help("help"),
    ]
}

/// The dates that a text bears as its own, each once.
fn version_dates<'e>(edition: &'e Edition<'_>) -> Vec<&'e Claim> {
    let mut dates: Vec<&Claim> = Vec::new();
    for claim in &edition.claims {
        let is_date = matches!(claim.value, Value::Date { in_law_title: false, .. });
        if is_date
            && dates.iter().all(|other| other.value != claim.value)
            && is_of_version(edition, claim)
        {
            dates.push(claim);
        }
    }
    dates
}

fn is_of_version(edition: &Edition<'_>, claim: &Claim) -> bool {
    let text = edition.text_at(claim.section, claim.block);
    edition
        .lexicon
        .zip(text)
        .is_some_and(|(lexicon, text)| text.says(&lexicon.translation.version_date, &claim.range))
}
