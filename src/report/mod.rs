//! Findings into text: one file per format, one list of formats.
//!
//! A format lays out; the words come from the messages of the reader's language. Nothing here
//! knows which rules there are, or whether a finding ends the run.

pub mod book;
mod github;
mod human;
mod json;
mod junit;
mod markdown;
pub mod page;
pub mod panel;
pub mod parity;
mod printable;
pub mod rulebook;
mod sarif;
mod short;
mod uri;
mod wrap;

use crate::diagnostic::{Arg, Diagnostic, Label, Level, Message};
use crate::language::Words;
use crate::source::{Sources, Span};

pub use json::schema;
pub use printable::line as printable;
pub use uri::uri;

/// A format of reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Snippets with marked passages, for reading.
    #[default]
    Human,
    /// One line for each finding, for editors and `grep`.
    Short,
    /// One JSON object, a stable interface.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub.
    Github,
    /// JUnit XML, for build servers.
    Junit,
    /// A report to read and to keep.
    Markdown,
}

impl Format {
    /// All formats with their names.
    pub const ALL: [(&'static str, Self); 7] = [
        ("human", Self::Human),
        ("short", Self::Short),
        ("json", Self::Json),
        ("sarif", Self::Sarif),
        ("github", Self::Github),
        ("junit", Self::Junit),
        ("markdown", Self::Markdown),
    ];

    /// The format of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(other, _)| *other == name).map(|(_, format)| *format)
    }
}

/// How a report for people looks. Formats for machines ignore it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// Whether colours may be used.
    pub colour: bool,
    /// Whether the findings are counted at the end.
    pub summary: bool,
    /// How many findings were known before and are not among those that are shown.
    pub known: usize,
    /// How many columns the terminal has; where there is none, lines are as long as they are.
    pub width: Option<usize>,
}

/// Words findings in `format`, in order of their places.
pub fn render(
    format: Format,
    findings: &[Diagnostic],
    sources: &Sources,
    words: &Words,
    look: Look,
) -> String {
    let findings = sorted(findings, sources);
    match format {
        Format::Human => human::render(&findings, sources, words, look),
        Format::Short => short::render(&findings, sources, words),
        Format::Json => json::render(&findings, sources, words),
        Format::Sarif => sarif::render(&findings, sources, words),
        Format::Github => github::render(&findings, sources, words),
        Format::Junit => junit::render(&findings, sources, words),
        Format::Markdown => markdown::render(&findings, sources, words),
    }
}

/// How many findings there are of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    errors: usize,
    warnings: usize,
    advice: usize,
}

impl Counts {
    fn of(findings: &[&Diagnostic]) -> Self {
        let count = |level: Level| findings.iter().filter(|one| one.level == level).count();
        Self {
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            advice: count(Level::Advice),
        }
    }
}

/// The findings of each level in one sentence.
fn summary(findings: &[&Diagnostic], words: &Words) -> String {
    let counts = Counts::of(findings);
    let worded = [
        ("report-errors", counts.errors),
        ("report-warnings", counts.warnings),
        ("report-advice", counts.advice),
    ];
    let parts: Vec<Arg> = worded
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| Arg::Message(Message::new(id).arg("count", count)))
        .collect();
    if parts.is_empty() {
        return words.message(&Message::new("report-clean"));
    }
    words.message(&Message::new("report-summary").arg("counts", Arg::AllOf(parts)))
}

/// The message that names a level.
fn level_name(level: Level) -> &'static str {
    match level {
        Level::Error => "level-error",
        Level::Warning => "level-warning",
        Level::Advice => "level-advice",
        Level::Off => "level-off",
    }
}

/// What is wrong, why and what to do, a line each.
fn told(finding: &Diagnostic, words: &Words) -> Vec<String> {
    let others = finding.notes.iter().chain(&finding.helps);
    let others = others.map(|text| words.attribute(finding, text));
    std::iter::once(words.headline(finding)).chain(others).collect()
}

/// A place of a finding in one line: where, which words, and what they have to do with it.
fn place(label: &Label, finding: &Diagnostic, sources: &Sources, words: &Words) -> String {
    let (start, _) = sources.locate(inside(label.span, sources));
    let path = &sources.file(label.span.file).path;
    let passage = sources.text(inside(label.span, sources));
    let said = words.attribute(finding, label.text);
    let said = if said.is_empty() { said } else { format!(" ({said})") };
    printable(&format!("{path}:{}:{}: {passage}{said}", start.line, start.column))
}

/// By path, then by place, then by rule; findings without a place come first.
fn sorted<'f>(findings: &'f [Diagnostic], sources: &Sources) -> Vec<&'f Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    sorted.sort_by_key(|finding| {
        let place = finding.span().map(|span| {
            let (path, span) = (sources.file(span.file).path.as_str(), inside(span, sources));
            (path, span.start, span.end)
        });
        (place, finding.rule)
    });
    sorted
}

/// A span that fits its file and cuts no character in two, whatever a rule made of it.
fn inside(span: Span, sources: &Sources) -> Span {
    let text = &sources.file(span.file).text;
    let start = text.floor_char_boundary(span.range().start);
    let end = text.ceil_char_boundary(span.range().end.min(text.len())).max(start);
    Span::new(span.file, start..end)
}
