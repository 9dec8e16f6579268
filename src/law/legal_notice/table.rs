//! The matrix of items and kinds of publisher.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{LegalNoticeItem, LegalNoticeRule, Requirement};
use crate::diagnostic::{LegalSource, Verification};

// The letters of the table, which is read as one.
const X: Requirement = Requirement::Required;
const O: Requirement = Requirement::WhereApplicable;
const N: Requirement = Requirement::NotRequired;
const A: Requirement = Requirement::Advice;

/// All items, in the order in which notices give them.
pub static LEGAL_NOTICE_RULES: &[LegalNoticeRule] = &[
    LegalNoticeRule {
        item: LegalNoticeItem::Name,
        requirements: [N, X, X, X, X, X],
        source: LCEN_IDENTITY,
        verification: Verification::Official,
        condition: Some(
            "A private person may stay anonymous who gave the host his or her identity.",
        ),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::LegalForm,
        requirements: [N, N, N, X, N, N],
        source: CODE_COMMERCE_R123_238,
        verification: Verification::Official,
        condition: None,
    },
    LegalNoticeRule {
        item: LegalNoticeItem::SoleTraderMention,
        requirements: [N, N, X, N, N, N],
        source: CODE_COMMERCE_R526_27,
        verification: Verification::Secondary,
        condition: Some("« entrepreneur individuel » or « EI » beside the name."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::Address,
        requirements: [N, X, X, X, X, X],
        source: LCEN_IDENTITY,
        verification: Verification::Official,
        condition: Some("The domicile of a natural person, the registered office of others."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::Phone,
        requirements: [N, X, X, X, X, X],
        source: LCEN_IDENTITY,
        verification: Verification::Official,
        condition: None,
    },
    LegalNoticeRule {
        item: LegalNoticeItem::Email,
        requirements: [N, O, O, O, O, O],
        source: LCEN_COMMERCE,
        verification: Verification::Secondary,
        condition: Some("Required for electronic commerce."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::RegistrationNumber,
        requirements: [N, O, X, X, N, N],
        source: LCEN_IDENTITY,
        verification: Verification::Official,
        condition: Some("In the RCS or the RNE, for those who are registered."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::RegistryTown,
        requirements: [N, N, O, X, N, N],
        source: CODE_COMMERCE_R123_237,
        verification: Verification::Official,
        condition: Some("« RCS » and the town of the registry, for those who are registered."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::Capital,
        requirements: [N, N, N, X, N, N],
        source: LCEN_COMPANY,
        verification: Verification::Official,
        condition: Some("Of a company that has share capital."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::VatNumber,
        requirements: [N, O, O, O, O, O],
        source: CODE_CONSOMMATION_R111_2,
        verification: Verification::Official,
        condition: Some("Of those who have one, for electronic commerce."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::AssociationNumber,
        requirements: [N, N, N, N, A, N],
        source: LOI_1901,
        verification: Verification::Recalled,
        condition: Some("The RNA number."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::PublicationDirector,
        requirements: [N, X, X, X, X, X],
        source: LCEN_DIRECTOR,
        verification: Verification::Official,
        condition: Some("A natural person (loi n° 82-652 du 29 juillet 1982, article 93-2)."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::EditorialManager,
        requirements: [N, O, O, O, O, O],
        source: LCEN_DIRECTOR,
        verification: Verification::Official,
        condition: Some("Where there is one."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::HostName,
        requirements: [X, X, X, X, X, X],
        source: LCEN_HOST,
        verification: Verification::Official,
        condition: None,
    },
    LegalNoticeRule {
        item: LegalNoticeItem::HostAddress,
        requirements: [X, X, X, X, X, X],
        source: LCEN_HOST,
        verification: Verification::Official,
        condition: None,
    },
    LegalNoticeRule {
        item: LegalNoticeItem::HostPhone,
        requirements: [A, X, X, X, X, X],
        source: LCEN_HOST,
        verification: Verification::Official,
        condition: None,
    },
    LegalNoticeRule {
        item: LegalNoticeItem::StorageProviders,
        requirements: [O, O, O, O, O, O],
        source: LCEN_STORAGE,
        verification: Verification::Official,
        condition: Some("Who stores data that the publisher handles for the service."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::Mediator,
        requirements: [N, O, O, O, O, N],
        source: CODE_CONSOMMATION_R616_1,
        verification: Verification::Official,
        condition: Some("Where consumers are customers."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::RegulatedProfession,
        requirements: [N, O, O, O, O, O],
        source: CODE_CONSOMMATION_R111_2,
        verification: Verification::Official,
        condition: Some("Title, State and professional body."),
    },
    LegalNoticeRule {
        item: LegalNoticeItem::AccessibilityStatus,
        requirements: [N, N, N, O, O, X],
        source: LOI_2005_102,
        verification: Verification::Secondary,
        condition: Some("Companies from EUR 250 million of turnover, bodies of general interest."),
    },
];

const LCEN_IDENTITY: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 1° and 2°",
    fr: "LCEN, article 1-1, I, 1° et 2°",
    url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614",
    read: Verification::Official,
};

const LCEN_COMPANY: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 2°",
    fr: "LCEN, article 1-1, I, 2°",
    url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614",
    read: Verification::Official,
};

const LCEN_DIRECTOR: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 3°",
    fr: "LCEN, article 1-1, I, 3°",
    url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614",
    read: Verification::Official,
};

const LCEN_HOST: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 4°",
    fr: "LCEN, article 1-1, I, 4°",
    url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614",
    read: Verification::Official,
};

const LCEN_STORAGE: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 5°",
    fr: "LCEN, article 1-1, I, 5°",
    url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614",
    read: Verification::Official,
};

const LCEN_COMMERCE: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 19",
    fr: "LCEN, article 19",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164",
    read: Verification::Secondary,
};

const CODE_COMMERCE_R526_27: LegalSource = LegalSource {
    en: "French Commercial Code, Article R. 526-27",
    fr: "Code de commerce, article R. 526-27",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    read: Verification::Secondary,
};

const CODE_COMMERCE_R123_237: LegalSource = LegalSource {
    en: "French Commercial Code, Article R. 123-237",
    fr: "Code de commerce, article R. 123-237",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    read: Verification::Official,
};

const CODE_COMMERCE_R123_238: LegalSource = LegalSource {
    en: "French Commercial Code, Article R. 123-238",
    fr: "Code de commerce, article R. 123-238",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    read: Verification::Official,
};

const CODE_CONSOMMATION_R616_1: LegalSource = LegalSource {
    en: "French Consumer Code, Articles L. 616-1 and R. 616-1",
    fr: "Code de la consommation, articles L. 616-1 et R. 616-1",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    read: Verification::Official,
};

const CODE_CONSOMMATION_R111_2: LegalSource = LegalSource {
    en: "French Consumer Code, Article R. 111-2",
    fr: "Code de la consommation, article R. 111-2",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    read: Verification::Official,
};

const LOI_1901: LegalSource = LegalSource {
    en: "French Law of 1 July 1901 on associations",
    fr: "loi du 1er juillet 1901 relative au contrat d'association",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000497458",
    read: Verification::Recalled,
};

const LOI_2005_102: LegalSource = LegalSource {
    en: "French Law No. 2005-102 of 11 February 2005, Article 47",
    fr: "loi n° 2005-102 du 11 février 2005, article 47",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000809647",
    read: Verification::Secondary,
};
