//! Lexicons: the words by which facts are recognised, read from data and compiled once.
//!
//! `locales/<language>/claims.yaml` holds phrases that lawyers can read and extend;
//! `locales/vendors.yaml` holds names that are the same in every language. This module turns them
//! into patterns. What is a fact and what is not is for `claim` to say.

mod date;
mod document;
mod file;
mod law;
mod party;
mod period;
mod phrase;
mod phrases;
mod places;
mod statement_file;
mod statements;
mod subject;
mod tree;

use std::ops::Range;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

pub use date::DateWords;
pub use document::DocumentWords;
pub use file::{LexiconFile, VendorFile};
pub use law::{LawKind, LawWords};
pub use party::PartyWords;
pub use period::{DurationWords, RoleWords, Sides, Unit};
pub(crate) use phrase::fold_char;
pub use phrases::{Phrases, PhrasesAfter, PhrasesBefore};
pub use places::{AddressWords, CapitalWords, IdentifierWords, ReferenceWords};
pub use statement_file::StatementFile;
pub use statements::{
    BasisPhrases, CommitmentWords, CookieWords, PlaceWords, RightWords, StanceWords,
    StatementWords, TransferWords,
};
pub use subject::SubjectWords;

use super::Language;
use crate::diagnostic::Diagnostic;
use crate::source::FileId;
use crate::syntax::yaml;

/// The words of one language, ready to be looked for.
#[derive(Clone, Debug)]
pub struct Lexicon {
    /// The language.
    pub language: Language,
    /// Periods.
    pub duration: DurationWords,
    /// Dates.
    pub date: DateWords,
    /// Postal addresses.
    pub address: AddressWords,
    /// Names of companies and bodies.
    pub party: PartyWords,
    /// References to articles and sections.
    pub reference: ReferenceWords,
    /// References to laws.
    pub law: LawWords,
    /// Numbers of registers.
    pub identifier: IdentifierWords,
    /// Share capital.
    pub capital: CapitalWords,
    /// What sentences speak of.
    pub subject: SubjectWords,
    /// What documents are called.
    pub documents: DocumentWords,
    /// What sentences affirm, deny and promise.
    pub statement: StatementWords,
    /// Words that deny.
    pub negation: Phrases,
    /// Phrases that hold such words and do not deny.
    pub not_negation: Phrases,
    leftover: Phrases,
    abbreviations: Vec<String>,
}

/// The texts from which a lexicon is made.
#[derive(Clone, Copy, Debug)]
pub struct LexiconFiles<'t> {
    /// `claims.yaml` of the language.
    pub claims: (FileId, &'t str),
    /// `vendors.yaml`.
    pub vendors: (FileId, &'t str),
    /// `statements.yaml` of the language.
    pub statements: (FileId, &'t str),
    /// `countries.ftl` of the language.
    pub countries: &'t str,
}

impl Lexicon {
    /// Compiles the words. `None` where there are more than memory holds.
    fn new(
        language: Language,
        file: &LexiconFile,
        vendors: &VendorFile,
        statements: &StatementFile,
        countries: &str,
    ) -> Option<Self> {
        Some(Self {
            language,
            duration: DurationWords::new(file)?,
            date: DateWords::new(file)?,
            address: AddressWords::new(file)?,
            party: PartyWords::new(file, vendors)?,
            reference: ReferenceWords::new(file)?,
            law: LawWords::new(file)?,
            identifier: IdentifierWords::new(file),
            capital: CapitalWords::new(file),
            subject: SubjectWords::new(file),
            documents: DocumentWords::new(file),
            statement: StatementWords::new(statements, countries),
            negation: Phrases::new(&file.negations),
            not_negation: Phrases::new(&file.not_negations),
            leftover: Phrases::new(&file.leftovers),
            abbreviations: file.abbreviations.clone(),
        })
    }

    /// Reads the files of words. `None` where a finding says why there is none.
    pub fn read(language: Language, files: &LexiconFiles<'_>) -> (Option<Self>, Vec<Diagnostic>) {
        let (words, mut findings) = read::<LexiconFile>(files.claims);
        let (names, more) = read::<VendorFile>(files.vendors);
        findings.extend(more);
        let (statements, more) = read::<StatementFile>(files.statements);
        findings.extend(more);
        let (Some(words), Some(names), Some(statements)) = (words, names, statements) else {
            return (None, findings);
        };
        (Self::new(language, &words, &names, &statements, files.countries), findings)
    }

    /// The places of a text where words were left over from drafting.
    pub fn leftovers(&self, text: &str) -> Vec<Range<usize>> {
        let mut folded = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len() + 1);
        for (at, c) in text.char_indices() {
            if c.is_ascii() {
                folded.push(c.to_ascii_lowercase());
            } else {
                folded.extend(fold_char(c));
            }
            places.resize(folded.len(), (at, at + c.len_utf8()));
        }
        let place = |at: usize| places.get(at).copied().unwrap_or_default();
        self.leftover
            .find_iter(&folded)
            .map(|found| place(found.start).0..place(found.end - 1).1)
            .collect()
    }

    /// Whether a word in lower case that ends in a full stop is an abbreviation.
    pub fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.iter().any(|abbreviation| abbreviation == word)
    }
}

fn read<T: DeserializeOwned + JsonSchema>(
    (file, text): (FileId, &str),
) -> (Option<T>, Vec<Diagnostic>) {
    let (tree, mut findings) = yaml::parse(file, text);
    let shape = yaml::validate(&tree, &yaml::schema::<T>(), |_, _| None);
    findings.extend(shape.findings);
    (shape.node.as_ref().and_then(yaml::read), findings)
}
