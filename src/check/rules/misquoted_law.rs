//! `misquoted-law`: a law under a number or a date that is not its own.
//!
//! A date is judged where the table knows the law. A number is judged where no law of the table
//! has it and something else tells which one is meant: the date beside it, the name beside it, the
//! title, or the same law in another place of the texts.

use std::collections::BTreeMap;

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Claim;
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};
use crate::fact::{PartialDate, Value, fold};
use crate::language::{Language, format};
use crate::law::{LegalText, legal_text_of_reference, legal_texts};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "misquoted-law",
        family: Family::OutdatedLaw,
        level: Level::Warning,
        reason: Some(Reason::Table),
        page: include_str!("misquoted_law.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// How far after the number of a law its date may begin, and a name of it, in bytes.
const REACH: usize = 60;

/// The slips that turn one number into another, at most, where a date or a name tells the law.
const SLIPS: usize = 2;

/// The words of a title that are enough to know it.
const TITLE_WORDS: usize = 4;

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let all = mentions(corpus);
    let mut findings = Vec::new();
    for mention in all.iter().filter(|mention| mention.claim.literal) {
        let finding = match mention.known {
            Some(law) => misdated(mention, law),
            None => misnumbered(mention, &all).or_else(|| cited_otherwise(mention, &all)),
        };
        findings.extend(finding.map(|finding| finding.help("help")));
    }
    findings
}

/// A law that a text cites.
struct Mention<'a> {
    edition: &'a Edition<'a>,
    claim: &'a Claim,
    reference: &'a str,
    known: Option<&'static LegalText>,
    date: Option<(PartialDate, &'a Claim)>,
}

fn mentions<'a>(corpus: &Corpus<'a>) -> Vec<Mention<'a>> {
    let mut all = Vec::new();
    for edition in corpus.editions() {
        let mut dates: BTreeMap<(usize, usize), Vec<&Claim>> = BTreeMap::new();
        for claim in &edition.claims {
            if matches!(claim.value, Value::Date { .. }) {
                dates.entry((claim.section, claim.block)).or_default().push(claim);
            }
        }
        for claim in &edition.claims {
            let Value::Law(law) = &claim.value else { continue };
            let here = dates.get(&(claim.section, claim.block)).map_or(&[][..], Vec::as_slice);
            let known = legal_text_of_reference(&law.text);
            let date = date_of(edition, claim, here);
            all.push(Mention { edition, claim, reference: &law.text, known, date });
        }
    }
    all
}

/// The date right after a law, or within its words.
fn date_of<'a>(
    edition: &'a Edition<'a>,
    claim: &Claim,
    dates: &[&'a Claim],
) -> Option<(PartialDate, &'a Claim)> {
    let text = edition.text_of(claim)?;
    let words = &edition.lexicon?.law;
    let next = dates.iter().find(|date| date.range.end >= claim.range.end)?;
    let joined = next.range.start < claim.range.end
        || text.get(claim.range.end..next.range.start).is_some_and(|gap| {
            gap.len() <= REACH && !gap.trim().is_empty() && words.before_date.is_match(&fold(gap))
        });
    match next.value {
        Value::Date { date, .. } if joined => Some((date, next)),
        _ => None,
    }
}

/// A law of the table beside a date that is not that of its adoption.
fn misdated(mention: &Mention<'_>, law: &'static LegalText) -> Option<Diagnostic> {
    let (date, place) = mention.date?;
    let own: PartialDate = law.date?.parse().ok()?;
    (!own.to_string().starts_with(&date.to_string())).then(|| {
        Diagnostic::new("misquoted-law")
            .arg("kind", "date")
            .arg("law", short(law, mention.edition.language))
            .arg("date", format::date_message(own))
            .label(place.span, "here")
    })
}

/// A number that no law of the table has, where it must be a slip for one that it has.
fn misnumbered(mention: &Mention<'_>, all: &[Mention<'_>]) -> Option<Diagnostic> {
    let (kind, number) = split(mention.reference)?;
    let meant = legal_texts().find(|law| {
        let Some((own_kind, own_number)) = split(law.reference) else { return false };
        if own_kind != kind {
            return false;
        }
        let slips = strsim::osa_distance(number, own_number);
        let by_date = mention.date.map(|(date, _)| law.date == Some(&*date.to_string()));
        // A law without a number is cited by its date.
        let dated = number.len() == "2000-01-01".len();
        match by_date {
            _ if is_entitled(mention, law) => true,
            Some(same) if !dated => same && slips <= SLIPS,
            _ if is_named(mention, law) => slips <= SLIPS,
            _ if dated => {
                let apart = law.date.is_some_and(|own| parts_apart(own, number) == 1);
                apart && is_cited(law, all)
            }
            _ => slips == 1 && is_cited(law, all),
        }
    })?;
    let language = mention.edition.language;
    Some(
        Diagnostic::new("misquoted-law")
            .arg("kind", "number")
            .arg("law", short(meant, language))
            .arg("title", title(meant, language))
            .label(mention.claim.span, "here"),
    )
}

/// The kind of a law and its number; that of a text of the Union has the year in it.
fn split(reference: &str) -> Option<(&str, &str)> {
    match reference.strip_prefix("eu/") {
        Some(number) => Some(("eu", number)),
        None => reference.rsplit_once('/'),
    }
}

/// Whether some other place cites the law.
fn is_cited(law: &LegalText, all: &[Mention<'_>]) -> bool {
    all.iter().any(|other| other.reference == law.reference)
}

/// How many of day, month and year differ.
fn parts_apart(left: &str, right: &str) -> usize {
    left.split('-').zip(right.split('-')).filter(|(one, two)| one != two).count()
}

/// Whether another name of the law stands right after its number: "(GDPR)".
fn is_named(mention: &Mention<'_>, law: &LegalText) -> bool {
    let here = |claim: &&Claim| {
        claim.range.start >= mention.claim.range.end
            && claim.range.start - mention.claim.range.end <= REACH
    };
    let mut after = mention.edition.claims_beside(mention.claim).iter().filter(here);
    let named = after.find_map(|claim| match &claim.value {
        Value::Law(other) => Some(other.text == law.reference),
        _ => None,
    });
    named == Some(true)
}

/// Whether the title of the law follows: « relative au contrat d'association ».
fn is_entitled(mention: &Mention<'_>, law: &'static LegalText) -> bool {
    let own = fold(title(law, mention.edition.language));
    let Some(year) = law.date.and_then(|date| date.get(..4)) else { return false };
    let Some((_, tail)) = own.split_once(year) else { return false };
    let tail: Vec<&str> = tail.split_whitespace().collect();
    let after = after(mention).map(fold).unwrap_or_default();
    let after = after.split_whitespace();
    tail.len() >= TITLE_WORDS && tail[..TITLE_WORDS].iter().copied().eq(after.take(TITLE_WORDS))
}

/// What follows a law and its date in their sentence.
fn after<'a>(mention: &Mention<'a>) -> Option<&'a str> {
    let end = mention.date.map_or(0, |(_, date)| date.range.end).max(mention.claim.range.end);
    mention.edition.text_of(mention.claim)?.get(end..mention.claim.sentence.end.max(end))
}

/// A law that the table does not know and that another place cites with another date, or under
/// another number with the same date.
fn cited_otherwise(mention: &Mention<'_>, all: &[Mention<'_>]) -> Option<Diagnostic> {
    let (date, place) = mention.date.filter(|(date, _)| date.to_string().len() == 10)?;
    let other = all.iter().find_map(|other| {
        let (theirs, there) = other.date.filter(|(date, _)| date.to_string().len() == 10)?;
        let same = other.reference == mention.reference;
        let differs = same && theirs != date;
        let slip = !same
            && other.known.is_none()
            && theirs == date
            && strsim::osa_distance(mention.reference, other.reference) == 1;
        (differs || slip).then_some((differs, there))
    })?;
    let (of_date, there) = other;
    let here = if of_date { place } else { mention.claim };
    Some(
        Diagnostic::new("misquoted-law")
            .arg("kind", "elsewhere")
            .label(here.span, "here")
            .label(there.span, "there"),
    )
}

/// The name in use, in the language of the text that cites it.
fn short(law: &'static LegalText, language: Language) -> &'static str {
    match language {
        Language::Fr => law.short_fr,
        Language::En => law.short_en,
    }
}

fn title(law: &'static LegalText, language: Language) -> &'static str {
    match language {
        Language::Fr => law.title_fr,
        Language::En => law.title_en,
    }
}
