//! The book of rules: all that is known of each rule, as a table, as Markdown or as JSON.
//!
//! It is given the rules as data and does not know how they find. The JSON Schema is derived from
//! the types below and published as `docs/schema/rules.json`.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

use super::page::summary;
use crate::diagnostic::{Family, Jurisdiction, LegalSource, Message, Rule};
use crate::fact::Date;
use crate::language::{Language, Words, format};

/// What `tabellion rules --format json` prints.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Book {
    /// The version of this format.
    version: u32,
    /// The rules, in order of their names.
    rules: Vec<Entry>,
}

/// What is known of a rule.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The name.
    rule: &'static str,
    /// Names that it bore once; settings and waivers may still use them.
    aliases: &'static [&'static str],
    /// What it does, in one sentence.
    summary: &'static str,
    /// What it is about: a name that settings may use.
    family: &'static str,
    /// What it holds against what: a name that settings may use.
    #[schemars(extend("enum" = [
        "syntax", "structure", "consistency", "translation", "law", "settings"
    ]))]
    nature: &'static str,
    /// Its level where no setting changes it.
    #[schemars(extend("enum" = ["error", "warning", "advice"]))]
    level: &'static str,
    /// The least profile in which it looks for anything.
    #[schemars(extend("enum" = ["default", "strict", "pedantic"]))]
    profile: &'static str,
    /// Whose law it applies: codes of countries, or `EEA`; any where none is named.
    jurisdictions: Vec<&'static str>,
    /// The first day on which that law is in force, as YYYY-MM-DD.
    from: Option<String>,
    /// The last day on which it is, as YYYY-MM-DD.
    until: Option<String>,
    /// The texts of law behind it.
    law: Vec<Source>,
    /// Why it needs no text of law; null where it has one.
    reason: Option<String>,
}

/// A text of law.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Source {
    /// The citation.
    citation: &'static str,
    /// The official address of the text.
    url: &'static str,
    /// How far what the rule says was compared with it: with the text itself, with what others
    /// say of it, or not at all.
    #[schemars(extend("enum" = ["official", "secondary", "recalled"]))]
    read: &'static str,
}

/// The JSON Schema of the book.
pub fn schema() -> Value {
    schema_for!(Book).to_value()
}

/// The book as JSON.
pub fn json<'r>(rules: impl Iterator<Item = &'r Rule>, words: &Words) -> impl Serialize {
    Book { version: 1, rules: rules.map(|rule| entry(rule, words)).collect() }
}

fn entry(rule: &Rule, words: &Words) -> Entry {
    let language = words.language();
    Entry {
        rule: rule.name,
        aliases: rule.aliases,
        summary: summary(rule.page, language),
        family: rule.family.name(),
        nature: rule.nature.name(),
        level: rule.level.name(),
        profile: rule.profile.name(),
        jurisdictions: rule.jurisdictions.iter().map(|one| one.code()).collect(),
        from: rule.from.map(|day| Date::from(day).to_string()),
        until: rule.until.map(|day| Date::from(day).to_string()),
        law: rule.sources.iter().map(|it| source(it, language)).collect(),
        reason: reason(rule, words),
    }
}

fn source(source: &LegalSource, language: Language) -> Source {
    Source { citation: source.citation(language), url: source.url, read: source.read.name() }
}

/// A text of law, as `link` writes it, and how far it was read.
pub fn law(source: &LegalSource, link: String, words: &Words) -> String {
    let read = words.message(&Message::new(source.read.message()));
    words.message(&Message::new("rulebook-source").arg("source", link).arg("read", read))
}

/// Why a rule names no law; none for one that does.
pub fn reason(rule: &Rule, words: &Words) -> Option<String> {
    let reason = rule.reason.filter(|_| rule.sources.is_empty())?;
    Some(words.message(&Message::new(reason.message())))
}

/// The cells of a table: name, level, family, profile, whose law, since when, and why.
pub fn row(rule: &Rule, words: &Words) -> Vec<String> {
    vec![
        rule.name.to_owned(),
        rule.level.name().to_owned(),
        rule.family.name().to_owned(),
        rule.profile.name().to_owned(),
        jurisdictions(rule),
        period(rule, words).unwrap_or_default(),
        grounds(rule, words),
    ]
}

/// The codes of those whose law a rule applies.
pub fn jurisdictions(rule: &Rule) -> String {
    rule.jurisdictions.iter().map(|one| Jurisdiction::code(*one)).collect::<Vec<_>>().join(", ")
}

/// When the law behind a rule is in force, in words; none where it always is.
pub fn period(rule: &Rule, words: &Words) -> Option<String> {
    let day = |id: &'static str, day: jiff::civil::Date| {
        let day = format::date_message(Date::from(day).into());
        words.message(&Message::new(id).arg("day", day))
    };
    let from = rule.from.map(|from| day("rulebook-from", from));
    let until = rule.until.map(|until| day("rulebook-until", until));
    let parts: Vec<String> = from.into_iter().chain(until).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The law behind a rule, or why it needs none.
fn grounds(rule: &Rule, words: &Words) -> String {
    let citations = rule.sources.iter().map(|source| source.citation(words.language()));
    let citations: Vec<&str> = citations.collect();
    reason(rule, words).unwrap_or_else(|| citations.join("; "))
}

/// The book as Markdown: a chapter for each family that has rules.
pub fn markdown(rules: &[&Rule], words: &Words) -> String {
    let message = |id: &'static str| words.message(&Message::new(id));
    let mut text = format!("# {}\n", message("rulebook-title"));
    for family in Family::ALL {
        let mut rules = rules.iter().filter(|rule| rule.family == family).peekable();
        if rules.peek().is_none() {
            continue;
        }
        text.extend([format!("\n## {} (`{}`)\n", message(family.message()), family.name())]);
        for rule in rules {
            text.extend([format!("\n### {}\n\n", rule.name)]);
            text += summary(rule.page, words.language());
            text += "\n\n";
            text += &particulars(rule, words);
        }
    }
    text
}

/// What there is to say of a rule, as a list of Markdown.
pub(super) fn particulars(rule: &Rule, words: &Words) -> String {
    let language = words.language();
    let mut lines = vec![
        ("rulebook-level", rule.level.name().to_owned()),
        ("rulebook-profile", rule.profile.name().to_owned()),
    ];
    let optional = [
        ("rulebook-jurisdictions", jurisdictions(rule)),
        ("rulebook-period", period(rule, words).unwrap_or_default()),
        ("rulebook-aliases", rule.aliases.join(", ")),
        ("rulebook-reason", reason(rule, words).unwrap_or_default()),
    ];
    lines.extend(optional.into_iter().filter(|(_, value)| !value.is_empty()));
    let link = |source: &LegalSource| format!("[{}]({})", source.citation(language), source.url);
    let sources = rule.sources.iter();
    lines.extend(sources.map(|source| ("rulebook-law", law(source, link(source), words))));
    let written = |(label, value): (&'static str, String)| {
        let message = Message::new("rulebook-line").arg("label", Message::new(label));
        words.message(&message.arg("value", value)) + "\n"
    };
    lines.into_iter().map(written).collect()
}

impl LegalSource {
    /// The citation in a language.
    pub fn citation(&self, language: Language) -> &'static str {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }
}
