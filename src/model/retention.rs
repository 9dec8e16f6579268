//! How long data are kept: a period with its start, or the criteria that determine it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
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
    /// For how long data are kept before the period begins, as a phrase that follows "for":
    /// `the duration of your studies`.
    pub during: Option<Localised>,
    /// The longer end of a range, whose shorter end is `period`: `P50Y`.
    pub to: Option<Spanned<Duration>>,
    /// When the rule applies, where that is not always the case: lower case, no full stop.
    pub condition: Option<Localised>,
    /// The group of the schedule to which the rule belongs.
    #[schemars(extend("x-refers-to" = "retention-groups"))]
    pub group: Option<Id>,
    /// The data subjects concerned.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
    /// Intermediate archiving, which follows the active use.
    pub archive: Option<Stage>,
    /// What is kept longer than the rest.
    pub extract: Option<Stage>,
    /// What is done with the data at the end.
    pub end: Option<EndAction>,
    /// The period that a law prescribes.
    pub legal_period: Option<Norm>,
    /// The period that a supervisory authority recommends.
    pub benchmark: Option<Norm>,
    /// Why the period differs from what is recommended: lower case, no full stop.
    pub justification: Option<Localised>,
    /// A remark on the rule: lower case, no full stop.
    pub note: Option<Localised>,
}

/// A later stage of retention.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Stage {
    /// What is kept at this stage, where it is not everything: lower case.
    pub data: Option<Localised>,
    /// The period, as an ISO 8601 duration.
    pub period: Option<Spanned<Duration>>,
    /// Whether the period is exact, a maximum or a minimum.
    #[serde(default)]
    pub bound: Bound,
    /// The event from which the period runs; for an archive, the end of the active stage where
    /// none is named.
    pub trigger: Option<Spanned<Trigger>>,
    /// What determines the period where none can be given, as a phrase with its preposition:
    /// `until the limitation periods have expired`. Lower case, no full stop.
    pub until: Option<Localised>,
    /// Why data are kept at this stage: lower case, no full stop.
    pub reason: Option<Localised>,
}

/// A period that a law prescribes or an authority recommends.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Norm {
    /// The period, as an ISO 8601 duration.
    pub period: Option<Spanned<Duration>>,
    /// Whether the period is exact, a maximum or a minimum.
    #[serde(default)]
    pub bound: Bound,
    /// The event from which the period runs.
    pub trigger: Option<Spanned<Trigger>>,
    /// The period in words, where it is not a number: lower case, no full stop.
    pub words: Option<Localised>,
    /// The texts that say so, by their ids in the reference table.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "retention-references"))]
    pub references: Vec<Id>,
    /// Texts that are not in the reference table.
    #[serde(default)]
    pub citations: Vec<Localised>,
    /// Whether the texts are about something else and are followed by analogy.
    #[serde(default)]
    pub by_analogy: bool,
    /// Whether the period concerns intermediate archiving only.
    #[serde(default)]
    pub archive_only: bool,
    /// A remark: lower case, no full stop.
    pub note: Option<Localised>,
}

/// A group of retention rules.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RetentionGroup {
    /// What the rules are about, in lower case.
    pub name: Localised,
}

/// What is done with data at the end of their retention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EndAction {
    /// They are deleted.
    Deletion,
    /// They are made anonymous.
    Anonymisation,
    /// They are deleted or made anonymous.
    DeletionOrAnonymisation,
    /// They are archived.
    Archiving,
}
