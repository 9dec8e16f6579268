//! Cookies and other trackers, by category.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
use crate::fact::Duration;
use crate::source::Spanned;

/// `cookies.yaml`: trackers and their categories.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CookieFile {
    /// Categories by id, in the order in which notices list them.
    #[serde(default)]
    pub categories: IndexMap<Id, CookieCategory>,
    /// Cookies by name or pattern (`_ga`, `_ga_*`).
    #[serde(default)]
    pub cookies: IndexMap<Id, Cookie>,
}

/// A category of trackers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CookieCategory {
    /// The name in the plural, in lower case: `technical cookies`.
    pub name: Localised,
    /// What they are used for, each as a list item: lower case, no full stop.
    #[serde(default)]
    pub uses: Vec<Localised>,
    /// Whether they need consent (article 82 of the loi Informatique et Libertés).
    pub consent: bool,
    /// The recipients who set or read them.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "recipients"))]
    pub vendors: Vec<Id>,
}

/// A cookie or another tracker.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cookie {
    /// Its category.
    #[schemars(extend("x-refers-to" = "categories"))]
    pub category: Id,
    /// What it is for, as a phrase.
    pub purpose: Localised,
    /// How long it lives.
    pub lifetime: Spanned<Duration>,
    /// The recipient who sets or reads it, where it is not the controller.
    #[schemars(extend("x-refers-to" = "recipients"))]
    pub vendor: Option<Id>,
    /// First or third party.
    pub party: Option<Party>,
}

/// Whose cookie it is, as browsers see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// Of the visited site.
    First,
    /// Of another site.
    Third,
}
