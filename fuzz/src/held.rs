//! What every target has at hand: a workspace in which nothing is wrong, and what must hold of
//! findings.

use std::sync::LazyLock;

use tabellion::diagnostic::Diagnostic;
use tabellion::language::{Language, Words};
use tabellion::pipeline::{Checked, embedded, words};
use tabellion::report::{Format, Look, render};
use tabellion::source::host::Memory;
use tabellion::source::{Sources, Span};

/// A file of the base workspace.
macro_rules! base {
    ($($path:literal),*) => {
        [$(($path, include_str!(concat!("../../tests/sites/base/", $path)))),*]
    };
}

/// The base workspace of the tests: one organisation, one notice, two languages.
pub(crate) const BASE: [(&str, &str); 9] = base!(
    "tabellion.yaml",
    "content/acme/organisation.yaml",
    "content/acme/sites.yaml",
    "content/acme/cookies.yaml",
    "content/acme/recipients.yaml",
    "content/acme/processing.yaml",
    "content/acme/rights.yaml",
    "content/acme/notices/privacy/notice.yaml",
    "content/acme/notices/privacy/en.md"
);

/// The same workspace in French.
const FRENCH: (&str, &str) = (
    "content/acme/notices/privacy/fr.md",
    include_str!("../../tests/sites/base/content/acme/notices/privacy/fr.md"),
);

/// The base workspace over the embedded files.
pub(crate) fn workspace() -> Memory {
    static HELD: LazyLock<Memory> = LazyLock::new(|| {
        let mut memory = embedded();
        memory.set_today(jiff::civil::date(2026, 3, 1));
        for (path, text) in BASE.into_iter().chain([FRENCH]) {
            memory.insert(path, text);
        }
        memory
    });
    HELD.clone()
}

/// The words of a language.
pub(crate) fn words_of(language: Language) -> &'static Words {
    static HELD: LazyLock<[Words; 2]> = LazyLock::new(|| {
        [Language::Fr, Language::En].map(|it| words(&workspace(), it).expect("embedded words"))
    });
    &HELD[usize::from(language == Language::En)]
}

/// Bytes as a text: those that are not UTF-8 are replaced, as in every file that is read.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\0', "\u{FFFD}")
}

/// A place must lie in its file, between characters.
pub(crate) fn holds(sources: &Sources, span: Span) {
    let text = &sources.file(span.file).text;
    assert!(text.get(span.range()).is_some(), "{span:?} in {} bytes", text.len());
}

/// Every place of every finding must lie in its file.
pub(crate) fn all_hold(sources: &Sources, findings: &[Diagnostic]) {
    for finding in findings {
        for label in &finding.labels {
            holds(sources, label.span);
        }
        for edit in &finding.edits {
            holds(sources, edit.span);
        }
    }
}

/// What was found must hold, and every format must be able to tell it.
pub(crate) fn reported(checked: &Checked) {
    all_hold(&checked.sources, &checked.findings);
    for (_, format) in Format::ALL {
        let words = words_of(Language::Fr);
        let text = render(format, &checked.findings, &checked.sources, words, Look::default());
        assert!(!text.contains(['\0', '\u{1b}']), "a report with control characters");
    }
}
