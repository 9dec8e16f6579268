//! `undisclosed-transfer`: a third country or a tool of transfers that the data declare and a notice
//! leaves out of those that it names.

use std::collections::BTreeSet;

use crate::check::dossier::abroad;
use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Country, Place, TransferTool, Value};
use crate::language::format;
use crate::law::articles;
use crate::model::NoticeKind;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-transfer",
        family: Family::Transfers,
        level: Level::Warning,
        sources: &[articles::GDPR_13_1_F],
        page: include_str!("undisclosed_transfer.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        findings.extend(tools(&reading));
        findings.extend(countries(dossier, &reading));
    }
    findings
}

/// Tools of recipients, where the notice names some tool.
fn tools(reading: &Reading<'_>) -> Vec<Diagnostic> {
    let told: BTreeSet<TransferTool> = reading
        .claims()
        .filter_map(|claim| match claim.value {
            Value::TransferTool(tool) => Some(tool),
            _ => None,
        })
        .collect();
    let mut untold = BTreeSet::new();
    let declared = reading.scope.recipients().filter_map(|(_, it)| it.transfer.as_ref());
    let declared = declared.map(|transfer| &transfer.tool);
    let left_out = declared.filter(|tool| {
        !told.is_empty() && !told.contains(&tool.value) && untold.insert(tool.value)
    });
    left_out.map(|tool| finding(reading, "tool", tool.value.id().to_owned(), tool.span)).collect()
}

/// Third countries of recipients, where the notice names some of them.
fn countries(dossier: &Dossier<'_>, reading: &Reading<'_>) -> Vec<Diagnostic> {
    let told: BTreeSet<Country> = reading
        .claims()
        .filter_map(|claim| match claim.value {
            Value::Country(Place::Country(country)) => Some(country),
            _ => None,
        })
        .collect();
    let all = reading.scope.recipients();
    let all = all.flat_map(|(_, recipient)| abroad(dossier.organisation, recipient));
    let (known, others): (Vec<_>, Vec<_>) = all.partition(|country| told.contains(&country.value));
    let mut untold = BTreeSet::new();
    let left_out = others.into_iter().filter_map(|country| {
        let name = format::country(reading.main.words, country.value);
        let silent = !known.is_empty() && !reading.mentions(&name);
        (silent && untold.insert(country.value))
            .then(|| finding(reading, "country", name, country.span))
    });
    left_out.collect()
}

fn finding(reading: &Reading<'_>, what: &'static str, name: String, span: Span) -> Diagnostic {
    Diagnostic::new("undisclosed-transfer")
        .arg("what", what)
        .arg("name", name)
        .arg("language", reading.language.code())
        .label(span, "declared")
        .label(reading.place("transfers"), "here")
        .help("help")
}
