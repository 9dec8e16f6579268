//! Commitments that notices make to their readers, each of which the data can keep or break.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// A commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Commitment {
    /// Data are neither sold nor rented.
    NoSale,
    /// Data are not shared with third parties.
    NoSharing,
    /// No data leave the European Union.
    NoTransferOutsideUnion,
    /// No data leave the European Economic Area.
    NoTransferOutsideArea,
    /// Data are hosted in the places that the sentence names.
    HostedIn,
    /// No decision is based solely on automated processing (GDPR, Article 22).
    NoAutomatedDecision,
    /// Nobody is profiled (GDPR, Article 4(4)).
    NoProfiling,
    /// No special categories of data are processed (GDPR, Article 9).
    NoSensitiveData,
    /// No cookies are used.
    NoCookies,
    /// No cookies are used for advertising.
    NoAdvertisingCookies,
    /// Statistics are anonymous or aggregated.
    AnonymousStatistics,
    /// Cookies hold no personal data.
    NoPersonalDataInCookies,
    /// Rights are exercised free of charge (GDPR, Article 12(5)).
    FreeExercise,
    /// Data are erased on request (GDPR, Article 17).
    DeletionOnRequest,
    /// Data are kept secure (GDPR, Article 32).
    Security,
    /// Nobody is canvassed without having agreed.
    ConsentBeforeProspecting,
    /// Data are used for the stated purposes only (GDPR, Article 5(1)(b)).
    StatedPurposesOnly,
    /// Trackers that need consent are not placed before it is given (loi n° 78-17, article 82).
    ConsentBeforeTrackers,
    /// Trackers that are strictly necessary need no consent (loi n° 78-17, article 82).
    ExemptTrackers,
    /// A data protection officer is designated (GDPR, Article 37).
    OfficerDesignated,
}

impl Commitment {
    /// All commitments.
    pub const ALL: [Self; 20] = [
        Self::NoSale,
        Self::NoSharing,
        Self::NoTransferOutsideUnion,
        Self::NoTransferOutsideArea,
        Self::HostedIn,
        Self::NoAutomatedDecision,
        Self::NoProfiling,
        Self::NoSensitiveData,
        Self::NoCookies,
        Self::NoAdvertisingCookies,
        Self::AnonymousStatistics,
        Self::NoPersonalDataInCookies,
        Self::FreeExercise,
        Self::DeletionOnRequest,
        Self::Security,
        Self::ConsentBeforeProspecting,
        Self::StatedPurposesOnly,
        Self::ConsentBeforeTrackers,
        Self::ExemptTrackers,
        Self::OfficerDesignated,
    ];

    /// The id, as `claims` prints it.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoSale => "no-sale",
            Self::NoSharing => "no-sharing",
            Self::NoTransferOutsideUnion => "no-transfer-outside-union",
            Self::NoTransferOutsideArea => "no-transfer-outside-area",
            Self::HostedIn => "hosted-in",
            Self::NoAutomatedDecision => "no-automated-decision",
            Self::NoProfiling => "no-profiling",
            Self::NoSensitiveData => "no-sensitive-data",
            Self::NoCookies => "no-cookies",
            Self::NoAdvertisingCookies => "no-advertising-cookies",
            Self::AnonymousStatistics => "anonymous-statistics",
            Self::NoPersonalDataInCookies => "no-personal-data-in-cookies",
            Self::FreeExercise => "free-exercise",
            Self::DeletionOnRequest => "deletion-on-request",
            Self::Security => "security",
            Self::ConsentBeforeProspecting => "consent-before-prospecting",
            Self::StatedPurposesOnly => "stated-purposes-only",
            Self::ConsentBeforeTrackers => "consent-before-trackers",
            Self::ExemptTrackers => "exempt-trackers",
            Self::OfficerDesignated => "officer-designated",
        }
    }
}

impl fmt::Display for Commitment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
