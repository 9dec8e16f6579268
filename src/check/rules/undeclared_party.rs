//! `undeclared-party`: a body that the prose names and the data do not know.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::bodies::{Bodies, Called, bodies, things};
use crate::check::compare::literal_claims;
use crate::check::{Check, Dossier, Edition, Find, listed, places, wording};
use crate::claim::{Claim, Polarity};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::{Value, fold};
use crate::language::Language;
use crate::law::articles;
use crate::model::{Name, Organisation};
use crate::source::Span;
use crate::syntax::markdown::BlockKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-party",
        family: Family::Recipients,
        sources: &[articles::GDPR_13_1_E],
        page: include_str!("undeclared_party.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let known = bodies(dossier.organisation);
    let things = things(dossier.organisation);
    let mut findings = Vec::new();
    for (edition, claim) in literal_claims(dossier) {
        let Some(lexicon) = edition.lexicon else { continue };
        let Value::Party(name) = &claim.value else { continue };
        // « Nous ne transmettons rien à … » declares nobody.
        if claim.polarity == Polarity::Negated {
            continue;
        }
        let thing = edition.text_of(claim).is_some_and(|text| things.cover(text, &claim.range));
        let called = Called::new(name, &lexicon.party);
        if !thing && known.called(&called).next().is_none() {
            findings.push(finding(dossier, edition, name, claim.span));
        }
    }
    for (_, edition) in dossier.editions() {
        for (name, span) in slips(dossier.organisation, edition, &known) {
            let said = |found: &Diagnostic| {
                found.span().is_some_and(|other| other.contains(span) || span.contains(other))
            };
            if !findings.iter().any(said) {
                findings.push(finding(dossier, edition, &name, span));
            }
        }
        for listed in listed::unknown(edition, &known) {
            let said = |claim: &&Claim| {
                matches!(claim.value, Value::Party(_))
                    && (claim.section, claim.block) == listed.place
            };
            if !edition.claims.iter().any(|claim| said(&claim)) {
                findings.push(finding(dossier, edition, &listed.name, listed.span));
            }
        }
    }
    findings
}

fn finding(dossier: &Dossier<'_>, edition: &Edition<'_>, name: &str, span: Span) -> Diagnostic {
    let finding = Diagnostic::new("undeclared-party").arg("party", name).label(span, "claim");
    let finding = wording::collection(finding, dossier.organisation, "recipients");
    let near = near(dossier.organisation, name, edition.language);
    finding.label_if(near, "near").help("help")
}

/// The shortest name of which another one may be a slip, in letters.
const SHORTEST: usize = 6;

/// The recipient whose name is most like a name: a slip away, or the beginning of it.
fn near(organisation: &Organisation, name: &str, language: Language) -> Option<Span> {
    let wanted = fold(name);
    let recipients = organisation.recipients.recipients.iter();
    let mut like = recipients.filter(|(_, recipient)| {
        places::names(organisation, recipient, language).iter().any(|own| {
            let own = fold(own);
            let begins = wanted.strip_prefix(&own).is_some_and(|rest| rest.starts_with(' '));
            begins || is_slip(&own, &wanted)
        })
    });
    like.next().map(|(id, _)| id.span)
}

/// Whether one text is most likely a slip for the other.
fn is_slip(own: &str, other: &str) -> bool {
    let plural = || own.strip_prefix(other).or(other.strip_prefix(own));
    may_be_slip(own, other)
        && own != other
        && own.chars().count() >= SHORTEST
        && plural().is_none_or(|rest| rest.len() > 1)
        && strsim::osa_distance(own, other) == 1
}

/// Whether two texts may be alike but for two letters side by side: a look that costs little.
fn may_be_slip(own: &str, other: &str) -> bool {
    if !own.is_ascii() || !other.is_ascii() {
        return true;
    }
    if own.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = |(one, two): &(u8, u8)| one == two;
    let head = own.bytes().zip(other.bytes()).take_while(same).count();
    let tail = own.bytes().rev().zip(other.bytes().rev()).take_while(same).count();
    head + tail + 2 >= own.len().max(other.len())
}

/// Words of an edition that are a slip away from a proper name of the data, wherever they stand.
fn slips(
    organisation: &Organisation,
    edition: &Edition<'_>,
    known: &Bodies,
) -> Vec<(String, Span)> {
    let recipients = organisation.recipients.recipients.values();
    let proper = recipients.filter_map(|recipient| match &recipient.name {
        Name::Same(name) => Some(name.value.as_str()),
        Name::Localised(_) => None,
    });
    // By how many words they have: what is said is folded once for all of them.
    let mut names: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for name in proper.map(fold).filter(|name| name.chars().count() >= SHORTEST) {
        names.entry(name.split(' ').count()).or_default().push(name);
    }
    let mut found = Vec::new();
    for section in &edition.document.sections {
        let blocks = section.blocks.iter().filter(|block| block.kind != BlockKind::Code);
        for mapped in std::iter::once(&section.title).chain(blocks.map(|block| &block.text)) {
            let text = mapped.text();
            let words = words(text);
            for (at, word) in words.iter().enumerate() {
                let capital = text[word.clone()].chars().next().is_some_and(char::is_uppercase);
                for (count, names) in names.iter().filter(|_| capital) {
                    let Some(last) = words.get(at + count - 1) else { continue };
                    let range = word.start..last.end;
                    let said = fold(&text[range.clone()]);
                    let slip = names.iter().any(|name| is_slip(name, &said));
                    if !slip || edition.mentions_in_small(&text[range.clone()]) {
                        continue;
                    }
                    let around = format!(" {said} ");
                    let Some((span, true)) = mapped.origin(range.clone()) else { continue };
                    if known.named_in(&around).is_empty() {
                        found.push((text[range].to_owned(), span));
                    }
                }
            }
        }
    }
    found
}

/// The words of a text, but for those of addresses.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, letter.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    let joint = |at: usize, back: bool| {
        let mut around = text[..at].chars().rev().take(1);
        let mut after = text[at..].chars().take(1);
        let letter = if back { around.next() } else { after.next() };
        letter.is_some_and(|letter| "@/_".contains(letter))
    };
    words.retain(|word| !joint(word.start, true) && !joint(word.end, false));
    words
}
