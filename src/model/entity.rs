//! Legal entities and brands: who stands behind a notice.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Localised;
use crate::fact::{Address, Date, Phone, Rna, Siren, Siret, Vat};
use crate::source::Spanned;

/// A legal entity, brand or body, by its official name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entity {
    /// The official name, as the register writes it.
    pub name: Spanned<String>,
    /// What kind of body it is.
    pub kind: EntityKind,
    /// The legal form in words, where the kind does not say enough.
    pub legal_form: Option<Localised>,
    /// What it does, in a few words, for a first sentence about it.
    pub description: Option<Localised>,
    /// Numbers in public registers.
    #[serde(default)]
    pub identifiers: Identifiers,
    /// The date of entry in the register.
    pub registered_on: Option<Spanned<Date>>,
    /// The registered office.
    pub seat: Option<Spanned<Address>>,
    /// The telephone number.
    pub phone: Option<Spanned<Phone>>,
    /// Other names under which prose may speak of it: a short name, a former name, a brand.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
}

/// The kind of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EntityKind {
    /// A company of any form.
    Company,
    /// A non-profit association.
    Association,
    /// A foundation.
    Foundation,
    /// A public body.
    PublicBody,
    /// A school or campus without a legal personality of its own.
    School,
    /// A brand or trading name.
    Brand,
}

/// Numbers in public registers, each checked against its own check digits.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Identifiers {
    /// The SIREN: nine digits, for the legal unit.
    pub siren: Option<Spanned<Siren>>,
    /// The SIRET: fourteen digits, for the establishment; its first nine are the SIREN.
    pub siret: Option<Spanned<Siret>>,
    /// The number in the national register of associations: W and nine digits.
    pub rna: Option<Spanned<Rna>>,
    /// The intra-Community VAT number.
    pub vat: Option<Spanned<Vat>>,
}
