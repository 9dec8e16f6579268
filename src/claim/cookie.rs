//! Names of trackers: `_ga`, `__cf_bm`, `_hjSession_{id}`, `VISITOR_INFO1_LIVE`.
//!
//! A name that begins with an underscore is one, unless it is emphasis that a plain text carries.
//! Any other needs words about trackers near it, or the column of a table that holds names.

use std::ops::Range;

use super::Finds;
use super::Polarity;
use super::around::{Around, Place};
use super::normal::Text;
use super::stance::{Clause, Stance, slice};
use crate::fact::Value;
use crate::language::Lexicon;
use crate::law::known_cookie;

/// How far before a name the word "cookie" may stand, in bytes.
const NEAR: usize = 40;
/// A cell of more words is a sentence.
const MOST_WORDS: usize = 3;
/// The shortest name that is a tracker's without an underscore or a capital.
const DOCUMENTED: usize = 7;

/// Finds names of trackers.
pub(super) fn extract(text: &Text, around: &Around<'_>, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.statement.cookie;
    let plain = &text.plain.text;
    let column = matches!(around.place, Place::FirstCell | Place::Cell)
        && words.is_column(&around.column.text)
        && is_list_of_names(plain)
        // « Cookies de session » describes some.
        && !(plain.trim().contains(' ') && text.has(&words.contexts));
    let about = column
        || text.has(&words.contexts)
        || around.titles.has(&words.contexts)
        || around.lead_in.has(&words.contexts)
        || around.column.has(&words.contexts);
    if !about && !plain.contains('_') {
        return;
    }
    let spoken = text.has(&words.contexts);
    for token in tokens(plain) {
        let word = slice(plain, token.clone());
        let told = spoken && is_documented(word);
        if !column && !told && !may_stand_out(word) {
            continue;
        }
        let token = unglued(plain, token, &words.glued);
        let name = slice(plain, token.clone()).replace('\\', "");
        // "session" is a word, and `_session` a name.
        let common = !name.starts_with('_') && words.is_never(&name);
        if common || !has_form(&name) {
            continue;
        }
        let is_name = if name.starts_with('_') {
            !is_emphasis(plain, &token, &name)
        } else if column || told {
            true
        } else {
            about && stands_out(text, lexicon, &token, &name)
        };
        let range = text.plain.original(token);
        if !is_name || finds.takes(&range) {
            continue;
        }
        let folded = text.folded.place(&range);
        let clause = Clause::around(text, lexicon, folded);
        // "…, and no others. cu_session keeps …": a name in small letters begins a sentence too.
        let begins = clause.before().trim_end().ends_with('.');
        let denied = !begins && clause.stance(false) == Stance::Denied;
        let polarity = if denied { Polarity::Negated } else { Polarity::Affirmed };
        finds.state(Value::Cookie(name), range, polarity, false);
    }
}

/// The words of a text as programs write them, without the marks around them.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let apart =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '"' | '\'' | '|');
    let mut at = 0;
    let parts = text.split(apart).map(move |part| {
        let start = at;
        at += part.len();
        (start, part)
    });
    // `split` takes one character away between two parts, whatever its length.
    let mut lost = 0;
    parts.filter_map(move |(start, part)| {
        let from = start + lost;
        lost += text
            .get(from + part.len()..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        let trimmed = part.trim_end_matches(['.', ':', '!', '?', '\u{2026}']);
        let lead = trimmed.len() - trimmed.trim_start_matches(['.', ':', '*', '`']).len();
        let trimmed = trimmed.get(lead..).unwrap_or("");
        (!trimmed.is_empty()).then(|| from + lead..from + lead + trimmed.len())
    })
}

/// A word without what conversions stick to it: the domain before a name, the column after it.
fn unglued(text: &str, token: Range<usize>, glued: &[String]) -> Range<usize> {
    let word = slice(text, token.clone());
    let tail = glued.iter().find(|tail| word.len() > tail.len() + 2 && word.ends_with(*tail));
    let end = token.end - tail.map_or(0, String::len);
    // « linkedin.com_gat »
    let domain = word.split_once('_').filter(|(host, rest)| {
        let end = host.rsplit_once('.').map_or("", |(_, end)| end);
        !rest.is_empty()
            && (2..=4).contains(&end.len())
            && end.chars().all(|c| c.is_ascii_lowercase())
    });
    token.start + domain.map_or(0, |(host, _)| host.len())..end
}

/// Whether a word has the form of a name: letters, digits and a few marks, and no address or file.
fn has_form(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphabetic).count();
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.*{}<>[]#%$~=".contains(c);
    let extension = name.rsplit_once('.').is_some_and(|(head, end)| {
        !head.starts_with('_')
            && (2..=4).contains(&end.len())
            && end.chars().all(|c| c.is_ascii_lowercase())
    });
    let dotted = name.contains('.') && !name.starts_with('_');
    letters >= 2 && name.len() <= 60 && name.chars().all(allowed) && !extension && !dotted
}

/// Whether underscores around words are the emphasis of a plain text.
fn is_emphasis(text: &str, token: &Range<usize>, name: &str) -> bool {
    if name.starts_with("__") || known_cookie(name).is_some() {
        return !name.trim_matches('_').contains(|c: char| c.is_ascii_alphanumeric());
    }
    let inner = name.trim_start_matches('_');
    if inner.ends_with('_') {
        return true;
    }
    // « _deux mots_ »
    let rest = slice(text, token.end..text.len());
    let line = rest.split('\n').next().unwrap_or("");
    let closes = line.split_whitespace().any(|word| {
        let word = word.trim_end_matches(['.', ',', ';', ':', ')']);
        word.ends_with('_') && !word.starts_with('_')
    });
    closes && !inner.contains('_')
}

/// Whether a cell holds names and no sentence.
fn is_list_of_names(text: &str) -> bool {
    text.split([',', ';', '\n', '/']).all(|part| part.split_whitespace().count() <= MOST_WORDS)
}

/// Whether a word is the name of a tracker of some vendor and too long to be another word.
fn is_documented(word: &str) -> bool {
    let may_be = word.len() >= DOCUMENTED
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    may_be
        && known_cookie(word).is_some_and(|known| known.pattern == word && known.vendor.is_some())
}

/// Whether a word could be a name outside of a column of names.
fn may_stand_out(word: &str) -> bool {
    word.contains('_') || word.bytes().filter(u8::is_ascii_uppercase).count() >= 2
}

/// Whether a word of a sentence about trackers is a name: it has an underscore within, or is
/// written as programs write and stands by the word "cookie".
fn stands_out(text: &Text, lexicon: &Lexicon, token: &Range<usize>, name: &str) -> bool {
    let within = name.trim_matches('_');
    if within.contains('_') && !within.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let capitals = name.chars().filter(char::is_ascii_uppercase).count();
    let known = capitals >= 2 && known_cookie(name).is_some();
    let folded = text.folded.place(&text.plain.original(token.clone()));
    let before = text.folded.before(0, folded.start, NEAR);
    let after = text.folded.after(folded.end, usize::MAX, 12);
    let contexts = &lexicon.statement.cookie.contexts;
    let named = before.trim_end_matches(['"', '\'', ' ']);
    let right_after = contexts.find_iter(named).any(|found| found.end == named.len());
    let small = name.chars().any(char::is_lowercase);
    let sure = known && !small && name.len() >= 6 && !shouts_on(text, token);
    let shouted = capitals == name.len() && name.len() >= 5 && !shouts_on(text, token);
    sure || known && (contexts.is_match(before) || contexts.is_match(after))
        || right_after && shouted
}

/// Whether the words around are in capitals as well.
fn shouts_on(text: &Text, token: &Range<usize>) -> bool {
    let before = text.plain.before(0, token.start, 24);
    let after = text.plain.after(token.end, usize::MAX, 24);
    let capitals =
        |word: &str| word.len() > 1 && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    before.split_whitespace().next_back().is_some_and(capitals)
        || after.split_whitespace().next().is_some_and(capitals)
}
