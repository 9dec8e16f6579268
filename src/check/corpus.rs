//! Texts that are read together: the notices of one organisation, or documents that anybody wrote.
//!
//! A rule that compares texts with themselves and with each other reads a corpus, and works where
//! no data stand behind them. It must not know whether there are any.

use super::dossier::{Dossier, Edition};
use super::parity::Comparisons;
use crate::claim::Claim;
use crate::fact::{Date, PartialDate, Value, fold};
use crate::model::NoticeKind;

/// Texts that are read together.
pub struct Corpus<'a> {
    /// The texts, in the order in which they are named.
    pub texts: Vec<CorpusText<'a>>,
    /// The day on which rules with a time are judged.
    pub today: Date,
    /// The comparisons of the languages, made when they are first asked for.
    pub comparisons: Comparisons,
}

/// One text of a corpus.
#[derive(Clone, Copy)]
pub struct CorpusText<'a> {
    /// What it says.
    pub edition: &'a Edition<'a>,
    /// What kind of document it is, where that can be told.
    pub kind: Option<NoticeKind>,
}

impl<'a> CorpusText<'a> {
    /// A text of which nothing is declared: its own titles tell what it is.
    pub fn new(edition: &'a Edition<'a>) -> Self {
        Self { edition, kind: kind(edition) }
    }
}

/// How many blocks at the head of a text may be its title.
const HEAD: usize = 3;

/// The kind of document that a title at the head of a text names, if only one is named there.
fn kind(edition: &Edition<'_>) -> Option<NoticeKind> {
    let words = &edition.lexicon?.documents;
    let sections = edition.document.sections.iter().take(HEAD);
    let titles = sections.flat_map(|section| {
        let blocks = section.blocks.iter().take(HEAD).map(|block| block.text.text());
        std::iter::once(section.title.text()).chain(blocks)
    });
    for title in titles.filter(|title| title.len() <= LONGEST_TITLE) {
        let title = fold(title);
        let known = [
            (&words.privacy, NoticeKind::PrivacyNotice),
            (&words.cookies, NoticeKind::CookiePolicy),
            (&words.legal, NoticeKind::LegalNotice),
        ];
        let mut named = known.iter().filter(|(words, _)| words.is_match(&title));
        match (named.next(), named.next()) {
            (Some((_, kind)), None) => return Some(*kind),
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
    }
    None
}

/// Where the documents of a text begin, by their sections, where several stand in it one after
/// another: each has a title of the first level that names a kind of document.
pub(super) fn documents_within(edition: &Edition<'_>) -> Vec<usize> {
    let sections = edition.document.sections.iter().enumerate();
    let titles = sections.filter(|(_, section)| section.level == 1);
    let begins = titles.filter(|(_, section)| is_title_of_document(edition, section.title.text()));
    begins.map(|(index, _)| index).collect()
}

/// Whether a text is the title of a document: short, and with the name of a kind of document.
pub(super) fn is_title_of_document(edition: &Edition<'_>, text: &str) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    let words = &lexicon.documents;
    let title = fold(text);
    let names = [&words.privacy, &words.cookies, &words.legal];
    text.len() <= LONGEST_TITLE / 2 && names.iter().any(|words| words.is_match(&title))
}

/// The longest text that is a title, in bytes.
const LONGEST_TITLE: usize = 120;

impl Dossier<'_> {
    /// The notices as texts that are read together.
    pub fn corpus(&self) -> Corpus<'_> {
        let texts = self
            .editions()
            .map(|(notice, edition)| CorpusText { edition, kind: Some(notice.notice.file.kind) });
        Corpus { texts: texts.collect(), today: self.today, comparisons: Comparisons::default() }
    }
}

impl<'a> Corpus<'a> {
    /// The texts, each as an edition.
    pub(super) fn editions(&self) -> impl Iterator<Item = &'a Edition<'a>> {
        self.texts.iter().map(|text| text.edition)
    }

    /// Every claim that the author of a text wrote out, with its text.
    pub(super) fn literal_claims(&self) -> impl Iterator<Item = (&'a Edition<'a>, &'a Claim)> {
        self.editions().flat_map(|edition| {
            let claims = edition.claims.iter().chain(&edition.linked);
            claims.filter(|claim| claim.literal).map(move |claim| (edition, claim))
        })
    }
}

/// How far before a date the words stand that make it that of a version, in bytes.
const BEFORE_DATE: usize = 40;

/// The dates that a text gives to its own version: "updated on 3 March 2026".
pub(super) fn version_dates<'e>(
    edition: &'e Edition<'_>,
) -> impl Iterator<Item = (&'e Claim, PartialDate)> {
    edition.claims.iter().filter_map(|claim| {
        let Value::Date { date, in_law_title: false } = claim.value else { return None };
        let words = &edition.lexicon?.documents;
        let text = edition.text_of(claim)?;
        let before = text.get(claim.sentence.start..claim.range.start)?;
        let before =
            before.get(before.ceil_char_boundary(before.len().saturating_sub(BEFORE_DATE))..);
        let sentence = fold(text.get(claim.sentence.clone())?);
        let past = edition.lexicon?.subject.former.is_match(&sentence);
        let is_version = words.updated.is_match(&fold(before?)) && !past;
        is_version.then_some((claim, date))
    })
}
