//! `missing-host`: a legal notice for a site whose host is not declared, or has no address or telephone.

use std::collections::BTreeSet;

use crate::check::publication::{hosted_sites, hosts, is_french};
use crate::check::reading::Reading;
use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::claim::Passage;
use crate::diagnostic::{Arg, Diagnostic, Family, Message, Rule};
use crate::fact::Value;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::{Entity, Id, NoticeKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-host",
        family: Family::LegalNotice,
        sources: &[articles::LCEN_1_1_HOST],
        page: include_str!("missing_host.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A legal notice under French law that names no host, or announces one and does not name it.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for text in corpus.french_legal_notices() {
        let mut hosts = text.passages_on(Topic::TellsHost).peekable();
        let told = hosts.peek().is_some();
        let nameless = hosts.find(|passage| is_nameless(text, passage));
        if told && nameless.is_none() {
            continue;
        }
        findings.push(
            Diagnostic::new("missing-host")
                .arg("kind", if told { "nameless" } else { "text" })
                .arg("name", "")
                .arg("items", "")
                .label(nameless.map_or(text.head, |passage| passage.span), "text")
                .help("text-help"),
        );
    }
    findings
}

/// Whether what announces a host ends its line, and the next one begins with particulars that no
/// name comes before.
fn is_nameless(text: &Edition<'_>, passage: &Passage) -> bool {
    let Some(section) = text.document.sections.get(passage.section) else { return false };
    let Some(block) = section.blocks.get(passage.block) else { return false };
    let rest = block.text.text().get(passage.range.end..).unwrap_or_default();
    let last = !rest.contains(char::is_alphanumeric);
    let next = passage.block + 1;
    let mut named = false;
    let mut particulars = false;
    for claim in
        text.claims.iter().filter(|claim| (claim.section, claim.block) == (passage.section, next))
    {
        named |= matches!(claim.value, Value::Party(_));
        particulars |= matches!(
            claim.value,
            Value::Capital(_) | Value::Siren(_) | Value::Rcs(_) | Value::Address(_)
        );
    }
    last && particulars && !named
}

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
