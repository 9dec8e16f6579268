//! Dates, in words and in digits.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::Finds;
use super::normal::Text;
use crate::fact::{FormatError, PartialDate, Value};
use crate::language::Lexicon;
use crate::language::lexicon::fixed;

static ISO: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"\b(?P<year>(?:19|20)\d\d)[-/](?P<month>\d\d)[-/](?P<day>\d\d)\b"));
static DIGITS: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"\b(?P<first>\d{1,2})(?:\s?/\s?(?P<second>\d{1,2})\s?/\s?|\.\s?(?P<dotted>\d{1,2})\.\s?|-(?P<hyphened>\d{1,2})-)(?P<year>(?:19|20)\d\d|\d\d)\b",
    )
});
/// « 05/2024 »; with other marks it is a date only where words say so.
static MONTH: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"(?:^|[\s(:\[])(?P<date>(?P<month>0[1-9]|1[0-2])(?:/|(?P<mark>[.-]))(?P<year>20\d\d)",
        r"|(?P<first>20\d\d)-(?P<second>0[1-9]|1[0-2]))\b",
    ))
});
/// How far before a month in digits words may tell that it is one.
const TOLD: usize = 30;
/// What stands before a number that is no date.
static SIGN: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?:n°|\bno|\bnos|\bnr|\bref|#)[\s.:]*$"));
/// What stands between the title of a law and its date.
static OF: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?:\b(?:du|of|of the|dated|en date du|date du|le)|,|\()\s?$"));

/// How far before a date the title of a law may begin.
const REACH: usize = 90;

/// Finds dates.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    // A year has digits.
    if text.digits < 2 {
        return;
    }
    let words = &lexicon.date;
    let patterns = [&words.day_month_year, &words.month_day_year, &words.month_year];
    for pattern in patterns.into_iter().filter(|_| text.has(&words.month_names)) {
        for captures in pattern.captures_iter(&text.folded.text) {
            let Some(month) = words.month(&captures["month"]) else { continue };
            push(text, lexicon, finds, &captures, Some(month));
        }
    }
    let numbered = Some(()).filter(|()| may_be_numbered(text));
    let dates = numbered.map(|()| ISO.captures_iter(&text.folded.text));
    for captures in dates.into_iter().flatten() {
        let month = captures["month"].parse().ok();
        push(text, lexicon, finds, &captures, month);
    }
    let dates = numbered.map(|()| DIGITS.captures_iter(&text.folded.text));
    for captures in dates.into_iter().flatten() {
        numbers(text, lexicon, finds, &captures);
    }
    let months = numbered.map(|()| MONTH.captures_iter(&text.folded.text));
    for captures in months.into_iter().flatten() {
        month(text, lexicon, finds, &captures);
    }
}

/// A month in digits, unless it is the number of a law or of a document.
fn month(text: &Text, lexicon: &Lexicon, finds: &mut Finds, captures: &Captures<'_>) {
    let Some(date) = captures.name("date") else { return };
    let folded = &text.folded.text;
    let before = text.folded.before(text.sentence(date.start()).start, date.start(), REACH);
    let of_law = lexicon.law.kinds(before).last();
    let of_law = of_law.is_some_and(|(_, kind)| before[kind.end..].split_whitespace().count() < 2);
    let either =
        |one, other| captures.name(one).or(captures.name(other)).map_or("", |it| it.as_str());
    let month = either("month", "second").parse::<i8>().ok();
    let year = either("year", "first").parse::<i16>().ok();
    let (Some(month), Some(year)) = (month, year) else { return };
    let told = || {
        let near = text.folded.before(text.sentence(date.start()).start, date.start(), TOLD);
        lexicon.documents.updated.is_match(near)
    };
    let sure = captures.name("mark").or(captures.name("first")).is_none() || told();
    if sure && !of_law && !SIGN.is_match(before) && !goes_on(folded, &date.range()) {
        finish(text, lexicon, finds, date.range(), (year, month, None));
    }
}

fn push(
    text: &Text,
    lexicon: &Lexicon,
    finds: &mut Finds,
    captures: &Captures<'_>,
    month: Option<i8>,
) {
    let (Some(whole), Some(month)) = (captures.get(0), month) else { return };
    let day = captures.name("day").and_then(|day| day.as_str().parse::<i8>().ok());
    let day = day.or_else(|| captures.name("first").map(|_| 1));
    let year = captures["year"].parse::<i16>().unwrap_or_default();
    finish(text, lexicon, finds, whole.range(), (year, month, day));
}

/// Whether marks stand by digits as they do in a date of numbers.
fn may_be_numbered(text: &Text) -> bool {
    let plain = text.plain.text.as_bytes();
    let marked = |two: &[u8]| two[0].is_ascii_digit() && b"-/.".contains(&two[1]);
    text.digits >= 4 && (plain.windows(2).any(marked) || text.plain.text.contains(" /"))
}

/// A date such as `05/04/2023`: the number that can be no month is the day.
fn numbers(text: &Text, lexicon: &Lexicon, finds: &mut Finds, captures: &Captures<'_>) {
    let Some(whole) = captures.get(0).filter(|whole| !goes_on(&text.folded.text, &whole.range()))
    else {
        return;
    };
    let second = captures.name("second").or(captures.name("dotted"));
    let second = second.or(captures.name("hyphened")).map_or("", |m| m.as_str());
    let (Ok(first), Ok(second)) = (captures["first"].parse::<i8>(), second.parse::<i8>()) else {
        return;
    };
    let day_first = if second > 12 { false } else { lexicon.date.day_first || first > 12 };
    let (day, month) = if day_first { (first, second) } else { (second, first) };
    let Some(year) = year_of(captures) else { return };
    finish(text, lexicon, finds, whole.range(), (year, month, Some(day)));
}

/// The year; one of two digits counts only in « 25/05/18 », where all parts have two, and in this
/// century.
fn year_of(captures: &Captures<'_>) -> Option<i16> {
    let year: i16 = captures["year"].parse().ok()?;
    if captures["year"].len() == 4 {
        return Some(year);
    }
    let second = captures.name("second").or(captures.name("dotted"))?.as_str();
    let full = captures["first"].len() == 2 && second.len() == 2 && !captures[0].contains(' ');
    (full && (10..=40).contains(&year)).then_some(2000 + year)
}

/// Whether digits beside a date make it a part of something longer: a telephone, a version.
fn goes_on(folded: &str, range: &Range<usize>) -> bool {
    let mut after = folded[range.end..].chars();
    let before = folded[..range.start].chars().next_back();
    before.is_some_and(|c| "./-".contains(c))
        || matches!(after.next(), Some('.' | '/' | '-' | ','))
            && after.next().is_some_and(|c| c.is_ascii_digit())
}

fn finish(
    text: &Text,
    lexicon: &Lexicon,
    finds: &mut Finds,
    folded: Range<usize>,
    (year, month, day): (i16, i8, Option<i8>),
) {
    let range = text.folded.original(folded.clone());
    if finds.takes(&range) {
        return;
    }
    let value = match PartialDate::new(year, month, day) {
        Some(date) => {
            let start = text.sentence(folded.start).start;
            let before = text.folded.before(start, folded.start, REACH);
            let clause = before.rsplit([';', ':']).next().unwrap_or(before);
            let in_law_title = OF.is_match(clause) && lexicon.date.law.is_match(clause);
            Value::Date { date, in_law_title }
        }
        None => Value::Malformed {
            kind: "date",
            text: text.plain.text[text.plain.place(&range)].to_owned(),
            error: FormatError::new("format-date-impossible"),
        },
    };
    finds.push(value, range);
}
