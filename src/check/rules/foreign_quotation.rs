//! `foreign-quotation`: quotation marks of the other language.

use std::ops::Range;

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Edit, Level, Profile, Rule};
use crate::language::Language;
use crate::syntax::text::Mapped;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "foreign-quotation",
        level: Level::Advice,
        profile: Profile::Strict,
        page: include_str!("foreign_quotation.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (mapped, _) in edition.texts() {
            for range in foreign(mapped.text(), edition.language) {
                let Some((span, true)) = mapped.origin(range.clone()) else { continue };
                let mut finding = Diagnostic::new("foreign-quotation")
                    .arg("language", edition.language.code())
                    .label(span, "here")
                    .help("help");
                finding.edits = edits(mapped, range, edition.language).unwrap_or_default();
                findings.push(finding);
            }
        }
    }
    findings
}

/// The marks of the own language in the place of those of the other one, with the spaces that
/// belong to them; none where a mark is not written as itself.
fn edits(mapped: &Mapped, range: Range<usize>, language: Language) -> Option<Vec<Edit>> {
    let quoted = mapped.text().get(range.clone())?;
    let mut signs = quoted.chars();
    let (opening, closing) = (signs.next()?, signs.next_back()?);
    let inner = signs.as_str();
    let head = range.start..range.end - closing.len_utf8() - inner.trim_start().len();
    let tail = range.start + opening.len_utf8() + inner.trim_end().len()..range.end;
    if inner.trim().is_empty() {
        return None;
    }
    let (before, after) = match language {
        Language::Fr => ("«\u{a0}", "\u{a0}»"),
        Language::En => ("“", "”"),
    };
    let edit = |range: Range<usize>, text: &str| {
        let (span, literal) = mapped.origin(range.clone())?;
        let as_written = literal && span.range().len() == range.len();
        as_written.then(|| Edit { span, text: text.to_owned() })
    };
    Some(vec![edit(head, before)?, edit(tail, after)?])
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
    if !text.contains(other.0) {
        return Vec::new();
    }
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
