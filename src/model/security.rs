//! How data are protected, what happens when protection fails, and what is asked of users.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
use crate::fact::Duration;
use crate::source::Spanned;

/// `security.yaml`: protection of data.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SecurityFile {
    /// The measures, each as a list item, a noun phrase in lower case.
    #[serde(default)]
    pub measures: Vec<Localised>,
    /// The risks against which they protect, each as a noun in lower case.
    #[serde(default)]
    pub risks: Vec<Localised>,
    /// What happens when data are breached.
    pub breach: Option<Breach>,
    /// What is asked of users, each as a list item, an infinitive in lower case: `to keep their
    /// password confidential`.
    #[serde(default)]
    pub user_duties: Vec<Localised>,
}

/// What happens when data are breached (GDPR, Articles 33 and 34).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Breach {
    /// The time within which the authority is told (GDPR, Article 33(1): 72 hours).
    pub authority: Option<Spanned<Duration>>,
    /// The time within which the persons concerned are told; without undue delay where none is
    /// given (GDPR, Article 34(1)).
    pub data_subjects: Option<Spanned<Duration>>,
    /// The contact to which anyone reports a breach.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub contact: Option<Id>,
}
