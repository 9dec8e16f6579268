//! The rights of data subjects: where the laws give them, and for which legal bases.
//!
//! State of the law: 22 November 2026. This file does not know what an organisation declares;
//! rules compare it with the declared rights.
//!
//! Sources: Regulation (EU) 2016/679, whose numbering is stable; loi n° 78-17 du 6 janvier 1978 in
//! its numbering since 1 June 2019 (ordonnance n° 2018-1125), of which article 85 was confirmed and
//! the others are recalled; loi monégasque n° 1.565 du 3 décembre 2024, read in full. The matrix of
//! rights and legal bases follows Articles 17(1), 17(3), 20(1) and 21(1) of the Regulation and the
//! table that the CNIL publishes, recalled.

use crate::diagnostic::Verification;
use crate::fact::{LegalBasis, Right};

/// Where a right stands in the laws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RightArticles {
    /// The articles of the GDPR; none for a right of national law alone.
    pub gdpr: Option<&'static str>,
    /// The articles of the loi Informatique et Libertés.
    pub french_act: Option<&'static str>,
    /// How far the articles of the loi Informatique et Libertés were verified.
    pub french_act_verification: Verification,
    /// The articles of the Monegasque law n° 1.565.
    pub monegasque_act: Option<&'static str>,
}

/// Whether a legal basis brings a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Availability {
    /// It does not.
    None,
    /// Only in some cases.
    Limited,
    /// It does.
    Full,
}

/// The articles that give a right.
pub fn right_articles(right: Right) -> RightArticles {
    let (gdpr, french_act, monegasque_act) = match right {
        Right::Information => (Some("12-14"), Some("48"), Some("10-11")),
        Right::Access => (Some("15"), Some("49"), Some("12")),
        Right::Rectification => (Some("16"), Some("50"), Some("13")),
        Right::Erasure => (Some("17"), Some("51"), Some("14")),
        Right::Restriction => (Some("18"), Some("53"), Some("15")),
        Right::Notification => (Some("19"), Some("54"), Some("16")),
        Right::Portability => (Some("20"), Some("55"), Some("18")),
        Right::Objection => (Some("21"), Some("56"), Some("17")),
        Right::AutomatedDecision => (Some("22"), Some("47"), Some("19")),
        Right::WithdrawConsent => (Some("7(3)"), None, Some("6")),
        Right::Complaint => (Some("77"), None, Some("10-11")),
        Right::JudicialRemedy => (Some("78-79"), None, Some("57, 106")),
        Right::Representation => (Some("80"), Some("37-38"), Some("103")),
        // Article 20 of the Monegasque law is about the relatives of the deceased.
        Right::PostMortemDirectives => (None, Some("85"), None),
    };
    let french_act_verification = match right {
        Right::PostMortemDirectives => Verification::Secondary,
        _ => Verification::Recalled,
    };
    RightArticles { gdpr, french_act, french_act_verification, monegasque_act }
}

/// Whether people have a right against processing on a legal basis, be it in some cases only.
pub fn available(right: Right, basis: LegalBasis) -> bool {
    availability(right, basis) != Availability::None
}

/// Whether people have a right against processing on a legal basis. Direct marketing can be
/// objected to on any basis (GDPR, Article 21(2)), which is not a matter of the basis.
pub fn availability(right: Right, basis: LegalBasis) -> Availability {
    match right {
        Right::Erasure => erasure(basis),
        Right::Portability => only(basis, &[LegalBasis::Consent, LegalBasis::Contract]),
        Right::Objection => only(basis, &[LegalBasis::PublicTask, LegalBasis::LegitimateInterests]),
        Right::WithdrawConsent => only(basis, &[LegalBasis::Consent]),
        Right::Information
        | Right::Access
        | Right::Rectification
        | Right::Restriction
        | Right::Notification
        | Right::AutomatedDecision
        | Right::Complaint
        | Right::JudicialRemedy
        | Right::Representation
        | Right::PostMortemDirectives => Availability::Full,
    }
}

/// Article 17(3)(b) takes erasure away as far as a legal obligation or a public task needs the
/// data.
fn erasure(basis: LegalBasis) -> Availability {
    match basis {
        LegalBasis::LegalObligation => Availability::None,
        LegalBasis::PublicTask => Availability::Limited,
        LegalBasis::Consent
        | LegalBasis::Contract
        | LegalBasis::VitalInterests
        | LegalBasis::LegitimateInterests => Availability::Full,
    }
}

fn only(basis: LegalBasis, granting: &[LegalBasis]) -> Availability {
    if granting.contains(&basis) { Availability::Full } else { Availability::None }
}

#[cfg(test)]
mod tests {
    use super::{Availability, availability, available, right_articles};
    use crate::fact::{LegalBasis, Right};

    #[test]
    fn every_right_stands_in_a_law() {
        for right in Right::ALL {
            let articles = right_articles(right);
            assert!(articles.gdpr.or(articles.french_act).is_some(), "{right}");
            let of_france = right == Right::PostMortemDirectives;
            assert_eq!(articles.monegasque_act.is_none(), of_france, "{right}");
        }
    }

    #[test]
    fn rights_follow_the_legal_basis() {
        let of = |basis| -> Vec<Right> {
            let matrix = [Right::Erasure, Right::Portability, Right::Objection];
            matrix.into_iter().filter(|right| available(*right, basis)).collect()
        };
        assert_eq!(of(LegalBasis::Consent), [Right::Erasure, Right::Portability]);
        assert_eq!(of(LegalBasis::Contract), [Right::Erasure, Right::Portability]);
        assert_eq!(of(LegalBasis::LegalObligation), []);
        assert_eq!(of(LegalBasis::VitalInterests), [Right::Erasure]);
        assert_eq!(of(LegalBasis::PublicTask), [Right::Erasure, Right::Objection]);
        assert_eq!(of(LegalBasis::LegitimateInterests), [Right::Erasure, Right::Objection]);
        let limited = availability(Right::Erasure, LegalBasis::PublicTask);
        assert_eq!(limited, Availability::Limited);
        for basis in LegalBasis::ALL {
            assert!(available(Right::Access, basis), "{basis}");
            let withdrawal = available(Right::WithdrawConsent, basis);
            assert_eq!(withdrawal, basis == LegalBasis::Consent, "{basis}");
        }
    }
}
