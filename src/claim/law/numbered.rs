//! Texts that are named by their number: « loi n° 78-17 », "Regulation (EU) 2016/679".

use std::ops::Range;

use regex::Captures;

use super::dated::is_year;
use super::mention::{Country, Mention, kind_before, mention};
use super::nation;
use crate::claim::normal::Text;
use crate::language::Lexicon;
use crate::language::lexicon::LawKind;
use crate::law::legal_text_of_reference;

/// « loi n° 78-17 », "Regulation (EU) 2016/679".
pub(super) fn numbered(
    text: &Text,
    lexicon: &Lexicon,
    captures: &Captures<'_>,
    found: &[Mention],
    named: &[String],
) -> Option<Mention> {
    let folded = &text.folded.text;
    let whole = captures.get(0)?;
    let number = captures.name("first")?;
    let around = (
        folded[..number.start()].chars().next_back(),
        folded[whole.end()..]
            .strip_prefix(['-', '/', '.', ','])
            .and_then(|rest| rest.chars().next()),
    );
    let joined = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let series = captures.name("series").map_or("", |series| series.as_str());
    if joined(around.1) || series.is_empty() && around.0.is_some_and(|c| "-/.,".contains(c)) {
        return None;
    }
    let union = captures.name("union").or(captures.name("tail")).is_some();
    let sign = captures.name("sign").is_some();
    // "Data Protection Acts 1988-2018".
    let years = is_year(number.as_str()) && is_year(&captures["second"]);
    if years && !sign && !union && number.as_str() < &captures["second"] {
        return None;
    }
    let kind = kind_before(text, lexicon, whole.start()).filter(|(_, range)| {
        let gap = &folded[range.end..whole.start()];
        let words = gap.split_whitespace().filter(|word| word.len() > 1).count();
        let near = if sign || union { gap.len() <= 70 } else { words <= 1 };
        near && !gap.contains(|c: char| c.is_ascii_digit() || ";:.".contains(c))
            && !lexicon.law.other_bodies.is_match(gap)
    });
    let parts = Parts {
        first: number.as_str(),
        mark: &captures["mark"],
        second: &captures["second"],
        union,
        sign,
        series,
    };
    let kind_of = kind.as_ref().map(|(kind, _)| *kind);
    let kind_of = kind_of.or_else(|| kind_of_list(lexicon, folded, found, whole.start()));
    let start = kind.map_or(whole.start(), |(_, range)| range.start);
    let range = start..whole.end();
    let before = found.iter().rev().filter(move |other| other.range.end <= start);
    let before = before.map(|other| other.text.as_str());
    let named = before.chain(named.iter().rev().map(String::as_str));
    let found = parts.of_country(text, lexicon, kind_of, range, named)?;
    Some(Mention { numbered: true, ..found })
}

/// The kind of a number that goes on a list: « délibérations n° 2018-153 et 2018-155 ».
fn kind_of_list(
    lexicon: &Lexicon,
    folded: &str,
    found: &[Mention],
    start: usize,
) -> Option<LawKind> {
    let last = found.last().filter(|last| last.numbered && last.range.end < start)?;
    let joiner = folded[last.range.end..start].trim();
    let joins = joiner == "," || lexicon.law.joins_list(joiner);
    let kind = lexicon.law.kinds(&folded[last.range.clone()]).next().map(|(kind, _)| kind);
    kind.filter(|_| joins)
}

/// The parts of the number of a text.
struct Parts<'p> {
    first: &'p str,
    mark: &'p str,
    second: &'p str,
    union: bool,
    sign: bool,
    /// The series of decisions of the authority, with its hyphen: `san-`.
    series: &'p str,
}

impl Parts<'_> {
    /// The text that the number is of, in the country that words tell or that was spoken of before.
    fn of_country<'n>(
        &self,
        text: &Text,
        lexicon: &Lexicon,
        kind: Option<LawKind>,
        range: Range<usize>,
        named: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<Mention> {
        let own = self.reference(kind);
        let may_be = |own: &str| own.starts_with("fr/") || own.starts_with("act/");
        let national = kind.and_then(|kind| self.national(kind));
        let Some((kind, number)) = national.filter(|_| own.as_deref().is_none_or(may_be)) else {
            return Some(mention(own?, range));
        };
        let known = own.as_deref().is_some_and(|own| legal_text_of_reference(own).is_some());
        let beside = nation::beside(text, lexicon, &range).filter(|(_, both)| {
            // The table knows it: only a word of its own makes it another's.
            !known || *both == range
        });
        let in_title = || {
            let nation = nation::in_title(text, lexicon, range.end).filter(|_| !known)?;
            Some((nation, range.clone()))
        };
        if let Some((nation, range)) = beside.or_else(in_title) {
            let other = (nation != nation::HOME).then(|| format!("{nation}/{kind}/{number}"));
            return Some(Mention { country: Country::Told, ..mention(other.or(own)?, range) });
        }
        let elsewhere = || nation::of_number(lexicon, kind, &number, named);
        let other = if known { None } else { elsewhere() };
        Some(mention(other.or(own)?, range))
    }

    fn reference(&self, kind: Option<LawKind>) -> Option<String> {
        let Self { first, mark, second, union, sign, series } = self;
        let french = || french(first, second).filter(|_| *mark != ",");
        match kind {
            Some(LawKind::Act | LawKind::Ordinance)
                if matches!(*mark, "." | ",") && second.len() == 3 && first.len() <= 2 =>
            {
                let kind = if kind == Some(LawKind::Act) { "loi" } else { "ordonnance" };
                Some(format!("mc/{kind}/{first}.{second}"))
            }
            Some(kind) if !kind.is_european() && !union => {
                let prefix = prefix(kind)?;
                let Some((year, number)) = french() else { return self.foreign(kind) };
                if kind == LawKind::Deliberation {
                    // The authority writes three digits.
                    return Some(format!("{prefix}/{series}{year}-{number:0>3}"));
                }
                Some(format!("{prefix}/{year}-{number}"))
            }
            // The authority in France decides too: « décision n° 2016-264 », « SAN-2022-001 ».
            Some(LawKind::Decision) if !union => {
                let french =
                    french().map(|(year, number)| format!("fr/cnil/{series}{year}-{number:0>3}"));
                let known = |reference: &String| {
                    !series.is_empty() || legal_text_of_reference(reference).is_some()
                };
                french.filter(known).or_else(|| self.european(kind))
            }
            Some(kind) => self.european(Some(kind)),
            None => {
                if let Some(european) = self.european(None) {
                    return Some(european);
                }
                let (year, number) = french().filter(|_| *sign)?;
                let reference = format!("fr/loi/{year}-{number}");
                legal_text_of_reference(&reference).map(|_| reference)
            }
        }
    }

    /// What a text of another country is called after the country, by its kind and its number.
    fn national(&self, kind: LawKind) -> Option<(&'static str, String)> {
        let kind = prefix(kind)?.strip_prefix("fr/").filter(|kind| *kind != "cnil")?;
        (!self.union).then(|| (kind, format!("{}-{}", self.first, self.second)))
    }

    /// A text of a country that counts its acts before the year: "Law 10/2010".
    fn foreign(&self, kind: LawKind) -> Option<String> {
        let Self { first, mark, second, .. } = self;
        let year: u32 = second.parse().ok()?;
        let name = match kind {
            LawKind::Act => "law",
            LawKind::Decree => "decree",
            _ => return None,
        };
        let counted = *mark == "/" && second.len() == 4 && (1950..2100).contains(&year);
        counted.then(|| format!("act/{name}-{first}-{second}"))
    }

    /// A text of the Union: the year and the number, in the order of their time.
    fn european(&self, kind: Option<LawKind>) -> Option<String> {
        if !matches!(self.mark, "/" | "-") {
            return None;
        }
        let year_of = |text: &str| -> Option<u32> {
            let year: u32 = text.parse().ok()?;
            match text.len() {
                4 => Some(year).filter(|year| (1950..2100).contains(year)),
                2 => Some(1900 + year).filter(|year| *year >= 1950),
                _ => None,
            }
        };
        let (first, second) = (year_of(self.first), year_of(self.second));
        let second = second.filter(|_| self.second.len() == 4);
        let swapped = second.is_some() && (first.is_none() || self.sign);
        let (year, number) = if swapped { (second?, self.first) } else { (first?, self.second) };
        let number: u32 = number.parse().ok()?;
        let reference = format!("eu/{year}/{number}");
        let known = legal_text_of_reference(&reference).is_some();
        let plain = self.mark == "/";
        let sure = match kind {
            Some(LawKind::Regulation | LawKind::Directive) => plain || self.union || known,
            // "Decision 2021/914": the Union takes hundreds of them in a year, others do not.
            Some(LawKind::Decision) => {
                let counted = plain && !self.sign && self.first.len() == 4 && self.second.len() > 2;
                self.union || known || counted
            }
            Some(_) => self.union || known,
            None => plain && (self.union || known && self.first.len() == 4),
        };
        sure.then_some(reference)
    }
}

/// The year and the number of a French text; years before 2000 have two digits.
fn french<'p>(first: &'p str, second: &'p str) -> Option<(&'p str, &'p str)> {
    let year: u32 = first.parse().ok()?;
    match first.len() {
        2 if year >= 44 => Some((first, second)),
        4 if (1944..2000).contains(&year) => Some((&first[2..], second)),
        4 if (2000..2100).contains(&year) => Some((first, second)),
        2 if second.len() == 3 => Some((first, second)),
        _ => None,
    }
}

pub(super) fn prefix(kind: LawKind) -> Option<&'static str> {
    Some(match kind {
        LawKind::Act => "fr/loi",
        LawKind::Decree => "fr/decret",
        LawKind::Ordinance => "fr/ordonnance",
        LawKind::Order => "fr/arrete",
        LawKind::Deliberation => "fr/cnil",
        LawKind::Code | LawKind::Regulation | LawKind::Directive | LawKind::Decision => {
            return None;
        }
    })
}
