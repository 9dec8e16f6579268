//! `inconsistent-contact`: two e-mail addresses, one of which is most likely a slip for the other.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Email, Value};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "inconsistent-contact",
        family: Family::Identity,
        level: Level::Warning,
        page: include_str!("inconsistent_contact.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut mailboxes: Vec<Mailbox<'_>> = Vec::new();
    for edition in corpus.editions() {
        for claim in edition.claims.iter().chain(&edition.linked) {
            let Value::Email(email) = &claim.value else { continue };
            let known = mailboxes.iter().position(|mailbox| mailbox.email == email);
            let index = known.unwrap_or_else(|| {
                mailboxes.push(Mailbox { email, first: claim.span, written: Vec::new(), times: 0 });
                mailboxes.len() - 1
            });
            mailboxes[index].times += 1;
            mailboxes[index].written.extend(claim.literal.then_some(claim.span));
        }
    }
    let mut findings = Vec::new();
    for (index, mailbox) in mailboxes.iter().enumerate() {
        let usual = mailboxes.iter().enumerate().find(|(other, usual)| {
            let before = (usual.times, index) > (mailbox.times, *other);
            before && is_slip(mailbox.email, usual.email)
        });
        let Some((_, usual)) = usual else { continue };
        for place in &mailbox.written {
            findings.push(
                Diagnostic::new("inconsistent-contact")
                    .arg("here", mailbox.email.as_str())
                    .arg("there", usual.email.as_str())
                    .label(*place, "here")
                    .label(usual.first, "there")
                    .help("help"),
            );
        }
    }
    findings
}

/// A mailbox and where it stands.
struct Mailbox<'c> {
    email: &'c Email,
    first: Span,
    written: Vec<Span>,
    times: usize,
}

/// Fewer letters tell two mailboxes apart: `rh@`, `dpo@`.
const SHORT: usize = 5;

/// Whether one address is most likely a slip for the other: one or two letters of a long name, or
/// of the domain, are others.
fn is_slip(left: &Email, right: &Email) -> bool {
    let (left_name, right_name) = (name(left), name(right));
    let close = |left: &str, right: &str| {
        let shortest = left.len().min(right.len());
        shortest > SHORT
            && strsim::damerau_levenshtein(left, right) <= 1 + usize::from(shortest > 10)
    };
    if left.domain() == right.domain() {
        return close(left_name, right_name) && !differ_in_digits(left_name, right_name);
    }
    left_name == right_name && close(&host(left.domain()), &host(right.domain()))
}

fn name(email: &Email) -> &str {
    email.as_str().split('@').next().unwrap_or_default()
}

/// A domain without its hyphens and without its ending: another ending is another mailbox.
fn host(domain: &str) -> String {
    domain.rsplit_once('.').map_or(domain, |(host, _)| host).replace('-', "")
}

/// `contact1@`, `contact2@` are two mailboxes.
fn differ_in_digits(left: &str, right: &str) -> bool {
    let letters = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    letters(left) == letters(right)
}
