//! Recipients: to whom data are disclosed, in which role, in which country.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised, Name};
use crate::fact::{Country, Duration, WebAddress};
use crate::source::Spanned;

/// `recipients.yaml`: to whom.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecipientFile {
    /// Recipients and categories of recipients by id, in the order in which notices list them.
    #[serde(default)]
    pub recipients: IndexMap<Id, Recipient>,
}

/// A recipient or a category of recipients.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Recipient {
    /// A name (`Google Ireland Limited`), or a category in each language, in lower case
    /// (`partner companies`).
    pub name: Name,
    /// What the recipient is to the controller.
    pub role: Role,
    /// The entity of `organisation.yaml` that it is, where it is one.
    #[schemars(extend("x-refers-to" = "entities"))]
    pub entity: Option<Id>,
    /// Products and other names under which prose may speak of it.
    #[serde(default)]
    pub aliases: Vec<Spanned<String>>,
    /// When data are disclosed to it, where that is not always the case.
    pub condition: Option<Localised>,
    /// The countries in which it receives the data, as ISO 3166-1 codes; `*` where they cannot be
    /// told in advance.
    #[serde(default)]
    pub countries: Vec<Spanned<Country>>,
    /// The tool for a transfer to a country outside the European Economic Area.
    pub transfer: Option<Transfer>,
    /// How long it keeps the data that it holds.
    pub data_retention: Option<Spanned<Duration>>,
    /// Its own privacy notice.
    pub privacy_url: Option<Spanned<WebAddress>>,
    /// Where a person can object to or opt out of its processing.
    pub opt_out_url: Option<Spanned<WebAddress>>,
}

/// What a recipient is to the controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A department of the controller.
    Internal,
    /// Acts on the controller's instructions (GDPR, Article 28).
    Processor,
    /// Determines its own purposes and means.
    Controller,
    /// Determines purposes and means together with the controller (GDPR, Article 26).
    JointController,
    /// A public authority.
    Authority,
}

/// How a transfer to a third country is made lawful.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Transfer {
    /// The tool.
    pub tool: Spanned<TransferTool>,
    /// The contact from which a copy of the safeguards can be obtained.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub copy: Option<Id>,
}

/// A tool of Chapter V GDPR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TransferTool {
    /// An adequacy decision (Article 45).
    Adequacy,
    /// Standard data protection clauses adopted by the Commission (Article 46(2)(c)).
    StandardContractualClauses,
    /// Binding corporate rules (Article 47).
    BindingCorporateRules,
    /// Explicit consent (Article 49(1)(a)).
    ExplicitConsent,
    /// Performance of a contract with the data subject (Article 49(1)(b)).
    Contract,
}
