//! `tabellion.yaml`: the settings of a workspace.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Localised;
use crate::fact::{Date, WebAddress};
use crate::language::Language;
use crate::source::Spanned;

/// `tabellion.yaml`: the workspace.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WorkspaceFile {
    /// The version of this format: 1.
    pub version: Spanned<u32>,
    /// The languages of every notice, the first one being the default.
    #[schemars(length(min = 1))]
    pub languages: Vec<Spanned<Language>>,
    /// The theme: a folder below `themes/`.
    #[schemars(extend("default" = "default"))]
    pub theme: Option<Spanned<String>>,
    /// The address under which the site is published.
    pub base_url: Option<Spanned<WebAddress>>,
    /// What is written beside pages and Markdown.
    #[serde(default)]
    pub outputs: Vec<Output>,
    /// Whether search engines may index the site. Drafts and demonstrations say `false`.
    #[serde(default = "yes")]
    pub index: bool,
    /// A sentence shown at the head of every page, such as the mention of a draft.
    pub banner: Option<Localised>,
    /// How much is asked for; `default` where nothing is given.
    pub profile: Option<Spanned<ProfileName>>,
    /// Levels by rule or family.
    #[serde(default)]
    pub levels: LevelSettings,
    /// Findings that are accepted, each with its reason and its end.
    #[serde(default)]
    pub waivers: Vec<Spanned<Waiver>>,
}

fn yes() -> bool {
    true
}

/// What can be written beside pages and Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// Each document and each table as HTML for the pages of a content management system, below
    /// `fragments/`.
    Fragments,
    /// What each document tells as JSON, beside its page.
    Facts,
}

/// Levels by rule or family, each with its place.
pub type LevelSettings = IndexMap<Spanned<String>, Spanned<LevelName>>;

/// A profile, as settings write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProfileName {
    /// What everybody wants to know.
    Default,
    /// Good practice too; advice is shown without being asked for.
    Strict,
    /// Everything that might be worth a look, at the price of false alarms.
    Pedantic,
}

/// A level, as settings write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LevelName {
    /// Not looked for.
    Off,
    /// Shown when asked for.
    Advice,
    /// Shown; fails when warnings are denied.
    Warning,
    /// Nothing is published.
    Error,
}

/// A finding that is accepted for a time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Waiver {
    /// The rule whose finding is accepted.
    pub rule: Spanned<String>,
    /// The file in which the finding lies, or a folder above it, from the folder in which the
    /// waiver stands; all of that folder where none is given.
    pub path: Option<Spanned<String>>,
    /// Words of the passage that the finding marks; every finding of the rule in that file where
    /// none are given.
    pub text: Option<Spanned<String>>,
    /// Why it is accepted; without a reason, nothing is.
    pub reason: Option<Spanned<String>>,
    /// Who accepts it: a role, such as the data protection officer.
    pub by: Option<Spanned<String>>,
    /// The last day on which it is accepted.
    pub until: Spanned<Date>,
}
