//! The workspaces of `benches/publishing`: in what they measure, nothing must be found.

use std::collections::BTreeSet;
use std::fs;

use jiff::civil::date;
use tabellion::pipeline::{self, Settings};
use tabellion::source::host::{Layered, Memory};

#[path = "../../benches/publishing/generator/mod.rs"]
mod generator;
#[path = "../../benches/publishing/statistics.rs"]
mod statistics;
#[path = "../../benches/publishing/words.rs"]
mod words;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const NOTICES: [&str; 3] = ["privacy", "cookies", "legal"];

/// Waivers and levels are not what makes it so.
#[test]
fn nothing_is_found_in_invented_organisations() {
    let mut host = Memory::new(date(2026, 11, 22));
    let configuration = generator::configuration();
    for word in ["waivers", "levels", "profile"] {
        assert!(!configuration.text.contains(word), "{word}");
    }
    host.insert(configuration.path, configuration.text);
    for number in [0, 1] {
        for file in generator::organisation(number) {
            host.insert(format!("content/{}/{}", generator::id(number), file.path), file.text);
        }
    }
    let host = Layered { upper: host, lower: pipeline::embedded() };
    let checked = pipeline::check(&host, &Settings::default()).unwrap();
    let found = checked.findings.iter().map(|finding| (finding.rule, finding.span()));
    assert_eq!(found.collect::<Vec<_>>(), []);
}

/// The same company, or the same number, in two places would be a finding.
#[test]
fn no_two_organisations_are_the_same_company() {
    let mut seen = BTreeSet::new();
    for number in 0..2_000 {
        let files = generator::organisation(number);
        let identity = files.iter().find(|file| file.path == "organisation.yaml").unwrap();
        for key in ["name: ", "siren: "] {
            let value =
                identity.text.split_once(key).and_then(|(_, rest)| rest.split([',', '\n']).next());
            assert!(seen.insert(value.unwrap().to_owned()), "{number}: {value:?}");
        }
    }
}

#[test]
fn every_organisation_has_the_same_size_and_words_of_its_own() {
    let sizes = [(12, "processing.yaml", "legal-basis:"), (20, "cookies.yaml", "lifetime:")];
    let mut texts = BTreeSet::new();
    for number in 0..20 {
        let files = generator::organisation(number);
        assert_eq!(files.len(), 16);
        for file in &files {
            assert!(!file.text.contains(['⟦', '⟧']), "{}", file.path);
            for (count, path, key) in sizes {
                assert!(file.path != path || file.text.matches(key).count() == count, "{path}");
            }
            let words = file.text.split_whitespace().count();
            assert!(!file.path.ends_with(".md") || (780..1_050).contains(&words), "{words} words");
        }
        let notices = files.iter().filter(|file| file.path.ends_with(".md"));
        texts.extend(notices.map(|file| file.text.clone()));
    }
    assert_eq!(texts.len(), 20 * 6);
}

#[test]
fn sites_are_compared_by_the_words_that_readers_see() {
    let folder = tempfile::tempdir().unwrap();
    let words = |page: &str| {
        let path = folder.path().join("page.html");
        fs::write(&path, page).unwrap();
        words::of_page(&path).unwrap()
    };
    let one = words(
        "<head><title>Unseen</title></head><p>A<p>L’<b>appel</b>&nbsp;: <a href=x>a</a>b</p><td>3</td><td>4",
    );
    assert_eq!(one, ["A", "L", "appel", "ab", "3", "4"]);
    let same = words("A<div>L'appel:\n\nab<li>3</li>4<script>more</script></div>");
    assert_eq!(words::parting(&one, &same), None);
    let other = words("<p>A L'appel ab 3 5");
    assert_eq!(words::parting(&one, &other).unwrap(), "“L appel ab 3 4” and “L appel ab 3 5”");
    assert!(words::parting(&one, &one[..5]).is_some());
}

#[test]
fn figures_are_medians_and_powers() {
    let same = |one: f64, other: f64| assert!((one - other).abs() < 1e-9, "{one} {other}");
    same(statistics::median(&[9.0, 1.0, 2.0]), 2.0);
    same(statistics::median(&[4.0, 1.0, 2.0, 9.0]), 3.0);
    same(statistics::exponent([100, 10_000], [1.0, 10_000.0]), 2.0);
    same(statistics::exponent([100, 200], [3.0, 6.0]), 1.0);
}

/// An expression without a shortcode would stand in Hugo's pages, and a section without prose would
/// lack its clause.
#[test]
fn hugo_can_print_every_expression() {
    assert!(generator::hugo::site().iter().any(|file| file.path == "hugo.yaml"));
    let files = generator::organisation(0);
    let pages = generator::hugo::organisation("shop", &files);
    assert_eq!(pages.len(), 1 + 6);
    for page in &pages[1..] {
        let mut expressions = page.text.split("{{").skip(1);
        assert!(expressions.all(|expression| expression.starts_with(['<', '%'])), "{}", page.path);
        let notice = page.path.split('/').next_back().and_then(|name| name.split('.').next());
        let declared = files
            .iter()
            .find(|file| file.path == format!("notices/{}/notice.yaml", notice.unwrap()));
        let sections = declared.unwrap().text.matches("\n  - ").count() - 1;
        assert_eq!(page.text.matches("\n## ").count(), sections, "{}", page.path);
    }
}

/// The same lines may be missing, and the same words may be chosen, in both languages.
#[test]
fn languages_draw_the_same_lots() {
    for notice in NOTICES {
        let texts = ["fr", "en"].map(|language| {
            let folder = "benches/publishing/workspace/organisation/notices";
            fs::read_to_string(format!("{ROOT}/{folder}/{notice}/{language}.md")).unwrap()
        });
        let [french, english] = texts.each_ref().map(|text| text.lines().map(lots));
        assert!(french.eq(english), "{notice}");
    }
}

/// Whether a line may be missing, and its choices with the number of their words.
fn lots(line: &str) -> (bool, BTreeSet<(&str, usize)>) {
    let slots = line.split('⟦').skip(1).filter_map(|rest| rest.split_once('⟧'));
    let choices = slots.filter_map(|(slot, _)| slot.split_once(':'));
    let choices = choices.map(|(label, words)| (label, words.split('|').count()));
    (line.starts_with("? "), choices.collect())
}
