//! How long data are kept: a period with its start, or the criteria that determine it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Localised;
use crate::fact::{Bound, Duration, Trigger};
use crate::source::Spanned;

/// A retention rule: a period, or criteria where no period can be given (GDPR, Article
/// 13(2)(a)).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Retention {
    /// What is kept, in lower case, in the plural: `audience measurement data`.
    pub name: Localised,
    /// The period, as an ISO 8601 duration: `P3Y`, `P13M`.
    pub period: Option<Spanned<Duration>>,
    /// Whether the period is exact, a maximum or a minimum.
    #[serde(default)]
    pub bound: Bound,
    /// The event from which the period runs.
    pub trigger: Option<Spanned<Trigger>>,
    /// The criteria that determine the period, each as a list item: lower case, no full stop.
    #[serde(default)]
    pub criteria: Vec<Localised>,
}
