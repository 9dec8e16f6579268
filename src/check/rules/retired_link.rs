//! `retired-link`: prose links to a page that its publisher withdrew.

use crate::check::compare::literal_claims;
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Message, Rule};
use crate::fact::{Date, Value};
use crate::language::format;
use crate::law::retired_link;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retired-link",
        family: Family::Consistency,
        level: Level::Warning,
        sources: &[],
        page: include_str!("retired_link.md"),
    },
    needs_whole_data: true,
    find: Find::Either { data, prose },
};

/// Links to pages that nobody publishes any more, whoever wrote them.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in corpus.literal_claims() {
        let Value::Url(url) = &claim.value else { continue };
        let Some(row) = retired_link(url.host(), url.path()) else { continue };
        let Ok(since) = row.since.parse::<Date>() else { continue };
        if since <= corpus.today {
            let finding = Diagnostic::new("retired-link")
                .arg("name", Message::new(row.name))
                .arg("date", format::date_message(since.into()))
                .arg("now", row.now.unwrap_or_default())
                .label(claim.span, "here");
            findings.push(finding.help(if row.now.is_some() { "instead" } else { "remove" }));
        }
    }
    findings
}

fn data(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let browsers = dossier.organisation.cookies.browsers.iter();
    let retired: Vec<_> = browsers
        .filter_map(|(id, browser)| Some((id, browser, browser.retired.as_ref()?)))
        .filter(|(_, _, retired)| retired.value <= dossier.today)
        .collect();
    let mut findings = prose(&dossier.corpus());
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
