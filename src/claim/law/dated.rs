//! Texts that are named by their date or their year: « loi du 6 janvier 1978 », "the 1998 Act".

use std::ops::Range;

use super::mention::{Country, Mention, families, kind_before, mention};
use super::nation;
use super::numbered::prefix;
use crate::claim::Finds;
use crate::claim::normal::Text;
use crate::fact::{PartialDate, Value};
use crate::language::Lexicon;
use crate::language::lexicon::LawKind;
use crate::law::{legal_text_of_reference, legal_texts};

/// How far after a date the name of its text may go on.
const NAME: usize = 80;

/// « loi du 6 janvier 1978 ».
pub(super) fn dated(
    text: &Text,
    lexicon: &Lexicon,
    finds: &Finds,
    named: &[Mention],
) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let here_dated = dated_laws(text, lexicon, finds, named);
    for found in &finds.found {
        let Value::Date { date, .. } = &found.value else { continue };
        let range = text.folded.place(&found.range);
        let Some((kind, words)) = kind_before(text, lexicon, range.start) else { continue };
        let gap = &text.folded.text[words.end..range.start];
        let counted = lexicon.law.counted_before_date.captures(gap);
        if let Some(number) = counted.and_then(|found| found.name("number")) {
            let whole = words.start..range.end;
            mentions.extend(counted_act(text, lexicon, kind, number.as_str(), *date, whole));
            continue;
        }
        let bare = lexicon.law.nations.without(gap);
        if gap.trim().is_empty() || !lexicon.law.before_date.is_match(&bare) {
            continue;
        }
        if let Some((of, range)) = named_around(text, lexicon, &words, &range) {
            mentions.push(mention(of, range));
            continue;
        }
        if let Some(of) = named_by_date(text, lexicon, &words, &range) {
            mentions.push(mention(of, words.start..range.end));
            continue;
        }
        let here = named.iter().chain(&mentions).filter(|other| other.range.end <= range.start);
        let mut here: Vec<&Mention> = here.collect();
        here.sort_by_key(|other| std::cmp::Reverse(other.range.end));
        let here = here.into_iter().map(|other| other.text.as_str());
        let earlier = here.chain(finds.laws.iter().rev().map(String::as_str));
        let Some(reference) = reference_of_date(kind, *date) else { continue };
        let known = finds.dated_laws.iter().chain(&here_dated);
        let reference = law_of_date(known, *date, &reference).unwrap_or(reference);
        let range = words.start..range.end;
        let told = nation::beside(text, lexicon, &range);
        let told =
            told.or_else(|| Some((nation::in_title(text, lexicon, range.end)?, range.clone())));
        let placed = told.and_then(|(nation, range)| {
            let of = nation::of_nation(&reference, nation)?;
            Some(Mention { country: Country::Told, ..mention(of, range) })
        });
        mentions
            .push(placed.unwrap_or_else(|| mention(at_home(reference, lexicon, earlier), range)));
    }
    mentions
}

/// Which laws have both a number and a date, for those that only the date names later.
pub(super) fn dated_laws(
    text: &Text,
    lexicon: &Lexicon,
    finds: &Finds,
    mentions: &[Mention],
) -> Vec<(PartialDate, String)> {
    let numbered = mentions.iter().filter(|law| law.numbered);
    let date_of = |law: &Mention| {
        finds.found.iter().find_map(|found| {
            let Value::Date { date, .. } = &found.value else { return None };
            let start = text.folded.place(&found.range).start;
            let gap = text.folded.text.get(law.range.end..start)?;
            let close = !gap.is_empty() && lexicon.law.before_date.is_match(gap);
            close.then(|| (*date, law.text.clone()))
        })
    };
    numbered.filter_map(date_of).collect()
}

/// The law of a date, if a number named it before.
fn law_of_date<'l>(
    mut known: impl Iterator<Item = &'l (PartialDate, String)>,
    date: PartialDate,
    reference: &str,
) -> Option<String> {
    let (family, _) = reference.rsplit_once('/')?;
    let law = known.find(|(day, law)| *day == date && law.starts_with(family))?;
    Some(law.1.clone())
}

/// "Law No. 53 of 5 July 2005": a text of a country that counts its acts anew every year.
fn counted_act(
    text: &Text,
    lexicon: &Lexicon,
    kind: LawKind,
    number: &str,
    date: PartialDate,
    range: Range<usize>,
) -> Option<Mention> {
    let written = date.to_string();
    let year = written.get(..4)?;
    let (name, kind) = match kind {
        LawKind::Act => ("law", "loi"),
        LawKind::Decree => ("decree", "decret"),
        _ => return None,
    };
    // « loi n° 1565 du 3 décembre 2024 »: Monaco writes a point among the digits.
    if let Some((thousands, rest)) = number.split_at_checked(1).filter(|_| number.len() == 4) {
        let of = format!("mc/{kind}/{thousands}.{rest}");
        let known = legal_text_of_reference(&of).and_then(|text| text.date);
        if known.is_some_and(|known| known == written) {
            return Some(Mention { country: Country::Told, ..mention(of, range) });
        }
    }
    let Some((nation, range)) = nation::beside(text, lexicon, &range) else {
        return Some(mention(format!("act/{name}-{number}-{year}"), range));
    };
    let of = format!("{nation}/{kind}/{number}-{year}");
    Some(Mention { country: Country::Told, ..mention(of, range) })
}

/// « règlement européen du 27 avril 2016 sur la protection des données »: a name around its date,
/// and the range of both.
fn named_around(
    text: &Text,
    lexicon: &Lexicon,
    kind: &Range<usize>,
    date: &Range<usize>,
) -> Option<(String, Range<usize>)> {
    let folded = &text.folded.text;
    let (_, last) = folded[kind.start..date.start].trim_end().rsplit_once(' ')?;
    let after = text.folded.after(date.end, text.sentence(date.end).end, NAME);
    let lead = after.len() - after.trim_start().len();
    // "Federal Act of 25 September 2020 on Data Protection": the name may begin before the kind.
    let earlier = folded[..kind.start].rmatch_indices(' ').map(|(at, _)| at + 1).skip(1).take(2);
    std::iter::once(kind.start).chain(earlier).find_map(|start| {
        let head = folded[start..date.start].trim_end().strip_suffix(last)?.trim_end();
        let name = format!("{head} {}", after.trim_start()).replace('\n', " ");
        let (of, length) = lexicon.law.named_at_start(&name)?;
        let rest = length.checked_sub(head.len() + 1).filter(|rest| *rest > 0)?;
        Some((of.to_owned(), start..date.end + lead + rest))
    })
}

/// A text that the lexicon names by its kind and its date: « la loi, datée du 30 juillet 2018 ».
fn named_by_date(
    text: &Text,
    lexicon: &Lexicon,
    kind: &Range<usize>,
    date: &Range<usize>,
) -> Option<String> {
    let folded = &text.folded.text;
    let of = folded[..date.start].split_whitespace().next_back()?;
    let name = format!("{} {of} {}", &folded[kind.clone()], &folded[date.clone()]);
    lexicon.law.reference_of(&name).map(ToOwned::to_owned)
}

/// "the 1998 Act", "the Act of 1998": an act that was named before, by its year.
pub(super) fn yeared(
    text: &Text,
    lexicon: &Lexicon,
    found: &[Mention],
    named: &[String],
) -> Vec<Mention> {
    let folded = &text.folded.text;
    let mut mentions = Vec::new();
    // A year has digits.
    if text.digits < 4 {
        return mentions;
    }
    for (kind, words) in lexicon.law.kinds(folded).filter(|(kind, _)| *kind == LawKind::Act) {
        let before = text.folded.before(0, words.start, "2018 ".len());
        let year = before.strip_suffix([' ', '-']).filter(|year| is_year(year));
        let Some(year) = year else { continue };
        let start = words.start - before.len();
        let range = start..words.end;
        let apart = |other: &&Mention| other.range.start < range.end && start < other.range.end;
        if folded[..start].ends_with(char::is_alphanumeric) || found.iter().any(|it| apart(&it)) {
            continue;
        }
        let earlier = found.iter().rev().filter(|other| other.range.end <= start);
        let earlier = earlier.map(|other| other.text.as_str());
        let mut earlier = earlier.chain(named.iter().rev().map(String::as_str));
        let same = |of: &&str| {
            let date = legal_text_of_reference(of).and_then(|text| text.date);
            families(kind).iter().any(|family| of.starts_with(family))
                && (of.ends_with(year) || date.is_some_and(|date| date.starts_with(year)))
        };
        if let Some(of) = earlier.find(same) {
            mentions.push(mention(of.to_owned(), range));
        }
    }
    mentions
}

/// The reference of a law that only its date names. An act that no table knows is of the country
/// whose laws the document named last.
fn at_home<'n>(
    reference: String,
    lexicon: &Lexicon,
    named: impl Iterator<Item = &'n str>,
) -> String {
    let Some(date) = reference.strip_prefix("fr/loi/") else { return reference };
    if legal_text_of_reference(&reference).is_some() {
        return reference;
    }
    let last = nation::of_those_before(named, lexicon);
    let home = last.map_or_else(|| lexicon.law.home.clone(), |country| format!("{country}/loi"));
    format!("{home}/{date}")
}

/// Whether a text is a year of our time.
pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| (1850..2100).contains(&year))
}

fn reference_of_date(kind: LawKind, date: PartialDate) -> Option<String> {
    let written = date.to_string();
    if written.len() < 10 {
        return None;
    }
    let prefix = if kind.is_european() { "eu" } else { prefix(kind)? };
    let known = legal_texts()
        .find(|text| text.date == Some(&*written) && text.reference.starts_with(prefix))
        .map(|text| text.reference.to_owned());
    known.or_else(|| {
        let numbered = kind.is_european() || kind == LawKind::Deliberation;
        (!numbered).then(|| format!("{prefix}/{written}"))
    })
}
