//! `foreign-quotation`: quotation marks of the other language.

use std::ops::Range;

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::Language;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "foreign-quotation",
        family: Family::Translation,
        level: Level::Advice,
        sources: &[],
        page: include_str!("foreign_quotation.md"),
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (mapped, _) in edition.texts() {
            for range in foreign(mapped.text(), edition.language) {
                let Some((span, true)) = mapped.origin(range) else { continue };
                findings.push(
                    Diagnostic::new("foreign-quotation")
                        .arg("language", edition.language.code())
                        .label(span, "here")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// The marks of a language, and those of the other one.
fn marks(language: Language) -> ((char, char), (char, char)) {
    let (french, english) = (('«', '»'), ('“', '”'));
    match language {
        Language::Fr => (french, english),
        Language::En => (english, french),
    }
}

/// The passages of a text within the marks of the other language. Within those of the own one,
/// they are a quotation in a quotation.
fn foreign(text: &str, language: Language) -> Vec<Range<usize>> {
    let (own, other) = marks(language);
    let mut depth = 0_usize;
    let mut start = None;
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        if c == own.0 {
            depth += 1;
        } else if c == own.1 {
            depth = depth.saturating_sub(1);
        } else if c == other.0 && depth == 0 {
            start = Some(at);
        } else if c == other.1
            && let Some(start) = start.take()
        {
            found.push(start..at + c.len_utf8());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::foreign;
    use crate::language::Language;

    #[test]
    fn marks_within_marks_are_right() {
        assert_eq!(foreign("a « b » c", Language::En).first(), Some(&(2..9)));
        assert_eq!(foreign("“a « b » c”", Language::En), [0..0; 0]);
        assert_eq!(foreign("« a “b” c »", Language::Fr), [0..0; 0]);
        assert_eq!(foreign("“a”", Language::Fr).len(), 1);
        assert_eq!(foreign("«", Language::En).len(), 0);
    }
}
