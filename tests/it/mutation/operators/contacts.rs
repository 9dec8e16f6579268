//! E-mail and postal addresses, telephone numbers, numbers of registers.

use super::{Family, On, Row, pattern};
use crate::mutation::page::{Edit, Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("e-mail", Family::Exact, On::Prose, email),
    ("e-mail domain", Family::Exact, On::Prose, email_domain),
    ("phone digit", Family::Exact, On::Prose, phone),
    ("identifier digit", Family::Exact, On::Prose, identifier),
    ("capital", Family::Exact, On::Prose, capital),
    ("postal address", Family::Exact, On::Prose, address),
];

const EMAIL: &str = r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+";

/// Both the words of a link and where it leads become another address.
fn emails(page: &Page<'_>, other: impl Fn(&str, &str) -> String) -> Vec<Mutant> {
    let link = pattern(&format!(r"\[({EMAIL})\]\(mailto:({EMAIL})\)"));
    let alone = pattern(&format!(r"({EMAIL})"));
    let changed = |address: &str| {
        let (name, domain) = address.split_once('@').unwrap();
        other(name, domain)
    };
    let mut found = Vec::new();
    let mut linked = Vec::new();
    for captures in page.find(&link) {
        linked.push(captures.get(0).unwrap().range());
        let places = [captures.get(1).unwrap(), captures.get(2).unwrap()];
        let edits =
            places.map(|place| Edit { range: place.range(), words: changed(place.as_str()) });
        found.push(Mutant { edits: edits.into(), dropped: None });
    }
    for captures in page.find(&alone) {
        let place = captures.get(1).unwrap();
        if !linked.iter().any(|link| link.contains(&place.start())) {
            found.push(Mutant::replace(place.range(), changed(place.as_str())));
        }
    }
    found
}

fn email(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = emails(page, |name, domain| format!("{name}s@{domain}"));
    found.extend(emails(page, |_, domain| format!("support@{domain}")));
    found.extend(emails(page, |name, domain| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.swap(0, 1);
        format!("{}@{domain}", letters.into_iter().collect::<String>())
    }));
    found
}

fn email_domain(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = emails(page, |name, _| format!("{name}@autre-societe.fr"));
    found.extend(emails(page, |name, domain| {
        let (host, end) = domain.rsplit_once('.').unwrap();
        format!("{name}@{host}{}", if end == "fr" { ".com" } else { ".fr" })
    }));
    found
}

fn phone(page: &Page<'_>) -> Vec<Mutant> {
    let digits = r"(?:\+\d{2,3}|0)[ .\u{a0}]?\d(?:[ .\u{a0}]?\d){6,9}";
    let link = pattern(&format!(r"\[({digits})\]\(tel:(\+?\d+)\)"));
    let alone = pattern(&format!(r"(?:^|[^\d:\[(])({digits})\b"));
    let mut found = Vec::new();
    for captures in page.find(&link) {
        for back in [0, 3] {
            let edits = [1, 2].map(|group| {
                let place = captures.get(group).unwrap();
                Edit { range: place.range(), words: other_digit(place.as_str(), back) }
            });
            found.push(Mutant { edits: edits.into(), dropped: None });
        }
    }
    for captures in page.find(&alone) {
        let place = captures.get(1).unwrap();
        let before = crate::mutation::page::before(page.text, place.start(), 24);
        if !pattern("(?i)siren|siret|rcs|rna|tva|vat|no\\.|n°").is_match(before) {
            found.push(Mutant::replace(place.range(), other_digit(place.as_str(), 1)));
        }
    }
    found
}

/// A number with another digit, counted from the end.
fn other_digit(number: &str, back: usize) -> String {
    let mut characters: Vec<char> = number.chars().collect();
    let digits: Vec<usize> =
        (0..characters.len()).rev().filter(|at| characters[*at].is_ascii_digit()).collect();
    let at = digits[back.min(digits.len() - 1)];
    let digit = characters[at].to_digit(10).unwrap();
    characters[at] = char::from_digit((digit + 3) % 10, 10).unwrap();
    characters.into_iter().collect()
}

fn identifier(page: &Page<'_>) -> Vec<Mutant> {
    let number = pattern(
        r"(?i)(?:siren|siret|\brcs|\brna|\btva|\bvat|r\.c\.s|register)\b[^\d\n|;]{0,50}?\b((?:FR ?)?W?\d[\d \u{a0}\u{202f}]{7,18}\d)",
    );
    let mut found = page.each(&number, |captures| Some(other_digit(&captures[1], 0)));
    found.extend(page.each(&number, |captures| Some(other_digit(&captures[1], 4))));
    // Two neighbouring digits in the other order.
    found.extend(page.each(&number, |captures| {
        let mut characters: Vec<char> = captures[1].chars().collect();
        let at = (1..characters.len()).rev().find(|at| {
            let (left, right) = (characters[at - 1], characters[*at]);
            left != right && left.is_ascii_digit() && right.is_ascii_digit()
        })?;
        characters.swap(at - 1, at);
        Some(characters.into_iter().collect())
    }));
    found
}

fn capital(page: &Page<'_>) -> Vec<Mutant> {
    let capital =
        pattern(r"(?i)capital (?:social )?(?:de|of) ((?:€|EUR )?\d[\d ,.\u{a0}\u{202f}]*\d)");
    page.each(&capital, |captures| Some(other_digit(&captures[1], 4)))
}

fn address(page: &Page<'_>) -> Vec<Mutant> {
    let address = pattern(
        r"\b(\d{1,3})(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|allée|cours)\b[^\n|]{3,60}?\b(\d{5}) (\p{Lu}[\p{L}' -]+)",
    );
    let mut found = Vec::new();
    for captures in page.find(&address) {
        let number: u32 = captures[1].parse().unwrap();
        found.push(Mutant::replace(captures.get(1).unwrap().range(), (number + 1).to_string()));
        let postcode = captures.get(2).unwrap();
        found.push(Mutant::replace(postcode.range(), other_digit(postcode.as_str(), 1)));
        let town = captures.get(3).unwrap();
        let name = town.as_str().split(" Cedex").next().unwrap_or_default();
        let name = name.split(" CEDEX").next().unwrap_or_default().trim_end();
        found.push(Mutant::replace(town.start()..town.start() + name.len(), "Limoges"));
    }
    found
}
