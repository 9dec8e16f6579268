//! Acts that are named by their short title: "Freedom of Information Act 2000".
//!
//! The lexicon names the acts that notices cite most; there are many others, all of which are
//! named in one way: words in capitals, the word for an act, the year. What is not in the lexicon
//! is known by its title alone, without a country. Without a year the title is that of an act
//! which the document named before with one, if there is such an act.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::dated::is_year;
use super::mention::{Mention, mention};
use crate::claim::normal::Text;
use crate::language::Lexicon;
use crate::language::lexicon::{TitleWords, fixed, fold_char};

/// The year after the word for an act, and what may stand before it: "Act (DPA) 2018", "Act, 2018",
/// "Act (2018)", "Act of 1974", "Act No. 4 of 2013".
static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"^(?:\s\([A-Z]{2,8}\))?(?:,?\s\((?P<closed>(?:1[89]|20)\d{2})\)|(?:,?\s|\sof\s|,?\s(?:No\.?\s)?\d{1,3}\sof\s)(?P<year>(?:1[89]|20)\d{2})\b)",
    )
});

/// An acronym in brackets within a title.
static ACRONYM: LazyLock<Regex> = LazyLock::new(|| fixed(r"\s\([A-Z]{3,8}\)"));

/// The longest title, in words.
const LONGEST: usize = 14;

/// The acts that a block names by their titles, apart from those that were found in it.
pub(super) fn titled(
    text: &Text,
    lexicon: &Lexicon,
    found: &[Mention],
    named: &[String],
) -> Vec<Mention> {
    let words = &lexicon.law.titles;
    let mut acts: Vec<Mention> = Vec::new();
    for noun in text.each(&words.last) {
        let place = text.plain.place(&text.folded.original(noun.clone()));
        let after = text.plain.after(place.end, usize::MAX, 40);
        let year = YEAR.captures(after);
        let year = year.as_ref().and_then(|found| {
            let year = found.name("year").or(found.name("closed"))?;
            Some((found.get(0)?, year.as_str()))
        });
        let alone = words.last_without_year.is_match(&text.folded.text[noun.clone()]);
        let subject = if alone && year.is_none() { subject(text, lexicon, &place) } else { None };
        if let Some(title) = subject.and_then(|end| with_subject(text, lexicon, place.start..end)) {
            let range = text.folded.place(&text.plain.original(title.clone()));
            let meets = |it: &Mention| it.range.start < range.end && range.start < it.range.end;
            if !found.iter().chain(&acts).any(meets) {
                let name = &text.plain.text[title];
                acts.push(mention(reference(lexicon, name, None, std::iter::empty()), range));
            }
            continue;
        }
        let Some(title) = title(text, lexicon, &place, year.is_some()) else { continue };
        if year.is_none() && !alone {
            continue;
        }
        let end = place.end + year.map_or(0, |(whole, _)| whole.end());
        let name = &text.plain.text[title.start..place.end];
        let range = text.folded.place(&text.plain.original(title.start..end));
        // "Equality Act 2010 (Specific Duties) Regulations 2011" holds the title of an act.
        let within =
            |other: &Mention| range.start <= other.range.start && other.range.end < range.end;
        acts.retain(|act| !within(act));
        let meets =
            |other: &Mention| other.range.start < range.end && range.start < other.range.end;
        if found.iter().filter(|other| !within(other)).chain(&acts).any(meets) {
            continue;
        }
        let earlier = acts.iter().chain(found).rev();
        let earlier = earlier.filter(|other| other.range.end <= range.start);
        let earlier =
            earlier.map(|other| other.text.as_str()).chain(named.iter().rev().map(String::as_str));
        let reference = reference(lexicon, name, year.map(|(_, year)| year), earlier);
        acts.push(mention(reference, range));
    }
    acts
}

/// Where the title of an act ends that says after the word for an act what it is about: "Act on
/// the Protection of Divers". The words of it have capitals, but for small ones among them.
fn subject(text: &Text, lexicon: &Lexicon, noun: &Range<usize>) -> Option<usize> {
    let plain = &text.plain.text;
    if !is_capitalised(plain.get(noun.clone())?) {
        return None;
    }
    let words = &lexicon.law.titles;
    let after = plain.get(noun.end..)?;
    let link = words.about.at_start(after.strip_prefix(' ')?)? + 1;
    let mut end = None;
    let mut at = noun.end + link;
    for word in after.get(link..)?.split_inclusive([' ', '\n']).take(LONGEST) {
        let core = word.trim_end_matches([' ', '\n']);
        let name = core.trim_end_matches([',', '.', ';', ':', ')', '"', '\'']);
        let folded: String = name.chars().flat_map(fold_char).collect();
        let small = words.small.is_whole(&folded) || words.articles.is_whole(&folded);
        // "… on Kite Flying and the Act on …".
        if words.last.is_whole(&folded) {
            break;
        }
        if is_capitalised(name) && name.chars().all(|c| c.is_alphanumeric() || "'’-".contains(c))
        {
            end = Some(at + name.len());
        } else if !core.is_empty() && !small {
            break;
        }
        if name.len() < core.len() {
            break;
        }
        at += word.len();
    }
    end
}

/// The whole title with what stands before the word for an act, where the words before it are those
/// that announce one: "the Federal Act on …", not "How We Act on …".
fn with_subject(text: &Text, lexicon: &Lexicon, title: Range<usize>) -> Option<Range<usize>> {
    let before = text.plain.text[..title.start].trim_end_matches([' ', '\n']);
    let last = before.rsplit([' ', '\n', '(', '"']).next().unwrap_or_default();
    let folded: String = last.chars().flat_map(fold_char).collect();
    let nations = &lexicon.law.nations;
    let article = lexicon.law.titles.articles.is_whole(&folded);
    let leads = !folded.is_empty() && nations.gap.is_match(&folded);
    if leads && !article && last.starts_with(char::is_uppercase) {
        return Some(before.len() - last.len()..title.end);
    }
    (article || leads || !nations.find(&folded).is_empty()).then_some(title)
}

/// The title that ends with a word for an act, as a range of the plain text.
fn title(
    text: &Text,
    lexicon: &Lexicon,
    noun: &Range<usize>,
    with_year: bool,
) -> Option<Range<usize>> {
    let plain = &text.plain.text;
    if !is_capitalised(plain.get(noun.clone())?) {
        return None;
    }
    let words = &lexicon.law.titles;
    // Where the first word stands that a title may begin with.
    let mut begins = None;
    let mut at = noun.start;
    let mut depth = 0;
    // Whether what stands to the right is in brackets.
    let mut of_act = false;
    // Whether "and" stands to the right.
    let mut joined = false;
    for _ in 0..LONGEST {
        let before = plain[..at].trim_end_matches([' ', '\n']);
        if before.len() == at {
            break;
        }
        let from = before.rfind([' ', '\n']).map_or(0, |space| space + 1);
        let (word, opens) = without_opening(&before[from..], depth);
        let inner = depth + word.matches(')').count();
        // "Immigration, Asylum and Nationality Act 2006": a comma within a list.
        let listed = inner > 0 || with_year && joined;
        let core = word.trim_matches(['(', ')']);
        let core = if listed { core.strip_suffix(',').unwrap_or(core) } else { core };
        let folded: String = core.chars().flat_map(fold_char).collect();
        let whole =
            |phrase: Option<Range<usize>>| phrase.is_some_and(|it| it.len() == folded.len());
        let joins =
            whole(words.small.find(&folded)) || inner > 0 && core.starts_with(char::is_lowercase);
        if of_act && inner == 0 && is_year(core) && is_of_act(words, &before[..from]) {
            of_act = false;
            at = from;
            continue;
        }
        of_act = word.starts_with('(');
        let is_name = is_name(core, inner > 0, with_year && at == noun.start);
        if !joins && (!is_name || inner == 0 && whole(words.never.find(&folded))) {
            break;
        }
        depth = inner.saturating_sub(word.matches('(').count());
        if is_name && !joins && inner == 0 {
            begins = Some(before.len() - word.len());
        }
        if opens {
            break;
        }
        joined |= joins;
        at = from;
    }
    begins.filter(|_| depth == 0).map(|begins| begins..noun.end)
}

/// A word without a bracket or a quote that opens before a title, and whether there is one.
fn without_opening(word: &str, depth: usize) -> (&str, bool) {
    let bracket = word.starts_with('(') && !word.ends_with(')') && depth == 0;
    let opens = bracket || word.starts_with('"');
    (&word[usize::from(opens)..], opens)
}

/// Whether a text ends in a word for an act.
fn is_of_act(words: &TitleWords, before: &str) -> bool {
    let last = before.trim_end().rsplit([' ', '\n']).next().unwrap_or_default();
    let folded: String = last.chars().flat_map(fold_char).collect();
    words.last.is_whole(&folded)
}

/// Whether a word may be a name within a title, in brackets or not, or right before the word for an
/// act that has a year: "NHS Act 2006" begins with an acronym.
fn is_name(word: &str, in_brackets: bool, before_act: bool) -> bool {
    word.starts_with(char::is_uppercase)
        && (in_brackets || word.contains(char::is_lowercase) || before_act)
        // "Occupiers' Liability Act".
        && word.trim_end_matches(['\'', '’']).ends_with(char::is_alphanumeric)
        && !word.contains([',', ';', ':', '/', '"'])
        // "(Amendments etc.)".
        && (in_brackets || !word.contains('.'))
}

/// Whether a word has a capital, and small letters after it.
fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && !word.chars().skip(1).all(char::is_uppercase)
}

/// The act of the lexicon that has a title: with its year, or else without it, as in "California
/// Privacy Rights Act of 2020"; with its apostrophes and commas or without, as in "Virginia's
/// Consumer Data Protection Act".
fn named_act<'l>(
    lexicon: &'l Lexicon,
    folded: &str,
    words: &str,
    year: Option<&str>,
) -> Option<&'l str> {
    let written = folded.replace('\n', " ").replace('’', "'");
    let bare = written.replace("'s ", " ");
    let titles = [words, &written, &bare];
    let law = &lexicon.law;
    let with = |title: &&str| law.reference_of(&format!("{title} {}", year.unwrap_or_default()));
    let other = |reference: &str, year: &str| {
        reference.ends_with(|c: char| c.is_ascii_digit()) && !reference.ends_with(year)
    };
    let without = |title: &&str| {
        let reference = law.reference_of(title)?;
        (!year.is_some_and(|year| other(reference, year))).then_some(reference)
    };
    let yearless = || titles.iter().find_map(without);
    year.and_then(|_| titles.iter().find_map(with)).or_else(yearless)
}

/// The reference of an act, by its title and the year.
fn reference<'n>(
    lexicon: &Lexicon,
    title: &str,
    year: Option<&str>,
    mut named: impl Iterator<Item = &'n str>,
) -> String {
    // "Digital Personal Data Protection (DPDP) Act".
    let title = ACRONYM.replace_all(title, "");
    let folded: String = title.chars().flat_map(fold_char).collect();
    let parts: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let full = parts.iter().copied().chain(year);
    if let Some(reference) = named_act(lexicon, &folded, &parts.join(" "), year) {
        return reference.to_owned();
    }
    let slug = full.collect::<Vec<_>>().join("-");
    let same = |other: &&str| {
        let tail = other.rsplit('/').next().unwrap_or(other);
        let Some(rest) = tail.strip_prefix(slug.as_str()) else { return false };
        let year = rest.strip_prefix('-').unwrap_or(rest);
        rest.is_empty() || year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
    };
    let earlier = if year.is_none() { named.find(same) } else { None };
    earlier.map_or_else(|| format!("act/{slug}"), ToOwned::to_owned)
}
