//! What texts tell where no data say what they should: which of them are whole notices, and
//! whether they speak of a topic at all.
//!
//! That something is missing can be said of a whole document only. A text counts as one where it
//! deals with most of what such a notice deals with; an extract or a layer of another notice does
//! not.

use super::corpus::{Corpus, CorpusText};
use super::dossier::Edition;
use crate::claim::TITLE;
use crate::fact::{Right, Role, Value, fold};
use crate::language::lexicon::Topic;
use crate::model::NoticeKind;
use crate::source::Span;

/// The subjects of a privacy notice, by which one is known.
const SUBJECTS: [Topic; 6] = [
    Topic::TellsPurposes,
    Topic::TellsBasis,
    Topic::TellsRecipients,
    Topic::RetentionTitle,
    Topic::TellsRights,
    Topic::TellsSecurity,
];

/// How many of them a whole one has.
const MOST_SUBJECTS: usize = 4;

/// The length of the shortest whole notice, in bytes of its blocks.
const SHORTEST: usize = 900;

/// How many blocks at the head of a text may be its title.
const HEAD: usize = 3;

/// The longest text that is a title, in bytes.
const LONGEST_TITLE: usize = 120;

impl<'a> Corpus<'a> {
    /// The texts that are certainly whole privacy notices.
    pub(super) fn whole_privacy_notices(&self) -> impl Iterator<Item = &'a Edition<'a>> {
        let whole = self.texts.iter().filter(|CorpusText { edition, kind }| {
            let other = kind.is_some_and(|kind| kind != NoticeKind::PrivacyNotice);
            let subjects = SUBJECTS.iter().filter(|topic| edition.tells(**topic));
            !other
                && length(edition) >= SHORTEST
                && subjects.count() >= MOST_SUBJECTS
                && !is_schedule(edition)
        });
        whole.map(|text| text.edition)
    }

    /// The texts that say at their head that they are a legal notice, and name whom French law
    /// asks to be named.
    pub(super) fn french_legal_notices(&self) -> impl Iterator<Item = &'a Edition<'a>> {
        let whole = self.texts.iter().filter(|text| {
            let french = text.edition.tells(Topic::FrenchPublisher);
            let about =
                text.edition.tells(Topic::TellsHost) || text.edition.tells(Topic::TellsDirector);
            is_called(text, NoticeKind::LegalNotice) && french && about
        });
        whole.map(|text| text.edition)
    }

    /// The texts that are cookie policies, and nothing else.
    pub(super) fn cookie_policies(&self) -> impl Iterator<Item = &'a Edition<'a>> {
        let policies = self.texts.iter().filter(|text| {
            text.kind == Some(NoticeKind::CookiePolicy) && length(text.edition) >= SHORTEST / 2
        });
        policies.map(|text| text.edition)
    }
}

fn length(edition: &Edition<'_>) -> usize {
    let blocks = edition.document.sections.iter().flat_map(|section| &section.blocks);
    blocks.map(|block| block.text.text().len()).sum()
}

/// Whether the title of a text says that it tells how long data are kept, and nothing more.
fn is_schedule(edition: &Edition<'_>) -> bool {
    let Some(lexicon) = edition.lexicon else { return false };
    let titles = edition.document.sections.iter().flat_map(|section| {
        let blocks = section.blocks.iter().take(1).map(|block| block.text.text());
        std::iter::once(section.title.text()).chain(blocks)
    });
    let mut titles = titles.filter(|title| !title.trim().is_empty());
    let first = titles.next().filter(|title| title.len() <= LONGEST_TITLE).map(fold);
    first.is_some_and(|title| {
        lexicon.documents.retention.is_match(&title) && !lexicon.documents.privacy.is_match(&title)
    })
}

/// Whether a title at the head of a text names that kind, be it beside another one.
fn is_called(text: &CorpusText<'_>, kind: NoticeKind) -> bool {
    let Some(lexicon) = text.edition.lexicon else { return false };
    let words = match kind {
        NoticeKind::PrivacyNotice => &lexicon.documents.privacy,
        NoticeKind::CookiePolicy => &lexicon.documents.cookies,
        NoticeKind::LegalNotice => &lexicon.documents.legal,
    };
    let sections = text.edition.document.sections.iter().take(HEAD);
    let mut titles = sections.flat_map(|section| {
        let blocks = section.blocks.iter().take(HEAD).map(|block| block.text.text());
        std::iter::once(section.title.text()).chain(blocks)
    });
    titles.any(|title| title.len() <= LONGEST_TITLE && words.is_match(&fold(title)))
}

impl Edition<'_> {
    /// Whether a sentence or a title says something of the topic.
    pub(super) fn tells(&self, topic: Topic) -> bool {
        self.passages_on(topic).next().is_some()
    }

    /// Where a sentence first says something of a topic; else the head of the text.
    pub(super) fn place_of(&self, topic: Topic) -> Span {
        self.passages_on(topic).next().map_or(self.head, |passage| passage.span)
    }

    /// Where the text deals with rights: under the title that says so, else where it first names
    /// one that no other sentence does.
    pub(super) fn place_of_rights(&self) -> Span {
        let titles = self.passages_on(Topic::TellsRights).filter(|each| each.block == TITLE);
        let title = titles.map(|passage| passage.span).next();
        title.unwrap_or_else(|| self.place_of(Topic::TellsRectification))
    }

    /// Whether the text says how long data are kept, or until when.
    pub(super) fn tells_retention(&self) -> bool {
        let period = self.claims.iter().any(|claim| {
            matches!(&claim.value, Value::Duration(period) if period.role == Role::Retention)
        });
        let words = [Topic::RetentionCriterion, Topic::VagueRetention, Topic::IndefiniteRetention];
        period || words.into_iter().any(|topic| self.tells(topic))
    }

    /// Whether the text names a right, in whatever words.
    pub(super) fn tells_right(&self, right: Right) -> bool {
        let claimed = self.claims.iter().any(|claim| claim.value == Value::Right(right));
        claimed || right_topic(right).is_none_or(|topic| self.tells(topic))
    }

    /// Whether the text gives a way to reach somebody.
    pub(super) fn tells_a_contact(&self) -> bool {
        let reaches =
            |value: &Value| matches!(value, Value::Email(_) | Value::Phone(_) | Value::Address(_));
        let mut claims = self.claims.iter().chain(&self.linked);
        claims.any(|claim| reaches(&claim.value)) || self.tells(Topic::ContactForm)
    }
}

/// The topic by which a text names a right; none where absence cannot be told.
fn right_topic(right: Right) -> Option<Topic> {
    match right {
        Right::Access => Some(Topic::TellsAccess),
        Right::Rectification => Some(Topic::TellsRectification),
        Right::Erasure => Some(Topic::TellsErasure),
        Right::Restriction => Some(Topic::TellsRestriction),
        Right::Portability => Some(Topic::TellsPortability),
        Right::Objection => Some(Topic::TellsObjection),
        Right::WithdrawConsent => Some(Topic::TellsWithdrawal),
        Right::Complaint => Some(Topic::TellsComplaint),
        _ => None,
    }
}
