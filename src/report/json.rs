//! Findings as one JSON object, a stable interface: fields may be added, none changes or goes.
//!
//! Lines and columns count from 1, columns in Unicode scalar values; bytes count from 0 in the
//! file as it stands; ends are exclusive. The JSON Schema is derived from the types below and
//! published as `docs/schema/check.json`.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

use super::{Counts, inside};
use crate::diagnostic::{Diagnostic, Edit, Label, Origin, fingerprints};
use crate::language::Words;
use crate::source::{Position, Sources};

/// What `tabellion check --format json` prints.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Report {
    /// The version of this format.
    version: u32,
    /// The findings, in order of path and place.
    findings: Vec<Finding>,
    /// How many there are of each level.
    summary: Summary,
}

/// One finding.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Finding {
    /// The rule's name.
    rule: &'static str,
    /// How grave it is.
    #[schemars(extend("enum" = ["error", "warning", "advice"]))]
    level: &'static str,
    /// What is wrong, in one line.
    message: String,
    /// The places, the primary one first.
    labels: Vec<Place>,
    /// Why.
    notes: Vec<String>,
    /// What to do; null where nothing can be said.
    help: Option<String>,
    /// The texts of law that ask for it.
    law: Vec<Source>,
    /// What decided on its level: `rule`, `command-line`, or the place of a setting as
    /// `path:line`.
    level_from: String,
    /// A short name by which the finding is known again after other lines were edited.
    fingerprint: String,
    /// What to write instead, where that is certain: all replacements together; null elsewhere.
    fix: Option<Vec<Replacement>>,
}

/// A passage and what to write in its place.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Replacement {
    /// The path below the workspace's root, with `/` between its parts.
    path: String,
    /// The first character to take away.
    start: Point,
    /// The character after the last one.
    end: Point,
    /// What to write.
    text: String,
}

/// A passage of a file.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Place {
    /// The path below the workspace's root, with `/` between its parts.
    path: String,
    /// The first character.
    start: Point,
    /// The character after the last one.
    end: Point,
    /// Exactly the bytes of the passage.
    text: String,
    /// What the passage has to do with the finding.
    message: String,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Point {
    /// The line, counted from 1.
    line: usize,
    /// The column in Unicode scalar values, counted from 1.
    column: usize,
    /// The byte, counted from 0.
    byte: usize,
}

/// A text of law.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Source {
    /// The citation.
    citation: &'static str,
    /// The official address of the text.
    url: &'static str,
}

/// How many findings there are of each level.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Summary {
    /// Of level `error`.
    errors: usize,
    /// Of level `warning`.
    warnings: usize,
    /// Of level `advice`.
    advice: usize,
}

/// The JSON Schema of the report.
pub fn schema() -> Value {
    schema_for!(Report).to_value()
}

pub(super) fn render(findings: &[&Diagnostic], sources: &Sources, words: &Words) -> String {
    let counts = Counts::of(findings);
    let summary =
        Summary { errors: counts.errors, warnings: counts.warnings, advice: counts.advice };
    let known = fingerprints(findings.iter().copied(), sources);
    let findings = findings.iter().zip(known);
    let findings = findings.map(|(one, known)| finding(one, known, sources, words)).collect();
    let report = Report { version: 1, findings, summary };
    // Texts, numbers and lists alone: nothing here can fail to be written.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn finding(finding: &Diagnostic, fingerprint: String, sources: &Sources, words: &Words) -> Finding {
    let helps: Vec<String> =
        finding.helps.iter().map(|help| words.attribute(finding, help)).collect();
    Finding {
        rule: finding.rule,
        level: finding.level.name(),
        message: words.headline(finding),
        labels: places(finding, sources, words),
        notes: finding.notes.iter().map(|note| words.attribute(finding, note)).collect(),
        help: (!helps.is_empty()).then(|| helps.join("\n")),
        law: finding
            .law
            .iter()
            .map(|source| Source { citation: source.citation(words.language()), url: source.url })
            .collect(),
        level_from: match finding.origin {
            Origin::Rule => "rule".to_owned(),
            Origin::CommandLine => "command-line".to_owned(),
            Origin::Setting(span) => {
                let (start, _) = sources.locate(span);
                format!("{}:{}", sources.file(span.file).path, start.line)
            }
        },
        fingerprint,
        fix: (!finding.edits.is_empty())
            .then(|| finding.edits.iter().map(|edit| replacement(edit, sources)).collect()),
    }
}

fn replacement(edit: &Edit, sources: &Sources) -> Replacement {
    let (start, end) = sources.locate(inside(edit.span, sources));
    let path = sources.file(edit.span.file).path.clone();
    Replacement { path, start: start.into(), end: end.into(), text: edit.text.clone() }
}

fn places(finding: &Diagnostic, sources: &Sources, words: &Words) -> Vec<Place> {
    let place = |label: &Label| {
        let span = inside(label.span, sources);
        let (start, end) = sources.locate(span);
        Place {
            path: sources.file(span.file).path.clone(),
            start: start.into(),
            end: end.into(),
            text: sources.text(span).to_owned(),
            message: words.attribute(finding, label.text),
        }
    };
    finding.labels.iter().map(place).collect()
}

impl From<Position> for Point {
    fn from(position: Position) -> Self {
        Self { line: position.line, column: position.column, byte: position.byte }
    }
}
