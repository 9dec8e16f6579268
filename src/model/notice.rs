//! Notices: the documents that are published.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
use crate::fact::Date;
use crate::language::Language;
use crate::source::{Span, Spanned};

/// `notice.yaml`: a document, its sections and its versions.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NoticeFile {
    /// What kind of document it is.
    pub kind: NoticeKind,
    /// The title.
    pub title: Localised,
    /// The last part of the address: lower-case letters, digits and hyphens.
    pub slug: Localised,
    /// One sentence for search engines and lists of notices.
    pub description: Option<Localised>,
    /// The data subjects to whom the notice is addressed; everyone where none is named.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
    /// How the notice addresses its reader.
    #[serde(default)]
    pub address_style: AddressStyle,
    /// How sections are numbered.
    #[serde(default)]
    pub numbering: Numbering,
    /// The language that prevails where the versions differ.
    pub prevailing_language: Option<Spanned<Language>>,
    /// The sections by id, in order. Each has prose under a heading of that id in every language.
    pub sections: Vec<Id>,
    /// The versions, newest first.
    pub versions: Vec<Version>,
}

/// A notice with its id.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The name of its folder below `notices/`.
    pub id: String,
    /// What `notice.yaml` says.
    pub file: NoticeFile,
    /// Where `notice.yaml` begins, for findings about the notice as a whole.
    pub span: Span,
}

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// Information on the processing of personal data (GDPR, Articles 12 to 14).
    PrivacyNotice,
    /// Information on cookies and other trackers.
    CookiePolicy,
    /// Who publishes a site ("mentions légales").
    LegalNotice,
}

/// How a notice addresses its reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AddressStyle {
    /// In the second person: "you", « vous ».
    #[default]
    You,
    /// In the third person: "the User", « l'Utilisateur ».
    ThirdPerson,
}

/// How sections are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// Not at all.
    #[default]
    None,
    /// `1.`, and `1.1` below.
    Decimal,
    /// `Article 1`, and `1.` below.
    Articles,
}

/// A published version.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Version {
    /// The number or name of the version.
    pub number: Spanned<String>,
    /// The date of publication.
    pub date: Spanned<Date>,
    /// What changed, as a phrase.
    pub changes: Option<Localised>,
}
