//! How headings are numbered and worded, as a notice asks.

use tabellion::pipeline::{self, Settings};
use tabellion::source::host::Layered;

use crate::overlay::{fences, workspace};
use crate::portable::as_prose;

/// The headings of the privacy notice of the base workspace, whose `notice.yaml` has these lines
/// and two sections, the second one with a part.
fn headings(lines: &str) -> Vec<String> {
    let page = format!(
        "```yaml content/acme/notices/privacy/notice.yaml\n{lines}\n```\n\n\
         ```markdown content/acme/notices/privacy/en.md\n## Recipients {{#recipients}}\n\n\
         See {{{{section \"who\"}}}}.\n\n{{{{recipients}}}}\n\n### Who {{#who}}\n\nAll.\n```\n\n\
         ```markdown content/acme/notices/privacy/fr.md\n## Destinataires {{#recipients}}\n\n\
         Voir {{{{section \"who\"}}}}.\n\n{{{{recipients}}}}\n\n### Qui {{#who}}\n\nTous.\n```\n"
    );
    let host = Layered { upper: workspace(&fences(&page, 0)), lower: pipeline::embedded() };
    let (checked, tree) = pipeline::build(&host, &Settings::default()).unwrap();
    let rules: Vec<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, Vec::<&str>::new(), "{lines}");
    let tree = tree.unwrap();
    let markdown = std::str::from_utf8(tree.get("acme/en/privacy-notice.md").unwrap()).unwrap();
    let markdown = as_prose(markdown);
    let page = std::str::from_utf8(tree.get("acme/en/privacy-notice/index.html").unwrap()).unwrap();
    let shown = |line: &&str| line.starts_with('#') || line.starts_with("See ");
    let lines = markdown.lines().filter(shown).map(|line| line.replace('\u{a0}', " "));
    let mut lines: Vec<String> = lines
        .filter(|line| {
            line.contains("{#recipients}") || line.contains("(#who)") || line.contains("{#who}")
        })
        .collect();
    if page.contains("class=\"notice upper-case\"") {
        lines.push("capitals".to_owned());
    }
    lines
}

#[test]
fn every_style_numbers_sections_and_their_parts() {
    let cases = [
        ("numbering: none", ["## Recipients", "See [Who]", "### Who"]),
        (
            "numbering: none\nsub-numbering: parenthesis",
            ["## Recipients", "See [point 1]", "### 1) Who"],
        ),
        ("numbering: decimal", ["## 3. Recipients", "See [section 3.1]", "### 3.1 Who"]),
        ("numbering: parenthesis", ["## 3) Recipients", "See [section 3.1]", "### 1) Who"]),
        (
            "numbering: articles",
            ["## Article 3: Recipients", "See [Article 3, point 1]", "### 1. Who"],
        ),
        ("numbering: roman", ["## III – Recipients", "See [Article III, point 1]", "### 1. Who"]),
        (
            "numbering: articles\nsub-numbering: none",
            ["## Article 3: Recipients", "See [Who]", "### Who"],
        ),
    ];
    for (lines, [section, reference, part]) in cases {
        let shown = headings(lines);
        assert_eq!(shown[0], format!("{section} {{#recipients}}"), "{lines}");
        assert!(shown[1].starts_with(reference), "{lines}: {}", shown[1]);
        assert_eq!(shown[2], format!("{part} {{#who}}"), "{lines}");
    }
}

#[test]
fn headings_are_nouns_questions_or_capitals() {
    assert_eq!(headings("heading-style: upper-case").last().unwrap(), "capitals");
    assert_ne!(headings("heading-style: noun").last().unwrap(), "capitals");
    let title = |style: &str| {
        let page = format!(
            "```yaml content/acme/notices/customers/notice.yaml whole\nkind: privacy-notice\n\
             title: {{ fr: Clients, en: Customers }}\nslug: {{ fr: clients, en: customers }}\n\
             heading-style: {style}\nversions: [{{ number: \"1\", date: 2026-02-01 }}]\n```\n"
        );
        let host = Layered { upper: workspace(&fences(&page, 0)), lower: pipeline::embedded() };
        let (_, tree) = pipeline::build(&host, &Settings::default()).unwrap();
        let tree = tree.expect("a notice of standard clauses");
        let markdown = std::str::from_utf8(tree.get("acme/fr/clients.md").unwrap()).unwrap();
        let markdown = as_prose(markdown);
        let line = markdown.lines().find(|line| line.ends_with("{#recipients}")).unwrap();
        line.replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert_eq!(title("noun"), "## Destinataires des données {#recipients}");
    assert_eq!(title("question"), "## Qui reçoit les données ? {#recipients}");
}
