//! The book of rules as the sources of an mdBook: a chapter for each rule, with its page, under
//! the part of its family.
//!
//! It gives texts with their paths and writes nothing.

use super::page::{section, summary};
use super::rulebook::particulars;
use crate::diagnostic::{Family, Message, Rule};
use crate::fact::Date;
use crate::language::{Words, format};
use crate::law::STATE_OF_THE_LAW;

/// The files of the book in the language of `words`, with their paths.
pub fn sources(rules: &[&Rule], words: &Words) -> Vec<(String, String)> {
    let chapters = rules.iter().map(|rule| (format!("src/{}", path(rule)), chapter(rule, words)));
    let frame = [
        ("book.toml".to_owned(), settings(words)),
        ("src/SUMMARY.md".to_owned(), contents(rules, words)),
        ("src/index.md".to_owned(), index(rules, words)),
    ];
    frame.into_iter().chain(chapters).collect()
}

/// Where the chapter of a rule stands.
fn path(rule: &Rule) -> String {
    format!("{}/{}.md", rule.family.name(), rule.name)
}

fn settings(words: &Words) -> String {
    // A text of JSON is one of TOML.
    let title = serde_json::Value::from(words.message(&Message::new("rulebook-title")));
    let language = words.language();
    format!(
        "[book]\ntitle = {title}\nlanguage = \"{language}\"\n\n[build]\nbuild-dir = \"html\"\n\
         create-missing = false\n"
    )
}

/// The families that have rules, each with them.
fn families<'r>(rules: &[&'r Rule]) -> impl Iterator<Item = (Family, Vec<&'r Rule>)> {
    let of = |family| rules.iter().copied().filter(|rule| rule.family == family).collect();
    let all: Vec<(Family, Vec<&Rule>)> = Family::ALL.map(|family| (family, of(family))).into();
    all.into_iter().filter(|(_, rules)| !rules.is_empty())
}

fn contents(rules: &[&Rule], words: &Words) -> String {
    let message = |id| words.message(&Message::new(id));
    let mut text = format!("# {0}\n\n[{0}](index.md)\n", message("rulebook-title"));
    for (family, rules) in families(rules) {
        text.extend(["\n# ", &message(family.message()), "\n\n"]);
        text.extend(rules.iter().map(|rule| format!("- [{}]({})\n", rule.name, path(rule))));
    }
    text
}

/// The first page: what the book is, and every rule in a line.
fn index(rules: &[&Rule], words: &Words) -> String {
    let message = |id| words.message(&Message::new(id));
    let day = STATE_OF_THE_LAW.parse::<Date>().ok();
    let day = day.map(|day| words.message(&format::date_message(day.into()))).unwrap_or_default();
    let introduction =
        Message::new("rulebook-introduction").arg("day", day).arg("rules", rules.len());
    let mut text = format!("# {}\n\n{}\n", message("rulebook-title"), words.message(&introduction));
    let head = ["rulebook-rule", "rulebook-level", "rulebook-profile", "rulebook-summary"];
    let head = head.map(message).join(" | ");
    for (family, rules) in families(rules) {
        text.extend(["\n## ", &message(family.message()), "\n\n"]);
        text.extend(["| ", &head, " |\n|---|---|---|---|\n"]);
        text.extend(rules.iter().map(|rule| {
            let (level, profile) = (rule.level.name(), rule.profile.name());
            let summary = summary(rule.page, words.language()).replace('|', "\\|");
            format!("| [`{}`]({}) | {level} | {profile} | {summary} |\n", rule.name, path(rule))
        }));
    }
    text
}

fn chapter(rule: &Rule, words: &Words) -> String {
    let mut text = format!("# {}\n\n{}\n", rule.name, particulars(rule, words));
    text += &examples(section(rule.page, words.language()), words);
    text
}

/// The page with the file or the day of each example in words above it, where pages name it
/// beside the language.
fn examples(page: &str, words: &Words) -> String {
    let mut text = String::with_capacity(page.len() + 256);
    let mut open: Option<(&str, bool)> = None;
    for line in page.lines() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        let (mark, info) = line.split_at(ticks);
        match open {
            Some((fence, shown)) => {
                if shown {
                    text.extend([line, "\n"]);
                }
                open = Some((fence, shown)).filter(|_| line != fence);
            }
            None if ticks < 3 => text.extend([line, "\n"]),
            None => {
                let (language, rest) = info.split_once(' ').unwrap_or((info, ""));
                let day = language == "date";
                if day {
                    let day = rest.parse::<Date>().ok().map(|day| format::date_message(day.into()));
                    let today = day.map(|day| Message::new("rulebook-today").arg("day", day));
                    text.extend(today.map(|today| words.message(&today)));
                } else {
                    if !rest.is_empty() {
                        text.extend(["`", rest, "`\n\n"]);
                    }
                    text.extend([mark, language]);
                }
                text += "\n";
                open = Some((mark, !day));
            }
        }
    }
    text
}
