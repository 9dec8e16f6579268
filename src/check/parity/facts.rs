//! The facts of one section in two languages: which are the same, which differ, and in what.
//!
//! Facts printed from data count as well as those written out: a reader sees both. What counts as
//! the same is told by [`key`] and [`Manner`] for every kind of fact, known or to come.

use std::collections::BTreeMap;

use super::wordings::{self, Counterpart};
use crate::check::bodies::{Bodies, Called};
use crate::check::dossier::Edition;
use crate::check::wording;
use crate::claim::{Claim, Polarity};
use crate::diagnostic::Arg;
use crate::fact::{Bound, Place, Role, StatedTrigger, Value, fold};
use crate::source::Span;

/// A fact as one language states it.
#[derive(Clone, Debug)]
pub struct Stated {
    /// Where.
    pub span: Span,
    /// Whether the author wrote it; not so where data printed any part of it.
    pub literal: bool,
    /// The value, left to the reader's language where it has words.
    pub value: Arg,
    /// The words of the text.
    pub text: String,
    /// Whether the sentence affirms or denies it.
    pub polarity: Polarity,
    /// How a period is bounded.
    pub bound: Option<Bound>,
    /// From when a period runs.
    pub trigger: Option<StatedTrigger>,
}

/// A fact in two languages.
#[derive(Clone, Debug)]
pub struct FactPair {
    /// The kind of fact.
    pub kind: &'static str,
    /// As the left text states it.
    pub left: Option<Stated>,
    /// As the right text states it.
    pub right: Option<Stated>,
    /// In what they differ; nothing where they are equal, or where the other language says the
    /// same in other words.
    pub differences: Vec<Aspect>,
}

/// In what a fact differs between languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// One of the two does not state it.
    Missing,
    /// They state different values.
    Value,
    /// One affirms what the other denies.
    Polarity,
    /// One sets a limit where the other does not, or another one.
    Bound,
    /// They let it run from different events.
    Trigger,
}

impl Aspect {
    /// The id, as reports for programs print it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Value => "value",
            Self::Polarity => "polarity",
            Self::Bound => "bound",
            Self::Trigger => "trigger",
        }
    }
}

/// How a kind of fact is compared.
struct Manner {
    /// Whether it matters how often a section states it.
    counted: bool,
    /// What it means that only one language states it.
    silence: Silence,
}

/// What it means that only one language states a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Silence {
    /// A difference.
    Differs,
    /// A difference within an enumeration that both languages have; else it may be left to words
    /// that no claim is read from.
    InEnumerations,
    /// None: the language left it to its words. Two different values differ.
    Allowed,
    /// None, and other values are other facts.
    Ignored,
}

/// Whether a sentence that denies denies the value, and not something else that it says of it.
fn is_denied(value: &Value) -> bool {
    matches!(value, Value::Party(_) | Value::Cookie(_) | Value::Commitment { .. })
}

/// How a value is compared. Kinds that are not named here are sets: each value once, in both.
fn manner(value: &Value) -> Manner {
    let (counted, silence) = match value {
        // The law is compared as such; a language may leave out the date of its title.
        // Where a text leads its reader is no fact of its own, unless both lead elsewhere.
        Value::Date { in_law_title: true, .. } | Value::Url(_) => (false, Silence::Allowed),
        Value::Duration(period) => match period.role {
            Role::Age | Role::Recurrence | Role::Penalty | Role::Past => (false, Silence::Allowed),
            Role::Retention | Role::Deadline => (true, Silence::Differs),
        },
        // What is read from phrases, of which a language has more than any list.
        Value::Country(_)
        | Value::Right(_)
        | Value::LegalBasis(_)
        | Value::TransferTool(_)
        | Value::DataCategory(_)
        | Value::DataSubject(_) => (false, Silence::InEnumerations),
        Value::Commitment { .. } => (false, Silence::Ignored),
        _ => (false, Silence::Differs),
    };
    Manner { counted, silence }
}

/// How many facts of a kind make an enumeration.
const MANY: usize = 3;

/// What makes two values the same whatever the language.
pub(super) fn key(value: &Value) -> String {
    match value {
        Value::Duration(period) => {
            let to = period.to.map(|to| to.measure());
            format!("{:?} {to:?} {:?}", period.duration.measure(), period.duration.calendar)
        }
        // Parts of an address may be left out: those of one postcode are compared as addresses.
        Value::Address(address) => fold(&address.postcode),
        Value::Date { date, .. } => date.to_string(),
        Value::Reference(reference) => format!("{} {:?}", reference.number, reference.to),
        Value::Url(url) => wordings::site(url.host()).to_owned(),
        // « hors de l'Union » may be "not in the Union": sentences are compared for what they deny.
        Value::Country(Place::ThirdCountries) => key(&Value::Country(Place::Area)),
        Value::Country(place) => place.id().trim_start_matches("outside-").to_owned(),
        Value::Party(name) => fold(name),
        Value::Malformed { kind, text, .. } => format!("{kind} {}", fold(text)),
        other => other.normal_form().to_string(),
    }
}

fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Address(left), Value::Address(right)) => left.agrees(right),
        _ => true,
    }
}

/// The facts of a section, the edition that has it.
pub(super) struct Side<'e> {
    /// The edition.
    pub edition: &'e Edition<'e>,
    /// The number of the section.
    pub section: usize,
    /// Its claims, in the order of the text.
    pub claims: Vec<&'e Claim>,
}

/// The facts of two sections, in the order of the left text.
pub(super) fn compare(left: &Side<'_>, right: &Side<'_>, bodies: &Bodies) -> Vec<FactPair> {
    let mut kinds: Vec<&'static str> = Vec::new();
    for claim in left.claims.iter().chain(&right.claims) {
        if !kinds.contains(&claim.kind()) {
            kinds.push(claim.kind());
        }
    }
    let mut pairs = Vec::new();
    for kind in kinds {
        let of_kind = |side: &Side<'_>| -> Vec<usize> {
            let claims = side.claims.iter().enumerate();
            let known = |claim: &Claim| is_known(claim, side.edition, bodies);
            let of_kind = claims.filter(|(_, claim)| claim.kind() == kind && !known(claim));
            of_kind.map(|(at, _)| at).collect()
        };
        pairs.extend(Kind { name: kind, left, right }.compare(of_kind(left), of_kind(right)));
    }
    let place = |pair: &FactPair| {
        let of = |stated: &Option<Stated>| stated.as_ref().map(|it| it.span.start);
        (pair.left.is_none(), of(&pair.left), of(&pair.right))
    };
    pairs.sort_by_key(place);
    pairs
}

/// Whether a claim names a body that is known by all its names, which are compared by themselves.
fn is_known(claim: &Claim, edition: &Edition<'_>, bodies: &Bodies) -> bool {
    let (Value::Party(name), Some(lexicon)) = (&claim.value, edition.lexicon) else { return false };
    let padded = format!(" {} ", fold(name));
    let called = Called::new(name, &lexicon.party);
    bodies.called(&called).next().is_some() || !bodies.named_in(&padded).is_empty()
}

struct Kind<'k, 'e> {
    name: &'static str,
    left: &'k Side<'e>,
    right: &'k Side<'e>,
}

impl Kind<'_, '_> {
    fn compare(&self, ours: Vec<usize>, theirs: Vec<usize>) -> Vec<FactPair> {
        let ours = grouped(&self.left.claims, ours);
        let mut theirs = grouped(&self.right.claims, theirs);
        let mut pairs = Vec::new();
        let (mut only_ours, mut only_theirs) = (Vec::new(), Vec::new());
        for (key, ours) in ours {
            let theirs = theirs.remove(&key).unwrap_or_default();
            let (matched, mut left, mut right) = self.matched(&ours, theirs);
            pairs.extend(matched);
            only_ours.append(&mut left);
            only_theirs.append(&mut right);
        }
        only_theirs.extend(theirs.into_values().flatten());
        only_ours.sort_unstable();
        only_theirs.sort_unstable();
        let enumerated = pairs.len() >= MANY;
        pairs.extend(self.unmatched(only_ours, only_theirs, enumerated));
        pairs
    }

    /// The claims of one key: those that agree in everything first, so that the order of the
    /// sentences does not matter; then those that differ in something but the value.
    fn matched(
        &self,
        ours: &[usize],
        mut theirs: Vec<usize>,
    ) -> (Vec<FactPair>, Vec<usize>, Vec<usize>) {
        let mut pairs = Vec::new();
        let mut rest = Vec::new();
        for strict in [true, false] {
            for one in if strict { ours.to_vec() } else { std::mem::take(&mut rest) } {
                let left = self.left.claims[one];
                let found = theirs.iter().take(MOST_COMPARED).position(|two| {
                    let right = self.right.claims[*two];
                    let agree = self.differences(left, right).is_empty();
                    same(&left.value, &right.value) && (agree || !strict)
                });
                match found {
                    Some(at) => {
                        let two = theirs.remove(at);
                        pairs.push(self.pair(one, two));
                    }
                    None => rest.push(one),
                }
            }
        }
        (pairs, rest, theirs)
    }

    fn pair(&self, one: usize, two: usize) -> FactPair {
        let (left, right) = (self.left.claims[one], self.right.claims[two]);
        FactPair {
            kind: self.name,
            differences: self.differences(left, right),
            left: Some(stated(left, self.left.edition)),
            right: Some(stated(right, self.right.edition)),
        }
    }

    /// In what two statements of one value differ.
    fn differences(&self, left: &Claim, right: &Claim) -> Vec<Aspect> {
        let mut differences = Vec::new();
        let refused = matches!(left.value, Value::Right(_)) && !left.exception && !right.exception;
        if left.polarity != right.polarity
            && (is_denied(&left.value) || refused)
            && !self.is_balanced(left)
        {
            differences.push(Aspect::Polarity);
        }
        if let (Value::Duration(one), Value::Duration(two)) = (&left.value, &right.value)
            && one.role == two.role
        {
            if wordings::bounds_differ(one, two, (self.left, left), (self.right, right)) {
                differences.push(Aspect::Bound);
            }
            if wordings::triggers_differ(one, two) {
                differences.push(Aspect::Trigger);
            }
        }
        differences
    }

    /// Whether each language both affirms and denies a value somewhere in the section.
    fn is_balanced(&self, claim: &Claim) -> bool {
        let wanted = key(&claim.value);
        let both = |side: &Side<'_>| {
            let same = || side.claims.iter().take(MOST_COMPARED * 4);
            let with = |polarity: Polarity| {
                same().any(|it| it.polarity == polarity && key(&it.value) == wanted)
            };
            with(Polarity::Affirmed) && with(Polarity::Negated)
        };
        both(self.left) || both(self.right)
    }

    /// What only one language states, each with what the other states in its place.
    fn unmatched(&self, ours: Vec<usize>, theirs: Vec<usize>, enumerated: bool) -> Vec<FactPair> {
        let alone = |side: &Side<'_>, other: &Side<'_>, at: usize| {
            let claim = side.claims[at];
            let told = Counterpart::new(other.edition, other.section).tells(claim, side.edition);
            // What prints a reference follows the sections, which other rules compare.
            let printed = self.name == "reference" && !claim.literal;
            let ignored = manner(&claim.value).silence == Silence::Ignored;
            (at, told || printed || ignored)
        };
        let ours = ours.into_iter().map(|at| alone(self.left, self.right, at));
        let theirs = theirs.into_iter().map(|at| alone(self.right, self.left, at));
        let (told_ours, ours): (Vec<_>, Vec<_>) = ours.partition(|(_, told)| *told);
        let (told_theirs, theirs): (Vec<_>, Vec<_>) = theirs.partition(|(_, told)| *told);
        let mut pairs = Vec::new();
        let both = ours.len().max(theirs.len());
        for at in 0..both {
            let (one, two) = (ours.get(at).map(|it| it.0), theirs.get(at).map(|it| it.0));
            pairs.push(self.alone(one, two, Some(enumerated)));
        }
        pairs.extend(told_ours.iter().map(|(at, _)| self.alone(Some(*at), None, None)));
        pairs.extend(told_theirs.iter().map(|(at, _)| self.alone(None, Some(*at), None)));
        pairs
    }

    /// What one language states, or each of them another value; `enumerated` tells whether it
    /// stands among others, and is absent where the other language says it in other words.
    fn alone(&self, one: Option<usize>, two: Option<usize>, enumerated: Option<bool>) -> FactPair {
        let left = one.map(|at| self.left.claims[at]);
        let right = two.map(|at| self.right.claims[at]);
        let differs = |claim: &Claim| match manner(&claim.value).silence {
            Silence::Differs => true,
            Silence::InEnumerations => enumerated == Some(true),
            Silence::Allowed | Silence::Ignored => false,
        };
        let differences = match (left, right) {
            _ if enumerated.is_none() => Vec::new(),
            (Some(_), Some(_)) => vec![Aspect::Value],
            (Some(claim), None) | (None, Some(claim)) if differs(claim) => vec![Aspect::Missing],
            _ => Vec::new(),
        };
        FactPair {
            kind: self.name,
            left: left.map(|claim| stated(claim, self.left.edition)),
            right: right.map(|claim| stated(claim, self.right.edition)),
            differences,
        }
    }
}

/// How many statements of one value are compared with another one.
const MOST_COMPARED: usize = 50;

/// The claims by what they state, each value once unless it is counted.
fn grouped(claims: &[&Claim], places: Vec<usize>) -> BTreeMap<String, Vec<usize>> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in places {
        let claim = claims[at];
        let group = groups.entry(key(&claim.value)).or_default();
        let counted = manner(&claim.value).counted;
        let repeated = !counted
            && group.iter().take(MOST_COMPARED).any(|other| {
                let other = claims[*other];
                (other.polarity == claim.polarity || !is_denied(&claim.value))
                    && same(&other.value, &claim.value)
            });
        if !repeated {
            group.push(at);
        }
    }
    groups
}

pub(super) fn stated(claim: &Claim, edition: &Edition<'_>) -> Stated {
    let (bound, trigger) = match &claim.value {
        Value::Duration(period) => (Some(period.bound), period.trigger.clone()),
        _ => (None, None),
    };
    Stated {
        span: claim.span,
        literal: claim.literal,
        value: wording::value(&claim.value),
        text: claim.text(&edition.document).to_owned(),
        polarity: claim.polarity,
        bound,
        trigger,
    }
}
