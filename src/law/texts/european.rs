//! Regulations, directives and decisions of the European Union.
//!
//! State of the law: 22 November 2026. Rows only; what they mean stands in the parent.

use super::{LegalText, Status};
use crate::diagnostic::Verification;

pub(super) static EUROPEAN: &[LegalText] = &[
    LegalText {
        id: "data-privacy-framework",
        reference: "eu/2023/1795",
        date: Some("2023-07-10"),
        short_fr: "cadre de protection des données UE-États-Unis",
        short_en: "EU-US Data Privacy Framework",
        title_fr: "Décision d'exécution (UE) 2023/1795 du 10 juillet 2023 constatant le niveau de \
                   protection adéquat assuré par le cadre de protection des données UE-États-Unis",
        title_en: "Implementing Decision (EU) 2023/1795 of 10 July 2023 on the adequate level of \
                   protection under the EU-US Data Privacy Framework",
        url: Some("https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "data-protection-directive",
        reference: "eu/1995/46",
        date: Some("1995-10-24"),
        short_fr: "directive 95/46/CE",
        short_en: "Directive 95/46/EC",
        title_fr: "Directive 95/46/CE du 24 octobre 1995 relative à la protection des personnes \
                   physiques à l'égard du traitement des données à caractère personnel et à la \
                   libre circulation de ces données",
        title_en: "Directive 95/46/EC of 24 October 1995 on the protection of individuals with \
                   regard to the processing of personal data and on the free movement of such data",
        url: Some("https://eur-lex.europa.eu/eli/dir/1995/46/oj"),
        status: Status::Replaced { by: "gdpr", since: "2018-05-25" },
        verification: Verification::Secondary,
    },
    LegalText {
        id: "digital-services-act",
        reference: "eu/2022/2065",
        date: Some("2022-10-19"),
        short_fr: "règlement sur les services numériques",
        short_en: "Digital Services Act",
        title_fr: "Règlement (UE) 2022/2065 du 19 octobre 2022 relatif à un marché unique des \
                   services numériques",
        title_en: "Regulation (EU) 2022/2065 of 19 October 2022 on a Single Market For Digital \
                   Services",
        url: Some("https://eur-lex.europa.eu/eli/reg/2022/2065/oj"),
        status: Status::InForce,
        verification: Verification::Recalled,
    },
    LegalText {
        id: "eprivacy-directive",
        reference: "eu/2002/58",
        date: Some("2002-07-12"),
        short_fr: "directive « vie privée et communications électroniques »",
        short_en: "ePrivacy Directive",
        title_fr: "Directive 2002/58/CE du 12 juillet 2002 concernant le traitement des données à \
                   caractère personnel et la protection de la vie privée dans le secteur des \
                   communications électroniques",
        title_en: "Directive 2002/58/EC of 12 July 2002 concerning the processing of personal data \
                   and the protection of privacy in the electronic communications sector",
        url: Some("https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
        status: Status::InForce,
        verification: Verification::Recalled,
    },
    LegalText {
        id: "gdpr",
        reference: "eu/2016/679",
        date: Some("2016-04-27"),
        short_fr: "RGPD",
        short_en: "GDPR",
        title_fr: "Règlement (UE) 2016/679 du 27 avril 2016 relatif à la protection des personnes \
                   physiques à l'égard du traitement des données à caractère personnel et à la \
                   libre circulation de ces données (règlement général sur la protection des \
                   données)",
        title_en: "Regulation (EU) 2016/679 of 27 April 2016 on the protection of natural persons \
                   with regard to the processing of personal data and on the free movement of such \
                   data (General Data Protection Regulation)",
        url: Some("https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        status: Status::InForce,
        verification: Verification::Official,
    },
    LegalText {
        id: "odr-regulation",
        reference: "eu/2013/524",
        date: Some("2013-05-21"),
        short_fr: "règlement sur le règlement en ligne des litiges",
        short_en: "ODR Regulation",
        title_fr: "Règlement (UE) n° 524/2013 du 21 mai 2013 relatif au règlement en ligne des \
                   litiges de consommation",
        title_en: "Regulation (EU) No 524/2013 of 21 May 2013 on online dispute resolution for \
                   consumer disputes",
        url: Some("https://eur-lex.europa.eu/eli/reg/2013/524/oj"),
        status: Status::WithoutEffect { since: "2025-07-20" },
        verification: Verification::Secondary,
    },
    LegalText {
        id: "privacy-shield",
        reference: "eu/2016/1250",
        date: Some("2016-07-12"),
        short_fr: "bouclier de protection des données",
        short_en: "Privacy Shield",
        title_fr: "Décision d'exécution (UE) 2016/1250 du 12 juillet 2016 relative à l'adéquation \
                   de la protection assurée par le bouclier de protection des données \
                   UE-États-Unis",
        title_en: "Implementing Decision (EU) 2016/1250 of 12 July 2016 on the adequacy of the \
                   protection provided by the EU-U.S. Privacy Shield",
        url: Some("https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj"),
        status: Status::Replaced { by: "data-privacy-framework", since: "2020-07-16" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "safe-harbour",
        reference: "eu/2000/520",
        date: Some("2000-07-26"),
        short_fr: "sphère de sécurité",
        short_en: "Safe Harbour",
        title_fr: "Décision 2000/520/CE du 26 juillet 2000 relative à la pertinence de la \
                   protection assurée par les principes de la sphère de sécurité",
        title_en: "Decision 2000/520/EC of 26 July 2000 on the adequacy of the protection provided \
                   by the safe harbour privacy principles",
        url: Some("https://eur-lex.europa.eu/eli/dec/2000/520/oj"),
        status: Status::WithoutEffect { since: "2015-10-06" },
        verification: Verification::Recalled,
    },
    LegalText {
        id: "standard-contractual-clauses",
        reference: "eu/2021/914",
        date: Some("2021-06-04"),
        short_fr: "clauses contractuelles types",
        short_en: "standard contractual clauses",
        title_fr: "Décision d'exécution (UE) 2021/914 du 4 juin 2021 relative aux clauses \
                   contractuelles types pour le transfert de données à caractère personnel vers \
                   des pays tiers",
        title_en: "Implementing Decision (EU) 2021/914 of 4 June 2021 on standard contractual \
                   clauses for the transfer of personal data to third countries",
        url: Some("https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"),
        status: Status::InForce,
        verification: Verification::Secondary,
    },
    LegalText {
        id: "standard-contractual-clauses-2010",
        reference: "eu/2010/87",
        date: Some("2010-02-05"),
        short_fr: "clauses contractuelles types de 2010",
        short_en: "standard contractual clauses of 2010",
        title_fr: "Décision 2010/87/UE du 5 février 2010 relative aux clauses contractuelles types \
                   pour le transfert vers des sous-traitants établis dans des pays tiers",
        title_en: "Decision 2010/87/EU of 5 February 2010 on standard contractual clauses for the \
                   transfer to processors established in third countries",
        url: Some("https://eur-lex.europa.eu/eli/dec/2010/87(1)/oj"),
        status: Status::Replaced { by: "standard-contractual-clauses", since: "2021-09-27" },
        verification: Verification::Recalled,
    },
];
