//! Commercial messages: by which channels, on which basis, and how to stop them.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Channel, Id, Localised};
use crate::fact::{Duration, LegalBasis};
use crate::source::Spanned;

/// `marketing.yaml`: commercial messages.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MarketingFile {
    /// Channels by id, in the order in which notices list them.
    #[serde(default)]
    pub marketing: IndexMap<Id, MarketingChannel>,
}

/// A channel by which commercial messages are sent, or several with the same rules.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MarketingChannel {
    /// The channels.
    #[schemars(length(min = 1))]
    pub channels: Vec<Channel>,
    /// What is sent, as a phrase in lower case: `commercial offers and invitations to surveys`.
    pub content: Option<Localised>,
    /// The legal basis.
    pub legal_basis: Spanned<LegalBasis>,
    /// When the basis applies, where others exist: lower case, no full stop.
    pub condition: Option<Localised>,
    /// How long a consent to the messages is valid before it is asked for again (Code de la
    /// consommation, article R. 223-1, for the telephone).
    pub consent_validity: Option<Spanned<Duration>>,
    /// The categories of data used.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-categories"))]
    pub data: Vec<Id>,
    /// The data subjects concerned.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
    /// How to stop the messages, each as a list item, a noun phrase in lower case: `the
    /// unsubscribe link of each message`.
    #[serde(default)]
    pub opt_out: Vec<Localised>,
    /// The contact that takes objections.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub contact: Option<Id>,
    /// Public lists of objections, among the links.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "links"))]
    pub lists: Vec<Id>,
}
