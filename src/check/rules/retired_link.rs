//! `retired-link`: prose links to a page that its publisher withdrew.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;
use crate::language::format;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retired-link",
        family: Family::Consistency,
        level: Level::Warning,
        sources: &[],
        page: include_str!("retired_link.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let browsers = dossier.organisation.cookies.browsers.iter();
    let retired: Vec<_> = browsers
        .filter_map(|(id, browser)| Some((id, browser, browser.retired.as_ref()?)))
        .filter(|(_, _, retired)| retired.value <= dossier.today)
        .collect();
    let mut findings = Vec::new();
    for (_, claim) in literal_claims(dossier) {
        let Value::Url(url) = &claim.value else { continue };
        let found = retired.iter().find(|(_, browser, _)| {
            let mut urls = [&browser.url_fr, &browser.url_en].into_iter().flatten();
            urls.any(|own| own.value.same_page(url))
        });
        if let Some((_, browser, retired)) = found {
            findings.push(
                Diagnostic::new("retired-link")
                    .arg("name", browser.name.as_str())
                    .arg("date", format::date_message(retired.value.into()))
                    .label(claim.span, "here")
                    .label(retired.span, "declared")
                    .help("help"),
            );
        }
    }
    findings
}
