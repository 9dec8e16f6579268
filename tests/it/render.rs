//! Prose printed from the repository's own content, and from a small organisation: what each
//! helper prints, what each mistake says, and where every byte came from.

use std::collections::BTreeMap;

use proptest::prelude::proptest;
use tabellion::language::{Language, Words};
use tabellion::load;
use tabellion::model::Organisation;
use tabellion::render::prose::{Expansion, Place, expand};
use tabellion::render::{Ground, NumberingStyle, body, outline};
use tabellion::source::host::Disk;
use tabellion::source::{FileId, Host, Sources};
use tabellion::syntax::text::Origin;

use crate::repository::expect_text;

/// The words of a language, as the repository has them.
pub(crate) fn words(language: Language) -> Words {
    let host = repository();
    let mut texts = Vec::new();
    for path in host.list(&format!("locales/{language}")).unwrap() {
        if path.ends_with(".ftl") {
            texts.push(String::from_utf8(host.read(&path).unwrap().unwrap()).unwrap());
        }
    }
    let files = texts.iter().map(|text| (FileId::from_index(0), text.as_str()));
    Words::new(language, files).0
}

pub(crate) fn repository() -> Disk {
    Disk::new(std::path::Path::new(env!("CARGO_MANIFEST_DIR")), None).unwrap()
}

/// An organisation of a workspace, which must be without mistakes.
pub(crate) fn organisation(host: &dyn Host, sources: &mut Sources, id: &str) -> Organisation {
    let mut findings = Vec::new();
    let settings = load::settings(host, sources, &mut findings).unwrap().unwrap();
    let loaded = load::organisation(
        host,
        sources,
        &settings,
        id,
        &host.list(&format!("content/{id}")).unwrap(),
    )
    .unwrap();
    assert_eq!(findings, []);
    assert_eq!(loaded.findings, []);
    loaded.organisation.unwrap()
}

#[test]
fn the_content_of_the_repository_is_printed() {
    let host = repository();
    let mut sources = Sources::default();
    let organisation = organisation(&host, &mut sources, "excelia");
    for language in Language::ALL {
        let words = words(language);
        for notice in &organisation.notices {
            let path = format!("content/excelia/notices/{}/{language}.md", notice.id);
            let Some(bytes) = host.read(&path).unwrap() else { continue };
            let text = String::from_utf8(bytes).unwrap();
            let file = sources.add(path, text.clone());
            let place = Place { organisation: &organisation, notice, language, words: &words };
            let expansion = expand(&text, file, place);
            assert_eq!(expansion.diagnostics, []);
            assert!(!expansion.text.text().contains("{{"));
            assert_origins(&text, &expansion);
        }
    }
}

/// The base workspace of the literate tests.
fn base() -> Disk {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sites/base");
    Disk::new(std::path::Path::new(path), None).unwrap()
}

/// Prints a text of `tests/suite/render/` as if it were the notice of the base workspace.
fn printed(name: &str, language: Language) -> (Sources, Expansion) {
    let mut sources = Sources::default();
    let organisation = organisation(&base(), &mut sources, "acme");
    let words = words(language);
    let path = format!("tests/suite/render/{name}");
    let text = String::from_utf8(repository().read(&path).unwrap().unwrap()).unwrap();
    let file = sources.add(path, text.clone());
    let notice = &organisation.notices[0];
    let place = Place { organisation: &organisation, notice, language, words: &words };
    let expansion = expand(&text, file, place);
    assert_origins(&text, &expansion);
    (sources, expansion)
}

#[test]
fn expressions_print_the_data() {
    for language in Language::ALL {
        let (_, expansion) = printed("expressions.md", language);
        assert_eq!(expansion.diagnostics, []);
        let path = format!("tests/suite/render/expressions.{language}.txt");
        expect_text(&path, expansion.text.text());
    }
}

#[test]
fn expressions_say_what_they_printed() {
    let (sources, expansion) = printed("expressions.md", Language::En);
    let lines: Vec<String> = expansion
        .printed
        .iter()
        .map(|printed| format!("{} {}\n", printed.datum, sources.text(printed.span)))
        .collect();
    expect_text("tests/suite/render/printed.txt", &lines.concat());
}

#[test]
fn every_mistake_is_told_at_its_place() {
    let (sources, expansion) = printed("mistakes.md", Language::En);
    let words = words(Language::En);
    let lines: Vec<String> = expansion
        .diagnostics
        .iter()
        .map(|finding| {
            let place = sources.text(finding.span().unwrap());
            let help = finding.helps.iter().chain(&finding.notes).copied();
            let lines: Vec<String> = std::iter::once(words.headline(finding))
                .chain(help.map(|name| words.attribute(finding, name)))
                .map(|line| format!("    {line}\n"))
                .collect();
            format!("{place}\n{}", lines.concat())
        })
        .collect();
    expect_text("tests/suite/render/mistakes.txt", &lines.concat());
}

#[test]
fn data_cannot_break_the_text_or_its_origins() {
    let mut sources = Sources::default();
    let mut organisation = organisation(&base(), &mut sources, "acme");
    let words = words(Language::En);
    let notice = organisation.notices[0].clone();
    let text = "a {{organisation.name}} \u{e000}L0\u{e001} b\n";
    for name in ["\u{e000}L0\u{e001}", "\u{e000}", "*x*\n\n# y", "{{name \"acme\"}}", "<b>", ""] {
        name.clone_into(&mut organisation.identity.name.value);
        let file = sources.add("prose.md", text);
        let place = Place {
            organisation: &organisation,
            notice: &notice,
            language: Language::En,
            words: &words,
        };
        let expansion = expand(text, file, place);
        assert_origins(text, &expansion);
        let printed = expansion.text.text();
        assert!(
            printed.starts_with("a ") && printed.ends_with(" \u{e000}L0\u{e001} b\n"),
            "{printed}"
        );
        let html: String = pulldown_html(printed);
        assert!(!html.contains("<em>") && !html.contains("<b>") && !html.contains("<h1"), "{html}");
    }
}

/// The HTML of a Markdown text.
fn pulldown_html(markdown: &str) -> String {
    body(markdown, &[], &words(Language::En), &BTreeMap::new(), Ground::Page).html
}

proptest! {
    #[test]
    fn any_text_is_printed_without_panic(text in "([a-z \n#-]|\\{\\{|\\}\\}|#if |/if|else|each |name |\"acme\"|~|\\\\|é|\u{e000}){0,40}") {
        let mut sources = Sources::default();
        let organisation = organisation(&base(), &mut sources, "acme");
        let words = words(Language::Fr);
        let file = sources.add("prose.md", text.clone());
        let notice = &organisation.notices[0];
        let place = Place { organisation: &organisation, notice, language: Language::Fr, words: &words };
        let expansion = expand(&text, file, place);
        assert_origins(&text, &expansion);
        let headings = outline(expansion.text.text(), NumberingStyle::of(&notice.file), &words);
        body(expansion.text.text(), &headings, &words, &BTreeMap::new(), Ground::Page);
    }
}

/// Literal stretches are the author's own bytes.
fn assert_origins(text: &str, expansion: &Expansion) {
    for (range, origin) in expansion.text.segments() {
        if let Origin::Literal(span) = origin {
            assert_eq!(&expansion.text.text()[range], &text[span.range()]);
        }
    }
}
