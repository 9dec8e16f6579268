//! Patterns of references to laws, over folded text.

use std::ops::Range;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::cues::CueSets;
use super::file::{LexiconFile, Units};
use super::law_patterns as patterns;
use super::nations::{NationWords, Nations};
use super::parts::PartWords;
use super::phrase::LatePattern;
use super::phrases::{PhraseTable, Phrases};
use super::titles::TitleWords;

/// What a law is, as words name it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum LawKind {
    /// An act of a parliament: « loi ».
    Act,
    /// A code.
    Code,
    /// A decree.
    Decree,
    /// An ordinance.
    Ordinance,
    /// A ministerial order: « arrêté ».
    Order,
    /// A decision of the French data protection authority.
    Deliberation,
    /// A regulation of the Union.
    Regulation,
    /// A directive of the Union.
    Directive,
    /// A decision of the Union.
    Decision,
}

impl LawKind {
    /// Whether the Union makes it.
    pub fn is_european(self) -> bool {
        matches!(self, Self::Regulation | Self::Directive | Self::Decision)
    }
}

/// References to laws, as `claims.yaml` has them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Laws {
    /// The names of each text, by its reference.
    pub names: IndexMap<String, Vec<String>>,
    /// Words for each kind of text.
    pub kinds: IndexMap<LawKind, Vec<String>>,
    /// Before the number of a text.
    pub signs: Vec<String>,
    /// Who takes deliberations and decisions that are not those of the authority.
    pub other_bodies: Vec<String>,
    /// Between a kind of text and its date.
    pub date_links: Vec<String>,
    /// One article; the first word is not abbreviated.
    pub articles: Vec<String>,
    /// Several.
    pub plural_articles: Vec<String>,
    /// Articles of acts that are called sections, one or several; parts of documents have the
    /// same noun.
    pub sections_of_acts: Vec<String>,
    /// Annexes of acts of other countries.
    pub schedules: Vec<String>,
    /// The parts of an annex that have numbers of their own.
    pub parts_of_schedules: Vec<String>,
    /// Recitals.
    pub recitals: Vec<String>,
    /// Paragraphs of an article.
    pub paragraphs: Vec<String>,
    /// "First" before a paragraph.
    pub first: Vec<String>,
    /// "Second".
    pub second: Vec<String>,
    /// "Third".
    pub third: Vec<String>,
    /// Points of a paragraph.
    pub points: Vec<String>,
    /// Sentences of a paragraph, which references leave out.
    pub sentences: Vec<String>,
    /// Between the articles of a list.
    pub joiners: Vec<String>,
    /// Between the ends of a range.
    pub ranges: Vec<String>,
    /// "And following".
    pub following: Vec<String>,
    /// Words between an article and its law.
    pub links: Vec<String>,
    /// Words between a part of an article and the article, where the part stands first.
    pub part_links: Vec<String>,
    /// Whose laws those are that nothing but their date names: the beginning of the references.
    pub home: String,
    /// Whose laws texts are.
    pub nations: Nations,
    /// Words between a law and its article.
    pub leads: Vec<String>,
    /// Words before an article of the law that was named last.
    pub possessives: Vec<String>,
    /// Words that stand for that law after an article of it.
    pub latter: Vec<String>,
    /// Decisions that the authority in France numbers in series of their own.
    pub series: IndexMap<String, Vec<String>>,
    /// Words that announce another name of the same text.
    pub aliases: Vec<String>,
    /// Words at the end of the titles of acts, which are written in capitals.
    pub titled: Vec<String>,
    /// Those of them that end a title even where no year follows.
    pub titled_without_year: Vec<String>,
    /// Small words within such titles.
    pub title_words: Vec<String>,
    /// Between the word for an act and what it is about, in such titles.
    pub titles_about: Vec<String>,
    /// Articles before such titles and within them.
    pub title_articles: Vec<String>,
    /// Capitalised words that are in no such title.
    pub untitled: Vec<String>,
    /// Texts that share names with those of another country, by their references.
    #[serde(default)]
    pub shared: IndexMap<String, Shared>,
}

/// Words for the series of decisions of the authority in France.
#[derive(Clone, Debug)]
pub struct SeriesWords {
    /// All of them.
    pub nouns: Phrases,
    /// A number of a series: `series` or a noun, and `number`.
    pub number: LatePattern,
    of_nouns: PhraseTable<usize>,
    ids: Vec<String>,
}

impl SeriesWords {
    fn new(series: &IndexMap<String, Vec<String>>, cues: &mut CueSets) -> Self {
        let nouns = series.values().enumerate();
        let nouns = nouns.flat_map(|(id, nouns)| nouns.iter().map(move |noun| (noun, id)));
        Self {
            nouns: Phrases::cued(series.values().flatten(), cues),
            number: patterns::number_of_series(series),
            of_nouns: PhraseTable::new(nouns),
            ids: series.keys().cloned().collect(),
        }
    }

    /// The series of a noun.
    pub fn of(&self, noun: &str) -> Option<&str> {
        self.ids.get(self.of_nouns.of(noun)?).map(String::as_str)
    }
}

/// A text that has the same name as one of another country.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shared {
    /// The names that both have.
    pub names: Vec<String>,
    /// Words around a name by which it is that of this text.
    pub words: Vec<String>,
}

/// Patterns of references to laws.
#[derive(Clone, Debug)]
pub struct LawWords {
    /// The nouns of articles.
    pub nouns: Phrases,
    /// The noun of an article, not abbreviated.
    pub article: String,
    /// The noun of a section of an act, not abbreviated.
    pub section_noun: String,
    /// The nouns of sections of acts.
    pub section_nouns: Phrases,
    /// The nouns of annexes.
    pub schedule_nouns: Phrases,
    /// Words of the titles of acts.
    pub titles: TitleWords,
    /// The number of a text: `union`, `sign`, `series`, `first`, `mark`, `second`, `tail`.
    pub number: LatePattern,
    /// Who takes deliberations and decisions that are not those of the authority.
    pub other_bodies: Phrases,
    /// What may stand between a kind of text and its date, all of it.
    pub before_date: LatePattern,
    /// What stands between a kind of text and its date where a number without a year is between
    /// them, all of it: `number`.
    pub counted_before_date: LatePattern,
    /// Whose acts those are that nothing but their date names.
    pub home: String,
    /// Words that tell whose law a text is.
    pub nations: NationWords,
    /// The noun and the first number: `recital`, `plural`, `code`, `number`.
    pub head: LatePattern,
    /// An article of a code without a noun: `code`, `number`.
    pub code: LatePattern,
    /// The parts of an article of the GDPR without a noun: `number`.
    pub bare: LatePattern,
    /// A section of an act: `number`.
    pub section: LatePattern,
    /// An annex of an act: `number`.
    pub schedule: LatePattern,
    /// The parts of an article that stand before it, at the end of a text: `points`, `marked`,
    /// `roman`, `first`, `second`, `third`, `noun`, `paragraph`, `sub`, `part`.
    pub parts_before: LatePattern,
    /// A further article, at the start of a text: `range`, `code`, `number`.
    pub next: LatePattern,
    /// A further paragraph of the same article, at the start of a text: `range`, `noun`, `marked`,
    /// `number`.
    pub next_paragraph: LatePattern,
    /// A further part of the same article: `range`, `part`.
    pub next_part: LatePattern,
    /// "and following", at the start of a text.
    pub following: LatePattern,
    /// The parts of an article, each at the start of a text.
    pub parts: PartWords,
    /// What may stand between an article and its law, all of it.
    pub link: LatePattern,
    /// What may stand between a law and its article, all of it.
    pub lead: LatePattern,
    /// Words before an article of the law that was named last.
    pub possessives: Phrases,
    /// Words that stand for that law after an article of it.
    pub latter: Phrases,
    /// Decisions that the authority in France numbers in series of their own.
    pub series: SeriesWords,
    /// Words that join a law to another thing, and no article to it.
    pub joined: Phrases,
    /// Units of time, before which a number is that of no article.
    pub counted: Phrases,
    /// Texts that share names with those of another country: reference, names, words around them.
    shared: Vec<(String, Phrases, Phrases)>,
    /// What says that another name of the same text follows, at the end of a text.
    pub alias: LatePattern,
    /// Names that stand for a text, by its place among the references.
    names: PhraseTable<usize>,
    references: Vec<String>,
    /// Words for a kind of text.
    kinds: PhraseTable<LawKind>,
}

impl LawWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let words = &file.laws;
        let names = words.names.values().enumerate();
        let names = names.flat_map(|(text, names)| names.iter().map(move |name| (name, text)));
        let kinds = words.kinds.iter();
        let kinds = kinds.flat_map(|(kind, names)| names.iter().map(|name| (name, *kind)));
        let cited = words.articles.iter().chain(&words.plural_articles).chain(&words.recitals);
        Self {
            names: PhraseTable::names(names),
            references: words.names.keys().cloned().collect(),
            kinds: PhraseTable::new(kinds),
            nouns: Phrases::cued(cited, cues),
            article: words.articles.first().cloned().unwrap_or_default(),
            section_noun: words.sections_of_acts.first().cloned().unwrap_or_default(),
            section_nouns: Phrases::cued(&words.sections_of_acts, cues),
            schedule_nouns: Phrases::cued(&words.schedules, cues),
            titles: TitleWords::new(words, cues),
            home: words.home.clone(),
            nations: NationWords::new(&words.nations, &words.date_links),
            other_bodies: Phrases::new(&words.other_bodies),
            number: patterns::number_of_text(words),
            before_date: patterns::before_date(words),
            counted_before_date: patterns::counted_before_date(words),
            head: patterns::head(words),
            code: patterns::code_alone(),
            bare: patterns::points_alone(),
            section: patterns::section(words),
            schedule: patterns::schedule(words),
            parts_before: patterns::parts_before(words),
            next: patterns::next(words),
            next_paragraph: patterns::next_paragraph(words),
            next_part: patterns::next_part(words),
            following: patterns::following(words),
            parts: PartWords::new(words),
            link: patterns::link(words),
            lead: patterns::lead(words),
            alias: patterns::alias(words),
            possessives: Phrases::new(&words.possessives),
            latter: Phrases::new(&words.latter),
            series: SeriesWords::new(&words.series, cues),
            joined: Phrases::new(words.joiners.iter().filter(|word| is_words(word))),
            counted: Phrases::new(units(&file.units)),
            shared: shared(words),
        }
    }

    /// The names in a folded text, each with the reference of its text.
    pub fn named<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (&'t str, Range<usize>)> {
        let found = self.names.find_iter(text);
        found.filter_map(|(of, range)| Some((self.references.get(of)?.as_str(), range)))
    }

    /// The words for kinds of texts in a folded text.
    pub fn kinds<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (LawKind, Range<usize>)> {
        self.kinds.find_iter(text)
    }

    /// The reference of the text whose name a folded text is.
    pub fn reference_of(&self, name: &str) -> Option<&str> {
        self.references.get(self.names.of(name)?).map(String::as_str)
    }

    /// The reference of the text whose name stands at the start of a folded text, and the length
    /// of the name.
    pub fn named_at_start(&self, text: &str) -> Option<(&str, usize)> {
        let (of, length) = self.names.at_start(text)?;
        Some((self.references.get(of)?.as_str(), length))
    }

    /// The text of another country whose name a folded name is too, if words around it say so, or
    /// laws of that country were named before.
    pub fn shared(&self, name: &str, around: &str, named: &[String]) -> Option<&str> {
        let bears = self.shared.iter().filter(|(_, names, _)| names.is_whole(name));
        let mut meant = bears.filter(|(reference, _, words)| {
            let country = reference.split_inclusive('/').next().unwrap_or_default();
            words.is_match(around) || named.iter().any(|law| law.starts_with(country))
        });
        meant.next().map(|(reference, _, _)| reference.as_str())
    }

    /// Whether a folded text is a word that joins the numbers of a list.
    pub fn joins_list(&self, text: &str) -> bool {
        self.joined.is_whole(text)
    }

    /// Whether a folded text begins with the name of a text or with a word for one.
    pub fn begins(&self, text: &str) -> bool {
        self.names.at_start(text).is_some() || self.kinds.at_start(text).is_some()
    }
}

/// The texts that share names with others.
fn shared(words: &Laws) -> Vec<(String, Phrases, Phrases)> {
    let shared = words.shared.iter();
    shared
        .map(|(law, it)| (law.clone(), Phrases::new(&it.names), Phrases::new(&it.words)))
        .collect()
}

/// The words for units of time.
fn units(units: &Units) -> impl Iterator<Item = &String> {
    let Units { years, half_years, quarters, months, weeks, days, hours, minutes, seconds, .. } =
        units;
    [years, half_years, quarters, months, weeks, days, hours, minutes, seconds]
        .into_iter()
        .flatten()
}

/// Whether a phrase has no marks.
fn is_words(phrase: &str) -> bool {
    phrase.chars().all(|c| c.is_alphabetic() || c == ' ')
}
