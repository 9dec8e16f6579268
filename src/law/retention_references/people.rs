//! Retention references for staff and premises: recruitment, payroll, images, badges.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{Kind, Length, RetentionReference};
use crate::diagnostic::LegalSource;
use crate::diagnostic::Verification;
use crate::fact::Trigger;

pub(super) static PEOPLE: &[RetentionReference] = &[
    RetentionReference {
        id: "access-badges",
        title: "Passages with an access badge",
        kind: Kind::Benchmark,
        length: Length::Fixed("P3M"),
        triggers: &[Trigger::Collection],
        jurisdiction: "FR",
        source: CNIL_STAFF,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "applicants",
        title: "Applicants who were not taken on",
        kind: Kind::Benchmark,
        length: Length::Fixed("P2Y"),
        triggers: &[Trigger::LastContact],
        jurisdiction: "FR",
        source: CNIL_RECRUITMENT,
        verification: Verification::Secondary,
        note: Some("Unless they ask for deletion."),
    },
    RetentionReference {
        id: "cctv",
        title: "Video surveillance at work and in private places",
        kind: Kind::Benchmark,
        length: Length::AtMost("P1M"),
        triggers: &[Trigger::Recording],
        jurisdiction: "FR",
        source: CNIL_CCTV,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "cctv-public-places",
        title: "Video protection of public places",
        kind: Kind::Maximum,
        length: Length::AtMost("P1M"),
        triggers: &[Trigger::Recording],
        jurisdiction: "FR",
        source: CSI_L252_5,
        verification: Verification::Official,
        note: None,
    },
    RetentionReference {
        id: "electronic-payslips",
        title: "Electronic payslips, available to staff",
        kind: Kind::Duty,
        length: Length::Fixed("P50Y"),
        triggers: &[Trigger::Issue],
        jurisdiction: "FR",
        source: CODE_TRAVAIL_D3243_8,
        verification: Verification::Secondary,
        note: Some("Or until the age of Article L. 1237-5, plus six years."),
    },
    RetentionReference {
        id: "monaco-cctv",
        title: "Video surveillance in Monaco",
        kind: Kind::Maximum,
        length: Length::AtMost("P30D"),
        triggers: &[Trigger::Recording],
        jurisdiction: "MC",
        source: MONACO_84,
        verification: Verification::Official,
        note: None,
    },
    RetentionReference {
        id: "monaco-staff-on-site",
        title: "Staff shown on a site, in Monaco",
        kind: Kind::Benchmark,
        length: Length::UntilEvent,
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "MC",
        source: APDP_SITES,
        verification: Verification::Official,
        note: Some("Until they leave."),
    },
    RetentionReference {
        id: "payslips",
        title: "Payslips, the employer's copy",
        kind: Kind::Duty,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::Issue],
        jurisdiction: "FR",
        source: CODE_TRAVAIL_L3243_4,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "staff-files",
        title: "Staff files, archived",
        kind: Kind::Limitation,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CNIL_STAFF,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "staff-register",
        title: "Register of staff",
        kind: Kind::Duty,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::EndOfContract],
        jurisdiction: "FR",
        source: CODE_TRAVAIL_R1221_26,
        verification: Verification::Secondary,
        note: Some("From the day on which the person left."),
    },
    RetentionReference {
        id: "vehicle-location",
        title: "Location of vehicles",
        kind: Kind::Benchmark,
        length: Length::Fixed("P2M"),
        triggers: &[Trigger::Collection],
        jurisdiction: "FR",
        source: CNIL_STAFF,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "vehicle-location-rounds",
        title: "Location of vehicles, as proof of rounds",
        kind: Kind::Benchmark,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::Collection],
        jurisdiction: "FR",
        source: CNIL_STAFF,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "vehicle-location-working-time",
        title: "Location of vehicles, for working time",
        kind: Kind::Benchmark,
        length: Length::Fixed("P5Y"),
        triggers: &[Trigger::Collection],
        jurisdiction: "FR",
        source: CNIL_STAFF,
        verification: Verification::Secondary,
        note: None,
    },
    RetentionReference {
        id: "working-time",
        title: "Records of working time",
        kind: Kind::Benchmark,
        length: Length::Fixed("P5Y"),
        triggers: &[],
        jurisdiction: "FR",
        source: CNIL_STAFF,
        verification: Verification::Recalled,
        note: None,
    },
];

const APDP_SITES: LegalSource = LegalSource {
    en: "APDP, good practice for websites",
    fr: "APDP, bonnes pratiques en matière de sites Internet",
    url: "https://apdp.mc",
    read: Verification::Official,
};

const CNIL_CCTV: LegalSource = LegalSource {
    en: "CNIL, video surveillance at work",
    fr: "CNIL, la vidéosurveillance et la vidéoprotection au travail",
    url: "https://www.cnil.fr/fr/la-videosurveillance-videoprotection-au-travail",
    read: Verification::Secondary,
};

const CNIL_RECRUITMENT: LegalSource = LegalSource {
    en: "CNIL, recruitment guide (January 2023)",
    fr: "CNIL, guide du recrutement (janvier 2023)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Secondary,
};

const CNIL_STAFF: LegalSource = LegalSource {
    en: "CNIL, reference framework on human resources management (Deliberation No. 2019-160 of \
         21 November 2019)",
    fr: "CNIL, référentiel relatif à la gestion des ressources humaines (délibération n° \
         2019-160 du 21 novembre 2019)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CODE_TRAVAIL_D3243_8: LegalSource = LegalSource {
    en: "French Labour Code, Article D. 3243-8",
    fr: "Code du travail, article D. 3243-8",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050",
    read: Verification::Secondary,
};

const CODE_TRAVAIL_L3243_4: LegalSource = LegalSource {
    en: "French Labour Code, Article L. 3243-4",
    fr: "Code du travail, article L. 3243-4",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050",
    read: Verification::Secondary,
};

const CODE_TRAVAIL_R1221_26: LegalSource = LegalSource {
    en: "French Labour Code, Article R. 1221-26",
    fr: "Code du travail, article R. 1221-26",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050",
    read: Verification::Secondary,
};

const CSI_L252_5: LegalSource = LegalSource {
    en: "French Internal Security Code, Article L. 252-5",
    fr: "Code de la sécurité intérieure, article L. 252-5",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132",
    read: Verification::Official,
};

const MONACO_84: LegalSource = LegalSource {
    en: "Monegasque Law No. 1.565 of 3 December 2024, Article 84",
    fr: "loi monégasque n° 1.565 du 3 décembre 2024, article 84",
    url: "https://journaldemonaco.gouv.mc/en/switchlanguage/to/jdm/Journaux/2024/Journal-8725/Loi-n-1.565-du-3-decembre-2024-relative-a-la-protection-des-donnees-personnelles",
    read: Verification::Official,
};
