//! Retention references for trade: contracts, accounts, payments, debts, tenants, members.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{Kind, Length, RetentionReference};
use crate::diagnostic::LegalSource;
use crate::diagnostic::Verification;
use crate::fact::Trigger;

pub(super) static COMMERCE: &[RetentionReference] = &[
    RetentionReference {
        id: "accounting-records",
        title: "Accounting records and vouchers, invoices among them",
        kind: Kind::Duty,
        length: Length::Fixed("P10Y"),
        triggers: &[Trigger::CloseOfFinancialYear],
        jurisdiction: "FR",
        source: CODE_COMMERCE_L123_22,
        verification: Verification::Official,
        note: Some("The start is usual and was not read in the article."),
    },
    RetentionReference {
        id: "anti-money-laundering",
        title: "Customer data kept against money laundering",
        kind: Kind::Duty,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::EndOfRelationship],
        jurisdiction: "FR",
        source: CODE_MONETAIRE_L561_12,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "association-members",
        title: "Members of an association, to stay in contact",
        kind: Kind::Benchmark,
        length: Length::Fixed("P3Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CNIL_ASSOCIATIONS,
        verification: Verification::Recalled,
        note: Some("The membership is the contract."),
    },
    RetentionReference {
        id: "consumer-contracts",
        title: "Contracts with consumers, as evidence",
        kind: Kind::Limitation,
        length: Length::Fixed("P2Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CODE_CONSOMMATION_L218_2,
        verification: Verification::Recalled,
        note: Some("The action of a trader against a consumer."),
    },
    RetentionReference {
        id: "contracts",
        title: "Contracts, as evidence",
        kind: Kind::Limitation,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CODE_CIVIL_2224,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "donor-tax-receipts",
        title: "Donors, for their tax receipts",
        kind: Kind::Duty,
        length: Length::Fixed("P6Y"),
        triggers: &[Trigger::Issue],
        jurisdiction: "FR",
        source: LPF_L102_B,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "online-contracts",
        title: "Online contracts of EUR 120 or more",
        kind: Kind::Duty,
        length: Length::Fixed("P10Y"),
        triggers: &[Trigger::ConclusionOfContract, Trigger::Order],
        jurisdiction: "FR",
        source: CODE_CONSOMMATION_D213_2,
        verification: Verification::Official,
        note: Some("From the delivery or the performance where it is not immediate."),
    },
    RetentionReference {
        id: "payment-card-disputes",
        title: "Payment card data, archived for disputes",
        kind: Kind::Benchmark,
        length: Length::Range("P13M", "P15M"),
        triggers: &[Trigger::Payment],
        jurisdiction: "FR",
        source: CNIL_CARDS,
        verification: Verification::Official,
        note: Some("Fifteen months for cards with deferred debit."),
    },
    RetentionReference {
        id: "payment-card-security-code",
        title: "Payment card security code, after the first transaction",
        kind: Kind::Maximum,
        length: Length::None,
        triggers: &[Trigger::Payment],
        jurisdiction: "FR",
        source: CNIL_CARDS,
        verification: Verification::Official,
        note: None,
    },
    RetentionReference {
        id: "payment-card-single-payment",
        title: "Payment card data, for one payment",
        kind: Kind::Benchmark,
        length: Length::UntilEvent,
        triggers: &[Trigger::Payment],
        jurisdiction: "FR",
        source: CNIL_CARDS,
        verification: Verification::Official,
        note: Some("Until the payment is complete, the withdrawal period included."),
    },
    RetentionReference {
        id: "payment-card-subscriptions",
        title: "Payment card data, for a subscription",
        kind: Kind::Benchmark,
        length: Length::UntilEvent,
        triggers: &[Trigger::Payment, Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CNIL_CARDS,
        verification: Verification::Official,
        note: Some("Until the last instalment or the termination."),
    },
    RetentionReference {
        id: "rental-applications",
        title: "Applications for a rental, rejected",
        kind: Kind::Benchmark,
        length: Length::Fixed("P3M"),
        triggers: &[Trigger::Decision],
        jurisdiction: "FR",
        source: CNIL_RENTAL,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "rental-tenants",
        title: "Tenants",
        kind: Kind::Limitation,
        length: Length::Fixed("P3Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: LOI_89_462_7_1,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "tax-documents",
        title: "Documents for tax control",
        kind: Kind::Duty,
        length: Length::Fixed("P6Y"),
        triggers: &[Trigger::LastOperation, Trigger::Issue],
        jurisdiction: "FR",
        source: LPF_L102_B,
        verification: Verification::Official,
        note: None,
    },
    RetentionReference {
        id: "unpaid-debts",
        title: "File of unpaid debts",
        kind: Kind::Benchmark,
        length: Length::Range("P3Y", "P5Y"),
        triggers: &[Trigger::PaymentDefault],
        jurisdiction: "FR",
        source: CNIL_DEBTS,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "unpaid-debts-settled",
        title: "File of unpaid debts, once settled",
        kind: Kind::Benchmark,
        length: Length::AtMost("PT48H"),
        triggers: &[Trigger::Payment],
        jurisdiction: "FR",
        source: CNIL_DEBTS,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "vat-one-stop-shop",
        title: "VAT registers of the one-stop shops (OSS, IOSS)",
        kind: Kind::Duty,
        length: Length::Fixed("P10Y"),
        triggers: &[Trigger::EndOfYear],
        jurisdiction: "FR",
        source: LPF_L102_B,
        verification: Verification::Official,
        note: None,
    },
];

const CNIL_ASSOCIATIONS: LegalSource = LegalSource {
    en: "CNIL, guide for associations",
    fr: "CNIL, guide de sensibilisation pour les associations",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CNIL_CARDS: LegalSource = LegalSource {
    en: "CNIL, recommendation on payment cards (Deliberation No. 2018-303 of 6 September 2018), \
         Article 4",
    fr: "CNIL, recommandation relative à la carte de paiement (délibération n° 2018-303 du 6 \
         septembre 2018), article 4",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037477764",
    read: Verification::Official,
};

const CNIL_DEBTS: LegalSource = LegalSource {
    en: "CNIL, reference framework on the management of unpaid debts (2021)",
    fr: "CNIL, référentiel relatif à la gestion des impayés (2021)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CNIL_RENTAL: LegalSource = LegalSource {
    en: "CNIL, reference framework on rental management (2021)",
    fr: "CNIL, référentiel relatif à la gestion locative (2021)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CODE_CIVIL_2224: LegalSource = LegalSource {
    en: "French Civil Code, Article 2224",
    fr: "Code civil, article 2224",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    read: Verification::Recalled,
};

const CODE_COMMERCE_L123_22: LegalSource = LegalSource {
    en: "French Commercial Code, Article L. 123-22",
    fr: "Code de commerce, article L. 123-22",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    read: Verification::Official,
};

const CODE_CONSOMMATION_D213_2: LegalSource = LegalSource {
    en: "French Consumer Code, Articles L. 213-1, D. 213-1 and D. 213-2",
    fr: "Code de la consommation, articles L. 213-1, D. 213-1 et D. 213-2",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    read: Verification::Official,
};

const CODE_CONSOMMATION_L218_2: LegalSource = LegalSource {
    en: "French Consumer Code, Article L. 218-2",
    fr: "Code de la consommation, article L. 218-2",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    read: Verification::Recalled,
};

const CODE_MONETAIRE_L561_12: LegalSource = LegalSource {
    en: "French Monetary and Financial Code, Article L. 561-12",
    fr: "Code monétaire et financier, article L. 561-12",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026",
    read: Verification::Recalled,
};

const LOI_89_462_7_1: LegalSource = LegalSource {
    en: "French Law No. 89-462 of 6 July 1989, Article 7-1",
    fr: "loi n° 89-462 du 6 juillet 1989, article 7-1",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310",
    read: Verification::Recalled,
};

const LPF_L102_B: LegalSource = LegalSource {
    en: "French Book of Tax Procedures, Article L. 102 B",
    fr: "Livre des procédures fiscales, article L. 102 B",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069583",
    read: Verification::Recalled,
};
