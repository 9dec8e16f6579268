//! Decisions that machines take, and machines with which people interact.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};

/// A decision based solely on automated processing, profiling included.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AutomatedDecision {
    /// The decision, in lower case.
    pub name: Localised,
    /// The logic involved, as a phrase in lower case.
    pub logic: Localised,
    /// The significance and the consequences for the person, as a phrase in lower case.
    pub consequences: Localised,
    /// The data subjects concerned.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
}

/// A system of artificial intelligence with which people interact.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AiSystem {
    /// What it is, in the plural and in lower case: `chatbots`.
    pub name: Localised,
    /// What it does, as a phrase in lower case.
    #[serde(rename = "use")]
    pub used_for: Localised,
    /// How people are told that they interact with it, as a phrase in lower case.
    pub disclosure: Option<Localised>,
    /// What people are asked not to enter, as a phrase in lower case.
    pub caution: Option<Localised>,
    /// The recipient that provides it.
    #[schemars(extend("x-refers-to" = "recipients"))]
    pub provider: Option<Id>,
    /// The data subjects concerned.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
}
