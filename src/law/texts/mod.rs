//! The laws, decisions and recommendations that notices cite: their titles, dates and whether they
//! are still in force.
//!
//! State of the law: 22 November 2026. Data name a text by its id, prose is compared by its
//! reference, which is that of [`LawReference`](crate::fact::LawReference). A text that is not here
//! is not thereby wrong; one that only changed others is replaced when what it wrote into them was.
//! This file does not know who cites what; rules compare.
//!
//! Sources: EUR-Lex, Légifrance, the Journal de Monaco and cnil.fr, as far as each row says. English
//! titles of French and Monegasque texts are translations, not official ones. That the CNIL's
//! standards of before the GDPR have no effect since 25 May 2018 is confirmed for NS-48 and recalled
//! for the others.

mod articles;
mod european;
mod french;
mod monegasque;
mod recommendations;

pub use articles::{FORMER_ARTICLES, FormerArticle, former_article};

use crate::diagnostic::Verification;
use crate::fact::Date;

/// A law, a decision or a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalText {
    /// The id by which data name it.
    pub id: &'static str,
    /// The reference by which prose is compared: `eu/2016/679`, `fr/loi/78-17`.
    pub reference: &'static str,
    /// The day of its adoption; none for codes.
    pub date: Option<&'static str>,
    /// The name in use in French.
    pub short_fr: &'static str,
    /// The name in use in English.
    pub short_en: &'static str,
    /// The title in French.
    pub title_fr: &'static str,
    /// The title in English.
    pub title_en: &'static str,
    /// The official address, where it is known.
    pub url: Option<&'static str>,
    /// Whether it is in force.
    pub status: Status,
    /// How far the row was verified.
    pub verification: Verification,
}

/// Whether a text is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is.
    InForce,
    /// Another text took its place, at once or later.
    Replaced {
        /// The id of the text that says today what it said.
        by: &'static str,
        /// The day from which it no longer applies.
        since: &'static str,
    },
    /// It was repealed, annulled, or has lost its object, and nothing took its place.
    WithoutEffect {
        /// The day from which it no longer applies.
        since: &'static str,
    },
}

impl LegalText {
    /// Whether it applies on a day, as far as its end is concerned.
    pub fn applies_on(&self, day: Date) -> bool {
        self.ended().is_none_or(|end| day < end)
    }

    /// The day from which it no longer applies.
    pub fn ended(&self) -> Option<Date> {
        match self.status {
            Status::InForce => None,
            Status::Replaced { since, .. } | Status::WithoutEffect { since } => since.parse().ok(),
        }
    }

    /// The text that took its place.
    pub fn successor(&self) -> Option<&'static Self> {
        match self.status {
            Status::Replaced { by, .. } => legal_text(by),
            Status::InForce | Status::WithoutEffect { .. } => None,
        }
    }
}

/// The text of an id.
pub fn legal_text(id: &str) -> Option<&'static LegalText> {
    legal_texts().find(|text| text.id == id)
}

/// The text of a reference: `fr/loi/78-17`.
pub fn legal_text_of_reference(reference: &str) -> Option<&'static LegalText> {
    legal_texts().find(|text| text.reference == reference)
}

/// All texts, by origin and id.
pub fn legal_texts() -> impl Iterator<Item = &'static LegalText> {
    ORIGINS.iter().flat_map(|rows| rows.iter())
}

static ORIGINS: [&[LegalText]; 4] =
    [european::EUROPEAN, french::FRENCH, recommendations::RECOMMENDATIONS, monegasque::MONEGASQUE];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ORIGINS, Status, legal_text, legal_text_of_reference, legal_texts};
    use crate::fact::Date;

    #[test]
    fn ids_and_references_are_unique_and_sorted_within_their_origin() {
        for rows in ORIGINS {
            assert!(rows.windows(2).all(|pair| pair[0].id < pair[1].id), "{:?}", rows.first());
        }
        let ids: BTreeSet<&str> = legal_texts().map(|text| text.id).collect();
        let references: BTreeSet<&str> = legal_texts().map(|text| text.reference).collect();
        assert_eq!(ids.len(), legal_texts().count());
        assert_eq!(references.len(), legal_texts().count());
    }

    #[test]
    fn texts_end_after_they_begin_and_lead_to_one_in_force() {
        for text in legal_texts() {
            let date = text.date.map(str::parse::<Date>);
            assert!(date.as_ref().is_none_or(Result::is_ok), "{}", text.id);
            assert_eq!(text.ended().is_some(), text.status != Status::InForce, "{}", text.id);
            let began = date.and_then(Result::ok);
            let ordered = began.zip(text.ended()).is_none_or(|(began, ended)| began < ended);
            assert!(ordered, "{}", text.id);
            let mut last = text;
            for _ in 0..legal_texts().count() {
                last = last.successor().unwrap_or(last);
            }
            let replaced = matches!(text.status, Status::Replaced { .. });
            assert!(!replaced || last.status == Status::InForce, "{}", text.id);
        }
    }

    #[test]
    fn texts_are_found() {
        let old = legal_text_of_reference("mc/loi/1.165");
        assert_eq!(old.and_then(super::LegalText::successor), legal_text("monegasque-act"));
        let day: Option<Date> = "2026-11-22".parse().ok();
        let applies = old.zip(day).map(|(text, day)| text.applies_on(day));
        assert_eq!(applies, Some(false));
    }
}
