//! Findings as workflow commands: GitHub shows each beside its line in a pull request.
//!
//! What a document holds may look like a command, so everything that ends one or parts its
//! properties is escaped. Columns are given only within one line, as GitHub asks.

use super::{inside, place, printable, told};
use crate::diagnostic::{Diagnostic, Level};
use crate::language::Words;
use crate::source::Sources;

pub(super) fn render(findings: &[&Diagnostic], sources: &Sources, words: &Words) -> String {
    findings.iter().map(|finding| command(finding, sources, words) + "\n").collect()
}

fn command(finding: &Diagnostic, sources: &Sources, words: &Words) -> String {
    let name = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice | Level::Off => "notice",
    };
    let mut properties = Vec::new();
    if let Some(span) = finding.span() {
        let (start, end) = sources.locate(inside(span, sources));
        properties.push(("file", sources.file(span.file).path.clone()));
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        if start.line == end.line {
            properties.push(("col", start.column.to_string()));
            properties.push(("endColumn", end.column.to_string()));
        }
    }
    properties.push(("title", finding.rule.to_owned()));
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    let mut lines = told(finding, words);
    // The other side of a contradiction may stand in a file that GitHub does not show.
    let others = finding.labels.iter().skip(1);
    lines.extend(others.map(|label| place(label, finding, sources, words)));
    let lines: Vec<String> = lines.iter().map(|line| printable::line(line)).collect();
    format!("::{name} {}::{}", properties.join(","), message(&lines.join("\n")))
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{message, property};

    #[test]
    fn nothing_ends_a_command_early() {
        assert_eq!(message("100 %\n::error::x"), "100 %25%0A::error::x");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
