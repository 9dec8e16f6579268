//! The occasions and the ways by which data are collected.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Id, Localised};

/// An occasion on which data are collected.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Collection {
    /// The occasion as a list item, a noun phrase in lower case: `creation of an account`.
    pub name: Localised,
    /// By which way.
    pub channel: Option<Channel>,
    /// Whether people give the data or devices produce them.
    #[serde(default)]
    pub mode: CollectionMode,
    /// The categories of data collected.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-categories"))]
    pub data: Vec<Id>,
    /// The fields of the form, in lower case.
    #[serde(default)]
    pub fields: Vec<Localised>,
    /// Whether the data must be given (GDPR, Article 13(2)(e)).
    pub requirement: Option<Requirement>,
    /// What follows where the data are not given, as a phrase in lower case: `the request cannot
    /// be answered`.
    pub consequence: Option<Localised>,
    /// The data subjects concerned.
    #[serde(default)]
    #[schemars(extend("x-refers-to" = "data-subjects"))]
    pub data_subjects: Vec<Id>,
}

/// Whether data must be given (GDPR, Article 13(2)(e)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// A law requires them.
    Statutory,
    /// A contract requires them.
    Contractual,
    /// They are necessary to enter into a contract.
    PreContractual,
    /// Nothing requires them.
    Optional,
}

impl Requirement {
    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Statutory => "statutory",
            Self::Contractual => "contractual",
            Self::PreContractual => "pre-contractual",
            Self::Optional => "optional",
        }
    }
}

/// By which way data are collected, or messages sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A form on a web site.
    WebForm,
    /// An online account.
    Account,
    /// E-mail.
    Email,
    /// Text messages to a telephone.
    TextMessage,
    /// The telephone.
    Phone,
    /// Letters.
    Post,
    /// Instant messaging.
    InstantMessaging,
    /// A chatbot.
    Chatbot,
    /// Social networks.
    SocialNetwork,
    /// A mobile application.
    Application,
    /// Trackers.
    Tracker,
    /// A meeting or an event.
    InPerson,
    /// Paper.
    Paper,
}

impl Channel {
    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::WebForm => "web-form",
            Self::Account => "account",
            Self::Email => "email",
            Self::TextMessage => "text-message",
            Self::Phone => "phone",
            Self::Post => "post",
            Self::InstantMessaging => "instant-messaging",
            Self::Chatbot => "chatbot",
            Self::SocialNetwork => "social-network",
            Self::Application => "application",
            Self::Tracker => "tracker",
            Self::InPerson => "in-person",
            Self::Paper => "paper",
        }
    }
}

/// Whether people give data or devices produce them; `requested` where nothing is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CollectionMode {
    /// Asked for.
    #[default]
    Requested,
    /// Given without being asked for.
    Volunteered,
    /// Produced by devices and connections.
    Automatic,
}
