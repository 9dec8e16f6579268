//! The bodies that a section names in one language, and in the other. They are known by all their
//! names, so that an acronym here and the whole name there are the same.

use std::collections::BTreeMap;

use super::Known;
use super::facts::{Aspect, FactPair, Side, Stated};
use crate::check::bodies::Body;
use crate::claim::Polarity;
use crate::fact::fold;
use crate::source::Span;
use crate::syntax::markdown::Section;

/// The known bodies that one of the sections names. The controller is everywhere, if only as a
/// pronoun, and is never missing.
pub(super) fn compare(known: &Known<'_>, left: &Side<'_>, right: &Side<'_>) -> Vec<FactPair> {
    let (Some(ours), Some(theirs)) = (section(left), section(right)) else { return Vec::new() };
    let mut names: BTreeMap<&str, Vec<&Body>> = BTreeMap::new();
    for body in known.bodies {
        names.entry(&body.id).or_default().push(body);
    }
    let (one, two) = (text(ours), text(theirs));
    let mut pairs = Vec::new();
    for (id, bodies) in names {
        let calls = |text: &str| bodies.iter().any(|body| body.is_named_in(text));
        if !calls(&one) && !calls(&two) {
            continue;
        }
        let (here, there) = (mention(ours, &bodies, left), mention(theirs, &bodies, right));
        let is_missing = |stated: &Option<Stated>, other: &str| {
            stated.is_some() && !calls(other) && id != known.controller
        };
        let differs = is_missing(&here, &two) || is_missing(&there, &one);
        if here.is_some() || there.is_some() {
            let differences = if differs { vec![Aspect::Missing] } else { Vec::new() };
            pairs.push(FactPair { kind: "party", left: here, right: there, differences });
        }
    }
    pairs
}

fn section<'s>(side: &'s Side<'_>) -> Option<&'s Section> {
    side.edition.document.sections.get(side.section)
}

/// The folded text of a section, with spaces around it.
fn text(section: &Section) -> String {
    let mut text = String::from(" ");
    let blocks = section.blocks.iter().map(|block| &block.text);
    for mapped in std::iter::once(&section.title).chain(blocks) {
        text += &fold(mapped.text());
        text += " ";
    }
    text
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
