//! `freemail-officer`: a data protection officer with a mailbox of a provider for everybody.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::Value;
use crate::language::lexicon::Topic;
use crate::law::articles;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "freemail-officer",
        family: Family::Identity,
        level: Level::Advice,
        sources: &[articles::GDPR_32],
        page: include_str!("freemail_officer.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// The domains of providers where anybody has a mailbox, in alphabetical order.
const DOMAINS: &[&str] = &[
    "aol.com",
    "bbox.fr",
    "free.fr",
    "gmail.com",
    "gmx.com",
    "gmx.fr",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "laposte.net",
    "live.com",
    "live.fr",
    "msn.com",
    "neuf.fr",
    "numericable.fr",
    "orange.fr",
    "outlook.com",
    "outlook.fr",
    "proton.me",
    "protonmail.com",
    "sfr.fr",
    "wanadoo.fr",
    "yahoo.com",
    "yahoo.fr",
];

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for claim in edition.claims.iter().filter(|claim| claim.literal) {
            let Value::Email(email) = &claim.value else { continue };
            let officer = edition.passages_on(Topic::Officer).any(|passage| {
                let near =
                    passage.block == claim.block || passage.block.wrapping_add(1) == claim.block;
                passage.section == claim.section && near
            });
            if officer && DOMAINS.binary_search(&email.domain()).is_ok() {
                findings.push(
                    Diagnostic::new("freemail-officer")
                        .arg("email", email.as_str())
                        .label(claim.span, "here")
                        .help("help"),
                );
            }
        }
    }
    findings
}
