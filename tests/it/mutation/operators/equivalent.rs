//! Changes that say the same: nothing may be found.

use std::fmt::Write;

use super::figures::{parts, period};
use super::structure::everywhere;
use super::{Family, On, Row, pattern};
use crate::mutation::numbers::{unit, word};
use crate::mutation::page::{Edit, Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("same: digits and words", Family::Equivalent, On::OneLanguage, digits_and_words),
    ("same: word and figure", Family::Equivalent, On::OneLanguage, word_and_figure),
    ("same: years as months", Family::Equivalent, On::OneLanguage, years_as_months),
    ("same: no-break spaces", Family::Equivalent, On::OneLanguage, no_break_spaces),
    ("same: thin spaces", Family::Equivalent, On::OneLanguage, thin_spaces),
    ("same: straight apostrophes", Family::Equivalent, On::OneLanguage, straight),
    ("same: curly apostrophes", Family::Equivalent, On::OneLanguage, curly),
    ("same: decomposed accents", Family::Equivalent, On::OneLanguage, decomposed),
    ("same: CRLF", Family::Equivalent, On::OneLanguage, crlf),
    ("same: lines broken elsewhere", Family::Equivalent, On::OneLanguage, reflowed),
    ("same: another order of items", Family::Equivalent, On::OneLanguage, reordered),
    ("same: another order of rows", Family::Equivalent, On::OneLanguage, reordered_rows),
    ("same: stars for a list", Family::Equivalent, On::OneLanguage, stars),
    ("same: a list for a table", Family::Equivalent, On::Prose, list_for_table),
    ("same: emphasis", Family::Equivalent, On::OneLanguage, emphasis),
    ("same: phone in another form", Family::Equivalent, On::OneLanguage, phone),
    ("same: number grouped otherwise", Family::Equivalent, On::OneLanguage, grouped),
];

fn digits_and_words(page: &Page<'_>) -> Vec<Mutant> {
    respelt(page, |number, of, captures| {
        let french = page.french();
        let unit = unit(of, number, french);
        Some(if captures.name("word").is_some() {
            format!("{number} {unit}")
        } else {
            {
                let feminine = french && number == 1 && matches!(of, 'W' | 'H');
                let word = if feminine { "une".to_owned() } else { word(number, french)? };
                format!("{word} {unit}")
            }
        })
    })
}

fn word_and_figure(page: &Page<'_>) -> Vec<Mutant> {
    respelt(page, |number, of, _| {
        let french = page.french();
        let feminine = french && number == 1 && matches!(of, 'W' | 'H');
        let word = if feminine { "une".to_owned() } else { word(number, french)? };
        Some(format!("{word} ({number}) {}", unit(of, number, french)))
    })
}

fn years_as_months(page: &Page<'_>) -> Vec<Mutant> {
    respelt(page, |number, of, _| {
        let french = page.french();
        match of {
            'Y' if number <= 6 => Some(format!("{} {}", number * 12, unit('M', 12, french))),
            'M' if number % 12 == 0 => {
                Some(format!("{} {}", number / 12, unit('Y', number / 12, french)))
            }
            _ => None,
        }
    })
}

fn respelt(
    page: &Page<'_>,
    other: impl Fn(u32, char, &regex::Captures<'_>) -> Option<String>,
) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let found = page.find(&period(page.french())).into_iter();
    found
        .filter_map(|captures| {
            let (number, of) = parts(&captures, page.french())?;
            // « 2 à 50 ans »: the number is the end of a range.
            let place = captures.get(1)?;
            let before = crate::mutation::page::before(page.text, place.start(), 6);
            let range = pattern(r"(?:\d|\p{L}) (?:à|to|ou|or) $").is_match(before);
            let words = other(number, of, &captures)?;
            (!range).then(|| Mutant::replace(place.range(), words))
        })
        .collect()
}

fn all(page: &Page<'_>, words: &str, other: &str) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    everywhere(page, words, |_| Some(other.to_owned())).into_iter().collect()
}

fn no_break_spaces(page: &Page<'_>) -> Vec<Mutant> {
    all(page, r"\d( )\p{Alphabetic}", "\u{a0}")
}

fn thin_spaces(page: &Page<'_>) -> Vec<Mutant> {
    all(page, r"\d( )[\p{Alphabetic}\d]", "\u{202f}")
}

fn straight(page: &Page<'_>) -> Vec<Mutant> {
    all(page, r"\p{Alphabetic}(’)\p{Alphabetic}", "'")
}

fn curly(page: &Page<'_>) -> Vec<Mutant> {
    all(page, r"\p{Alphabetic}(')\p{Alphabetic}", "’")
}

fn decomposed(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let other = |captures: &regex::Captures<'_>| {
        Some(
            match &captures[1] {
                "é" => "e\u{301}",
                "è" => "e\u{300}",
                "à" => "a\u{300}",
                _ => "e\u{302}",
            }
            .to_owned(),
        )
    };
    everywhere(page, "([éèàê])", other).into_iter().collect()
}

fn crlf(page: &Page<'_>) -> Vec<Mutant> {
    all(page, r"(\n)", "\r\n")
}

/// Lines of paragraphs broken at the end of a word.
fn reflowed(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() || !page.subject.written_out {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut at = 0;
    for line in page.text.split_inclusive('\n') {
        let plain = line.starts_with(|c: char| c.is_alphabetic()) && !line.contains('\\');
        for (index, (space, _)) in line.match_indices(' ').enumerate() {
            let next = line[space + 1..].chars().next();
            if plain && index % 9 == 8 && next.is_some_and(char::is_alphabetic) {
                edits.push(Edit { range: at + space..at + space + 1, words: "\n".to_owned() });
            }
        }
        at += line.len();
    }
    if edits.is_empty() { Vec::new() } else { vec![Mutant { edits, dropped: None }] }
}

/// Runs of lines that begin alike.
fn runs<'p>(page: &Page<'p>, belongs: impl Fn(&str) -> bool) -> Vec<Vec<(usize, &'p str)>> {
    let mut runs: Vec<Vec<(usize, &str)>> = vec![Vec::new()];
    let mut at = 0;
    for line in page.text.split_inclusive('\n') {
        if belongs(line) {
            runs.last_mut().unwrap().push((at, line));
        } else if !runs.last().unwrap().is_empty() {
            runs.push(Vec::new());
        }
        at += line.len();
    }
    runs.retain(|run| run.len() > 1);
    runs
}

/// The first two items of a list change places; both languages would be read in their own order.
fn reordered(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let ends = |line: &str| line.trim_end().ends_with(';');
    let items = runs(page, |line| line.starts_with("- ") && ends(line));
    items
        .into_iter()
        .map(|run| {
            let (start, first) = run[0];
            let second = run[1].1;
            Mutant::replace(start..start + first.len() + second.len(), format!("{second}{first}"))
        })
        .collect()
}

fn reordered_rows(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let rows = runs(page, |line| line.starts_with("| "));
    rows.into_iter()
        .filter(|run| run.len() > 3)
        .map(|run| {
            let (start, first) = run[2];
            let second = run[3].1;
            Mutant::replace(start..start + first.len() + second.len(), format!("{second}{first}"))
        })
        .collect()
}

fn stars(page: &Page<'_>) -> Vec<Mutant> {
    all(page, r"(?m)^ *(-) ", "*")
}

/// Each row becomes an item, each cell a part of it with the head of its column.
fn list_for_table(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() || !page.subject.written_out {
        return Vec::new();
    }
    let colon = if page.french() { " : " } else { ": " };
    let cells = |line: &str| -> Vec<String> {
        let line = line.trim().trim_start_matches('|').trim_end_matches('|');
        line.split(" | ").map(|cell| cell.trim().to_owned()).collect()
    };
    let tables = runs(page, |line| line.starts_with("| "));
    tables
        .into_iter()
        .filter(|run| run.len() > 2 && run[1].1.starts_with("| ---"))
        .map(|run| {
            let start = run[0].0;
            let end = run.last().map_or(start, |(at, line)| at + line.len());
            let heads = cells(run[0].1);
            let mut list = String::new();
            for (_, row) in &run[2..] {
                let row = cells(row);
                let parts: Vec<String> = heads[1..]
                    .iter()
                    .zip(&row[1..])
                    .filter(|(_, cell)| *cell != "–")
                    .map(|(head, cell)| format!("{}{colon}{cell}", decapitalised(head)))
                    .collect();
                writeln!(list, "- {}{colon}{}.", row[0], parts.join(" ; ")).unwrap();
            }
            Mutant::replace(start..end, list)
        })
        .collect()
}

fn decapitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

fn emphasis(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    page.each(&period(page.french()), |captures| Some(format!("**{}**", &captures[1])))
}

fn phone(page: &Page<'_>) -> Vec<Mutant> {
    let national = pattern(r"\[(0\d(?: \d\d){4})\]\(tel:");
    let mut found = page.each(&national, |captures| Some(captures[1].replace(' ', ".")));
    let abroad = pattern(r"\[(\+33 \d(?: \d\d){4})\]\(tel:");
    found.extend(page.each(&abroad, |captures| Some(captures[1].replacen("+33 ", "+33 (0)", 1))));
    found
}

fn grouped(page: &Page<'_>) -> Vec<Mutant> {
    let number =
        pattern(r"(?:RCS|SIREN|SIRET|VAT|TVA)[^\d\n]{0,40}(\d{3} \d{3} \d{3}(?: \d{5})?)\b");
    let mut found = page.each(&number, |captures| Some(captures[1].replace(' ', "")));
    found.extend(page.each(&number, |captures| Some(captures[1].replace(' ', "\u{a0}"))));
    found
}
