//! The site of the repository's own content, as a value: which files, which addresses, and what
//! holds of every page.

use tabellion::diagnostic::Diagnostic;
use tabellion::language::Language;
use tabellion::pipeline::{self, Settings};
use tabellion::site::Tree;
use tabellion::source::Host;
use tabellion::source::host::{Layered, Memory};

use crate::render::repository;

/// The site of a workspace with one organisation.
pub(crate) fn site(host: &dyn Host, id: &str) -> (Tree, Vec<Diagnostic>) {
    let settings = Settings { organisations: vec![id.to_owned()], ..Settings::default() };
    let (checked, tree) = pipeline::build(host, &settings).unwrap();
    (tree.unwrap_or_default(), checked.findings)
}

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("{path} is not in the site"));
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn every_document_has_its_pages_in_every_language() {
    let (tree, findings) = site(&repository(), "excelia");
    assert_eq!(findings, []);
    let files: Vec<&str> = tree.files().map(|(path, _)| path).collect();
    let (assets, pages): (Vec<&str>, Vec<&str>) =
        files.into_iter().partition(|path| path.starts_with("assets/"));
    let expected = [
        "404.html",
        "en/index.html",
        "excelia/en/data-protection-policy.md",
        "excelia/en/data-protection-policy/index.html",
        "excelia/en/facebook-pages.md",
        "excelia/en/facebook-pages/index.html",
        "excelia/en/index.html",
        "excelia/fr/index.html",
        "excelia/fr/pages-facebook.md",
        "excelia/fr/pages-facebook/index.html",
        "excelia/fr/politique-de-protection-des-donnees.md",
        "excelia/fr/politique-de-protection-des-donnees/index.html",
        "excelia/index.html",
        "fr/index.html",
        "index.html",
        "robots.txt",
    ];
    assert_eq!(pages, expected);
    assert_eq!(assets.len(), 2);
    let (again, _) = site(&repository(), "excelia");
    assert_eq!(tree, again, "the same input gives the same bytes");
}

#[test]
fn every_page_says_that_it_is_a_demonstration_and_finds_its_way() {
    let (tree, _) = site(&repository(), "excelia");
    for (path, bytes) in tree.files().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        assert!(page.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"), "{path}");
        assert!(page.contains("class=\"banner\""), "{path}");
        assert!(page.contains("hreflang=\"fr\"") && page.contains("hreflang=\"en\""), "{path}");
        for link in links(page).into_iter().filter(|link| !link.contains(':')) {
            let target = resolve(path, link);
            assert!(tree.get(&target).is_some(), "{path} leads to {target}, which is not there");
        }
    }
    assert_eq!(text(&tree, "robots.txt"), "User-agent: *\nDisallow:\n");
    let markdown = text(&tree, "excelia/fr/politique-de-protection-des-donnees.md");
    assert!(markdown.starts_with("# Politique de protection des données\n\n> Démonstration"));
    assert!(markdown.contains("</a>Article\u{a0}14\u{a0}: "), "sections are numbered");
}

#[test]
fn pages_for_readers_of_every_language_speak_each() {
    let (tree, _) = site(&repository(), "excelia");
    for path in ["404.html", "index.html", "excelia/index.html"] {
        let page = text(&tree, path);
        let (_, main) = page.split_once("<main").unwrap();
        assert!(main.contains("lang=\"fr\"") && main.contains("lang=\"en\""), "{path}");
        assert!(!page.contains("aria-current"), "{path} is in no language");
    }
    let missing = text(&tree, "404.html");
    assert!(!missing.contains("canonical") && !missing.contains("rel=\"alternate\""));
}

#[test]
fn both_editions_tell_the_history() {
    let (tree, _) = site(&repository(), "excelia");
    let markdown = text(&tree, "excelia/en/data-protection-policy.md");
    let history = "</a>Version history\n\n- Version 1 of 22\u{a0}November 2026: first version\n";
    assert!(markdown.ends_with(history), "{}", &markdown[markdown.len() - 200..]);
    let page = text(&tree, "excelia/en/data-protection-policy/index.html");
    assert!(page.contains(">Version 1 of 22\u{a0}November 2026: first version</time>"));
}

#[test]
fn every_reference_within_a_page_arrives() {
    let (tree, _) = site(&repository(), "excelia");
    for (path, bytes) in tree.files().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        for target in links(page).into_iter().filter_map(|link| link.strip_prefix('#')) {
            assert!(page.contains(&format!(" id=\"{target}\"")), "{path} has no #{target}");
        }
    }
}

#[test]
fn two_documents_at_one_address_are_found() {
    let notice = String::from_utf8(
        repository().read("content/excelia/notices/privacy/notice.yaml").unwrap().unwrap(),
    )
    .unwrap();
    let mut copy = Memory::default();
    copy.insert("content/excelia/notices/copy/notice.yaml", notice);
    for language in Language::ALL {
        let path = format!("content/excelia/notices/privacy/{language}.md");
        let prose = String::from_utf8(repository().read(&path).unwrap().unwrap()).unwrap();
        copy.insert(format!("content/excelia/notices/copy/{language}.md"), prose);
    }
    let workspace = Layered { upper: copy, lower: repository() };
    let (_, findings) = site(&workspace, "excelia");
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["invalid-value", "invalid-value"]);
}

/// The addresses of all links of a page, without those of assets.
pub(crate) fn links(page: &str) -> Vec<&str> {
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|link| !link.is_empty())
        .collect()
}

/// The file to which a relative link leads.
pub(crate) fn resolve(page: &str, link: &str) -> String {
    let link = link.split('#').next().unwrap_or(link);
    if link.is_empty() {
        return page.to_owned();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    if link.starts_with('/') {
        parts.clear();
    }
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    if link.ends_with('/') {
        parts.push("index.html");
    }
    parts.join("/")
}
