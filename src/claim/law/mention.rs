//! The texts that a block names: by a name, by a number, by a date.

use std::ops::Range;

use regex::Captures;

use super::{dated, title};
use crate::claim::Finds;
use crate::claim::normal::Text;
use crate::fact::Value;
use crate::language::Lexicon;
use crate::language::lexicon::{LawKind, fold_char};
use crate::law::legal_text_of_reference;

/// How far before its number or its date the kind of a text may stand.
const REACH: usize = 90;

/// A text that a block names, at a range of the folded text.
pub(super) struct Mention {
    pub(super) text: String,
    pub(super) range: Range<usize>,
    /// Whether it is another name of the text that was named right before.
    pub(super) repeats: bool,
    /// Whether its number tells which it is.
    numbered: bool,
    /// Whether an article takes it in.
    pub(super) told: bool,
}

pub(super) fn mention(text: String, range: Range<usize>) -> Mention {
    Mention { text, range, repeats: false, numbered: false, told: false }
}

/// The texts that a block names, in order and apart from each other.
pub(super) fn mentions(text: &Text, lexicon: &Lexicon, finds: &Finds) -> Vec<Mention> {
    let folded = &text.folded.text;
    let words = &lexicon.law;
    // A name may be broken over two lines.
    let flat = folded.replace('\n', " ");
    let mut found: Vec<Mention> = words
        .named(&flat)
        .filter(|(of, name)| {
            is_written_as_name(text, name.clone()) && !is_of_another(text, lexicon, of, name)
        })
        .map(|(of, name)| {
            let after = &folded[name.end..];
            // « C. trav., art. L. 3243-4 »: the name ends in an abbreviation.
            let abbreviated = folded[name.clone()].contains(". ") && after.starts_with('.');
            let quote = closing_quote(&folded[name.clone()], after);
            let end = name.end + quote.max(usize::from(abbreviated));
            let shared = words.shared(&flat[name.clone()], &flat, &finds.laws);
            mention(shared.unwrap_or(of).to_owned(), name.start..end)
        })
        .collect();
    if text.has_pair(b"-/.,") {
        let numbers = words.number.captures_iter(folded);
        found.extend(numbers.filter_map(|captures| numbered(text, lexicon, &captures)));
    }
    // Not within a web address.
    found.retain(|mention| {
        let range = text.folded.original(mention.range.clone());
        !finds.found.iter().any(|other| {
            let dates = matches!(other.value, Value::Date { .. });
            !dates && other.range.start < range.end && range.start < other.range.end
        })
    });
    // « Règlement général sur la protection des données du 27 avril 2016 » has its name.
    let dated = dated::dated(text, lexicon, finds, &found).into_iter().filter(|mention| {
        let meets = |other: &Mention| {
            other.range.start < mention.range.end && mention.range.start < other.range.end
        };
        !found.iter().any(meets)
    });
    let dated: Vec<Mention> = dated.collect();
    found.extend(dated);
    let acts = title::titled(text, lexicon, &found, &finds.laws);
    found.extend(acts);
    found.extend(dated::yeared(text, lexicon, &found, &finds.laws));
    merge(text, lexicon, found)
}

/// The length of the quote that closes one within a name: « loi « Informatique et Libertés » ».
fn closing_quote(name: &str, after: &str) -> usize {
    let open = name.matches('"').count() % 2 == 1;
    let rest = after.trim_start();
    if open && rest.starts_with('"') { after.len() - rest.len() + 1 } else { 0 }
}

/// An acronym counts in capitals only.
fn is_written_as_name(text: &Text, folded: Range<usize>) -> bool {
    let start = folded.start;
    let short = folded.len() <= 6 && !text.folded.text[folded.clone()].contains(' ');
    let plain = text.plain.place(&text.folded.original(folded));
    let written = text.plain.text.get(plain).unwrap_or("");
    // « art. 958f CO »: two letters are a name right after an article.
    let two = written.chars().count() == 2 && written.chars().all(char::is_uppercase);
    if two {
        let before = text.folded.before(0, start, "958f ".len());
        let before = before.trim_end().trim_end_matches(|c: char| c.is_ascii_lowercase());
        return before.ends_with(|c: char| c.is_ascii_digit() || c == ')');
    }
    !short || written.chars().filter(|c| c.is_uppercase()).count() >= 3 || written.contains('-')
}

/// Whether a code that is named like a French one is that of another country: "Dutch Civil Code".
fn is_of_another(text: &Text, lexicon: &Lexicon, of: &str, folded: &Range<usize>) -> bool {
    let name = &text.folded.text[folded.clone()];
    if !of.starts_with("fr/code") || !name.ends_with(" code") {
        return false;
    }
    let place = text.plain.place(&text.folded.original(folded.clone()));
    let before = text.plain.text.get(..place.start).unwrap_or_default();
    let Some(before) = before.strip_suffix([' ', '\n']) else { return false };
    let word = before.rsplit([' ', '\n', '(', '"', '/']).next().unwrap_or_default();
    let core = word.trim_end_matches('.');
    let plain: String = core.chars().flat_map(fold_char).collect();
    core.starts_with(char::is_uppercase)
        && core.chars().all(char::is_alphabetic)
        && !lexicon.law.titles.never.is_whole(&plain)
}

/// Joins the names of one text that stand side by side, and leaves out what lies in another.
fn merge(text: &Text, lexicon: &Lexicon, mut found: Vec<Mention>) -> Vec<Mention> {
    let folded = &text.folded.text;
    found.sort_by_key(|mention| (mention.range.start, std::cmp::Reverse(mention.range.end)));
    let mut merged: Vec<Mention> = Vec::new();
    for mut mention in found {
        let sentence = text.sentence(mention.range.start);
        if let Some(last) = merged.last_mut() {
            if mention.range.start < last.range.end {
                last.range.end = last.range.end.max(mention.range.end);
                continue;
            }
            let gap = &folded[last.range.end..mention.range.start];
            let marks = [' ', '"', ',', '-', '\n'];
            // « norme simplifiée NS-48 (délibération n° 2016-264 »: the date after it is of both.
            let of_both = mention.numbered && gap == " (";
            let beside = gap.len() <= 4 && gap.trim_matches(marks).is_empty();
            if last.text == mention.text && (beside || of_both) {
                last.range.end = mention.range.end;
                continue;
            }
            let before = text.folded.before(sentence.start, mention.range.start, 40);
            mention.repeats = last.text == mention.text
                && last.range.start >= sentence.start
                && lexicon.law.alias.is_match(before);
        }
        merged.push(mention);
    }
    merged
}

/// The kind of text that stands before a place in its sentence, and where.
pub(super) fn kind_before(
    text: &Text,
    lexicon: &Lexicon,
    at: usize,
) -> Option<(LawKind, Range<usize>)> {
    let sentence = text.sentence(at);
    let window = text.folded.before(sentence.start, at, REACH);
    let offset = at - window.len();
    let (kind, last) = lexicon.law.kinds(window).last()?;
    Some((kind, offset + last.start..offset + last.end))
}

/// « loi n° 78-17 », "Regulation (EU) 2016/679".
fn numbered(text: &Text, lexicon: &Lexicon, captures: &Captures<'_>) -> Option<Mention> {
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
    let kind = kind_before(text, lexicon, whole.start()).filter(|(_, range)| {
        let gap = &folded[range.end..whole.start()];
        let words = gap.split_whitespace().filter(|word| word.len() > 1).count();
        let near = if sign || union { gap.len() <= 70 } else { words <= 1 };
        near && !gap.contains(|c: char| c.is_ascii_digit() || ";:.".contains(c))
    });
    let parts = Parts {
        first: number.as_str(),
        mark: &captures["mark"],
        second: &captures["second"],
        union,
        sign,
        series,
    };
    let reference = parts.reference(kind.as_ref().map(|(kind, _)| *kind))?;
    let start = kind.map_or(whole.start(), |(_, range)| range.start);
    Some(Mention { numbered: true, ..mention(reference, start..whole.end()) })
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
                let (year, number) = french()?;
                let reference = format!("fr/cnil/{series}{year}-{number:0>3}");
                let known = !series.is_empty() || legal_text_of_reference(&reference).is_some();
                known.then_some(reference)
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

/// A text that is only called by its kind, right after an article, among those named before:
/// "of the said Regulation". Gives the text, if there is one, and the length of the words.
pub(super) fn referred<'l>(
    text: &Text,
    lexicon: &Lexicon,
    end: usize,
    sentence: &Range<usize>,
    named: &[&'l str],
) -> Option<(Option<&'l str>, usize)> {
    let after = text.folded.after(end, sentence.end, 40);
    let (kind, word) = lexicon.law.kinds(after).next()?;
    let gap = &after[..word.start];
    if gap.trim().is_empty() || !lexicon.law.link.is_match(gap) {
        return None;
    }
    let mut of = families(kind).iter();
    let of = if kind == LawKind::Act {
        named.iter().copied().find(|text| of.clone().any(|prefix| text.starts_with(prefix)))
    } else {
        of.find_map(|prefix| named.iter().copied().find(|text| text.starts_with(prefix)))
    };
    Some((of, word.end))
}

/// The beginnings of the references of a kind, the likeliest first; of acts the last one named
/// is the likeliest.
pub(super) fn families(kind: LawKind) -> &'static [&'static str] {
    match kind {
        LawKind::Act => &[
            "fr/loi", "mc/loi", "be/loi", "lu/loi", "ca/", "ch/", "act/", "gb/data", "ie/data",
            "us/", "au/", "za/",
        ],
        LawKind::Code => &["fr/code"],
        LawKind::Decree => &["fr/decret"],
        LawKind::Ordinance => &["fr/ordonnance", "mc/ordonnance"],
        LawKind::Order => &["fr/arrete"],
        LawKind::Deliberation => &["fr/cnil"],
        LawKind::Regulation => &["eu/2016/679", "gb/gdpr", "eu/"],
        LawKind::Directive | LawKind::Decision => &["eu/"],
    }
}
