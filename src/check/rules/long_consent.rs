//! `long-consent`: a choice about trackers that is kept longer than the CNIL recommends.

use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::fact::{Duration, Role, Value};
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "long-consent",
        family: Family::Cookies,
        level: Level::Warning,
        from: day(2020, 9, 17),
        sources: &[articles::CNIL_COOKIES_PRACTICE],
        page: include_str!("long_consent.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A sentence that keeps a choice about trackers for longer.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let Ok(recommended) = RECOMMENDED.parse::<Duration>() else { return findings };
    for edition in corpus.editions() {
        let mut last = None;
        for passage in edition.passages_on(Topic::ChoiceLifetime) {
            for claim in edition.claims_in(passage).filter(|claim| claim.literal) {
                let Value::Duration(period) = &claim.value else { continue };
                let longest = period.to.unwrap_or(period.duration);
                let long = period.role == Role::Retention && longest > recommended;
                if long && last.replace(claim.span) != Some(claim.span) {
                    findings.push(
                        Diagnostic::new("long-consent")
                            .arg("validity", longest.wording())
                            .arg("most", recommended.wording())
                            .label(claim.span, "here")
                            .help("help"),
                    );
                }
            }
        }
    }
    findings
}

/// How long a choice is kept, by good practice (délibération n° 2020-092, paragraph 38).
const RECOMMENDED: &str = "P6M";

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let consent = dossier.organisation.cookies.consent.as_ref();
    let validity = consent.and_then(|consent| consent.validity.as_ref());
    let recommended: Option<Duration> = RECOMMENDED.parse().ok();
    let (Some(validity), Some(recommended)) = (validity, recommended) else { return Vec::new() };
    if validity.value <= recommended || validity.value.partial_cmp(&recommended).is_none() {
        return Vec::new();
    }
    let finding = Diagnostic::new("long-consent")
        .arg("validity", validity.value.wording())
        .arg("most", recommended.wording())
        .label(validity.span, "here")
        .help("help");
    vec![finding]
}
