//! Tools by which data may leave the European Economic Area.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// A tool of Chapter V GDPR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
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
    /// Contractual clauses authorised by the authority (Article 46(3)(a)).
    AdHocClauses,
    /// An approved code of conduct (Article 46(2)(e)).
    CodeOfConduct,
    /// An approved certification mechanism (Article 46(2)(f)).
    Certification,
    /// An arrangement between public bodies (Article 46(2)(a) and (3)(b)).
    AdministrativeArrangement,
    /// A contract in the interest of the data subject (Article 49(1)(c)).
    ContractInInterest,
    /// Important reasons of public interest (Article 49(1)(d)).
    PublicInterest,
    /// Legal claims (Article 49(1)(e)).
    LegalClaims,
    /// Vital interests (Article 49(1)(f)).
    VitalInterests,
    /// A public register (Article 49(1)(g)).
    PublicRegister,
    /// Compelling legitimate interests (Article 49(1), second subparagraph).
    CompellingInterests,
}

impl TransferTool {
    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Adequacy => "adequacy",
            Self::StandardContractualClauses => "standard-contractual-clauses",
            Self::BindingCorporateRules => "binding-corporate-rules",
            Self::ExplicitConsent => "explicit-consent",
            Self::Contract => "contract",
            Self::AdHocClauses => "ad-hoc-clauses",
            Self::CodeOfConduct => "code-of-conduct",
            Self::Certification => "certification",
            Self::AdministrativeArrangement => "administrative-arrangement",
            Self::ContractInInterest => "contract-in-interest",
            Self::PublicInterest => "public-interest",
            Self::LegalClaims => "legal-claims",
            Self::VitalInterests => "vital-interests",
            Self::PublicRegister => "public-register",
            Self::CompellingInterests => "compelling-interests",
        }
    }
}

impl fmt::Display for TransferTool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
