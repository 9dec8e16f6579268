//! Legal bases: the six of Article 6(1) of the GDPR.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// A legal basis of Article 6(1) GDPR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LegalBasis {
    /// The data subject has consented (6(1)(a)).
    Consent,
    /// Performance of a contract, or steps before one (6(1)(b)).
    Contract,
    /// Compliance with a legal obligation (6(1)(c)).
    LegalObligation,
    /// Protection of vital interests (6(1)(d)).
    VitalInterests,
    /// A task in the public interest or in the exercise of official authority (6(1)(e)).
    PublicTask,
    /// Legitimate interests of the controller or of a third party (6(1)(f)).
    LegitimateInterests,
}

impl LegalBasis {
    /// All bases, in the order of the article.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal-obligation",
            Self::VitalInterests => "vital-interests",
            Self::PublicTask => "public-task",
            Self::LegitimateInterests => "legitimate-interests",
        }
    }

    /// The article of the GDPR: `6(1)(f)`.
    pub fn article(self) -> &'static str {
        match self {
            Self::Consent => "6(1)(a)",
            Self::Contract => "6(1)(b)",
            Self::LegalObligation => "6(1)(c)",
            Self::VitalInterests => "6(1)(d)",
            Self::PublicTask => "6(1)(e)",
            Self::LegitimateInterests => "6(1)(f)",
        }
    }
}

impl fmt::Display for LegalBasis {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
