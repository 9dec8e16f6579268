//! Patterns of names of companies and bodies.

use super::cues::CueSets;
use super::file::{LexiconFile, VendorFile};
use super::names::Names;
use super::phrase::{LatePattern, alternatives};
use super::phrases::{PhraseTable, Phrases};
use crate::fact::fold;

/// Patterns of names. They read plain text, with its capitals.
#[derive(Clone, Debug)]
pub struct PartyWords {
    /// Known names.
    pub vendors: Names,
    /// A capitalised name.
    pub name: LatePattern,
    /// A name that a legal form follows, at the end of a text: `name`.
    pub with_form: LatePattern,
    /// Legal forms after a name.
    pub forms_after: Names,
    /// A name with a legal form before it.
    pub form_first: LatePattern,
    /// Legal forms before a name, if only within words.
    pub forms_before: Names,
    /// Phrases before a name; over folded text.
    pub introducer: Phrases,
    /// A capitalised name at the end of a text: `name`.
    pub name_last: LatePattern,
    /// Words for trades; over folded text.
    pub trades: Phrases,
    /// Words with which the complement of a trade begins; over folded text.
    pub complements: Phrases,
    /// Articles and possessives before a trade; over folded text.
    pub determiners: Phrases,
    /// Those by which it is the trade of one party; over folded text.
    pub possessives: Phrases,
    /// Articles before a name in capitals; over folded text.
    pub articles: Phrases,
    /// Heads of columns that hold names; over folded text.
    pub columns: Phrases,
    /// Words before a name at the head of an item; over folded text.
    pub heads: Phrases,
    /// Words that announce a list; over folded text.
    pub list: Phrases,
    /// Words that such a list needs; over folded text.
    pub list_context: Phrases,
    /// Words between the last two names of a list; over folded text.
    pub joiner_words: Phrases,
    /// Between two names of a list; over folded text.
    pub joiner: LatePattern,
    ambiguous: Vec<String>,
    legal_forms: Vec<String>,
    never: PhraseTable<()>,
}

impl PartyWords {
    pub(super) fn new(
        file: &LexiconFile,
        vendors: &VendorFile,
        cues: &mut CueSets,
    ) -> Option<Self> {
        let parties = &file.parties;
        let connector = literals(parties.connectors.iter());
        let joiners = &parties.joiners;
        let within = literals(parties.connectors.iter().filter(|word| !joiners.contains(word)));
        let word = r"\p{Lu}[\p{L}\p{N}&+]*(?:['.-][\p{L}\p{N}]+)*";
        // A name does not run on across the end of a line that the author broke.
        let gap = r"[^\S\n]";
        let name = format!(r"{word}(?:{gap}(?:&{gap}|(?:{within}){gap})?{word}){{0,5}}");
        let before = literals(sorted(&parties.forms_before));
        let never = file
            .parties
            .never
            .iter()
            .chain(file.dates.months.keys())
            .chain(file.addresses.countries.keys())
            .chain(&file.addresses.labels)
            .chain(file.numbers.words.keys());
        Some(Self {
            vendors: Names::new(vendors.vendors.iter().flatten())?,
            name: LatePattern::plain(format!("^{name}")),
            forms_after: Names::new(&parties.forms_after)?,
            with_form: LatePattern::plain(format!(
                r"\b{{start-half}}(?P<name>{word}(?:{gap}(?:&{gap}|(?:{connector}){gap})?{word}){{0,4}}(?:{gap}\(\p{{Lu}}[\p{{L}} ]{{1,12}}\))?),?{gap}\(?$"
            )),
            forms_before: Names::new(&parties.forms_before)?,
            form_first: LatePattern::plain(format!(
                r"\b{{start-half}}(?:{before})\s(?P<name>{name})"
            )),
            introducer: Phrases::cued(&parties.introducers, cues),
            name_last: LatePattern::plain(format!(r"\b{{start-half}}(?P<name>{name})$")),
            trades: Phrases::cued(&parties.trades, cues),
            complements: Phrases::new(&parties.complements),
            determiners: Phrases::new(&parties.determiners),
            possessives: Phrases::new(&parties.possessives),
            articles: Phrases::new(&parties.articles),
            columns: Phrases::new(&parties.columns),
            heads: Phrases::new(&parties.heads),
            list: Phrases::cued(&parties.list_introducers, cues),
            list_context: Phrases::new(&parties.list_contexts),
            joiner_words: Phrases::new(&parties.joiners),
            joiner: LatePattern::folded(format!(
                r"^\s?(?:,\s?)?(?:{}\s)?",
                alternatives(&parties.joiners)
            )),
            ambiguous: vendors.ambiguous.clone(),
            legal_forms: parties.forms_after.iter().map(|form| fold(form)).collect(),
            never: PhraseTable::new(never.map(|word| (word, ()))),
        })
    }

    /// Whether a known name is also a common word.
    pub fn is_ambiguous(&self, name: &str) -> bool {
        self.ambiguous.iter().any(|word| word == name)
    }

    /// Whether folded words are a legal form, which a name may carry or not.
    pub fn is_legal_form(&self, folded: &str) -> bool {
        self.legal_forms.iter().any(|form| form == folded)
    }

    /// Whether a folded word or phrase is never a party.
    pub fn is_never(&self, folded: &str) -> bool {
        self.never.of(folded).is_some()
    }
}

fn sorted(words: &[String]) -> impl Iterator<Item = &String> {
    let mut words: Vec<&String> = words.iter().collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.into_iter()
}

fn literals<'w>(words: impl IntoIterator<Item = &'w String>) -> String {
    let words: Vec<String> =
        words.into_iter().map(|word| regex::escape(word).replace(' ', r"\s")).collect();
    words.join("|")
}
