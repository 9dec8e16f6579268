//! Which articles of the law of Monaco ask for what an article of the GDPR asks for.
//!
//! State of the law: 22 November 2026. Source: loi n° 1.565 du 3 décembre 2024, read in full. What
//! has no row was not compared, or has no counterpart. This file does not know which rules cite what.

use super::articles::{
    GDPR_6_1, GDPR_6_1_PUBLIC, GDPR_7_3, GDPR_8_1, GDPR_12_3, GDPR_13_1_A, GDPR_13_1_B,
    GDPR_13_1_C, GDPR_13_1_D, GDPR_13_1_E, GDPR_13_1_F, GDPR_13_2_A, GDPR_13_2_B, GDPR_13_2_C,
    GDPR_13_2_D, GDPR_13_2_F, GDPR_14_2_F, GDPR_33_1, GDPR_34, GDPR_37_1_A, GDPR_44, GDPR_45,
    MONACO_1565_5, MONACO_1565_6, MONACO_1565_10, MONACO_1565_11, MONACO_1565_29, MONACO_1565_32,
    MONACO_1565_97, MONACO_1565_98,
};
use crate::diagnostic::LegalSource;

/// An article of the GDPR, and that of the Monegasque law.
static COUNTERPARTS: [(LegalSource, LegalSource); 22] = [
    (GDPR_6_1, MONACO_1565_5),
    (GDPR_6_1_PUBLIC, MONACO_1565_5),
    (GDPR_7_3, MONACO_1565_6),
    (GDPR_8_1, MONACO_1565_6),
    (GDPR_12_3, MONACO_1565_10),
    (GDPR_13_1_A, MONACO_1565_11),
    (GDPR_13_1_B, MONACO_1565_11),
    (GDPR_13_1_C, MONACO_1565_11),
    (GDPR_13_1_D, MONACO_1565_11),
    (GDPR_13_1_E, MONACO_1565_11),
    (GDPR_13_1_F, MONACO_1565_11),
    (GDPR_13_2_A, MONACO_1565_11),
    (GDPR_13_2_B, MONACO_1565_11),
    (GDPR_13_2_C, MONACO_1565_11),
    (GDPR_13_2_D, MONACO_1565_11),
    (GDPR_13_2_F, MONACO_1565_11),
    (GDPR_14_2_F, MONACO_1565_11),
    (GDPR_33_1, MONACO_1565_32),
    (GDPR_34, MONACO_1565_32),
    (GDPR_37_1_A, MONACO_1565_29),
    (GDPR_44, MONACO_1565_98),
    (GDPR_45, MONACO_1565_97),
];

/// The article of the Monegasque law that asks for the same as an article of the GDPR.
pub fn monegasque_counterpart(source: LegalSource) -> Option<LegalSource> {
    COUNTERPARTS.iter().find(|(european, _)| *european == source).map(|(_, own)| *own)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{COUNTERPARTS, monegasque_counterpart};
    use crate::law::articles::{GDPR_13_2_A, LIL_82, MONACO_1565_11};

    #[test]
    fn each_article_of_the_gdpr_has_one_row() {
        let articles: BTreeSet<&str> =
            COUNTERPARTS.iter().map(|(european, _)| european.en).collect();
        assert_eq!(articles.len(), COUNTERPARTS.len());
        assert!(COUNTERPARTS.iter().all(|(european, _)| european.en.starts_with("GDPR, ")));
        assert_eq!(monegasque_counterpart(GDPR_13_2_A), Some(MONACO_1565_11));
        assert_eq!(monegasque_counterpart(LIL_82), None);
    }
}
