//! The tools of Chapter V GDPR by which data may go to a third country, and what Monaco has for
//! each of them.
//!
//! State of the law: 22 November 2026. The ids are those that data files write; which tool a
//! recipient needs is told by its country and by the decisions of `adequacy`, which this file does not
//! know.
//!
//! Sources: Regulation (EU) 2016/679, Articles 45 to 49, whose numbering is stable; Commission
//! Implementing Decision (EU) 2021/914 of 4 June 2021; loi monégasque n° 1.565 du 3 décembre 2024,
//! articles 97 à 100, read in full. That the Commission's clauses fall under Article 100 in
//! Monaco is what the APDP decided (délibération n° 2025-002 du 22 janvier 2025), known from one
//! secondary source.

/// A tool by which data may go to a third country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransferToolArticle {
    /// The id by which data name it.
    pub id: &'static str,
    /// Which of the three ways of Chapter V it is.
    pub way: TransferWay,
    /// The article of the GDPR; `49(1)` is its second subparagraph.
    pub gdpr: &'static str,
    /// The article of the Monegasque law n° 1.565; none where the law has no such tool or where
    /// no source tells.
    pub monegasque_act: Option<&'static str>,
    /// The name in French, in the terms of the Regulation.
    pub name_fr: &'static str,
    /// The name in English, in the terms of the Regulation.
    pub name_en: &'static str,
    /// What must hold, in English.
    pub condition: &'static str,
}

/// The three ways of Chapter V, in the order in which they may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransferWay {
    /// An adequacy decision (Article 45).
    Adequacy,
    /// Appropriate safeguards, of which the notice tells how to get a copy (Articles 46 and 47).
    Safeguard,
    /// A derogation for a specific situation (Article 49).
    Derogation,
}

impl TransferToolArticle {
    /// Whether a notice must say how to get a copy (GDPR, Article 13(1)(f)): for safeguards, and
    /// for compelling legitimate interests.
    pub fn needs_copy(&self) -> bool {
        self.way == TransferWay::Safeguard || self.id == "compelling-interests"
    }
}

/// The tool of an id.
pub fn transfer_tool(id: &str) -> Option<&'static TransferToolArticle> {
    TRANSFER_TOOLS.iter().find(|tool| tool.id == id)
}

/// All tools, in the order of the Regulation.
pub static TRANSFER_TOOLS: &[TransferToolArticle] = &[
    TransferToolArticle {
        id: "adequacy",
        way: TransferWay::Adequacy,
        gdpr: "45",
        monegasque_act: Some("97"),
        name_fr: "décision d'adéquation",
        name_en: "adequacy decision",
        condition: "the country, or the recipient, is within the scope of a decision in force",
    },
    TransferToolArticle {
        id: "public-instrument",
        way: TransferWay::Safeguard,
        gdpr: "46(2)(a)",
        monegasque_act: Some("98"),
        name_fr: "instrument juridiquement contraignant et exécutoire entre autorités ou \
                  organismes publics",
        name_en: "legally binding and enforceable instrument between public authorities or bodies",
        condition: "both are public authorities or bodies",
    },
    TransferToolArticle {
        id: "binding-corporate-rules",
        way: TransferWay::Safeguard,
        gdpr: "46(2)(b)",
        monegasque_act: Some("98"),
        name_fr: "règles d'entreprise contraignantes",
        name_en: "binding corporate rules",
        condition: "the competent authority has approved them (Article 47)",
    },
    TransferToolArticle {
        id: "standard-contractual-clauses",
        way: TransferWay::Safeguard,
        gdpr: "46(2)(c)",
        monegasque_act: Some("100"),
        name_fr: "clauses types de protection des données adoptées par la Commission",
        name_en: "standard data protection clauses adopted by the Commission",
        condition: "Decision (EU) 2021/914: the right module, an assessment of the transfer, a copy \
                    on request",
    },
    TransferToolArticle {
        id: "authority-clauses",
        way: TransferWay::Safeguard,
        gdpr: "46(2)(d)",
        monegasque_act: Some("98"),
        name_fr: "clauses types de protection des données adoptées par une autorité de contrôle",
        name_en: "standard data protection clauses adopted by a supervisory authority",
        condition: "the Commission has approved them",
    },
    TransferToolArticle {
        id: "code-of-conduct",
        way: TransferWay::Safeguard,
        gdpr: "46(2)(e)",
        monegasque_act: Some("98"),
        name_fr: "code de conduite approuvé",
        name_en: "approved code of conduct",
        condition: "the recipient has made binding and enforceable commitments",
    },
    TransferToolArticle {
        id: "certification",
        way: TransferWay::Safeguard,
        gdpr: "46(2)(f)",
        monegasque_act: Some("98"),
        name_fr: "mécanisme de certification approuvé",
        name_en: "approved certification mechanism",
        condition: "the recipient has made binding and enforceable commitments",
    },
    TransferToolArticle {
        id: "ad-hoc-clauses",
        way: TransferWay::Safeguard,
        gdpr: "46(3)(a)",
        monegasque_act: Some("100"),
        name_fr: "clauses contractuelles autorisées par l'autorité de contrôle",
        name_en: "contractual clauses authorised by the supervisory authority",
        condition: "the authority has authorised them",
    },
    TransferToolArticle {
        id: "administrative-arrangement",
        way: TransferWay::Safeguard,
        gdpr: "46(3)(b)",
        monegasque_act: None,
        name_fr: "arrangement administratif entre autorités ou organismes publics",
        name_en: "administrative arrangement between public authorities or bodies",
        condition: "the authority has authorised it; rights are enforceable and effective",
    },
    TransferToolArticle {
        id: "explicit-consent",
        way: TransferWay::Derogation,
        gdpr: "49(1)(a)",
        monegasque_act: Some("99"),
        name_fr: "consentement explicite",
        name_en: "explicit consent",
        condition: "the data subject was informed of the risks",
    },
    TransferToolArticle {
        id: "contract",
        way: TransferWay::Derogation,
        gdpr: "49(1)(b)",
        monegasque_act: Some("99"),
        name_fr: "exécution d'un contrat entre la personne concernée et le responsable du \
                  traitement",
        name_en: "performance of a contract between the data subject and the controller",
        condition: "the transfer is occasional and necessary",
    },
    TransferToolArticle {
        id: "contract-in-interest",
        way: TransferWay::Derogation,
        gdpr: "49(1)(c)",
        monegasque_act: Some("99"),
        name_fr: "conclusion ou exécution d'un contrat dans l'intérêt de la personne concernée",
        name_en: "conclusion or performance of a contract in the interest of the data subject",
        condition: "the transfer is occasional and necessary",
    },
    TransferToolArticle {
        id: "public-interest",
        way: TransferWay::Derogation,
        gdpr: "49(1)(d)",
        monegasque_act: Some("99"),
        name_fr: "motifs importants d'intérêt public",
        name_en: "important reasons of public interest",
        condition: "Union or Member State law recognises the interest",
    },
    TransferToolArticle {
        id: "legal-claims",
        way: TransferWay::Derogation,
        gdpr: "49(1)(e)",
        monegasque_act: Some("99"),
        name_fr: "constatation, exercice ou défense de droits en justice",
        name_en: "establishment, exercise or defence of legal claims",
        condition: "the transfer is occasional and necessary",
    },
    TransferToolArticle {
        id: "vital-interests",
        way: TransferWay::Derogation,
        gdpr: "49(1)(f)",
        monegasque_act: Some("99"),
        name_fr: "sauvegarde des intérêts vitaux",
        name_en: "protection of vital interests",
        condition: "the data subject is incapable of giving consent",
    },
    TransferToolArticle {
        id: "public-register",
        way: TransferWay::Derogation,
        gdpr: "49(1)(g)",
        monegasque_act: Some("99"),
        name_fr: "registre destiné à l'information du public",
        name_en: "register intended to provide information to the public",
        condition: "the conditions for consultation are met in the particular case",
    },
    TransferToolArticle {
        id: "compelling-interests",
        way: TransferWay::Derogation,
        gdpr: "49(1)",
        monegasque_act: None,
        name_fr: "intérêts légitimes impérieux",
        name_en: "compelling legitimate interests",
        condition: "nothing else applies, the transfer is not repetitive and concerns few people; the \
                    authority and the data subjects are informed",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{TRANSFER_TOOLS, transfer_tool};

    #[test]
    fn ids_and_articles_are_unique() {
        let ids: BTreeSet<&str> = TRANSFER_TOOLS.iter().map(|tool| tool.id).collect();
        let articles: BTreeSet<&str> = TRANSFER_TOOLS.iter().map(|tool| tool.gdpr).collect();
        assert_eq!((ids.len(), articles.len()), (TRANSFER_TOOLS.len(), TRANSFER_TOOLS.len()));
    }

    #[test]
    fn ways_come_in_the_order_of_the_chapter() {
        assert!(TRANSFER_TOOLS.is_sorted_by_key(|tool| tool.way));
        let needs_copy = |id| transfer_tool(id).map(super::TransferToolArticle::needs_copy);
        assert_eq!(needs_copy("standard-contractual-clauses"), Some(true));
        assert_eq!(needs_copy("adequacy"), Some(false));
        assert_eq!(needs_copy("explicit-consent"), Some(false));
        assert_eq!(needs_copy("clauses"), None);
    }
}
