//! Sections, items and sentences that only one language has, and dates of versions.

use super::{Family, On, Row, pattern};
use crate::mutation::page::{Edit, Mutant, Page};

pub(super) const ALL: &[Row] = &[
    ("section deleted", Family::Other, On::OneLanguage, section_deleted),
    ("section in one language only", Family::Other, On::OneLanguage, subsection_deleted),
    ("item in one language only", Family::Other, On::OneLanguage, item_deleted),
    ("row in one language only", Family::Other, On::OneLanguage, row_deleted),
    ("paragraph in one language only", Family::Other, On::OneLanguage, paragraph_deleted),
    ("stale date", Family::Other, On::Prose, stale_date),
];

fn section_deleted(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let heading = pattern(r"(?m)^## [^\n]*\{#([a-z0-9-]+)\}");
    let starts: Vec<_> = page.anywhere_raw(&heading);
    let mut found = Vec::new();
    for (index, captures) in starts.iter().enumerate() {
        let start = captures.get(0).unwrap().start();
        let end =
            starts.get(index + 1).map_or(page.text.len(), |next| next.get(0).unwrap().start());
        found.push(Mutant::drop(start..end, captures[1].to_owned()));
    }
    found
}

fn subsection_deleted(page: &Page<'_>) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let heading = pattern(r"(?m)^(#{2,4}) [^\n]*\{#([a-z0-9-]+)\}");
    let starts: Vec<_> = page.anywhere_raw(&heading);
    let mut found = Vec::new();
    for (index, captures) in starts.iter().enumerate() {
        if captures[1].len() == 2 {
            continue;
        }
        let start = captures.get(0).unwrap().start();
        let end =
            starts.get(index + 1).map_or(page.text.len(), |next| next.get(0).unwrap().start());
        found.push(Mutant::drop(start..end, captures[2].to_owned()));
    }
    found
}

fn lines(page: &Page<'_>, words: &str) -> Vec<Mutant> {
    if page.language.is_none() {
        return Vec::new();
    }
    let found = page.anywhere(&pattern(words)).into_iter();
    found
        .map(|captures| {
            let place = captures.get(1).unwrap();
            Mutant::drop(place.range(), place.as_str().trim())
        })
        .collect()
}

fn item_deleted(page: &Page<'_>) -> Vec<Mutant> {
    lines(page, r"(?m)^( *- [^\n]+[;.]\n)")
}

fn row_deleted(page: &Page<'_>) -> Vec<Mutant> {
    let mut found = lines(page, r"(?m)^(\| [^\n]+ \|\n)");
    // Neither the head of a table nor the line below it.
    found.retain(|mutant| {
        let range = &mutant.edits[0].range;
        let line = &page.text[range.clone()];
        !line.starts_with("| ---") && !page.text[range.end..].starts_with("| ---")
    });
    found
}

/// A paragraph between two others.
fn paragraph_deleted(page: &Page<'_>) -> Vec<Mutant> {
    lines(page, r"\n\n(\p{Lu}[^\n|#]{80,}\.\n\n)")
}

/// A date that is called that of the last update, and is another one.
fn stale_date(page: &Page<'_>) -> Vec<Mutant> {
    let words = if page.french() {
        r"(?i)(?:mise à jour|version|en vigueur|date)[^\n.]{0,40} (?:est )?(?:datée? )?du (\d{1,2}(?:er)? \p{L}+ \d{4})"
    } else {
        r"(?i)(?:update|version|effect|dated)[^\n.]{0,40} (\d{1,2} \p{L}+ \d{4})"
    };
    page.each(&pattern(words), |captures| {
        let year: u32 = captures[1].get(captures[1].len() - 4..)?.parse().ok()?;
        Some(captures[1].replace(&year.to_string(), &(year - 2).to_string()))
    })
}

/// Edits of all matches at once.
pub(super) fn everywhere(
    page: &Page<'_>,
    words: &str,
    other: impl Fn(&regex::Captures<'_>) -> Option<String>,
) -> Option<Mutant> {
    let edits: Vec<Edit> = page
        .anywhere(&pattern(words))
        .iter()
        .filter_map(|captures| {
            let place = captures.get(1).or(captures.get(0))?;
            Some(Edit { range: place.range(), words: other(captures)? })
        })
        .collect();
    (!edits.is_empty()).then_some(Mutant { edits, dropped: None })
}
