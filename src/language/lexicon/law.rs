//! Patterns of references to laws, over folded text.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use regex::Regex;
use schemars::JsonSchema;
use serde::Deserialize;

use super::file::LexiconFile;
use super::phrase::{alternatives, compile, fold_char};
use super::phrases::Phrases;

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
    /// Between a kind of text and its date.
    pub date_links: Vec<String>,
    /// One article.
    pub articles: Vec<String>,
    /// Several.
    pub plural_articles: Vec<String>,
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
    /// Words between a law and its article.
    pub leads: Vec<String>,
    /// Words that announce another name of the same text.
    pub aliases: Vec<String>,
}

/// Patterns of references to laws.
#[derive(Clone, Debug)]
pub struct LawWords {
    /// Names that stand for a text.
    pub names: Regex,
    /// Words for a kind of text.
    pub kinds: Regex,
    /// The number of a text: `union`, `sign`, `first`, `mark`, `second`, `tail`.
    pub number: Regex,
    /// What may stand between a kind of text and its date, all of it.
    pub before_date: Regex,
    /// The noun and the first number: `recital`, `plural`, `code`, `number`.
    pub head: Regex,
    /// An article of a code without a noun: `code`, `number`.
    pub code: Regex,
    /// The parts of an article of the GDPR without a noun: `number`.
    pub bare: Regex,
    /// A further article, at the start of a text: `range`, `code`, `number`.
    pub next: Regex,
    /// A further part of the same article: `range`, `part`.
    pub next_part: Regex,
    /// "and following", at the start of a text.
    pub following: Regex,
    /// The parts of an article, each at the start of a text.
    pub parts: PartWords,
    /// What may stand between an article and its law, all of it.
    pub link: Regex,
    /// What may stand between a law and its article, all of it.
    pub lead: Regex,
    /// Words that join a law to another thing, and no article to it.
    pub joined: Phrases,
    /// What says that another name of the same text follows, at the end of a text.
    pub alias: Regex,
    names_by_key: BTreeMap<String, String>,
    kinds_by_key: BTreeMap<String, LawKind>,
}

/// Patterns of the parts of an article.
#[derive(Clone, Debug)]
pub struct PartWords {
    /// A paragraph: `number`, `letter`.
    pub paragraph: Regex,
    /// An ordinal before its paragraph: `first`, `second`, `third`.
    pub ordinal: Regex,
    /// A point: `part`.
    pub point: Regex,
    /// A sentence, which references leave out.
    pub sentence: Regex,
    /// « bis », « ter » and the like: `suffix`.
    pub suffix: Regex,
}

impl LawWords {
    pub(super) fn new(file: &LexiconFile) -> Option<Self> {
        let words = &file.laws;
        let sign = alternatives(&words.signs).replace(r"\b", "");
        let any = |words: &[String]| alternatives(words);
        let number = r"(?P<number>\d{1,4}(?:-\d{1,4}){0,3})\b";
        let code = r"(?P<code>[lrda])(?:\.\s?|\s|\*)?";
        let joiners = any(&words.joiners);
        let ranges = any(&words.ranges);
        let nouns = format!(r"(?:{}|{})", any(&words.articles), any(&words.plural_articles));
        let names = words.names.values().flatten();
        Some(Self {
            names: compile(&names_pattern(names))?,
            kinds: compile(&any(&words.kinds.values().flatten().cloned().collect::<Vec<_>>()))?,
            number: compile(&format!(
                r"(?:\(?\b(?P<union>ue|ce|cee|eu|ec|eec)\b\)?[,\s]{{0,2}})?(?:\b(?P<sign>{sign})\s?)?\b(?P<first>\d{{1,4}})(?P<mark>[-/.,])(?P<second>\d{{1,4}})(?:\s?[-/]\s?(?P<tail>ue|ce|cee|eu|ec|eec))?\b"
            ))?,
            before_date: compile(&format!(r#"^[\s",(]*(?:{}[\s",)]*)*$"#, any(&words.date_links)))?,
            head: compile(&format!(
                r"(?:(?P<plural>{})|{}|(?P<recital>{}))\s?(?:n°\s?)?\(?(?:{code})?{number}",
                any(&words.plural_articles),
                any(&words.articles),
                any(&words.recitals),
            ))?,
            code: compile(
                r"\b(?P<code>[lrd])(?:\.\s?|\s|\*)?(?P<number>\d{2,4}(?:-\d{1,4}){1,3})\b",
            )?,
            bare: compile(
                r"(?:^|[\s(])(?P<number>\d{1,2})(?:\s?\(\d\)\s?\([a-k]\)|\.\d\.?\(?[a-k]\b|\.\d\s\(?[a-k]\))",
            )?,
            next: compile(&format!(
                r"^\s?(?:(?P<range>{ranges})|{joiners})\s?(?:{joiners}\s?)?(?:{}\s?)?(?P<noun>{nouns}\s?)?(?:{code})?{number}",
                any(&words.links),
            ))?,
            next_part: compile(&format!(
                r"^\s?(?:(?P<range>{ranges})|{joiners})\s?(?:{joiners}\s?)?(?:{}\s?)?(?P<open>\()?(?P<part>[a-z])\)",
                any(&words.points),
            ))?,
            following: compile(&format!("^[\\s,]{{0,2}}{}", any(&words.following)))?,
            parts: PartWords::new(words)?,
            link: compile(&format!(r#"^[\s,(")]*(?:{}[\s"(]*)*$"#, any(&words.links)))?,
            lead: compile(&format!(r#"^[\s,:;(")\[-]*(?:{}[\s,(":]*)*$"#, any(&words.leads)))?,
            alias: compile(&format!(
                r#"(?:\(|{})[\s"]*(?:{}[\s"]*)*$"#,
                any(&words.aliases),
                any(&words.links)
            ))?,
            joined: Phrases::new(
                words
                    .joiners
                    .iter()
                    .filter(|word| word.chars().all(|c| c.is_alphabetic() || c == ' ')),
            ),
            names_by_key: keyed(&words.names),
            kinds_by_key: keyed(&words.kinds),
        })
    }

    /// The reference of the text that words name.
    pub fn text_of(&self, words: &str) -> Option<&str> {
        self.names_by_key.get(&key(words)).map(String::as_str)
    }

    /// The kind of text that words name.
    pub fn kind_of(&self, words: &str) -> Option<LawKind> {
        self.kinds_by_key.get(&key(words)).copied()
    }
}

impl PartWords {
    fn new(words: &Laws) -> Option<Self> {
        let any = |words: &[String]| alternatives(words);
        Some(Self {
            paragraph: compile(&format!(
                r"^[\s,]{{0,2}}(?:\(\s?)?{}\s?\(?(?P<number>\d{{1,2}})(?P<letter>[a-z]\b)?(?:er)?\)?",
                any(&words.paragraphs).replace(r"\b", "")
            ))?,
            ordinal: compile(&format!(
                r"^[\s,]{{0,2}}(?:(?P<first>{})|(?P<second>{})|(?P<third>{}))\s{}",
                any(&words.first),
                any(&words.second),
                any(&words.third),
                any(&words.paragraphs),
            ))?,
            point: compile(&format!(
                r"^[\s,]{{0,2}}(?:{}\s?)?{}\s?\(?(?P<part>[a-z]|\d{{1,2}})\b\)?",
                any(&words.sentences),
                any(&words.points).replace(r"\b", "")
            ))?,
            sentence: compile(&format!(r"^[\s,]{{0,2}}{}", any(&words.sentences)))?,
            suffix: compile(
                r"^[\s-]?(?P<suffix>bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)\b",
            )?,
        })
    }
}

/// What each name stands for, by its letters and digits.
fn keyed<K: Clone>(names: &IndexMap<K, Vec<String>>) -> BTreeMap<String, K> {
    let names = names.iter();
    names.flat_map(|(id, names)| names.iter().map(|name| (key(name), id.clone()))).collect()
}

/// The letters and digits of a name.
fn key(words: &str) -> String {
    words.chars().flat_map(fold_char).filter(|c| c.is_alphanumeric()).collect()
}

/// Names with quotes, commas and hyphens between their words, the longest first.
fn names_pattern<'n>(names: impl Iterator<Item = &'n String>) -> String {
    let mut names: Vec<String> = names.cloned().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    let patterns: Vec<String> = names
        .iter()
        .map(|name| {
            let folded: String = name.chars().flat_map(fold_char).collect();
            let words: Vec<String> = folded
                .split_whitespace()
                .map(|word| regex::escape(word).replace('\'', r"'\s?").replace(r"\-", r"[\s-]?"))
                .collect();
            words.join(r#"[\s",-]{1,4}"#)
        })
        .collect();
    format!(r"\b(?:{})\b", patterns.join("|"))
}
