//! The rights of data subjects, and how they are exercised.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
use crate::fact::{Duration, Right};
use crate::source::Spanned;

/// `rights.yaml`: which rights, and how they are exercised.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RightsFile {
    /// The rights that data subjects have here, in the order in which notices list them.
    #[serde(default)]
    pub rights: Vec<Spanned<Right>>,
    /// The contact to which requests are sent.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub contact: Option<Id>,
    /// The words that a request carries in its subject line.
    pub subject_line: Option<Localised>,
    /// The words that a request for portability carries in its subject line.
    pub portability_subject_line: Option<Localised>,
    /// The time within which a request is answered (GDPR, Article 12(3): one month).
    pub response: Option<Spanned<Duration>>,
    /// The extension for complex or numerous requests (GDPR, Article 12(3): two months).
    pub extension: Option<Spanned<Duration>>,
    /// Limits of a right by its id, as a phrase in lower case that follows "except": `where the
    /// law imposes the processing`.
    #[serde(default)]
    #[schemars(extend("propertyNames" = {"$ref": "#/$defs/Right"}))]
    pub exceptions: IndexMap<Spanned<Right>, Localised>,
    /// When proof of identity is asked for.
    pub identity: Option<Spanned<IdentityCheck>>,
    /// How long documents that prove an identity are kept.
    #[schemars(extend("x-refers-to" = "retention"))]
    pub identity_retention: Option<Id>,
    /// What is done about minors.
    pub minors: Option<Minors>,
}

/// When proof of identity is asked of a person who exercises a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityCheck {
    /// Only where there are reasonable doubts (GDPR, Article 12(6)).
    ReasonableDoubt,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What is done about minors.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Minors {
    /// The age, in years, from which a minor consents alone to an information society service:
    /// fifteen in France (loi Informatique et Libertés, article 45).
    #[schemars(range(min = 1, max = 21))]
    pub consent_age: Option<Spanned<u32>>,
    /// What minors may do alone, each as a list item, a noun phrase in lower case: `the reading of
    /// the site`.
    #[serde(default)]
    pub allowed: Vec<Localised>,
    /// What needs the consent of the holder of parental responsibility, each as a list item, a
    /// noun phrase in lower case: `the creation of an account`.
    #[serde(default)]
    pub parental_consent: Vec<Localised>,
    /// Whether data collected from a minor by mistake are erased at the parents' request.
    #[serde(default)]
    pub erasure: bool,
    /// The contact for parents.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub contact: Option<Id>,
}
