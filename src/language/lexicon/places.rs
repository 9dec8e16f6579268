//! Patterns of addresses, of references to articles, and of the words beside register numbers.

use indexmap::IndexMap;

use super::cues::CueSets;
use super::file::LexiconFile;
use super::phrase::{LatePattern, alternatives};
use super::phrases::{Phrases, PhrasesBefore};
use crate::fact::{Country, Currency, fold};

/// Shorter words for streets are of other languages too.
const SHORTEST: usize = 4;

/// Patterns of postal addresses.
#[derive(Clone, Debug)]
pub struct AddressWords {
    /// The kind of a street, at the start of a folded text that follows the number.
    pub street: LatePattern,
    /// The registered office.
    pub seat: Phrases,
    /// A kind of street anywhere.
    pub any_street: Phrases,
    /// A part that stands between street and postcode; over folded text, at its start.
    pub complement: LatePattern,
    /// CEDEX and its number, after the town; over folded text, at its start.
    pub cedex: LatePattern,
    /// Words that lead to an address, at the end of a text.
    pub introducer: PhrasesBefore,
    /// Boxes of the post, with their numbers, at the start of a folded text.
    pub boxes: LatePattern,
    /// Names of buildings and estates; over folded text.
    pub premises: Phrases,
    /// Words after a town that belong to something else; folded.
    labels: Vec<String>,
    suffixes: Vec<String>,
    dutch_suffixes: Vec<String>,
    regions: Vec<String>,
    towns: Vec<(String, Country)>,
    countries: Vec<(String, Country)>,
}

impl AddressWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let addresses = &file.addresses;
        let streets = alternatives(&addresses.streets);
        let suffix = alternatives(&addresses.number_suffixes);
        Self {
            street: LatePattern::folded(format!(r"^\s?(?:{suffix}|[a-d]\b)?\s?,?\s?{streets}")),
            seat: Phrases::cued(&addresses.seats, cues),
            any_street: Phrases::cued(&addresses.streets, cues),
            complement: LatePattern::folded(format!(
                r"^\s?(?:\d\w*\s)?{}",
                alternatives(&addresses.complements)
            )),
            cedex: LatePattern::folded(format!(
                r"^\s{}(?:\s\d{{1,2}}\b)?",
                alternatives(&addresses.cedex)
            )),
            introducer: PhrasesBefore::new(&addresses.introducers, &[]),
            boxes: LatePattern::folded(format!(
                r"^{}\s?(?:n°\s?)?\d",
                alternatives(&addresses.boxes)
            )),
            premises: Phrases::new(&addresses.premises),
            labels: addresses.labels.iter().map(|word| fold(word)).collect(),
            suffixes: addresses.suffixes.clone(),
            dutch_suffixes: addresses.dutch_suffixes.clone(),
            regions: addresses.regions.iter().map(|name| fold(name)).collect(),
            towns: codes(&addresses.towns),
            countries: codes(&addresses.countries),
        }
    }

    /// Whether a word after a town is none of its name.
    pub fn is_label(&self, word: &str) -> bool {
        self.labels.contains(&fold(word))
    }

    /// Whether a name is that of a state or region.
    pub fn is_region(&self, name: &str) -> bool {
        self.regions.contains(&fold(name))
    }

    /// The country of a town that tells it.
    pub fn town(&self, name: &str) -> Option<Country> {
        let name = fold(name);
        self.towns.iter().find(|(known, _)| *known == name).map(|(_, country)| *country)
    }

    /// Whether a word of the line is the name of a street by its end: "Crommenlaan".
    pub fn is_compound_street(&self, line: &str) -> bool {
        ends_a_word(line, &self.suffixes) || self.is_dutch(line)
    }

    /// Whether a word is the name of a street whose end is abbreviated: "Industriestr.".
    pub fn is_abbreviated_street(&self, word: &str) -> bool {
        let mut short = self.suffixes.iter().filter(|end| end.ends_with('.'));
        short.any(|end| word.len() > end.len() && word.ends_with(end.as_str()))
    }

    /// Whether a street is German by a word of its own: "Elgendorfer Straße 57".
    pub fn is_german(&self, line: &str) -> bool {
        let mut words = line.split(' ').map(fold);
        words.any(|word| word.len() > SHORTEST && self.suffixes.iter().any(|end| fold(end) == word))
            && line.ends_with(|c: char| c.is_ascii_alphanumeric())
            && line
                .rsplit(' ')
                .next()
                .is_some_and(|last| last.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether a word of the line is the name of a street in Dutch.
    pub fn is_dutch(&self, line: &str) -> bool {
        ends_a_word(line, &self.dutch_suffixes)
    }

    /// The country of a name.
    pub fn country(&self, name: &str) -> Option<Country> {
        let name = fold(name);
        self.countries.iter().find(|(known, _)| *known == name).map(|(_, country)| *country)
    }
}

/// The countries of names, by their codes.
fn codes(names: &IndexMap<String, String>) -> Vec<(String, Country)> {
    names.iter().filter_map(|(name, code)| Some((fold(name), code.parse().ok()?))).collect()
}

/// Whether a word ends in one of these, and is longer.
fn ends_a_word(line: &str, suffixes: &[String]) -> bool {
    line.split([' ', ',', '(']).any(|word| {
        let word = fold(word);
        suffixes.iter().any(|end| word.len() > end.len() && word.ends_with(end.as_str()))
    })
}

/// Patterns of references; over folded text.
#[derive(Clone, Debug)]
pub struct ReferenceWords {
    /// The noun and the first number: `article` or `section`, `number`.
    pub head: LatePattern,
    /// A further number: `range` or a joiner, `number`.
    pub next: LatePattern,
    /// The nouns.
    pub nouns: Phrases,
    /// Words that make it an article of a law.
    pub law: Phrases,
    /// Words that make it a part of this document.
    pub own: Phrases,
    /// Words that send the reader there.
    pub see: Phrases,
}

impl ReferenceWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let words = &file.references;
        let number = r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,3}|[ivxl]{1,7})";
        let articles = alternatives(&words.articles);
        let sections = alternatives(&words.sections);
        let ranges = alternatives(&words.ranges);
        let joiners = alternatives(&words.joiners);
        Self {
            head: LatePattern::folded(format!(
                r"(?:(?P<article>{articles})|(?P<section>{sections}))\s?(?:n°\s?)?{number}\b"
            )),
            next: LatePattern::folded(format!(
                r"^\s?(?:(?P<range>{ranges})|{joiners})\s?{number}\b"
            )),
            nouns: Phrases::cued(words.articles.iter().chain(&words.sections), cues),
            law: Phrases::new(&words.laws),
            own: Phrases::new(&words.own),
            see: Phrases::new(&words.see),
        }
    }
}

/// Words beside numbers of registers; over folded text.
#[derive(Clone, Debug)]
pub struct IdentifierWords {
    /// A SIREN.
    pub siren: Phrases,
    /// The Register of Trade and Companies.
    pub rcs: Phrases,
    /// Capitalised words that are no town of a registry.
    pub not_town: Phrases,
    /// Whether the town may stand before the register: "the Paris Trade and Companies Register".
    pub town_first: bool,
    /// A SIRET.
    pub siret: Phrases,
    /// A number of the register of associations.
    pub rna: Phrases,
    /// A VAT number.
    pub vat: Phrases,
    /// Amounts, which look alike.
    pub not_number: Phrases,
    /// A telephone number.
    pub phone: Phrases,
    /// Other numbers, which look like those of telephones.
    pub not_phone: Phrases,
    /// The countries whose readers are told numbers without a prefix, beside France.
    pub phone_countries: Vec<Country>,
    /// Words that texts stick to an e-mail address by mistake.
    pub glued: Vec<String>,
}

impl IdentifierWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let words = &file.identifiers;
        Self {
            siren: Phrases::cued(&words.siren, cues),
            rcs: Phrases::new(&words.rcs),
            not_town: Phrases::new(&words.not_towns),
            town_first: words.town_first,
            siret: Phrases::cued(&words.siret, cues),
            rna: Phrases::cued(&words.rna, cues),
            vat: Phrases::cued(&words.vat, cues),
            not_number: Phrases::new(&words.not_numbers),
            phone: Phrases::new(&words.phone),
            not_phone: Phrases::new(&words.not_phones),
            phone_countries: words.phone_countries.clone(),
            glued: words.glued.clone(),
        }
    }
}

/// Words about share capital; over folded text.
#[derive(Clone, Debug)]
pub struct CapitalWords {
    /// Words after which an amount is a capital.
    pub announced_by: Phrases,
    /// Words between an amount and such a word after it.
    pub links: Phrases,
    /// The names and signs of each currency.
    pub currencies: Vec<(Currency, Phrases)>,
}

impl CapitalWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let words = &file.capital;
        let currencies = words.currencies.iter();
        Self {
            announced_by: Phrases::cued(&words.announced_by, cues),
            links: Phrases::new(&words.links),
            currencies: currencies.map(|(code, names)| (*code, Phrases::new(names))).collect(),
        }
    }
}
