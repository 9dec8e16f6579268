//! The Markdown edition of every notice, read back: it claims what the page claims.

use tabellion::language::Language;
use tabellion::pipeline::{self, Settings, claims, with_embedded};
use tabellion::source::Host;
use tabellion::source::host::Disk;

use crate::render::repository;
use crate::repository::texts;

/// Each document of a workspace reads alike in both of its editions; says how many there are.
fn compare(host: &dyn Host) -> usize {
    let (_, tree) = pipeline::build(host, &Settings::default()).unwrap();
    let tree = tree.expect("a site");
    let mut documents = 0;
    for (path, bytes) in tree.files().filter(|(path, _)| path.ends_with(".md")) {
        let page = format!("{}/index.html", path.trim_end_matches(".md"));
        let markdown = read(host, path, bytes);
        let html = read(host, &page, tree.get(&page).expect("the page of a document"));
        let differing = markdown.iter().zip(&html).find(|(markdown, html)| markdown != html);
        assert_eq!(differing, None, "{path}");
        assert_eq!(markdown.len(), html.len(), "{path}");
        documents += 1;
    }
    documents
}

/// What is claimed where: kind, value, polarity, subject, and the title of the section.
fn read(host: &dyn Host, path: &str, bytes: &[u8]) -> Vec<String> {
    let code = path.split('/').nth(1).unwrap();
    let language = Language::from_code(code).expect("a language in the path");
    let text = std::str::from_utf8(bytes).unwrap();
    let read = claims(host, path, text, language).unwrap();
    assert_eq!(read.findings, []);
    // Above the title of a page stand the name of its owner and, in Markdown, what is said of it.
    let below = |section: usize| read.document.sections[section].level > 1;
    read.claims
        .iter()
        .filter(|claim| below(claim.section))
        .map(|claim| {
            let title = read.document.sections[claim.section].title.text();
            let (kind, value, polarity) = (claim.kind(), claim.value_text(), claim.polarity.id());
            let (subject, details) = (claim.subject.as_deref(), claim.details());
            format!("{kind} {value} {polarity} {subject:?} {details:?} in {title}")
        })
        .collect()
}

fn site(name: &str) -> Disk {
    let root = format!("{}/tests/sites/{name}", env!("CARGO_MANIFEST_DIR"));
    Disk::new(root.as_ref(), Some("2026-03-01".parse().unwrap())).unwrap()
}

#[test]
fn both_editions_of_the_published_notices_claim_the_same() {
    let notices = texts("content", &["/fr.md", "/en.md"]).len();
    assert!(compare(&repository()) >= notices);
}

#[test]
fn both_editions_of_the_sample_workspaces_claim_the_same() {
    for name in ["base", "minimal", "rich"] {
        assert!(compare(&with_embedded(site(name))) >= 2, "{name}");
    }
}
