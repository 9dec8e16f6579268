//! Findings as JUnit XML, which every build server shows: a suite for each file, a case for each
//! finding.
//!
//! An error is a failure; a warning or a piece of advice is a skipped case, so that it is seen and
//! does not fail the build. Where nothing was found there is one case that passed, because servers
//! take a report without cases for a broken one. The form is that of the schema of the xUnit plugin
//! of Jenkins.

use super::{inside, place, printable, told};
use crate::diagnostic::{Diagnostic, Level};
use crate::language::Words;
use crate::source::Sources;

/// The name of the whole, and of the suite of what stands in no file.
const NAME: &str = "tabellion";

pub(super) fn render(findings: &[&Diagnostic], sources: &Sources, words: &Words) -> String {
    let path = |finding: &Diagnostic| {
        finding.span().map_or(NAME, |span| sources.file(span.file).path.as_str())
    };
    let suites: Vec<&[&Diagnostic]> =
        findings.chunk_by(|left, right| path(left) == path(right)).collect();
    let (failures, _) = outcomes(findings);
    let tests = findings.len().max(1);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"{NAME}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n"
    );
    for suite in suites {
        let Some(first) = suite.first() else { continue };
        let name = escape(path(first));
        let (failures, skipped) = outcomes(suite);
        text.extend([format!(
            "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" \
             skipped=\"{skipped}\">\n",
            suite.len()
        )]);
        for finding in suite {
            text += &case(finding, &name, sources, words);
        }
        text += "  </testsuite>\n";
    }
    if findings.is_empty() {
        text.extend([format!(
            "  <testsuite name=\"{NAME}\" tests=\"1\" failures=\"0\" errors=\"0\">\n    \
             <testcase name=\"check\" classname=\"{NAME}\"/>\n  </testsuite>\n"
        )]);
    }
    text + "</testsuites>\n"
}

/// How many cases fail, and how many are skipped.
fn outcomes(findings: &[&Diagnostic]) -> (usize, usize) {
    let failures = findings.iter().filter(|finding| finding.level == Level::Error).count();
    (failures, findings.len() - failures)
}

fn case(finding: &Diagnostic, suite: &str, sources: &Sources, words: &Words) -> String {
    let at = finding.span().map_or_else(String::new, |span| {
        let (start, _) = sources.locate(inside(span, sources));
        format!(" {}:{}", start.line, start.column)
    });
    let outcome = if finding.level == Level::Error { "failure" } else { "skipped" };
    let mut lines = told(finding, words);
    lines.extend(finding.labels.iter().map(|label| place(label, finding, sources, words)));
    let law =
        finding.law.iter().map(|it| format!("{} <{}>", it.citation(words.language()), it.url));
    lines.extend(law);
    let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
    format!(
        "    <testcase name=\"{}{at}\" classname=\"{suite}\">\n      \
         <{outcome} type=\"{}\" message=\"{}\">{}</{outcome}>\n    </testcase>\n",
        finding.rule,
        finding.level,
        escape(&words.headline(finding)),
        lines.join("\n"),
    )
}

/// A text as it stands in an element or an attribute. XML holds no control characters at all, not
/// even escaped: they are shown.
fn escape(text: &str) -> String {
    let text = printable::line(text);
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let is_no_character = |c: char| matches!(c, '\u{fffe}' | '\u{ffff}');
    text.replace('"', "&quot;").replace(is_no_character, "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_of_a_document_is_markup() {
        assert_eq!(escape("<a b=\"c\">&]]>"), "&lt;a b=&quot;c&quot;&gt;&amp;]]&gt;");
        assert_eq!(escape("x\u{1b}[31m\n"), "x␛[31m");
    }
}
