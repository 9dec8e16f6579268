//! Standard clauses: the same ids in every language, and for any data the same structure.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser, Tag};
use tabellion::language::{Language, Words};
use tabellion::model::{Notice, NoticeKind, Organisation};
use tabellion::pipeline::{self, Settings, with_embedded};
use tabellion::render::prose::{Place, expand};
use tabellion::source::host::Disk;
use tabellion::source::{Host, Sources};
use tabellion::syntax::markdown::options;

use crate::portable::as_prose;
use crate::render::{organisation, repository, words};
use crate::repository::{text, texts};

/// The ids of the clauses of a language.
fn ids(language: Language) -> BTreeSet<String> {
    let folder = format!("locales/{language}/clauses/");
    let files = texts(&folder, &[".md"]);
    files
        .iter()
        .filter_map(|file| file.path.strip_prefix(&folder)?.strip_suffix(".md"))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn every_language_has_every_clause() {
    let [first, second] = Language::ALL.map(ids);
    assert_eq!(first, second);
    for section in NoticeKind::ALL.into_iter().flat_map(NoticeKind::clauses) {
        assert!(first.contains(*section), "{section} has no standard clause");
    }
}

#[test]
fn authors_are_told_which_sections_have_a_clause() {
    let page = text("docs/expressions.md");
    for kind in NoticeKind::ALL {
        let ids: Vec<String> = kind.clauses().iter().map(|id| format!("`{id}`")).collect();
        let line = format!(": {}\n", ids.join(", "));
        assert!(page.contains(&line), "docs/expressions.md lacks a line that ends in{line}");
    }
}

#[test]
fn notices_may_be_made_of_standard_clauses_alone() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/rich");
    let host = Disk::new(std::path::Path::new(path), "2026-03-01".parse().ok()).unwrap();
    let (checked, tree) = pipeline::build(&with_embedded(host), &Settings::default()).unwrap();
    assert_eq!(checked.findings, []);
    let tree = tree.unwrap();
    let page = |path: &str| String::from_utf8(tree.get(path).unwrap().to_vec()).unwrap();
    let notice = as_prose(&page("acme/en/privacy-notice.md"));
    assert!(notice.contains("## 1. What is this document for? {#introduction}"), "{notice}");
    assert!(notice.contains("[Legal notice](legal-notice.md)"), "{notice}");
    assert!(!notice.contains("\n\n\n"), "{notice}");
    let notice = page("acme/en/privacy-notice/index.html");
    assert!(notice.contains("href=\"../legal-notice/\""), "{notice}");
    let layer = page("acme/fr/anciens-salaries.md");
    assert!(layer.contains("vie de l’association des anciens"), "{layer}");
    for others in ["traitement des commandes", "Nimbus", "données concernant la santé", "1.565"] {
        assert!(!layer.contains(others), "{others} in {layer}");
    }
}

/// An organisation of a workspace among the tests, or of the repository.
fn of(workspace: &str, id: &str) -> Organisation {
    let path = format!("{}/{workspace}", env!("CARGO_MANIFEST_DIR"));
    let host = Disk::new(std::path::Path::new(&path), None).unwrap();
    organisation(&host, &mut Sources::default(), id)
}

#[test]
fn clauses_say_the_same_in_every_language() {
    let languages = Language::ALL.map(words);
    let mut organisations = vec![of("tests/sites/base", "acme"), of("tests/sites/rich", "acme")];
    let content = repository().list("content").unwrap();
    let folders: BTreeSet<&str> = content
        .iter()
        .filter_map(|path| path.strip_prefix("content/")?.strip_suffix("/organisation.yaml"))
        .collect();
    organisations.extend(folders.into_iter().map(|id| of(".", id)));
    assert!(organisations.len() > 4);
    for organisation in &organisations {
        for notice in &organisation.notices {
            for id in ids(Language::En) {
                compare(organisation, notice, &languages, &id);
            }
        }
    }
}

fn compare(organisation: &Organisation, notice: &Notice, languages: &[Words], id: &str) {
    let place = |words| Place { organisation, notice, language: Words::language(words), words };
    let printed = |words| {
        let place = place(words);
        let path = format!("locales/{}/clauses/{id}.md", place.language);
        let text = String::from_utf8(repository().read(&path).unwrap().unwrap()).unwrap();
        let file = Sources::default().add(path.clone(), text.clone());
        let expansion = expand(&text, file, place);
        assert_eq!(expansion.diagnostics, [], "{path} of {} {}", organisation.id, notice.id);
        expansion.text.text().to_owned()
    };
    let texts: Vec<String> = languages.iter().map(printed).collect();
    let structures: Vec<Vec<String>> = texts.iter().map(|text| structure(text)).collect();
    let [first, second] = structures.as_slice() else { panic!("two languages") };
    assert_eq!(first, second, "{id} of {} {}: {}", organisation.id, notice.id, texts.join("\n"));
    let Some(heading) = first.first() else {
        assert_eq!(texts[0].trim(), "", "{id} begins with its heading");
        return;
    };
    assert_eq!(*heading, format!("h2 {id}"));
    for heading in first.iter().skip(1).filter(|block| block.starts_with('h')) {
        assert!(heading.starts_with(&format!("h3 {id}-")), "{heading} in {id}");
    }
}

/// The blocks of a text, one after another.
fn structure(text: &str) -> Vec<String> {
    Parser::new_ext(text, options())
        .filter_map(|event| {
            Some(match event {
                Event::Start(Tag::Heading { level, id, .. }) => {
                    format!("{level} {}", id.as_deref().unwrap_or_default())
                }
                Event::Start(Tag::Paragraph) => "paragraph".to_owned(),
                Event::Start(Tag::List(_)) => "list".to_owned(),
                Event::Start(Tag::Item) => "item".to_owned(),
                Event::Start(Tag::Table(columns)) => format!("table {}", columns.len()),
                Event::Start(Tag::TableRow) => "row".to_owned(),
                _ => return None,
            })
        })
        .collect()
}
