//! The book of rules: `tabellion rules --book` writes it, and mdBook makes pages of it that can be
//! read from one end to the other.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use mdbook_driver::MDBook;
use tabellion::pipeline::rules;

use crate::cli::run;

/// Where the book stands for whoever looks for it; the folder is made, not written.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/book");

#[test]
fn the_book_of_rules_can_be_read() {
    let written = run(&["rules", "--book", FOLDER]);
    assert_eq!((written.status, written.err.as_str()), (0, ""), "{}", written.out);
    for language in ["en", "fr"] {
        let root = Path::new(FOLDER).join(language);
        MDBook::load(&root).and_then(|book| book.build()).unwrap();
        let html = root.join("html");
        for rule in rules() {
            let page = html.join(rule.family.name()).join(rule.name).with_extension("html");
            let text = std::fs::read_to_string(&page).unwrap_or_else(|_| panic!("{page:?}"));
            assert!(text.contains(&format!("lang=\"{language}\"")), "{page:?}");
            for source in rule.sources {
                assert!(text.contains(source.url), "{page:?} does not link {}", source.url);
            }
        }
        expect_links(&html);
    }
}

/// Every link within the book arrives.
fn expect_links(html: &Path) {
    let mut pages = 0;
    let mut broken = BTreeSet::new();
    for page in walkdir::WalkDir::new(html).into_iter().filter_map(Result::ok) {
        let path = page.path();
        if path.extension().is_none_or(|ending| ending != "html") {
            continue;
        }
        pages += 1;
        let text = std::fs::read_to_string(path).unwrap();
        for link in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let file = link.split(['#', '?']).next().unwrap_or_default();
            if file.is_empty() || file.contains(':') || path.ends_with("404.html") {
                continue;
            }
            let target: PathBuf = path.parent().unwrap().join(file);
            if !target.exists() {
                broken.insert(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(pages > rules().count(), "{pages} pages");
    assert!(broken.is_empty(), "{broken:#?}");
}

/// The chapters say of an example which file it is and on which day it is judged, and keep no
/// mark that only tests need.
#[test]
fn examples_are_for_readers() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("rules");
    assert_eq!(run(&["rules", "--book", book.to_str().unwrap()]).status, 0);
    let chapter = |language: &str| {
        let path = format!("{language}/src/marketing/canvassing-without-consent.md");
        std::fs::read_to_string(book.join(path)).unwrap()
    };
    let (en, fr) = (chapter("en"), chapter("fr"));
    assert!(en.contains("\nOn 22 November 2026:\n\n`content/acme/marketing.yaml`\n\n```yaml\n"));
    assert!(fr.contains("\nAu 22 novembre 2026 :\n\n`content/acme/marketing.yaml`\n\n```yaml\n"));
    assert!(en.contains("\n- law: [French Consumer Code, Article L. 223-1](https://"));
    assert!(en.contains("(confirmed by what others say of the text)\n"), "{en}");
    for text in [&en, &fr] {
        assert!(!text.contains("```date") && !text.contains("{#"), "{text}");
    }
}

/// A book is not written over a folder that holds something else.
#[test]
fn a_folder_of_others_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    let ended = run(&["rules", "--book", folder.path().to_str().unwrap()]);
    assert_eq!(ended.status, 2, "{}", ended.out);
    assert_eq!(std::fs::read_to_string(folder.path().join("mine.txt")).unwrap(), "mine");
}
