//! Findings into text: one file per format, one list of formats.
//!
//! A format lays out; the words come from the messages of the reader's language. Nothing here
//! knows which rules there are, or whether a finding ends the run.

mod human;
mod json;
pub mod parity;
mod printable;
mod short;

use crate::diagnostic::{Diagnostic, Level};
use crate::language::Words;
use crate::source::{Sources, Span};

pub use json::schema;
pub use printable::line as printable;

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
}

impl Format {
    /// All formats with their names.
    pub const ALL: [(&'static str, Self); 3] =
        [("human", Self::Human), ("short", Self::Short), ("json", Self::Json)];

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
