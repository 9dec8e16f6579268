//! `malformed-postcode`: a declared address whose postcode cannot be one of its country.

use crate::check::{Check, Dossier, Find, declared};
use crate::diagnostic::{Diagnostic, Family, Reason, Rule};
use crate::fact::Address;
use crate::language::Language;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "malformed-postcode",
        family: Family::Identity,
        reason: Some(Reason::Form),
        page: include_str!("malformed_postcode.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for address in declared::addresses(dossier.organisation, Language::Fr) {
        if !is_possible(address.value) {
            findings.push(
                Diagnostic::new("malformed-postcode")
                    .arg("postcode", address.value.postcode.as_str())
                    .arg("country", address.value.country.code())
                    .label(address.span, "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether a postcode has the form of its country, where that form is known: five digits in France,
/// 980 and two digits in Monaco.
fn is_possible(address: &Address) -> bool {
    let digits = address.postcode.bytes().all(|byte| byte.is_ascii_digit());
    let five = digits && address.postcode.len() == 5;
    match address.country.code() {
        "FR" => five,
        "MC" => five && address.postcode.starts_with("980"),
        _ => true,
    }
}
