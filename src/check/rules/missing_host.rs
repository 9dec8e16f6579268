//! `missing-host`: a legal notice for a site whose host is not declared, or has no address or telephone.

use std::collections::BTreeSet;

use crate::check::publication::{hosted_sites, hosts, is_french};
use crate::check::reading::Reading;
use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Arg, Diagnostic, Family, Level, Message, Rule};
use crate::law::articles;
use crate::model::{Entity, Id, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-host",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::LCEN_1_1_HOST],
        page: include_str!("missing_host.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut hosts_seen = BTreeSet::new();
    for reading in dossier.first_readings(NoticeKind::LegalNotice) {
        if !is_french(reading.scope) {
            continue;
        }
        findings.extend(without_host(dossier, &reading));
        for (id, host) in hosts(dossier.organisation, reading.scope) {
            if hosts_seen.insert(id.as_str()) {
                findings.extend(incomplete(id, host, &reading));
            }
        }
    }
    findings
}

/// The sites of a notice without a host, as one finding.
fn without_host(dossier: &Dossier<'_>, reading: &Reading<'_>) -> Option<Diagnostic> {
    let organisation = dossier.organisation;
    if !organisation.sites.hosts.is_empty() {
        return None;
    }
    let any = hosted_sites(reading.scope).next().is_some();
    let mut bare = hosted_sites(reading.scope).filter(|(_, site)| site.hosts.is_empty());
    let first = bare.next();
    if any && first.is_none() {
        return None;
    }
    let finding = Diagnostic::new("missing-host");
    let finding = match (first, bare.next()) {
        (Some((id, _)), None) => {
            finding.arg("kind", "site").arg("name", id.as_str()).label(id.span, "site")
        }
        _ => finding
            .arg("kind", "all")
            .arg("name", "")
            .label(organisation.places.of("sites"), "sites"),
    };
    Some(finding.label(reading.place("hosting"), "notice").help("help"))
}

fn incomplete(id: &Id, host: &Entity, reading: &Reading<'_>) -> Option<Diagnostic> {
    let lacking =
        [(host.seat.is_none(), "publisher-address"), (host.phone.is_none(), "publisher-phone")];
    let lacking = lacking.into_iter().filter(|(lacks, _)| *lacks);
    let lacking: Vec<Arg> = lacking.map(|(_, item)| Message::new(item).into()).collect();
    (!lacking.is_empty()).then(|| {
        Diagnostic::new("missing-host")
            .arg("kind", "details")
            .arg("name", host.name.as_str())
            .arg("items", Arg::AllOf(lacking))
            .label(id.span, "host")
            .label(reading.place("hosting"), "notice")
            .help("help")
    })
}
