//! A short name for a finding by which it is known again after its file was edited elsewhere.
//!
//! It is made from the rule, the file, the words that are marked and what they were found to be,
//! not from lines or columns. Findings that are alike in all of that are counted. It must not
//! depend on the language of the reader: no wording enters it.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::{Arg, Diagnostic};
use crate::source::Sources;

/// How many bytes of the digest are kept: enough that no two findings of a workspace share them.
const LENGTH: usize = 8;

/// The fingerprint of each finding, in their order. Findings that are alike are told apart by the
/// order of the text.
pub fn fingerprints<'f>(
    findings: impl IntoIterator<Item = &'f Diagnostic>,
    sources: &Sources,
) -> Vec<String> {
    let findings: Vec<&Diagnostic> = findings.into_iter().collect();
    let mut order: Vec<usize> = (0..findings.len()).collect();
    // Within one file, the place tells; findings in two files are not alike.
    order.sort_by_key(|at| findings.get(*at).and_then(|finding| finding.span()));
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut names = vec![String::new(); findings.len()];
    for at in order {
        let (Some(finding), Some(name)) = (findings.get(at), names.get_mut(at)) else { continue };
        let known = known_by(finding, sources);
        let times = seen.entry(known.clone()).or_default();
        *times += 1;
        *name = digest(&format!("{known}\n{times}"));
    }
    names
}

fn known_by(finding: &Diagnostic, sources: &Sources) -> String {
    let mut known = finding.rule.to_owned();
    if let Some(span) = finding.span() {
        let words = sources.text(span).split_whitespace().collect::<Vec<&str>>().join(" ");
        known.extend(["\n", &sources.file(span.file).path, "\n", &words]);
    }
    for (name, value) in &finding.args {
        known.extend(["\n", name, "="]);
        write(&mut known, value);
    }
    known
}

/// A value without its numbers: counts and figures of lines move where nothing else does.
fn write(known: &mut String, value: &Arg) {
    match value {
        Arg::Text(text) => known.push_str(text),
        Arg::Number(_) => known.push('#'),
        Arg::AnyOf(values) | Arg::AllOf(values) => {
            for value in values {
                write(known, value);
                known.push(',');
            }
        }
        Arg::Message(message) => {
            known.push_str(message.id);
            for (_, value) in &message.args {
                known.push(' ');
                write(known, value);
            }
        }
    }
}

fn digest(text: &str) -> String {
    let mut name = String::with_capacity(2 * LENGTH);
    for byte in Sha256::digest(text.as_bytes()).iter().take(LENGTH) {
        // Writing to a string cannot fail.
        let _written = write!(name, "{byte:02x}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::fingerprints;
    use crate::diagnostic::Diagnostic;
    use crate::source::{Sources, Span};

    #[test]
    fn a_finding_is_known_again_on_another_line() {
        let of = |text: &str| {
            let mut sources = Sources::default();
            let file = sources.add("a.md", text);
            let spans = text.match_indices("two\u{20}years").map(|(at, it)| at..at + it.len());
            let findings: Vec<Diagnostic> = spans
                .map(|range| Diagnostic::new("a-rule").label(Span::new(file, range), "here"))
                .collect();
            fingerprints(&findings, &sources)
        };
        let before = of("x two years y two years");
        assert_eq!(before, of("\n\nmore\n\nx two years\ny two years\n"));
        assert_ne!(before.first(), before.last());
        assert_eq!(of("two years").first(), before.first());
    }
}
