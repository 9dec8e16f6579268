//! The words by which sentences of two languages are compared, and one language told from
//! another.

use indexmap::{IndexMap, IndexSet};
use schemars::JsonSchema;
use serde::Deserialize;

use super::cues::CueSets;
use super::phrase::fold_word;
use super::phrases::Phrases;
use crate::fact::Duration;
use crate::language::Language;

/// `translation.yaml`: the words by which a sentence is compared with its counterpart.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TranslationFile {
    /// Words that deny.
    pub negations: Negations,
    /// What must be, and what may be.
    pub modality: Modality,
    /// Periods that a sentence tells without a number.
    pub periods: IndexMap<Duration, Vec<String>>,
    /// Words of limits, wherever they stand in a sentence.
    pub limits: Limits,
    /// Words of a reservation.
    pub exceptions: Vec<String>,
    /// Words beside the date of a version.
    pub version_dates: Vec<String>,
}

/// Words of limits.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limits {
    /// Of maxima.
    pub maximum: Vec<String>,
    /// Of minima.
    pub minimum: Vec<String>,
}

/// Words that deny.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Negations {
    /// They deny outright.
    pub plain: Vec<String>,
    /// A sentence says with them what another language may put as a denial.
    pub implied: Vec<String>,
    /// It limits, unless a word that denies stands within.
    pub limiting: Vec<String>,
    /// Phrases that hold such a word and deny nothing.
    pub harmless: Vec<String>,
}

/// What must be, and what may be.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Modality {
    /// What must be.
    pub obligation: Vec<String>,
    /// What may be.
    pub possibility: Vec<String>,
}

/// `glossary.yaml`: renderings that a term must not have.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct GlossaryFile {
    /// The terms.
    pub terms: Vec<Term>,
}

/// A term and how it must not be rendered.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    /// What to write.
    pub write: String,
    /// Renderings to avoid.
    pub avoid: Vec<String>,
    /// Phrases that hold such a rendering and are right.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Words of the other language that the rendering stands for; without them it is wrong
    /// wherever it stands.
    #[serde(default)]
    pub facing: Vec<String>,
    /// The text that has the term.
    pub source: String,
}

/// `languages.yaml`: by what one language is told from another.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LanguagesFile {
    /// French.
    pub fr: Tongue,
    /// English.
    pub en: Tongue,
}

/// By what a language is told.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tongue {
    /// Words that make sentences.
    pub sentence_words: Vec<String>,
    /// Words that also stand in names.
    pub name_words: Vec<String>,
    /// The months.
    pub months: Vec<String>,
}

/// The words of `translation.yaml`, `glossary.yaml` and `languages.yaml`, ready to be looked for.
#[derive(Clone, Debug)]
pub struct TranslationWords {
    /// Words that deny outright.
    pub negation: Phrases,
    /// Words with which the same can be said.
    pub implied_negation: Phrases,
    /// Words that limit, unless one that denies stands among them.
    pub limitation: Phrases,
    /// Phrases that hold such words and deny nothing.
    pub harmless: Phrases,
    /// What must be.
    pub obligation: Phrases,
    /// What may be.
    pub possibility: Phrases,
    /// Periods without a number.
    pub periods: Vec<(Duration, Phrases)>,
    /// Words of maxima.
    pub maximum: Phrases,
    /// Words of minima.
    pub minimum: Phrases,
    /// Words of a reservation.
    pub exception: Phrases,
    /// Words beside the date of a version.
    pub version_date: Phrases,
    /// The terms of the glossary.
    pub terms: Vec<GlossaryTerm>,
    /// What tells each language.
    pub tongues: Vec<TongueWords>,
}

/// A term of the glossary, ready to be looked for.
#[derive(Clone, Debug)]
pub struct GlossaryTerm {
    /// What to write.
    pub write: String,
    /// Renderings to avoid.
    pub avoid: Phrases,
    /// Phrases that are right.
    pub unless: Phrases,
    /// Words of the other language, where the rendering is wrong only for them.
    pub facing: Option<Phrases>,
    /// The text that has the term.
    pub source: String,
}

/// What tells a language, ready to be looked for.
#[derive(Clone, Debug)]
pub struct TongueWords {
    /// The language.
    pub language: Language,
    /// Words that make sentences, folded.
    pub sentence_words: IndexSet<String>,
    /// Words that also stand in names, folded.
    pub name_words: IndexSet<String>,
    /// The months.
    pub months: Phrases,
}

impl TranslationWords {
    /// Makes the words ready.
    pub(super) fn new(
        file: &TranslationFile,
        glossary: &GlossaryFile,
        languages: &LanguagesFile,
        cues: &mut CueSets,
    ) -> Self {
        let tongues = Language::ALL.into_iter().map(|language| {
            let tongue = match language {
                Language::Fr => &languages.fr,
                Language::En => &languages.en,
            };
            TongueWords::new(language, tongue, cues)
        });
        let tongues = tongues.collect();
        let periods = file.periods.iter();
        Self {
            negation: Phrases::cued(&file.negations.plain, cues),
            implied_negation: Phrases::cued(&file.negations.implied, cues),
            limitation: Phrases::cued(&file.negations.limiting, cues),
            harmless: Phrases::cued(&file.negations.harmless, cues),
            obligation: Phrases::cued(&file.modality.obligation, cues),
            possibility: Phrases::cued(&file.modality.possibility, cues),
            periods: periods.map(|(period, words)| (*period, Phrases::cued(words, cues))).collect(),
            maximum: Phrases::cued(&file.limits.maximum, cues),
            minimum: Phrases::cued(&file.limits.minimum, cues),
            exception: Phrases::cued(&file.exceptions, cues),
            version_date: Phrases::cued(&file.version_dates, cues),
            terms: glossary.terms.iter().map(|term| GlossaryTerm::new(term, cues)).collect(),
            tongues,
        }
    }

    /// The words of a language.
    pub fn tongue(&self, language: Language) -> Option<&TongueWords> {
        self.tongues.iter().find(|tongue| tongue.language == language)
    }
}

impl GlossaryTerm {
    fn new(term: &Term, cues: &mut CueSets) -> Self {
        let facing = (!term.facing.is_empty()).then(|| Phrases::new(&term.facing));
        Self {
            write: term.write.clone(),
            avoid: Phrases::cued(&term.avoid, cues),
            unless: Phrases::cued(&term.unless, cues),
            facing,
            source: term.source.clone(),
        }
    }
}

impl TongueWords {
    fn new(language: Language, tongue: &Tongue, cues: &mut CueSets) -> Self {
        let folded = |words: &Vec<String>| words.iter().map(|word| fold_word(word)).collect();
        Self {
            language,
            sentence_words: folded(&tongue.sentence_words),
            name_words: folded(&tongue.name_words),
            months: Phrases::cued(&tongue.months, cues),
        }
    }
}
