//! The list of rules equals the folder of rules, and every rule has its page and its words.

use std::collections::BTreeSet;

use proc_macro2::TokenTree;
use regex::Regex;

use crate::locales::messages;
use crate::repository::{Offence, expect_none, texts};
use crate::rust::{finding_texts, tokens};

const FOLDER: &str = "src/check/rules/";
const LANGUAGES: [&str; 2] = ["en", "fr"];

#[test]
fn the_list_of_rules_is_the_folder() {
    let files = texts(FOLDER, &[".rs", ".md"]);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let list = files.iter().find(|file| file.path == format!("{FOLDER}mod.rs"));
    let list = list.map_or("", |file| file.text.as_str());
    expect_none(&unregistered(&paths, list));
}

#[test]
fn every_finding_is_worded_in_every_language() {
    let rules: BTreeSet<String> = texts(FOLDER, &[".rs"])
        .iter()
        .map(|file| stem(&file.path).replace('_', "-"))
        .filter(|rule| rule != "mod")
        .collect();
    let words = LANGUAGES.map(|language| (language, messages(language)));
    let mut offences = Vec::new();
    for file in texts("src", &[".rs"]) {
        offences.extend(unknown_rules(&file.path, &file.text, &rules));
        for (language, messages) in &words {
            offences.extend(unworded(&file.path, &file.text, language, messages));
        }
    }
    expect_none(&offences);
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default()
}

/// Rules without a page, pages without a rule, and either without a line in the list; a list
/// that is not sorted.
fn unregistered(paths: &[&str], list: &str) -> Vec<Offence> {
    let mut offences = Vec::new();
    let present = |stem: &str, ending: &str| paths.contains(&&*format!("{FOLDER}{stem}.{ending}"));
    let entry = Regex::new(r"\b([a-z_]+)::CHECK\b").unwrap();
    let entries: Vec<&str> = entry
        .captures_iter(list)
        .filter_map(|found| found.get(1))
        .map(|name| name.as_str())
        .collect();
    for path in paths {
        let stem = stem(path);
        if stem == "mod" {
            continue;
        }
        if !present(stem, "rs") || !present(stem, "md") {
            offences.push(Offence::new(path, 1, "a rule is a `.rs` and a `.md` of the same name"));
        }
        if *path == format!("{FOLDER}{stem}.rs") && !entries.contains(&stem) {
            let why = format!("`{stem}::CHECK` is not in the list of `rules/mod.rs`");
            offences.push(Offence::new(path, 1, why));
        }
    }
    if !entries.is_sorted() {
        offences.push(Offence::new("src/check/rules/mod.rs", 1, "the list is not sorted"));
    }
    offences
}

/// Rules that a finding names and the folder does not have.
fn unknown_rules(path: &str, text: &str, rules: &BTreeSet<String>) -> Vec<Offence> {
    finding_texts(&without_tests(text))
        .into_iter()
        .filter_map(|named| {
            let rule = named.rule.filter(|rule| !rules.contains(rule))?;
            Some(Offence::new(path, named.line, format!("there is no rule `{rule}`")))
        })
        .collect()
}

/// Messages that a finding names and the language does not have.
fn unworded(path: &str, text: &str, language: &str, words: &BTreeSet<String>) -> Vec<Offence> {
    let own = path.starts_with(FOLDER).then(|| stem(path).replace('_', "-"));
    finding_texts(&without_tests(text))
        .into_iter()
        .filter_map(|named| {
            let rule = named.rule.or_else(|| own.clone())?;
            let id =
                named.attribute.map_or(rule.clone(), |attribute| format!("{rule}.{attribute}"));
            let why = format!("`{id}` is not in locales/{language}");
            (!words.contains(&id)).then(|| Offence::new(path, named.line, why))
        })
        .collect()
}

/// The tokens before the tests, which make up findings of their own.
fn without_tests(text: &str) -> Vec<TokenTree> {
    tokens(text.split("#[cfg(test)]").next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{unknown_rules, unregistered, unworded};

    const LIST: &str = "mod a;\nmod b;\npub static CHECKS: &[&Check] = &[&a::CHECK, &b::CHECK];\n";

    #[test]
    fn a_rule_that_is_not_listed_is_found() {
        let folder = ["src/check/rules/a.rs", "src/check/rules/a.md", "src/check/rules/mod.rs"];
        assert!(unregistered(&folder, LIST).is_empty());
        assert_eq!(unregistered(&["src/check/rules/a.rs"], LIST).len(), 1);
        assert_eq!(unregistered(&["src/check/rules/a.md"], LIST).len(), 1);
        assert_eq!(unregistered(&folder, "").len(), 1);
        assert_eq!(unregistered(&folder, "[&b::CHECK, &a::CHECK]").len(), 1);
    }

    #[test]
    fn a_message_that_is_missing_is_found() {
        let words: BTreeSet<String> = ["some-rule", "some-rule.here"].map(str::to_owned).into();
        let path = "src/check/rules/some_rule.rs";
        let text = "finding\n    .label(\n        span, \"here\",\n    )\n    .help(\"there\");";
        let found = unworded(path, text, "fr", &words);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(unworded(path, ".label(place(\"x\"), \"here\")", "fr", &words).is_empty());
        let other = "Diagnostic::new(\"other\").arg(\"a\", b).label(span, \"here\")";
        assert_eq!(unworded("src/load/a.rs", other, "fr", &words).len(), 2);
        assert_eq!(unknown_rules("src/load/a.rs", other, &words).len(), 2);
    }
}
