//! Postal addresses in the French form: number and street, complements, postcode and town.
//!
//! The postcode and the capitalised town after it are the anchor; the street is looked for before
//! them, up to the start of the block. A postcode and a town alone are no address. A town ends
//! with its line: what stands on the next one, such as a name, is no part of it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Finds;
use super::normal::Text;
use crate::fact::{Address, Country, Value};
use crate::language::Lexicon;
use crate::language::lexicon::{fixed, fold_into};

static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?:^|[\s,(-])(?:F-|FR-|MC-)?(?P<postcode>\d{5}|\d{2}\s\d{3})[\s,]{1,2}(?P<town>\p{Lu}[\p{L}'-]*(?: (?:(?:le|la|les|sur|sous|en|de|du|des|lès|aux|au) )*(?:d'|l')?\p{Lu}[\p{L}'-]*){0,4})",
    )
});
/// « Lyon (69002) », "Paris 75011".
static TOWN_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?P<town>\p{Lu}[\p{L}'-]*(?: (?:(?:le|la|les|sur|sous|en|de|du|des|lès|aux|au) )*(?:d'|l')?\p{Lu}[\p{L}'-]*){0,3})\s(?:\((?P<postcode>\d{5})\)|(?P<bare>\d{5})\b)",
    )
});
static DELIVERY: LazyLock<Regex> = LazyLock::new(|| {
    fixed(r"(?i)\b(?:tsa|b\.?\s?p\.?|c\.?s\.?|boîte postale)\s?(?:n°\s?)?\d[\d\s]*\d\b")
});
/// The state and the postcode after a town of the United States.
static AMERICAN: LazyLock<Regex> = LazyLock::new(|| fixed(r"^,?\s[A-Z]{2},?\s\d{5}\b"));
static NUMBER: LazyLock<Regex> = LazyLock::new(|| fixed(r"\b\d{1,4}(?:\s?[-/]\s?\d{1,4})?"));

/// The longest street after its town.
const STREET: usize = 70;
/// How far before the postcode the street may begin.
const REACH: usize = 170;

/// Finds addresses.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    if !may_have_postcode(text) {
        return;
    }
    let mut from = 0;
    for captures in POSTCODE.captures_iter(&text.plain.text) {
        let (Some(whole), Some(postcode), Some(town)) =
            (captures.get(0), captures.name("postcode"), captures.name("town"))
        else {
            continue;
        };
        // « CA 94043, États-Unis »: a country is no town.
        let of_country = lexicon.address.country(town.as_str());
        let (locality, mut end) = town_of(text, lexicon, town.range());
        if locality.is_empty() || of_country.is_some_and(|country| !is_town_too(country)) {
            continue;
        }
        // "PMB 57274, San Francisco, CA 94104": the number is none of a town.
        if AMERICAN.is_match(text.plain.after(end, usize::MAX, 12)) {
            continue;
        }
        let found = street_of(text, lexicon, from, whole.start());
        let found = found.or_else(|| street_above(text, lexicon, &finds.above, &whole));
        let Some((street, complement, start)) = found else { continue };
        let mut country =
            if postcode.as_str().starts_with("980") { monaco() } else { Country::FRANCE };
        if let Some((named, length)) = country_after(text, lexicon, end) {
            country = named;
            end += length;
            let open = text.plain.text[start..end].matches('(').count();
            let shut = text.plain.text[start..end].matches(')').count();
            end += usize::from(open > shut && text.plain.text[end..].starts_with(')'));
        }
        let postcode = postcode.as_str().replace([' ', '\n'], "");
        let range = text.plain.original(start..end);
        from = end;
        if !finds.takes(&range) {
            let address = Address { street, complement, postcode, locality, country };
            finds.push(Value::Address(Box::new(address)), range);
        }
    }
    extract_town_first(text, lexicon, finds);
}

/// « 18, rue des Lilas à Lyon (69002) ».
fn extract_town_first(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    for captures in TOWN_FIRST.captures_iter(&text.plain.text) {
        let (Some(whole), Some(town)) = (captures.get(0), captures.name("town")) else { continue };
        let postcode = captures.name("postcode").or(captures.name("bare"));
        let Some(postcode) = postcode else { continue };
        // "PMB 57274": an acronym is no town.
        if town.len() <= 3 && town.as_str().chars().all(char::is_uppercase) {
            continue;
        }
        if let Some((street, end)) = street_after(text, lexicon, whole.end())
            && captures.name("postcode").is_some()
        {
            // « Paris (75005) - 1 rue Descartes ».
            let range = text.plain.original(town.start()..end);
            if !finds.takes(&range) {
                let address = Address {
                    street,
                    complement: None,
                    postcode: postcode.as_str().to_owned(),
                    locality: town.as_str().to_owned(),
                    country: Country::FRANCE,
                };
                finds.push(Value::Address(Box::new(address)), range);
                continue;
            }
        }
        let Some((street, complement, start)) = street_of(text, lexicon, 0, town.start()) else {
            continue;
        };
        // The town has a word before it, a comma or a hyphen: else the words are of the street.
        let before = &text.plain.text[start..town.start()];
        let trimmed = before.trim_end();
        let leads =
            [" à", " au", " aux", ",", " -", "\n"].iter().find(|end| trimmed.ends_with(*end));
        let Some(leads) = leads.filter(|_| !street.is_empty()) else { continue };
        let range = text.plain.original(start..whole.end());
        if finds.takes(&range) || lexicon.address.country(town.as_str()).is_some() {
            continue;
        }
        let address = Address {
            street: street.strip_suffix(*leads).unwrap_or(&street).to_owned(),
            complement,
            postcode: postcode.as_str().to_owned(),
            locality: town.as_str().to_owned(),
            country: Country::FRANCE,
        };
        finds.push(Value::Address(Box::new(address)), range);
    }
}

/// The street right after a town and its postcode, and where it ends.
fn street_after(text: &Text, lexicon: &Lexicon, at: usize) -> Option<(String, usize)> {
    let after = text.plain.after(at, usize::MAX, STREET);
    let rest = after.trim_start_matches([' ', '\n']).strip_prefix(['-', ',', ':'])?.trim_start();
    let lead = after.len() - rest.len();
    let length = rest.find(['.', ',', ';', '\n', '(', ')']).unwrap_or(rest.len());
    let street = rest[..length].trim_end();
    let number = NUMBER.find(street).filter(|number| number.start() == 0)?;
    let kind: String =
        street[number.end()..].chars().flat_map(crate::language::lexicon::fold_char).collect();
    lexicon.address.street.is_match(&kind).then(|| (street.to_owned(), at + lead + street.len()))
}

/// Whether five digits stand in a row, with at most a space after two of them.
fn may_have_postcode(text: &Text) -> bool {
    let all = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    text.digits >= 5
        && text.plain.text.as_bytes().windows(6).any(|six| {
            all(&six[..2]) && all(&six[3..5]) && (six[2].is_ascii_digit() || all(&six[5..]))
        })
}

/// Whether a town has the name of the country: Monaco, Luxembourg.
fn is_town_too(country: Country) -> bool {
    matches!(country.code(), "MC" | "LU" | "SM" | "SG")
}

fn monaco() -> Country {
    "MC".parse().unwrap_or_default()
}

/// The town with its CEDEX, and where it ends.
fn town_of(text: &Text, lexicon: &Lexicon, town: Range<usize>) -> (String, usize) {
    let plain = &text.plain.text;
    let mut end = town.start;
    for word in plain[town.clone()].split_inclusive(' ') {
        let trimmed = word.trim_end();
        let known = lexicon.address.country(trimmed).is_some_and(|country| country != monaco());
        let folded: String =
            trimmed.chars().flat_map(crate::language::lexicon::fold_char).collect();
        let label = lexicon.identifier.phone.is_match(&folded) || lexicon.address.is_label(trimmed);
        if end > town.start && known || label {
            break;
        }
        end += word.len();
    }
    let mut end = town.start + plain[town.start..end].trim_end().len();
    let folded = text.folded.place(&text.plain.original(town.start..end)).end;
    if let Some(cedex) = lexicon.address.cedex.find(text.folded.after(folded, usize::MAX, 12)) {
        let original = text.folded.original(folded..folded + cedex.end());
        end = text.plain.place(&original).end;
    }
    (plain[town.start..end].to_owned(), end)
}

/// The same from the short blocks above, where an address is cut into blocks; it begins with the
/// postcode.
fn street_above(
    text: &Text,
    lexicon: &Lexicon,
    above: &[String],
    postcode: &regex::Match<'_>,
) -> Option<(String, Option<String>, usize)> {
    if !text.plain.text[..postcode.start()].trim().is_empty() {
        return None;
    }
    let start = postcode.start() + postcode.len() - postcode.as_str().trim_start().len();
    let alone = |block: &str| street_in(block, lexicon).filter(|(_, _, at)| *at == 0);
    let last = above.last()?;
    if let Some((street, complement, _)) = alone(last) {
        return Some((street, complement, start));
    }
    // A line between the street and the postcode: « BP 12 ».
    let street = above.len().checked_sub(2).and_then(|at| alone(&above[at]));
    match street.filter(|_| is_complement(lexicon, last)) {
        Some((street, None, _)) => Some((street, Some(last.clone()), start)),
        Some((street, Some(more), _)) => Some((street, Some(format!("{more}, {last}")), start)),
        None => {
            let code = DELIVERY.find(last).filter(|code| code.len() == last.len())?;
            Some((String::new(), Some(code.as_str().to_owned()), start))
        }
    }
}

/// The street, the complement and where the address begins.
fn street_of(
    text: &Text,
    lexicon: &Lexicon,
    from: usize,
    postcode: usize,
) -> Option<(String, Option<String>, usize)> {
    let window = text.plain.before(from, postcode, REACH);
    let (street, complement, start) = street_in(window, lexicon)?;
    Some((street, complement, postcode - window.len() + start))
}

/// The same in what stands before a postcode.
fn street_in(window: &str, lexicon: &Lexicon) -> Option<(String, Option<String>, usize)> {
    // A delivery code right before the postcode, after another sentence or after a mark.
    let code = DELIVERY.find_iter(window).last();
    let code = code.filter(|code| {
        let closed = window[..code.start()].trim_end();
        let rest = window[code.end()..].trim_matches([' ', ',', '-', '\n']);
        rest.is_empty() && closed.ends_with([':', ';', '.'])
    });
    if let Some(code) = code {
        let line = code.as_str().replace('\n', " ");
        return Some((String::new(), Some(line), code.start()));
    }
    let mut street = None;
    for number in NUMBER.find_iter(window) {
        let after: String = window[number.end()..]
            .chars()
            .take(24)
            .flat_map(crate::language::lexicon::fold_char)
            .collect();
        if lexicon.address.street.is_match(&after) {
            street = Some(number.start());
        }
    }
    let street =
        street.or_else(|| unnumbered(window, lexicon)).or_else(|| introduced(window, lexicon));
    let Some(start) = street else {
        // A delivery code stands for the street: « Libre réponse 71120, 75342 Paris Cedex 07 ».
        let code = DELIVERY.find_iter(window).last()?;
        let line = code.as_str().replace('\n', " ");
        return window[code.end()..]
            .trim_matches([' ', ',', '-', '\n'])
            .is_empty()
            .then(|| (String::new(), Some(line), code.start()));
    };
    let mut lines = lines(&window[start..]).into_iter();
    let first = lines.next()?;
    let mut complements: Vec<String> = lines.collect();
    let mut begin = start;
    if let Some((line, at)) = line_before(window, start)
        && is_complement(lexicon, line)
    {
        complements.insert(0, line.to_owned());
        begin = at;
    }
    let complement = (!complements.is_empty()).then(|| complements.join(", "));
    Some((first, complement, begin))
}

/// A street without a number, at the start of a line of the address.
fn unnumbered(window: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut at = 0;
    let mut last = None;
    for line in window.split_inclusive([',', '\n', ':', '(']) {
        let lead = line.len() - line.trim_start().len();
        let mut folded = String::with_capacity(24);
        for c in line.trim_start().chars().take(24) {
            fold_into(&mut folded, c);
        }
        let capital = line.trim_start().starts_with(|c: char| c.is_alphabetic());
        if capital && lexicon.address.any_street.at_start(&folded).is_some() {
            last = Some(at + lead);
        }
        at += line.len();
    }
    // Only where nothing else but complements stands before the postcode.
    last.filter(|start| window[*start..].split([',', '\n']).count() <= 3)
}

/// A street without a number, after a word that leads to a place: « sise rue des Lilas ».
fn introduced(window: &str, lexicon: &Lexicon) -> Option<usize> {
    let words = &lexicon.address;
    let folded: Vec<(usize, char)> = window
        .char_indices()
        .flat_map(|(at, c)| crate::language::lexicon::fold_char(c).map(move |c| (at, c)))
        .collect();
    let text: String = folded.iter().map(|(_, c)| *c).collect();
    let last = words
        .any_street
        .find_iter(&text)
        .filter(|kind| words.introducer.is_match(text.get(..kind.start).unwrap_or("")));
    let kind = last.last()?.start;
    let at = folded.get(text.get(..kind)?.chars().count())?.0;
    let rest = window.get(at..)?;
    let alone = !rest.contains(|c: char| c.is_ascii_digit() || ".;:".contains(c));
    (alone && rest.split([',', '\n']).count() <= 3).then_some(at)
}

/// The lines of an address: split at commas, line breaks and spaced hyphens, the delivery codes
/// apart; a comma after the number in the street does not split.
fn lines(text: &str) -> Vec<String> {
    let mut marked = text.replace(" - ", "\n");
    if let Some(code) = DELIVERY.find(&marked) {
        let range = code.range();
        marked.insert(range.end, '\n');
        marked.insert(range.start, '\n');
    }
    let mut lines: Vec<String> = Vec::new();
    for part in marked.split([',', '\n']) {
        let part = part.trim().trim_end_matches(['-', '(', '.', ';']).trim_end();
        if part.is_empty() {
            continue;
        }
        let only_number = lines.len() == 1
            && lines[0].len() <= 9
            && lines[0].starts_with(|c: char| c.is_ascii_digit())
            && lines[0].chars().filter(|c| c.is_uppercase()).count() <= 1;
        match lines.first_mut() {
            Some(number) if only_number => {
                number.push(' ');
                number.push_str(part);
            }
            _ => lines.push(part.to_owned()),
        }
    }
    lines
}

/// The line that ends right before `start`, and where it begins.
fn line_before(window: &str, start: usize) -> Option<(&str, usize)> {
    let before = window[..start].trim_end_matches([' ', ',', '\n', '-']);
    if before.len() == start {
        return None;
    }
    let cut = |mark: &str| before.rfind(mark).map_or(0, |at| at + mark.len());
    let at = [",", "\n", ":", " - ", "("].into_iter().map(cut).max().unwrap_or(0);
    let line = before[at..].trim_start();
    (!line.is_empty()).then(|| (line, before.len() - line.len()))
}

fn is_complement(lexicon: &Lexicon, line: &str) -> bool {
    let folded: String =
        line.chars().take(40).flat_map(crate::language::lexicon::fold_char).collect();
    line.len() <= 60 && lexicon.address.complement.is_match(&folded)
}

/// The country named right after the town, and the length of that.
fn country_after(text: &Text, lexicon: &Lexicon, end: usize) -> Option<(Country, usize)> {
    let after = text.plain.after(end, usize::MAX, 40);
    let lead = after.len() - after.trim_start_matches([' ', ',', '\n', '-', '(']).len();
    if lead == 0 {
        return None;
    }
    let name = &after[lead..];
    let length = name.find(|c: char| !c.is_alphabetic() && c != ' ').unwrap_or(name.len());
    let mut words = name[..length].split(' ');
    let one = words.next()?;
    let two = words.next().map(|second| &name[..one.len() + 1 + second.len()]);
    let found = two.into_iter().chain([one]).find_map(|name| {
        lexicon.address.country(name).map(|country| (country, lead + name.len()))
    })?;
    // Lower case is no country: « (france) ».
    name.starts_with(char::is_uppercase).then_some(found)
}
