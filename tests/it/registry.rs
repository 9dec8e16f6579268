//! The list of rules equals the folder of rules, and every rule has its page and its words.

use std::collections::BTreeSet;

use regex::Regex;

use crate::locales::messages;
use crate::repository::{Offence, expect_none, texts};

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
fn every_rule_is_worded_in_every_language() {
    let mut offences = Vec::new();
    for language in LANGUAGES {
        let words = messages(language);
        for file in rule_files() {
            offences.extend(unworded(&file.0, &file.1, language, &words));
        }
    }
    expect_none(&offences);
}

fn rule_files() -> Vec<(String, String)> {
    let rules = texts(FOLDER, &[".rs"]).into_iter();
    rules.filter(|file| stem(&file.path) != "mod").map(|file| (file.path, file.text)).collect()
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

/// Messages that a rule names and the locale does not have.
fn unworded(path: &str, text: &str, language: &str, words: &BTreeSet<String>) -> Vec<Offence> {
    let rule = stem(path).replace('_', "-");
    let mut wanted = vec![rule.clone()];
    let named =
        Regex::new(r#"\.(?:label|label_if|note|help)\([^";]*"([a-z-]+)"\s*,?\s*\)"#).unwrap();
    wanted.extend(named.captures_iter(text).map(|found| format!("{rule}.{}", &found[1])));
    wanted.retain(|id| !words.contains(id));
    let why = |id: String| format!("`{id}` is not in locales/{language}");
    wanted.into_iter().map(|id| Offence::new(path, 1, why(id))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{unregistered, unworded};

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
        assert!(unworded(path, ".label(span, \"here\")", "fr", &words).is_empty());
    }
}
