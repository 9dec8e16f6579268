//! Laws of Monaco.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{LegalText, Status};
use crate::diagnostic::Verification;

pub(super) static MONEGASQUE: &[LegalText] = &[
    LegalText {
        id: "monegasque-act",
        reference: "mc/loi/1.565",
        date: Some("2024-12-03"),
        short_fr: "loi monégasque n° 1.565",
        short_en: "Monegasque Law No. 1.565",
        title_fr: "Loi n° 1.565 du 3 décembre 2024 relative à la protection des données \
                   personnelles",
        title_en: "Law No. 1.565 of 3 December 2024 on the protection of personal data",
        url: Some(
            "https://journaldemonaco.gouv.mc/en/switchlanguage/to/jdm/Journaux/2024/Journal-8725/Loi-n-1.565-du-3-decembre-2024-relative-a-la-protection-des-donnees-personnelles",
        ),
        status: Status::InForce,
        verification: Verification::Official,
    },
    LegalText {
        id: "monegasque-act-1165",
        reference: "mc/loi/1.165",
        date: Some("1993-12-23"),
        short_fr: "loi monégasque n° 1.165",
        short_en: "Monegasque Law No. 1.165",
        title_fr: "Loi n° 1.165 du 23 décembre 1993 relative à la protection des informations \
                   nominatives",
        title_en: "Law No. 1.165 of 23 December 1993 on the protection of personal information",
        url: None,
        status: Status::Replaced { by: "monegasque-act", since: "2024-12-13" },
        verification: Verification::Official,
    },
    LegalText {
        id: "monegasque-digital-act",
        reference: "mc/loi/1.383",
        date: Some("2011-08-02"),
        short_fr: "loi monégasque n° 1.383",
        short_en: "Monegasque Law No. 1.383",
        title_fr: "Loi n° 1.383 du 2 août 2011 pour une Principauté numérique",
        title_en: "Law No. 1.383 of 2 August 2011 for a digital Principality",
        url: Some("https://legimonaco.mc/tnc/loi/2011/08-02-1.383/"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "monegasque-ordinance",
        reference: "mc/ordonnance/11.327",
        date: Some("2025-07-10"),
        short_fr: "ordonnance souveraine n° 11.327",
        short_en: "Sovereign Ordinance No. 11.327",
        title_fr: "Ordonnance souveraine n° 11.327 du 10 juillet 2025 portant application de la \
                   loi n° 1.565 du 3 décembre 2024",
        title_en: "Sovereign Ordinance No. 11.327 of 10 July 2025 implementing Law No. 1.565 of 3 \
                   December 2024",
        url: Some(
            "https://journaldemonaco.gouv.mc/switchlanguage/to/jdm_eng/Journaux/2025/Journal-8756/Ordonnance-Souveraine-n-11.327-du-10-juillet-2025-portant-application-de-la-loi-n-1.565-du-3-decembre-2024-relative-a-la-protection-des-donnees-personnelles",
        ),
        status: Status::InForce,
        verification: Verification::Official,
    },
];
