//! Words that tell whose law a text is: names of countries, what joins them to a law.

use std::ops::Range;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::phrase::{LatePattern, alternatives};
use super::phrases::{PhraseTable, Phrases};

/// Whose laws texts are, as `claims.yaml` has it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Nations {
    /// Names and adjectives of each country, by the beginning of the references of its laws.
    pub names: IndexMap<String, Vec<String>>,
    /// Words between a law and the country after it.
    pub links: Vec<String>,
    /// Words between a country and the law after it.
    pub leads: Vec<String>,
    /// Words with which the title of a law begins, after its number and date.
    pub titles: Vec<String>,
    /// Words between a law and the one that it amends, or that amends it.
    pub amends: Vec<String>,
    /// Codes whose names many countries have: the ends of their references.
    pub codes: Vec<String>,
    /// Acronyms that name a law right after an article of it only, as they are written.
    pub acronyms: IndexMap<String, Vec<String>>,
    /// Laws of other countries that are cited by their number alone, by their references.
    pub laws: Vec<String>,
}

/// Words that tell whose law a text is; over folded text.
#[derive(Clone, Debug)]
pub struct NationWords {
    /// What may stand between a country and the law after it, all of it.
    pub gap: LatePattern,
    /// What stands between the number of a law and the words of its title, at the start of a text.
    pub title: LatePattern,
    /// Words that join a law to the one that it amends, or that amends it.
    pub amends: Phrases,
    links: LatePattern,
    names: PhraseTable<usize>,
    prefixes: Vec<String>,
    codes: Vec<String>,
    acronyms: IndexMap<String, Vec<String>>,
    laws: Vec<String>,
}

impl NationWords {
    pub(super) fn new(words: &Nations, date_links: &[String]) -> Self {
        let names = words.names.values().enumerate();
        let names = names.flat_map(|(nation, names)| names.iter().map(move |name| (name, nation)));
        Self {
            gap: LatePattern::folded(format!(
                r"^'?\s?,?\s?(?:{}\s?)?$",
                alternatives(&words.leads)
            )),
            title: LatePattern::folded(format!(
                r"^[\s,(]*(?:{}\s?)?(?:\d{{1,2}}(?:er|st|nd|rd|th)?\s\w+,?\s\d{{4}})?[\s,)]*{}",
                alternatives(date_links),
                alternatives(&words.titles),
            )),
            amends: Phrases::new(&words.amends),
            links: LatePattern::folded(format!(
                r#"^[\s")(]*(?:{}[\s(]*)*"#,
                alternatives(&words.links)
            )),
            names: PhraseTable::names(names),
            prefixes: words.names.keys().cloned().collect(),
            codes: words.codes.clone(),
            acronyms: words.acronyms.clone(),
            laws: words.laws.clone(),
        }
    }

    /// The countries that a folded text names, by the beginning of the references of their laws.
    pub fn find<'n>(&'n self, text: &str) -> Vec<(&'n str, Range<usize>)> {
        let found = self.names.find_iter(text);
        found.filter_map(|(of, range)| Some((self.prefixes.get(of)?.as_str(), range))).collect()
    }

    /// A folded text without the names of countries.
    pub fn without(&self, text: &str) -> String {
        let mut bare = String::new();
        let mut from = 0;
        for (_, name) in self.find(text) {
            bare.push_str(&text[from..name.start]);
            from = name.end;
        }
        bare + &text[from..]
    }

    /// The country that stands right after a law, and the length of the words up to its end.
    pub fn after<'n>(&'n self, text: &str) -> Option<(&'n str, usize)> {
        let start = self.links.find(text).map_or(0, |links| links.end());
        let (of, length) = self.names.at_start(text.get(start..)?)?;
        Some((self.prefixes.get(of)?.as_str(), start + length))
    }

    /// Whether references of laws of a country begin so.
    pub fn has(&self, prefix: &str) -> bool {
        self.prefixes.iter().any(|nation| nation == prefix)
    }

    /// Whether many countries have a code of that name.
    pub fn is_common_code(&self, code: &str) -> bool {
        self.codes.iter().any(|common| common == code)
    }

    /// The law whose acronym a word is, as it is written.
    pub fn acronym(&self, word: &str) -> Option<&str> {
        let known = self.acronyms.iter().find(|(_, names)| names.iter().any(|name| name == word));
        known.map(|(law, _)| law.as_str())
    }

    /// The law of another country that is known by its number.
    pub fn law(&self, kind: &str, number: &str) -> Option<&str> {
        let ends = format!("/{kind}/{number}");
        self.laws.iter().find(|law| law.ends_with(&ends)).map(String::as_str)
    }
}
