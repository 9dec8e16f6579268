//! The articles that rules cite, in the words of each language, with their official addresses.

use crate::diagnostic::{LegalSource, Verification};

macro_rules! gdpr {
    ($(#[$doc:meta] $name:ident = $en:literal, $fr:literal, $read:ident;)*) => {
        $(
            #[$doc]
            pub const $name: LegalSource = LegalSource {
                en: concat!("GDPR, ", $en),
                fr: concat!("RGPD, ", $fr),
                url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
                read: Verification::$read,
            };
        )*
    };
}

macro_rules! monaco {
    ($(#[$doc:meta] $name:ident = $en:literal, $fr:literal;)*) => {
        $(
            #[$doc]
            pub const $name: LegalSource = LegalSource {
                en: concat!("Monegasque Law No. 1.565 of 3 December 2024, ", $en),
                fr: concat!("loi monégasque n° 1.565 du 3 décembre 2024, ", $fr),
                url: "https://journaldemonaco.gouv.mc/en/switchlanguage/to/jdm/Journaux/2024/Journal-8725/Loi-n-1.565-du-3-decembre-2024-relative-a-la-protection-des-donnees-personnelles",
                read: Verification::Official,
            };
        )*
    };
}

/// What the publisher of a site says of itself.
pub const LCEN_1_1_PUBLISHER: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 1° and 2°",
    fr: "LCEN, article 1-1, I, 1° et 2°",
    url: LCEN_1_1,
    read: Verification::Official,
};

/// The director of publication.
pub const LCEN_1_1_DIRECTOR: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 3°",
    fr: "LCEN, article 1-1, I, 3°",
    url: LCEN_1_1,
    read: Verification::Official,
};

/// The host: name, address and telephone.
pub const LCEN_1_1_HOST: LegalSource = LegalSource {
    en: "French Digital Economy Act (LCEN), Article 1-1, I, 4°",
    fr: "LCEN, article 1-1, I, 4°",
    url: LCEN_1_1,
    read: Verification::Official,
};

const LCEN_1_1: &str = "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049568614";

/// Who the director of publication is.
pub const LOI_82_652_93_2: LegalSource = LegalSource {
    en: "French Law No. 82-652 of 29 July 1982, Article 93-2",
    fr: "loi n° 82-652 du 29 juillet 1982, article 93-2",
    url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033971722",
    read: Verification::Secondary,
};

/// What the site of a registered business says.
pub const CODE_COMMERCE_R123_237: LegalSource = LegalSource {
    en: "French Commercial Code, Articles R. 123-237 and R. 123-238",
    fr: "Code de commerce, articles R. 123-237 et R. 123-238",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    read: Verification::Secondary,
};

/// That no number with a surcharge is given to consumers for complaints or their contract.
pub const CODE_CONSOMMATION_L121_16: LegalSource = LegalSource {
    en: "French Consumer Code, Article L. 121-16",
    fr: "Code de la consommation, article L. 121-16",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    read: Verification::Official,
};

/// Information and consent before trackers are read or written.
pub const LIL_82: LegalSource = LegalSource {
    en: "French Data Protection Act, Article 82",
    fr: "loi Informatique et Libertés, article 82",
    url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037813978/",
    read: Verification::Official,
};

/// That the life of trackers is a part of the information. Confirmed by secondary sources.
pub const PLANET49: LegalSource = LegalSource {
    en: "CJEU, 1 October 2019, C-673/17, Planet49",
    fr: "CJUE, 1er octobre 2019, C-673/17, Planet49",
    url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62017CJ0673",
    read: Verification::Secondary,
};

/// The CNIL's guidelines on trackers.
pub const CNIL_COOKIES: LegalSource = LegalSource {
    en: "CNIL, Deliberation No. 2020-091 of 17 September 2020, Article 2",
    fr: "CNIL, délibération n° 2020-091 du 17 septembre 2020, article 2",
    url: "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042388188",
    read: Verification::Secondary,
};

/// The CNIL's recommendation on how choices are asked for and kept.
pub const CNIL_COOKIES_PRACTICE: LegalSource = LegalSource {
    en: "CNIL, Deliberation No. 2020-092 of 17 September 2020 (recommendation)",
    fr: "CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation)",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197",
    read: Verification::Secondary,
};

/// On which conditions audience measurement needs no consent.
pub const CNIL_AUDIENCE_MEASUREMENT: LegalSource = LegalSource {
    en: "CNIL, exemption of audience measurement",
    fr: "CNIL, exemption de la mesure d'audience",
    url: "https://www.cnil.fr/fr/cookies-solutions-pour-les-outils-de-mesure-daudience",
    read: Verification::Secondary,
};

/// That what concerned the declaration of files was repealed when the GDPR became applicable.
pub const LOI_2018_493: LegalSource = LegalSource {
    en: "French Law No. 2018-493 of 20 June 2018 on the protection of personal data",
    fr: "loi n° 2018-493 du 20 juin 2018 relative à la protection des données personnelles",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037085952",
    read: Verification::Secondary,
};

/// The judgment that annulled the EU-US Privacy Shield.
pub const SCHREMS_II: LegalSource = LegalSource {
    en: "CJEU, 16 July 2020, C-311/18, Facebook Ireland and Schrems",
    fr: "CJUE, 16 juillet 2020, C-311/18, Facebook Ireland et Schrems",
    url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62018CJ0311",
    read: Verification::Secondary,
};

/// The judgment that annulled the Safe Harbour.
pub const SCHREMS_I: LegalSource = LegalSource {
    en: "CJEU, 6 October 2015, C-362/14, Schrems",
    fr: "CJUE, 6 octobre 2015, C-362/14, Schrems",
    url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62014CJ0362",
    read: Verification::Secondary,
};

/// How changes of the information are brought to people's attention.
pub const WP260: LegalSource = LegalSource {
    en: "Guidelines on transparency, WP260 rev.01, endorsed by the EDPB",
    fr: "Lignes directrices sur la transparence, WP260 rev.01, reprises par le CEPD",
    url: "https://ec.europa.eu/newsroom/article29/items/622227",
    read: Verification::Recalled,
};

/// The age from which minors consent in France.
pub const LIL_45: LegalSource = LegalSource {
    en: "French Data Protection Act, Article 45",
    fr: "loi Informatique et Libertés, article 45",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460",
    read: Verification::Secondary,
};

/// Commercial calls to consumers, as in force since 11 August 2026.
pub const CODE_CONSOMMATION_L223_1: LegalSource = LegalSource {
    en: "French Consumer Code, Article L. 223-1",
    fr: "Code de la consommation, article L. 223-1",
    url: "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006069565/LEGISCTA000032221441/2026-08-11",
    read: Verification::Secondary,
};

/// Commercial messages by electronic means.
pub const CPCE_L34_5: LegalSource = LegalSource {
    en: "French Post and Electronic Communications Code, Article L. 34-5",
    fr: "Code des postes et des communications électroniques, article L. 34-5",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987",
    read: Verification::Official,
};

/// That public archives are selected before any are destroyed.
pub const CODE_PATRIMOINE_L212_3: LegalSource = LegalSource {
    en: "French Heritage Code, Articles L. 211-4 and L. 212-3",
    fr: "Code du patrimoine, articles L. 211-4 et L. 212-3",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236",
    read: Verification::Official,
};

/// The accessibility of public sites.
pub const LOI_2005_102_47: LegalSource = LegalSource {
    en: "French Law No. 2005-102 of 11 February 2005, Article 47",
    fr: "loi n° 2005-102 du 11 février 2005, article 47",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000809647/",
    read: Verification::Secondary,
};

/// Directives on data after death.
pub const LIL_85: LegalSource = LegalSource {
    en: "French Data Protection Act, Article 85",
    fr: "loi Informatique et Libertés, article 85",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460",
    read: Verification::Secondary,
};

/// Consumer mediation.
pub const CODE_CONSOMMATION_L612_1: LegalSource = LegalSource {
    en: "French Consumer Code, Articles L. 612-1 and L. 616-1",
    fr: "Code de la consommation, articles L. 612-1 et L. 616-1",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    read: Verification::Official,
};

/// The end of the platform for online dispute resolution.
pub const ODR_REPEAL: LegalSource = LegalSource {
    en: "Regulation (EU) 2024/3228",
    fr: "règlement (UE) 2024/3228",
    url: "https://eur-lex.europa.eu/eli/reg/2024/3228/oj",
    read: Verification::Secondary,
};

/// The adequacy of the organisations certified in the United States.
pub const DATA_PRIVACY_FRAMEWORK: LegalSource = LegalSource {
    en: "Decision (EU) 2023/1795, Article 1",
    fr: "décision (UE) 2023/1795, article 1er",
    url: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj",
    read: Verification::Secondary,
};

/// The framework of the advertising industry.
pub const TCF_POLICIES: LegalSource = LegalSource {
    en: "IAB Europe, Transparency and Consent Framework Policies",
    fr: "IAB Europe, règles du Transparency and Consent Framework",
    url: "https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/",
    read: Verification::Secondary,
};

gdpr! {
    /// Definitions.
    GDPR_4 = "Article 4", "article 4", Recalled;
    /// What consent is.
    GDPR_4_11 = "Article 4(11)", "article 4, point 11)", Recalled;
    /// Storage limitation.
    GDPR_5_1_E = "Article 5(1)(e)", "article 5, paragraphe 1, point e)", Recalled;
    /// Processing that a legal obligation imposes.
    GDPR_6_1_C = "Article 6(1)(c)", "article 6, paragraphe 1, point c)", Official;
    /// Lawfulness of processing.
    GDPR_6_1 = "Article 6(1)", "article 6, paragraphe 1", Official;
    /// That authorities have no legitimate interests in the performance of their tasks.
    GDPR_6_1_PUBLIC = "Article 6(1), second subparagraph", "article 6, paragraphe 1, second alinéa", Official;
    /// The law behind a legal obligation and a public task.
    GDPR_6_3 = "Article 6(3)", "article 6, paragraphe 3", Official;
    /// Withdrawal of consent.
    GDPR_7_3 = "Article 7(3)", "article 7, paragraphe 3", Official;
    /// The age from which minors consent.
    GDPR_8_1 = "Article 8(1)", "article 8, paragraphe 1", Recalled;
    /// Conditions on which special categories of data may be processed.
    GDPR_9_2 = "Article 9(1) and (2)", "article 9, paragraphes 1 et 2", Recalled;
    /// Time limit for answering requests.
    GDPR_12_3 = "Article 12(3)", "article 12, paragraphe 3", Recalled;
    /// That rights are exercised free of charge.
    GDPR_12_5 = "Article 12(5)", "article 12, paragraphe 5", Recalled;
    /// Proof of the identity of who makes a request.
    GDPR_12_6 = "Article 12(6)", "article 12, paragraphe 6", Recalled;
    /// Identity and contact details of the controller.
    GDPR_13_1_A = "Article 13(1)(a)", "article 13, paragraphe 1, point a)", Official;
    /// Contact details of the data protection officer.
    GDPR_13_1_B = "Article 13(1)(b)", "article 13, paragraphe 1, point b)", Official;
    /// Purposes and legal basis.
    GDPR_13_1_C = "Article 13(1)(c)", "article 13, paragraphe 1, point c)", Official;
    /// The legitimate interests pursued.
    GDPR_13_1_D = "Article 13(1)(d)", "article 13, paragraphe 1, point d)", Official;
    /// Recipients or categories of recipients.
    GDPR_13_1_E = "Article 13(1)(e)", "article 13, paragraphe 1, point e)", Official;
    /// Transfers to third countries and their safeguards.
    GDPR_13_1_F = "Article 13(1)(f)", "article 13, paragraphe 1, point f)", Official;
    /// Storage period, or the criteria that determine it.
    GDPR_13_2_A = "Article 13(2)(a)", "article 13, paragraphe 2, point a)", Official;
    /// The rights of the data subject.
    GDPR_13_2_B = "Article 13(2)(b)", "article 13, paragraphe 2, point b)", Official;
    /// The right to withdraw consent.
    GDPR_13_2_C = "Article 13(2)(c)", "article 13, paragraphe 2, point c)", Recalled;
    /// The right to lodge a complaint.
    GDPR_13_2_D = "Article 13(2)(d)", "article 13, paragraphe 2, point d)", Recalled;
    /// The existence of automated decisions.
    GDPR_13_2_F = "Article 13(2)(f)", "article 13, paragraphe 2, point f)", Secondary;
    /// The source of data that were not obtained from the data subject.
    GDPR_14_2_F = "Article 14(2)(f)", "article 14, paragraphe 2, point f)", Recalled;
    /// On what portability depends.
    GDPR_20_1 = "Article 20(1)", "article 20, paragraphe 1", Recalled;
    /// The right to object.
    GDPR_21 = "Article 21(1) to (3)", "article 21, paragraphes 1 à 3", Recalled;
    /// Objection to direct marketing.
    GDPR_21_2 = "Article 21(2) and (3)", "article 21, paragraphes 2 et 3", Recalled;
    /// The arrangement between joint controllers.
    GDPR_26_2 = "Article 26(2)", "article 26, paragraphe 2", Recalled;
    /// Security of processing.
    GDPR_32 = "Article 32(1)", "article 32, paragraphe 1", Recalled;
    /// The notification of breaches to the authority.
    GDPR_33_1 = "Article 33(1)", "article 33, paragraphe 1", Recalled;
    /// Communication of a breach to the data subject.
    GDPR_34 = "Article 34(1)", "article 34, paragraphe 1", Recalled;
    /// The data protection officer of public bodies.
    GDPR_37_1_A = "Article 37(1)(a)", "article 37, paragraphe 1, point a)", Official;
    /// That the officer has no conflict of interests.
    GDPR_38_6 = "Article 38(6)", "article 38, paragraphe 6", Official;
    /// Transfers by way of appropriate safeguards.
    GDPR_44 = "Article 44", "article 44", Secondary;
    /// Transfers on the basis of an adequacy decision.
    GDPR_45 = "Article 45", "article 45", Secondary;
    /// Transfers to which the data subject has explicitly consented.
    GDPR_49_1_A = "Article 49(1)(a)", "article 49, paragraphe 1, point a)", Recalled;
    /// The right to lodge a complaint.
    GDPR_77 = "Article 77(1)", "article 77, paragraphe 1", Recalled;
}

monaco! {
    /// The legal bases.
    MONACO_1565_5 = "Article 5", "article 5";
    /// Consent, its withdrawal, and that of minors.
    MONACO_1565_6 = "Article 6", "article 6";
    /// Time limit for answering requests.
    MONACO_1565_10 = "Article 10", "article 10";
    /// What people are told of data that come from them.
    MONACO_1565_11 = "Article 11", "article 11";
    /// The data protection officer.
    MONACO_1565_29 = "Article 29", "article 29";
    /// Breaches of security.
    MONACO_1565_32 = "Article 32", "article 32";
    /// To which countries data may be transferred without more.
    MONACO_1565_97 = "Article 97", "article 97";
    /// Transfers to other countries.
    MONACO_1565_98 = "Articles 98 to 100", "articles 98 à 100";
}
