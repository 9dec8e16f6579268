//! Names of companies and bodies.
//!
//! A false name is worse than a missed one, so a capital letter alone proves nothing: a name is
//! known, or carries a legal form, or follows words that introduce one.

use std::ops::Range;

use super::Finds;
use super::normal::Text;
use crate::fact::{Value, fold};
use crate::language::Lexicon;

/// The longest name before a legal form, in bytes.
const LONGEST: usize = 160;

/// The shortest acronym that is a name after an article.
const ACRONYM: usize = 3;

/// Finds names.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    with_forms(text, lexicon, finds);
    vendors(text, lexicon, finds);
    introduced(text, lexicon, finds);
    lists(text, lexicon, finds);
}

pub(super) fn push(text: &Text, finds: &mut Finds, plain: Range<usize>) {
    let name = text.plain.text[plain.clone()].replace('\n', " ");
    let range = text.plain.original(plain);
    if !name.is_empty() && !finds.takes(&range) {
        finds.push(Value::Party(name), range);
    }
}

fn vendors(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let plain = text.plain.text.replace('\n', " ");
    let mut at = 0;
    while let Some(name) = lexicon.party.vendors.find(&plain, at) {
        at = name.end;
        let next = plain[name.end..].chars().next();
        if next.is_some_and(|c| c.is_alphanumeric() || c == '@') {
            continue;
        }
        if !lexicon.party.is_ambiguous(&plain[name.clone()])
            || speaks_of_providers(text, lexicon, name.start)
        {
            let end = name.end;
            push(text, finds, name);
            list_from(text, lexicon, finds, end);
        }
    }
}

/// Whether the sentence at a place of the plain text speaks of a provider or a tool.
fn speaks_of_providers(text: &Text, lexicon: &Lexicon, plain: usize) -> bool {
    let at = text.folded.place(&text.plain.original(plain..plain + 1)).start;
    let sentence = text.folded.text.get(text.sentence(at)).unwrap_or("");
    lexicon.party.list_context.is_match(sentence) || lexicon.party.introducer.is_match(sentence)
}

/// Names with a legal form: "Acme Analytics SAS", « SAS Acme ».
fn with_forms(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let plain = &text.plain.text;
    let (mut at, mut from) = (0, 0);
    while let Some(form) = lexicon.party.forms_after.find(plain, at) {
        at = form.end;
        let after = plain[form.end..].chars().next();
        if after.is_some_and(char::is_alphanumeric) {
            continue;
        }
        let window = text.plain.before(from, form.start, LONGEST);
        let found = lexicon.party.with_form.captures(window);
        let Some(name) = found.and_then(|found| found.name("name")) else { continue };
        let offset = form.start - window.len();
        let name = offset + name.start()..offset + name.end();
        // « OVH, SAS Nuagerie »: the form belongs to the name after it.
        let next = plain[form.end..].trim_start().chars().next();
        if plain[name.end..form.start].contains(',') && next.is_some_and(char::is_uppercase) {
            from = name.end;
            continue;
        }
        from = form.end;
        let start = without_common_words(lexicon, plain, name.clone());
        if start < name.end && !shouts(&plain[start..], form.end - start) {
            push(text, finds, start..form.end);
        }
    }
    let before =
        Some(&lexicon.party.form_first).filter(|_| lexicon.party.forms_before.is_match(plain));
    for captures in before.into_iter().flat_map(|before| before.captures_iter(plain)) {
        if let (Some(whole), Some(name)) = (captures.get(0), captures.name("name"))
            && !is_never(lexicon, name.as_str())
        {
            push(text, finds, whole.range());
        }
    }
}

/// Whether the words go on in capitals after the form, so that it is most likely another word:
/// "YOUR RIGHTS SA …".
fn shouts(text: &str, end: usize) -> bool {
    let name_shouts = !text[..end].chars().any(char::is_lowercase);
    let mut next = text[end..].trim_start().chars().take_while(|c| c.is_alphabetic()).peekable();
    name_shouts && next.peek().is_some() && next.all(char::is_uppercase)
}

/// Where a name begins, once common words at its head are left out.
pub(super) fn without_common_words(lexicon: &Lexicon, plain: &str, range: Range<usize>) -> usize {
    let mut start = range.start;
    for word in plain[range.clone()].split_inclusive([' ', '\n']) {
        let small = word.starts_with(char::is_lowercase) && start > range.start;
        if !is_never(lexicon, word) && !is_elided(word) && !small {
            break;
        }
        start += word.len();
    }
    start
}

/// Whether a word begins with another one that lost its end: « S'agissant de ».
fn is_elided(word: &str) -> bool {
    let rest = word.split_once(['\'', '’']).filter(|(first, _)| first.chars().count() <= 2);
    rest.is_some_and(|(_, rest)| rest.starts_with(char::is_lowercase))
}

fn is_never(lexicon: &Lexicon, words: &str) -> bool {
    let folded = fold(words);
    folded.chars().count() < 2 || lexicon.party.is_never(&folded)
}

/// Names right after words that introduce one: "provided by Zendesk".
fn introduced(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    for found in text.each(&lexicon.party.introducer) {
        let begins = found.start == text.sentence(found.start).start;
        let original = text.folded.original(found);
        let plain = text.plain.place(&original);
        let start = plain.end;
        // "Companies House": the word is a part of the name.
        let written = text.plain.text.get(plain).unwrap_or("");
        let last = written.rsplit([' ', '\'']).next().unwrap_or("");
        if !begins && last == written && written.starts_with(char::is_uppercase) {
            continue;
        }
        if let Some(name) = name_at(text, lexicon, start) {
            push(text, finds, name.clone());
            list_from(text, lexicon, finds, name.end);
        }
    }
}

/// Lists of names: "providers such as X, Y and Z".
fn lists(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    for found in text.each(&lexicon.party.list) {
        let sentence = text.sentence(found.start);
        let before = text.folded.before(sentence.start, found.start, 90);
        if !lexicon.party.list_context.is_match(before) {
            continue;
        }
        let original = text.folded.original(found);
        let start = text.plain.place(&original).end;
        if let Some(name) = name_at(text, lexicon, start) {
            push(text, finds, name.clone());
            list_from(text, lexicon, finds, name.end);
        }
    }
}

/// The further names of a list.
pub(super) fn list_from(text: &Text, lexicon: &Lexicon, finds: &mut Finds, mut end: usize) {
    for _ in 0..20 {
        let folded = text.folded.place(&text.plain.original(end..end + 1)).start;
        let after = text.folded.after(folded, usize::MAX, 16);
        let Some(joiner) = lexicon.party.joiner.find(after).filter(|joiner| !joiner.is_empty())
        else {
            return;
        };
        if !joiner.as_str().contains([',']) && joiner.as_str().trim().is_empty() {
            return;
        }
        let original = text.folded.original(folded..folded + joiner.end());
        let start = text.plain.place(&original).end;
        let Some(name) = name_at(text, lexicon, start) else { return };
        push(text, finds, name.clone());
        end = name.end;
    }
}

/// The length of an article before a name in capitals: « auprès de la MAIF ».
fn article_before_acronym(lexicon: &Lexicon, rest: &str) -> usize {
    let end = rest.find([' ', '\'']).map_or(0, |end| end + 1);
    let (article, name) = rest.split_at(end);
    let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let acronym = name.chars().count() >= ACRONYM && name.chars().all(char::is_uppercase);
    let article = article.trim_end();
    if acronym && lexicon.party.articles.is_whole(&fold(article)) { end } else { 0 }
}

/// The name at a place of the plain text, if a capitalised one stands there.
pub(super) fn name_at(text: &Text, lexicon: &Lexicon, start: usize) -> Option<Range<usize>> {
    let rest = text.plain.after(start, usize::MAX, 80);
    let lead = rest.len() - rest.trim_start_matches([' ', '\n', '"', '\'', '(']).len();
    let lead = lead + article_before_acronym(lexicon, &rest[lead..]);
    let name = lexicon.party.name.find(&rest[lead..])?;
    // Neither a possessive nor a sentence's full stop is a part of a name.
    let name = name.as_str().split("'s").next().unwrap_or("").trim_end_matches(['.', '-', '\'']);
    let first = name.split([' ', '\n']).next().unwrap_or("");
    let never = is_never(lexicon, name) || is_never(lexicon, first);
    let place = lexicon.statement.place.place(name).is_some();
    (!never && !place).then(|| start + lead..start + lead + name.len())
}
