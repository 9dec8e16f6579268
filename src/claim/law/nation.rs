//! Whose law a text is, where words beside it tell: « loi ivoirienne n° 2013-450 », "Norwegian
//! Penal Code", « loi n° 2017-20 portant code du numérique en République du Bénin ».
//!
//! Laws are named and numbered alike in many countries. Where no word tells, a law is of the
//! country of those that were named before it.

use std::ops::Range;

use super::mention::{Country, Mention};
use crate::claim::normal::Text;
use crate::language::Lexicon;
use crate::law::legal_text_of_reference;

/// How far before a law its country may begin.
const BEFORE: usize = 40;
/// How far its title may go on.
const TITLE: usize = 200;
/// The longest words that join a law to the one that it amends.
const JOINED: usize = 60;
/// The country whose laws are read without a word of it.
pub(super) const HOME: &str = "fr";
/// What stands first in the references of laws that are of no country, and of those whose law is
/// not in codes.
const WITHOUT_CODES: [&str; 8] = ["eu", "coe", "act", "us", "gb", "ie", "au", "in"];

/// The country that stands in a law's own words or right beside them, and the range of both.
pub(super) fn beside<'l>(
    text: &Text,
    lexicon: &'l Lexicon,
    law: &Range<usize>,
) -> Option<(&'l str, Range<usize>)> {
    let folded = &text.folded.text;
    let words = &lexicon.law.nations;
    if let Some((nation, _)) = words.find(&folded[law.clone()]).pop() {
        return Some((nation, law.clone()));
    }
    let after = text.folded.after(law.end, text.sentence(law.start).end, BEFORE);
    if let Some((nation, length)) = words.after(after) {
        return Some((nation, law.start..law.end + length));
    }
    let before = text.folded.before(text.sentence(law.start).start, law.start, BEFORE);
    let (nation, found) = words.find(before).pop()?;
    let gap = &before[found.end..];
    words.gap.is_match(gap).then(|| {
        let close = !gap.contains(',');
        let start = if close { law.start - before.len() + found.start } else { law.start };
        (nation, start..law.end)
    })
}

/// The country that the title of a law names after its number and its date.
pub(super) fn in_title<'l>(text: &Text, lexicon: &'l Lexicon, end: usize) -> Option<&'l str> {
    let after = text.folded.after(end, text.sentence(end).end, TITLE);
    let title = &after[lexicon.law.nations.title.find(after)?.end()..];
    let title = title.split(|c: char| c.is_ascii_digit() || ",;:(".contains(c)).next()?;
    lexicon.law.nations.find(title).into_iter().next().map(|(nation, _)| nation)
}

/// A reference as one to a law of another country, if it is one that a French law could have too.
pub(super) fn of_nation(reference: &str, nation: &str) -> Option<String> {
    if nation == HOME {
        return None;
    }
    let numbered = |kind: &str, prefix: &str| {
        let number = reference.strip_prefix(prefix)?;
        number
            .starts_with(|c: char| c.is_ascii_digit())
            .then(|| format!("{nation}/{kind}/{number}"))
    };
    let french = reference.strip_prefix("fr/").filter(|rest| !rest.starts_with("cnil/"));
    french
        .map(|rest| format!("{nation}/{rest}"))
        .or_else(|| numbered("loi", "act/law-"))
        .or_else(|| numbered("decret", "act/decree-"))
        .or_else(|| numbered("loi", "act/"))
}

/// The law of another country that has a number: one that was named before, one that the lexicon
/// knows, or one of the country whose laws were named before.
pub(super) fn of_number<'n>(
    lexicon: &Lexicon,
    kind: &str,
    number: &str,
    named: impl Iterator<Item = &'n str> + Clone,
) -> Option<String> {
    let ends = format!("/{kind}/{number}");
    let before = named.clone().find(|law| law.ends_with(&ends));
    let known = before.or_else(|| lexicon.law.nations.law(kind, number));
    known.map(ToOwned::to_owned).or_else(|| {
        let nation = of_those_before(named, lexicon).filter(|nation| *nation != HOME)?;
        Some(format!("{nation}{ends}"))
    })
}

/// The country of the laws that were named before one, the last one first, if they are of one that
/// names and numbers its laws alike.
pub(super) fn of_those_before<'n>(
    mut named: impl Iterator<Item = &'n str>,
    lexicon: &Lexicon,
) -> Option<&'n str> {
    named.find_map(|law| {
        let (nation, rest) = law.split_once('/')?;
        let alike = ["loi/", "code-", "arrete/", "decret/"].iter().any(|it| rest.starts_with(it));
        (alike && lexicon.law.nations.has(nation)).then_some(nation)
    })
}

/// The reference of a code that no word assigns to a country: it is of that of the laws before it,
/// the last one first, where none of these is French: « la loi belge du 8 décembre 1992 et le Code
/// pénal ».
pub(super) fn of_codes<'n>(
    lexicon: &Lexicon,
    code: &str,
    named: impl Iterator<Item = &'n str>,
) -> String {
    let common = code.strip_prefix("fr/");
    if !common.is_some_and(|common| lexicon.law.nations.is_common_code(common)) {
        return code.to_owned();
    }
    let mut last = None;
    for nation in named.filter_map(|law| law.split('/').next()) {
        if nation == HOME {
            return code.to_owned();
        }
        if lexicon.law.nations.has(nation) && !WITHOUT_CODES.contains(&nation) {
            last = last.or(Some(nation));
        }
    }
    last.and_then(|nation| of_nation(code, nation)).unwrap_or_else(|| code.to_owned())
}

/// Gives codes that no word assigns to a country to that of the laws before them.
pub(super) fn assign_codes(lexicon: &Lexicon, mentions: &mut [Mention], named: &[String]) {
    for index in 0..mentions.len() {
        let (before, after) = mentions.split_at_mut(index);
        let Some(mention) = after.first_mut().filter(|mention| mention.country == Country::Assumed)
        else {
            continue;
        };
        let before = before.iter().rev().map(|mention| mention.text.as_str());
        let named = before.chain(named.iter().rev().map(String::as_str));
        mention.text = of_codes(lexicon, &mention.text, named);
    }
}

/// Gives acts that nothing but their date names to the country of a law after them in the block,
/// where it is not French: « la loi du 10 mai 2007 et l'arrêté royal du 19 mai 2009 ».
pub(super) fn assign_dated(lexicon: &Lexicon, mentions: &mut [Mention], named: &[String]) {
    if named.iter().any(|law| law.starts_with("fr/")) {
        return;
    }
    let mut home = None;
    for mention in mentions.iter_mut().rev() {
        let (nation, rest) = mention.text.split_once('/').unwrap_or_default();
        let dated = mention.text.starts_with("fr/loi/") && rest.len() == "loi/2007-05-10".len();
        if dated
            && mention.country == Country::Assumed
            && legal_text_of_reference(&mention.text).is_none()
        {
            let moved = home.as_deref().and_then(|home| of_nation(&mention.text, home));
            mention.text = moved.unwrap_or_else(|| mention.text.clone());
        } else if mention.country == Country::Told && lexicon.law.nations.has(nation) {
            home = Some(nation.to_owned());
        } else if nation == HOME {
            home = None;
        }
    }
}

/// Gives laws that no word assigns to a country to that of the law which they amend: « loi
/// n° 2020-35 modifiant la loi n° 2017-20 portant code du numérique en République du Bénin ».
pub(super) fn assign_amended(text: &Text, lexicon: &Lexicon, mentions: &mut [Mention]) {
    for index in (1..mentions.len()).rev() {
        let (before, after) = mentions.split_at_mut(index);
        let (Some(law), Some(amended)) = (before.last_mut(), after.first()) else { continue };
        let gap = &text.folded.text[law.range.end..amended.range.start];
        let unknown =
            law.text.starts_with("fr/loi/") && legal_text_of_reference(&law.text).is_none();
        let nation = amended.text.split('/').next().filter(|_| amended.text.contains("/loi/"));
        if let Some(nation) = nation
            && unknown
            && gap.len() <= JOINED
            && lexicon.law.nations.amends.is_match(gap)
            && let Some(reference) = of_nation(&law.text, nation)
        {
            law.text = reference;
        }
    }
}
