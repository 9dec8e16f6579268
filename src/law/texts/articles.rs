//! Articles that bear another number now, while their text is still in force.
//!
//! State of the law: 22 November 2026. Sources: loi n° 2024-449 du 21 mai 2024 on the LCEN;
//! ordonnance n° 2018-1125 du 12 décembre 2018 on the loi Informatique et Libertés; ordonnance
//! n° 2016-131 du 10 février 2016 on the Code civil. Only the first was confirmed by a source.

use crate::diagnostic::Verification;

/// An article that bears another number now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormerArticle {
    /// The reference of the text: `fr/loi/2004-575`.
    pub text: &'static str,
    /// The former number.
    pub former: &'static str,
    /// The number of today.
    pub current: &'static str,
    /// The day from which the former number is wrong.
    pub since: &'static str,
    /// How far the row was verified.
    pub verification: Verification,
}

/// What became of an article of a text, if it bears another number now. A paragraph of an article
/// that moved as a whole is found by the number of the article.
pub fn former_article(text: &str, article: &str) -> Option<&'static FormerArticle> {
    FORMER_ARTICLES.iter().find(|row| {
        let rest = article.strip_prefix(row.former);
        row.text == text && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

const fn moved(
    text: &'static str,
    former: &'static str,
    current: &'static str,
    since: &'static str,
) -> FormerArticle {
    FormerArticle { text, former, current, since, verification: Verification::Recalled }
}

/// All articles that moved, by text and former number.
pub static FORMER_ARTICLES: &[FormerArticle] = &[
    moved("fr/code-civil", "1382", "1240", "2016-10-01"),
    moved("fr/code-civil", "1383", "1241", "2016-10-01"),
    FormerArticle {
        verification: Verification::Secondary,
        ..moved("fr/loi/2004-575", "6.III", "1-1", "2024-05-23")
    },
    moved("fr/loi/78-17", "32", "48", "2019-06-01"),
    moved("fr/loi/78-17", "38", "56", "2019-06-01"),
    moved("fr/loi/78-17", "39", "49", "2019-06-01"),
    moved("fr/loi/78-17", "40", "50", "2019-06-01"),
    moved("fr/loi/78-17", "40-1", "85", "2019-06-01"),
];

#[cfg(test)]
mod tests {
    use super::{FORMER_ARTICLES, former_article};
    use crate::fact::Date;
    use crate::law::legal_text_of_reference;

    #[test]
    fn articles_belong_to_texts_in_force() {
        assert!(
            FORMER_ARTICLES
                .windows(2)
                .all(|pair| { (pair[0].text, pair[0].former) < (pair[1].text, pair[1].former) })
        );
        for row in FORMER_ARTICLES {
            let text = legal_text_of_reference(row.text);
            assert!(text.is_some_and(|text| text.ended().is_none()), "{}", row.text);
            assert!(row.since.parse::<Date>().is_ok(), "{}", row.since);
        }
    }

    #[test]
    fn paragraphs_follow_their_article() {
        let current = |article| former_article("fr/loi/2004-575", article).map(|row| row.current);
        assert_eq!(current("6.III"), Some("1-1"));
        assert_eq!(current("6.III.1"), Some("1-1"));
        assert_eq!(current("6.I"), None);
        assert_eq!(former_article("fr/loi/78-17", "40-1").map(|row| row.current), Some("85"));
    }
}
