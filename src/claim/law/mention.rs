//! The texts that a block names: by a name, by a number, by a date.

use std::ops::Range;

use super::{dated, nation, numbered, series, title};
use crate::claim::Finds;
use crate::claim::normal::Text;
use crate::fact::Value;
use crate::language::Lexicon;
use crate::language::lexicon::{LawKind, fold_char};

/// How far before its number or its date the kind of a text may stand.
const REACH: usize = 90;

/// How it is known whose law a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Country {
    /// By words beside it.
    Told,
    /// By what its name or its number mostly is.
    Assumed,
}

/// A text that a block names, at a range of the folded text.
pub(super) struct Mention {
    pub(super) text: String,
    pub(super) range: Range<usize>,
    /// Whether it is another name of the text that was named right before.
    pub(super) repeats: bool,
    /// Whether its number tells which it is.
    pub(super) numbered: bool,
    /// How it is known whose law it is.
    pub(super) country: Country,
    /// Whether an article takes it in.
    pub(super) told: bool,
}

impl Mention {
    /// Whether its name alone does not tell which text it is.
    fn may_be_another(&self) -> bool {
        self.country == Country::Assumed
            && (self.text.starts_with("fr/code") || self.text.starts_with("act/"))
    }
}

pub(super) fn mention(text: String, range: Range<usize>) -> Mention {
    Mention { text, range, repeats: false, numbered: false, country: Country::Assumed, told: false }
}

/// The texts that a block names, in order and apart from each other.
pub(super) fn mentions(text: &Text, lexicon: &Lexicon, finds: &Finds) -> Vec<Mention> {
    let folded = &text.folded.text;
    let words = &lexicon.law;
    // A name may be broken over two lines.
    let flat = folded.replace('\n', " ");
    let mut found: Vec<Mention> = words
        .named(&flat)
        .filter(|(_, name)| is_written_as_name(text, name.clone()))
        .filter_map(|(of, name)| named(text, lexicon, finds, of, &flat, name))
        .collect();
    if text.has_pair(b"-/.,") {
        let numbers = words.number.captures_iter(folded);
        for captures in numbers {
            let number = numbered::numbered(text, lexicon, &captures, &found, &finds.laws);
            found.extend(number);
        }
    }
    found.extend(series::in_series(text, lexicon));
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
    let mut merged = merge(text, lexicon, found);
    nation::assign_amended(text, lexicon, &mut merged);
    nation::assign_dated(lexicon, &mut merged, &finds.laws);
    nation::assign_codes(lexicon, &mut merged, &finds.laws);
    merged
}

/// The text that a name stands for, at its range of the folded text; `flat` is that text on one line.
fn named(
    text: &Text,
    lexicon: &Lexicon,
    finds: &Finds,
    of: &str,
    flat: &str,
    name: Range<usize>,
) -> Option<Mention> {
    let folded = &text.folded.text;
    let words = &lexicon.law;
    if of.starts_with("fr/code") {
        if let Some(code) = placed(text, lexicon, of, &name) {
            return Some(code);
        }
        // « carte professionnelle CPI 9301 2016 »: no code.
        let digit = |after: &str| after.starts_with(|c: char| c.is_ascii_digit());
        let counted = folded[name.end..].strip_prefix(' ').is_some_and(digit);
        let acronym = !folded[name.clone()].contains(' ');
        if is_of_another(text, lexicon, &name) || counted && acronym {
            return None;
        }
    }
    let after = &folded[name.end..];
    // « C. trav., art. L. 3243-4 »: the name ends in an abbreviation.
    let abbreviated = folded[name.clone()].contains(". ") && after.starts_with('.');
    let quote = closing_quote(&folded[name.clone()], after);
    let end = name.end + quote.max(usize::from(abbreviated));
    let shared = words.shared(&flat[name.clone()], flat, &finds.laws);
    Some(mention(shared.unwrap_or(of).to_owned(), name.start..end))
}

/// A code that has the name of a French one, of the country that words beside it tell.
fn placed(text: &Text, lexicon: &Lexicon, of: &str, name: &Range<usize>) -> Option<Mention> {
    let (nation, range) = nation::beside(text, lexicon, name)?;
    let of = nation::of_nation(of, nation).unwrap_or_else(|| of.to_owned());
    Some(Mention { country: Country::Told, ..mention(of, range) })
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
fn is_of_another(text: &Text, lexicon: &Lexicon, folded: &Range<usize>) -> bool {
    let name = &text.folded.text[folded.clone()];
    if !name.ends_with(" code") {
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
            let marks = [' ', '"', ',', '-', '/', ')', '\n'];
            // « norme simplifiée NS-48 (délibération n° 2016-264 »: the date after it is of both.
            let of_both = mention.numbered && gap == " (";
            let beside = gap.len() <= 4 && gap.trim_matches(marks).is_empty();
            // « Code des obligations (CO, RS 220) ».
            let aside = gap.strip_prefix(" (").and_then(|gap| gap.trim_end().strip_suffix(','));
            let acronym = aside.is_some_and(|it| {
                !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_alphabetic())
            });
            if last.text == mention.text && (beside || of_both || acronym) {
                last.range.end = mention.range.end;
                continue;
            }
            // "Commercial Code (UGB)": the acronym in brackets tells which.
            let closed = folded[mention.range.end..].starts_with(')');
            let acronym = !folded[mention.range.clone()].contains(' ');
            // "Data Act (Regulation (EU) 2023/2854)": so does the number.
            let european = mention.numbered && mention.text.starts_with("eu/");
            if gap == " (" && closed && (acronym || european) && last.may_be_another() {
                last.text = mention.text;
                last.range.end = mention.range.end + 1;
                continue;
            }
            let before = text.folded.before(sentence.start, mention.range.start, 40);
            // « (LPD ; RS 235.1) ».
            let beside = last.repeats && gap.trim_matches([' ', ';', ',']).is_empty();
            mention.repeats = last.text == mention.text
                && last.range.start >= sentence.start
                && (beside || lexicon.law.alias.is_match(before));
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
    if !gap.contains(char::is_alphabetic) || !lexicon.law.link.is_match(gap) {
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
