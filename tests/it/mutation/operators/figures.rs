//! Periods, dates and other figures.

use regex::{Captures, Regex};

use super::{Family, On, Row, pattern};
use crate::mutation::numbers::{unit, unit_of, value, word};
use crate::mutation::page::{Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("number", Family::Exact, On::Prose, number),
    ("word or figure only", Family::Exact, On::Prose, word_or_figure),
    ("unit", Family::Exact, On::Prose, unit_changed),
    ("bound", Family::Other, On::Prose, bound),
    ("trigger", Family::Other, On::Prose, trigger),
    ("date", Family::Exact, On::Prose, date),
    ("law number", Family::Exact, On::Prose, law_number),
    ("law date", Family::Other, On::Prose, law_date),
    ("article of a law", Family::Other, On::Prose, law_article),
    ("age", Family::Exact, On::Prose, age),
];

const FRENCH_WORDS: &str = "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-huit|vingt-quatre|vingt-cinq|vingt|trente|quarante|cinquante";
const ENGLISH_WORDS: &str = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty-four|twenty-five|twenty|thirty|forty|fifty";

/// A number or a number word, perhaps with its figure, and a unit.
pub(super) fn period(french: bool) -> Regex {
    let (words, units) = if french {
        (FRENCH_WORDS, "ans?|années?|mois|semaines?|jours?|heures?")
    } else {
        (ENGLISH_WORDS, "years?|months?|weeks?|days?|hours?")
    };
    pattern(&format!(
        r"(?P<whole>\b(?:(?P<word>(?i:{words}))(?: \((?P<figure>\d+)\))?|(?P<digits>\d{{1,3}}))(?P<gap>[ \u{{a0}}\u{{202f}}])(?P<unit>(?:{units})))\b"
    ))
}

/// The number, the unit and how they were written.
pub(super) fn parts(captures: &Captures<'_>, french: bool) -> Option<(u32, char)> {
    let number = captures.name("word").or(captures.name("digits"))?;
    Some((value(number.as_str(), french)?, unit_of(&captures["unit"])?))
}

/// The same form with another number or unit.
pub(super) fn spelt(
    captures: &Captures<'_>,
    number: u32,
    of: char,
    french: bool,
) -> Option<String> {
    let unit = unit(of, number, french);
    let gap = &captures["gap"];
    let words = || {
        word(number, french).map(|word| {
            if french && number == 1 && matches!(of, 'W' | 'H') { "une".to_owned() } else { word }
        })
    };
    Some(match (captures.name("word"), captures.name("figure")) {
        (Some(_), Some(_)) => format!("{} ({number}){gap}{unit}", words()?),
        (Some(_), None) => format!("{}{gap}{unit}", words()?),
        _ => format!("{number}{gap}{unit}"),
    })
}

/// Whether the words around speak of something that lasts for other reasons than the data: an age,
/// a length of studies.
fn periods<'p>(page: &Page<'p>) -> Vec<Captures<'p>> {
    let ages = pattern(
        r"(?i)\bage|âge|old|révolu|aged|company|société|years of|ans de|24 hours|24 heures sur",
    );
    let found = page.find(&period(page.french())).into_iter();
    found
        .filter(|captures| {
            let whole = captures.get(0).unwrap();
            let before = crate::mutation::page::before(page.text, whole.start(), 24);
            let after = crate::mutation::page::after(page.text, whole.end(), 16);
            !ages.is_match(before) && !ages.is_match(after)
        })
        .collect()
}

fn number(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    for captures in periods(page) {
        let Some((number, unit)) = parts(&captures, page.french()) else { continue };
        let others = match number {
            1 => [2, 3, 6],
            2 => [1, 3, 4],
            n => [n + 1, n - 1, n * 2],
        };
        for other in others {
            let words = spelt(&captures, other, unit, page.french());
            found.extend(
                words.map(|words| Mutant::replace(captures.get(1).unwrap().range(), words)),
            );
        }
    }
    found
}

fn word_or_figure(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    for captures in periods(page) {
        let Some((number, _)) = parts(&captures, page.french()) else { continue };
        let Some(figure) = captures.name("figure") else { continue };
        found.push(Mutant::replace(figure.range(), (number + 1).to_string()));
        let place = captures.name("word").unwrap().range();
        found.extend(word(number + 2, page.french()).map(|word| Mutant::replace(place, word)));
    }
    found
}

fn unit_changed(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    for captures in periods(page) {
        let Some((number, unit)) = parts(&captures, page.french()) else { continue };
        let others: &[char] = match unit {
            'Y' => &['M', 'D'],
            'M' => &['Y', 'W', 'D'],
            'W' => &['D', 'M'],
            'D' => &['M', 'W'],
            _ => &['D'],
        };
        for other in others {
            let words = spelt(&captures, number, *other, page.french());
            found.extend(
                words.map(|words| Mutant::replace(captures.get(1).unwrap().range(), words)),
            );
        }
    }
    found
}

/// A maximum becomes a minimum; a period that is meant exactly becomes one.
fn bound(page: &Page<'_>) -> Vec<Mutant> {
    let french = page.french();
    let (words, least) = if french {
        (
            r"(?i)\b(au maximum|au plus|maximum|n'excèdent? pas|ne dépasse(?:nt)? pas|dans la limite de)\b",
            "au moins",
        )
    } else {
        (
            r"(?i)\b(at most|no longer than|no more than|up to|at the most|a maximum of|does not exceed|do not exceed)\b",
            "at least",
        )
    };
    let words = pattern(words);
    let mut found = Vec::new();
    for captures in periods(page) {
        let place = captures.get(1).unwrap();
        let line = page.line(place.start());
        let near = line.start.max(place.start().saturating_sub(40))..line.end.min(place.end() + 20);
        let near =
            page.text.floor_char_boundary(near.start)..page.text.ceil_char_boundary(near.end);
        if let Some(bound) = words.find(&page.text[near.clone()]) {
            let range = near.start + bound.start()..near.start + bound.end();
            let verb = bound.as_str().contains("xc") || bound.as_str().contains("passe");
            let least = match (verb, french) {
                (true, true) => "est d'au moins",
                (true, false) => "is at least",
                _ => least,
            };
            found.push(Mutant::replace(range, least));
        } else {
            found.push(Mutant::replace(place.start()..place.start(), format!("{least} ")));
        }
    }
    found
}

const ENGLISH_EVENTS: &[&str] = &[
    "the last contact initiated by the person",
    "the last contact",
    "your last contact",
    "the end of the contract",
    "the end of the contractual relationship",
    "the end of the studies",
    "the end of your studies",
    "the collection of the data",
    "their collection",
    "the close of the financial year",
    "the closure of the account",
    "your last login",
    "the last login",
];
const FRENCH_EVENTS: &[&str] = &[
    "du dernier contact émanant de la personne",
    "du dernier contact",
    "de votre dernier contact",
    "de la fin du contrat",
    "de la fin de la relation contractuelle",
    "de la fin des études",
    "de la fin de vos études",
    "de la collecte des données",
    "de leur collecte",
    "de la clôture de l'exercice comptable",
    "de la clôture de l'exercice",
    "de la clôture du compte",
    "de votre dernière connexion",
    "de la dernière connexion",
];

fn trigger(page: &Page<'_>) -> Vec<Mutant> {
    let (events, others): (_, [(&str, &str); 3]) = if page.french() {
        (
            FRENCH_EVENTS,
            [
                ("contact", "de la collecte des données"),
                ("collecte", "de la fin du contrat"),
                ("", "du dernier contact"),
            ],
        )
    } else {
        (
            ENGLISH_EVENTS,
            [
                ("contact", "the collection of the data"),
                ("collect", "the end of the contract"),
                ("", "the last contact"),
            ],
        )
    };
    let mut alternatives: Vec<String> = events.iter().map(|event| regex::escape(event)).collect();
    alternatives.sort_by_key(|event| usize::MAX - event.len());
    let introducer =
        if page.french() { "à compter |à partir " } else { "from |after |following " };
    let events = pattern(&format!("(?:{introducer})({})", alternatives.join("|")));
    page.each(&events, |captures| {
        let found = others.iter().find(|(word, _)| captures[1].contains(word))?;
        Some(found.1.to_owned())
    })
}

const FRENCH_MONTHS: &str =
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const ENGLISH_MONTHS: &str =
    "January|February|March|April|May|June|July|August|September|October|November|December";

fn dates(page: &Page<'_>, of_law: bool) -> Vec<Mutant> {
    let months = if page.french() { FRENCH_MONTHS } else { ENGLISH_MONTHS };
    let date = pattern(&format!(r"\b(\d{{1,2}})(?:er)? ({months}) (\d{{4}})\b"));
    let law = pattern(
        r"(?i)\b(law|loi|regulation|règlement|directive|act|décret|decree|code|ordonnance|délibération)\b(?:[^.;|]|\d\.\d){0,60}$",
    );
    let mut found = Vec::new();
    for captures in page.find(&date) {
        let whole = captures.get(0).unwrap();
        let before = crate::mutation::page::before(page.text, whole.start(), 70);
        if law.is_match(before) != of_law {
            continue;
        }
        let day: u32 = captures[1].parse().unwrap();
        let year: u32 = captures[3].parse().unwrap();
        let other = if day > 20 { day - 8 } else { day + 3 };
        found.push(Mutant::replace(captures.get(1).unwrap().range(), other.to_string()));
        found.push(Mutant::replace(captures.get(3).unwrap().range(), (year - 1).to_string()));
        let month = if page.french() { "mars" } else { "March" };
        if &captures[2] != month {
            found.push(Mutant::replace(captures.get(2).unwrap().range(), month));
        }
    }
    found
}

fn date(page: &Page<'_>) -> Vec<Mutant> {
    dates(page, false)
}

fn law_date(page: &Page<'_>) -> Vec<Mutant> {
    dates(page, true)
}

fn law_number(page: &Page<'_>) -> Vec<Mutant> {
    let number =
        pattern(r"(?:\b|°)(78-17|2004-575|2016/679|2018-493|1\.565|1\.383|2024-573|2002/58)\b");
    let mut found = page.each(&number, |captures| Some(swapped(&captures[1])));
    found.extend(page.each(&number, |captures| Some(next_digit(&captures[1]))));
    found
}

/// The last two digits that differ, in the other order; else the last digit is another.
fn swapped(number: &str) -> String {
    let mut characters: Vec<char> = number.chars().collect();
    let last = characters.len() - 1;
    if characters[last] != characters[last - 1] && characters[last - 1].is_ascii_digit() {
        characters.swap(last, last - 1);
        return characters.into_iter().collect();
    }
    next_digit(number)
}

fn next_digit(number: &str) -> String {
    let mut digits: Vec<char> = number.chars().collect();
    let last = digits.len() - 1;
    digits[last] = char::from_digit((digits[last].to_digit(10).unwrap() + 1) % 10, 10).unwrap();
    digits.into_iter().collect()
}

/// The article by which a law gives a right or a basis.
fn law_article(page: &Page<'_>) -> Vec<Mutant> {
    let article = pattern(
        r"(?:GDPR|RGPD|French Data Protection Act|loi Informatique et Libertés), (?:Article|article) (\d{1,2})\b",
    );
    page.each(&article, |captures| {
        let number: u32 = captures[1].parse().ok()?;
        Some((number + 7).to_string())
    })
}

fn age(page: &Page<'_>) -> Vec<Mutant> {
    let age = pattern(r"(?:age of |aged |âge de |âgée? de |[Dd]ès )(\d{2})\b");
    page.each(&age, |captures| {
        let number: u32 = captures[1].parse().ok()?;
        Some((number + 1).to_string())
    })
}
