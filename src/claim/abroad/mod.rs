//! Postal addresses in the forms of other countries: the United Kingdom, Ireland, the United
//! States, and those of the continent where the number follows the street.
//!
//! As with French ones, the postcode is the anchor, and what stands before it is looked through,
//! part by part. A postcode alone is no address: a part with a number, or a kind of street, must
//! stand before it. The country must be told, by a prefix, a name, the form or a well-known town.

mod country;
mod lines;

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use lines::{LINE, Line, numbered};

use super::Finds;
use super::normal::Text;
use crate::fact::{Address, Country, Value};
use crate::language::Lexicon;
use crate::language::lexicon::{fixed, fold_char};

/// "SG5 1LH", "D02 R296" and "M5H 1J9".
static LETTERS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"\b(?:(?P<gb>(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}))",
        r"|(?P<ie>[AC-FHKNPRTV-Y]\d[\dW] ?[0-9AC-FHKNPRTV-Y]{4})",
        r"|(?P<ca>[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d)",
        r"|(?P<mt>[A-Z]{3} \d{4})",
        r"|(?P<dublin>Dublin \d{1,2}W?))\b",
    ))
});
/// "Chicago, IL 60607", "San Francisco, California 94107".
static STATE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"(?P<town>\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}),?\s(?P<state>[A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?),?\s",
        r"(?P<postcode>\d{5}(?:-\d{4})?)\b",
    ))
});
/// "1000 Brussels", "L-2132 Luxembourg", "1012 AB Amsterdam", "10117 Berlin".
static TOWN: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"(?:^|[\s,(])(?:(?P<prefix>[A-Z]{1,2})[- ]?)?(?P<postcode>\d{4,5}(?P<letters> ?[A-Z]{2}\b)?)\s",
        r"(?P<town>\p{Lu}[\p{L}'-]*(?: (?:(?:le|la|les|sur|de|du|der|am|an|im) )*\p{Lu}[\p{L}'-]*){0,2})",
    ))
});

/// The states of the United States, by their codes.
const STATES: &str = " AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS \
                      MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ";

/// Finds addresses.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    // "Barrow Street, Dublin 4" has one.
    if text.digits == 0 {
        return;
    }
    let plain = &text.plain.text;
    let forms: [(&Regex, Form); 3] =
        [(&LETTERS, Form::Lettered), (&STATE, Form::American), (&TOWN, Form::Continental)];
    let anchors = forms.into_iter().flat_map(|(pattern, form)| {
        pattern.captures_iter(plain).filter_map(move |anchor| {
            let start = anchor.get(0)?.start();
            Some((start, Anchor::Code(anchor, form)))
        })
    });
    let countries = country::anchors(plain, lexicon).map(|at| (at, Anchor::Country));
    let mut anchors: Vec<(usize, Anchor<'_>)> = anchors.chain(countries).collect();
    anchors.sort_by_key(|(start, _)| *start);
    let above = std::mem::take(&mut finds.above);
    for (start, anchor) in anchors {
        let reader = Reader { text, lexicon, from: end_of_last(text, finds, start), above: &above };
        let found = match anchor {
            Anchor::Code(captures, Form::Lettered) => reader.lettered(&captures),
            Anchor::Code(captures, Form::American) => reader.american(&captures),
            Anchor::Code(captures, Form::Continental) => reader.continental(&captures),
            Anchor::Country => reader.placed(start),
        };
        let Some((address, range)) = found else { continue };
        let range = text.plain.original(range);
        if !finds.takes(&range) {
            finds.push(Value::Address(Box::new(address)), range);
        }
    }
    finds.above = above;
}

/// What an address is found by.
enum Anchor<'t> {
    /// Its postcode, and how one of that form is read.
    Code(Captures<'t>, Form),
    /// The country at its end.
    Country,
}

/// The form of an address with a postcode.
#[derive(Clone, Copy)]
enum Form {
    Lettered,
    American,
    Continental,
}

/// Where the last address before a place ends, in the plain text.
fn end_of_last(text: &Text, finds: &Finds, before: usize) -> usize {
    let ends = finds.found.iter().filter(|found| matches!(found.value, Value::Address(_)));
    let ends = ends.map(|found| text.plain.place(&found.range).end);
    ends.filter(|end| *end <= before).max().unwrap_or(0)
}

struct Reader<'r> {
    text: &'r Text,
    lexicon: &'r Lexicon,
    /// Where the address before this one ends.
    from: usize,
    /// The short blocks above this one.
    above: &'r [String],
}

impl Reader<'_> {
    /// "100 Bancroft, Hitchin, Herts, SG5 1ND".
    fn lettered(&self, anchor: &Captures<'_>) -> Option<(Address, Range<usize>)> {
        let whole = anchor.get(0)?;
        let named = self.country_after(whole.end());
        let code = ["gb", "ca", "mt"].into_iter().find(|group| anchor.name(group).is_some());
        let country: Country = code.unwrap_or("ie").to_uppercase().parse().ok()?;
        let dublin = anchor.name("dublin");
        // "Dublin 2, D02 R296": the code is the anchor. "Dublin 2" alone has its country, and so
        // have codes that look like many things.
        let doubtful = dublin.is_some() || code == Some("mt");
        let mut lines = self.lines_before(whole.start());
        let after = self.text.plain.after(whole.end(), usize::MAX, LINE);
        let after = after.trim_start_matches([' ', ',', '\n']);
        let code_follows = LETTERS.find(after).is_some_and(|code| code.start() == 0);
        let certain = dublin.is_some()
            && !code_follows
            && lines.last().is_some_and(|line| numbered(line.words));
        if doubtful && !certain && named.is_none_or(|(named, _)| named != country) {
            return None;
        }
        if let Some(dublin) = dublin {
            lines.push(Line { words: dublin.as_str(), start: dublin.start() });
        }
        let first = self.first_line(&lines)?;
        lines.drain(..first);
        self.trim(lines.first_mut()?);
        let before_last = &lines[..lines.len() - 1];
        let at = before_last.iter().rposition(|line| self.is_street(line.words)).unwrap_or(0);
        let places: Vec<&str> = lines[at + 1..]
            .iter()
            .map(|line| line.words)
            .filter(|words| self.country(words).is_none())
            .collect();
        // "Suite 200, Toronto, ON": a line with a number is no town.
        let has_number = |words: &&&str| words.contains(|c: char| c.is_ascii_digit());
        let town = places.iter().find(|words| !has_number(words) || dublin.is_some());
        let locality = town.or(places.first())?.split(" (").next()?.to_owned();
        let is_box = self.is_box(lines[at].words);
        let above = &lines[..at + usize::from(is_box)];
        let above: Vec<&str> = above.iter().map(|line| line.words).collect();
        let end = named.filter(|(named, _)| *named == country).map_or(whole.end(), |(_, end)| end);
        let address = Address {
            street: if is_box { String::new() } else { lines[at].words.to_owned() },
            complement: (!above.is_empty()).then(|| above.join(", ")),
            postcode: if dublin.is_some() { String::new() } else { whole.as_str().to_owned() },
            locality,
            country,
        };
        Some((address, lines[0].start..end))
    }

    /// "30 North Racine Avenue, Suite 200, Chicago, IL 60607".
    fn american(&self, anchor: &Captures<'_>) -> Option<(Address, Range<usize>)> {
        let (whole, state, town) = (anchor.get(0)?, anchor.name("state")?, anchor.name("town")?);
        let known = STATES.contains(&format!(" {} ", state.as_str()))
            || self.lexicon.address.is_region(state.as_str());
        if !known {
            return None;
        }
        let lines = self.lines_before(town.start());
        let numbered = (0..lines.len()).rev().take(3).rfind(|at| numbered(lines[*at].words));
        // "One Example Way": a number in words.
        let named = |at: &usize| self.is_street(lines[*at].words);
        let first = numbered.or_else(|| (0..lines.len()).rev().take(2).rfind(named))?;
        let mut street = lines[first].clone();
        self.trim(&mut street);
        let more: Vec<&str> = lines[first + 1..].iter().map(|line| line.words).collect();
        let end = self.country_after(whole.end()).map_or(whole.end(), |(_, end)| end);
        let address = Address {
            street: street.words.to_owned(),
            complement: (!more.is_empty()).then(|| more.join(", ")),
            postcode: anchor["postcode"].to_owned(),
            locality: town.as_str().to_owned(),
            country: "US".parse().ok()?,
        };
        Some((address, street.start..end))
    }

    /// "Rue de la Presse 35, 1000 Brussels", "Friedrichstr. 12, 10117 Berlin, Germany".
    fn continental(&self, anchor: &Captures<'_>) -> Option<(Address, Range<usize>)> {
        let (whole, town) = (anchor.get(0)?, self.town_in(anchor.name("town")?.range()));
        let name = &self.text.plain.text[town.clone()];
        let begins = whole.start()
            + (whole.len() - whole.as_str().trim_start_matches([' ', '\n', ',', '(']).len());
        let mut lines = self.lines_before(begins);
        if lines.is_empty() {
            lines.extend(self.line_above(begins));
        }
        // "c/o Letters #2109" is no street.
        let is_street = |words: &str| numbered(words) && !words.contains('#');
        let fits = |line: &&Line<'_>| is_street(line.words) || self.is_box(line.words);
        let line = lines.iter().rev().take(2).rev().find(fits)?;
        let is_box = self.is_box(line.words);
        let street = if is_box { line.clone() } else { self.street_in(line)? };
        let named = self.country_after(town.end).or_else(|| self.country_after_region(town.end));
        let words = &self.lexicon.address;
        let country = named
            .map(|(country, _)| country)
            .or_else(|| country_of_prefix(anchor.name("prefix")?.as_str()))
            .or_else(|| anchor.name("letters").and_then(|_| "NL".parse().ok()))
            .or_else(|| words.town(name))
            .or_else(|| words.town(name.split([' ', '-']).next()?))
            .or_else(|| words.town(self.aside_after(town.end)))
            .or_else(|| words.is_dutch(street.words).then(|| "BE".parse().ok())?)
            .or_else(|| {
                let german = anchor["postcode"].len() == 5
                    && (words.is_compound_street(street.words) || words.is_german(street.words));
                german.then(|| "DE".parse().ok())?
            })?;
        if matches!(country.code(), "FR" | "MC" | "US" | "GB") {
            return None;
        }
        let first = line.start + usize::from(!is_box);
        let after = lines.iter().filter(|other| other.start >= first);
        let after: Vec<&str> = after.map(|line| line.words).collect();
        let address = Address {
            street: if is_box { String::new() } else { street.words.to_owned() },
            complement: (!after.is_empty()).then(|| after.join(", ")),
            postcode: anchor["postcode"].to_owned(),
            locality: name.to_owned(),
            country,
        };
        Some((address, street.start..named.map_or(town.end, |(_, end)| end)))
    }

    /// The country after a region: "1227 Les Acacias, Genève, Suisse".
    fn country_after_region(&self, at: usize) -> Option<(Country, usize)> {
        let after = self.text.plain.after(at, usize::MAX, LINE);
        let name = after.strip_prefix(", ")?;
        let length = name.find(',')?;
        let region = &name[..length];
        let is_name = region.starts_with(char::is_uppercase)
            && region.chars().all(|c| c.is_alphabetic() || " '-".contains(c))
            && region.split(' ').count() <= 2;
        is_name.then(|| self.country_after(at + ", ".len() + length))?
    }

    /// A town without the country that stands after it on one line: "1007 Lausanne Suisse".
    fn town_in(&self, town: Range<usize>) -> Range<usize> {
        let name = &self.text.plain.text[town.clone()];
        match name.rsplit_once(' ') {
            Some((town_alone, country)) if self.country(country).is_some() => {
                town.start..town.start + town_alone.len()
            }
            _ => town,
        }
    }

    /// What stands in brackets right after a place: "Les Acacias (Genève)".
    fn aside_after(&self, at: usize) -> &str {
        let after = self.text.plain.after(at, usize::MAX, LINE);
        let inner = after.strip_prefix(" (").and_then(|rest| rest.split_once(')'));
        inner.map_or("", |(inner, _)| inner)
    }

    /// Whether a country is named on the lines after this one.
    fn country_is_near(&self, line: &Line<'_>) -> bool {
        let after = self.text.plain.after(line.start + line.words.len(), usize::MAX, LINE);
        after.split([',', '\n', '(', ')', '.', '-', ';']).map(str::trim).any(|part| {
            let last = part.rsplit(' ').next().unwrap_or(part);
            self.country(part).or_else(|| self.country(last)).is_some()
        })
    }

    fn is_country(&self, aside: &str) -> bool {
        self.country(aside.trim_matches([' ', '(', ')'])).is_some()
    }

    fn country(&self, words: &str) -> Option<Country> {
        self.lexicon.address.country(words)
    }

    /// The country that is named right after a place, and where its name ends.
    fn country_after(&self, at: usize) -> Option<(Country, usize)> {
        let after = self.text.plain.after(at, usize::MAX, 60);
        // "1227 Les Acacias (Geneva), Switzerland".
        let aside = after.strip_prefix(" (").and_then(|rest| rest.find(')')).map_or(0, |at| at + 3);
        let aside = if self.is_country(&after[..aside]) { 0 } else { aside };
        let rest = &after[aside..];
        let lead = aside + rest.len() - rest.trim_start_matches([' ', ',', '\n', '-', '(']).len();
        let name = &after[lead..];
        if !name.starts_with(char::is_uppercase) {
            return None;
        }
        let ends = name.char_indices().filter(|(_, c)| !c.is_alphanumeric() && *c != '\'');
        let ends: Vec<usize> = ends.map(|(at, _)| at).chain([name.len()]).take(4).collect();
        let whole = |end: &&usize| name[..**end].ends_with(char::is_alphanumeric);
        let mut ends = ends.iter().rev().filter(whole);
        ends.find_map(|end| Some((self.country(&name[..*end])?, at + lead + end)))
    }
}

fn fold(words: &str) -> String {
    words.chars().flat_map(fold_char).collect()
}

fn country_of_prefix(prefix: &str) -> Option<Country> {
    let code = match prefix {
        "B" | "BE" => "BE",
        "CH" => "CH",
        "L" | "LU" => "LU",
        "A" | "AT" => "AT",
        "D" | "DE" => "DE",
        "NL" => "NL",
        "DK" => "DK",
        "I" | "IT" => "IT",
        "E" | "ES" => "ES",
        _ => return None,
    };
    code.parse().ok()
}
