//! The rights of data subjects: where the law gives them.
//!
//! Sources: Regulation (EU) 2016/679; loi n° 78-17 du 6 janvier 1978 in its numbering since
//! 1 June 2019 (ordonnance n° 2018-1125).

use crate::fact::Right;

/// Where a right stands in the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RightArticles {
    /// The articles of the GDPR; none for a right of French law alone.
    pub gdpr: Option<&'static str>,
    /// The articles of the loi Informatique et Libertés.
    pub french_act: Option<&'static str>,
}

/// The articles that give a right.
pub fn right_articles(right: Right) -> RightArticles {
    let (gdpr, french_act) = match right {
        Right::Information => (Some("12-14"), Some("48")),
        Right::Access => (Some("15"), Some("49")),
        Right::Rectification => (Some("16"), Some("50")),
        Right::Erasure => (Some("17"), Some("51")),
        Right::Restriction => (Some("18"), Some("53")),
        Right::Notification => (Some("19"), Some("54")),
        Right::Portability => (Some("20"), Some("55")),
        Right::Objection => (Some("21"), Some("56")),
        Right::AutomatedDecision => (Some("22"), Some("47")),
        Right::WithdrawConsent => (Some("7(3)"), None),
        Right::Complaint => (Some("77"), None),
        Right::JudicialRemedy => (Some("78-79"), None),
        Right::PostMortemDirectives => (None, Some("85")),
    };
    RightArticles { gdpr, french_act }
}
