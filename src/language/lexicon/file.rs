//! The shape of `claims.yaml` and `vendors.yaml`: words, as a lawyer can read and extend them.
//!
//! This file is long because it is one table: every list of words with what it is for.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::law::Laws;
use crate::fact::{Country, Currency, Trigger};

/// `claims.yaml`: the words by which facts are recognised in one language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LexiconFile {
    /// Numbers in words.
    pub numbers: Numbers,
    /// Units of time.
    pub units: Units,
    /// What may follow a unit.
    pub qualifiers: Qualifiers,
    /// How two numbers make a range or a choice.
    pub ranges: Ranges,
    /// Maxima and minima.
    pub bounds: Bounds,
    /// The events from which periods run.
    pub triggers: Triggers,
    /// What a period is for.
    pub roles: Roles,
    /// Dates.
    pub dates: Dates,
    /// Postal addresses.
    pub addresses: Addresses,
    /// Names of companies and bodies.
    pub parties: Parties,
    /// References to articles and sections.
    pub references: References,
    /// References to laws.
    pub laws: Laws,
    /// Words beside numbers of registers.
    pub identifiers: Identifiers,
    /// Share capital.
    pub capital: Capital,
    /// What sentences speak of.
    #[serde(default)]
    pub subjects: Subjects,
    /// What documents are called, and how they speak of their own parts.
    pub documents: Documents,
    /// Words that deny.
    pub negations: Vec<String>,
    /// Phrases that hold such words and do not deny.
    pub not_negations: Vec<String>,
    /// What sets apart from a denial what it does not deny: « sauf », "except".
    pub set_apart: Vec<String>,
    /// Words left over from drafting.
    pub leftovers: Vec<String>,
    /// Words whose full stop does not end a sentence.
    pub abbreviations: Vec<String>,
}

/// Numbers in words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Numbers {
    /// The value of each word.
    pub words: IndexMap<String, u32>,
    /// Words between two of them: "one hundred and two".
    pub joiners: Vec<String>,
    /// "and a half".
    pub halves: Vec<String>,
    /// Articles that stand for one.
    pub articles: Vec<String>,
    /// Words after which they do.
    pub articles_after: Vec<String>,
    /// Words before which they do.
    pub articles_before: Vec<String>,
    /// Words after which they never do.
    pub articles_never: Vec<String>,
    /// "Number of" before a unit that its number follows.
    pub counts: Vec<String>,
    /// Phrases that are durations as they stand: "a fortnight".
    pub whole: IndexMap<String, Vec<String>>,
    /// Phrases with a definite article that stands for one, as their last words: « dans le mois ».
    pub definite: Vec<String>,
}

/// Units of time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Units {
    /// Words for years.
    pub years: Vec<String>,
    /// Words for half years.
    pub half_years: Vec<String>,
    /// Words for quarters.
    pub quarters: Vec<String>,
    /// Words for months.
    pub months: Vec<String>,
    /// Words for weeks.
    pub weeks: Vec<String>,
    /// Words for days.
    pub days: Vec<String>,
    /// Words for hours.
    pub hours: Vec<String>,
    /// Words for minutes.
    pub minutes: Vec<String>,
    /// Words for seconds.
    pub seconds: Vec<String>,
    /// Abbreviations, understood only after digits.
    pub abbreviations: Abbreviations,
    /// Words that texts stick to a unit by mistake.
    pub glued: Vec<String>,
}

/// Abbreviated units.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Abbreviations {
    /// Words for years.
    #[serde(default)]
    pub years: Vec<String>,
    /// Words for months.
    #[serde(default)]
    pub months: Vec<String>,
    /// Words for days.
    #[serde(default)]
    pub days: Vec<String>,
    /// Words for hours.
    #[serde(default)]
    pub hours: Vec<String>,
    /// Words for minutes.
    #[serde(default)]
    pub minutes: Vec<String>,
}

/// What may follow a unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Qualifiers {
    /// Only working days count.
    pub business: Vec<String>,
    /// Nothing changes.
    pub civil: Vec<String>,
    /// Nothing changes, but only before a unit: « les 12 derniers mois ».
    pub before_unit: Vec<String>,
    /// The years are somebody's age.
    pub completed: Vec<String>,
}

/// How two numbers make a range or a choice.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ranges {
    /// Between the ends of a range.
    pub joiners: Vec<String>,
    /// Before a range whose ends are joined as a choice is: "between 2 and 5 years".
    pub between: Vec<String>,
    /// Between alternatives.
    pub choices: Vec<String>,
}

/// Maxima and minima.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Bounds {
    /// Words that may stand between a bound and its value.
    pub fillers: Vec<String>,
    /// A maximum.
    pub at_most: Around,
    /// A minimum.
    pub at_least: Around,
}

/// Phrases before and after a value.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Around {
    /// Before it.
    pub before: Vec<String>,
    /// After it.
    pub after: Vec<String>,
}

/// The events from which periods run.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Triggers {
    /// Words that announce one.
    pub introducers: Vec<String>,
    /// Those of them that are other words without their accents: « dès » and « des ».
    pub accented: Vec<String>,
    /// Words after an introducer that name no event: "after which".
    pub not_events: Vec<String>,
    /// Whether an event right after a period counts without them.
    pub bare: bool,
    /// The phrases of each event.
    pub events: IndexMap<Trigger, Vec<String>>,
}

/// What a period is for, where it is not how long something is kept.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Roles {
    /// A time within which something is done.
    pub deadline: Deadline,
    /// Somebody's age.
    pub age: Age,
    /// How often something happens.
    pub recurrence: Around,
    /// A sentence of imprisonment.
    pub penalty: Around,
    /// How long something has already lasted.
    pub past: Around,
}

/// A time within which something is done.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Deadline {
    /// Before it.
    pub before: Vec<String>,
    /// After it.
    pub after: Vec<String>,
    /// Anywhere in the sentence.
    pub sentence: Vec<String>,
    /// Unless the sentence has one of these.
    pub unless: Vec<String>,
    /// Phrases of retention that hold a phrase of `before`.
    pub never: Vec<String>,
    /// Cues that the time is extended.
    pub extensions: Vec<String>,
    /// Right before the time by which one is extended, and not that to which it is.
    pub added: Vec<String>,
}

/// Somebody's age.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Age {
    /// Before it.
    pub before: Vec<String>,
    /// After it.
    pub after: Vec<String>,
    /// Things that may be older than some years, and are no persons.
    pub things: Vec<String>,
    /// Ages without a unit, `{n}` being the number.
    pub bare: Vec<String>,
    /// Right after a number in words that counts something else.
    pub other_counts: Vec<String>,
}

/// Dates.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Dates {
    /// The number of each month.
    pub months: IndexMap<String, u32>,
    /// What may follow the number of the day.
    pub ordinals: Vec<String>,
    /// The first day of a month, as a word.
    pub first_day: Vec<String>,
    /// Whether the day stands first in `05/04/2023`.
    pub day_first: bool,
    /// Words after which a date belongs to the title of a law.
    pub laws: Vec<String>,
}

/// Postal addresses.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Addresses {
    /// Kinds of streets.
    pub streets: Vec<String>,
    /// The registered office.
    pub seats: Vec<String>,
    /// What may follow the number in a street.
    pub number_suffixes: Vec<String>,
    /// Boxes of the post.
    pub boxes: Vec<String>,
    /// Words of the lines between street and postcode.
    pub complements: Vec<String>,
    /// Special delivery.
    pub cedex: Vec<String>,
    /// Words that lead to an address.
    pub introducers: Vec<String>,
    /// Words on the line after a town that belong to something else.
    pub labels: Vec<String>,
    /// Names of buildings and estates, in the line above a street.
    pub premises: Vec<String>,
    /// What the names of streets end in where they are one word: `straat`.
    pub suffixes: Vec<String>,
    /// Those of them that are Dutch.
    pub dutch_suffixes: Vec<String>,
    /// States and regions before a postcode.
    pub regions: Vec<String>,
    /// Towns that tell the country, with its code.
    pub towns: IndexMap<String, String>,
    /// The usual form of addresses.
    pub style: AddressForm,
    /// The codes of countries that addresses name.
    pub countries: IndexMap<String, String>,
}

/// A form of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AddressForm {
    /// Number and street, then five digits and the town.
    French,
}

/// Names of companies and bodies.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Parties {
    /// Legal forms that follow a name.
    pub forms_after: Vec<String>,
    /// Legal forms that precede a name.
    pub forms_before: Vec<String>,
    /// Phrases right after which a capitalised name is a party.
    pub introducers: Vec<String>,
    /// Words for the trade of a party, which its name stands beside.
    pub trades: Vec<String>,
    /// Words with which the complement of such a word begins: "of", « de ».
    pub complements: Vec<String>,
    /// Articles and possessives before such a word.
    pub determiners: Vec<String>,
    /// Those of them by which it is the trade of one party: "our", « notre ».
    pub possessives: Vec<String>,
    /// Articles between such words and a name in capitals.
    pub articles: Vec<String>,
    /// Heads of columns that hold names of parties.
    pub columns: Vec<String>,
    /// Words before a name at the head of an item.
    pub heads: Vec<String>,
    /// Words that announce a list of names.
    pub list_introducers: Vec<String>,
    /// Words of which the sentence must have one for such a list.
    pub list_contexts: Vec<String>,
    /// Words between the last two names.
    pub joiners: Vec<String>,
    /// Small words within a name.
    pub connectors: Vec<String>,
    /// Words that are never a party.
    pub never: Vec<String>,
}

/// References to articles and sections.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct References {
    /// Names of articles.
    pub articles: Vec<String>,
    /// Names of sections.
    pub sections: Vec<String>,
    /// Between the ends of a range.
    pub ranges: Vec<String>,
    /// Between the numbers of a list.
    pub joiners: Vec<String>,
    /// Words that make it an article of a law.
    pub laws: Vec<String>,
    /// Words that make it an article of this document.
    pub own: Vec<String>,
    /// Words that send the reader there.
    pub see: Vec<String>,
}

/// Words beside numbers of registers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Identifiers {
    /// A SIREN.
    pub siren: Vec<String>,
    /// The Register of Trade and Companies.
    pub rcs: Vec<String>,
    /// Capitalised words that are no town of a registry.
    pub not_towns: Vec<String>,
    /// Whether the town may stand before the register: "the Paris Trade and Companies Register".
    pub town_first: bool,
    /// A SIRET.
    pub siret: Vec<String>,
    /// A number of the register of associations.
    pub rna: Vec<String>,
    /// A VAT number.
    pub vat: Vec<String>,
    /// Amounts, which look alike.
    pub not_numbers: Vec<String>,
    /// Before numbers that look like those of telephones.
    pub not_phones: Vec<String>,
    /// A telephone number.
    pub phone: Vec<String>,
    /// The countries whose readers are told numbers without a prefix, beside France.
    pub phone_countries: Vec<Country>,
    /// Words that texts stick to an e-mail address by mistake.
    pub glued: Vec<String>,
}

/// Words about share capital.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Capital {
    /// Words after which an amount is a capital.
    pub announced_by: Vec<String>,
    /// Words between an amount and a word for a capital after it.
    pub links: Vec<String>,
    /// The names and signs of currencies, by their ISO 4217 codes.
    pub currencies: IndexMap<Currency, Vec<String>>,
}

/// What sentences speak of, where they do not call it by a name of the data.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Subjects {
    /// How long a choice about trackers counts.
    #[serde(default)]
    pub consent: Vec<String>,
    /// Trackers.
    #[serde(default)]
    pub trackers: Vec<String>,
    /// A breach of personal data.
    #[serde(default)]
    pub breach: Vec<String>,
    /// Changes of the document.
    #[serde(default)]
    pub changes: Vec<String>,
    /// Laws, and recommendations of authorities.
    #[serde(default)]
    pub norms: Vec<String>,
    /// Words of names that tell nothing apart: "data", "relating".
    #[serde(default)]
    pub generic: Vec<String>,
    /// Words that bend with the name after them: articles, elided words.
    #[serde(default)]
    pub bending: Vec<String>,
    /// Proofs of identity.
    #[serde(default)]
    pub identity: Vec<String>,
    /// Consent that a minor may give alone.
    #[serde(default)]
    pub consent_age: Vec<String>,
    /// Commercial messages.
    #[serde(default)]
    pub marketing: Vec<String>,
    /// What was so before, and is told as such.
    #[serde(default)]
    pub former: Vec<String>,
    /// What becomes of data after their active use.
    #[serde(default)]
    pub archive: Vec<String>,
    /// How a sentence tells what it is about.
    #[serde(default)]
    pub heads: Heads,
}

/// The words around what a sentence is about.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Heads {
    /// Verbs before which it stands.
    pub verbs: Vec<String>,
    /// Words that stand there and name nothing: what the sentence is about follows the verb.
    pub pronouns: Vec<String>,
    /// Small words with which it may begin.
    pub openers: Vec<String>,
    /// Words that begin a clause before it.
    pub subordinators: Vec<String>,
    /// Words that end it where it follows the verb.
    pub ends: Vec<String>,
    /// Words that join a clause about something else.
    pub joiners: Vec<String>,
}

/// What documents are called, and how they speak of their own parts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Documents {
    /// Titles of privacy notices.
    pub privacy: Vec<String>,
    /// Titles of cookie policies.
    pub cookies: Vec<String>,
    /// Titles of legal notices.
    pub legal: Vec<String>,
    /// Titles of texts that tell how long data are kept, and nothing else.
    pub retention: Vec<String>,
    /// Words before the date of a version.
    pub updated: Vec<String>,
    /// References to a date at the head of the document.
    pub at_head: Vec<String>,
    /// References to a table of the document.
    pub tables: Vec<String>,
    /// Words that announce a list.
    pub announces: Vec<String>,
}

/// `vendors.yaml`: companies and products, in any language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct VendorFile {
    /// Names, in groups.
    pub vendors: Vec<Vec<String>>,
    /// Names that are also common words.
    pub ambiguous: Vec<String>,
}
