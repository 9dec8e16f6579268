//! `foreign-number`: an amount or a percentage with the decimal mark of the other language.

use std::ops::Range;

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::language::Language;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "foreign-number",
        level: Level::Warning,
        page: include_str!("foreign_number.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (mapped, _) in edition.texts() {
            let text = mapped.text();
            for range in foreign(text, edition.language) {
                let Some((span, true)) = mapped.origin(range.clone()) else { continue };
                let number = &text[range];
                let finding = Diagnostic::new("foreign-number")
                    .arg("number", number)
                    .arg("language", edition.language.code())
                    .label(span, "here")
                    .help("help");
                // Where the source writes a sign otherwise, as an entity, it is left to its author.
                let own = own(number, edition.language);
                let own = own.filter(|_| span.range().len() == number.len());
                findings.push(match own {
                    Some(own) => finding.edit(span, own),
                    None => finding,
                });
            }
        }
    }
    findings
}

/// The decimal mark of a language, and the mark between its thousands that looks like another's.
fn marks(language: Language) -> (char, char) {
    match language {
        Language::Fr => (',', '.'),
        Language::En => ('.', ','),
    }
}

/// The same number with the marks of a language.
fn own(number: &str, language: Language) -> Option<String> {
    let (right, wrong) = marks(language);
    let (whole, decimals) = number.rsplit_once(wrong)?;
    let between = match language {
        Language::Fr => "\u{a0}",
        Language::En => ",",
    };
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    Some(format!("{}{right}{decimals}", groups.join(between)))
}

/// The amounts and percentages of a text whose last part is set off by the mark of another
/// language. Other figures, such as versions and numbers of sections, have marks of their own.
fn foreign(text: &str, language: Language) -> Vec<Range<usize>> {
    let (_, wrong) = marks(language);
    let is_part = |c: char| c.is_ascii_digit() || ".,\u{a0}\u{202f} ".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|it| at + it) {
        let rest = &text[start..];
        let length = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        let number = rest[..length].trim_end_matches(|c: char| !c.is_ascii_digit());
        let range = start..start + number.len();
        if is_decimal(number, wrong) && is_quantity(text, &range) {
            found.push(range);
        }
        at = start + length.max(1);
    }
    found
}

/// Whether a number ends with a decimal part of one or two figures after that mark, its only one.
fn is_decimal(number: &str, mark: char) -> bool {
    let Some((whole, decimals)) = number.rsplit_once(mark) else { return false };
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    figures(decimals) && decimals.len() <= 2 && grouped && !whole.contains(mark)
}

/// Whether a currency or a per cent sign stands beside a number.
fn is_quantity(text: &str, range: &Range<usize>) -> bool {
    let signs = ["€", "$", "£", "%", "EUR", "USD", "GBP", "euro"];
    let (before, after) = (text[..range.start].trim_end(), text[range.end..].trim_start());
    signs.iter().any(|sign| before.ends_with(sign) || after.starts_with(sign))
}

#[cfg(test)]
mod tests {
    use super::{foreign, own};
    use crate::language::Language;

    fn found(text: &str, language: Language) -> Vec<&str> {
        foreign(text, language).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_keeps_its_figures() {
        let of = |number, language| own(number, language).unwrap_or_default();
        assert_eq!(of("53 576 889,20", Language::En), "53,576,889.20");
        assert_eq!(of("1.234,56", Language::En), "1,234.56");
        assert_eq!(of("1,234.56", Language::Fr), "1\u{a0}234,56");
        assert_eq!(of("2.5", Language::Fr), "2,5");
    }

    #[test]
    fn decimal_marks_are_those_of_the_language() {
        assert_eq!(found("EUR 53 576 889,20 and 2,5 %", Language::En), ["53 576 889,20", "2,5"]);
        assert_eq!(found("1.234,56 €", Language::En), ["1.234,56"]);
        assert_eq!(found("1,234.56 €, 12 %, articles 1,5", Language::En), [""; 0]);
        assert_eq!(
            found("un capital de 1,234.56 euros et 2.5 %", Language::Fr),
            ["1,234.56", "2.5"]
        );
        assert_eq!(found("1 234,56 €, 9.041.900 euros, § 2.1, v1.2", Language::Fr), [""; 0]);
    }
}
