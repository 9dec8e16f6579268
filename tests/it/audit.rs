//! Audits of documents that nobody compiled: the corpora of `tests/audit`, and the notices of
//! which the inventory beside this repository was made, where they are present.
//!
//! Each folder of `tests/audit` is a corpus of faulty documents that are read together. Its page
//! `faults.md` lists the faults that were planted, each with the words at which it stands: those
//! that are found, those that no rule finds yet, and what else is found and was judged true. Every
//! fault of the first part must be found at its line, and nothing may be found that is not listed.
//! `UPDATE=1` writes the line numbers, moves faults to the part where they belong and adds what
//! else is found; a diff is then reviewed like code.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use tabellion::diagnostic::Diagnostic;
use tabellion::language::Language;
use tabellion::pipeline::{self, Checked, Submitted};
use tabellion::report::{Format, Look, render};
use tabellion::source::host::{Layered, Memory};

use crate::repository::{Offence, expect_none, updating};
use crate::rulebook::everything;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn audit(documents: &[Submitted]) -> Checked {
    let host = Layered { upper: Memory::new(date(2026, 3, 1)), lower: pipeline::embedded() };
    pipeline::audit(&host, documents, &everything()).expect("documents in memory")
}

fn submitted(folder: &Path, accept: impl Fn(&str) -> bool) -> Vec<Submitted> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("a folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| accept(name))
        .collect();
    names.sort();
    let read = |path: String| {
        let text = std::fs::read_to_string(folder.join(&path)).expect("a text");
        let language = pipeline::language_of(&path, &text);
        Submitted { path, text, language, broken: None }
    };
    names.into_iter().map(read).collect()
}

fn short(checked: &Checked) -> String {
    let host = pipeline::embedded();
    let words = pipeline::words(&host, Language::En).expect("words");
    let look = Look { colour: false, summary: false, known: 0, ..Look::default() };
    render(Format::Short, &checked.findings, &checked.sources, &words, look)
}

/// Where a finding shows something: the file and line of every label.
fn places(checked: &Checked, finding: &Diagnostic) -> Vec<(String, usize)> {
    let place = |span| {
        let (start, _) = checked.sources.locate(span);
        (checked.sources.file(span.file).path.clone(), start.line)
    };
    finding.labels.iter().map(|label| place(label.span)).collect()
}

/// A row of a page: what is expected where.
#[derive(Debug)]
struct Expected {
    id: String,
    class: String,
    file: String,
    line: usize,
    /// The line that the page names.
    written: usize,
    words: String,
    rules: Vec<String>,
}

const COLUMNS: usize = 6;

/// The rows of the table below a heading of a page.
fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    let part = page.split("\n## ").find(|part| part.starts_with(heading)).unwrap_or_default();
    let rows = part.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| id |"));
    rows.map(|row| {
        let row = row.strip_prefix("| ").and_then(|row| row.strip_suffix(" |"));
        // Words may hold a bar themselves; the rules after them hold none.
        let mut cells: Vec<&str> = row.unwrap_or_default().splitn(COLUMNS - 1, " | ").collect();
        let last = cells.pop().and_then(|last| last.rsplit_once(" | "));
        cells.extend(last.into_iter().flat_map(|(words, rules)| [words, rules]));
        cells.into_iter().map(|cell| cell.trim().to_owned()).collect::<Vec<String>>()
    })
    .collect()
}

fn expected(page: &str, heading: &str, documents: &[Submitted]) -> Vec<Expected> {
    let row = |cells: Vec<String>| {
        assert_eq!(cells.len(), COLUMNS, "{cells:?}");
        let [id, class, file, written, words, rules] = cells.try_into().expect("six cells");
        let words = words.trim_matches('`').to_owned();
        let document = documents.iter().find(|document| document.path == file);
        let document = document.unwrap_or_else(|| panic!("{id}: no {file}"));
        let mut lines = document.text.lines().enumerate().filter(|(_, line)| line.contains(&words));
        let (line, _) = lines.next().unwrap_or_else(|| panic!("{file} does not say {words}"));
        assert!(lines.next().is_none(), "{file} says more than once {words}");
        let rules = rules.split(", ").map(|rule| rule.trim_matches('`').to_owned()).collect();
        let written = written.parse().unwrap_or_default();
        Expected { id, class, file, line: line + 1, written, words, rules }
    };
    rows(page, heading).into_iter().map(row).collect()
}

/// The corpora, each with its folder.
fn corpora() -> Vec<PathBuf> {
    let folders = std::fs::read_dir(Path::new(ROOT).join("tests/audit")).expect("a folder");
    let folders = folders.filter_map(|entry| Some(entry.ok()?.path()));
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

const PAGE: &str = "faults.md";

/// The parts of a page.
const PARTS: [&str; 3] = ["Planted", "Not found yet", "Judged"];

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    let mut offences = Vec::new();
    let mut classes: BTreeMap<String, usize> = BTreeMap::new();
    for folder in corpora() {
        let name = folder.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let documents = submitted(&folder, |path| path != PAGE);
        let checked = audit(&documents);
        let page = std::fs::read_to_string(folder.join(PAGE)).expect("a page");
        let [planted, pending, judged] = PARTS.map(|part| expected(&page, part, &documents));
        for fault in planted.iter().chain(&pending) {
            *classes.entry(fault.class.clone()).or_default() += 1;
        }
        if updating() {
            let written = updated(&page, &checked, &documents, [planted, pending, judged]);
            std::fs::write(folder.join(PAGE), written).expect("a page to write to");
            continue;
        }
        offences.extend(compared(&name, &checked, [&planted, &pending, &judged]));
    }
    expect_none(&offences);
    let all: usize = classes.values().sum();
    assert!(all >= 120, "only {all} faults: {classes:?}");
    for class in CLASSES {
        assert!(classes.get(class).is_some_and(|count| *count >= 3), "{class}: {classes:?}");
    }
}

/// The classes of fault that an audit must find.
const CLASSES: [&str; 12] = [
    "identity",
    "date",
    "retention",
    "legal basis",
    "recipient",
    "transfer",
    "cookie",
    "right",
    "reference",
    "translation",
    "completeness",
    "term",
];

/// The findings of a rule that a row names which show something at its line.
fn matching(checked: &Checked, row: &Expected) -> Vec<usize> {
    let here = (row.file.clone(), row.line);
    let findings = checked.findings.iter().enumerate().filter(|(_, finding)| {
        row.rules.iter().any(|rule| rule == finding.rule)
            && places(checked, finding).contains(&here)
    });
    findings.map(|(index, _)| index).collect()
}

/// The faults that were not found, and the findings that nobody listed.
fn compared(corpus: &str, checked: &Checked, parts: [&Vec<Expected>; 3]) -> Vec<Offence> {
    let mut offences = Vec::new();
    let mut listed = BTreeSet::new();
    for (part, rows) in PARTS.iter().zip(parts) {
        for row in rows {
            let matching = matching(checked, row);
            let path = format!("tests/audit/{corpus}/{}", row.file);
            if matching.is_empty() && *part != "Not found yet" {
                let why = format!("{} not found: {} ({})", row.id, row.words, row.rules.join(", "));
                offences.push(Offence::new(&path, row.line, why));
            }
            if row.written != row.line {
                offences.push(Offence::new(&path, row.line, format!("{} has moved", row.id)));
            }
            listed.extend(matching);
        }
    }
    for (index, finding) in checked.findings.iter().enumerate() {
        if !listed.contains(&index) {
            let (file, line) = places(checked, finding).first().cloned().unwrap_or_default();
            let why = format!("nobody planted {}", finding.rule);
            offences.push(Offence::new(&format!("tests/audit/{corpus}/{file}"), line, why));
        }
    }
    offences
}

/// The page with its rows where they belong.
fn updated(
    page: &str,
    checked: &Checked,
    documents: &[Submitted],
    [planted, pending, judged]: [Vec<Expected>; 3],
) -> String {
    let (mut found, mut missed): (Vec<Expected>, Vec<Expected>) =
        planted.into_iter().chain(pending).partition(|row| !matching(checked, row).is_empty());
    let mut judged: Vec<Expected> =
        judged.into_iter().filter(|row| !matching(checked, row).is_empty()).collect();
    let listed: BTreeSet<usize> =
        found.iter().chain(&judged).flat_map(|row| matching(checked, row)).collect();
    let prefix = found.iter().chain(&missed).next().map_or("", |row| &row.id[..3]).to_owned();
    for (index, finding) in checked.findings.iter().enumerate() {
        let place = places(checked, finding).first().cloned();
        let Some((file, line)) = place.filter(|_| !listed.contains(&index)) else { continue };
        let document = documents.iter().find(|document| document.path == file);
        let words = document.and_then(|it| it.text.lines().nth(line - 1)).unwrap_or_default();
        let rules = vec![finding.rule.to_owned()];
        let (id, class) = (format!("{prefix}-j{}", judged.len() + 1), "judged".to_owned());
        let words = words.trim().to_owned();
        judged.push(Expected { id, class, file, line, written: line, words, rules });
    }
    for rows in [&mut found, &mut missed] {
        rows.sort_by(|a, b| a.id.cmp(&b.id));
    }
    let head = page.split("\n## ").next().unwrap_or_default().trim_end();
    let mut written = format!("{head}\n");
    for (part, rows) in PARTS.iter().zip([found, missed, judged]) {
        write!(written, "\n## {part}\n\n{HEAD}").unwrap();
        for Expected { id, class, file, line, words, rules, .. } in rows {
            let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
            let rules = rules.join(", ");
            writeln!(written, "| {id} | {class} | {file} | {line} | `{words}` | {rules} |")
                .unwrap();
        }
    }
    written
}

const HEAD: &str = "| id | class | file | line | words | rule |\n|---|---|---|---|---|---|\n";

/// The five notices of which this repository keeps an inventory and no text.
#[test]
fn notices_of_others_are_audited_where_they_are_present() {
    let folder = std::env::var("TABELLION_NOTICES").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|_| Path::new(ROOT).join("../shared/notices"));
    if !folder.is_dir() {
        return;
    }
    let documents = submitted(&folder, |path| path.ends_with(".txt"));
    assert!(documents.iter().all(|document| document.language == Language::En));
    let checked = audit(&documents);
    for finding in &checked.findings {
        for label in &finding.labels {
            let text = &checked.sources.file(label.span.file).text;
            assert!(text.get(label.span.range()).is_some(), "{finding:?}");
        }
    }
    let found: BTreeSet<(String, usize, &str)> = checked
        .findings
        .iter()
        .flat_map(|finding| {
            let places = places(&checked, finding).into_iter();
            places.map(move |(file, line)| (file[..3].to_owned(), line, finding.rule))
        })
        .collect();
    let is_found = |(file, line, rule): (&str, usize, &'static str)| {
        found.contains(&(file.to_owned(), line, rule))
    };
    for (place, expected) in
        TRUE.map(|place| (place, true)).into_iter().chain(FALSE.map(|place| (place, false)))
    {
        assert_eq!(is_found(place), expected, "{place:?}\n{}", short(&checked));
    }
}

/// Findings in the notices of others that were judged true: the number of the document, the line
/// and the rule.
const TRUE: [(&str, usize, &str); 8] = [
    ("000", 94, "empty-list"),
    ("001", 9, "inconsistent-address"),
    ("001", 113, "dangling-reference"),
    ("001", 251, "dangling-reference"),
    ("001", 346, "empty-list"),
    ("001", 433, "conflicting-version-date"),
    ("002", 33, "empty-list"),
    ("002", 36, "empty-list"),
];

/// Findings that were judged false: lists that do come, below a title or with other marks.
const FALSE: [(&str, usize, &str); 3] =
    [("001", 46, "empty-list"), ("001", 160, "empty-list"), ("001", 357, "empty-list")];

/// Runs the command in this process.
fn run(arguments: &[&str]) -> (u8, String, String) {
    let all = ["tabellion", "audit", "--ui-language", "en"].iter().chain(arguments);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = tabellion::cli::run(all.map(OsString::from), &mut out, &mut err);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status, text(out), text(err))
}

fn saved(name: &str, bytes: &[u8]) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file to write to");
    let path = path.to_str().expect("a path").to_owned();
    (folder, path)
}

#[test]
fn documents_are_held_to_the_data_of_an_organisation() {
    let page = "<!doctype html><html lang=en><main><h1>Privacy notice</h1><h2>Your rights</h2>\n\
                <p>Write to some<b>one</b>&#64;acme.example.</p></main>";
    let (_folder, path) = saved("published.html", page.as_bytes());
    let root = format!("{ROOT}/tests/sites/base");
    let alone = run(&["--root", &root, "--format", "short", &path]);
    assert!(!alone.1.contains("-contact]: the e-mail"), "{alone:?}");
    let held = run(&["--root", &root, "--organisation", "acme", "--format", "short", &path]);
    let expected = format!("{path}:2:13: error[contradicted-contact]: ");
    assert!(held.1.contains(&expected), "{}", held.1);
    assert_eq!(held.0, 1);
    // Cookies are told elsewhere, purposes may be told in other words.
    assert!(!held.1.contains("undisclosed-"), "{}", held.1);
    let human = run(&["--root", &root, "--organisation", "acme", &path]);
    assert!(!human.1.contains("{{"), "{}", human.1);
    let unknown = run(&["--root", &root, "--organisation", "acmee", &path]);
    assert_eq!((unknown.0, unknown.1.as_str()), (2, ""), "{}", unknown.2);
    assert!(unknown.2.contains("acme"), "{}", unknown.2);
}

#[test]
fn encodings_of_others_are_read_and_told() {
    let western = b"Confidentialit\xE9\n\nVos donn\xE9es sont conserv\xE9es cinq (3) ans.\n";
    let (_folder, path) = saved("avis.txt", western);
    let (status, out, _) = run(&["--format", "short", "--language", "fr", &path]);
    assert_eq!(status, 1);
    assert!(out.contains(&format!("{path}:1:15: error[invalid-encoding]")), "{out}");
    assert!(out.contains(&format!("{path}:3:29: error[figures-disagree]")), "{out}");
    let wide: Vec<u8> = std::iter::once(0xFEFF)
        .chain("Vos données sont conservées cinq (3) ans.".encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let (_folder, path) = saved("avis.txt", &wide);
    let (_, out, _) = run(&["--format", "short", &path]);
    assert!(out.contains(&format!("{path}:1:29: error[figures-disagree]")), "{out}");
    assert!(!out.contains("invalid-encoding"), "{out}");
    let (_folder, path) = saved("avis.pdf", b"%PDF-1.7\n\0");
    assert_eq!(run(&[&path]).0, 2);
}
