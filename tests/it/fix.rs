//! `tabellion check --fix` and the baseline: what is written, that a second run writes nothing, and
//! that nothing else changes.

use std::collections::BTreeMap;
use std::path::Path;

use tabellion::diagnostic::fingerprints;
use tabellion::pipeline::{self, fix};
use tabellion::source::Host;
use tabellion::source::host::Layered;

use crate::cli::{base, copy, path, run};
use crate::overlay::{Fence, workspace};
use crate::repository::{expect_text, text};
use crate::rulebook::everything;
use crate::suite::{EXAMPLES, part};

const ENGLISH: &str = "content/acme/notices/privacy/en.md";
const FRENCH: &str = "content/acme/notices/privacy/fr.md";

/// The base workspace with the faults that are certain to be mended.
fn faulty() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&base()), folder.path());
    edit(&folder, "tabellion.yaml", "levels: {}", "levels: { undisclosed-cookies: warning }");
    edit(&folder, ENGLISH, "This notice was", "The word « data » costs 2,5 %. This notice was");
    edit(&folder, FRENCH, "Cette politique", "Le mot “données” coûte 2.5 %. Cette politique");
    folder
}

fn edit(folder: &tempfile::TempDir, path: &str, old: &str, new: &str) {
    let file = folder.path().join(path);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(old), "{path} does not say {old}");
    std::fs::write(file, text.replacen(old, new, 1)).unwrap();
}

fn files(folder: &tempfile::TempDir) -> BTreeMap<String, String> {
    let paths = ["tabellion.yaml", ENGLISH, FRENCH];
    let text = |path: &str| std::fs::read_to_string(folder.path().join(path)).unwrap();
    paths.into_iter().map(|path| (path.to_owned(), text(path))).collect()
}

#[test]
fn certain_edits_are_made_once_and_told() {
    let folder = faulty();
    let fix = |language: &str| {
        let options = ["--profile", "strict", "--today", "2026-03-01", "--ui-language", language];
        run(&[&["check", "--fix", "--root", path(&folder)], &options[..]].concat())
    };
    let first = fix("en");
    assert_eq!((first.status, first.err.as_str()), (0, ""), "{}", first.out);
    expect_text("tests/suite/cli/fix.en.txt", &first.out);
    let fixed = files(&folder);
    assert!(fixed[ENGLISH].contains("The word “data” costs 2.5 %."), "{}", fixed[ENGLISH]);
    assert!(fixed[FRENCH].contains("Le mot «\u{a0}données\u{a0}» coûte 2,5 %."));
    assert!(fixed["tabellion.yaml"].contains("{ undisclosed-cookie-category: warning }"));
    let second = fix("fr");
    expect_text("tests/suite/cli/fix-again.fr.txt", &second.out);
    assert_eq!(files(&folder), fixed);
    let left = std::fs::read_dir(folder.path()).unwrap();
    assert_eq!(left.filter(|entry| is_left_over(entry.as_ref().unwrap())).count(), 0);
}

fn is_left_over(entry: &std::fs::DirEntry) -> bool {
    entry.file_name().to_string_lossy().ends_with(".new")
}

/// The base workspace with a section of the English notice replaced.
fn english_with(section: &str) -> impl Host {
    let fence = Fence {
        language: "markdown".to_owned(),
        words: vec![ENGLISH.to_owned()],
        text: section.to_owned(),
        range: 0..0,
    };
    Layered { upper: workspace(&[fence]), lower: pipeline::embedded() }
}

#[test]
fn a_moved_page_is_linked_where_it_is_now_and_nothing_else_is_touched() {
    let text = "## Changes {#changes}\n\nThis notice was last changed on {{date version.date}}. See \
                https://www.ccin.mc, <https://ccin.mc/>, [ccin.mc](https://ccin.mc) and \
                https://www.ccin.mc/fr/page.\n";
    let host = english_with(text);
    let fixed = fix(&host, &everything()).unwrap();
    let new = &fixed.files[ENGLISH];
    assert!(
        new.contains(
            "See https://apdp.mc, <https://apdp.mc>, [ccin.mc](https://ccin.mc) and \
             https://www.ccin.mc/fr/page."
        ),
        "{new}"
    );
    let before = String::from_utf8(host.read(ENGLISH).unwrap().unwrap()).unwrap();
    let outside = |text: &str| text.split("See ").next().map(str::to_owned);
    assert_eq!((fixed.files.len(), outside(new)), (1, outside(&before)));
}

/// A name is replaced where no word before it bends with it, and a number keeps its digits.
#[test]
fn names_of_the_past_and_odd_groups_are_mended_where_that_is_certain() {
    let text = "## Changes {#changes}\n\nThis notice was last changed on {{date version.date}}. We \
                advertise with AdWords and share data with Google Inc. On the AdWords page, d'AdWords \
                and Facebook Ireland (SIREN 732.829.320, SIRET 732 829 320 00074) were companies.\n";
    let host = english_with(text);
    let fixed = fix(&host, &everything()).unwrap();
    let new = &fixed.files[ENGLISH];
    assert!(
        new.contains(
            "We advertise with Google Ads and share data with Google Inc. On the AdWords page, \
             d'AdWords and Meta Platforms Ireland Limited (SIREN 732\u{a0}829\u{a0}320, SIRET 732 \
             829 320 00074) were"
        ),
        "{new}"
    );
}

#[test]
fn a_baseline_shows_what_is_new_and_says_what_has_gone() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&base()), folder.path());
    let rights = "content/acme/rights.yaml";
    edit(&folder, rights, "  - access\n", "");
    let check = |rest: &[&str]| {
        run(&[&["check", "--root", path(&folder), "--today", "2026-03-01"], rest].concat())
    };
    assert_eq!(check(&[]).status, 1);
    let written = check(&["--write-baseline"]);
    assert_eq!((written.status, written.err.as_str()), (0, ""), "{}", written.out);
    // Lines above move what is known, and another right is new.
    edit(&folder, rights, "rights:\n", "# A line.\n\n# Another.\nrights:\n");
    let known = check(&[]);
    assert_eq!(known.status, 0, "{}", known.out);
    assert!(known.out.contains("known"), "{}", known.out);
    edit(&folder, rights, "  - erasure\n", "");
    let new = check(&["--format", "short"]);
    assert_eq!((new.status, new.out.matches("missing-right").count()), (1, 1), "{}", new.out);
    assert!(
        check(&["--no-baseline", "--format", "short"]).out.matches("missing-right").count() > 1
    );
    edit(&folder, rights, "rights:\n", "rights:\n  - access\n  - erasure\n");
    let gone = check(&["--format", "short"]);
    assert!(gone.out.contains("[outdated-baseline]"), "{}", gone.out);
    assert_eq!(gone.status, 0, "{}", gone.out);
}

#[test]
fn fingerprints_of_the_content_are_all_different() {
    let host = Layered {
        upper: tabellion::source::host::Disk::new(Path::new(env!("CARGO_MANIFEST_DIR")), None)
            .unwrap(),
        lower: pipeline::embedded(),
    };
    let checked = pipeline::check(&host, &everything()).unwrap();
    let names = fingerprints(&checked.findings, &checked.sources);
    let distinct: std::collections::BTreeSet<&String> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
}

#[test]
fn nothing_is_written_outside_the_workspace() {
    let folder = faulty();
    let elsewhere = tempfile::tempdir().unwrap();
    let outside = elsewhere.path().join("baseline.yaml");
    std::fs::write(&outside, "untouched").unwrap();
    let link = folder.path().join("tabellion.baseline.yaml");
    std::os::unix::fs::symlink(&outside, link).unwrap();
    let ended = run(&["check", "--write-baseline", "--root", path(&folder)]);
    assert_eq!(ended.status, 2, "{}{}", ended.out, ended.err);
    assert_eq!(std::fs::read_to_string(&outside).unwrap(), "untouched");
}

/// The bad examples of rules that know what to write instead: the edits settle what was found, bring
/// nothing else, and are made once.
#[test]
fn the_edits_of_bad_examples_settle_them() {
    for rule in ["foreign_number", "foreign_quotation", "renamed_rule"] {
        let page = text(&format!("src/check/rules/{rule}.md"));
        let name = rule.replace('_', "-");
        for (language, bad, _) in EXAMPLES {
            let (fences, _) = part(&page, language).under(bad).inputs_and_output();
            let host = Layered { upper: workspace(&fences), lower: pipeline::embedded() };
            let before = pipeline::check(&host, &everything()).unwrap().findings;
            assert!(before.iter().any(|finding| finding.rule == name && !finding.edits.is_empty()));
            let fixed = fix(&host, &everything()).unwrap();
            assert!(fixed.checked.findings.iter().all(|finding| finding.rule != name), "{name}");
            assert!(fixed.checked.findings.len() < before.len(), "{name}");
            let mut upper = workspace(&fences);
            for (path, text) in fixed.files {
                upper.insert(path, text);
            }
            let again =
                fix(&Layered { upper, lower: pipeline::embedded() }, &everything()).unwrap();
            assert_eq!((again.edits.len(), again.files.len()), (0, 0), "{name}");
        }
    }
}
