//! The book of rules: every rule has its law or a reason, a name of its own, and stands in the
//! outputs of `tabellion rules`.

use std::collections::BTreeSet;

use tabellion::diagnostic::{Family, LegalSource, Level, Nature, Profile};
use tabellion::pipeline::{self, Asked, Settings, rules};

use crate::cli::{expect_valid, run};
use crate::repository::expect_text;

/// Settings by which every rule looks for something.
pub(crate) fn everything() -> Settings {
    let asked = Asked { profile: Some(Profile::Pedantic), ..Asked::default() };
    Settings { asked, baseline: true, ..Settings::default() }
}

#[test]
fn every_rule_has_a_source_or_a_reason() {
    let bare = rules().filter(|rule| rule.sources.is_empty() && rule.reason.is_none());
    assert_eq!(bare.map(|rule| rule.name).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_rule_that_applies_law_says_whose() {
    let of_law = rules().filter(|rule| rule.nature == Nature::Law && !rule.sources.is_empty());
    let nobodys = of_law.filter(|rule| rule.jurisdictions.is_empty());
    assert_eq!(nobodys.map(|rule| rule.name).collect::<Vec<_>>(), [""; 0]);
    assert!(rules().all(|rule| rule.from.zip(rule.until).is_none_or(|(from, until)| from < until)));
}

/// The articles of the GDPR are what they were in 2016; other law that nobody compared with its
/// text only advises.
#[test]
fn what_was_not_read_is_no_more_than_advice() {
    const GDPR: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
    for rule in rules().filter(|rule| !rule.sources.is_empty()) {
        let stands = |it: &LegalSource| it.read.is_verified() || it.url == GDPR;
        let level = if rule.sources.iter().any(stands) { Level::Error } else { Level::Advice };
        assert!(rule.level <= level, "{} is more than its sources allow", rule.name);
    }
}

#[test]
fn no_name_stands_for_two_things() {
    let families = Family::ALL.map(Family::name);
    let mut seen = BTreeSet::new();
    let names = rules().flat_map(|rule| std::iter::once(&rule.name).chain(rule.aliases));
    let natures = ["consistency", "law"];
    for name in names.copied().chain(families).chain(natures) {
        assert!(seen.insert(name), "`{name}` stands for two things");
    }
    assert!(families.len() == 20 && pipeline::names().count() > rules().count() + 20);
}

#[test]
fn groups_that_are_families_and_natures_are_the_same() {
    for name in ["syntax", "structure", "translation", "settings"] {
        for rule in rules() {
            assert_eq!(rule.family.name() == name, rule.nature.name() == name, "{}", rule.name);
        }
    }
}

#[test]
fn the_book_is_what_its_schema_says() {
    let book = run(&["rules", "--format", "json"]);
    assert_eq!((book.status, book.err.as_str()), (0, ""));
    expect_valid(&book.out, "rules-output");
    expect_text("docs/schema/rules.json", &run(&["schema", "rules-output"]).out);
    for language in ["en", "fr"] {
        let of = |format: &str| run(&["rules", "--format", format, "--ui-language", language]).out;
        let (table, chapters) = (of("human"), of("markdown"));
        let count = rules().count();
        assert_eq!(table.lines().count(), count);
        assert_eq!(chapters.lines().filter(|line| line.starts_with("### ")).count(), count);
        // A message that is missing is printed by its id.
        for id in ["family-", "reason-", "rulebook-", "source-"] {
            assert!(!chapters.contains(id), "{language}: {id}…");
        }
    }
}

#[test]
fn options_set_levels_and_profiles() {
    let root = format!("{}/tests/sites/base", env!("CARGO_MANIFEST_DIR"));
    let check = |rest: &[&str]| run(&[&["check", "--root", &root], rest].concat());
    assert_eq!(check(&["--deny", "warnings,links", "--allow", "rights"]).status, 0);
    let wrong = check(&["--deny", "missing-rihgt"]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.err.contains("did you mean `missing-right`"), "{}", wrong.err);
    assert_eq!(check(&["--allow", "yaml-syntax"]).status, 2);
    assert_eq!(check(&["--profile", "severe"]).status, 2);
    let facts = run(&["facts", "--root", &root, "--format", "sarif"]);
    assert_eq!((facts.status, facts.out.as_str()), (2, ""), "{}", facts.err);
}

#[test]
fn a_rule_does_not_fire_before_its_law() {
    let folder = tempfile::tempdir().unwrap();
    let notice = folder.path().join("notice.txt");
    std::fs::write(
        &notice,
        "Le présent site a fait l'objet d'une déclaration auprès de la CNIL.\n",
    )
    .unwrap();
    let audit = |today: &str| {
        let file = notice.to_str().unwrap();
        run(&["audit", file, "--language", "fr", "--format", "short", "--today", today]).out
    };
    assert!(audit("2026-03-01").contains("[abolished-declaration]"));
    assert!(audit("2018-05-25").contains("[abolished-declaration]"));
    assert!(!audit("2018-05-24").contains("[abolished-declaration]"));
}

/// The faults that matter most: each row names rules, and pages in which they are shown.
#[test]
fn the_most_valuable_rules_are_shown() {
    let page = crate::repository::text("docs/rulebook.md");
    let names = |cell: &str| -> Vec<String> {
        cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect()
    };
    let rows = page.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    let mut count = 0;
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let [_, found_by, shown_in] = cells[..] else { panic!("{row}") };
        let pages = names(shown_in).into_iter().map(|page| {
            let folder = if page.contains('-') { "tests/suite/check" } else { "src/check/rules" };
            crate::repository::text(&format!("{folder}/{page}"))
        });
        let pages: String = pages.collect();
        for name in names(found_by) {
            assert!(rules().any(|rule| rule.name == name), "no rule `{name}`");
            assert!(pages.contains(&format!("[{name}]")), "`{name}` is not shown: {row}");
        }
        count += 1;
    }
    assert_eq!(count, 25);
}

/// The guide for build servers: its YAML is YAML, and its commands are commands.
#[test]
fn the_guide_for_build_servers_holds() {
    let guide = crate::repository::text("docs/ci.md");
    let fences = crate::overlay::fences(&guide, 0);
    let (mut files, mut commands) = (0, 0);
    for fence in fences.iter().filter(|fence| fence.language == "yaml") {
        files += 1;
        let value = crate::schema::read(&fence.text);
        assert!(value.as_object().is_some_and(|object| !object.is_empty()), "{}", fence.text);
    }
    let lines = fences.iter().flat_map(|fence| fence.text.lines());
    for line in lines {
        let Some((_, command)) = line.split_once("tabellion check ") else { continue };
        let words = command.split_whitespace().take_while(|word| !">|&;#".contains(&word[..1]));
        let words: Vec<&str> = ["check"].into_iter().chain(words).chain(["--help"]).collect();
        assert_eq!(run(&words).status, 0, "{line}");
        commands += 1;
    }
    assert!(files >= 4 && commands >= 6, "{files} files, {commands} commands");
}

/// In Monaco the law of Monaco is cited, and beside that of the Union where both apply.
#[test]
fn the_law_is_that_of_the_country() {
    let cited = |jurisdictions: &str| {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        crate::cli::copy(crate::cli::base().as_ref(), root);
        let organisation = root.join("content/acme/organisation.yaml");
        let own = std::fs::read_to_string(&organisation).unwrap();
        std::fs::write(&organisation, own + jurisdictions).unwrap();
        let notice = root.join("content/acme/notices/privacy/en.md");
        let vague = std::fs::read_to_string(&notice).unwrap()
            + "\n## How long {#how-long}\n\nWe keep your data for as long as necessary.\n";
        std::fs::write(&notice, vague).unwrap();
        let root = root.to_str().unwrap();
        let found = run(&["check", "--root", root, "--format", "json"]).out;
        let found: serde_json::Value = serde_json::from_str(&found).unwrap();
        let of_rule = |it: &&serde_json::Value| it["rule"] == "vague-retention";
        let vague = found["findings"].as_array().unwrap().iter().find(of_rule).unwrap();
        let law = vague["law"].as_array().unwrap().iter();
        law.map(|it| it["citation"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let european = "GDPR, Article 13(2)(a)";
    let own = "Monegasque Law No. 1.565 of 3 December 2024, Article 11";
    assert_eq!(cited(""), [european]);
    assert_eq!(cited("jurisdictions: [FR]\n"), [european]);
    assert_eq!(cited("jurisdictions: [MC]\n"), [own]);
    assert_eq!(cited("jurisdictions: [FR, MC]\n"), [european, own]);
}
