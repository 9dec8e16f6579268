//! References to articles and sections of the same document.
//!
//! Most articles that a notice names are of a law. One is taken for a part of the document only
//! where no law stands near it, and where words such as "above" or "see" say so it is marked.

use std::ops::Range;

use regex::Captures;

use super::Finds;
use super::normal::Text;
use crate::fact::{Noun, Reference, Value};
use crate::language::Lexicon;

/// How far after a number the name of a law may stand, and how far before.
const REACH_AFTER: usize = 70;
const REACH_BEFORE: usize = 45;

/// No notice has so many articles.
const LAST: u32 = 99;

/// The number that a title bears: "Article 4: Recipients", "IV. Recipients", "4) Recipients".
/// Only the first part of "4.2".
pub fn title_number(title: &str) -> Option<usize> {
    let mut words = title.split_whitespace();
    let first = words.next()?;
    // A number stands first, with its mark, or second, after the noun of the part.
    let marked = first.ends_with(['.', ')', ':', '-', '–', '°'])
        || words.clone().next().is_some_and(|next| matches!(next, "-" | "–" | "—" | ":" | "."));
    let alone = first.contains(|c: char| c.is_ascii_digit()) || marked;
    let own = alone.then(|| part_number(first)).flatten();
    own.or_else(|| part_number(words.next()?).filter(|_| first.chars().all(char::is_alphabetic)))
}

fn part_number(word: &str) -> Option<usize> {
    let word = word.trim_end_matches(['.', ')', ':', '-', '–', '°', ',']);
    let head = word.split('.').next().unwrap_or(word);
    let number = match head.parse::<u32>() {
        Ok(number) => Some(number).filter(|number| (1..=LAST).contains(number)),
        Err(_) if head.is_empty() => None,
        Err(_) => roman(head),
    };
    usize::try_from(number?).ok()
}

struct Part {
    number: String,
    to: Option<String>,
    range: Range<usize>,
}

/// Finds references.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.reference;
    if !text.has(&words.nouns) {
        return;
    }
    let folded = &text.folded;
    for captures in words.head.captures_iter(&folded.text) {
        let (Some(whole), Some(number)) = (captures.get(0), captures.name("number")) else {
            continue;
        };
        let Some(first) = number_of(text, number.range()) else { continue };
        let mut parts = vec![Part { number: first, to: None, range: whole.range() }];
        let end = follow(text, lexicon, &mut parts, whole.end());
        if is_title(text, whole.start(), end) || is_law(text, lexicon, whole.start(), end) {
            continue;
        }
        let article = captures.name("article").is_some();
        let plain_noun = article || captures["section"].starts_with("section");
        // Laws number their articles in Arabic digits.
        let roman = article_in_roman(&captures);
        let explicit = roman || is_explicit(text, lexicon, whole.start(), end);
        if !plain_noun && !explicit {
            continue;
        }
        let noun = if article { Noun::Article } else { Noun::Section };
        for Part { number, to, range } in parts {
            let range = folded.original(range);
            if !finds.takes(&range) {
                finds.push(Value::Reference(Reference { noun, number, to, explicit }), range);
            }
        }
    }
}

fn article_in_roman(captures: &Captures<'_>) -> bool {
    let number = captures.name("number").map_or("", |number| number.as_str());
    captures.name("article").is_some() && number.starts_with(char::is_alphabetic)
}

/// Reads the further numbers of a list or a range; gives the end of the last one.
fn follow(text: &Text, lexicon: &Lexicon, parts: &mut Vec<Part>, mut end: usize) -> usize {
    while let Some(captures) =
        lexicon.reference.next.captures(text.folded.after(end, usize::MAX, 24))
    {
        let (Some(whole), Some(number)) = (captures.get(0), captures.name("number")) else { break };
        let place = end + number.start()..end + number.end();
        let Some(value) = number_of(text, place.clone()) else { break };
        end += whole.end();
        match parts.last_mut() {
            Some(last) if captures.name("range").is_some() => {
                last.to = Some(value);
                last.range.end = end;
            }
            _ => parts.push(Part { number: value, to: None, range: place }),
        }
    }
    end
}

/// The number in Arabic digits; Roman ones only in capitals.
fn number_of(text: &Text, folded: Range<usize>) -> Option<String> {
    let written = &text.folded.text[folded.clone()];
    if written.starts_with(|c: char| c.is_ascii_digit()) {
        let first: u32 = written.split('.').next()?.parse().ok()?;
        return (first <= LAST && first > 0).then(|| written.to_owned());
    }
    let plain = text.plain.place(&text.folded.original(folded));
    let written = text.plain.text.get(plain)?;
    roman(written).map(|value| value.to_string())
}

fn roman(text: &str) -> Option<u32> {
    let digits: Option<Vec<u32>> = text
        .chars()
        .map(|c| match c {
            'I' => Some(1),
            'V' => Some(5),
            'X' => Some(10),
            'L' => Some(50),
            _ => None,
        })
        .collect();
    let digits = digits?;
    let mut sum = 0;
    for (index, digit) in digits.iter().enumerate() {
        if digits.get(index + 1).is_some_and(|next| next > digit) {
            sum -= i64::from(*digit);
        } else {
            sum += i64::from(*digit);
        }
    }
    u32::try_from(sum).ok().filter(|sum| (1..=LAST).contains(sum))
}

/// Whether the words begin the block as a title does: "Article 4: Recipients".
fn is_title(text: &Text, start: usize, end: usize) -> bool {
    let alone = text.folded.text[..start].trim().is_empty();
    let after = text.folded.after(end, usize::MAX, 4).trim_start();
    alone && (after.is_empty() || after.starts_with([':', '.', '-', ')']))
}

fn is_law(text: &Text, lexicon: &Lexicon, start: usize, end: usize) -> bool {
    let words = &lexicon.reference;
    let sentence = text.sentence(start);
    let after = text.folded.after(end, sentence.end, REACH_AFTER);
    // « 6, paragraphe 1 », « 6(1)(f) », « 6.1.f », « 15 et s. »: the style of laws.
    let tail = after.trim_start();
    if after.starts_with(['(', '.']) && tail[1..].starts_with(|c: char| c.is_alphanumeric())
        || tail.starts_with('§')
        || after.starts_with('-')
        || tail.starts_with("et s.")
    {
        return true;
    }
    let clause = after.split(';').next().unwrap_or(after);
    let law = words.law.find(clause).map(|found| found.start);
    let own = words.own.find(clause).map(|found| found.start);
    let before = text.folded.before(sentence.start, start, REACH_BEFORE);
    match (law, own) {
        (Some(law), Some(own)) => law < own,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => words.law.is_match(before),
    }
}

fn is_explicit(text: &Text, lexicon: &Lexicon, start: usize, end: usize) -> bool {
    let sentence = text.sentence(start);
    let after = text.folded.after(end, sentence.end, 40);
    let before = text.folded.before(sentence.start, start, 30);
    lexicon.reference.own.is_match(after) || lexicon.reference.see.is_match(before)
}

#[cfg(test)]
mod tests {
    use super::title_number;

    #[test]
    fn titles_bear_numbers() {
        for (title, number) in [
            ("Article 12: Recipients", Some(12)),
            ("ARTICLE IX – Contact", Some(9)),
            ("IV. Destinataires", Some(4)),
            ("IV – Destinataires", Some(4)),
            ("3) Cookies", Some(3)),
            ("4.2 Retention", Some(4)),
            ("I agree", None),
            ("Cookies", None),
            ("Droit civil", None),
            ("", None),
        ] {
            assert_eq!(title_number(title), number, "{title}");
        }
    }
}
