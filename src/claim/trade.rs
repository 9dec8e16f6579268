//! Names that stand beside a word for what their bearer does: « notre prestataire de paiement
//! Payline », "our payroll provider, Paycircle", « Nimbula, hébergeur certifié ».
//!
//! The words are data; which capitalised words may be a name, `party` knows.

use std::ops::Range;

use super::Finds;
use super::normal::Text;
use super::party::{list_from, name_at, push, without_common_words};
use crate::fact::fold;
use crate::language::Lexicon;

/// How far after a trade its complement may reach, and a name before it, in bytes.
const REACH: usize = 90;
/// The most words of a complement.
const COMPLEMENT: usize = 5;
/// The most words between a name and the trade after it.
const BETWEEN: usize = 4;
/// How far before a trade the word may stand that makes it that of one party.
const POSSESSIVE: usize = 30;

/// Finds names beside words for trades.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    for trade in text.each(&lexicon.party.trades) {
        let place = text.plain.place(&text.folded.original(trade.clone()));
        // « Société protectrice … »: the word is a part of a name.
        let written = text.plain.text.get(place.clone()).unwrap_or("");
        if written.starts_with(char::is_uppercase) {
            continue;
        }
        let after = after_trade(text, lexicon, &trade, place.end);
        let name = after.or_else(|| before_trade(text, lexicon, &place));
        if let Some(name) = name {
            push(text, finds, name.clone());
            list_from(text, lexicon, finds, name.end);
        }
    }
}

/// The name after a trade and its complement: « outil de mesure d'audience Matomo ».
fn after_trade(
    text: &Text,
    lexicon: &Lexicon,
    trade: &Range<usize>,
    end: usize,
) -> Option<Range<usize>> {
    let words = &lexicon.party;
    let rest = text.plain.after(end, usize::MAX, REACH);
    let (mut at, mut last) = (0, String::new());
    for (index, word) in rest.split_inclusive([' ', '\n']).enumerate() {
        let core = word.trim();
        if core.trim_start_matches(['"', '(']).starts_with(char::is_uppercase) {
            let of = words.complements.is_whole(&last) || words.determiners.is_whole(&last);
            return name_at(text, lexicon, end + at).filter(|_| !of);
        }
        if core == "," || core.ends_with(',') {
            return set_apart(text, lexicon, trade, end + at + word.len());
        }
        let plain = core.chars().all(|c| c.is_lowercase() || "'-".contains(c));
        last = fold(core);
        let begins = |length: usize| length == last.len() || last[..length].ends_with('\'');
        let complement = words.complements.at_start(&last).is_some_and(begins);
        let adjective = index == 1 && rest[at + word.len()..].starts_with(char::is_uppercase);
        if !plain || index > COMPLEMENT || index == 1 && !complement && !adjective {
            return None;
        }
        at += word.len();
    }
    None
}

/// The name after a comma: "our payroll provider, Paycircle, …".
fn set_apart(
    text: &Text,
    lexicon: &Lexicon,
    trade: &Range<usize>,
    at: usize,
) -> Option<Range<usize>> {
    let before = text.folded.before(text.sentence(trade.start).start, trade.start, POSSESSIVE);
    let one = lexicon.party.possessives.find_last(before)?;
    let between = before[one.end..].split_whitespace().count();
    let name = name_at(text, lexicon, at).filter(|_| between < BETWEEN)?;
    let after = text.plain.text.get(name.end..)?;
    let after = after.trim_start();
    (after.is_empty() || after.starts_with([',', '.', ';', ':', ')', '('])).then_some(name)
}

/// The name before a trade that a comma or a bracket sets apart: « Nimbula, notre hébergeur ».
fn before_trade(text: &Text, lexicon: &Lexicon, trade: &Range<usize>) -> Option<Range<usize>> {
    let words = &lexicon.party;
    let before = text.plain.before(0, trade.start, REACH);
    let mark = before.rfind([',', '(', '\u{2013}', '\u{2014}'])?;
    let between = before[mark..].trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end();
    let first = fold(between.split([' ', '\n', '\'']).next().unwrap_or(""));
    if between.contains(['.', ';', ':', '\n']) || between.split(' ').count() > BETWEEN {
        return None;
    }
    if between.is_empty() {
        // « Clients, prestataires et partenaires » is a list.
        let after = text.plain.after(trade.end, usize::MAX, REACH).trim_start();
        let after = fold(after.split([' ', '\n']).next().unwrap_or(""));
        if after.is_empty() || after.starts_with(',') || words.joiner_words.is_whole(&after) {
            return None;
        }
    } else if !words.determiners.is_whole(&first) {
        return None;
    }
    let head = before[..mark].trim_end();
    let name = words.name_last.captures(head)?.name("name")?.range();
    let offset = trade.start - before.len();
    let name = offset + name.start..offset + name.end;
    let start = without_common_words(lexicon, &text.plain.text, name.clone());
    let rest = text.plain.text.get(start..name.end)?;
    let place = lexicon.statement.place.place(rest).is_some();
    (!rest.is_empty() && !place && !words.is_never(&fold(rest))).then_some(start..name.end)
}
