//! `misgrouped-number`: the digits of a register number are right, and stand in unusual groups.

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Profile, Reason, Rule};
use crate::fact::Value;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "misgrouped-number",
        family: Family::Identifiers,
        level: Level::Advice,
        profile: Profile::Strict,
        reason: Some(Reason::Form),
        page: include_str!("misgrouped_number.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (edition, claim) in corpus.literal_claims() {
        let Some(usual) = usual(&claim.value) else { continue };
        let Some(written) = written(edition, claim) else { continue };
        if !is_usual(written, &usual) {
            findings.push(
                Diagnostic::new("misgrouped-number")
                    .arg("number", written)
                    .arg("usual", usual.as_str())
                    .label(claim.span, "here")
                    .help("help")
                    .edit(claim.span, usual.replace(' ', "\u{a0}")),
            );
        }
    }
    findings
}

/// A number in its usual groups.
fn usual(value: &Value) -> Option<String> {
    match value {
        Value::Siren(number) => Some(number.grouped()),
        Value::Siret(number) => Some(number.grouped()),
        Value::Rna(number) => Some(number.grouped()),
        Value::Vat(number) => Some(number.grouped()),
        _ => None,
    }
}

/// The number as its author wrote it, where it begins and ends with a part of itself.
fn written<'e>(edition: &'e Edition<'_>, claim: &Claim) -> Option<&'e str> {
    let written = edition.text_of(claim)?.get(claim.range.clone())?;
    let own = |c: char| c.is_ascii_alphanumeric();
    let whole = written.starts_with(own) && written.ends_with(own);
    (whole && written.len() == claim.span.range().len()).then_some(written)
}

/// Whether a number stands in one piece, or has spaces of any kind where its usual form has some.
fn is_usual(written: &str, usual: &str) -> bool {
    let mut usual = usual.chars().peekable();
    let in_order = written.chars().all(|character| {
        let space = usual.next_if_eq(&' ').is_some();
        if character.is_whitespace() { space } else { usual.next() == Some(character) }
    });
    in_order && usual.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::is_usual;

    #[test]
    fn spaces_stand_between_groups() {
        for written in ["732829320", "732 829 320", "732\u{a0}829\u{202f}320", "732829 320"] {
            assert!(is_usual(written, "732 829 320"), "{written}");
        }
        for written in ["73 28 29 320", "732.829.320", "732-829-320", "732  829 320", "732829321"] {
            assert!(!is_usual(written, "732 829 320"), "{written}");
        }
        assert!(is_usual("FR44 732829320", "FR 44 732 829 320"));
        assert!(!is_usual("fr44732829320", "FR 44 732 829 320"));
    }
}
