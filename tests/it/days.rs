//! One text, two days: what the law of each day says of it.
//!
//! `tests/days.md` has a heading for each rule, with a document or with fences over the base
//! workspace, and what the rule says on each day. It is not about what the findings say.

use std::fmt::Write;

use tabellion::pipeline;
use tabellion::source::host::Layered;

use crate::cli::run;
use crate::overlay::{Fence, workspace};
use crate::repository::{Offence, Text, expect_none, text};
use crate::rulebook::everything;
use crate::suite::{Part, apply, compare};

const PAGE: &str = "tests/days.md";
const DAYS: [&str; 2] = ["2024-07-18", "2026-11-22"];
/// How many rules at the least must tell the days apart.
const RULES: usize = 6;

#[test]
fn the_law_of_each_day_gives_its_own_verdict() {
    let page = Text { path: PAGE.to_owned(), text: text(PAGE) };
    let (mut offences, mut edits, mut different) = (Vec::new(), Vec::new(), 0);
    for case in Part::whole(&page.text).headings() {
        let rule = case.title();
        let (inputs, output) = case.inputs_and_output();
        let found = DAYS.map(|day| finds(rule, &inputs, day));
        let mut actual = String::new();
        for (day, found) in DAYS.iter().zip(found) {
            writeln!(actual, "{day} {}", if found { "found" } else { "nothing" }).unwrap();
        }
        offences.extend(compare(&page, &case, output.as_ref(), &actual, &mut edits));
        if found[0] == found[1] {
            offences.push(Offence::new(PAGE, case.line(&page.text), "the days are the same"));
        } else {
            different += 1;
        }
    }
    apply(&page, edits);
    expect_none(&offences);
    assert!(different >= RULES, "{different} rules tell the days apart");
}

/// Whether the rule finds something on a day, in a document or in the base workspace.
fn finds(rule: &str, inputs: &[Fence], day: &str) -> bool {
    let document = inputs.iter().find(|fence| fence.words.iter().all(|path| !path.contains('/')));
    let Some(document) = document else { return finds_in_workspace(rule, inputs, day) };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notice.md");
    std::fs::write(&file, &document.text).unwrap();
    let file = file.to_str().unwrap();
    let told = run(&["audit", file, "--format", "short", "--advice", "--today", day]).out;
    told.contains(&format!("[{rule}]"))
}

fn finds_in_workspace(rule: &str, inputs: &[Fence], day: &str) -> bool {
    let today =
        Fence { language: "date".to_owned(), words: vec![day.to_owned()], ..Fence::default() };
    let fences: Vec<Fence> = inputs.iter().cloned().chain([today]).collect();
    let host = Layered { upper: workspace(&fences), lower: pipeline::embedded() };
    let checked = pipeline::check(&host, &everything()).expect("a workspace in memory");
    checked.findings.iter().any(|finding| finding.rule == rule)
}
