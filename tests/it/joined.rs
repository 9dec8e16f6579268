//! Texts that are joined keep their own references.

use tabellion::pipeline::{self, Settings, with_embedded};
use tabellion::site::Tree;
use tabellion::source::host::{Disk, Layered, Memory};

const NOTICE: &str = "
kind: legal-notice
title: { fr: Clients, en: Customers }
slug: { fr: clients, en: customers }
versions: [{ number: \"1\", date: 2026-02-01 }]
";

/// The site of the base workspace with other files over it, without the rules about content.
fn laid_over(files: &[(&str, &str)]) -> (Vec<&'static str>, Option<Tree>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/base");
    let base = Disk::new(std::path::Path::new(path), Some("2026-03-01".parse().unwrap())).unwrap();
    let mut upper = Memory::default();
    upper.insert(
        "tabellion.yaml",
        "version: 1\nlanguages: [fr, en]\nlevels: { law: off, consistency: off }\n",
    );
    for (path, text) in files {
        upper.insert(*path, (*text).to_owned());
    }
    let host = with_embedded(Layered { upper, lower: base });
    let (checked, tree) = pipeline::build(&host, &Settings::default()).unwrap();
    (checked.findings.iter().map(|finding| finding.rule).collect(), tree)
}

fn text<'t>(tree: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(tree.get(path).unwrap()).unwrap()
}

#[test]
fn notices_on_one_page_keep_their_references_to_themselves() {
    let notice = |id: &str| NOTICE.replace("clients", id).replace("customers", id);
    let sections = "sections: [a, b]\n";
    let one = "A {#a}\n---\n\n[here][y], [y], [there]( #b ).[^1]\n\n[^1]: One.\n\n## B {#b}\n\nText.\n\n[y]: #b\n\n```\ncode\n";
    let two = "## A {#a}\n\n[here][y][^1] [Y]\n\n[^1]: Two.\n\n## B {#b}\n\nText.\n\n[y]: #a\n";
    let sites = "pages:\n  all:\n    title: { fr: Tout, en: All }\n    slug: { fr: tout, en: all }\n    \
                 notices: [one, one-a, two]\n";
    let folder = |id: &str, name: &str| format!("content/acme/notices/{id}/{name}");
    let mut files = vec![("content/acme/sites.yaml".to_owned(), sites.to_owned())];
    for (id, prose) in [("one", one), ("one-a", two), ("two", two)] {
        files.push((folder(id, "notice.yaml"), notice(id) + sections));
        files.push((folder(id, "fr.md"), prose.to_owned()));
        files.push((folder(id, "en.md"), prose.to_owned()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let (findings, tree) = laid_over(&files);
    assert_eq!(findings, Vec::<&str>::new());
    let tree = tree.unwrap();
    let page = text(&tree, "acme/en/all/index.html");
    let ids = ["one", "one--a", "one--b", "one-a", "one-a--a", "two--b", "page-note-one--1"];
    for id in ids {
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
    assert_eq!(page.matches("<a href=\"#one--b\">").count(), 4, "in the contents too");
    assert_eq!(page.matches("<a href=\"#two--a\">").count(), 3, "in the contents too");
    let markdown = text(&tree, "acme/en/all.md");
    assert!(markdown.contains("\n### <a id=\"one--a\"></a>A\n"), "{markdown}");
}

#[test]
fn a_section_from_the_notice_above_brings_what_it_refers_to() {
    let hub = "## A {#a}\n\n[here][y][^1].\n\n## B {#b}\n\nText.\n\n[y]: #b\n\n[^1]: Note.\n";
    let own = "## C {#c}\n\n[there][y][^1].\n\n[y]: https://acme.example/\n\n[^1]: Other.\n";
    let above = NOTICE.replace("clients", "above").replace("customers", "above");
    let between = NOTICE.replace("clients", "between").replace("customers", "between");
    let (findings, tree) = laid_over(&[
        ("content/acme/notices/above/notice.yaml", &(above + "sections: [a, b]\n")),
        ("content/acme/notices/above/fr.md", hub),
        ("content/acme/notices/above/en.md", hub),
        (
            "content/acme/notices/between/notice.yaml",
            &(between + "layer-of: above\nsections: [a, b]\n"),
        ),
        (
            "content/acme/notices/layer/notice.yaml",
            &(NOTICE.to_owned() + "layer-of: between\nsections: [c, a, b]\n"),
        ),
        ("content/acme/notices/layer/fr.md", own),
        ("content/acme/notices/layer/en.md", own),
    ]);
    assert_eq!(findings, Vec::<&str>::new());
    let tree = tree.unwrap();
    let page = text(&tree, "acme/en/customers/index.html");
    assert!(page.contains("<a href=\"#b\">here</a>"), "{page}");
    assert!(page.contains("<a href=\"https://acme.example/\""), "{page}");
    assert!(page.contains("Note.") && page.contains("Other."), "{page}");
}
