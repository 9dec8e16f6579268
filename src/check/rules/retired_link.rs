//! `retired-link`: prose links to a page that its publisher withdrew.

use crate::check::compare::literal_claims;
use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Message, Reason, Rule};
use crate::fact::{Date, Value};
use crate::language::format;
use crate::law::retired_link;
use crate::syntax::markdown::Link;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retired-link",
        family: Family::Links,
        level: Level::Warning,
        reason: Some(Reason::Table),
        page: include_str!("retired_link.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Either { data, prose },
};

/// Links to pages that nobody publishes any more, whoever wrote them.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in corpus.literal_claims() {
        let Value::Url(url) = &claim.value else { continue };
        let Some(row) = retired_link(url.host(), url.path()) else { continue };
        let Ok(since) = row.since.parse::<Date>() else { continue };
        if since <= corpus.today {
            let finding = Diagnostic::new("retired-link")
                .arg("name", Message::new(row.name))
                .arg("date", format::date_message(since.into()))
                .arg("now", row.now.unwrap_or_default())
                .label(claim.span, "here");
            let finding = finding.help(if row.now.is_some() { "instead" } else { "remove" });
            let moved = row.now.filter(|_| url.path().len() < 2 && stands_alone(edition, claim));
            findings.push(match moved {
                Some(now) => finding.edit(claim.span, now),
                None => finding,
            });
        }
    }
    findings
}

/// Whether an address is written out as itself, and is not the text of a link that leads to where
/// the edit of the text would not.
fn stands_alone(edition: &Edition<'_>, claim: &Claim) -> bool {
    let written = claim.span.range().len();
    let block = edition.section_of(claim).and_then(|section| section.blocks.get(claim.block));
    // An address between angle brackets is its own target.
    let own = |link: &Link| link.span.range().len() <= written + "<>".len();
    let mut links = block.iter().flat_map(|block| &block.links);
    !claim.range.is_empty()
        && claim.range.len() == written
        && links.all(|link| own(link) || !link.span.contains(claim.span))
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
