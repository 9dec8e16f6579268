//! The patterns of references to laws, put together from the words of a language; over folded text.
//!
//! Which groups each of them has stands with the field that holds it, in `law`.

use indexmap::IndexMap;

use super::law::Laws;
use super::phrase::{LatePattern, alternatives};

/// The number of an article, and a letter of it.
const NUMBER: &str = r"(?P<number>\d{1,4}(?:-\d{1,4}){0,3})(?:(?P<letter>[a-z])|er)?(?:bis|ter|quater|quinquies|sexies)?\b";
/// That of a further one: "Section 1798.110-1798.135".
const FURTHER: &str = r"(?P<number>\d{3,4}\.\d{2,4}|\d{1,4}(?:-\d{1,4}){0,3})(?:(?P<letter>[a-z])|er)?(?:bis|ter|quater|quinquies|sexies)?\b";
/// « article XII.6 »: the book of a Belgian code.
const BOOK: &str = r"(?:(?P<book>[ivx]{1,5})\.)?";
/// The letter of an article of a code.
const CODE: &str = r"(?P<code>[lrda])(?:\.\s?|\s|\*)?";

/// The noun and the first number.
pub(super) fn head(words: &Laws) -> LatePattern {
    LatePattern::folded(format!(
        r"(?:(?P<plural>{})|{}|(?P<recital>{}))\s?(?:n°\s?)?\(?(?:{CODE})?{BOOK}{NUMBER}",
        alternatives(&words.plural_articles),
        alternatives(&words.articles),
        alternatives(&words.recitals),
    ))
}

/// What joins an article or a part of it to the one before.
fn joined(words: &Laws) -> String {
    let joiners = alternatives(&words.joiners);
    let ranges = alternatives(&words.ranges);
    format!(r"^\s?(?:(?P<range>{ranges})|{joiners})\s?(?:{joiners}\s?)?")
}

/// A further article.
pub(super) fn next(words: &Laws) -> LatePattern {
    LatePattern::folded(format!(
        r"{}(?:{}\s?)?(?P<noun>(?:{}|{})\s?)?(?:{CODE})?{FURTHER}",
        joined(words),
        alternatives(&words.links),
        alternatives(&words.articles),
        alternatives(&words.plural_articles),
    ))
}

/// A further paragraph of the same article.
pub(super) fn next_paragraph(words: &Laws) -> LatePattern {
    LatePattern::folded(format!(
        r"{}(?P<noun>{}\s?)?(?P<marked>\()?(?P<number>\d{{1,2}})\b\)?",
        joined(words),
        alternatives(&words.paragraphs).replace(r"\b", ""),
    ))
}

/// A further part of the same article.
pub(super) fn next_part(words: &Laws) -> LatePattern {
    LatePattern::folded(format!(
        r"{}(?:{}\s?)?(?P<open>\()?(?P<part>[a-z])(?:(?P<closed>\))|\b)",
        joined(words),
        alternatives(&words.points),
    ))
}

/// "and following".
pub(super) fn following(words: &Laws) -> LatePattern {
    LatePattern::folded(format!("^[\\s,]{{0,2}}{}", alternatives(&words.following)))
}

/// What may stand between an article and its law, all of it.
pub(super) fn link(words: &Laws) -> LatePattern {
    let links = alternatives(&words.links);
    LatePattern::folded(format!(r#"^[\s,(")]*(?:{links}[\s"(]*)*$"#))
}

/// What may stand between a law and its article, all of it.
pub(super) fn lead(words: &Laws) -> LatePattern {
    let leads = alternatives(&words.leads);
    LatePattern::folded(format!(r#"^[\s,:;(")\[-]*(?:{leads}[\s,(":]*)*$"#))
}

/// What says that another name of the same text follows.
pub(super) fn alias(words: &Laws) -> LatePattern {
    let (aliases, links) = (alternatives(&words.aliases), alternatives(&words.links));
    LatePattern::folded(format!(r#"(?:\(|{aliases})[\s"]*(?:{links}[\s"]*)*$"#))
}

/// « loi n° 53 du »: what stands between a kind of text and its date where a number is between.
pub(super) fn counted_before_date(words: &Laws) -> LatePattern {
    LatePattern::folded(format!(
        r"^\s{}\s?(?P<number>\d{{1,5}})\s?,?\s(?:{}\s?)+$",
        alternatives(&words.signs).replace(r"\b", ""),
        alternatives(&words.date_links),
    ))
}

/// What may stand between a kind of text and its date, all of it.
pub(super) fn before_date(words: &Laws) -> LatePattern {
    let links = alternatives(&words.date_links);
    LatePattern::folded(format!(r#"^[\s",(]*(?:{links}[\s",)]*)*$"#))
}

/// The number of a text.
pub(super) fn number_of_text(words: &Laws) -> LatePattern {
    let sign = alternatives(&words.signs).replace(r"\b", "");
    LatePattern::folded(format!(
        r"(?:\(?\b(?P<union>ue|ce|cee|eu|ec|eec)\b\)?[,\s]{{0,2}})?(?:\b(?P<sign>{sign})\s?)?\b(?P<series>(?:san|medp?)-)?(?P<first>\d{{1,4}})(?P<mark>[-/.,])(?P<second>\d{{1,4}})(?:\s?[-/]\s?(?P<tail>ue|ce|cee|eu|ec|eec))?\b"
    ))
}

/// An article of a code without a noun.
pub(super) fn code_alone() -> LatePattern {
    let pattern = r"\b(?P<code>[lrd])(?:\.\s?|\s|\*)?(?P<number>\d{2,4}(?:-\d{1,4}){1,3})\b";
    LatePattern::folded(pattern.to_owned())
}

/// The parts of an article of the GDPR without a noun.
pub(super) fn points_alone() -> LatePattern {
    let pattern = concat!(
        r"(?:^|[\s(])(?:(?P<number>\d{1,2})(?:\s?\(\d\)\s?\(?[a-k]\)|\.\d\.?\(?[a-k]\b|\.\d\s\(?[a-k]\))",
        r"|(?P<hyphened>6-1|9-2)[\s-]\(?[a-j]\b)",
    );
    LatePattern::folded(pattern.to_owned())
}

/// A number of a series of decisions: « méthodologie de référence MR-001 », « AU-053 ».
pub(super) fn number_of_series(series: &IndexMap<String, Vec<String>>) -> LatePattern {
    let nouns = alternatives(series.values().flatten());
    let ids = alternatives(series.keys());
    LatePattern::folded(format!(
        r#"(?:(?P<noun>{nouns})\s["(]?(?:n°\s?)?(?:(?P<series>{ids})[\s-]?)?|\b(?P<bare>{ids})-)(?P<number>\d{{1,3}})\b"#
    ))
}

/// A section of an act.
pub(super) fn section(words: &Laws) -> LatePattern {
    let nouns = alternatives(&words.sections_of_acts);
    // "s172": a letter alone.
    let letters = words.sections_of_acts.iter().filter(|noun| is_letter(noun));
    let letters = alternatives(letters).replace(r"\b", "");
    LatePattern::folded(format!(
        r"(?:{nouns}\s?|\b{letters})(?P<number>\d{{1,5}}(?:[.-]\d{{1,4}})?)(?P<letter>[a-z]{{1,2}})?\b"
    ))
}

/// Whether a noun is a letter, once or twice.
fn is_letter(noun: &str) -> bool {
    noun.len() < 3 && noun.chars().all(char::is_alphabetic)
}

/// An annex of an act.
pub(super) fn schedule(words: &Laws) -> LatePattern {
    let nouns = alternatives(&words.schedules);
    LatePattern::folded(format!(r"{nouns}\s?(?P<number>\d{{1,2}})(?P<letter>[a-z])?\b"))
}

/// "point (f) of the first subparagraph of", « f) du 1 de l' ».
pub(super) fn parts_before(words: &Laws) -> LatePattern {
    let any = |words: &[String]| alternatives(words);
    let of = any(&words.part_links);
    let joiners = any(&words.joiners);
    let paragraphs = any(&words.paragraphs);
    let points = any(&words.points);
    let (first, second, third) = (any(&words.first), any(&words.second), any(&words.third));
    LatePattern::folded(format!(
        concat!(
            r"(?:(?:{points}\s?(?P<points>\(?(?:[a-z]|\d{{1,2}})\b[)°]?(?:\s?{joiners}\s?\(?[a-z]\b\)?)*)",
            r"|(?P<marked>(?:\(|\b)[a-z]\)(?:\s?{joiners}\s?\(?[a-z]\))*)",
            r"|(?P<roman>\b[ivx]{{1,4}}))\s{of}\s?)?",
            r"(?:(?:(?P<first>{first})|(?P<second>{second})|(?P<third>{third}))\s(?:{paragraphs}|{points})\s{of}\s?)?",
            r"(?:(?P<noun>{paragraphs}\s?)?(?P<listed>(?:\d{{1,2}}\s?{joiners}\s?)*)\(?(?P<paragraph>\d{{1,2}})\)?(?:\((?P<sub>\d{{1,2}})\))?\s{of}\s?)?",
            r"(?:{parts}\s?(?P<part>\d{{1,2}})\s{of}\s?)?$",
        ),
        parts = any(&words.parts_of_schedules),
        points = points,
        joiners = joiners,
        of = of,
        first = first,
        second = second,
        third = third,
        paragraphs = paragraphs,
    ))
}
