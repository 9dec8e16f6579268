//! Lexicons: the words by which facts are recognised, read from data and compiled once.
//!
//! `locales/<language>/claims.yaml` holds phrases that lawyers can read and extend;
//! `locales/vendors.yaml` holds names that are the same in every language. This module turns them
//! into patterns. What is a fact and what is not is for `claim` to say.

mod cues;
mod date;
mod document;
mod file;
mod law;
mod law_patterns;
mod names;
mod nations;
mod parts;
mod party;
mod passage;
mod period;
mod phrase;
mod phrases;
mod places;
mod seedlings;
mod statement_file;
mod statements;
mod subject;
mod titles;
mod translation;
mod tree;

use cues::CueSets;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

pub use cues::{Cued, Cues};
pub use date::DateWords;
pub use document::DocumentWords;
pub use file::{LexiconFile, VendorFile};
pub use law::{LawKind, LawWords};
pub use names::Names;
pub use nations::NationWords;
pub use party::PartyWords;
pub use passage::{PassageFile, PassageWords, Topic};
pub use period::{DurationWords, RoleWords, Sides, Unit};
pub use phrase::LatePattern;
pub(crate) use phrase::{fixed, fold_char, fold_into};
pub use phrases::{Phrases, PhrasesAfter, PhrasesBefore};
pub use places::{AddressWords, CapitalWords, IdentifierWords, ReferenceWords};
pub use statement_file::StatementFile;
pub use statements::{
    BasisPhrases, CommitmentWords, CookieWords, PlaceWords, RightWords, StanceWords,
    StatementWords, TransferWords,
};
pub use subject::SubjectWords;
pub use titles::TitleWords;
pub use translation::{
    GlossaryFile, GlossaryTerm, LanguagesFile, TongueWords, TranslationFile, TranslationWords,
};

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
    /// By what sentences of two languages are compared.
    pub translation: TranslationWords,
    /// What sentences say that rules judge.
    pub passage: PassageWords,
    /// Words that deny.
    pub negation: Phrases,
    /// Phrases that hold such words and do not deny.
    pub not_negation: Phrases,
    /// What sets apart from a denial what it does not deny; over folded text.
    pub set_apart: Phrases,
    /// The phrases that every text is searched for.
    pub cues: Cues,
    /// Words that were left over from drafting.
    pub leftover: Phrases,
    abbreviations: Vec<String>,
}

/// The files of a lexicon, below `locales/`; `{}` stands for the language.
pub const LEXICON_FILES: [&str; 8] = [
    "locales/{}/claims.yaml",
    "locales/vendors.yaml",
    "locales/{}/statements.yaml",
    "locales/{}/passages.yaml",
    "locales/{}/countries.ftl",
    "locales/{}/translation.yaml",
    "locales/{}/glossary.yaml",
    "locales/languages.yaml",
];

/// The files of a lexicon, as read.
#[derive(Clone, Debug)]
pub struct LexiconFiles<'t> {
    /// `claims.yaml`.
    pub claims: LexiconFile,
    /// `vendors.yaml`.
    pub vendors: VendorFile,
    /// `statements.yaml`.
    pub statements: StatementFile,
    /// `passages.yaml`.
    pub passages: PassageFile,
    /// `countries.ftl`.
    pub countries: &'t str,
    /// `translation.yaml`.
    pub translation: TranslationFile,
    /// `glossary.yaml`.
    pub glossary: GlossaryFile,
    /// `languages.yaml`.
    pub languages: LanguagesFile,
}

impl Lexicon {
    /// Compiles the words. `None` where there are more than memory holds.
    fn new(language: Language, files: &LexiconFiles<'_>) -> Option<Self> {
        let LexiconFiles {
            claims: file,
            vendors,
            statements,
            passages,
            countries,
            translation,
            glossary,
            languages,
        } = files;
        let mut cues = CueSets::new();
        Some(Self {
            language,
            duration: DurationWords::new(file, &mut cues),
            date: DateWords::new(file, &mut cues),
            address: AddressWords::new(file, &mut cues),
            party: PartyWords::new(file, vendors, &mut cues)?,
            reference: ReferenceWords::new(file, &mut cues),
            law: LawWords::new(file, &mut cues),
            identifier: IdentifierWords::new(file, &mut cues),
            capital: CapitalWords::new(file, &mut cues),
            subject: SubjectWords::new(file),
            documents: DocumentWords::new(file),
            statement: StatementWords::new(statements, countries, &mut cues),
            translation: TranslationWords::new(translation, glossary, languages, &mut cues),
            passage: PassageWords::new(passages),
            negation: Phrases::new(&file.negations),
            not_negation: Phrases::new(&file.not_negations),
            set_apart: Phrases::new(&file.set_apart),
            leftover: Phrases::cued(&file.leftovers, &mut cues),
            abbreviations: file.abbreviations.clone(),
            // All sets above are numbered by now.
            cues: Cues::new(&cues),
        })
    }

    /// Reads the files of [`LEXICON_FILES`]. `None` where a finding says why there is none.
    pub fn read(
        language: Language,
        texts: [(FileId, &str); LEXICON_FILES.len()],
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let [
            claims,
            vendors,
            statements,
            passages,
            (_, countries),
            translation,
            glossary,
            languages,
        ] = texts;
        let mut findings = Vec::new();
        let claims = read::<LexiconFile>(claims, &mut findings);
        let vendors = read::<VendorFile>(vendors, &mut findings);
        let statements = read::<StatementFile>(statements, &mut findings);
        let passages = read::<PassageFile>(passages, &mut findings);
        let translation = read::<TranslationFile>(translation, &mut findings);
        let glossary = read::<GlossaryFile>(glossary, &mut findings);
        let languages = read::<LanguagesFile>(languages, &mut findings);
        let files = || {
            Some(LexiconFiles {
                claims: claims?,
                vendors: vendors?,
                statements: statements?,
                passages: passages?,
                countries,
                translation: translation?,
                glossary: glossary?,
                languages: languages?,
            })
        };
        let Some(files) = files() else { return (None, findings) };
        (Self::new(language, &files), findings)
    }

    /// Whether a word in lower case that ends in a full stop is an abbreviation.
    pub fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.iter().any(|abbreviation| abbreviation == word)
            || self.address.is_abbreviated_street(word)
    }
}

fn read<T: DeserializeOwned + JsonSchema>(
    (file, text): (FileId, &str),
    findings: &mut Vec<Diagnostic>,
) -> Option<T> {
    if let Some(words) = yaml::carried(file, text) {
        return Some(words);
    }
    let (tree, found) = yaml::parse(file, text);
    findings.extend(found);
    let shape = yaml::validate(&tree, &yaml::schema::<T>(), |_, _| None);
    findings.extend(shape.findings);
    shape.node.as_ref().and_then(yaml::read)
}
