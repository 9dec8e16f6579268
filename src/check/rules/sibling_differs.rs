//! `sibling-differs`: two organisations of the workspace that declare one body, each in its own way.

use crate::check::{Check, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::fold;
use crate::model::{Entity, Organisation};
use crate::source::{Span, Spanned};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "sibling-differs",
        family: Family::Identity,
        level: Level::Warning,
        page: include_str!("sibling_differs.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Siblings(find),
};

fn find(organisations: &[&Organisation]) -> Vec<Diagnostic> {
    let bodies: Vec<(&Organisation, &Entity)> = organisations
        .iter()
        .flat_map(|organisation| {
            organisation.identity.entities.values().map(|entity| (*organisation, entity))
        })
        .collect();
    let mut findings = Vec::new();
    for (index, (organisation, entity)) in bodies.iter().enumerate() {
        let twin = bodies[..index]
            .iter()
            .find(|(other, twin)| other.id != organisation.id && is_same(entity, twin));
        let Some((sibling, twin)) = twin else { continue };
        for (field, particular) in PARTICULARS {
            let (Some(here), Some(there)) = (particular(entity), particular(twin)) else {
                continue;
            };
            if fold(&here.0) == fold(&there.0) {
                continue;
            }
            findings.push(
                Diagnostic::new("sibling-differs")
                    .arg("body", entity.name.as_str())
                    .arg("field", *field)
                    .arg("here", here.0)
                    .arg("there", there.0)
                    .arg("sibling", sibling.id.as_str())
                    .label(here.1, "here")
                    .label(there.1, "there")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether two organisations declare one body: the same number, or the same name where one of them
/// gives no number.
fn is_same(one: &Entity, other: &Entity) -> bool {
    match (&one.identifiers.siren, &other.identifiers.siren) {
        (Some(one), Some(other)) => one.value == other.value,
        _ => fold(&one.name.value) == fold(&other.name.value) && one.kind == other.kind,
    }
}

/// A value in words, and where it is declared.
type Particular = fn(&Entity) -> Option<(String, Span)>;

/// What a body has one of, whoever declares it.
const PARTICULARS: &[(&str, Particular)] = &[
    ("name", |entity| Some((entity.name.value.clone(), entity.name.span))),
    ("seat", |entity| shown(entity.seat.as_ref())),
    ("phone", |entity| {
        let phone = entity.phone.as_ref()?;
        Some((phone.value.international(), phone.span))
    }),
    ("capital", |entity| shown(entity.capital.as_ref())),
    ("rcs", |entity| shown(entity.identifiers.rcs.as_ref())),
    ("siret", |entity| shown(entity.identifiers.siret.as_ref())),
    ("vat", |entity| shown(entity.identifiers.vat.as_ref())),
    ("rna", |entity| shown(entity.identifiers.rna.as_ref())),
];

fn shown<T: ToString>(value: Option<&Spanned<T>>) -> Option<(String, Span)> {
    value.map(|value| (value.value.to_string(), value.span))
}
