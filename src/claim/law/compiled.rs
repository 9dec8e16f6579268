//! Sections of the laws and rules that the United States compile by titles: "15 U.S.C. § 6501",
//! "16 CFR Part 312".
//!
//! Their forms are signs, the same in every language; no lexicon has them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::claim::normal::Text;
use crate::fact::LawReference;
use crate::language::lexicon::fixed;

/// The number of a title, the compilation, the section and its parts.
static SECTION: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"\b(?P<title>\d{1,2})\s(?:(?P<usc>U\.?\s?S\.?\s?C)|(?P<cfr>C\.?\s?F\.?\s?R)|(?P<ccr>CCR))\b\.?\s?",
        r"(?:§{1,2}\s?|[Ss]ections?\s|[Ss]ec\.\s|[Pp]arts?\s)?",
        r"(?P<section>\d{1,5}[a-z]?(?:\.\d{1,4})?)(?P<parts>(?:\([0-9A-Za-z]{1,3}\))*)",
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
    let found = SECTION.captures_iter(plain).filter_map(|found| {
        let (_, compilation) = COMPILATIONS.iter().find(|(name, _)| found.name(name).is_some())?;
        let parts = found["parts"].replace('(', ".").replace(')', "");
        let law = LawReference {
            text: format!("us/{compilation}/{}", &found["title"]),
            article: Some(format!("{}{parts}", &found["section"])),
        };
        let range = text.plain.original(found.get(0)?.range());
        Some((law, text.folded.place(&range)))
    });
    found.collect()
}
