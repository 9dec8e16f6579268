//! `undisclosed-host`: a host that the data declare and the legal notice does not tell.

use crate::check::publication::{hosts, untold};
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Arg, Diagnostic, Family, Jurisdiction, Message, Rule};
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undisclosed-host",
        family: Family::LegalNotice,
        jurisdictions: &[Jurisdiction::France],
        sources: &[articles::LCEN_1_1_HOST],
        page: include_str!("undisclosed_host.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for reading in dossier.readings(NoticeKind::LegalNotice) {
        for (id, host) in hosts(dossier.organisation, reading.scope) {
            let untold: Vec<Arg> =
                untold(&reading, host).into_iter().map(|item| Message::new(item).into()).collect();
            if untold.is_empty() {
                continue;
            }
            findings.push(
                Diagnostic::new("undisclosed-host")
                    .arg("name", host.name.as_str())
                    .arg("items", Arg::AllOf(untold))
                    .arg("language", reading.language.code())
                    .label(id.span, "declared")
                    .label(reading.place("hosting"), "here")
                    .help("help"),
            );
        }
    }
    findings
}
