//! `sibling-differs`: two organisations of the workspace that declare one body, each in its own way.

use std::collections::BTreeMap;

use crate::check::standing::Body;
use crate::check::{Check, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::fold;
use crate::model::EntityKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "sibling-differs",
        family: Family::Identity,
        level: Level::Warning,
        page: include_str!("sibling_differs.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Siblings(find),
};

fn find(bodies: &[&Body]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut known = Known::default();
    for body in bodies {
        if let Some(twin) = known.twin(body) {
            findings.extend(differences(body, twin));
        }
        known.add(body);
    }
    findings
}

/// What two organisations tell differently of one body.
fn differences(body: &Body, twin: &Body) -> impl Iterator<Item = Diagnostic> {
    let pairs = body.particulars.iter().filter_map(|here| {
        let there = twin.particulars.iter().find(|there| there.field == here.field)?;
        Some((here, there))
    });
    let differ = |here: &str, there: &str| here != there && fold(here) != fold(there);
    pairs.filter(move |(here, there)| differ(&here.value, &there.value)).map(|(here, there)| {
        Diagnostic::new("sibling-differs")
            .arg("body", body.name.as_str())
            .arg("field", here.field)
            .arg("here", here.value.as_str())
            .arg("there", there.value.as_str())
            .arg("sibling", &*twin.organisation)
            .label(here.span, "here")
            .label(there.span, "there")
            .help("help")
    })
}

/// The bodies that were met, found again by what makes two of them the same: the same number, or
/// the same name where one of them gives no number.
#[derive(Default)]
struct Known<'b> {
    met: usize,
    by_number: BTreeMap<&'b str, First<'b>>,
    by_name: BTreeMap<Name, First<'b>>,
    /// Those without a number.
    unnumbered: BTreeMap<Name, First<'b>>,
}

type Name = (String, EntityKind);

/// The first body of a name or a number, and the first one that another organisation declares.
type First<'b> = Vec<(usize, &'b Body)>;

impl<'b> Known<'b> {
    /// The first body that is the same and belongs to another organisation.
    fn twin(&self, body: &Body) -> Option<&'b Body> {
        let name = name(body);
        let same = match &body.siren {
            Some(siren) => [self.by_number.get(siren.as_str()), self.unnumbered.get(&name)],
            None => [self.by_name.get(&name), None],
        };
        let others = same.into_iter().flatten().flatten();
        let others = others.filter(|(_, twin)| twin.organisation != body.organisation);
        others.min_by_key(|(at, _)| *at).map(|(_, twin)| *twin)
    }

    fn add(&mut self, body: &'b Body) {
        let (at, name) = (self.met, name(body));
        self.met += 1;
        match &body.siren {
            Some(siren) => note(self.by_number.entry(siren).or_default(), at, body),
            None => note(self.unnumbered.entry(name.clone()).or_default(), at, body),
        }
        note(self.by_name.entry(name).or_default(), at, body);
    }
}

/// Two are enough: whatever organisation is compared, one of them is another's.
fn note<'b>(first: &mut First<'b>, at: usize, body: &'b Body) {
    let new = |(_, it): &(usize, &Body)| it.organisation != body.organisation;
    if first.len() < 2 && first.iter().all(new) {
        first.push((at, body));
    }
}

fn name(body: &Body) -> Name {
    (fold(&body.name), body.kind)
}
