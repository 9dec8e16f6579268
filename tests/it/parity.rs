//! The languages side by side: what `tabellion parity` proves, in each of its layouts.

use jsonschema::validator_for;
use tabellion::language::Language;
use tabellion::pipeline::{self, Settings};
use tabellion::report::parity::{ParityFormat, render_parity, schema};
use tabellion::source::host::Layered;

use crate::overlay::{fences, workspace};
use crate::repository::{expect_text, text};

/// The comparison of the base workspace with the examples of a page.
fn compared(page: Option<&str>, format: ParityFormat, language: Language, width: usize) -> String {
    let inputs = page.map(|page| fences(&text(page), 0)).unwrap_or_default();
    let host = Layered { upper: workspace(&inputs), lower: pipeline::embedded() };
    let (checked, parity) = pipeline::parity(&host, &Settings::default()).unwrap();
    let words = pipeline::words(&host, language).unwrap();
    assert!(parity.whole);
    render_parity(format, &parity, &checked.sources, &words, width)
}

const DIFFERENCES: Option<&str> = Some("tests/suite/parity/differences.md");

#[test]
fn differences_are_shown_side_by_side_and_one_below_the_other() {
    let wide = compared(DIFFERENCES, ParityFormat::Human, Language::En, 120);
    expect_text("tests/suite/parity/differences.wide.en.txt", &wide);
    let narrow = compared(DIFFERENCES, ParityFormat::Human, Language::Fr, 60);
    expect_text("tests/suite/parity/differences.narrow.fr.txt", &narrow);
    for (text, width) in [(wide, 120), (narrow, 60)] {
        let longest = text.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(width), "{longest:?}");
    }
}

#[test]
fn a_document_to_sign_is_printed_in_the_language_of_its_reader() {
    let markdown = compared(DIFFERENCES, ParityFormat::Markdown, Language::Fr, 0);
    expect_text("tests/suite/parity/differences.fr.txt", &markdown);
    let page = compared(DIFFERENCES, ParityFormat::Html, Language::En, 0);
    expect_text("tests/suite/parity/differences.en.html", &page);
}

#[test]
fn equal_languages_are_attested() {
    let page = compared(None, ParityFormat::Html, Language::Fr, 0);
    expect_text("tests/suite/parity/equal.fr.html", &page);
    let text = compared(None, ParityFormat::Human, Language::En, 100);
    assert!(text.contains("No difference was found"), "{text}");
    assert!(!text.contains('≠'), "{text}");
}

#[test]
fn the_page_stands_for_itself() {
    for (page, language) in [(None, Language::Fr), (DIFFERENCES, Language::En)] {
        let html = compared(page, ParityFormat::Html, language, 0);
        assert_eq!(unbalanced(&html), Vec::<String>::new());
        for loaded in ["<script", "<link", " src=", " href=", "url(", "@import"] {
            assert!(!html.contains(loaded), "{loaded}");
        }
        let rows = html.split("<tr").filter_map(|row| row.split("</tr>").next());
        for row in rows.filter(|row| row.contains("<td><span")) {
            let (french, english) = (row.matches("lang=\"fr\""), row.matches("lang=\"en\""));
            assert!(french.count() == 1 || english.count() == 1, "{row}");
            assert!(row.contains("<th scope=\"row\">"), "{row}");
        }
    }
}

/// The tags that do not close in the order in which they were opened.
fn unbalanced(html: &str) -> Vec<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut wrong = Vec::new();
    for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default();
        if tag.starts_with('!') || name == "meta" {
            continue;
        }
        if !tag.starts_with('/') {
            open.push(name);
        } else if open.pop() != Some(name) {
            wrong.push(tag.to_owned());
        }
    }
    wrong.extend(open.into_iter().map(ToOwned::to_owned));
    wrong
}

#[test]
fn json_is_what_its_schema_says() {
    let json = compared(DIFFERENCES, ParityFormat::Json, Language::En, 0);
    expect_text("tests/suite/parity/differences.json", &json);
    let published = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    expect_text("docs/schema/parity.json", &published);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let problem = validator_for(&schema()).unwrap().validate(&value).err().map(|e| e.to_string());
    assert_eq!(problem, None);
    let summary = &value["notices"][0]["summary"];
    assert_eq!((&summary["same"], &summary["alone"][0]), (&false.into(), &0.into()));
    for aspect in ["missing", "value", "bound", "trigger"] {
        assert!(json.contains(&format!("\"{aspect}\"")), "{aspect}");
    }
}

#[test]
fn a_digest_is_that_of_the_file() {
    let json = compared(None, ParityFormat::Json, Language::En, 0);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let files = value["notices"][0]["files"].as_array().unwrap();
    let of = |end: &str| {
        let file = files.iter().find(|it| it["path"].as_str().unwrap().ends_with(end));
        file.unwrap_or_else(|| panic!("{end}"))["sha256"].as_str().unwrap().to_owned()
    };
    let prose = text("tests/sites/base/content/acme/notices/privacy/fr.md");
    let expected: String = {
        use sha2::{Digest, Sha256};
        let bytes = Sha256::digest(prose.as_bytes());
        bytes.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
    };
    assert_eq!(of("privacy/fr.md"), expected);
    assert_eq!(of("acme/rights.yaml").len(), 64);
    assert!(files.iter().all(|it| !it["path"].as_str().unwrap().starts_with("locales/")));
}
