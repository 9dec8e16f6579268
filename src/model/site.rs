//! Web sites, and the links that notices offer.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised, Name};
use crate::fact::WebAddress;
use crate::source::Spanned;

/// `sites.yaml`: where.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SiteFile {
    /// Web sites by id.
    #[serde(default)]
    pub sites: IndexMap<Id, WebSite>,
    /// Pages of others to which notices link, by id.
    #[serde(default)]
    pub links: IndexMap<Id, Link>,
}

/// A web site of the organisation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WebSite {
    /// Its address.
    pub url: Spanned<WebAddress>,
    /// What it is for, in lower case.
    pub description: Option<Localised>,
}

/// A page of somebody else.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Link {
    /// The text of the link.
    pub name: Name,
    /// The address, where it is the same in every language.
    pub url: Option<Spanned<WebAddress>>,
    /// The address of the French page.
    pub url_fr: Option<Spanned<WebAddress>>,
    /// The address of the English page.
    pub url_en: Option<Spanned<WebAddress>>,
}
