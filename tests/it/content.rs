//! The published content: what the data declare stands in every language and form of the notice.

use tabellion::fact::fold;
use tabellion::pipeline::{self, Settings};
use tabellion::site::Tree;
use tabellion::source::host::Layered;
use tabellion::syntax::yaml::Leaf;

use crate::overlay::edited;
use crate::rulebook::everything;

/// Where the notice is published: language, page, Markdown.
const EDITIONS: [(&str, &str, &str); 2] = [
    (
        "fr",
        "excelia/fr/politique-de-protection-des-donnees/index.html",
        "excelia/fr/politique-de-protection-des-donnees.md",
    ),
    ("en", "excelia/en/data-protection-policy/index.html", "excelia/en/data-protection-policy.md"),
];

/// The collections whose names readers must find.
const TOLD: [&str; 6] =
    ["data-subjects.", "data-categories.", "sources.", "purposes.", "recipients.", "categories."];

/// Nothing is found in the content, whichever rules look: what the published notices leave open is
/// waived, with its reason.
#[test]
fn no_rule_finds_anything() {
    for settings in [Settings::default(), everything()] {
        let host = Layered { upper: edited(&[]), lower: pipeline::embedded() };
        let checked = pipeline::check(&host, &settings).unwrap();
        let found = checked.findings.iter().map(|finding| (finding.rule, finding.span()));
        assert_eq!(found.collect::<Vec<_>>(), []);
    }
}

#[test]
fn every_edition_has_the_fourteen_articles() {
    let (tree, _) = published();
    for (_, page, markdown) in EDITIONS {
        for path in [page, markdown] {
            let text = text(&tree, path);
            for number in 1..=14 {
                let title = format!(" article {number} ");
                assert!(text.contains(&title), "{path}: no{title}");
            }
            assert!(!text.contains(" article 15 introduction"));
        }
    }
}

#[test]
fn what_is_declared_is_told_in_every_language() {
    let (tree, values) = published();
    let mut missing = Vec::new();
    for (language, page, markdown) in EDITIONS {
        for path in [page, markdown] {
            let text = text(&tree, path);
            for value in values.iter().filter(|value| is_told(value, language)) {
                if !text.contains(&format!(" {} ", fold(&value.value))) {
                    missing.push(format!("{path}: {} `{}`", value.path, value.value));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
}

/// Whether readers of the language must find the value: names in their language, and the values
/// that are the same in every one.
fn is_told(value: &Leaf, language: &str) -> bool {
    let of_collection = TOLD.iter().any(|collection| value.path.starts_with(collection));
    let name = of_collection
        && (value.path.ends_with(&format!(".name.{language}")) || value.path.ends_with(".name"));
    let identity = value.path.starts_with("entities.excelia-group.seat.")
        && !value.path.ends_with(".country")
        || value.path == "entities.excelia-group.name"
        || value.kind == "email"
        || value.kind == "rna";
    name || identity
}

fn published() -> (Tree, Vec<Leaf>) {
    let host = Layered { upper: edited(&[]), lower: pipeline::embedded() };
    let (_, tree) = pipeline::build(&host, &Settings::default()).unwrap();
    let declared = pipeline::facts(&host, &Settings::default()).unwrap();
    let own = declared.facts.into_iter().filter(|facts| facts.organisation == "excelia");
    let values = own.flat_map(|facts| facts.values).collect();
    (tree.expect("content without errors"), values)
}

/// The folded words of a file of the site, without tags and entities.
fn text(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path}"));
    let source = std::str::from_utf8(bytes).unwrap();
    let mut words = String::new();
    let mut tag = false;
    for c in source.chars() {
        match c {
            '<' if path.ends_with(".html") => tag = true,
            '>' if tag => {
                tag = false;
                words.push(' ');
            }
            _ if !tag => words.push(c),
            _ => {}
        }
    }
    let plain = words.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    format!(" {} ", fold(&plain.replace('\\', "")))
}
