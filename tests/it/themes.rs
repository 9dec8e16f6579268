//! Themes: a user's files over those of the default theme, themes that share nothing with it, and
//! the document that lists what templates get.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;
use tabellion::pipeline::{self, Settings, with_embedded};
use tabellion::site::{self, Tree};
use tabellion::source::Host;
use tabellion::source::host::{Layered, Memory};

use crate::repository::{expect_text, text, texts};
use crate::site::{links, resolve};

/// The workspaces that are built with every theme.
pub(crate) const WORKSPACES: [&str; 2] = ["tests/sites/rich/", ""];

/// A workspace of the repository with more settings and more files.
pub(crate) fn workspace(folder: &str, settings: &str, files: &[(String, String)]) -> Memory {
    let mut host = Memory::new(jiff::civil::date(2026, 3, 1));
    let own = text(&format!("{folder}tabellion.yaml"));
    host.insert("tabellion.yaml", format!("{own}\n{settings}\n"));
    for file in texts(&format!("{folder}content"), &[".yaml", ".md"]) {
        host.insert(file.path.strip_prefix(folder).unwrap(), file.text);
    }
    for (path, text) in files {
        host.insert(path.clone(), text.clone());
    }
    host
}

/// The files of a theme that lies elsewhere, as those of `themes/<name>/`.
fn theme(folder: &str) -> (String, Vec<(String, String)>) {
    let name = folder.rsplit('/').next().unwrap();
    let files = texts(folder, &[".html", ".css"]).into_iter().map(|file| {
        let below = file.path.strip_prefix(folder).unwrap().to_owned();
        (format!("themes/{name}{below}"), file.text)
    });
    (format!("theme: {name}"), files.collect())
}

pub(crate) fn build(host: &dyn Host) -> Tree {
    let (checked, tree) = pipeline::build(host, &Settings::default()).unwrap();
    let found: Vec<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
    tree.unwrap_or_else(|| panic!("{found:?}"))
}

pub(crate) fn pages(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    let pages =
        tree.files().filter(|(path, _)| path.ends_with(".html") && !path.starts_with("fragments/"));
    pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
}

/// What holds of every page, whatever its theme.
fn holds(tree: &Tree) {
    for (path, page) in pages(tree) {
        assert_eq!(page.matches("<h1").count(), 1, "{path}");
        let ids: Vec<&str> =
            page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{path} has an id twice");
        for link in links(page) {
            if let Some(id) = link.strip_prefix('#') {
                assert!(ids.contains(&id), "{path} has no #{id}");
            } else if !link.contains(':') {
                let target = resolve(path, link);
                assert!(tree.get(&target).is_some(), "{path} leads to {target}");
            }
        }
        let depth = path.matches('/').count();
        for (code, other) in [("fr", "en"), ("en", "fr")] {
            if page.contains(&format!("<html lang=\"{code}\"")) && depth > 0 {
                let switch = format!("lang=\"{other}\" hreflang=\"{other}\"");
                let choice = format!("<p lang=\"{other}\"");
                let switches = page.contains(&switch)
                    || page.contains(&choice)
                    || page.contains(&format!("<li lang=\"{other}\""));
                assert!(switches, "{path} does not lead to `{other}`");
            }
        }
    }
}

#[test]
fn a_theme_replaces_one_file_at_a_time() {
    let files = [
        ("themes/house/assets/style.css".to_owned(), "p { color: teal }".to_owned()),
        (
            "themes/house/notice.html".to_owned(),
            "{% extends \"default/notice.html\" %}{% block foot %}<p>Ours</p>{% endblock %}"
                .to_owned(),
        ),
    ];
    let rich = WORKSPACES[0];
    let own = build(&with_embedded(workspace(rich, "theme: house", &files)));
    let default = build(&with_embedded(workspace(rich, "", &[])));
    let paths = |tree: &Tree| -> Vec<String> {
        let paths = tree.files().map(|(path, _)| path.to_owned());
        paths.filter(|path| !path.starts_with("assets/style.")).collect()
    };
    assert_eq!(paths(&own), paths(&default));
    for (path, page) in pages(&own) {
        let before = std::str::from_utf8(default.get(path).unwrap()).unwrap();
        let document = path.matches('/').count() == 3;
        assert_eq!(page.contains("<p>Ours</p>"), document, "{path}");
        let style = page.split("assets/style.").nth(1).and_then(|rest| rest.split('"').next());
        assert!(style.is_some_and(|style| !before.contains(style)), "{path}");
    }
    // A file of the default theme can be replaced too, where a workspace has no theme of its own.
    let files =
        [("themes/default/list.html".to_owned(), text("themes/default/list.html") + "<hr>")];
    let host = Layered { upper: workspace(rich, "", &files), lower: pipeline::embedded() };
    assert_eq!(paths(&build(&host)), paths(&default));
}

#[test]
fn a_theme_that_shares_nothing_builds_every_page() {
    for folder in WORKSPACES {
        let (settings, files) = theme("tests/themes/ledger");
        let tree = build(&with_embedded(workspace(folder, &settings, &files)));
        holds(&tree);
        for (path, page) in pages(&tree) {
            assert!(page.contains("class=\"ledger\"") && !page.contains("class=\"bar\""), "{path}");
            assert!(!page.contains("<table") || !page.contains("class=\"entries\""), "{path}");
        }
        assert!(pages(&tree).any(|(_, page)| page.contains("<dl>\n<dt>")));
    }
}

#[test]
fn the_default_theme_and_the_example_build_every_page() {
    for folder in WORKSPACES {
        holds(&build(&with_embedded(workspace(folder, "", &[]))));
        let (settings, files) = theme("docs/examples/themes/dsfr");
        let tree = build(&with_embedded(workspace(folder, &settings, &files)));
        holds(&tree);
        let mut all = String::new();
        for (path, page) in pages(&tree) {
            assert!(page.contains("class=\"fr-header\"") && page.contains("fr-footer"), "{path}");
            assert!(!page.contains("fr-logo"), "{path}: the brand is the State's");
            all.push_str(page);
        }
        for class in ["fr-summary", "fr-table", "fr-breadcrumb", "fr-container"] {
            assert!(all.contains(class), "{class}");
        }
    }
    let notice = text("docs/examples/themes/dsfr/README.md");
    assert!(notice.contains("reserved to bodies of the State"));
}

#[test]
fn every_block_has_its_row() {
    let page = text("docs/themes.md");
    let (_, table) = page.split_once("## Templates and their blocks").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let row = |line: &str| -> Option<(String, String)> {
        let mut cells = line.strip_prefix("| `")?.split('|');
        let mut name = || Some(cells.next()?.trim_matches(['`', ' ']).to_owned());
        Some((name()?, name()?))
    };
    let told: BTreeSet<(String, String)> = table.lines().filter_map(row).collect();
    let mut there = BTreeSet::new();
    for file in texts("themes/default", &[".html"]) {
        let template = file.path.rsplit('/').next().unwrap().to_owned();
        let mut blocks: Vec<String> = Vec::new();
        if !file.text.contains("{% extends") {
            let opened = file.text.replace("{%-", "{%");
            let names = opened.split("{% block ").skip(1);
            let names: Vec<&str> = names.filter_map(|rest| rest.split(' ').next()).collect();
            blocks.extend(names.into_iter().map(ToOwned::to_owned));
        }
        if blocks.is_empty() {
            blocks.push(String::new());
        }
        there.extend(blocks.into_iter().map(|block| (template.clone(), block)));
    }
    assert_eq!(told, there);
}

#[test]
fn every_variable_is_described() {
    let path = "docs/themes.md";
    let page = text(path);
    let written = page.split("## What every template has\n").next().unwrap();
    let mut list = String::from("## What every template has\n");
    let mut types: Vec<(String, Value)> = Vec::new();
    variables(&mut list, &site::frame(), &mut types);
    list.push_str("\n`words` are ");
    list.push_str(&words().join(", "));
    list.push_str(".\n\n## What each has beside it\n");
    for (template, schema) in site::templates() {
        write!(list, "\n### `{template}`\n").unwrap();
        variables(&mut list, &schema, &mut types);
    }
    list.push_str("\n## Their types\n");
    types.sort_by(|one, other| one.0.cmp(&other.0));
    for (name, schema) in types {
        write!(list, "\n### {name}\n\n{}\n", sentence(&schema)).unwrap();
        fields(&mut list, &schema);
        for kind in schema["oneOf"].as_array().into_iter().flatten() {
            let name = kind["properties"]["kind"]["const"].as_str().unwrap();
            write!(list, "\n`kind` is `{name}`: {}\n", sentence(kind)).unwrap();
            fields(&mut list, kind);
        }
    }
    expect_text(path, &format!("{written}{list}"));
}

/// The words of the interface, as a page has them.
fn words() -> Vec<String> {
    let files = [("themes/default/404.html".to_owned(), "{{ words|tojson }}".to_owned())];
    let host = Layered { upper: workspace(WORKSPACES[0], "", &files), lower: pipeline::embedded() };
    let tree = build(&host);
    let page: Value = serde_json::from_slice(tree.get("404.html").unwrap()).unwrap();
    page.as_object().unwrap().keys().map(|name| format!("`{name}`")).collect()
}

/// The variables of a template, and the types that they name.
fn variables(list: &mut String, schema: &Value, types: &mut Vec<(String, Value)>) {
    fields(list, schema);
    for (name, schema) in schema["$defs"].as_object().into_iter().flatten() {
        if !types.iter().any(|(known, _)| known == name) {
            types.push((name.clone(), schema.clone()));
        }
    }
}

fn fields(list: &mut String, schema: &Value) {
    let Some(fields) = schema["properties"].as_object() else { return };
    list.push_str("\n| name | type | is |\n|---|---|---|\n");
    for (name, field) in fields.iter().filter(|(name, _)| *name != "kind") {
        writeln!(list, "| `{name}` | {} | {} |", kind(field), sentence(field)).unwrap();
    }
}

fn sentence(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_else(|| panic!("no words: {schema}"));
    text.trim_end_matches('.').replace("\n\n", " ")
}

/// The type of a field in words.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(all) = schema["anyOf"].as_array() {
        let kinds: Vec<String> = all.iter().map(kind).collect();
        return kinds.join(" or ");
    }
    let word = |name: &str| match name {
        "null" => "none".to_owned(),
        "string" => "text".to_owned(),
        "boolean" => "yes or no".to_owned(),
        "integer" => "number".to_owned(),
        "array" => format!("list of {}", kind(&schema["items"])),
        "object" => format!("map of {}", kind(&schema["additionalProperties"])),
        other => other.to_owned(),
    };
    match &schema["type"] {
        Value::String(name) => word(name),
        Value::Array(names) => {
            let names: Vec<String> = names.iter().filter_map(Value::as_str).map(word).collect();
            names.join(" or ")
        }
        _ => "object".to_owned(),
    }
}
