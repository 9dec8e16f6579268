//! Where legal bases stand in the laws, and the conditions for special categories of data.
//!
//! State of the law: 22 November 2026. The names of legal bases are words of
//! `locales/<language>/law.ftl`; this file does not know what an organisation declares.
//!
//! Sources: Regulation (EU) 2016/679, Articles 6(1) and 9(2), whose numbering is stable; loi
//! monégasque n° 1.565 du 3 décembre 2024, article 5, read in full.

use crate::fact::LegalBasis;

/// The article of the Monegasque law n° 1.565 that has the legal bases.
pub const MONEGASQUE_ARTICLE_OF_BASES: &str = "5";

/// What articles of the GDPR may stand beside any right, basis or tool: definitions, information
/// of people, how rights are exercised and limited, special categories of data, children, transfers
/// in general, work and research.
pub const GDPR_ARTICLES_OF_ANY: [&str; 15] =
    ["4", "8", "9", "10", "11", "12", "13", "13.2", "14", "14.2", "23", "44", "85", "88", "89"];

/// Where a legal basis stands in the laws, and what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalBasisArticle {
    /// The letter of Article 6(1) GDPR.
    pub gdpr_letter: char,
    /// The point of Article 5 of the Monegasque law n° 1.565.
    pub monegasque_point: u8,
    /// What a notice must also say or hold, in English.
    pub needs: &'static str,
    /// Whether public authorities may not rely on it in the performance of their tasks (GDPR,
    /// Article 6(1), second subparagraph).
    pub closed_to_public_tasks: bool,
}

/// Where a legal basis stands in the laws.
pub fn legal_basis_article(basis: LegalBasis) -> LegalBasisArticle {
    let (gdpr_letter, monegasque_point, needs) = match basis {
        LegalBasis::Consent => ('a', 1, "the purpose, withdrawal, proof"),
        LegalBasis::Contract => ('b', 3, "the data subject is party to the contract"),
        LegalBasis::LegalObligation => ('c', 2, "the text that obliges"),
        LegalBasis::VitalInterests => ('d', 4, "nothing else applies"),
        LegalBasis::PublicTask => ('e', 5, "the text that gives the task"),
        LegalBasis::LegitimateInterests => ('f', 6, "the interest, and its balance with others"),
    };
    let closed_to_public_tasks = basis == LegalBasis::LegitimateInterests;
    LegalBasisArticle { gdpr_letter, monegasque_point, needs, closed_to_public_tasks }
}

/// A condition under which special categories of data may be processed (GDPR, Article 9(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpecialCategoryCondition {
    /// The id by which data name it.
    pub id: &'static str,
    /// The letter of Article 9(2).
    pub letter: char,
    /// The name in French, short, in the terms of the Regulation.
    pub name_fr: &'static str,
    /// The name in English, short, in the terms of the Regulation.
    pub name_en: &'static str,
}

impl SpecialCategoryCondition {
    /// The article: `9(2)(a)`.
    pub fn article(&self) -> String {
        format!("9(2)({})", self.letter)
    }
}

/// The condition of an id.
pub fn special_category_condition(id: &str) -> Option<&'static SpecialCategoryCondition> {
    SPECIAL_CATEGORY_CONDITIONS.iter().find(|condition| condition.id == id)
}

/// The ten conditions, by letter.
pub static SPECIAL_CATEGORY_CONDITIONS: &[SpecialCategoryCondition] = &[
    SpecialCategoryCondition {
        id: "explicit-consent",
        letter: 'a',
        name_fr: "consentement explicite",
        name_en: "explicit consent",
    },
    SpecialCategoryCondition {
        id: "employment",
        letter: 'b',
        name_fr: "droit du travail, de la sécurité sociale et de la protection sociale",
        name_en: "employment, social security and social protection law",
    },
    SpecialCategoryCondition {
        id: "vital-interests",
        letter: 'c',
        name_fr: "sauvegarde des intérêts vitaux",
        name_en: "protection of vital interests",
    },
    SpecialCategoryCondition {
        id: "non-profit-body",
        letter: 'd',
        name_fr: "activités légitimes d'un organisme à but non lucratif",
        name_en: "legitimate activities of a not-for-profit body",
    },
    SpecialCategoryCondition {
        id: "made-public",
        letter: 'e',
        name_fr: "données manifestement rendues publiques par la personne concernée",
        name_en: "data manifestly made public by the data subject",
    },
    SpecialCategoryCondition {
        id: "legal-claims",
        letter: 'f',
        name_fr: "constatation, exercice ou défense d'un droit en justice",
        name_en: "establishment, exercise or defence of legal claims",
    },
    SpecialCategoryCondition {
        id: "substantial-public-interest",
        letter: 'g',
        name_fr: "motifs d'intérêt public important",
        name_en: "reasons of substantial public interest",
    },
    SpecialCategoryCondition {
        id: "health-care",
        letter: 'h',
        name_fr: "médecine préventive, médecine du travail ou prise en charge sanitaire ou sociale",
        name_en: "preventive or occupational medicine, health or social care",
    },
    SpecialCategoryCondition {
        id: "public-health",
        letter: 'i',
        name_fr: "motifs d'intérêt public dans le domaine de la santé publique",
        name_en: "reasons of public interest in the area of public health",
    },
    SpecialCategoryCondition {
        id: "archiving-research",
        letter: 'j',
        name_fr: "fins archivistiques dans l'intérêt public, recherche ou statistiques",
        name_en: "archiving purposes in the public interest, research or statistics",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SPECIAL_CATEGORY_CONDITIONS, legal_basis_article, special_category_condition};
    use crate::fact::LegalBasis;

    #[test]
    fn letters_are_those_of_the_articles() {
        for basis in LegalBasis::ALL {
            let letter = legal_basis_article(basis).gdpr_letter;
            assert_eq!(basis.article(), format!("6(1)({letter})"));
        }
        let letters: String = SPECIAL_CATEGORY_CONDITIONS.iter().map(|row| row.letter).collect();
        assert_eq!(letters, "abcdefghij");
        let points: BTreeSet<u8> =
            LegalBasis::ALL.map(|basis| legal_basis_article(basis).monegasque_point).into();
        assert_eq!(points, (1..=6).collect());
    }

    #[test]
    fn conditions_are_found_by_id() {
        for row in SPECIAL_CATEGORY_CONDITIONS {
            assert_eq!(special_category_condition(row.id), Some(row));
        }
        let article =
            special_category_condition("health-care").map(super::SpecialCategoryCondition::article);
        assert_eq!(article.as_deref(), Some("9(2)(h)"));
    }
}
