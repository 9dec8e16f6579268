//! Retention references for relations with people: prospects, accounts, consent, requests.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{Kind, Length, RetentionReference};
use crate::diagnostic::LegalSource;
use crate::diagnostic::Verification;
use crate::fact::Trigger;

pub(super) static RELATIONS: &[RetentionReference] = &[
    RetentionReference {
        id: "breach-register",
        title: "Register of personal data breaches",
        kind: Kind::Benchmark,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::Breach],
        jurisdiction: "FR",
        source: GDPR_33_5,
        verification: Verification::Recalled,
        note: Some("The period is practice; the article gives none."),
    },
    RetentionReference {
        id: "call-analyses",
        title: "Documents that analyse recorded calls",
        kind: Kind::Benchmark,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::Issue, Trigger::Recording],
        jurisdiction: "FR",
        source: CNIL_PERIODS,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "call-recordings",
        title: "Recordings of calls, for training and quality",
        kind: Kind::Benchmark,
        length: Length::Fixed("P6M"),
        triggers: &[Trigger::Recording],
        jurisdiction: "FR",
        source: CNIL_PERIODS,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "consent-proof",
        title: "Proof of consent",
        kind: Kind::Limitation,
        length: Length::UntilEvent,
        triggers: &[Trigger::WithdrawalOfConsent],
        jurisdiction: "FR",
        source: GDPR_7_1,
        verification: Verification::Recalled,
        note: Some("As long as the consent lasts, then for the limitation period."),
    },
    RetentionReference {
        id: "contact-forms",
        title: "Messages sent by a contact form",
        kind: Kind::Benchmark,
        length: Length::Range("P1Y", "P3Y"),
        triggers: &[Trigger::LastContact],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Recalled,
        note: Some("By subject."),
    },
    RetentionReference {
        id: "customers-marketing",
        title: "Customers, for marketing",
        kind: Kind::Benchmark,
        length: Length::Fixed("P3Y"),
        triggers: &[
            Trigger::EndOfRelationship,
            Trigger::LastActivity,
            Trigger::LastContact,
            Trigger::Order,
        ],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Secondary,
        note: Some("Four years were judged excessive (CNIL, SAN-2020-008)."),
    },
    RetentionReference {
        id: "identity-proofs",
        title: "Proof of identity, supplied with a request",
        kind: Kind::Benchmark,
        length: Length::UntilEvent,
        triggers: &[],
        jurisdiction: "FR",
        source: CNIL_PERIODS,
        verification: Verification::Recalled,
        note: Some("For the time of the check."),
    },
    RetentionReference {
        id: "inactive-accounts",
        title: "Online accounts without activity",
        kind: Kind::Benchmark,
        length: Length::Fixed("P2Y"),
        triggers: &[Trigger::LastActivity],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Secondary,
        note: Some("With a warning before the closure."),
    },
    RetentionReference {
        id: "limitation-offences",
        title: "Evidence against prosecution for an offence (délit)",
        kind: Kind::Limitation,
        length: Length::Fixed("P6Y"),
        triggers: &[],
        jurisdiction: "FR",
        source: CPP_8,
        verification: Verification::Secondary,
        note: Some("From the day of the offence; for instance a right to object that was ignored."),
    },
    RetentionReference {
        id: "limitation-petty-offences",
        title: "Evidence against prosecution for a petty offence (contravention)",
        kind: Kind::Limitation,
        length: Length::Fixed("P1Y"),
        triggers: &[],
        jurisdiction: "FR",
        source: CPP_9,
        verification: Verification::Secondary,
        note: Some("From the day of the offence; for instance a right of access that was ignored."),
    },
    RetentionReference {
        id: "monaco-prospects",
        title: "Prospects who do not answer, in Monaco",
        kind: Kind::Benchmark,
        length: Length::Fixed("P3Y"),
        triggers: &[Trigger::LastContact],
        jurisdiction: "MC",
        source: APDP_SITES,
        verification: Verification::Official,
        note: None,
    },
    RetentionReference {
        id: "newsletter",
        title: "Subscribers to a newsletter",
        kind: Kind::Benchmark,
        length: Length::AtMost("P3Y"),
        triggers: &[Trigger::Objection, Trigger::LastContact],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Recalled,
        note: Some("Until the unsubscription."),
    },
    RetentionReference {
        id: "opt-out-list",
        title: "Opt-out list",
        kind: Kind::Benchmark,
        length: Length::AtLeast("P3Y"),
        triggers: &[Trigger::Objection],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "prospects",
        title: "Prospects who bought nothing",
        kind: Kind::Benchmark,
        length: Length::Fixed("P3Y"),
        triggers: &[Trigger::Collection, Trigger::LastContact],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Secondary,
        note: Some("A click is a contact, the opening of an e-mail is none."),
    },
    RetentionReference {
        id: "prospects-last-message",
        title: "Prospects, contacted again at the end of the three years",
        kind: Kind::Benchmark,
        length: Length::UntilEvent,
        triggers: &[],
        jurisdiction: "FR",
        source: CNIL_COMMERCE,
        verification: Verification::Secondary,
        note: Some("One message; deleted without a positive answer."),
    },
    RetentionReference {
        id: "rights-requests",
        title: "Files on the exercise of rights",
        kind: Kind::Benchmark,
        length: Length::Range("P1Y", "P6Y"),
        triggers: &[Trigger::Answer],
        jurisdiction: "FR",
        source: CNIL_PERIODS,
        verification: Verification::Recalled,
        note: Some("One year for access and rectification, up to six for objections."),
    },
    RetentionReference {
        id: "telephone-marketing-consent",
        title: "Consent to marketing by telephone",
        kind: Kind::Maximum,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::Collection, Trigger::Consent],
        jurisdiction: "FR",
        source: CODE_CONSOMMATION_R223_1,
        verification: Verification::Secondary,
        note: Some("Never renewed tacitly."),
    },
    RetentionReference {
        id: "telephone-marketing-proof",
        title: "Proof of consent to marketing by telephone",
        kind: Kind::Duty,
        length: Length::Fixed("P3Y"),
        triggers: &[Trigger::Collection, Trigger::Consent],
        jurisdiction: "FR",
        source: CODE_CONSOMMATION_R223_2,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "whistleblowing-unfounded",
        title: "Alerts that are not followed up",
        kind: Kind::Benchmark,
        length: Length::AtMost("P2M"),
        triggers: &[Trigger::EndOfProcedure],
        jurisdiction: "FR",
        source: CNIL_WHISTLEBLOWING,
        verification: Verification::Recalled,
        note: Some("Deleted or made anonymous."),
    },
];

const APDP_SITES: LegalSource = LegalSource {
    en: "APDP, good practice for websites",
    fr: "APDP, bonnes pratiques en matière de sites Internet",
    url: "https://apdp.mc",
    read: Verification::Official,
};

const CNIL_COMMERCE: LegalSource = LegalSource {
    en: "CNIL, reference framework on the management of commercial activities (Deliberation No. \
         2021-131 of 23 September 2021)",
    fr: "CNIL, référentiel relatif à la gestion des activités commerciales (délibération n° \
         2021-131 du 23 septembre 2021)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CNIL_PERIODS: LegalSource = LegalSource {
    en: "CNIL, guide to retention periods",
    fr: "CNIL, guide pratique sur les durées de conservation",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CNIL_WHISTLEBLOWING: LegalSource = LegalSource {
    en: "CNIL, reference framework on whistleblowing (Deliberation No. 2023-064 of 6 July 2023)",
    fr: "CNIL, référentiel relatif aux alertes professionnelles (délibération n° 2023-064 du 6 \
         juillet 2023)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CODE_CONSOMMATION_R223_1: LegalSource = LegalSource {
    en: "French Consumer Code, Article R. 223-1",
    fr: "Code de la consommation, article R. 223-1",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939",
    read: Verification::Secondary,
};

const CODE_CONSOMMATION_R223_2: LegalSource = LegalSource {
    en: "French Consumer Code, Article R. 223-2",
    fr: "Code de la consommation, article R. 223-2",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939",
    read: Verification::Secondary,
};

const CPP_8: LegalSource = LegalSource {
    en: "French Code of Criminal Procedure, Article 8",
    fr: "Code de procédure pénale, article 8",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154",
    read: Verification::Secondary,
};

const CPP_9: LegalSource = LegalSource {
    en: "French Code of Criminal Procedure, Article 9",
    fr: "Code de procédure pénale, article 9",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154",
    read: Verification::Secondary,
};

const GDPR_33_5: LegalSource = LegalSource {
    en: "GDPR, Article 33(5)",
    fr: "RGPD, article 33, paragraphe 5",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    read: Verification::Recalled,
};

const GDPR_7_1: LegalSource = LegalSource {
    en: "GDPR, Article 7(1)",
    fr: "RGPD, article 7, paragraphe 1",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    read: Verification::Recalled,
};
