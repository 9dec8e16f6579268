//! `undisclosed-publisher`: what the data declare of the publisher and the legal notice does not tell.

use crate::check::compare::{self, NumberDisagreement};
use crate::check::publication::{publisher, untold};
use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Arg, Diagnostic, Family, Jurisdiction, Message, Rule};
use crate::fact::Value;
use crate::law::articles;
use crate::model::{Entity, NoticeKind, Organisation};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-publisher",
        family: Family::LegalNotice,
        jurisdictions: &[Jurisdiction::France],
        sources: &[articles::LCEN_1_1_PUBLISHER, articles::LCEN_1_1_DIRECTOR],
        page: include_str!("undisclosed_publisher.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let Some((id, entity)) = publisher(organisation) else { return Vec::new() };
    let mut findings = Vec::new();
    for reading in dossier.readings(NoticeKind::LegalNotice) {
        let mut items = untold(&reading, entity);
        items.extend((!tells_number(&reading, organisation, entity)).then_some("publisher-number"));
        items.extend((!tells_director(&reading, organisation)).then_some("publisher-director"));
        if items.is_empty() {
            continue;
        }
        let items = items.into_iter().map(|item| Message::new(item).into());
        findings.push(
            Diagnostic::new("undisclosed-publisher")
                .arg("name", entity.name.as_str())
                .arg("items", Arg::AllOf(items.collect()))
                .arg("language", reading.language.code())
                .label(id.span, "declared")
                .label(reading.place("publisher"), "here")
                .help("help"),
        );
    }
    findings
}

/// Whether the number of the legal unit is told, alone or within a longer number. A wrong one is
/// told too, and another rule says so.
fn tells_number(reading: &Reading<'_>, organisation: &Organisation, entity: &Entity) -> bool {
    let numbers = &entity.identifiers;
    let siren = numbers.siren.as_ref().map(|siren| siren.value.clone());
    let Some(siren) = siren.or_else(|| numbers.siret.as_ref().map(|siret| siret.value.siren()))
    else {
        return true;
    };
    reading.mentions(&siren.grouped())
        || reading.mentions(&siren.to_string())
        || reading.claims().any(|claim| match &claim.value {
            Value::Siren(own) => *own == siren,
            Value::Rcs(own) => own.siren == siren,
            Value::Siret(own) => own.siren() == siren,
            Value::Vat(own) => own.siren().as_ref() == Some(&siren),
            _ => false,
        })
        || tells_otherwise(reading, organisation, entity)
}

/// Whether a sentence gives another number for the entity.
fn tells_otherwise(reading: &Reading<'_>, organisation: &Organisation, entity: &Entity) -> bool {
    let numbers = &entity.identifiers;
    let own = [
        numbers.siren.as_ref().map(|siren| siren.span),
        numbers.siret.as_ref().map(|siret| siret.span),
    ];
    reading.editions().any(|edition| {
        let claims = edition.claims.iter().filter(|claim| {
            claim.literal && matches!(claim.value, Value::Siren(_) | Value::Rcs(_) | Value::Siret(_) | Value::Malformed { .. })
        });
        claims.map(|claim| compare::identifier(organisation, edition, claim)).any(|found| {
            matches!(found, Some(NumberDisagreement::Contradicts(_, place)) if own.contains(&Some(place)))
        })
    })
}

/// Whether the publication director is told, by name where a name is declared.
fn tells_director(reading: &Reading<'_>, organisation: &Organisation) -> bool {
    let Some(director) = &organisation.sites.publication_director else { return true };
    match &director.name {
        Some(name) => reading.mentions(name.get(reading.language)),
        None => reading.mentions(director.function.get(reading.language)),
    }
}
