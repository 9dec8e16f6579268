//! The facts of the published notices: each one that is declared is told, in every language and
//! form, by the notice that the tables in `tests/facts/` name.

use std::collections::BTreeMap;

use tabellion::language::Language;
use tabellion::pipeline::{self, Settings};
use tabellion::site::Tree;
use tabellion::source::Sources;
use tabellion::source::host::Layered;

use crate::overlay::edited;
use crate::render::{organisation, repository};
use crate::repository::{Offence, expect_none, text};

/// The tables: the organisation, and how many facts each of its published documents states.
const TABLES: [(&str, &[(&str, usize)]); 4] = [
    ("cesi", &[("F003", 69)]),
    ("excelia", &[("F002", 146)]),
    ("omnes", &[("F000", 112), ("F001", 182)]),
    ("studi", &[("F004", 74)]),
];

/// A row of a table.
struct Fact {
    id: String,
    line: usize,
    place: String,
    printed: String,
}

/// Words that a notice must tell, in the order of [`Language::ALL`].
struct Told {
    notice: String,
    words: [String; 2],
}

#[test]
fn every_fact_of_the_published_notices_has_its_row() {
    let mut offences = Vec::new();
    for (organisation, documents) in TABLES {
        let facts = facts(organisation);
        let expected: Vec<String> = documents
            .iter()
            .flat_map(|(document, count)| {
                (1..=*count).map(move |number| format!("{document}-{number:03}"))
            })
            .collect();
        let found: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
        assert_eq!(found, expected, "{organisation}");
        for fact in facts.iter().filter(|fact| fact.printed == "-") {
            let told = ["Corrected", "Left out", "Added", "retired"];
            if !told.iter().any(|word| fact.place.contains(word)) {
                offences.push(offence(organisation, fact, "neither printed nor explained"));
            }
        }
    }
    expect_none(&offences);
}

#[test]
fn every_declared_fact_is_told_in_french_and_in_english() {
    let pages = Pages::new();
    let mut offences = Vec::new();
    for (organisation, _) in TABLES {
        for fact in facts(organisation).iter().filter(|fact| fact.printed != "-") {
            let Some(told) = told(&fact.printed) else {
                offences.push(offence(organisation, fact, "cannot be read: notice: \"…\" / \"…\""));
                continue;
            };
            for Told { notice, words } in told {
                for (language, words) in Language::ALL.into_iter().zip(words) {
                    for form in ["html", "md"] {
                        let why = match pages.get(organisation, &notice, language, form) {
                            None => format!("no notice `{notice}`"),
                            Some(page) if page.contains(&normal(&words)) => continue,
                            Some(_) => format!("{notice}, {language}, {form}: not told: {words}"),
                        };
                        offences.push(offence(organisation, fact, &why));
                    }
                }
            }
        }
    }
    expect_none(&offences);
}

#[test]
fn every_capability_is_shown_by_what_exists() {
    const TABLE: &str = "tests/facts/capabilities.md";
    let known: Vec<String> = TABLES
        .iter()
        .flat_map(|(organisation, _)| facts(organisation))
        .filter(|fact| fact.printed != "-")
        .map(|fact| fact.id)
        .collect();
    let mut offences = Vec::new();
    let table = text(TABLE);
    let rows = table.lines().enumerate().filter(|(_, line)| line.starts_with("| "));
    let rows: Vec<(usize, &str)> = rows.skip(1).collect();
    assert_eq!(rows.len(), 42, "the capabilities of the published notices");
    for (index, row) in rows {
        let shown: Vec<&str> =
            row.rsplit(" | ").next().unwrap().split('`').skip(1).step_by(2).collect();
        let missing = shown.iter().filter(|pointer| !known.iter().any(|id| id == *pointer));
        for pointer in missing.filter(|pointer| !exists(pointer)) {
            offences.push(Offence::new(TABLE, index + 1, format!("there is no {pointer}")));
        }
        if shown.is_empty() {
            offences.push(Offence::new(TABLE, index + 1, "nothing shows it"));
        }
    }
    expect_none(&offences);
}

/// Whether a test, a heading of a page, a file or a folder is there.
fn exists(pointer: &str) -> bool {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let (path, part) = pointer.split_once('#').unwrap_or((pointer, ""));
    match std::fs::read_to_string(root.join(path)) {
        Ok(source) if path.ends_with(".rs") => source.contains(&format!("\nfn {part}() {{")),
        Ok(source) => {
            part.is_empty()
                || source.lines().any(|line| line.trim_start_matches('#') == format!(" {part}"))
        }
        Err(_) => part.is_empty() && root.join(path).is_dir(),
    }
}

fn offence(organisation: &str, fact: &Fact, why: &str) -> Offence {
    let path = format!("tests/facts/{organisation}.md");
    Offence::new(&path, fact.line, format!("{}: {why}", fact.id))
}

fn facts(organisation: &str) -> Vec<Fact> {
    let table = text(&format!("tests/facts/{organisation}.md"));
    let rows = table.lines().enumerate().filter(|(_, line)| line.starts_with("| F"));
    rows.map(|(index, line)| {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        assert!(cells.len() >= 4, "tests/facts/{organisation}.md:{}: four columns", index + 1);
        Fact {
            id: cells[0].to_owned(),
            line: index + 1,
            place: cells[2].to_owned(),
            printed: cells[3..].join(" | ").trim_end_matches('|').trim().to_owned(),
        }
    })
    .collect()
}

/// Reads `privacy: "mots" / "words"; cookies: "mots" / "words"`.
fn told(printed: &str) -> Option<Vec<Told>> {
    let mut all = Vec::new();
    let mut rest = printed.trim();
    while !rest.is_empty() {
        let (notice, after) = rest.split_once(": \"")?;
        let (french, after) = after.split_once("\" / \"")?;
        let (english, after) = after.split_once('"')?;
        let words = [french.to_owned(), english.to_owned()];
        all.push(Told { notice: notice.trim().to_owned(), words });
        rest = after.trim_start_matches([';', ',', ' ']);
    }
    (!all.is_empty()).then_some(all)
}

/// The normal words of every document, by organisation, notice, language and form.
struct Pages(BTreeMap<(String, String, Language, &'static str), String>);

impl Pages {
    fn new() -> Self {
        let host = Layered { upper: edited(&[]), lower: pipeline::embedded() };
        let (_, tree) = pipeline::build(&host, &Settings::default()).unwrap();
        let tree = tree.expect("content without errors");
        let mut pages = BTreeMap::new();
        for (id, _) in TABLES {
            let mut sources = Sources::default();
            for notice in organisation(&repository(), &mut sources, id).notices {
                for language in Language::ALL {
                    let slug = notice.file.slug.get(language);
                    for (form, name) in [("html", "/index.html"), ("md", ".md")] {
                        let words = words(&tree, &format!("{id}/{language}/{slug}{name}"));
                        pages.insert((id.to_owned(), notice.id.clone(), language, form), words);
                    }
                }
            }
        }
        Self(pages)
    }

    fn get(&self, id: &str, notice: &str, language: Language, form: &'static str) -> Option<&str> {
        self.0.get(&(id.to_owned(), notice.to_owned(), language, form)).map(String::as_str)
    }
}

/// The words of a file of the site, without its markup.
fn words(tree: &Tree, path: &str) -> String {
    let source = std::str::from_utf8(tree.get(path).unwrap_or_else(|| panic!("no {path}")));
    let source = source.unwrap();
    if !path.ends_with(".html") {
        return normal(&plain(source));
    }
    let (_, main) = source.split_once("<main").expect("a main part");
    let mut words = String::new();
    let mut tag = false;
    for character in main.chars() {
        match character {
            '<' => tag = true,
            '>' if tag => tag = false,
            _ if !tag => words.push(character),
            _ => {}
        }
    }
    // Where links lead is told as well.
    let targets = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    words.extend(targets.flat_map(|target| [" ", target]));
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&")];
    normal(&entities.iter().fold(words, |words, (entity, sign)| words.replace(entity, sign)))
}

/// Markdown without the signs of emphasis, links and escapes.
fn plain(markdown: &str) -> String {
    let mut words = String::new();
    let mut targets = String::new();
    for event in pulldown_cmark::Parser::new_ext(markdown, tabellion::syntax::markdown::options()) {
        match event {
            pulldown_cmark::Event::Text(text) | pulldown_cmark::Event::Code(text) => {
                words.push_str(&text);
            }
            pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => {
                targets.extend([" ", &dest_url]);
            }
            pulldown_cmark::Event::SoftBreak
            | pulldown_cmark::Event::HardBreak
            | pulldown_cmark::Event::End(
                pulldown_cmark::TagEnd::Paragraph
                | pulldown_cmark::TagEnd::Heading(_)
                | pulldown_cmark::TagEnd::Item
                | pulldown_cmark::TagEnd::TableCell,
            ) => words.push('\n'),
            _ => {}
        }
    }
    words + &targets
}

/// Words as the tables write them: plain spaces, straight apostrophes and quotes.
fn normal(words: &str) -> String {
    let signs = words.replace(['\u{a0}', '\u{202f}'], " ").replace(['’', '‘'], "'");
    let signs = signs.replace(['“', '”'], "\"");
    signs.split_whitespace().collect::<Vec<_>>().join(" ")
}
