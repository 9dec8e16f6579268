//! What is done with personal data: purposes, legal bases, data, data subjects and sources.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    AiSystem, AutomatedDecision, Channel, Collection, EndAction, Id, Localised, Retention,
    RetentionGroup,
};
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
    /// The occasions on which data are collected, by id.
    #[serde(default)]
    pub collection: IndexMap<Id, Collection>,
    /// Processing activities that a notice describes apart, such as a social-network page.
    #[serde(default)]
    pub activities: IndexMap<Id, Activity>,
    /// Purposes by id, in the order in which notices list them.
    #[serde(default)]
    pub purposes: IndexMap<Id, Purpose>,
    /// Retention periods and criteria by id.
    #[serde(default)]
    pub retention: IndexMap<Id, Retention>,
    /// Groups of retention rules by id, in the order in which schedules print them.
    #[serde(default)]
    pub retention_groups: IndexMap<Id, RetentionGroup>,
    /// What is done with data of every kind at the end of their retention.
    pub end_of_retention: Option<EndAction>,
    /// Decisions based solely on automated processing, by id (GDPR, Article 22).
    #[serde(default)]
    pub automated_decisions: IndexMap<Id, AutomatedDecision>,
    /// Whether it is certain that no such decision is taken; a notice may then say so.
    #[serde(default)]
    pub no_automated_decisions: bool,
    /// Systems of artificial intelligence with which people interact, by id.
    #[serde(default)]
    pub artificial_intelligence: IndexMap<Id, AiSystem>,
}

/// A category of data subjects.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DataSubject {
    /// The name in the plural, in lower case: `prospects`.
    pub name: Localised,
    /// Who belongs to it: a phrase that follows "means" and begins in lower case.
    pub definition: Option<Localised>,
    /// Who is included, each as a list item: lower case, no full stop.
    #[serde(default)]
    pub includes: Vec<Localised>,
    /// Who is excluded, each as a list item: lower case, no full stop.
    #[serde(default)]
    pub excludes: Vec<Localised>,
}

/// A category of personal data.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DataCategory {
    /// The name, in lower case: `identification data`.
    pub name: Localised,
    /// Examples, separated by commas: `surname, first name, identity photograph`.
    pub examples: Option<Localised>,
    /// When they are processed, where that is not always the case: lower case, no full stop.
    pub condition: Option<Localised>,
    /// The condition of Article 9(2) GDPR, where the data belong to special categories.
    pub special: Option<Spanned<SpecialCondition>>,
    /// Where the data come from.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "sources"))]
    pub sources: Vec<Id>,
    /// Whether devices produce it.
    #[serde(default)]
    pub nature: DataNature,
    /// The data subjects whom it concerns.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
}

/// A condition on which special categories of data may be processed (GDPR, Article 9(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCondition {
    /// Explicit consent (a).
    ExplicitConsent,
    /// Employment, social security and social protection law (b).
    EmploymentLaw,
    /// Vital interests (c).
    VitalInterests,
    /// The legitimate activities of a non-profit body (d).
    NonProfitBody,
    /// Data manifestly made public (e).
    MadePublic,
    /// Legal claims (f).
    LegalClaims,
    /// Substantial public interest (g).
    SubstantialPublicInterest,
    /// Health care and occupational medicine (h).
    HealthCare,
    /// Public health (i).
    PublicHealth,
    /// Archiving, research or statistics (j).
    Research,
}

/// Whether data come from people or from devices; from people where nothing is given.
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
    /// The name, in lower case: of a direct source the means, `the forms of the site`; of another
    /// one the body or the file, `partner schools`.
    pub name: Localised,
    /// From the data subject, or from someone else.
    pub origin: Origin,
    /// Whether anyone can consult it.
    #[serde(default)]
    pub public: bool,
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
    /// Where the essence of the arrangement between joint controllers can be read.
    #[schemars(extend("x-refers-to" = "links"))]
    pub arrangement: Option<Id>,
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
    /// The text that imposes the processing, where the legal basis is a legal obligation or a
    /// task in the public interest: lower case, no full stop.
    pub legal_text: Option<Localised>,
    /// The ways by which messages are sent, where the purpose is to send some.
    #[serde(default)]
    pub channels: Vec<Channel>,
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
