//! What is laid aside of one organisation, and how it is written: a digest, then JSON.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::finding::{Finding, Place, Renumbering, name};
use crate::check::{Body, Particular, Standing};
use crate::model::EntityKind;
use crate::site::{Known, Listed};
use crate::source::digest;

/// Digits of a digest.
const DIGEST: usize = 64;

/// What is laid aside of an organisation.
#[derive(Serialize, Deserialize)]
pub(super) struct Entry {
    /// What every organisation was examined with.
    pub(super) ground: String,
    /// The files that there were.
    pub(super) paths: Vec<String>,
    /// Those that were read, with the digests of their bytes.
    pub(super) read: Vec<(String, Option<String>)>,
    /// The number of the first of its files.
    pub(super) first: u32,
    /// The texts to which findings may point.
    pub(super) texts: Vec<(u32, String)>,
    /// What was found in data and prose.
    pub(super) found: Vec<Finding>,
    /// The bodies that it declares.
    pub(super) bodies: Vec<KeptBody>,
    /// The files of its pages.
    pub(super) files: Vec<Known>,
    /// What was found on its pages.
    pub(super) on_pages: Vec<Finding>,
    /// What the pages of all organisations need of it.
    pub(super) listed: Listed,
}

/// A body that an organisation declares.
#[derive(Serialize, Deserialize)]
pub(super) struct KeptBody {
    name: String,
    kind: EntityKind,
    siren: Option<String>,
    particulars: Vec<(String, String, Place)>,
}

impl Entry {
    /// What was written, where it is whole.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (known, json) = bytes.split_at_checked(DIGEST)?;
        let whole = digest(json).as_bytes() == known;
        serde_json::from_slice(json).ok().filter(|_| whole)
    }

    /// The same to be written.
    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        let json = serde_json::to_vec(self).ok()?;
        let mut bytes = digest(&json).into_bytes();
        bytes.extend(json);
        Some(bytes)
    }
}

/// The bodies of an organisation, to be laid aside.
pub(super) fn bodies(standing: &Standing) -> Vec<KeptBody> {
    let body = |body: &Body| KeptBody {
        name: body.name.clone(),
        kind: body.kind,
        siren: body.siren.clone(),
        particulars: body
            .particulars
            .iter()
            .map(|it| (it.field.to_owned(), it.value.clone(), it.span.into()))
            .collect(),
    };
    standing.bodies().iter().map(body).collect()
}

/// The bodies of an organisation, taken up again.
pub(super) fn declared(bodies: Vec<KeptBody>, id: &str, files: Renumbering) -> Vec<Body> {
    let organisation: Arc<str> = id.into();
    let particular =
        |(field, value, at)| Particular { field: name(field), value, span: files.span(at) };
    let body = |body: KeptBody| Body {
        organisation: organisation.clone(),
        name: body.name,
        kind: body.kind,
        siren: body.siren,
        particulars: body.particulars.into_iter().map(particular).collect(),
    };
    bodies.into_iter().map(body).collect()
}
