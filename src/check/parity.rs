//! One section in two languages: the facts that only one of them states.
//!
//! Facts printed from data count as well as those written out: a reader sees both.

use std::collections::BTreeMap;

use super::bodies::{Body, bodies};
use super::dossier::Edition;
use super::wording;
use crate::claim::Claim;
use crate::diagnostic::Arg;
use crate::fact::Value;
use crate::language::Language;
use crate::model::Organisation;
use crate::source::Span;
use crate::syntax::markdown::Section;

/// A fact that one language states in a section and the other does not.
pub(super) struct Difference {
    /// The kind of fact.
    pub kind: &'static str,
    /// The fact.
    pub value: Arg,
    /// The language that states it.
    pub here: Language,
    /// The language that does not.
    pub there: Language,
    /// Where it is stated.
    pub span: Span,
    /// What the other language states instead, where something of the same kind is left over.
    pub counterpart: Option<(Span, Arg)>,
    /// The same section in the other language.
    pub section: Span,
}

/// The differences between two editions, section by section.
pub(super) fn differences(
    organisation: &Organisation,
    left: &Edition<'_>,
    right: &Edition<'_>,
) -> Vec<Difference> {
    let bodies = bodies(organisation);
    let mut found = Vec::new();
    for (index, section) in left.document.sections.iter().enumerate() {
        let Some(id) = section.id.as_deref() else { continue };
        let sections = &right.document.sections;
        let other = sections.iter().position(|other| other.id.as_deref() == Some(id));
        let Some(other) = other else { continue };
        let places = (section.span, sections[other].span);
        let (ours, theirs) = ((left, section), (right, &sections[other]));
        found.extend(parties(organisation, &bodies, ours, theirs));
        found.extend(parties(organisation, &bodies, theirs, ours));
        for kind in KINDS {
            let ours = facts(left, index, kind);
            let theirs = facts(right, other, kind);
            found.extend(compare(kind.name, (left, right), places, ours, theirs));
        }
    }
    found
}

/// A kind of fact, and whether it matters how often a section states it.
struct Kind {
    name: &'static str,
    counted: bool,
}

const KINDS: &[Kind] = &[
    Kind { name: "email", counted: false },
    Kind { name: "phone", counted: false },
    Kind { name: "address", counted: false },
    Kind { name: "date", counted: true },
    Kind { name: "duration", counted: true },
    Kind { name: "age", counted: false },
    Kind { name: "reference", counted: false },
];

/// The facts of a kind in a section, each once unless the kind is counted.
fn facts<'e>(edition: &'e Edition<'_>, section: usize, kind: &Kind) -> Vec<&'e Claim> {
    let mut facts: Vec<&Claim> = Vec::new();
    for claim in edition.claims.iter().filter(|claim| claim.section == section) {
        let repeated = !kind.counted && facts.iter().any(|fact| same(fact, claim));
        if claim.kind() == kind.name && !repeated {
            facts.push(claim);
        }
    }
    facts
}

fn compare(
    kind: &'static str,
    (left, right): (&Edition<'_>, &Edition<'_>),
    (left_place, right_place): (Span, Span),
    ours: Vec<&Claim>,
    mut theirs: Vec<&Claim>,
) -> Vec<Difference> {
    let mut only_ours = Vec::new();
    for claim in ours {
        match theirs.iter().position(|other| same(claim, other)) {
            Some(index) => {
                theirs.remove(index);
            }
            None => only_ours.push(claim),
        }
    }
    let mut found = Vec::new();
    // What prints a reference follows the sections, which other rules compare.
    let written = |claim: &&Claim| claim.literal || kind != "reference";
    only_ours.retain(written);
    theirs.retain(written);
    // An age that one language leaves to its words is no difference; two ages are.
    if kind == "age" {
        let pairs = only_ours.len().min(theirs.len());
        only_ours.truncate(pairs);
        theirs.truncate(pairs);
    }
    let mut theirs = theirs.into_iter();
    for claim in only_ours {
        let counterpart = theirs.next().map(|other| (other.span, wording::value(&other.value)));
        found.push(Difference {
            kind,
            value: wording::value(&claim.value),
            here: left.language,
            there: right.language,
            span: claim.span,
            counterpart,
            section: right_place,
        });
    }
    found.extend(theirs.map(|claim| Difference {
        kind,
        value: wording::value(&claim.value),
        here: right.language,
        there: left.language,
        span: claim.span,
        counterpart: None,
        section: left_place,
    }));
    found
}

/// Whether two claims state the same fact. How a sentence bounds a period is left to readers:
/// languages put it in too many ways.
fn same(left: &Claim, right: &Claim) -> bool {
    match (&left.value, &right.value) {
        (Value::Duration(left), Value::Duration(right)) => {
            left.duration == right.duration && left.to == right.to
        }
        (Value::Address(left), Value::Address(right)) => left.agrees(right),
        (Value::Date { date: left, .. }, Value::Date { date: right, .. }) => left == right,
        (Value::Reference(left), Value::Reference(right)) => {
            left.number == right.number && left.to == right.to
        }
        (left, right) => left == right,
    }
}

/// The bodies that a section names in one language only. The controller is everywhere, if only
/// as a pronoun, and does not count.
fn parties(
    organisation: &Organisation,
    bodies: &[Body],
    (here, section): (&Edition<'_>, &Section),
    (there, other): (&Edition<'_>, &Section),
) -> Vec<Difference> {
    let controller = organisation.identity.controller.as_str();
    let mut names: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for body in bodies {
        names.entry(&body.id).or_default().extend(&body.proper_names);
    }
    let called =
        |section: &Section, names: &[&String]| names.iter().find_map(|name| mention(section, name));
    let others = names.into_iter().filter(|(id, _)| *id != controller);
    others
        .filter(|(_, names)| called(other, names).is_none())
        .filter_map(|(_, names)| called(section, &names))
        .map(|(span, name)| Difference {
            kind: "party",
            value: name.into(),
            here: here.language,
            there: there.language,
            span,
            counterpart: None,
            section: other.span,
        })
        .collect()
}

/// Where a section names a body, in the very words of the name.
fn mention(section: &Section, name: &str) -> Option<(Span, String)> {
    let blocks = section.blocks.iter().map(|block| &block.text);
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    std::iter::once(&section.title).chain(blocks).find_map(|mapped| {
        let text = mapped.text();
        let mut found = text.match_indices(name).map(|(at, _)| at..at + name.len());
        let range = found.find(|range| {
            apart(text[..range.start].chars().next_back())
                && apart(text[range.end..].chars().next())
        })?;
        Some((mapped.span(range)?, name.to_owned()))
    })
}
