//! `foreign-date`: a date that is written as the other language writes it.

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Text;
use crate::diagnostic::{Diagnostic, Rule};
use crate::fact::fold;
use crate::language::Language;
use crate::source::Span;
use crate::syntax::text::Mapped;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "foreign-date",
        page: include_str!("foreign_date.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (language, span, date) in edition.texts().flat_map(|both| dates(edition, both)) {
            findings.push(
                Diagnostic::new("foreign-date")
                    .arg("date", date)
                    .arg("language", language.code())
                    .label(span, "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// The dates of a text that have the month of another language. The title of a foreign law keeps
/// its date: a word of that language stands before it.
fn dates(
    edition: &Edition<'_>,
    (mapped, plain): (&Mapped, &Text),
) -> Vec<(Language, Span, String)> {
    let Some(lexicon) = edition.lexicon else { return Vec::new() };
    let others = lexicon.translation.tongues.iter();
    let others = others.filter(|tongue| tongue.language != edition.language);
    let text = mapped.text();
    let mut found = Vec::new();
    for tongue in others {
        for month in plain.places(&tongue.months) {
            let start = day_before(&text[..month.start]);
            let Some(length) = year_after(&text[month.end..]) else { continue };
            let before = text[..start].trim_end().rsplit(|c: char| !c.is_alphanumeric()).next();
            let in_title = before.is_some_and(|word| tongue.name_words.contains(&fold(word)));
            let range = start..month.end + length;
            if let Some((span, true)) = mapped.origin(range.clone()).filter(|_| !in_title) {
                found.push((tongue.language, span, text[range].to_owned()));
            }
        }
    }
    found
}

/// Where a date begins whose month comes next: at the day, where there is one.
fn day_before(text: &str) -> usize {
    let trimmed = text.trim_end();
    let word = trimmed.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let figures = word.trim_end_matches(char::is_alphabetic);
    let is_day = (1..=2).contains(&figures.len()) && word.len() <= figures.len() + 2;
    if is_day && figures.bytes().all(|b| b.is_ascii_digit()) {
        trimmed.len() - word.len()
    } else {
        text.len()
    }
}

/// How far a date goes on after its month: to the end of the year, which a day may precede.
fn year_after(text: &str) -> Option<usize> {
    let is_gap = |c: char| c.is_whitespace() || c == ',';
    let mut at = 0;
    for _ in 0..2 {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start_matches(is_gap).len();
        let word = text[at..].split(|c: char| !c.is_alphanumeric()).next()?;
        at += word.len();
        let figures = word.trim_end_matches(char::is_alphabetic);
        if !figures.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        match figures.len() {
            4 if figures == word => return Some(at),
            1 | 2 => {}
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{day_before, year_after};

    #[test]
    fn dates_are_delimited() {
        assert_eq!(day_before("the 3 "), 4);
        assert_eq!(day_before("le 1er "), 3);
        assert_eq!(day_before("since "), 6);
        assert_eq!(year_after(" 2026, and"), Some(5));
        assert_eq!(year_after(" 3rd, 2026"), Some(10));
        assert_eq!(year_after(" 3 of 2026"), None);
        assert_eq!(year_after(" be"), None);
    }
}
