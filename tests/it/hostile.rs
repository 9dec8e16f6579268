//! Texts that are joined keep their own references, and data stay text: whatever a value holds, a
//! page has the elements that it has with plain words.

use pulldown_cmark::{Event, Parser, Tag};
use tabellion::pipeline::{self, Settings, with_embedded};
use tabellion::site::Tree;
use tabellion::source::host::{Disk, Layered, Memory};
use tabellion::syntax::markdown::options;

use crate::repository::texts;

/// Texts that some reader could take for markup, an expression or a path.
const HOSTILE: [&str; 24] = [
    "<img src=x onerror=alert(1)>",
    "\"><script>alert(1)</script>",
    "{{name 'acme'}}",
    "`<b>x</b>`",
    "| a | b |",
    "[x](javascript:alert(1))",
    "a\\n\\n# H {#h}\\n\\nb",
    "{#id}",
    "&lt;b&gt; &#60;i&#62;",
    "***x***",
    "![i](http://other.example/x.png)",
    "</title><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "<!-- c",
    "```",
    "1. a",
    "[^1]: x",
    "[a]: javascript:alert(1)",
    "\u{202e}\u{200b}",
    "\\\\",
    "{% raw %} {{{z}}} ${x}",
    "---",
    "<svg/onload=alert(1)>",
    "../../x",
];

/// A workspace with everything, and every notice of it on one page too.
const RICH: &str = "tests/sites/rich/";

/// The site of the workspace with other words in the place of every text that readers see.
fn site(words: &[&str]) -> Tree {
    let mut words = words.iter().cycle();
    let mut host = Memory::new(jiff::civil::date(2026, 3, 1));
    let mut number = 0;
    for file in texts(RICH, &[".yaml"]) {
        let mut text = String::new();
        for line in file.text.lines() {
            match is_text(line) {
                Some(head) => {
                    number += 1;
                    let word = words.next().unwrap();
                    let word = word.replace('"', "\\\"");
                    text.extend([head, " \"", &word, " q", &number.to_string(), "z\"\n"]);
                }
                None => text.extend([line, "\n"]),
            }
        }
        if file.path.ends_with("/sites.yaml") {
            text += "pages:\n  all:\n    title: { fr: Tout, en: All }\n    slug: { fr: tout, en: all }\n    \
                     notices: [privacy, legal, cookies, alumni]\n";
        }
        host.insert(file.path.trim_start_matches(RICH), text);
    }
    let (checked, tree) = pipeline::build(&with_embedded(host), &Settings::default()).unwrap();
    let found: Vec<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
    tree.unwrap_or_else(|| panic!("{found:?}"))
}

/// The beginning of a line that holds a text for readers.
fn is_text(line: &str) -> Option<&str> {
    let (head, value) = line.split_once(": ")?;
    let key = head.trim().trim_start_matches("- ");
    // Names of bodies and places are also looked for in sentences, and slugs have a format.
    let text = matches!(key, "fr" | "en") && value.contains([' ', '\'']);
    text.then(|| &line[..=head.len()])
}

/// The elements and attributes of a page, in order; of a Markdown file, its blocks and links.
fn structure(path: &str, bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    if path.ends_with(".md") {
        let events = Parser::new_ext(text, options());
        return events
            .filter_map(|event| match event {
                Event::Text(_) | Event::SoftBreak | Event::End(_) => None,
                Event::Start(Tag::Heading { id, level, .. }) => Some(format!("{level} {id:?}")),
                Event::Start(tag) => Some(format!("{:?}", tag.to_end())),
                Event::Code(_) => Some("code".to_owned()),
                other => Some(format!("{other:?}")),
            })
            .collect();
    }
    let tags = text.split('<').skip(1).map(|rest| {
        let tag = rest.split('>').next().unwrap_or(rest);
        // Every second part is the value of an attribute.
        tag.split('"').step_by(2).collect()
    });
    tags.collect()
}

#[test]
fn data_are_never_markup() {
    let plain = site(&["plain words"]);
    for shift in [0, 11] {
        let words: Vec<&str> = [&HOSTILE[shift..], &HOSTILE[..shift]].concat();
        let hostile = site(&words);
        let paths = |tree: &Tree| tree.files().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
        assert_eq!(paths(&hostile), paths(&plain));
        for (path, bytes) in hostile.files() {
            if !path.ends_with(".html") && !path.ends_with(".md") {
                continue;
            }
            let expected = structure(path, plain.get(path).unwrap());
            assert_eq!(structure(path, bytes), expected, "{path}");
        }
    }
}

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
    assert!(markdown.contains("\n### A {#one--a}"), "{markdown}");
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
