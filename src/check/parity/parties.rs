//! The bodies that a section names in one language, and in the other. They are known by all their
//! names, so that an acronym here and the whole name there are the same.

use std::collections::BTreeSet;

use super::Known;
use super::facts::{Aspect, FactPair, Side, Stated};
use crate::check::bodies::Body;
use crate::claim::Polarity;
use crate::source::Span;
use crate::syntax::markdown::Section;

/// The known bodies that one of the sections names. The controller is everywhere, if only as a
/// pronoun, and is never missing.
pub(super) fn compare(known: &Known<'_>, left: &Side<'_>, right: &Side<'_>) -> Vec<FactPair> {
    let (Some(ours), Some(theirs)) = (section(left), section(right)) else { return Vec::new() };
    let text = |side: &Side<'_>| side.edition.folded_section(side.section);
    let (one, two) = (text(left), text(right));
    let (here, there) = (known.bodies.named_in(&one), known.bodies.named_in(&two));
    let mut pairs = Vec::new();
    for id in here.union(&there).copied() {
        let bodies: Vec<&Body> = known.bodies.iter().filter(|body| body.id == id).collect();
        let said = |named: &BTreeSet<&str>, section, side| {
            named.contains(id).then(|| mention(section, &bodies, side)).flatten()
        };
        let (one, two) = (said(&here, ours, left), said(&there, theirs, right));
        let is_missing = |stated: &Option<Stated>, other: &BTreeSet<&str>| {
            stated.is_some() && !other.contains(id) && id != known.controller
        };
        let differs = is_missing(&one, &there) || is_missing(&two, &here);
        if one.is_some() || two.is_some() {
            let differences = if differs { vec![Aspect::Missing] } else { Vec::new() };
            pairs.push(FactPair { kind: "party", left: one, right: two, differences });
        }
    }
    pairs
}

fn section<'s>(side: &'s Side<'_>) -> Option<&'s Section> {
    side.edition.document.sections.get(side.section)
}

/// Where a section names a body, in the very words of a proper name.
fn mention(section: &Section, bodies: &[&Body], side: &Side<'_>) -> Option<Stated> {
    let names = bodies.iter().flat_map(|body| &body.proper_names);
    let (span, literal, name) = names.into_iter().find_map(|name| find(section, name))?;
    let claims = side.claims.iter().filter(|claim| claim.span == span);
    let denied = claims.into_iter().any(|claim| claim.polarity == Polarity::Negated);
    Some(Stated {
        span,
        literal,
        value: name.as_str().into(),
        text: name,
        polarity: if denied { Polarity::Negated } else { Polarity::Affirmed },
        bound: None,
        trigger: None,
    })
}

fn find(section: &Section, name: &str) -> Option<(Span, bool, String)> {
    let blocks = section.blocks.iter().map(|block| &block.text);
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    std::iter::once(&section.title).chain(blocks).find_map(|mapped| {
        let text = mapped.text();
        let mut found = text.match_indices(name).map(|(at, _)| at..at + name.len());
        let range = found.find(|range| {
            apart(text[..range.start].chars().next_back())
                && apart(text[range.end..].chars().next())
        })?;
        let (span, literal) = mapped.origin(range)?;
        Some((span, literal, name.to_owned()))
    })
}
