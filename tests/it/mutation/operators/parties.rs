//! Recipients and other bodies, countries, instruments of transfers.

use std::ops::Range;

use regex::Regex;

use super::{Family, On, Row, pattern};
use crate::mutation::page::{Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("vendor dropped", Family::Other, On::Prose, dropped),
    ("vendor renamed", Family::Other, On::Prose, renamed),
    ("vendor misspelt", Family::Other, On::Prose, misspelt),
    ("vendor added", Family::Other, On::Prose, added),
    ("country", Family::Other, On::Prose, country),
    ("transfer tool", Family::Other, On::Prose, transfer_tool),
];

/// The names of recipients: those that are proper, and all.
fn recipients(page: &Page<'_>) -> (Vec<String>, Vec<String>) {
    let Some(language) = page.language else { return (Vec::new(), Vec::new()) };
    let (mut proper, mut all) = (Vec::new(), Vec::new());
    for recipient in page.subject.organisation.recipients.recipients.values() {
        let name = recipient.name.get(language).to_owned();
        if matches!(recipient.name, tabellion::model::Name::Same(_)) {
            proper.push(name.clone());
        }
        all.push(name);
    }
    (proper, all)
}

/// Recipients that the text names once, as an item of a list or a row of a table.
fn dropped(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    for name in recipients(page).1 {
        let places = places(page, &name);
        let [place] = places.as_slice() else { continue };
        let line = page.line(place.start);
        let text = &page.text[line.clone()];
        let item = text.trim_start().starts_with("- ") && text.len() < name.len() + 260;
        if item || text.starts_with("| ") {
            found.push(Mutant::drop(line, name.clone()));
        }
    }
    found
}

/// Where a text has a name, whatever the case of its first letter.
fn places(page: &Page<'_>, name: &str) -> Vec<Range<usize>> {
    let pattern = pattern(&format!("(?i){}", regex::escape(name)));
    pattern.find_iter(page.text).map(|found| found.range()).collect()
}

/// A name in the text, apart from other words, and not within a link's target.
fn named(page: &Page<'_>, name: &str) -> Vec<Range<usize>> {
    let pattern = pattern(&format!(r"(?:^|[ (*|:])({})(?:[ ,;.)*|\n]|$)", regex::escape(name)));
    page.find(&pattern).iter().map(|captures| captures.get(1).unwrap().range()).collect()
}

fn renamed(page: &Page<'_>) -> Vec<Mutant> {
    let others = [
        "Salesforce",
        "Mailchimp",
        "HubSpot",
        "Nordval Conseil SAS",
        "Zendesk",
        "Klaviyo",
        "Brevo",
        "Datalyx Limited",
    ];
    let mut found = Vec::new();
    for (index, name) in recipients(page).0.iter().enumerate() {
        for (turn, place) in named(page, name).into_iter().enumerate() {
            found.push(Mutant::replace(place, others[(index + turn) % others.len()]));
        }
    }
    found
}

/// A name with two letters in the other order, or a letter too many.
fn misspelt(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    for name in recipients(page).0 {
        let letters: Vec<char> = name.chars().collect();
        if letters.len() < 6 {
            continue;
        }
        for place in named(page, &name) {
            let mut swapped = letters.clone();
            swapped.swap(2, 3);
            let swapped: String = swapped.into_iter().collect();
            if swapped != name {
                found.push(Mutant::replace(place.clone(), swapped));
            }
            let mut doubled = letters.clone();
            doubled.insert(3, letters[3]);
            found.push(Mutant::replace(place, doubled.into_iter().collect::<String>()));
        }
    }
    found
}

fn added(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = Vec::new();
    let others = ["Salesforce", "Mailchimp", "Nordval Conseil SAS", "Criteo", "Datalyx Limited"];
    let (proper, all) = recipients(page);
    for (index, name) in all.iter().enumerate() {
        for place in places(page, name) {
            let line = page.line(place.start);
            let text = &page.text[line.clone()];
            let indent = text.len() - text.trim_start().len();
            if text.trim_start().starts_with("- ") && place.start <= line.start + indent + 3 {
                let end = if page.french() { " ;" } else { ";" };
                let item = format!("{}- {}{end}\n", &text[..indent], others[index % others.len()]);
                found.push(Mutant::replace(line.start..line.start, item));
            }
        }
    }
    // Beside another one, in a sentence.
    for (index, name) in proper.iter().enumerate() {
        for place in named(page, name) {
            let line = page.line_text(place.start);
            if !line.trim_start().starts_with(['-', '|', '*']) {
                let beside = if page.french() { ", de même que " } else { ", as well as " };
                let words = format!("{name}{beside}{},", others[index % others.len()]);
                found.push(Mutant::replace(place, words));
            }
        }
    }
    found
}

fn country(page: &Page<'_>) -> Vec<Mutant> {
    let (names, others) = if page.french() {
        (
            r"\b(États-Unis|Irlande|Monaco|Inde|Maroc|Tout pays|Royaume-Uni|Suisse|Canada)\b",
            ["Inde", "Brésil"],
        )
    } else {
        (
            r"\b(United States|Ireland|Monaco|India|Morocco|Any country|United Kingdom|Switzerland|Canada)\b",
            ["India", "Brazil"],
        )
    };
    let context =
        pattern(r"(?i)transf|host|héberg|pays|countr|locat|situé|établi|server|serveur|\|");
    let mut found = Vec::new();
    for captures in page.find(&pattern(names)) {
        let place = captures.get(1).unwrap();
        let line = page.line_text(place.start());
        let before = crate::mutation::page::before(page.text, place.start(), 14);
        let institution = pattern(r"(?i)university of |\(|Google |LinkedIn |Platforms |no\. |loi ")
            .is_match(before);
        // A seat in an address is another matter.
        if context.is_match(line) && !institution && !pattern(r"\d{4,5} \p{Lu}").is_match(before) {
            for other in others {
                found.push(Mutant::replace(place.range(), other));
            }
        }
    }
    found
}

fn transfer_tool(page: &Page<'_>) -> Vec<Mutant> {
    let pairs: [(&str, &str); 3] = if page.french() {
        [
            (
                r"(?i)\b(clauses types de protection des données adoptées par la Commission|clauses contractuelles types)",
                "règles d'entreprise contraignantes",
            ),
            (r"(?i)\b(règles d'entreprise contraignantes)", "code de conduite approuvé"),
            (r"(?i)\b(décision d'adéquation)\b", "règles d'entreprise contraignantes"),
        ]
    } else {
        [
            (
                r"(?i)\b(standard data protection clauses adopted by the Commission|standard contractual clauses)",
                "binding corporate rules",
            ),
            (r"(?i)\b(binding corporate rules)", "approved code of conduct"),
            (r"(?i)\b(adequacy decision)\b", "binding corporate rules"),
        ]
    };
    let mut found = Vec::new();
    for (words, other) in pairs {
        found.extend(page.each(&pattern(words), |captures| {
            let capital = captures[1].chars().next()?.is_uppercase();
            Some(if capital { capitalised(other) } else { other.to_owned() })
        }));
    }
    found
}

/// The words with a capital letter first.
pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// Any of the texts, the longest first.
pub(super) fn any_of(texts: &[&str]) -> Regex {
    let mut texts: Vec<String> = texts.iter().map(|text| regex::escape(text)).collect();
    texts.sort_by_key(|text| usize::MAX - text.len());
    pattern(&format!("(?i)({})", texts.join("|")))
}
