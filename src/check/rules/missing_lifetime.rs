//! `missing-lifetime`: a cookie of which the data do not say how long it lives.

use crate::check::dossier::printed_in;
use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule, day};
use crate::fact::Value;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-lifetime",
        family: Family::Cookies,
        jurisdictions: &[Jurisdiction::EuropeanEconomicArea],
        level: Level::Warning,
        from: day(2019, 10, 1),
        sources: &[articles::PLANET49, articles::LIL_82],
        page: include_str!("missing_lifetime.md"),
        ..Rule::LAW
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A cookie policy that says nothing of how long trackers live.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let timed = |text: &Edition<'_>| {
        text.claims.iter().any(|claim| matches!(claim.value, Value::Duration(_)))
            || text.tells(Topic::TellsLifetime)
    };
    let silent = corpus.cookie_policies().filter(|text| !timed(text));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-lifetime")
            .arg("from", "prose")
            .arg("cookie", "")
            .label(text.head, "text")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let cookies = dossier.organisation.cookies.cookies.iter();
    cookies
        .filter(|(_, cookie)| cookie.lifetime.is_none())
        .map(|(id, _)| {
            Diagnostic::new("missing-lifetime")
                .arg("from", "data")
                .arg("cookie", id.as_str())
                .label(id.span, "here")
                .label_if(printed_in(dossier, &Datum::Cookie(id.value.clone())), "printed")
                .help("help")
        })
        .collect()
}
