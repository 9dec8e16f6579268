//! What is written beside pages: fragments, facts, and what search engines read.

use std::collections::BTreeSet;

use serde_json::Value;
use tabellion::pipeline::with_embedded;

use crate::cli::{expect_valid, run};
use crate::repository::expect_text;
use crate::site::{links, resolve};
use crate::themes::{WORKSPACES, build, pages, workspace};

#[test]
fn fragments_stand_in_any_page() {
    for folder in WORKSPACES {
        let tree = build(&with_embedded(workspace(folder, "outputs: [fragments]", &[])));
        let plain = build(&with_embedded(workspace(folder, "", &[])));
        let mut tables = 0;
        for (path, bytes) in tree.files() {
            let Some(place) = path.strip_prefix("fragments/") else {
                if path != "robots.txt" {
                    assert_eq!(plain.get(path), Some(bytes), "{path} is as without fragments");
                }
                continue;
            };
            let fragment = std::str::from_utf8(bytes).unwrap();
            stands(path, fragment);
            tables += usize::from(place.matches('/').count() == 3);
        }
        assert!(tables > 5, "{tables}");
        assert!(plain.files().all(|(path, _)| !path.starts_with("fragments/")));
    }
    let tree = build(&with_embedded(workspace(WORKSPACES[0], "outputs: [fragments]", &[])));
    assert!(tree.get("fragments/acme/fr/privacy/retention.html").is_some());
    assert!(tree.get("fragments/acme/en/privacy/retention.html").is_some());
    let robots = std::str::from_utf8(tree.get("robots.txt").unwrap()).unwrap();
    assert!(robots.contains("\nDisallow: /fragments/\n"), "{robots}");
}

/// What holds of every fragment.
fn stands(path: &str, fragment: &str) {
    assert!(fragment.starts_with("<div class=\"tabellion"), "{path}");
    for forbidden in ["<html", "<body", "<h1", "<script", "<style", " style=", "<img", "<link"] {
        assert!(!fragment.contains(forbidden), "{path} has {forbidden}");
    }
    let values = |attribute: &str| -> Vec<String> {
        let mark = format!(" {attribute}=\"");
        let values = fragment.split(&mark).skip(1).filter_map(|rest| rest.split('"').next());
        values.map(ToOwned::to_owned).collect()
    };
    for class in values("class").iter().flat_map(|classes| classes.split(' ')) {
        let own = class == "tabellion" || class.starts_with("tabellion-");
        assert!(own, "{path} has the class {class}");
    }
    let ids = values("id");
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path} has an id twice");
    assert!(ids.iter().all(|id| id.starts_with("tabellion-")), "{path}");
    let labels = values("aria-labelledby");
    assert!(labels.iter().all(|id| ids.contains(id)), "{path}");
    for link in links(fragment) {
        match link.strip_prefix('#') {
            Some(id) => assert!(ids.iter().any(|own| own == id), "{path} has no #{id}"),
            None => assert!(link.contains(':'), "{path} has the link {link}, which needs its page"),
        }
    }
    for tag in fragment.split('<').filter_map(|tag| tag.split('>').next()) {
        // Every second part is the value of an attribute.
        let names: Vec<&str> = tag.split('"').step_by(2).collect();
        assert!(!names.concat().contains(" on"), "{path}: <{tag}>");
    }
    assert!(links(fragment).iter().all(|link| !link.starts_with("javascript")), "{path}");
}

#[test]
fn facts_of_documents_are_what_the_schema_says() {
    let schema = run(&["schema", "document-facts"]).out;
    expect_text("docs/schema/document-facts.json", &schema);
    let rich = build(&with_embedded(workspace(WORKSPACES[0], "outputs: [facts]", &[])));
    for tree in [&rich, &build(&with_embedded(workspace("", "outputs: [facts]", &[])))] {
        let files = tree.files().filter(|(path, _)| path.ends_with(".json"));
        let mut count = 0;
        for (path, bytes) in files {
            let text = std::str::from_utf8(bytes).unwrap();
            expect_valid(text, "document-facts");
            let facts: Value = serde_json::from_str(text).unwrap();
            assert!(facts["facts"].as_array().is_some_and(|facts| !facts.is_empty()), "{path}");
            for language in facts["document"]["languages"].as_array().unwrap() {
                let target = resolve(path, language["facts"].as_str().unwrap());
                assert!(tree.get(&target).is_some(), "{path} leads to {target}");
            }
            let page = path.replace(".json", "/index.html");
            let page = std::str::from_utf8(tree.get(&page).unwrap()).unwrap();
            let name = path.rsplit('/').next().unwrap();
            let link =
                format!("rel=\"alternate\" type=\"application/json\" href=\"../../../{path}\"");
            assert!(page.contains(&link), "{name} is not linked");
            count += 1;
        }
        assert!(count > 5);
    }
    let text = std::str::from_utf8(rich.get("acme/en/privacy-notice.json").unwrap()).unwrap();
    expect_text("tests/suite/facts/privacy.en.json", text);
    let without = build(&with_embedded(workspace(WORKSPACES[0], "", &[])));
    for (path, page) in pages(&without) {
        assert!(!page.contains("application/json") && !path.ends_with(".json"), "{path}");
    }
}

#[test]
fn search_engines_and_networks_are_told() {
    let indexed = build(&with_embedded(workspace(WORKSPACES[0], "", &[])));
    let page = "acme/fr/politique-de-confidentialite/index.html";
    let text = std::str::from_utf8(indexed.get(page).unwrap()).unwrap();
    for property in [
        "og:type\" content=\"article\"",
        "og:url\" content=\"https://acme.example/acme/fr/politique-de-confidentialite/\"",
        "og:locale\" content=\"fr_FR\"",
        "og:locale:alternate\" content=\"en_GB\"",
    ] {
        assert!(text.contains(property), "{property}");
    }
    let linked = text.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    let linked: Value = serde_json::from_str(linked.split("</script>").next().unwrap()).unwrap();
    assert_eq!(linked["@type"], "WebPage");
    assert_eq!(linked["inLanguage"], "fr");
    assert_eq!(linked["publisher"]["legalName"], "ACME SAS");
    let sitemap = std::str::from_utf8(indexed.get("sitemap.xml").unwrap()).unwrap();
    let missing = std::str::from_utf8(indexed.get("404.html").unwrap()).unwrap();
    assert!(!missing.contains("og:") && !missing.contains("<script"));
    for (path, page) in pages(&indexed).filter(|(path, _)| *path != "404.html") {
        let canonical = page.split("rel=\"canonical\" href=\"").nth(1).unwrap();
        let canonical = canonical.split('"').next().unwrap();
        let own = format!("https://acme.example/{}", path.trim_end_matches("index.html"));
        assert_eq!(canonical, own);
        let entry = format!("<loc>{own}</loc>");
        assert_eq!(sitemap.matches(&entry).count(), 1, "{path} in the sitemap");
        for code in ["fr", "en"] {
            assert!(page.contains(&format!("rel=\"alternate\" hreflang=\"{code}\"")), "{path}");
        }
    }
    // A demonstration asks not to be indexed, and says nothing to those who would.
    let hidden = build(&with_embedded(workspace("", "", &[])));
    for (path, page) in pages(&hidden) {
        assert!(!page.contains("<script") && page.contains("content=\"noindex"), "{path}");
    }
}
