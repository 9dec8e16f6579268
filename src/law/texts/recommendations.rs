//! Standards and recommendations of the CNIL.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{LegalText, Status};
use crate::diagnostic::Verification;

pub(super) static RECOMMENDATIONS: &[LegalText] = &[
    LegalText {
        id: "cnil-commerce",
        reference: "fr/cnil/2021-131",
        date: Some("2021-09-23"),
        short_fr: "référentiel « gestion des activités commerciales »",
        short_en: "reference framework on commercial activities",
        title_fr: "Délibération de la CNIL n° 2021-131 du 23 septembre 2021 portant référentiel \
                   relatif à la gestion des activités commerciales",
        title_en: "CNIL Deliberation No. 2021-131 of 23 September 2021, reference framework on the \
                   management of commercial activities",
        url: None,
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "cnil-cookies",
        reference: "fr/cnil/2020-091",
        date: Some("2020-09-17"),
        short_fr: "lignes directrices « cookies et autres traceurs »",
        short_en: "guidelines on cookies and other trackers",
        title_fr: "Délibération de la CNIL n° 2020-091 du 17 septembre 2020 portant lignes \
                   directrices relatives aux cookies et autres traceurs",
        title_en: "CNIL Deliberation No. 2020-091 of 17 September 2020, guidelines on cookies and \
                   other trackers",
        url: Some("https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042388188"),
        status: Status::InForce,
        verification: Verification::Official,
    },
    LegalText {
        id: "cnil-cookies-2013",
        reference: "fr/cnil/2013-378",
        date: Some("2013-12-05"),
        short_fr: "recommandation « cookies » de 2013",
        short_en: "cookie recommendation of 2013",
        title_fr: "Délibération de la CNIL n° 2013-378 du 5 décembre 2013 portant recommandation \
                   relative aux cookies et autres traceurs",
        title_en: "CNIL Deliberation No. 2013-378 of 5 December 2013, recommendation on cookies \
                   and other trackers",
        url: None,
        status: Status::Replaced { by: "cnil-cookies-2019", since: "2019-07-04" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-cookies-2019",
        reference: "fr/cnil/2019-093",
        date: Some("2019-07-04"),
        short_fr: "lignes directrices « cookies » de 2019",
        short_en: "cookie guidelines of 2019",
        title_fr: "Délibération de la CNIL n° 2019-093 du 4 juillet 2019 portant lignes \
                   directrices relatives aux cookies et autres traceurs",
        title_en: "CNIL Deliberation No. 2019-093 of 4 July 2019, guidelines on cookies and other \
                   trackers",
        url: None,
        status: Status::Replaced { by: "cnil-cookies", since: "2020-09-17" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-cookies-practice",
        reference: "fr/cnil/2020-092",
        date: Some("2020-09-17"),
        short_fr: "recommandation « cookies et autres traceurs »",
        short_en: "recommendation on cookies and other trackers",
        title_fr: "Délibération de la CNIL n° 2020-092 du 17 septembre 2020 portant recommandation \
                   sur les modalités pratiques de mise en conformité en cas de recours aux cookies \
                   et autres traceurs",
        title_en: "CNIL Deliberation No. 2020-092 of 17 September 2020, recommendation on \
                   practical compliance in the use of cookies and other trackers",
        url: Some("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "cnil-di-7",
        reference: "fr/cnil/2006-138",
        date: Some("2006-05-09"),
        short_fr: "dispense DI-007",
        short_en: "exemption DI-007",
        title_fr: "Délibération de la CNIL n° 2006-138 du 9 mai 2006, dispense n° 7 (information \
                   et communication externe)",
        title_en: "CNIL Deliberation No. 2006-138 of 9 May 2006, exemption No. 7 (information and \
                   external communication)",
        url: None,
        status: Status::WithoutEffect { since: "2018-05-25" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-logging",
        reference: "fr/cnil/2021-122",
        date: Some("2021-10-14"),
        short_fr: "recommandation relative à la journalisation",
        short_en: "recommendation on logging",
        title_fr: "Délibération de la CNIL n° 2021-122 du 14 octobre 2021 portant recommandation \
                   relative à la journalisation",
        title_en: "CNIL Deliberation No. 2021-122 of 14 October 2021, recommendation on logging",
        url: Some("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044272396"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "cnil-multi-device-consent",
        reference: "fr/cnil/2025-131",
        date: Some("2025-12-18"),
        short_fr: "recommandation relative au consentement multi-terminaux",
        short_en: "recommendation on multi-device consent",
        title_fr: "Délibération de la CNIL n° 2025-131 du 18 décembre 2025 relative au \
                   consentement multi-terminaux",
        title_en: "CNIL Deliberation No. 2025-131 of 18 December 2025 on multi-device consent",
        url: Some("https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053383564"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "cnil-ns-42",
        reference: "fr/cnil/02-001",
        date: Some("2002-01-08"),
        short_fr: "norme simplifiée NS-42",
        short_en: "simplified standard NS-42",
        title_fr: "Délibération de la CNIL n° 02-001 du 8 janvier 2002, norme simplifiée n° 42 \
                   (accès aux locaux, horaires, restauration)",
        title_en: "CNIL Deliberation No. 02-001 of 8 January 2002, simplified standard No. 42 \
                   (access to premises, working hours, catering)",
        url: None,
        status: Status::Replaced { by: "cnil-staff", since: "2018-05-25" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-ns-46",
        reference: "fr/cnil/2005-002",
        date: Some("2005-01-13"),
        short_fr: "norme simplifiée NS-46",
        short_en: "simplified standard NS-46",
        title_fr: "Délibération de la CNIL n° 2005-002 du 13 janvier 2005, norme simplifiée n° 46 \
                   (gestion du personnel)",
        title_en: "CNIL Deliberation No. 2005-002 of 13 January 2005, simplified standard No. 46 \
                   (staff management)",
        url: None,
        status: Status::Replaced { by: "cnil-staff", since: "2018-05-25" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-ns-48",
        reference: "fr/cnil/2016-264",
        date: Some("2016-07-21"),
        short_fr: "norme simplifiée NS-48",
        short_en: "simplified standard NS-48",
        title_fr: "Délibération de la CNIL n° 2016-264 du 21 juillet 2016, norme simplifiée n° 48 \
                   (clients et prospects)",
        title_en: "CNIL Deliberation No. 2016-264 of 21 July 2016, simplified standard No. 48 \
                   (customers and prospects)",
        url: None,
        status: Status::Replaced { by: "cnil-commerce", since: "2018-05-25" },
        verification: Verification::Secondary,
    },
    LegalText {
        id: "cnil-ns-51",
        reference: "fr/cnil/2015-165",
        date: Some("2015-06-04"),
        short_fr: "norme simplifiée NS-51",
        short_en: "simplified standard NS-51",
        title_fr: "Délibération de la CNIL n° 2015-165 du 4 juin 2015, norme simplifiée n° 51 \
                   (géolocalisation des véhicules)",
        title_en: "CNIL Deliberation No. 2015-165 of 4 June 2015, simplified standard No. 51 \
                   (location of vehicles)",
        url: None,
        status: Status::WithoutEffect { since: "2018-05-25" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-payment-cards",
        reference: "fr/cnil/2018-303",
        date: Some("2018-09-06"),
        short_fr: "recommandation relative à la carte de paiement",
        short_en: "recommendation on payment cards",
        title_fr: "Délibération de la CNIL n° 2018-303 du 6 septembre 2018 portant recommandation \
                   sur les données relatives à la carte de paiement",
        title_en: "CNIL Deliberation No. 2018-303 of 6 September 2018, recommendation on payment \
                   card data",
        url: Some("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037477764"),
        status: Status::InForce,
        verification: Verification::Official,
    },
    LegalText {
        id: "cnil-ru-3",
        reference: "fr/arrete/2006-11-30",
        date: Some("2006-11-30"),
        short_fr: "acte réglementaire unique RU-003",
        short_en: "single regulatory act RU-003",
        title_fr: "Arrêté du 30 novembre 2006 portant création des espaces numériques de travail, \
                   acte réglementaire unique n° 3",
        title_en: "Order of 30 November 2006 creating digital workspaces, single regulatory act \
                   No. 3",
        url: None,
        status: Status::WithoutEffect { since: "2018-05-25" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-staff",
        reference: "fr/cnil/2019-160",
        date: Some("2019-11-21"),
        short_fr: "référentiel « gestion des ressources humaines »",
        short_en: "reference framework on human resources",
        title_fr: "Délibération de la CNIL n° 2019-160 du 21 novembre 2019 portant référentiel \
                   relatif à la gestion du personnel",
        title_en: "CNIL Deliberation No. 2019-160 of 21 November 2019, reference framework on \
                   staff management",
        url: None,
        status: Status::InForce,
        verification: Verification::Recalled,
    },
    LegalText {
        id: "cnil-tracking-pixels",
        reference: "fr/cnil/2026-042",
        date: Some("2026-03-12"),
        short_fr: "recommandation relative aux pixels de suivi",
        short_en: "recommendation on tracking pixels",
        title_fr: "Délibération de la CNIL n° 2026-042 du 12 mars 2026 relative aux pixels de \
                   suivi dans les courriels",
        title_en: "CNIL Deliberation No. 2026-042 of 12 March 2026 on tracking pixels in e-mails",
        url: Some("https://www.cnil.fr/fr/recommandation-pixel-suivi-courriels"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
];
