//! Findings as data for a panel beside a page: worded, with links to their places.
//!
//! Everything is text and stays text: who lays it out makes no markup of it.

use serde::Serialize;

use super::{inside, level_name, printable, summary};
use crate::diagnostic::{Diagnostic, Label, Message};
use crate::language::Words;
use crate::source::{Position, Sources};

/// The address that opens a place of a file in an editor; none where there is no editor.
pub type Link<'l> = &'l dyn Fn(&str, Position) -> Option<String>;

/// A finding.
#[derive(Serialize)]
pub struct Finding {
    rule: &'static str,
    level: &'static str,
    /// The level in words.
    grade: String,
    message: String,
    places: Vec<Place>,
    notes: Vec<String>,
    helps: Vec<String>,
    law: Vec<String>,
}

/// A place of a finding.
#[derive(Serialize)]
struct Place {
    /// `path:line:column`.
    at: String,
    link: Option<String>,
    text: String,
    message: String,
}

/// The longest passage that is shown, in characters.
const PASSAGE: usize = 200;

/// A finding in words.
pub fn finding(finding: &Diagnostic, sources: &Sources, words: &Words, link: Link<'_>) -> Finding {
    let attribute = |name: &&'static str| words.attribute(finding, name);
    Finding {
        rule: finding.rule,
        level: finding.level.name(),
        grade: words.message(&Message::new(level_name(finding.level))),
        message: words.headline(finding),
        places: finding.labels.iter().map(|it| place(it, finding, sources, words, link)).collect(),
        notes: finding.notes.iter().map(attribute).collect(),
        helps: finding.helps.iter().map(attribute).collect(),
        law: finding.law.iter().map(|it| it.citation(words.language()).to_owned()).collect(),
    }
}

fn place(
    label: &Label,
    finding: &Diagnostic,
    sources: &Sources,
    words: &Words,
    link: Link<'_>,
) -> Place {
    let span = inside(label.span, sources);
    let (start, _) = sources.locate(span);
    let path = &sources.file(span.file).path;
    let passage = printable(sources.text(span));
    let cut: String = passage.chars().take(PASSAGE).collect();
    Place {
        at: printable(&format!("{path}:{}:{}", start.line, start.column)),
        link: link(path, start),
        text: if cut.len() < passage.len() { cut + "…" } else { cut },
        message: words.attribute(finding, label.text),
    }
}

/// The findings of each level in one sentence.
pub fn counts(findings: &[&Diagnostic], words: &Words) -> String {
    summary(findings, words)
}
