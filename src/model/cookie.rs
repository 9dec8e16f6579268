//! Cookies and other trackers, by category.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};
use crate::fact::{Date, Duration, HostName, Lifetime, WebAddress};
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
    /// How consent is asked for and kept.
    pub consent: Option<CookieConsent>,
    /// What is declared in the vocabulary of the Transparency and Consent Framework.
    pub tcf: Option<Tcf>,
    /// Where the settings of each browser are explained.
    #[serde(default)]
    pub browsers: IndexMap<Id, Browser>,
}

/// How consent to trackers is asked for and kept.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CookieConsent {
    /// How long a choice, consent or refusal, is kept before it is asked for again.
    pub validity: Option<Spanned<Duration>>,
    /// The longest life of a tracker.
    pub cookie_maximum: Option<Spanned<Duration>>,
    /// How long data collected by trackers are kept at the most.
    pub data_maximum: Option<Spanned<Duration>>,
    /// The page or the panel on which a choice is made and changed.
    #[schemars(extend("x-refers-to" = "links"))]
    pub manager: Option<Id>,
    /// The effect of a refusal, as a sentence without its full stop.
    pub refusal_effect: Option<Localised>,
}

/// What is declared in the vocabulary of IAB Europe's Transparency and Consent Framework. Numbers
/// are those of the framework.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tcf {
    /// The version of the framework: `2.2`.
    pub version: Spanned<String>,
    /// Purposes.
    #[serde(default)]
    #[schemars(inner(range(min = 1, max = 11)))]
    pub purposes: Vec<Spanned<u32>>,
    /// Special purposes.
    #[serde(default)]
    #[schemars(inner(range(min = 1, max = 3)))]
    pub special_purposes: Vec<Spanned<u32>>,
    /// Features.
    #[serde(default)]
    #[schemars(inner(range(min = 1, max = 3)))]
    pub features: Vec<Spanned<u32>>,
    /// Special features.
    #[serde(default)]
    #[schemars(inner(range(min = 1, max = 2)))]
    pub special_features: Vec<Spanned<u32>>,
    /// Stacks.
    #[serde(default)]
    pub stacks: Vec<Spanned<u32>>,
}

/// A browser, and where its settings are explained.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Browser {
    /// Its name.
    pub name: Spanned<String>,
    /// The explanation in French.
    pub url_fr: Option<Spanned<WebAddress>>,
    /// The explanation in English.
    pub url_en: Option<Spanned<WebAddress>>,
    /// The day on which its publisher withdrew it; it is then no longer printed.
    pub retired: Option<Spanned<Date>>,
}

/// A category of trackers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CookieCategory {
    /// The name in the plural, in lower case: `technical cookies`.
    pub name: Localised,
    /// What they are, as a sentence without its full stop.
    pub definition: Option<Localised>,
    /// The effect of a refusal, as a sentence without its full stop.
    pub refusal_effect: Option<Localised>,
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
    /// Its name or pattern, where the id is not: several sites may set cookies of one name.
    pub name: Option<Spanned<String>>,
    /// The domain that sets it.
    pub domain: Option<Spanned<HostName>>,
    /// What kind of tracker it is.
    #[serde(default)]
    pub kind: TrackerKind,
    /// What it is for, as a phrase.
    pub purpose: Option<Localised>,
    /// How long it lives.
    pub lifetime: Option<Spanned<Lifetime>>,
    /// How long the data that it collects are kept.
    pub data_retention: Option<Spanned<Duration>>,
    /// Why it needs no consent, where its category needs it.
    pub exemption: Option<Spanned<Exemption>>,
    /// The recipient who sets or reads it, where it is not the controller.
    #[schemars(extend("x-refers-to" = "recipients"))]
    pub vendor: Option<Id>,
    /// The purposes of the Transparency and Consent Framework for which it is used, by number.
    #[serde(default)]
    #[schemars(inner(range(min = 1, max = 11)))]
    pub tcf_purposes: Vec<Spanned<u32>>,
    /// First or third party.
    pub party: Option<Party>,
}

/// What kind of tracker it is; a cookie where nothing is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TrackerKind {
    /// A cookie.
    #[default]
    Cookie,
    /// An entry in the storage of the browser.
    LocalStorage,
    /// An invisible image.
    Pixel,
    /// The characteristics of the device.
    Fingerprint,
}

/// Why a tracker needs no consent (loi Informatique et Libertés, article 82; CNIL guidelines of
/// 17 September 2020, paragraphs 49 and 50).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Exemption {
    /// Keeps the choice about trackers.
    ConsentChoice,
    /// Authenticates to a service and secures the authentication.
    Authentication,
    /// Remembers a basket or invoices what was bought.
    ShoppingBasket,
    /// Adapts the interface, for instance its language.
    Interface,
    /// Balances the load of the equipment.
    LoadBalancing,
    /// Limits free access to paid content.
    PaidContent,
    /// Measures the audience, within the conditions of the exemption.
    AudienceMeasurement,
    /// Secures the service.
    Security,
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
