//! Findings as people read them: the passages of every file involved, marked and explained, then
//! why, what to do and which law asks for it. Legible without colours.
//!
//! The only file that names the renderer of snippets. It is given a window of each file, not the
//! whole of it: its work grows with the text that it is given.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::renderer::{DecorStyle, Renderer};
use annotate_snippets::{AnnotationKind, Group, Level as Mark, Message as Line, Snippet};

use super::wrap::{wide, wrapped};
use super::{Look, inside, printable, summary};
use crate::diagnostic::{Diagnostic, Label, LegalSource, Level, Message, Origin};
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
    let renderer = match look.width {
        Some(width) => renderer.term_width(width),
        None => renderer,
    };
    let mut text = String::new();
    let mut shown: BTreeMap<(&str, Option<FileId>), usize> = BTreeMap::new();
    let mut explained: BTreeSet<(&str, Origin)> = BTreeSet::new();
    for finding in findings {
        let times = shown.entry((finding.rule, finding.span().map(|span| span.file))).or_default();
        *times += 1;
        if *times > MOST_SHOWN {
            continue;
        }
        let origin = explained.insert((finding.rule, finding.origin)).then_some(finding.origin);
        let origin = origin.and_then(|origin| decided(finding, origin, sources, words));
        let origin = origin.map(|text| line(Mark::NOTE, "report-note", &text, words, look.width));
        let group = group(finding, sources, words, look.width).elements(origin);
        for line in renderer.render(&[group]).lines() {
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
        text += &ending(findings, words, look);
    } else if text.ends_with("\n\n") {
        text.pop();
    }
    text
}

fn group<'g>(
    finding: &Diagnostic,
    sources: &Sources,
    words: &Words,
    width: Option<usize>,
) -> Group<'g> {
    let title = mark(finding.level, words)
        .primary_title(printable::line(&words.headline(finding)))
        .id(finding.rule);
    let notes = finding.notes.iter().map(|note| words.attribute(finding, note));
    let helps = finding.helps.iter().map(|help| words.attribute(finding, help));
    let laws = finding.law.iter().map(|source| citation(source, words.language()));
    title
        .elements(snippets(finding, sources, words))
        .elements(notes.map(|text| line(Mark::NOTE, "report-note", &text, words, width)))
        .elements(helps.map(|text| line(Mark::HELP, "report-help", &text, words, width)))
        .elements(laws.map(|text| line(Mark::INFO, "report-law", &text, words, width)))
}

/// What decided on the level of a finding, where it was not its rule.
fn decided(
    finding: &Diagnostic,
    origin: Origin,
    sources: &Sources,
    words: &Words,
) -> Option<String> {
    let message = match origin {
        Origin::Rule => return None,
        Origin::CommandLine => Message::new("report-level-option"),
        Origin::Setting(span) => {
            let (start, _) = sources.locate(span);
            let place = format!("{}:{}", sources.file(span.file).path, start.line);
            Message::new("report-level-setting").arg("place", place)
        }
    };
    Some(words.message(&message.arg("rule", finding.rule)))
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

fn line<'l>(
    mark: Mark<'l>,
    name: &'static str,
    text: &str,
    words: &Words,
    width: Option<usize>,
) -> Line<'l> {
    let name = words.message(&Message::new(name));
    let text = printable::line(text);
    // Before the text stand the number of the line, the sign and the name.
    let room = width.map(|width| width.saturating_sub(wide(&name) + ASIDE).max(NARROWEST));
    mark.with_name(name).message(match room {
        Some(room) => wrapped(&text, room).join("\n"),
        None => text,
    })
}

/// The columns beside a note: the number of a line, `= ` and the colon after the name.
const ASIDE: usize = 10;
/// Text is not made narrower than that.
const NARROWEST: usize = 20;

fn citation(source: &LegalSource, language: Language) -> String {
    format!("{} <{}>", source.citation(language), source.url)
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

/// The count of the findings, by level and by rule, and of those that were known before.
fn ending(findings: &[&Diagnostic], words: &Words, look: Look) -> String {
    let mut text = summary(findings, words) + "\n";
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        *rules.entry(finding.rule).or_default() += 1;
    }
    // One finding is its own summary.
    if findings.len() > 1 {
        let mut rules: Vec<(&str, usize)> = rules.into_iter().collect();
        rules.sort_by_key(|(rule, times)| (std::cmp::Reverse(*times), *rule));
        let rules = rules.iter().map(|(rule, times)| format!("{rule} ({times})"));
        let rules = Message::new("report-rules").arg("rules", rules.collect::<Vec<_>>().join(", "));
        text += &words.message(&rules);
        text += "\n";
    }
    if look.known > 0 {
        text += &words.message(&Message::new("report-known").arg("count", look.known));
        text += "\n";
    }
    text
}
