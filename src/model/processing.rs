//! What is done with personal data: purposes, legal bases, data, data subjects and sources.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised, Retention};
use crate::fact::LegalBasis;
use crate::source::Spanned;

/// `processing.yaml`: what.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProcessingFile {
    /// Categories of data subjects by id, in the order in which notices define them.
    #[serde(default)]
    pub data_subjects: IndexMap<Id, DataSubject>,
    /// Categories of personal data by id.
    #[serde(default)]
    pub data_categories: IndexMap<Id, DataCategory>,
    /// Sources of the data by id.
    #[serde(default)]
    pub sources: IndexMap<Id, DataSource>,
    /// Processing activities that a notice describes apart, such as a social-network page.
    #[serde(default)]
    pub activities: IndexMap<Id, Activity>,
    /// Purposes by id, in the order in which notices list them.
    #[serde(default)]
    pub purposes: IndexMap<Id, Purpose>,
    /// Retention periods and criteria by id.
    #[serde(default)]
    pub retention: IndexMap<Id, Retention>,
}

/// A category of data subjects.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DataSubject {
    /// The name in the plural, in lower case: `prospects`.
    pub name: Localised,
    /// Who belongs to it: a phrase that follows "means" and begins in lower case.
    pub definition: Option<Localised>,
}

/// A category of personal data.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DataCategory {
    /// The name, in lower case: `identification data`.
    pub name: Localised,
    /// Examples, separated by commas: `surname, first name, identity photograph`.
    pub examples: Option<Localised>,
    /// Whether devices produce it.
    #[serde(default)]
    pub nature: DataNature,
    /// The data subjects whom it concerns.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
}

/// Whether data come from people or from devices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DataNature {
    /// Given by people, or about them.
    #[default]
    NonTechnical,
    /// Produced by devices and connections.
    Technical,
}

/// Where data come from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DataSource {
    /// The name, in lower case.
    pub name: Localised,
    /// From the data subject, or from someone else.
    pub origin: Origin,
}

/// From whom data are obtained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// From the data subject (GDPR, Article 13).
    Direct,
    /// Not from the data subject (GDPR, Article 14).
    Indirect,
}

/// A processing activity that a notice describes apart.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Activity {
    /// The name, in lower case.
    pub name: Localised,
    /// Recipients who determine the purposes and means together with the controller.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "recipients"))]
    pub joint_controllers: Vec<Id>,
    /// Whether decisions based solely on automated processing are taken.
    #[serde(default)]
    pub automated_decisions: bool,
}

/// A purpose of processing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Purpose {
    /// The purpose as a list item: lower case, no full stop.
    pub name: Localised,
    /// Details printed as a list below it.
    #[serde(default)]
    pub details: Vec<Localised>,
    /// The legal bases of Article 6(1) GDPR.
    #[serde(default)]
    pub legal_basis: Vec<Spanned<LegalBasis>>,
    /// The interest pursued, where the legal basis is legitimate interests: lower case, no full
    /// stop.
    pub legitimate_interest: Option<Localised>,
    /// The data subjects concerned.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
    /// The categories of data processed.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-categories"))]
    pub data: Vec<Id>,
    /// Where the data come from.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "sources"))]
    pub sources: Vec<Id>,
    /// To whom the data are disclosed.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "recipients"))]
    pub recipients: Vec<Id>,
    /// How long the data are kept: a period or criteria.
    #[schemars(extend("x-refers-to" = "retention"))]
    pub retention: Option<Id>,
    /// The activity described apart to which the purpose belongs; none for the main notice.
    #[schemars(extend("x-refers-to" = "activities"))]
    pub activity: Option<Id>,
}
