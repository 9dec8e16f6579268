//! `outdated-tcf`: a version of the Transparency and Consent Framework that is no longer accepted.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Jurisdiction, Level, Rule, day};
use crate::law::{TCF_VERSION, articles};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "outdated-tcf",
        family: Family::Cookies,
        level: Level::Advice,
        jurisdictions: &[Jurisdiction::EuropeanEconomicArea],
        from: day(2026, 2, 28),
        sources: &[articles::TCF_POLICIES],
        page: include_str!("outdated_tcf.md"),
        ..Rule::LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let framework = dossier.organisation.cookies.tcf.as_ref();
    let Some(version) = framework.map(|framework| &framework.version) else { return Vec::new() };
    let number = |text: &str| -> Option<Vec<u32>> {
        text.trim_start_matches(['v', 'V']).split('.').map(|part| part.parse().ok()).collect()
    };
    let (Some(own), Some(least)) = (number(&version.value), number(TCF_VERSION)) else {
        return Vec::new();
    };
    if own >= least {
        return Vec::new();
    }
    let finding = Diagnostic::new("outdated-tcf")
        .arg("version", version.value.as_str())
        .arg("least", TCF_VERSION)
        .label(version.span, "here")
        .help("help");
    vec![finding]
}
