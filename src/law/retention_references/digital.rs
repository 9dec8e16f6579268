//! Retention references for sites and networks: trackers, logs, electronic communications.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{Kind, Length, RetentionReference};
use crate::diagnostic::LegalSource;
use crate::diagnostic::Verification;
use crate::fact::Trigger;

pub(super) static DIGITAL: &[RetentionReference] = &[
    RetentionReference {
        id: "access-logs",
        title: "Logs of access and use",
        kind: Kind::Benchmark,
        length: Length::Range("P6M", "P12M"),
        triggers: &[Trigger::Collection, Trigger::Recording],
        jurisdiction: "FR",
        source: CNIL_LOGGING,
        verification: Verification::Secondary,
        note: Some("Up to three years where it is justified."),
    },
    RetentionReference {
        id: "audience-measurement-data",
        title: "Data of exempt audience measurement",
        kind: Kind::Benchmark,
        length: Length::AtMost("P25M"),
        triggers: &[Trigger::Collection],
        jurisdiction: "FR",
        source: CNIL_AUDIENCE,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "audience-measurement-trackers",
        title: "Trackers of exempt audience measurement",
        kind: Kind::Benchmark,
        length: Length::AtMost("P13M"),
        triggers: &[Trigger::Deposit],
        jurisdiction: "FR",
        source: CNIL_AUDIENCE,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "cookie-choice",
        title: "The choice about cookies, consent or refusal",
        kind: Kind::Benchmark,
        length: Length::Fixed("P6M"),
        triggers: &[Trigger::Consent],
        jurisdiction: "FR",
        source: CNIL_COOKIES,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "hosted-contributors",
        title: "Account and payment data of those who contribute hosted content",
        kind: Kind::Duty,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::EndOfContract, Trigger::AccountClosure],
        jurisdiction: "FR",
        source: DECRET_2021_1362,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "hosted-contributors-identity",
        title: "Civil identity of those who contribute hosted content",
        kind: Kind::Duty,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: DECRET_2021_1362,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "monaco-browsing-data",
        title: "Browsing data from a cookie, in Monaco",
        kind: Kind::Benchmark,
        length: Length::Fixed("P13M"),
        triggers: &[Trigger::Deposit],
        jurisdiction: "MC",
        source: APDP_SITES,
        verification: Verification::Official,
        note: None,
    },
    RetentionReference {
        id: "telecom-account-data",
        title: "Account and payment data of telecommunications operators",
        kind: Kind::Duty,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::EndOfContract, Trigger::AccountClosure],
        jurisdiction: "FR",
        source: CPCE_L34_1,
        verification: Verification::Official,
        note: Some("II bis, 2°."),
    },
    RetentionReference {
        id: "telecom-connection-data",
        title: "Data on the source of connections",
        kind: Kind::Duty,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::Connection],
        jurisdiction: "FR",
        source: CPCE_L34_1,
        verification: Verification::Official,
        note: Some("II bis, 3°."),
    },
    RetentionReference {
        id: "telecom-identity",
        title: "Civil identity of users of telecommunications operators",
        kind: Kind::Duty,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CPCE_L34_1,
        verification: Verification::Official,
        note: Some("II bis, 1°."),
    },
];

const APDP_SITES: LegalSource = LegalSource {
    en: "APDP, good practice for websites",
    fr: "APDP, bonnes pratiques en matière de sites Internet",
    url: "https://apdp.mc",
    read: Verification::Official,
};

const CNIL_AUDIENCE: LegalSource = LegalSource {
    en: "CNIL, exemption of audience measurement from consent",
    fr: "CNIL, exemption de consentement des outils de mesure d'audience",
    url: "https://www.cnil.fr/fr/cookies-solutions-pour-les-outils-de-mesure-daudience",
    read: Verification::Secondary,
};

const CNIL_COOKIES: LegalSource = LegalSource {
    en: "CNIL, recommendation on cookies (Deliberation No. 2020-092 of 17 September 2020), \
         paragraph 39",
    fr: "CNIL, recommandation « cookies et autres traceurs » (délibération n° 2020-092 du 17 \
         septembre 2020), paragraphe 39",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197",
    read: Verification::Secondary,
};

const CNIL_LOGGING: LegalSource = LegalSource {
    en: "CNIL, recommendation on logging (Deliberation No. 2021-122 of 14 October 2021)",
    fr: "CNIL, recommandation relative à la journalisation (délibération n° 2021-122 du 14 \
         octobre 2021)",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044272396",
    read: Verification::Secondary,
};

const CPCE_L34_1: LegalSource = LegalSource {
    en: "French Post and Electronic Communications Code, Article L. 34-1",
    fr: "Code des postes et des communications électroniques, article L. 34-1",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987",
    read: Verification::Official,
};

const DECRET_2021_1362: LegalSource = LegalSource {
    en: "French Decree No. 2021-1362 of 20 October 2021",
    fr: "décret n° 2021-1362 du 20 octobre 2021",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044228912",
    read: Verification::Secondary,
};
