//! Rights of data subjects.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// A right of data subjects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// To be informed (GDPR, Articles 12 to 14).
    Information,
    /// Access (GDPR, Article 15).
    Access,
    /// Rectification (GDPR, Article 16).
    Rectification,
    /// Erasure, "to be forgotten" (GDPR, Article 17).
    Erasure,
    /// Restriction of processing (GDPR, Article 18).
    Restriction,
    /// That recipients are notified (GDPR, Article 19).
    Notification,
    /// Portability (GDPR, Article 20).
    Portability,
    /// Objection (GDPR, Article 21).
    Objection,
    /// Not to be subject to a decision based solely on automated processing (GDPR, Article 22).
    AutomatedDecision,
    /// To withdraw consent at any time (GDPR, Article 7(3)).
    WithdrawConsent,
    /// To lodge a complaint with a supervisory authority (GDPR, Article 77).
    Complaint,
    /// An effective judicial remedy (GDPR, Articles 78 and 79).
    JudicialRemedy,
    /// To have a body lodge complaints and go to court in one's name (GDPR, Article 80).
    Representation,
    /// Directives on data after death (loi Informatique et Libertés, article 85).
    PostMortemDirectives,
}

impl Right {
    /// All rights, in the order of the law.
    pub const ALL: [Self; 14] = [
        Self::Information,
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Notification,
        Self::Portability,
        Self::Objection,
        Self::AutomatedDecision,
        Self::WithdrawConsent,
        Self::Complaint,
        Self::JudicialRemedy,
        Self::Representation,
        Self::PostMortemDirectives,
    ];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Access => "access",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Notification => "notification",
            Self::Portability => "portability",
            Self::Objection => "objection",
            Self::AutomatedDecision => "automated-decision",
            Self::WithdrawConsent => "withdraw-consent",
            Self::Complaint => "complaint",
            Self::JudicialRemedy => "judicial-remedy",
            Self::Representation => "representation",
            Self::PostMortemDirectives => "post-mortem-directives",
        }
    }

    /// The right of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|right| right.id() == id)
    }

    /// What `claims` prints: the article of the GDPR, `art-21`; the id for a right of national law.
    pub fn claimed_id(self) -> String {
        self.article().map_or_else(
            || self.id().to_owned(),
            |article| format!("art-{}", article.replace('(', ".").replace(')', "")),
        )
    }

    /// The article of the GDPR that grants it; none for a right of national law.
    pub fn article(self) -> Option<&'static str> {
        match self {
            Self::Information => Some("13"),
            Self::Access => Some("15"),
            Self::Rectification => Some("16"),
            Self::Erasure => Some("17"),
            Self::Restriction => Some("18"),
            Self::Notification => Some("19"),
            Self::Portability => Some("20"),
            Self::Objection => Some("21"),
            Self::AutomatedDecision => Some("22"),
            Self::WithdrawConsent => Some("7(3)"),
            Self::Complaint => Some("77"),
            Self::JudicialRemedy => Some("79"),
            Self::Representation => Some("80"),
            Self::PostMortemDirectives => None,
        }
    }
}

impl fmt::Display for Right {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
