//! Legal entities and brands: who stands behind a notice.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Localised, Name};
use crate::fact::{Address, Date, Email, Money, Phone, Rna, Siren, Siret, Vat, WebAddress};
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
    /// The share capital.
    pub capital: Option<Spanned<Money>>,
    /// The date of entry in the register.
    pub registered_on: Option<Spanned<Date>>,
    /// The registered office.
    pub seat: Option<Spanned<Address>>,
    /// The telephone number.
    pub phone: Option<Spanned<Phone>>,
    /// The e-mail address.
    pub email: Option<Spanned<Email>>,
    /// The web site.
    pub url: Option<Spanned<WebAddress>>,
    /// Who represents it in law.
    pub representative: Option<Officer>,
    /// The entity to which it belongs: the company of a brand, the group of a school.
    #[schemars(extend("x-refers-to" = "entities"))]
    pub parent: Option<Id>,
    /// Other names under which prose may speak of it: a short name, a trading name.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
    /// The day from which it exists under these particulars.
    pub valid_from: Option<Spanned<Date>>,
    /// The last day on which it existed.
    pub valid_to: Option<Spanned<Date>>,
    /// What it was before: names, offices and numbers that prose must no longer give.
    #[serde(default)]
    pub former: Vec<FormerParticulars>,
}

/// Particulars of an entity that have been replaced.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FormerParticulars {
    /// The last day on which they were right.
    pub valid_to: Spanned<Date>,
    /// The former name.
    pub name: Option<Spanned<String>>,
    /// The former registered office.
    pub seat: Option<Spanned<Address>>,
    /// The former telephone number.
    pub phone: Option<Spanned<Phone>>,
    /// The former e-mail address.
    pub email: Option<Spanned<Email>>,
    /// The former share capital.
    pub capital: Option<Spanned<Money>>,
    /// Former numbers in public registers.
    #[serde(default)]
    pub identifiers: Identifiers,
}

/// Somebody who acts for a body: by function, and by name where the name is published.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Officer {
    /// The function, in lower case: `president`.
    pub function: Localised,
    /// The name, where it is published. A publication director is named.
    pub name: Option<Name>,
}

/// The kind of a body.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum EntityKind {
    /// A company of any form.
    Company,
    /// A non-profit association.
    Association,
    /// A foundation.
    Foundation,
    /// A public body: a municipality, a public establishment.
    PublicBody,
    /// A school or campus without a legal personality of its own.
    School,
    /// A brand or trading name.
    Brand,
    /// A group of companies, without a legal personality of its own.
    Group,
    /// A person in business under their own name.
    SoleTrader,
}

impl EntityKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Company,
        Self::Association,
        Self::Foundation,
        Self::PublicBody,
        Self::School,
        Self::Brand,
        Self::Group,
        Self::SoleTrader,
    ];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Association => "association",
            Self::Foundation => "foundation",
            Self::PublicBody => "public-body",
            Self::School => "school",
            Self::Brand => "brand",
            Self::Group => "group",
            Self::SoleTrader => "sole-trader",
        }
    }
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
    /// The town of the register of trade and companies (RCS) in which the SIREN is entered.
    pub rcs: Option<Spanned<String>>,
    /// The intra-Community VAT number.
    pub vat: Option<Spanned<Vat>>,
    /// Numbers in other registers, such as those of other countries: they are printed as they
    /// stand.
    #[serde(default)]
    pub other: Vec<OtherNumber>,
}

/// A number in a register that has no key of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OtherNumber {
    /// The register, as the name that stands before the number: `RCI Monaco`.
    pub register: Name,
    /// The number.
    pub number: Spanned<String>,
}
