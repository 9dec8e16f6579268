//! One line for each finding: `path:line:column: level[rule]: headline: primary label`.
//!
//! Made for editors and `grep`, so the level keeps its English name in every language.

use super::{inside, printable};
use crate::diagnostic::Diagnostic;
use crate::language::Words;
use crate::source::Sources;

pub(super) fn render(findings: &[&Diagnostic], sources: &Sources, words: &Words) -> String {
    findings.iter().map(|finding| line(finding, sources, words) + "\n").collect()
}

fn line(finding: &Diagnostic, sources: &Sources, words: &Words) -> String {
    let place = finding.span().map_or_else(String::new, |span| {
        let (start, _) = sources.locate(inside(span, sources));
        let path = printable::line(&sources.file(span.file).path);
        format!("{path}:{}:{}: ", start.line, start.column)
    });
    let headline = printable::line(&words.headline(finding));
    let label = finding.labels.first().map(|label| words.attribute(finding, label.text));
    let label = printable::line(&label.unwrap_or_default());
    let label = match label.as_str() {
        "" => String::new(),
        text if headline.contains(text) => String::new(),
        text => format!(": {text}"),
    };
    format!("{place}{}[{}]: {headline}{label}", finding.level, finding.rule)
}
