//! `tabellion.baseline.yaml`: findings that were known on the day on which it was written.
//!
//! It is written by `tabellion check --write-baseline` and read by `check`, never by hand.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::source::Spanned;

/// The known findings of a workspace.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BaselineFile {
    /// The version of this format: 1.
    pub version: Spanned<u32>,
    /// The findings, in order of path and rule.
    #[serde(default)]
    pub findings: Vec<Spanned<KnownFinding>>,
}

/// A known finding.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KnownFinding {
    /// The file in which it lies.
    pub path: Spanned<String>,
    /// Its rule.
    pub rule: Spanned<String>,
    /// The name by which it is known again, wherever in the file it stands.
    pub fingerprint: Spanned<String>,
}
