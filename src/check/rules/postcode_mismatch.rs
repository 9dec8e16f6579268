//! `postcode-mismatch`: a postcode of another department than that of the town beside it.

use crate::check::{Check, Corpus, Dossier, Find, declared};
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};
use crate::fact::{Address, Country, Value, fold};
use crate::language::Language;
use crate::law::departments_of;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "postcode-mismatch",
        family: Family::Identity,
        level: Level::Warning,
        reason: Some(Reason::Table),
        page: include_str!("postcode_mismatch.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Either { data, prose },
};

/// Addresses that the author wrote out.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, claim) in corpus.literal_claims() {
        let Value::Address(address) = &claim.value else { continue };
        findings.extend(mismatch(address, claim.span));
    }
    findings
}

/// The same, and those that the data declare.
fn data(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = prose(&dossier.corpus());
    for address in declared::addresses(dossier.organisation, Language::Fr) {
        findings.extend(mismatch(address.value, address.span));
    }
    findings
}

fn mismatch(address: &Address, span: Span) -> Option<Diagnostic> {
    let due = departments_of(town(&address.locality))?;
    let given = address.postcode.get(..2)?;
    let wrong = address.country == Country::FRANCE && address.postcode.len() == 5 && given != due;
    wrong.then(|| {
        Diagnostic::new("postcode-mismatch")
            .arg("postcode", address.postcode.as_str())
            .arg("town", address.locality.as_str())
            .arg("due", due)
            .label(span, "here")
            .help("help")
    })
}

/// The town of a locality, without what special delivery adds to it: `Paris Cedex 07`.
fn town(locality: &str) -> &str {
    let mut from = 0;
    for word in locality.split(' ') {
        if fold(word) == "cedex" {
            return locality[..from].trim_end();
        }
        from += word.len() + 1;
    }
    locality
}
