//! `insecure-address`: a page that is fetched without encryption.

use crate::check::declared;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "insecure-address",
        family: Family::Links,
        level: Level::Advice,
        sources: &[articles::GDPR_32],
        page: include_str!("insecure_address.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let pages = declared::urls(dossier.organisation).into_iter();
    let open = pages.filter(|page| page.value.as_str().starts_with("http://"));
    let findings = open.map(|page| {
        Diagnostic::new("insecure-address")
            .arg("address", page.value.as_str())
            .label(page.span, "here")
            .help("help")
    });
    findings.collect()
}
