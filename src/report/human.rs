//! Findings as people read them: the passages of every file involved, marked and explained, then
//! why, what to do and which law asks for it. Legible without colours.
//!
//! The only file that names the renderer of snippets. It is given a window of each file, not the
//! whole of it: its work grows with the text that it is given.

use std::collections::BTreeMap;

use annotate_snippets::renderer::{DecorStyle, Renderer};
use annotate_snippets::{AnnotationKind, Group, Level as Mark, Message as Line, Snippet};

use super::{Counts, Look, inside, printable};
use crate::diagnostic::{Arg, Diagnostic, Label, LegalSource, Level, Message};
use crate::language::{Language, Words};
use crate::source::{FileId, Sources, Span};

/// How many findings of one rule are shown of one file. More of them have one cause, and nobody
/// reads a thousand excerpts; the other formats give all.
const MOST_SHOWN: usize = 100;

pub(super) fn render(
    findings: &[&Diagnostic],
    sources: &Sources,
    words: &Words,
    look: Look,
) -> String {
    let renderer = if look.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    let mut shown: BTreeMap<(&str, Option<FileId>), usize> = BTreeMap::new();
    for finding in findings {
        let times = shown.entry((finding.rule, finding.span().map(|span| span.file))).or_default();
        *times += 1;
        if *times > MOST_SHOWN {
            continue;
        }
        for line in renderer.render(&[group(finding, sources, words)]).lines() {
            // An empty line of a source leaves a blank after the bar.
            text += line.trim_end();
            text += "\n";
        }
        text += "\n";
    }
    for ((rule, file), times) in shown.into_iter().filter(|(_, times)| *times > MOST_SHOWN) {
        let path = file.map_or("", |file| sources.file(file).path.as_str());
        let more = Message::new("report-more").arg("count", times - MOST_SHOWN);
        text += &words.message(&more.arg("rule", rule).arg("file", printable::line(path)));
        text += "\n\n";
    }
    if look.summary {
        text += &summary(findings, words);
        text += "\n";
    } else if text.ends_with("\n\n") {
        text.pop();
    }
    text
}

fn group<'g>(finding: &Diagnostic, sources: &Sources, words: &Words) -> Group<'g> {
    let title = mark(finding.level, words)
        .primary_title(printable::line(&words.headline(finding)))
        .id(finding.rule);
    let notes = finding.notes.iter().map(|note| words.attribute(finding, note));
    let helps = finding.helps.iter().map(|help| words.attribute(finding, help));
    let laws = finding.law.iter().map(|source| citation(source, words.language()));
    title
        .elements(snippets(finding, sources, words))
        .elements(notes.map(|text| line(Mark::NOTE, "report-note", &text, words)))
        .elements(helps.map(|text| line(Mark::HELP, "report-help", &text, words)))
        .elements(laws.map(|text| line(Mark::INFO, "report-law", &text, words)))
}

fn mark<'m>(level: Level, words: &Words) -> Mark<'m> {
    let (mark, name) = match level {
        Level::Error => (Mark::ERROR, "level-error"),
        Level::Warning => (Mark::WARNING, "level-warning"),
        Level::Advice => (Mark::HELP, "level-advice"),
        Level::Off => (Mark::NOTE, "level-off"),
    };
    mark.with_name(words.message(&Message::new(name)))
}

fn line<'l>(mark: Mark<'l>, name: &'static str, text: &str, words: &Words) -> Line<'l> {
    mark.with_name(words.message(&Message::new(name))).message(printable::line(text))
}

fn citation(source: &LegalSource, language: Language) -> String {
    let text = match language {
        Language::Fr => source.fr,
        Language::En => source.en,
    };
    format!("{text} <{}>", source.url)
}

/// One snippet for each file, the file of the primary label first.
fn snippets<'s>(
    finding: &Diagnostic,
    sources: &Sources,
    words: &Words,
) -> Vec<Snippet<'s, annotate_snippets::Annotation<'s>>> {
    let mut files: Vec<FileId> = Vec::new();
    for label in &finding.labels {
        if !files.contains(&label.span.file) {
            files.push(label.span.file);
        }
    }
    files.into_iter().map(|file| snippet(finding, file, sources, words)).collect()
}

fn snippet<'s>(
    finding: &Diagnostic,
    file: FileId,
    sources: &Sources,
    words: &Words,
) -> Snippet<'s, annotate_snippets::Annotation<'s>> {
    let labels: Vec<(usize, &Label)> =
        finding.labels.iter().enumerate().filter(|(_, label)| label.span.file == file).collect();
    let spans = labels.iter().map(|(_, label)| inside(label.span, sources));
    let whole = spans.reduce(Span::to).unwrap_or(Span::new(file, 0..0));
    let source = sources.file(file);
    let (from, to) = window(&source.text, whole);
    let annotations = labels.into_iter().map(|(index, label)| {
        let range = inside(label.span, sources).range();
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let text = printable::line(&words.attribute(finding, label.text));
        kind.span(range.start - from..range.end - from).label((!text.is_empty()).then_some(text))
    });
    Snippet::source(printable::lines(source.text.get(from..to).unwrap_or_default()))
        .path(printable::line(&source.path))
        .line_start(source.position(from).line)
        .annotations(annotations)
}

/// The bytes of the lines that `span` touches.
fn window(text: &str, span: Span) -> (usize, usize) {
    let range = span.range();
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let to = after.find('\n').map_or(text.len(), |at| range.end + at);
    (from, to)
}

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
