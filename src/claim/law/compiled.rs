//! Sections of the laws and rules that the United States compile by titles: "15 U.S.C. § 6501",
//! "16 CFR Part 312".
//!
//! Their forms are signs, the same in every language; no lexicon has them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::claim::normal::Text;
use crate::fact::LawReference;
use crate::language::lexicon::fixed;

/// The number of a title, the compilation, the section and its parts.
static SECTION: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"\b(?P<title>\d{1,2})\s(?:(?P<usc>U\.?\s?S\.?\s?(?:C|Code))|(?P<cfr>C\.?\s?F\.?\s?R)|(?P<ccr>CCR))\b\.?\s?",
        r"(?:§{1,2}\s?|[Ss]ections?\s|[Ss]ec\.\s|[Pp]arts?\s)?",
        r"(?P<section>\d{1,5}[a-z]{0,2}(?:-\d{1,2}\b)?(?:\.\d{1,4})?)(?P<parts>(?:\([0-9A-Za-z]{1,3}\))*)",
        r"(?:\s?[-–]\s?(?P<to>\d{3,5}[a-z]?(?:\.\d{1,4})?(?:-\d{1,2}\b)?))?",
    ))
});

/// A further section of the same title.
static FURTHER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"^\s?(?:,\s?(?:and\s|or\s)?|and\s|or\s|et\s|ou\s|&\s?|\+\s?)(?:§{1,2}\s?|[Pp]arts?\s)?",
        r"(?P<section>\d{3,5}[a-z]?(?:\.\d{1,4})?)(?P<parts>(?:\([0-9A-Za-z]{1,3}\))*)",
        r"(?:\s?[-–]\s?(?P<to>\d{3,5}(?:\.\d{1,4})?))?",
    ))
});

/// The compilations, as the pattern and as references call them.
const COMPILATIONS: [(&str, &str); 3] = [("usc", "usc"), ("cfr", "cfr"), ("ccr", "ca/ccr")];

/// What every reference of that form has one of.
const SIGNS: [&str; 5] = ["USC", "S.C", "CFR", "F.R", "CCR"];

/// The references, each at a range of the folded text.
pub(super) fn sections(text: &Text) -> Vec<(LawReference, Range<usize>)> {
    let plain = &text.plain.text;
    if text.digits < 2 || !SIGNS.iter().any(|sign| plain.contains(sign)) {
        return Vec::new();
    }
    let mut all = Vec::new();
    for found in SECTION.captures_iter(plain) {
        let compilation = COMPILATIONS.iter().find(|(name, _)| found.name(name).is_some());
        let (Some((_, compilation)), Some(whole)) = (compilation, found.get(0)) else { continue };
        let of = format!("us/{compilation}/{}", &found["title"]);
        let mut add = |found: &Captures<'_>, range: Range<usize>| {
            let law = LawReference { text: of.clone(), article: Some(article(found)) };
            all.push((law, text.folded.place(&text.plain.original(range))));
        };
        add(&found, whole.range());
        let mut end = whole.end();
        // A number that a unit or another title follows is that of no section.
        while let Some(next) = FURTHER.captures(&plain[end..])
            && let (Some(whole), Some(section)) = (next.get(0), next.name("section"))
            && !plain[end + whole.end()..].trim_start().starts_with(['U', 'C', '%', '$'])
            && !plain[end + whole.end()..].starts_with(" days")
        {
            add(&next, end + section.start()..end + whole.end());
            end += whole.end();
        }
    }
    all
}

/// A section and its parts, or a range of sections: "164.400-414" ends at 164.414.
fn article(found: &Captures<'_>) -> String {
    let parts = found["parts"].replace('(', ".").replace(')', "");
    let section = &found["section"];
    let from = format!("{section}{parts}");
    let Some(to) = found.name("to").map(|to| to.as_str()) else { return from };
    match section.split_once('.') {
        Some((part, _)) if !to.contains('.') => format!("{from}/{part}.{to}"),
        _ => format!("{from}/{to}"),
    }
}
