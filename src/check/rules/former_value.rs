//! `former-value`: prose gives a name, an address or a number that was replaced.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::compare::literal_claims;
use crate::check::context::sentence;
use crate::check::former::{self, FormerWords};
use crate::check::{Check, Corpus, Dossier, Edition, Find, renaming, wording};
use crate::diagnostic::{Arg, Diagnostic, Family, Rule};
use crate::fact::{Date, fold};
use crate::language::format;
use crate::source::Span;
use crate::syntax::text::Mapped;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "former-value",
        family: Family::Identity,
        page: include_str!("former_value.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// What authorities were called before, and where they were, whoever writes it.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for former in former::of_authorities() {
        if !is_past(former.until, corpus.today) {
            continue;
        }
        for edition in corpus.editions() {
            findings.extend(mentions(edition, &former, &[]));
        }
    }
    findings
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = values(dossier);
    let current = current_names(dossier);
    let today: BTreeSet<String> = current.iter().map(|name| fold(name)).collect();
    for former in former::words(dossier.organisation) {
        if today.contains(&fold(former.words)) || !is_past(former.until, dossier.today) {
            continue;
        }
        for (_, edition) in dossier.editions() {
            findings.extend(mentions(edition, &former, &current));
        }
    }
    findings
}

/// Former addresses, telephone numbers, e-mail addresses and numbers of registers.
fn values(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let formers = former::values(dossier.organisation);
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let found = formers.iter().find(|former| former.value == claim.value);
        let Some(former) = found.filter(|former| is_past(Some(former.until), dossier.today)) else {
            continue;
        };
        if tells_the_past(edition, &sentence(edition, claim)) {
            continue;
        }
        findings.push(
            finding(wording::value(&claim.value), Some(former.until))
                .label(claim.span, "here")
                .label(former.span, "declared")
                .help("value"),
        );
    }
    findings
}

fn finding(value: Arg, until: Option<Date>) -> Diagnostic {
    let finding = Diagnostic::new("former-value").arg("value", value);
    match until {
        Some(date) => finding.arg("known", "yes").arg("until", format::date_message(date.into())),
        None => finding.arg("known", "no").arg("until", ""),
    }
}

fn is_past(until: Option<Date>, today: Date) -> bool {
    until.is_none_or(|until| until < today)
}

/// Whether a sentence says itself that it tells of the past.
fn tells_the_past(edition: &Edition<'_>, folded_sentence: &str) -> bool {
    edition.lexicon.is_some_and(|lexicon| lexicon.subject.former.is_match(folded_sentence))
}

/// The names by which entities, recipients and authorities are called today.
fn current_names(dossier: &Dossier<'_>) -> Vec<String> {
    let organisation = dossier.organisation;
    let entities = organisation.identity.entities.values();
    let entities = entities.flat_map(|entity| std::iter::once(&entity.name).chain(&entity.aliases));
    let aliases = organisation.recipients.recipients.values().flat_map(|each| &each.aliases);
    let names = entities.chain(aliases).chain([&organisation.identity.name]);
    names.map(|name| name.value.clone()).collect()
}

/// Where an edition calls something by its former name, in words of the author.
fn mentions(
    edition: &Edition<'_>,
    former: &FormerWords<'_>,
    current: &[String],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !edition.may_hold(former.words) {
        return found;
    }
    for mapped in edition.mapped() {
        let text = mapped.text();
        for (at, _) in text.match_indices(former.words) {
            let range = at..at + former.words.len();
            if !stands_apart(text, &range)
                || belongs_to_another(text, &range, former.words, current)
                || tells_the_past(edition, &fold(around(text, &range)))
            {
                continue;
            }
            let Some(place) = written(mapped, range.clone()) else { continue };
            let finding = finding(former.words.into(), former.until)
                .arg("now", former.now)
                .label(place, "here")
                .label_if(former.span, "declared")
                .help("name");
            found.push(match renaming::place(edition, mapped, &range, former.now) {
                Some(place) => finding.edit(place, former.now),
                None => finding,
            });
        }
    }
    found
}

fn stands_apart(text: &str, range: &Range<usize>) -> bool {
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    apart(text[..range.start].chars().next_back()) && apart(text[range.end..].chars().next())
}

/// Whether the words are a part of a name that is right today.
fn belongs_to_another(text: &str, range: &Range<usize>, words: &str, current: &[String]) -> bool {
    current.iter().filter(|name| name.len() > words.len()).any(|name| {
        name.match_indices(words).any(|(at, _)| {
            let start = range.start.checked_sub(at);
            start.and_then(|start| text.get(start..)).is_some_and(|rest| rest.starts_with(&**name))
        })
    })
}

/// The sentence around a range, as far as full stops tell.
fn around<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let start = text[..range.start].rfind(". ").map_or(0, |at| at + 2);
    let end = text[range.end..].find(". ").map_or(text.len(), |at| range.end + at);
    &text[start..end]
}

/// Where the author wrote a range of a text; nowhere for what data printed.
fn written(mapped: &Mapped, range: Range<usize>) -> Option<Span> {
    mapped.origin(range).filter(|(_, literal)| *literal).map(|(span, _)| span)
}
