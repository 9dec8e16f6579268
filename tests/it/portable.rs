//! The Markdown edition of every notice, read back: it has the sections, the links and the claims of
//! the page.

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
        assert!(html.iter().any(|line| line.contains(" affirmed ")), "{path} claims nothing");
        documents += 1;
    }
    documents
}

/// What is read below the title: sections with their ids, links, and claims with their values,
/// polarities and subjects.
fn read(host: &dyn Host, path: &str, bytes: &[u8]) -> Vec<String> {
    let code = path.split('/').nth(1).unwrap();
    let language = Language::from_code(code).expect("a language in the path");
    let text = std::str::from_utf8(bytes).unwrap();
    let read = claims(host, path, text, language).unwrap();
    assert_eq!(read.findings, []);
    let mut told = Vec::new();
    for (index, section) in read.document.sections.iter().enumerate() {
        // Above the text stand the name of its owner and, in Markdown, what is said of it.
        if section.level < 2 {
            continue;
        }
        told.push(format!("{} {:?} {}", section.level, section.id, section.title.text()));
        // A permalink shows a sign and leads to its own heading.
        let links = section.blocks.iter().flat_map(|block| &block.links);
        for link in links.filter(|link| link.text != "#") {
            told.push(format!("{} -> {}", link.text, target(&link.target)));
        }
        for claim in read.claims.iter().filter(|claim| claim.section == index) {
            let (kind, value, polarity) = (claim.kind(), claim.value_text(), claim.polarity.id());
            let (subject, details) = (claim.subject.as_deref(), claim.details());
            told.push(format!("{kind} {value} {polarity} {subject:?} {details:?}"));
        }
    }
    told
}

/// Where a link leads: another notice is a page beside the page, and a file beside the file.
fn target(address: &str) -> String {
    let page = address.strip_prefix("../").and_then(|slug| slug.strip_suffix('/'));
    let page = page.map(|slug| format!("{slug}.md"));
    page.unwrap_or_else(|| address.trim_start_matches("mailto:").to_owned())
}

/// The text with the ids of its headings in braces after them, as prose has them.
pub(crate) fn as_prose(markdown: &str) -> String {
    let line = |line: &str| {
        let (marks, rest) = line.split_once("<a id=\"")?;
        let (id, title) = rest.split_once("\"></a>")?;
        Some(format!("{marks}{title} {{#{id}}}\n"))
    };
    markdown.lines().map(|it| line(it).unwrap_or_else(|| format!("{it}\n"))).collect()
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
