//! What is left of an organisation when its own checks are over: as little as the checks of the
//! whole workspace need, so that thousands of organisations have room beside each other.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::levels::Layer;
use super::waivers::{WaiverUse, posted};
use crate::diagnostic::Diagnostic;
use crate::model::{Entity, EntityKind, Organisation};
use crate::source::{FileId, Span, Spanned};

/// A body that an organisation declares.
#[derive(Clone, Debug)]
pub struct Body {
    /// The organisation.
    pub organisation: Arc<str>,
    /// Its name.
    pub name: String,
    /// What kind of body it is.
    pub kind: EntityKind,
    /// Its number, where it has one.
    pub siren: Option<String>,
    /// What a body has one of, whoever declares it.
    pub particulars: Vec<Particular>,
}

/// What a body has one of: its seat, its capital.
#[derive(Clone, Debug)]
pub struct Particular {
    /// The field.
    pub field: &'static str,
    /// The value in words.
    pub value: String,
    /// Where it is declared.
    pub span: Span,
}

/// What the checks of the whole workspace know of an organisation.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The bodies that it declares.
    pub(super) bodies: Vec<Body>,
    /// The levels that it sets.
    pub(super) levels: Vec<Layer>,
    /// What is wrong with them.
    pub(super) findings: Vec<Diagnostic>,
    /// What it accepts for a time.
    pub(super) waivers: Vec<WaiverUse>,
}

impl Standing {
    /// What is left of an organisation.
    pub fn of(organisation: &Organisation) -> Self {
        let mut standing = Self { bodies: bodies(organisation), ..Self::default() };
        let folder = format!("content/{}", organisation.id);
        let identity = &organisation.identity;
        let mut add = |folder: &str, levels, waivers: &[_]| {
            let (layer, found) = Layer::new(format!("{folder}/"), levels);
            standing.levels.extend(layer);
            standing.findings.extend(found);
            standing.waivers.extend(waivers.iter().map(|waiver| posted(waiver, Some(folder))));
        };
        add(&folder, &identity.levels, &identity.waivers);
        for notice in &organisation.notices {
            let folder = format!("{folder}/notices/{}", notice.id);
            add(&folder, &notice.file.levels, &notice.file.waivers);
        }
        standing
    }

    /// What is left of an organisation that declares these bodies, changes no level and accepts
    /// nothing.
    pub fn plain(bodies: Vec<Body>) -> Self {
        Self { bodies, ..Self::default() }
    }

    /// Whether the organisation changes no level and accepts nothing.
    pub fn is_plain(&self) -> bool {
        self.levels.is_empty() && self.findings.is_empty() && self.waivers.is_empty()
    }

    /// The bodies that it declares.
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// The files to which findings about levels and waivers point.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        let findings = self.findings.iter().flat_map(|it| &it.labels).map(|it| it.span.file);
        findings.chain(self.waivers.iter().map(|it| it.waiver.rule.span.file))
    }

    /// The files to which findings about several organisations may point.
    pub fn apart(&self) -> BTreeSet<FileId> {
        self.bodies.iter().flat_map(|it| &it.particulars).map(|it| it.span.file).collect()
    }
}

/// The bodies that an organisation declares.
fn bodies(organisation: &Organisation) -> Vec<Body> {
    let id: Arc<str> = organisation.id.as_str().into();
    let body = |entity: &Entity| Body {
        organisation: id.clone(),
        name: entity.name.value.clone(),
        kind: entity.kind,
        siren: entity.identifiers.siren.as_ref().map(|siren| siren.value.to_string()),
        particulars: particulars(entity),
    };
    organisation.identity.entities.values().map(body).collect()
}

fn particulars(entity: &Entity) -> Vec<Particular> {
    fn shown<T: ToString>(field: &'static str, value: Option<&Spanned<T>>) -> Option<Particular> {
        value.map(|it| Particular { field, value: it.value.to_string(), span: it.span })
    }
    let phone = entity.phone.as_ref().map(|phone| Particular {
        field: "phone",
        value: phone.value.international(),
        span: phone.span,
    });
    let identifiers = &entity.identifiers;
    let all = [
        shown("name", Some(&entity.name)),
        shown("seat", entity.seat.as_ref()),
        phone,
        shown("capital", entity.capital.as_ref()),
        shown("rcs", identifiers.rcs.as_ref()),
        shown("siret", identifiers.siret.as_ref()),
        shown("vat", identifiers.vat.as_ref()),
        shown("rna", identifiers.rna.as_ref()),
    ];
    all.into_iter().flatten().collect()
}
