//! One datum changed: it changes wherever it is printed and nowhere else, and where prose writes
//! it out, the check names the sentence.
//!
//! A case of `tests/suite/propagation.md` edits the published content. Its `written` fence has the
//! words by which prose may write the old value out, in each language. Its `text` fence shows, for
//! each document, what became what, and then what is found.

use std::collections::BTreeMap;
use std::fmt::Write;

use tabellion::language::Language;
use tabellion::pipeline::{self, Checked, Settings};
use tabellion::report::{Format, Look, render};
use tabellion::site::Tree;
use tabellion::source::Sources;
use tabellion::source::host::{Layered, Memory};

use crate::overlay::{Fence, edited};
use crate::repository::{Offence, Text, expect_none, text};
use crate::suite::{Part, apply, compare, organisations};

const PAGE: &str = "tests/suite/propagation.md";

#[test]
fn a_datum_changes_everywhere_and_nowhere_else() {
    let page = Text { path: PAGE.to_owned(), text: text(PAGE) };
    let (mut offences, mut edits) = (Vec::new(), Vec::new());
    let mut unedited: BTreeMap<Vec<String>, Tree> = BTreeMap::new();
    for case in Part::whole(&page.text).headings() {
        let (inputs, output) = case.inputs_and_output();
        let ids = organisations(&inputs);
        let before = unedited.entry(ids.clone()).or_insert_with(|| build(&[], &ids).1);
        let (host, (checked, after)) = (workspace(&inputs), build(&inputs, &ids));
        let words = pipeline::words(&host, Language::En).unwrap();
        let report =
            render(Format::Short, &checked.findings, &checked.sources, &words, Look::default());
        let actual = format!("{}\n{report}", changes(before, &after));
        offences.extend(compare(&page, &case, output.as_ref(), &actual, &mut edits));
        for why in unnamed(&inputs, &checked) {
            offences.push(Offence::new(PAGE, case.line(&page.text), why));
        }
    }
    apply(&page, edits);
    expect_none(&offences);
}

/// The published content, edited; what prose contradicts or the law refuses is shown and does not
/// stop the build.
fn workspace(edits: &[Fence]) -> Layered<Memory, Memory> {
    let mut upper = edited(edits);
    let lenient = "levels: { consistency: warning, translation: warning, law: warning }";
    upper.insert("tabellion.yaml", text("tabellion.yaml").replace("levels: {}", lenient));
    Layered { upper, lower: pipeline::embedded() }
}

fn build(edits: &[Fence], organisations: &[String]) -> (Checked, Tree) {
    let settings = Settings { organisations: organisations.to_vec(), ..Settings::default() };
    let (checked, tree) = pipeline::build(&workspace(edits), &settings).unwrap();
    (checked, tree.expect("no error but those that are let pass"))
}

/// What became what in each document, in Markdown; pages must change with them.
fn changes(before: &Tree, after: &Tree) -> String {
    let paths = |tree: &Tree| tree.files().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(before), paths(after), "a value is no address of a page");
    let mut lines = String::new();
    for (path, old) in before.files() {
        let new = after.get(path).expect("the same files");
        if let Some(page) = path.strip_suffix(".md") {
            let of_page = |tree: &Tree| tree.get(&format!("{page}/index.html")).map(<[u8]>::to_vec);
            let changed = of_page(before) != of_page(after);
            assert_eq!(old != new, changed, "{path} and its page say the same");
        }
        if old == new || !path.ends_with(".md") {
            continue;
        }
        let (old, new) = (std::str::from_utf8(old).unwrap(), std::str::from_utf8(new).unwrap());
        lines.extend([path, "\n"]);
        let mut pairs: BTreeMap<(String, String), usize> = BTreeMap::new();
        assert_eq!(old.lines().count(), new.lines().count(), "{path}: no line comes or goes");
        for (old, new) in old.lines().zip(new.lines()).filter(|(old, new)| old != new) {
            *pairs.entry(difference(old, new)).or_default() += 1;
        }
        for ((old, new), times) in pairs {
            writeln!(lines, "  {times} × {old} → {new}").unwrap();
        }
    }
    lines
}

/// The words in which two lines differ.
fn difference(old: &str, new: &str) -> (String, String) {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_whitespace().collect(), new.split_whitespace().collect());
    let same = |(a, b): &(&&str, &&str)| a == b;
    let start = old.iter().zip(&new).take_while(same).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
    (old[..old.len() - end].join(" "), new[..new.len() - end].join(" "))
}

/// The lines of prose that write the old value out and in which nothing is found.
fn unnamed(inputs: &[Fence], checked: &Checked) -> Vec<String> {
    let mut unnamed = Vec::new();
    for fence in inputs.iter().filter(|fence| fence.language == "written") {
        for line in fence.text.lines() {
            let (language, words) = line.split_once(": ").expect("`language: words`");
            let folder = format!("content/{}", organisations(inputs).join("/"));
            unnamed.extend(lines_without_finding(&folder, language, words, checked));
        }
    }
    unnamed
}

fn lines_without_finding(
    folder: &str,
    language: &str,
    words: &str,
    checked: &Checked,
) -> Vec<String> {
    let found = places(&checked.sources, checked);
    let ending = format!("/{language}.md");
    let mut without = Vec::new();
    for file in crate::repository::texts(folder, &[&ending]) {
        for (index, line) in file.text.lines().enumerate().filter(|(_, line)| line.contains(words))
        {
            if !found.contains(&(file.path.clone(), index + 1)) {
                without.push(format!("{}:{}: nothing is found in: {line}", file.path, index + 1));
            }
        }
    }
    without
}

/// The lines on which findings show something.
fn places(sources: &Sources, checked: &Checked) -> Vec<(String, usize)> {
    let labels = checked.findings.iter().flat_map(|finding| &finding.labels);
    let mut places = Vec::new();
    for label in labels {
        let file = sources.file(label.span.file);
        let line = file.text[..label.span.range().start].matches('\n').count() + 1;
        places.push((file.path.clone(), line));
    }
    places
}
