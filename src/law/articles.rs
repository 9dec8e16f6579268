//! The articles that rules cite, in the words of each language, with their official addresses.

use crate::diagnostic::LegalSource;

macro_rules! gdpr {
    ($(#[$doc:meta] $name:ident = $en:literal, $fr:literal;)*) => {
        $(
            #[$doc]
            pub const $name: LegalSource = LegalSource {
                en: concat!("GDPR, ", $en),
                fr: concat!("RGPD, ", $fr),
                url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
            };
        )*
    };
}

gdpr! {
    /// Lawfulness of processing.
    GDPR_6_1 = "Article 6(1)", "article 6, paragraphe 1";
    /// Withdrawal of consent.
    GDPR_7_3 = "Article 7(3)", "article 7, paragraphe 3";
    /// Time limit for answering requests.
    GDPR_12_3 = "Article 12(3)", "article 12, paragraphe 3";
    /// Identity and contact details of the controller.
    GDPR_13_1_A = "Article 13(1)(a)", "article 13, paragraphe 1, point a)";
    /// Contact details of the data protection officer.
    GDPR_13_1_B = "Article 13(1)(b)", "article 13, paragraphe 1, point b)";
    /// Purposes and legal basis.
    GDPR_13_1_C = "Article 13(1)(c)", "article 13, paragraphe 1, point c)";
    /// The legitimate interests pursued.
    GDPR_13_1_D = "Article 13(1)(d)", "article 13, paragraphe 1, point d)";
    /// Recipients or categories of recipients.
    GDPR_13_1_E = "Article 13(1)(e)", "article 13, paragraphe 1, point e)";
    /// Transfers to third countries and their safeguards.
    GDPR_13_1_F = "Article 13(1)(f)", "article 13, paragraphe 1, point f)";
    /// Storage period, or the criteria that determine it.
    GDPR_13_2_A = "Article 13(2)(a)", "article 13, paragraphe 2, point a)";
    /// The rights of the data subject.
    GDPR_13_2_B = "Article 13(2)(b)", "article 13, paragraphe 2, point b)";
    /// The right to withdraw consent.
    GDPR_13_2_C = "Article 13(2)(c)", "article 13, paragraphe 2, point c)";
    /// The right to lodge a complaint.
    GDPR_13_2_D = "Article 13(2)(d)", "article 13, paragraphe 2, point d)";
    /// The source of data that were not obtained from the data subject.
    GDPR_14_2_F = "Article 14(2)(f)", "article 14, paragraphe 2, point f)";
    /// Transfers by way of appropriate safeguards.
    GDPR_44 = "Article 44", "article 44";
}
