//! `missing-dpo-contact`: a privacy notice that does not tell how to reach the data protection officer.

use crate::check::reading::Reading;
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::Value;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::{Contact, Datum, NoticeKind};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-dpo-contact",
        family: Family::Identity,
        sources: &[articles::GDPR_13_1_B],
        page: include_str!("missing_dpo_contact.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A text that speaks of an officer and gives no way to reach anybody.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let whole = corpus.whole_privacy_notices();
    let silent = whole.filter(|text| text.tells(Topic::Officer) && !text.tells_a_contact());
    let findings = silent.map(|text| {
        Diagnostic::new("missing-dpo-contact")
            .label(text.place_of(Topic::Officer), "here")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let identity = &dossier.organisation.identity;
    let Some(id) = &identity.data_protection_officer else { return Vec::new() };
    let Some((key, contact)) = identity.contacts.get_key_value(id) else { return Vec::new() };
    let datum = Datum::Contact(id.value.clone());
    let mut findings = Vec::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        if !reachable(&reading, contact, &datum) {
            findings.push(
                Diagnostic::new("missing-dpo-contact")
                    .label(reading.place("data-protection-officer"), "here")
                    .label(key.span, "declared")
                    .help("help"),
            );
        }
    }
    findings
}

/// Whether a sentence, a link or an expression gives one of the contact's addresses or numbers. Its
/// name alone reaches nobody, and the seat of its entity is not its own address unless it is
/// printed as such.
fn reachable(reading: &Reading<'_>, contact: &Contact, datum: &Datum) -> bool {
    let post = contact.address.as_ref().map(|address| &address.value);
    let prints = |span: Span| {
        reading.printed().any(|printed| printed.datum == *datum && printed.span == span)
    };
    reading.claims().any(|claim| match &claim.value {
        Value::Email(email) => contact.email.as_ref().is_some_and(|own| own.value == *email),
        Value::Phone(phone) => contact.phone.as_ref().is_some_and(|own| own.value == **phone),
        Value::Url(url) => contact.url.as_ref().is_some_and(|own| own.value == **url),
        Value::Address(address) => post == Some(&**address) || prints(claim.span),
        _ => false,
    })
}
