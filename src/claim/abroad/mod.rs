//! Postal addresses in the forms of other countries: the United Kingdom, Ireland, the United
//! States, and those of the continent where the number follows the street.
//!
//! As with French ones, the postcode is the anchor, and what stands before it is looked through,
//! part by part. A postcode alone is no address: a part with a number, or a kind of street, must
//! stand before it. The country must be told, by a prefix, a name, the form or a well-known town.

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

/// "SG5 1LH" and "D02 R296".
static LETTERS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"\b(?:(?P<gb>(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}))",
        r"|(?P<ie>[AC-FHKNPRTV-Y]\d[\dW] ?[0-9AC-FHKNPRTV-Y]{4})",
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
    if text.digits < 2 {
        return;
    }
    let reader = Reader { text, lexicon };
    let plain = &text.plain.text;
    let mut found: Vec<(Address, Range<usize>)> = Vec::new();
    found.extend(LETTERS.captures_iter(plain).filter_map(|anchor| reader.lettered(&anchor)));
    found.extend(STATE.captures_iter(plain).filter_map(|anchor| reader.american(&anchor)));
    found.extend(TOWN.captures_iter(plain).filter_map(|anchor| reader.continental(&anchor)));
    for (address, range) in found {
        let range = text.plain.original(range);
        if !finds.takes(&range) {
            finds.push(Value::Address(Box::new(address)), range);
        }
    }
}

struct Reader<'r> {
    text: &'r Text,
    lexicon: &'r Lexicon,
}

impl Reader<'_> {
    /// "100 Bancroft, Hitchin, Herts, SG5 1ND".
    fn lettered(&self, anchor: &Captures<'_>) -> Option<(Address, Range<usize>)> {
        let whole = anchor.get(0)?;
        let named = self.country_after(whole.end());
        let code = ["gb", "mt"].into_iter().find(|group| anchor.name(group).is_some());
        let country: Country = code.unwrap_or("ie").to_uppercase().parse().ok()?;
        let dublin = anchor.name("dublin");
        // "Dublin 2, D02 R296": the code is the anchor. "Dublin 2" alone has its country, and so
        // have codes that look like many things.
        let doubtful = dublin.is_some() || code == Some("mt");
        if doubtful && named.is_none_or(|(named, _)| named != country) {
            return None;
        }
        let mut lines = self.lines_before(whole.start());
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
        let locality = (*places.first()?).to_owned();
        let above: Vec<&str> = lines[..at].iter().map(|line| line.words).collect();
        let end = named.filter(|(named, _)| *named == country).map_or(whole.end(), |(_, end)| end);
        let address = Address {
            street: lines[at].words.to_owned(),
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
        let first = (0..lines.len()).rev().take(3).rfind(|at| numbered(lines[*at].words))?;
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
        let (whole, town) = (anchor.get(0)?, anchor.name("town")?);
        let begins = whole.start()
            + (whole.len() - whole.as_str().trim_start_matches([' ', '\n', ',', '(']).len());
        let lines = self.lines_before(begins);
        let line = lines.iter().rev().take(2).rev().find(|line| numbered(line.words))?;
        let street = self.street_in(line)?;
        let named = self.country_after(town.end());
        let words = &self.lexicon.address;
        let country = named
            .map(|(country, _)| country)
            .or_else(|| country_of_prefix(anchor.name("prefix")?.as_str()))
            .or_else(|| anchor.name("letters").and_then(|_| "NL".parse().ok()))
            .or_else(|| words.town(town.as_str()))
            .or_else(|| words.town(town.as_str().split([' ', '-']).next()?))
            .or_else(|| words.is_dutch(street.words).then(|| "BE".parse().ok())?)
            .or_else(|| {
                let german =
                    anchor["postcode"].len() == 5 && words.is_compound_street(street.words);
                german.then(|| "DE".parse().ok())?
            })?;
        if matches!(country.code(), "FR" | "MC" | "US" | "GB") {
            return None;
        }
        let after: Vec<&str> =
            lines.iter().filter(|other| other.start > line.start).map(|line| line.words).collect();
        let address = Address {
            street: street.words.to_owned(),
            complement: (!after.is_empty()).then(|| after.join(", ")),
            postcode: anchor["postcode"].to_owned(),
            locality: town.as_str().to_owned(),
            country,
        };
        Some((address, street.start..named.map_or(town.end(), |(_, end)| end)))
    }
    /// Whether a country is named on the lines after this one.
    fn country_is_near(&self, line: &Line<'_>) -> bool {
        let after = self.text.plain.after(line.start + line.words.len(), usize::MAX, LINE);
        after
            .split([',', '\n', '(', ')', '.', '-', ';'])
            .any(|part| self.country(part.trim()).is_some())
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
