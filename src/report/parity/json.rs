//! The comparison as one JSON object, a stable interface: fields may be added, none changes or
//! goes. The JSON Schema is derived from the types below and published as
//! `docs/schema/parity.json`.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

use super::{NoticeParity, Parity, Side};
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Words};
use crate::report::inside;
use crate::source::Sources;

/// What `tabellion parity --format json` prints.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Parity")]
struct Printed<'p> {
    /// The version of this format.
    version: u32,
    /// The version of the tool.
    tool: &'p str,
    /// The day of the comparison, as YYYY-MM-DD.
    date: &'p str,
    /// The notices.
    notices: Vec<Notice<'p>>,
}

/// A notice in two languages.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Notice<'p> {
    /// The organisation, by the name of its folder.
    organisation: &'p str,
    /// The notice, by the name of its folder.
    #[serde(rename = "notice")]
    id: &'p str,
    /// The languages; every pair below is in their order.
    languages: [&'static str; 2],
    /// The titles.
    titles: &'p [String; 2],
    /// The version of the notice.
    version: &'p str,
    /// Its date, as YYYY-MM-DD.
    date: &'p str,
    /// The files from which the texts are made.
    files: Vec<File<'p>>,
    /// The sections, in the order of the first text.
    sections: Vec<Section<'p>>,
    /// What was found that belongs to no section.
    findings: Vec<Finding>,
    /// What it comes to.
    summary: Summary,
}

/// A file and its digest.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File<'p> {
    /// The path below the workspace's root.
    path: &'p str,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    sha256: &'p str,
}

/// A section in two languages.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Section<'p> {
    /// Its id.
    id: Option<&'p str>,
    /// The title in each language; null where the language does not have the section.
    titles: &'p [Option<String>; 2],
    /// The facts.
    facts: Vec<Fact<'p>>,
    /// What was found in it.
    findings: Vec<Finding>,
}

/// A fact in two languages.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Fact<'p> {
    /// The kind: `duration`, `email`, `party` …
    kind: &'static str,
    /// As each language states it; null where it does not.
    statements: [Option<Statement<'p>>; 2],
    /// Whether they are equal; so are those that one language says in other words.
    equal: bool,
    /// In what they differ.
    #[schemars(extend("items" = {"enum": ["missing", "value", "polarity", "bound", "trigger"]}))]
    differences: &'p [&'static str],
}

/// A fact as one language states it.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Statement<'p> {
    /// The words.
    text: &'p str,
    /// The value, in the words of the reader's language.
    value: String,
    /// The path of the file.
    path: &'p str,
    /// The line, counted from 1.
    line: usize,
    /// The column in Unicode scalar values, counted from 1.
    column: usize,
    /// Whether data printed it.
    printed: bool,
    /// Whether the sentence affirms or denies it.
    #[schemars(extend("enum" = ["affirmed", "negated"]))]
    polarity: &'static str,
    /// How a period is bounded.
    bound: Option<&'static str>,
    /// From when a period runs, in the words of the text.
    trigger: Option<&'p str>,
}

/// One finding.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Finding {
    /// The rule's name.
    rule: &'static str,
    /// How grave it is.
    level: &'static str,
    /// What is wrong, in one line.
    message: String,
    /// The places.
    labels: Vec<Place>,
}

/// A passage of a file.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Place {
    /// The path below the workspace's root.
    path: String,
    /// The line, counted from 1.
    line: usize,
    /// The column in Unicode scalar values, counted from 1.
    column: usize,
    /// What the passage has to do with the finding.
    message: String,
}

/// What a comparison comes to.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Summary {
    /// Sections that both languages have.
    sections: usize,
    /// Sections that only one has, for each language.
    alone: [usize; 2],
    /// Facts that are equal.
    equal: usize,
    /// Facts that differ.
    differing: usize,
    /// Whether nothing differs and nothing was found.
    same: bool,
}

/// The JSON Schema of the comparison.
pub fn schema() -> Value {
    schema_for!(Printed<'_>).to_value()
}

pub(super) fn render(parity: &Parity, sources: &Sources, words: &Words) -> String {
    let notices = parity.notices.iter().map(|it| notice(it, sources, words)).collect();
    let printed = Printed { version: 1, tool: &parity.tool, date: &parity.date, notices };
    // Texts, numbers and lists alone: nothing here can fail to be written.
    serde_json::to_string_pretty(&printed).unwrap_or_default() + "\n"
}

fn notice<'p>(notice: &'p NoticeParity, sources: &Sources, words: &Words) -> Notice<'p> {
    let found = |findings: &[Diagnostic]| -> Vec<Finding> {
        findings.iter().map(|it| finding(it, sources, words)).collect()
    };
    let sections = notice.sections.iter().map(|section| Section {
        id: section.id.as_deref(),
        titles: &section.titles,
        facts: section
            .facts
            .iter()
            .map(|fact| Fact {
                kind: fact.kind,
                statements: [0, 1].map(|at| fact.sides[at].as_ref().map(|it| statement(it, words))),
                equal: fact.differences.is_empty(),
                differences: &fact.differences,
            })
            .collect(),
        findings: found(&section.findings),
    });
    let summary = notice.summary();
    Notice {
        organisation: &notice.organisation,
        id: &notice.notice,
        languages: notice.languages.map(Language::code),
        titles: &notice.titles,
        version: &notice.version,
        date: &notice.date,
        files: notice
            .files
            .iter()
            .map(|file| File { path: &file.path, sha256: &file.sha256 })
            .collect(),
        sections: sections.collect(),
        findings: found(&notice.findings),
        summary: Summary {
            sections: summary.sections,
            alone: summary.alone,
            equal: summary.equal,
            differing: summary.differing,
            same: notice.is_equal(),
        },
    }
}

fn statement<'p>(side: &'p Side, words: &Words) -> Statement<'p> {
    Statement {
        text: &side.text,
        value: words.arg(&side.value),
        path: &side.path,
        line: side.line,
        column: side.column,
        printed: side.printed,
        polarity: if side.denied { "negated" } else { "affirmed" },
        bound: side.bound,
        trigger: side.trigger.as_deref(),
    }
}

fn finding(finding: &Diagnostic, sources: &Sources, words: &Words) -> Finding {
    let labels = finding.labels.iter().map(|label| {
        let span = inside(label.span, sources);
        let (start, _) = sources.locate(span);
        Place {
            path: sources.file(span.file).path.clone(),
            line: start.line,
            column: start.column,
            message: words.attribute(finding, label.text),
        }
    });
    Finding {
        rule: finding.rule,
        level: finding.level.name(),
        message: words.headline(finding),
        labels: labels.collect(),
    }
}
