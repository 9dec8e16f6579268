//! The rights of data subjects, and how they are exercised.

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
}
