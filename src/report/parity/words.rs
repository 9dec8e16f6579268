//! The words that every layout of a comparison needs, in the reader's language.

use super::{Fact, NoticeParity, Side, Summary};
use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::language::{Language, Words};
use crate::report::{inside, printable};
use crate::source::Sources;

/// A message without values.
pub(super) fn plain(words: &Words, id: &'static str) -> String {
    words.message(&Message::new(id))
}

/// The name of a language, with a capital letter.
pub(super) fn language(words: &Words, language: Language) -> String {
    plain(
        words,
        match language {
            Language::Fr => "parity-language-fr",
            Language::En => "parity-language-en",
        },
    )
}

/// The title of a section, where it is there and has one.
pub(super) fn title(words: &Words, title: Option<&str>) -> String {
    match title {
        None => plain(words, "parity-none"),
        Some("") => plain(words, "parity-untitled"),
        Some(title) => printable(title),
    }
}

/// The name of a kind of fact.
pub(super) fn kind(words: &Words, kind: &str) -> String {
    words.message(&Message::new("parity-kind").arg("kind", kind))
}

/// Whether a fact is equal, and in what it differs.
pub(super) fn result(words: &Words, fact: &Fact) -> String {
    if !fact.differences.is_empty() {
        let each = fact.differences.iter().map(|difference| {
            Arg::Message(Message::new("parity-difference").arg("difference", *difference))
        });
        return words.arg(&Arg::AllOf(each.collect()));
    }
    match &fact.sides {
        [Some(_), Some(_)] => plain(words, "parity-equal"),
        _ => plain(words, "parity-worded"),
    }
}

/// What is to be known of a statement beside its words: denied, limited, from when, from the data.
pub(super) fn details(words: &Words, side: &Side) -> Vec<String> {
    let mut details = Vec::new();
    if side.denied {
        details.push(plain(words, "parity-denied"));
    }
    if let Some(bound) = side.bound.filter(|bound| *bound != "exact") {
        details.push(words.message(&Message::new("parity-bound").arg("bound", bound)));
    }
    if let Some(trigger) = &side.trigger {
        let message = Message::new("parity-trigger").arg("event", printable(trigger));
        details.push(words.message(&message));
    }
    if side.printed {
        details.push(plain(words, "parity-printed"));
    }
    details
}

/// The place of a statement: the line, and the file where it is not that of the language.
pub(super) fn place(words: &Words, side: &Side) -> String {
    let name = side.path.rsplit('/').next().unwrap_or(&side.path);
    let message = Message::new("parity-place").arg("file", name).arg("line", side.line.to_string());
    words.message(&message)
}

/// The lines of a summary.
pub(super) fn summary(words: &Words, notice: &NoticeParity) -> Vec<String> {
    let Summary { sections, alone, equal, differing, kinds, rules } = notice.summary();
    let mut lines = vec![words.message(&Message::new("parity-sections").arg("count", sections))];
    for (count, language) in alone.into_iter().zip(notice.languages) {
        if count > 0 {
            let message = Message::new("parity-alone").arg("count", count);
            lines.push(words.message(&message.arg("language", language.code())));
        }
    }
    lines.push(words.message(&Message::new("parity-facts-equal").arg("count", equal)));
    lines.push(words.message(&Message::new("parity-facts-differ").arg("count", differing)));
    for (name, count) in kinds {
        let message = Message::new("parity-of-kind").arg("kind", kind(words, name));
        lines.push(words.message(&message.arg("count", count)));
    }
    for (rule, count) in rules {
        let message = Message::new("parity-of-rule").arg("rule", rule).arg("count", count);
        lines.push(words.message(&message));
    }
    lines
}

/// The conclusion.
pub(super) fn conclusion(words: &Words, notice: &NoticeParity) -> String {
    plain(words, if notice.is_equal() { "parity-same" } else { "parity-not-same" })
}

/// A finding in one line, and its places.
pub(super) fn finding(words: &Words, finding: &Diagnostic, sources: &Sources) -> String {
    let level = plain(
        words,
        match finding.level.name() {
            "error" => "level-error",
            "warning" => "level-warning",
            _ => "level-advice",
        },
    );
    let labels = finding.labels.iter().map(|label| {
        let span = inside(label.span, sources);
        let line = sources.locate(span).0.line;
        let text = words.attribute(finding, label.text);
        format!("{}:{line} {text}", sources.file(span.file).path)
    });
    let labels: Vec<String> = labels.collect();
    let rule = finding.rule;
    let headline = words.headline(finding);
    printable(&format!("{level}[{rule}] {headline} ({})", labels.join(" ; ")))
}
