//! What the reader of a notice is told in one language: its own text, and that of its parts.
//!
//! A part of a notice (`part-of`) says with it what the law asks for, and is not complete by
//! itself. A layer of a notice (`layer-of`) is complete for those whom it addresses.

use super::dossier::{Dossier, Edition, NoticeDossier};
use crate::claim::Claim;
use crate::language::Language;
use crate::model::{Datum, NoticeKind, Printed, Scope};
use crate::source::Span;

/// A notice in one language, with its parts.
pub(super) struct Reading<'d> {
    /// What the notice is about.
    pub scope: Scope<'d>,
    /// The id of the notice.
    notice: &'d str,
    /// The language.
    pub language: Language,
    /// The notice itself.
    pub main: &'d Edition<'d>,
    parts: Vec<&'d Edition<'d>>,
}

impl Dossier<'_> {
    /// What readers of the notices of a kind are told, notice by notice and language by language.
    pub(super) fn readings(&self, kind: NoticeKind) -> Vec<Reading<'_>> {
        let whole = self.of_kind(kind).filter(|notice| !self.is_part(notice, kind));
        let mut readings = Vec::new();
        for notice in whole {
            let scope = Scope::new(self.organisation, notice.notice);
            for main in &notice.editions {
                let parts = self.parts_of(notice);
                let parts = parts.filter_map(|part| part.edition(main.language)).collect();
                readings.push(Reading {
                    scope,
                    notice: &notice.notice.id,
                    language: main.language,
                    main,
                    parts,
                });
            }
        }
        readings
    }

    /// The same in one language for each notice, for what is wrong with the data alone.
    pub(super) fn first_readings(&self, kind: NoticeKind) -> Vec<Reading<'_>> {
        let mut readings: Vec<Reading<'_>> = Vec::new();
        for reading in self.readings(kind) {
            if readings.iter().all(|other| other.notice != reading.notice) {
                readings.push(reading);
            }
        }
        readings
    }

    /// Whether a notice is a part of another one of its kind.
    fn is_part(&self, notice: &NoticeDossier<'_>, kind: NoticeKind) -> bool {
        let Some(whole) = &notice.notice.file.part_of else { return false };
        whole.value != notice.notice.id
            && self.of_kind(kind).any(|other| other.notice.id == whole.value)
    }

    fn parts_of(&self, whole: &NoticeDossier<'_>) -> impl Iterator<Item = &NoticeDossier<'_>> {
        let id = whole.notice.id.as_str();
        self.notices.iter().filter(move |part| {
            part.notice.id != id
                && part.notice.file.part_of.as_ref().is_some_and(|of| of.value == id)
        })
    }
}

impl<'d> Reading<'d> {
    /// Every text of which the reading is made, the notice itself first.
    pub(super) fn editions(&self) -> impl Iterator<Item = &'d Edition<'d>> {
        std::iter::once(self.main).chain(self.parts.iter().copied())
    }

    /// Whether a title or a sentence holds the words.
    pub(super) fn mentions(&self, words: &str) -> bool {
        self.editions().any(|edition| edition.mentions(words))
    }

    /// Whether an item of a list or a cell of a table holds the words.
    pub(super) fn lists(&self, words: &str) -> bool {
        self.editions().any(|edition| edition.lists(words))
    }

    /// Whether an expression prints the datum.
    pub(super) fn prints(&self, datum: &Datum) -> bool {
        self.editions().any(|edition| edition.printed(datum).is_some())
    }

    /// What its sentences and its links say.
    pub(super) fn claims(&self) -> impl Iterator<Item = &'d Claim> {
        self.editions().flat_map(|edition| edition.claims.iter().chain(&edition.linked))
    }

    /// What its expressions printed.
    pub(super) fn printed(&self) -> impl Iterator<Item = &'d Printed> {
        self.editions().flat_map(|edition| &edition.printed)
    }

    /// Where the section of an id begins, or else the head of the notice.
    pub(super) fn place(&self, section: &str) -> Span {
        self.main.place(section)
    }
}
