//! Findings as Markdown, for a lawyer to read or a pull request to carry: document by document, the
//! gravest first, each with both sides, why, what to do and which law asks for it.
//!
//! What a document holds is shown as it stands and is never markup.

use super::{Counts, inside, printable, summary};
use crate::diagnostic::{Diagnostic, Message};
use crate::language::Words;
use crate::source::Sources;

pub(super) fn render(findings: &[&Diagnostic], sources: &Sources, words: &Words) -> String {
    let message = |id: &'static str| words.message(&Message::new(id));
    let mut text = format!("# {}\n\n{}\n", message("report-title"), summary(findings, words));
    let file = |finding: &Diagnostic| finding.span().map(|span| span.file);
    let documents: Vec<&[&Diagnostic]> =
        findings.chunk_by(|left, right| file(left) == file(right)).collect();
    if !documents.is_empty() {
        text += &overview(&documents, sources, words);
    }
    for document in documents {
        let mut document = document.to_vec();
        // The sort is stable: places stay in order within a level.
        document.sort_by_key(|finding| std::cmp::Reverse(finding.level));
        if let Some(first) = document.first() {
            text.extend([format!("\n## {}\n", name(first, sources, words))]);
        }
        for finding in document {
            text += &entry(finding, sources, words);
        }
    }
    text
}

/// How many findings of each level there are in each document.
fn overview(documents: &[&[&Diagnostic]], sources: &Sources, words: &Words) -> String {
    let heads = ["report-document", "level-error", "level-warning", "level-advice"];
    let heads = heads.map(|id| words.message(&Message::new(id)));
    let mut text = format!("\n| {} |\n|---|--:|--:|--:|\n", heads.join(" | "));
    for document in documents {
        let counts = Counts::of(document);
        let Some(first) = document.first() else { continue };
        let name = name(first, sources, words);
        let Counts { errors, warnings, advice } = counts;
        text.extend([format!("| {name} | {errors} | {warnings} | {advice} |\n")]);
    }
    text
}

/// The document in which a finding lies.
fn name(finding: &Diagnostic, sources: &Sources, words: &Words) -> String {
    match finding.span() {
        Some(span) => code(&sources.file(span.file).path),
        None => words.message(&Message::new("report-no-document")),
    }
}

fn entry(finding: &Diagnostic, sources: &Sources, words: &Words) -> String {
    let headline = escape(&printable::line(&words.headline(finding)));
    let level = words.message(&Message::new(super::level_name(finding.level)));
    let mut text = format!("\n### {level} — {headline}\n\n");
    for label in &finding.labels {
        let (start, _) = sources.locate(inside(label.span, sources));
        let place = Message::new("report-place")
            .arg("file", code(&sources.file(label.span.file).path))
            .arg("line", start.line.to_string());
        let passage = printable::line(sources.text(inside(label.span, sources)));
        let passage = if passage.is_empty() { String::new() } else { code(&passage) };
        let said = escape(&printable::line(&words.attribute(finding, label.text)));
        let parts = [words.message(&place), passage, said];
        let parts: Vec<&str> =
            parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        text.extend([format!("- {}\n", parts.join(" — "))]);
    }
    let lines = finding.notes.iter().map(|note| ("report-note", *note));
    let lines = lines.chain(finding.helps.iter().map(|help| ("report-help", *help)));
    for (label, attribute) in lines {
        let said = escape(&printable::line(&words.attribute(finding, attribute)));
        text += &line(label, &said, words);
    }
    for source in &finding.law {
        let link = format!("[{}]({})", escape(source.citation(words.language())), source.url);
        text += &line("report-law", &link, words);
    }
    text + &line("report-rule", &format!("`{}`", finding.rule), words)
}

fn line(label: &'static str, text: &str, words: &Words) -> String {
    let label = words.message(&Message::new(label));
    let line = Message::new("report-line").arg("label", label).arg("text", text);
    format!("- {}\n", words.message(&line))
}

/// A text as code: within more backticks than it holds.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let marks = "`".repeat(longest + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{marks}{gap}{text}{gap}{marks}")
}

/// A text in which only code in backticks is markup.
fn escape(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return plain(text);
    }
    let parts = parts
        .iter()
        .enumerate()
        .map(|(at, part)| if at.is_multiple_of(2) { plain(part) } else { (*part).to_owned() });
    parts.collect::<Vec<String>>().join("`")
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>#|~".contains(c) {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{code, escape};

    #[test]
    fn only_code_is_markup() {
        assert_eq!(escape("`a_b` is *not* <b>"), "`a_b` is \\*not\\* \\<b\\>");
        assert_eq!(escape("one ` alone"), "one \\` alone");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
    }
}
