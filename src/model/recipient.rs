//! Recipients: to whom data are disclosed, in which role, in which country.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised, Name};
use crate::fact::{Country, Duration, Territory, TransferTool, WebAddress};
use crate::source::Spanned;

/// `recipients.yaml`: to whom.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecipientFile {
    /// Recipients and categories of recipients by id, in the order in which notices list them.
    #[serde(default)]
    pub recipients: IndexMap<Id, Recipient>,
    /// Where data are hosted: countries, `EU` or `EEA`.
    #[serde(default)]
    pub hosting: Vec<Spanned<Territory>>,
    /// How transfers to third countries are governed, whoever the recipient is.
    pub transfers: Option<TransferRule>,
    /// Whether it is certain that no data are sold or rented to third parties for marketing
    /// purposes; a notice may then say so.
    #[serde(default)]
    pub no_sale: bool,
}

/// How transfers to third countries are governed, whoever the recipient is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TransferRule {
    /// The tools in use, in the order in which notices list them.
    #[schemars(length(min = 1))]
    pub tools: Vec<Spanned<TransferTool>>,
    /// The occasions of transfers, each as a list item: lower case, no full stop.
    #[serde(default)]
    pub cases: Vec<Localised>,
    /// The contact from which a copy of the safeguards can be obtained.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub copy: Option<Id>,
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
    /// The data subjects concerned; those of every purpose that names the recipient where none
    /// are listed.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
    /// The categories of data that it receives.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-categories"))]
    pub data: Vec<Id>,
    /// Whether people choose that it receives the data, or that it does not.
    pub choice: Option<Choice>,
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
    /// Takes over the activity, or proposes to.
    Acquirer,
}

impl Role {
    /// All roles, in the order in which notices speak of them.
    pub const ALL: [Self; 6] = [
        Self::Internal,
        Self::Processor,
        Self::Controller,
        Self::JointController,
        Self::Authority,
        Self::Acquirer,
    ];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Processor => "processor",
            Self::Controller => "controller",
            Self::JointController => "joint-controller",
            Self::Authority => "authority",
            Self::Acquirer => "acquirer",
        }
    }
}

/// Whether people choose that data are disclosed, or that they are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Disclosed only to those who agreed.
    OptIn,
    /// Disclosed unless one objects.
    OptOut,
}

/// How a transfer to a third country is made lawful.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Transfer {
    /// The tool.
    pub tool: Spanned<TransferTool>,
    /// Whether it was looked up that the recipient is on the list of those to whom the adequacy
    /// decision applies, such as that of the Data Privacy Framework.
    #[serde(default)]
    pub certified: bool,
    /// The contact from which a copy of the safeguards can be obtained.
    #[schemars(extend("x-refers-to" = "contacts"))]
    pub copy: Option<Id>,
}
