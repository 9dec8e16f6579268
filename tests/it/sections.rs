//! Where sections come from: the notice itself, the notice above it, the standard clauses; and
//! several notices on one page.

use tabellion::pipeline::{self, Settings, with_embedded};
use tabellion::site::Tree;
use tabellion::source::Host;
use tabellion::source::host::{Disk, Layered, Memory};

use crate::portable::as_prose;

const HEAD: &str = "
kind: privacy-notice
title: { fr: Clients, en: Customers }
slug: { fr: clients, en: customers }
versions: [{ number: \"1\", date: 2026-02-01 }]
";

/// The findings, a line each, and the site of the base workspace with other files over it.
fn build(files: &[(&str, &str)]) -> (Vec<String>, Option<Tree>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/base");
    let today = Some("2026-03-01".parse().unwrap());
    let base = Disk::new(std::path::Path::new(path), today).unwrap();
    let mut upper = Memory::default();
    for (path, text) in files {
        upper.insert(*path, (*text).to_owned());
    }
    let host = with_embedded(Layered { upper, lower: base });
    let (checked, tree) = pipeline::build(&host, &Settings::default()).unwrap();
    let rules = checked.findings.iter().map(|finding| {
        let place = finding.span().map_or("", |span| &checked.sources.file(span.file).path);
        format!("{} {place}", finding.rule)
    });
    (rules.collect(), tree)
}

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("{path} is not in the site"));
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_layer_takes_sections_from_the_notice_above_and_from_clauses() {
    let notice = format!(
        "{HEAD}numbering: articles\nlayer-of: privacy\ndata-subjects: [customers]\nsections: \
         [controller, welcome, minors, purposes, recipients, retention, rights, \
         data-protection-officer]\n"
    );
    let (findings, tree) = build(&[
        ("content/acme/notices/customers/notice.yaml", &notice),
        (
            "content/acme/notices/customers/fr.md",
            "## Bienvenue {#welcome}\n\nVoir {{section \"minors\"}}.\n",
        ),
        (
            "content/acme/notices/customers/en.md",
            "## Welcome {#welcome}\n\nSee {{section \"minors\"}}.\n",
        ),
        ("locales/fr/clauses/minors.md", "## Mineurs {#minors}\n\nVoir {{section \"welcome\"}}.\n"),
        ("locales/en/clauses/minors.md", "## Minors {#minors}\n\nSee {{section \"welcome\"}}.\n"),
    ]);
    assert_eq!(findings, Vec::<String>::new());
    let tree = tree.unwrap();
    let markdown = as_prose(text(&tree, "acme/en/customers.md")).replace('\u{a0}', " ");
    let titles: Vec<&str> =
        markdown.lines().filter_map(|line| line.strip_prefix("## Article ")).collect();
    assert_eq!(titles[0], "1: Who we are {#controller}", "from the notice above");
    assert_eq!(titles[1], "2: Welcome {#welcome}", "its own");
    assert_eq!(titles[2], "3: Minors {#minors}", "a standard clause");
    assert_eq!(titles.len(), 8);
    assert!(markdown.contains("See [Article 3](#minors)"), "{markdown}");
    assert!(markdown.contains("See [Article 2](#welcome)"), "{markdown}");
    assert!(!markdown.contains("visitors"), "a layer is about its own audience:\n{markdown}");
}

#[test]
fn a_section_in_one_language_is_never_filled_in() {
    let notice = format!("{HEAD}layer-of: privacy\nsections: [controller, welcome, rights]\n");
    let (findings, _) = build(&[
        ("content/acme/notices/customers/notice.yaml", &notice),
        (
            "content/acme/notices/customers/fr.md",
            "## Bienvenue {#welcome}\n\nBienvenue.\n\n## Qui {#controller}\n\n{{controller.name}} : {{contact \"dpo\"}}.\n",
        ),
        ("content/acme/notices/customers/en.md", "## Welcome {#welcome}\n\nWelcome.\n"),
    ]);
    let missing: Vec<&String> =
        findings.iter().filter(|finding| finding.starts_with("missing-section")).collect();
    assert_eq!(missing, ["missing-section content/acme/notices/customers/en.md"]);
}

#[test]
fn a_broken_passage_that_two_notices_share_is_found_once() {
    let notice = format!(
        "{HEAD}layer-of: privacy\nsections: [controller, purposes, recipients, retention, rights, data-protection-officer]\n"
    );
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/base");
    let base = Disk::new(std::path::Path::new(base), None).unwrap();
    let path = "content/acme/notices/privacy/en.md";
    let prose = String::from_utf8(base.read(path).unwrap().unwrap()).unwrap();
    let broken = prose.replace("{{controller.name}}", "{{controller.nmae}}");
    let (findings, tree) =
        build(&[("content/acme/notices/customers/notice.yaml", &notice), (path, &broken)]);
    let unknown = findings.iter().filter(|finding| finding.starts_with("unknown-name")).count();
    assert_eq!(unknown, 1, "{findings:?}");
    assert!(tree.is_none());
}

#[test]
fn several_notices_share_a_page() {
    let notice = format!(
        "{HEAD}layer-of: privacy\nnumbering: roman\nsections: [controller, purposes, recipients, retention, rights, data-protection-officer]\n"
    );
    let sites = "
links: { shop: { name: { fr: boutique, en: shop }, url: https://shop.example } }
pages:
  all:
    title: { fr: Informations légales, en: Legal information }
    slug: { fr: informations-legales, en: legal-information }
    notices: [privacy, customers]
";
    let (findings, tree) = build(&[
        ("content/acme/notices/customers/notice.yaml", &notice),
        ("content/acme/sites.yaml", sites),
    ]);
    assert_eq!(findings, Vec::<String>::new());
    let tree = tree.unwrap();
    let page = text(&tree, "acme/en/legal-information/index.html");
    for id in ["privacy", "customers", "privacy--rights", "customers--rights"] {
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
    let dates = ["Version 1 of 15\u{a0}January 2026", "Version 1 of 1\u{a0}February 2026"];
    assert!(dates.iter().all(|date| page.contains(date)), "each notice has its date");
    let markdown = as_prose(text(&tree, "acme/en/legal-information.md"));
    assert!(markdown.contains("\n## Customers {#customers}\n"));
    let deeper =
        markdown.lines().find(|line| line.ends_with("Who we are {#customers--controller}"));
    assert!(deeper.is_some_and(|line| line.starts_with("### I")), "{deeper:?}");
    assert!(tree.get("acme/en/customers/index.html").is_some(), "each has a page of its own too");
    assert!(
        text(&tree, "acme/en/index.html").contains("href=\"../../acme/en/legal-information/\"")
    );
}

/// A workspace that is nothing but YAML.
const MINIMAL: &str = "tests/sites/minimal";

/// The sections of its notices: those of a complete notice for which it has data.
const COMPLETE: [(&str, &str, &[&str]); 3] = [
    (
        "mentions-legales",
        "legal-notice",
        &["publisher", "publication-director", "hosting", "scope", "personal-data-notices"],
    ),
    (
        "politique-de-confidentialite",
        "privacy-notice",
        &[
            "introduction",
            "controller",
            "data-subjects",
            "personal-data",
            "purposes",
            "legal-bases",
            "recipients",
            "retention",
            "rights",
            "exercise",
            "complaint",
            "cookies",
        ],
    ),
    (
        "cookies",
        "cookies",
        &["definition", "cookie-categories", "cookie-list", "consent", "cookie-rights"],
    ),
];

#[test]
fn a_workspace_without_prose_has_three_complete_notices() {
    let files = crate::repository::texts(MINIMAL, &[""]);
    assert!(files.iter().all(|file| file.path.ends_with(".yaml")), "there is no prose");
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    assert!(lines < 120, "{lines} lines of YAML");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(MINIMAL);
    let host = with_embedded(Disk::new(&root, Some("2026-11-23".parse().unwrap())).unwrap());
    let (checked, tree) = pipeline::build(&host, &Settings::default()).unwrap();
    let rules: Vec<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, Vec::<&str>::new());
    let tree = tree.unwrap();
    for (french, english, sections) in COMPLETE {
        for (language, slug) in [("fr", french), ("en", english)] {
            let page = text(&tree, &format!("papeterie/{language}/{slug}/index.html"));
            let markdown = as_prose(text(&tree, &format!("papeterie/{language}/{slug}.md")));
            let common = ["changes", "contact"];
            let mut from = 0;
            for section in sections.iter().chain(&common) {
                let at = markdown.find(&format!("{{#{section}}}"));
                let at = at.unwrap_or_else(|| panic!("{slug}: no {section}"));
                assert!(at > from, "{slug}: {section} is out of order");
                from = at;
                assert!(page.contains(&format!(" id=\"{section}\"")), "{slug}: no {section}");
            }
            let own = markdown.lines().filter(|line| line.starts_with("## ")).count();
            assert_eq!(own, sections.len() + 3, "{slug}: these sections and the history");
        }
    }
}
