//! `contradicted-cookie`: prose gives a tracker another lifetime or another category than the data do.

use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Edition, Find, trackers};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Duration, Value, fold};
use crate::language::Language;
use crate::law::articles;
use crate::model::Organisation;
use crate::syntax::markdown::{Block, BlockKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "contradicted-cookie",
        family: Family::Cookies,
        sources: &[articles::LIL_82],
        page: include_str!("contradicted_cookie.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = lifetimes(dossier);
    findings.extend(sessions(dossier));
    findings.extend(categories(dossier));
    findings
}

/// Lifetimes that the row of a tracker states.
fn lifetimes(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let (Value::Duration(stated), Some(subject)) = (&claim.value, &claim.subject) else {
            continue;
        };
        let in_row = edition.section_of(claim).and_then(|section| section.blocks.get(claim.block));
        if !in_row.is_some_and(|block| matches!(block.kind, BlockKind::Cell { .. })) {
            continue;
        }
        let Some((_, cookie)) = trackers::declared(organisation, subject) else { continue };
        let Some(lifetime) = &cookie.lifetime else { continue };
        let data = cookie.data_retention.as_ref();
        let agrees = |period: &Duration| stated.admits(period).unwrap_or(false);
        let kept = data.is_some_and(|data| agrees(&data.value));
        let right = lifetime.value.period().is_some_and(agrees);
        if !right && !kept {
            findings.push(
                Diagnostic::new("contradicted-cookie")
                    .arg("cookie", subject.as_str())
                    .arg("what", "lifetime")
                    .label(claim.span, "claim")
                    .label(lifetime.span, "datum")
                    .help("help"),
            );
        }
    }
    findings
}

/// Rows that let a tracker end with the session where the data give it a period.
fn sessions(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::Cookie(name) = &claim.value else { continue };
        let Some(lexicon) = edition.lexicon else { continue };
        let Some((_, cookie)) = trackers::declared(organisation, name) else { continue };
        let lifetime = cookie.lifetime.as_ref().filter(|it| it.value.period().is_some());
        let Some(lifetime) = lifetime else { continue };
        for cell in cells_after(edition, claim) {
            let text = cell.text.text();
            let folded = fold(text);
            let session = lexicon.statement.cookie.session.is_whole(&folded);
            let Some((span, true)) = cell.text.origin(0..text.len()).filter(|_| session) else {
                continue;
            };
            findings.push(
                Diagnostic::new("contradicted-cookie")
                    .arg("cookie", name.as_str())
                    .arg("what", "lifetime")
                    .label(span, "claim")
                    .label(lifetime.span, "datum")
                    .help("help"),
            );
        }
    }
    findings
}

/// The cells of a row after the one in which a claim stands, where that is the first.
fn cells_after<'e>(edition: &'e Edition<'_>, claim: &Claim) -> impl Iterator<Item = &'e Block> {
    let blocks = edition.section_of(claim).map_or(&[][..], |section| &section.blocks);
    let own = blocks.get(claim.block).map(|block| &block.kind);
    let place = match own {
        Some(BlockKind::Cell { table, row, column: 0 }) => Some((*table, *row)),
        _ => None,
    };
    let after = blocks.iter().skip(claim.block.saturating_add(1));
    after.take_while(move |cell| match cell.kind {
        BlockKind::Cell { table, row, .. } => Some((table, row)) == place,
        _ => false,
    })
}

/// Categories that the row of a tracker names in a cell of its own.
fn categories(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Value::Cookie(name) = &claim.value else { continue };
        let Some((_, cookie)) = trackers::declared(organisation, name) else { continue };
        for cell in cells_after(edition, claim) {
            let Some(named) = category(organisation, cell.text.text(), edition.language) else {
                continue;
            };
            let Some((span, true)) = cell.text.origin(0..cell.text.text().len()) else { continue };
            if named != cookie.category.value {
                findings.push(
                    Diagnostic::new("contradicted-cookie")
                        .arg("cookie", name.as_str())
                        .arg("what", "category")
                        .label(span, "claim")
                        .label(cookie.category.span, "datum")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// The category that a cell names and nothing else: by its whole name, or by its name without the
/// word for trackers.
fn category<'o>(organisation: &'o Organisation, cell: &str, language: Language) -> Option<&'o str> {
    let cell = fold(cell);
    let categories = organisation.cookies.categories.iter();
    let mut found = categories.filter(|(id, category)| {
        let name = fold(category.name.get(language));
        let bare = name.split(' ').filter(|word| !word.starts_with("cookie"));
        // « cookies de mesure d'audience »
        let bare = bare.skip_while(|word| word.len() <= 2);
        let bare = bare.collect::<Vec<_>>().join(" ");
        let singular = |text: &str| {
            text.split(' ')
                .map(|word| word.trim_end_matches('s').to_owned())
                .collect::<Vec<_>>()
                .join(" ")
        };
        !cell.is_empty()
            && (cell == name || singular(&cell) == singular(&bare) || cell == fold(&id.value))
    });
    found.next().map(|(id, _)| id.value.as_str())
}
