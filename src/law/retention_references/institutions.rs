//! Retention references for institutions: schools, public archives, health.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{Kind, Length, RetentionReference};
use crate::diagnostic::LegalSource;
use crate::diagnostic::Verification;
use crate::fact::Trigger;

pub(super) static INSTITUTIONS: &[RetentionReference] = &[
    RetentionReference {
        id: "exam-papers",
        title: "Exam papers",
        kind: Kind::Duty,
        length: Length::Fixed("P1Y"),
        triggers: &[Trigger::Publication, Trigger::Decision],
        jurisdiction: "FR",
        source: SCHOOL_ARCHIVES,
        verification: Verification::Recalled,
        note: Some("From the results."),
    },
    RetentionReference {
        id: "exam-results",
        title: "Results of exams, minutes, diplomas",
        kind: Kind::Duty,
        length: Length::Fixed("P50Y"),
        triggers: &[Trigger::EndOfProcedure],
        jurisdiction: "FR",
        source: SCHOOL_ARCHIVES,
        verification: Verification::Recalled,
        note: Some("Then public archives. Not the delay of access of the same length."),
    },
    RetentionReference {
        id: "health-vigilance",
        title: "Health vigilance",
        kind: Kind::Duty,
        length: Length::AtMost("P70Y"),
        triggers: &[],
        jurisdiction: "FR",
        source: CNIL_VIGILANCE,
        verification: Verification::Recalled,
        note: Some("By product; seventy years for medicines."),
    },
    RetentionReference {
        id: "hospital-records",
        title: "Medical records of a hospital",
        kind: Kind::Duty,
        length: Length::Fixed("P20Y"),
        triggers: &[Trigger::LastVisit],
        jurisdiction: "FR",
        source: CSP_R1112_7,
        verification: Verification::Recalled,
        note: None,
    },
    RetentionReference {
        id: "medical-practice-records",
        title: "Medical records of a practice",
        kind: Kind::Benchmark,
        length: Length::Fixed("P20Y"),
        triggers: &[Trigger::LastVisit],
        jurisdiction: "FR",
        source: CNIL_PRACTICES,
        verification: Verification::Recalled,
        note: Some("Five years in use, fifteen archived."),
    },
    RetentionReference {
        id: "public-archives",
        title: "Public archives, once no longer in use",
        kind: Kind::Duty,
        length: Length::UntilEvent,
        triggers: &[],
        jurisdiction: "FR",
        source: CODE_PATRIMOINE_L212_3,
        verification: Verification::Official,
        note: Some("Selected with the archives service, not simply deleted."),
    },
    RetentionReference {
        id: "public-archives-access",
        title: "Access to public archives on private life",
        kind: Kind::AccessDelay,
        length: Length::Range("P50Y", "P100Y"),
        triggers: &[Trigger::Issue],
        jurisdiction: "FR",
        source: CODE_PATRIMOINE_L213_2,
        verification: Verification::Official,
        note: Some(
            "No retention period. Medical secrets: 25 years from death, else 120 from birth.",
        ),
    },
    RetentionReference {
        id: "pupil-files",
        title: "Files of pupils",
        kind: Kind::Duty,
        length: Length::UntilEvent,
        triggers: &[Trigger::EndOfStudies],
        jurisdiction: "FR",
        source: SCHOOL_ARCHIVES,
        verification: Verification::Recalled,
        note: Some("The time of schooling, then the schedule of the archives."),
    },
];

const CNIL_PRACTICES: LegalSource = LegalSource {
    en: "CNIL, reference framework on medical and paramedical practices (Deliberation No. \
         2020-081 of 18 June 2020)",
    fr: "CNIL, référentiel relatif aux cabinets médicaux et paramédicaux (délibération n° \
         2020-081 du 18 juin 2020)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CNIL_VIGILANCE: LegalSource = LegalSource {
    en: "CNIL, reference framework on health vigilance (Deliberation No. 2019-057 of 9 May 2019)",
    fr: "CNIL, référentiel relatif aux vigilances sanitaires (délibération n° 2019-057 du 9 mai \
         2019)",
    url: "https://www.cnil.fr/fr/les-durees-de-conservation-des-donnees",
    read: Verification::Recalled,
};

const CODE_PATRIMOINE_L212_3: LegalSource = LegalSource {
    en: "French Heritage Code, Article L. 212-3",
    fr: "Code du patrimoine, article L. 212-3",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236",
    read: Verification::Official,
};

const CODE_PATRIMOINE_L213_2: LegalSource = LegalSource {
    en: "French Heritage Code, Article L. 213-2",
    fr: "Code du patrimoine, article L. 213-2",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236",
    read: Verification::Official,
};

const CSP_R1112_7: LegalSource = LegalSource {
    en: "French Public Health Code, Article R. 1112-7",
    fr: "Code de la santé publique, article R. 1112-7",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665",
    read: Verification::Recalled,
};

const SCHOOL_ARCHIVES: LegalSource = LegalSource {
    en: "Instruction DPACI/RES/2005/003 of 22 February 2005",
    fr: "instruction DPACI/RES/2005/003 du 22 février 2005",
    url: "https://francearchives.gouv.fr",
    read: Verification::Recalled,
};
