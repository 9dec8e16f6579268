//! Patterns of periods: amounts and units, bounds, roles and triggers.

use super::cues::CueSets;
use super::file::{Around, LexiconFile};
use super::phrase::{LatePattern, alternatives, fold_word, pattern};
use super::phrases::{PhraseTable, Phrases, PhrasesAfter, PhrasesBefore};
use crate::fact::{Duration, Trigger};

/// A unit of time, as words name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A year.
    Year,
    /// Six months.
    HalfYear,
    /// Three months.
    Quarter,
    /// A month.
    Month,
    /// A week.
    Week,
    /// A day.
    Day,
    /// An hour.
    Hour,
    /// A minute.
    Minute,
    /// A second.
    Second,
}

/// Phrases before a value, anchored at its start, and after it, anchored at its end.
#[derive(Clone, Debug)]
pub struct Sides {
    /// Matches a text that ends right before the value.
    pub before: PhrasesBefore,
    /// Matches a text that begins right after it.
    pub after: PhrasesAfter,
}

impl Sides {
    fn new(before: &[String], after: &[String], fillers: &[String]) -> Self {
        Self { before: PhrasesBefore::new(before, fillers), after: PhrasesAfter::new(after) }
    }
}

/// Patterns of periods.
#[derive(Clone, Debug)]
pub struct DurationWords {
    /// An amount and a unit, at the start of a text. Groups: `first`, `second` in
    /// parentheses, `half`, `business`, `gap`, `unit`.
    pub measure: LatePattern,
    /// One amount before another, at the end of a text: `amount`, `second`, `unit`, `join`.
    pub antecedent: LatePattern,
    /// What stands between a measure and a smaller one that adds to it.
    pub compound: LatePattern,
    /// Between two measures that are the ends of a range.
    pub range_joiner: LatePattern,
    /// One choice or another.
    pub choice: LatePattern,
    /// "between" or "from", at the end of a text.
    pub between: LatePattern,
    /// An article's permission to count as one, at the end of a text.
    pub article: LatePattern,
    /// An article's permission to count as one, at the start of the text after the unit.
    pub article_before: LatePattern,
    /// What forbids it, at the end of the text before it: "once a year".
    pub article_never: LatePattern,
    /// "number of months: 12": `unit`, `number`.
    pub count: LatePattern,
    /// Its first words.
    pub counts: Phrases,
    /// A definite article that stands for one, with its unit at the end: « dans le mois ».
    pub definite: Phrases,
    /// Phrases that are durations as they stand.
    pub whole: Vec<(Duration, Phrases)>,
    /// "and a half" right after a unit.
    pub half_after: LatePattern,
    /// Qualifiers right after a unit: groups `business`, `civil`, `completed`.
    pub qualifier: LatePattern,
    /// Maxima.
    pub at_most: Sides,
    /// Minima.
    pub at_least: Sides,
    /// What periods are for.
    pub roles: RoleWords,
    /// Words that announce a trigger.
    pub introducer: Phrases,
    /// Those of them that are other words without their accents: folded, and in small letters.
    pub accented: Vec<(String, String)>,
    /// Words after an introducer that name no event, at the start of a text.
    pub not_event: LatePattern,
    /// Whether an event right after a period counts without an introducer.
    pub bare: bool,
    /// Events, each with its phrases.
    pub events: Vec<(Trigger, Phrases)>,
    /// Words with which an amount may begin.
    pub amounts: Phrases,
    /// The names of units.
    pub units: Phrases,
    units_by_name: PhraseTable<Unit>,
    words: PhraseTable<u32>,
}

/// One of the phrases, with what stands before and after it.
fn around(before: &str, phrases: &[String], after: &str) -> LatePattern {
    LatePattern::folded(format!("{before}{}{after}", alternatives(phrases)))
}

/// A qualifier at the start of a text.
fn qualifier(file: &LexiconFile) -> LatePattern {
    let words = &file.qualifiers;
    LatePattern::folded(format!(
        r"^[\s-](?:(?P<business>{})|(?P<civil>{})|(?P<completed>{}))",
        alternatives(&words.business),
        alternatives(&words.civil),
        alternatives(&words.completed),
    ))
}

impl DurationWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let amount = Amount::new(file);
        let numbers = &file.numbers;
        let fillers = &file.bounds.fillers;
        let half = alternatives(&numbers.halves);
        let unit = alternatives(unit_names(file)).replace(r"\b", "");
        let glued = alternatives(&file.units.glued).replace(r"\b", "");
        let first = amount.pattern("first", &alternatives(&numbers.articles));
        let business = alternatives(&file.qualifiers.business);
        let qualifiers = file.qualifiers.civil.iter().chain(&file.qualifiers.before_unit);
        let before_unit = alternatives(qualifiers);
        let measure = format!(
            r"^{first}(?:\s?[(\[]\s?(?P<second>{})\s?[)\]])?(?P<half>[\s-]{half}|\s?\b1[/\u{{2044}}]2)?(?:[\s-]{{1,2}}(?:(?P<business>{business})|{before_unit}))?(?P<gap>[\s-]{{0,3}})(?P<unit>{unit})(?:\b|{glued})",
            amount.any,
        );
        let join = alternatives(file.ranges.joiners.iter().chain(&file.ranges.choices));
        let antecedent = format!(
            r"(?:^|[^\w.,/])(?P<amount>{})(?:\s?\(\s?(?P<second>{})\s?\))?(?:\s?(?P<unit>{unit}))?\s?(?P<join>,|{join})\s?$",
            amount.any, amount.any,
        );
        Self {
            measure: LatePattern::folded(measure),
            antecedent: LatePattern::folded(antecedent),
            compound: around(r"^\s?(?:,\s?)?", &numbers.joiners, r"?\s?$"),
            range_joiner: around(r"^\s?", &file.ranges.joiners, r"\s?$"),
            choice: around(r"^(?:,|", &file.ranges.choices, r")$"),
            between: around(r"", &file.ranges.between, r"\W*$"),
            article: around(r"", &numbers.articles_after, r"\s?$"),
            article_before: around(r"^[\s']{1,2}", &numbers.articles_before, r""),
            article_never: around(r"", &numbers.articles_never, r"\s?$"),
            count: LatePattern::folded(format!(
                r"{}\s(?P<unit>{unit})(?:\s\w+)?\s?:\s?(?P<number>\d{{1,3}})\b",
                alternatives(&numbers.counts)
            )),
            definite: Phrases::cued(&numbers.definite, cues),
            counts: Phrases::cued(&numbers.counts, cues),
            whole: whole(file, cues),
            half_after: LatePattern::folded(format!(r"^[\s-]{half}")),
            qualifier: qualifier(file),
            at_most: sides(&file.bounds.at_most, fillers),
            at_least: sides(&file.bounds.at_least, fillers),
            roles: RoleWords::new(file, cues),
            introducer: Phrases::new(&file.triggers.introducers),
            accented: accented(&file.triggers.accented),
            not_event: LatePattern::folded(format!(
                r"^\s?{}",
                alternatives(&file.triggers.not_events)
            )),
            bare: file.triggers.bare,
            events: events(file),
            units: Phrases::cued(unit_names(file), cues),
            units_by_name: units(file),
            amounts: Phrases::cued(numbers.words.keys().chain(&numbers.articles), cues),
            words: PhraseTable::new(file.numbers.words.iter().map(|(word, n)| (word, *n))),
        }
    }

    /// The unit that a folded word names.
    pub fn unit(&self, word: &str) -> Option<Unit> {
        self.units_by_name.of(word)
    }

    /// The value of the word or phrase at the start of a folded text, and its length.
    pub fn number_word(&self, text: &str) -> Option<(u32, usize)> {
        self.words.at_start(text)
    }
}

/// Patterns of what periods are for.
#[derive(Clone, Debug)]
pub struct RoleWords {
    /// Deadlines.
    pub deadline: Sides,
    /// Cues of deadlines anywhere in a sentence.
    pub deadline_sentence: Phrases,
    /// Cues of retention anywhere in a sentence.
    pub retention_sentence: Phrases,
    /// Cues that a deadline is extended.
    pub extension: Phrases,
    /// Right before the time by which one is extended.
    pub added: Phrases,
    /// Retention that looks like a deadline, at the end of a text.
    pub retention: PhrasesBefore,
    /// Ages.
    pub age: Sides,
    /// Ages without a unit: group `n`.
    pub bare_ages: Vec<LatePattern>,
    /// The same as phrases.
    pub bare_age: Phrases,
    /// Right after a number in words that counts something else.
    pub other_counts: Phrases,
    /// Things whose age is no person's, at the end of a text.
    pub aged_things: PhrasesBefore,
    /// Recurrences.
    pub recurrence: Sides,
    /// Penalties.
    pub penalty: Sides,
    /// What has already lasted.
    pub past: Sides,
}

impl RoleWords {
    fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let roles = &file.roles;
        let fillers = &file.bounds.fillers;
        Self {
            deadline: Sides::new(&roles.deadline.before, &roles.deadline.after, fillers),
            deadline_sentence: Phrases::new(&roles.deadline.sentence),
            retention_sentence: Phrases::new(&roles.deadline.unless),
            extension: Phrases::new(&roles.deadline.extensions),
            added: Phrases::new(&roles.deadline.added),
            retention: PhrasesBefore::new(&roles.deadline.never, fillers),
            age: Sides::new(&roles.age.before, &roles.age.after, &[]),
            bare_ages: roles.age.bare.iter().map(|p| LatePattern::folded(pattern(p))).collect(),
            bare_age: Phrases::cued(&roles.age.bare, cues),
            other_counts: Phrases::new(&roles.age.other_counts),
            aged_things: PhrasesBefore::new(&roles.age.things, &roles.age.before),
            recurrence: sides(&roles.recurrence, &[]),
            penalty: sides(&roles.penalty, fillers),
            past: sides(&roles.past, &[]),
        }
    }
}

fn sides(around: &Around, fillers: &[String]) -> Sides {
    Sides::new(&around.before, &around.after, fillers)
}

fn accented(words: &[String]) -> Vec<(String, String)> {
    words.iter().map(|word| (fold_word(word), word.to_lowercase())).collect()
}

/// The patterns of amounts: digits, or words.
struct Amount {
    any: String,
}

impl Amount {
    fn new(file: &LexiconFile) -> Self {
        let word = alternatives(file.numbers.words.keys());
        let joiner = alternatives(&file.numbers.joiners);
        let words = format!(r"{word}(?:[\s-]{{1,3}}(?:{joiner}[\s-]{{1,3}})?{word})*");
        Self { any: format!(r"\b(?:\d{{1,2}}[\s.,]\d{{3}}|\d{{1,4}}(?:[.,]\d)?|{words})") }
    }

    fn pattern(&self, name: &str, articles: &str) -> String {
        format!("(?P<{name}>{}|{articles})", self.any)
    }
}

fn events(file: &LexiconFile) -> Vec<(Trigger, Phrases)> {
    let events = file.triggers.events.iter();
    events.map(|(id, phrases)| (*id, Phrases::new(phrases))).collect()
}

fn whole(file: &LexiconFile, cues: &mut CueSets) -> Vec<(Duration, Phrases)> {
    let phrases = file.numbers.whole.iter();
    let mut set = |words| Phrases::cued(words, cues);
    phrases.filter_map(|(value, words)| Some((value.parse().ok()?, set(words)))).collect()
}

fn unit_names(file: &LexiconFile) -> impl Iterator<Item = &String> {
    let units = &file.units;
    let short = &units.abbreviations;
    let all = [
        &units.years,
        &units.half_years,
        &units.quarters,
        &units.months,
        &units.weeks,
        &units.days,
        &units.hours,
        &units.minutes,
        &units.seconds,
        &short.years,
        &short.months,
        &short.days,
        &short.hours,
        &short.minutes,
    ];
    all.into_iter().flatten()
}

fn units(file: &LexiconFile) -> PhraseTable<Unit> {
    let units = &file.units;
    let short = &units.abbreviations;
    let none = Vec::new();
    let units = [
        (Unit::Year, &units.years, &short.years),
        (Unit::HalfYear, &units.half_years, &none),
        (Unit::Quarter, &units.quarters, &none),
        (Unit::Month, &units.months, &short.months),
        (Unit::Week, &units.weeks, &none),
        (Unit::Day, &units.days, &short.days),
        (Unit::Hour, &units.hours, &short.hours),
        (Unit::Minute, &units.minutes, &short.minutes),
        (Unit::Second, &units.seconds, &none),
    ];
    PhraseTable::new(
        units.into_iter().flat_map(|(unit, names, short)| {
            names.iter().chain(short).map(move |name| (name, unit))
        }),
    )
}
