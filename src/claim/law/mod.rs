//! References to laws: "Article 6(1)(f) of the GDPR", « loi n° 78-17 ».
//!
//! `mention` finds the texts that a block names, `article` the articles and their parts; this
//! file says which belong together. An article of no law is left to `reference`, which reads it
//! as a part of the document.

mod article;
mod mention;

use std::ops::Range;

use article::{Item, List};
use mention::Mention;

use super::Finds;
use super::normal::Text;
use crate::fact::{LawReference, Value};
use crate::language::Lexicon;

/// How far from an article its law may stand where no words join them.
const REACH: usize = 90;
/// How far a law may stand that words join to an article, and a law before its articles.
const NEAR: usize = 60;
/// The General Data Protection Regulation.
const GDPR: &str = "eu/2016/679";
/// What an article of a code is of that no sentence names.
const SOME_CODE: &str = "fr/code";

/// Finds references to laws.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let mut mentions = mention::mentions(text, lexicon, finds);
    let mut claims = Vec::new();
    for list in article::lists(text, lexicon) {
        let inside = |mention: &Mention| {
            mention.range.start < list.range.end && list.range.start < mention.range.end
        };
        if mentions.iter().any(inside) {
            continue;
        }
        if let Some(owner) = owner(text, lexicon, &list, &mentions, finds) {
            if let Some(index) = owner.joined {
                mentions[index].told = true;
            }
            claims.extend(references(&list, &owner));
        }
    }
    for mention in &mentions {
        if !mention.told && !mention.repeats {
            let law = LawReference { text: mention.text.clone(), article: None };
            claims.push((law, mention.range.clone()));
        }
    }
    for (law, range) in claims {
        let range = text.folded.original(range);
        finds.push(Value::Law(law), range);
    }
    finds.laws.extend(mentions.into_iter().map(|mention| mention.text));
}

/// The law of a list of articles.
struct Owner {
    text: String,
    /// The index of the mention that the words of the list take in.
    joined: Option<usize>,
    /// The words, with those of the law where they are joined.
    whole: Range<usize>,
}

/// Which law the articles of a list are of, if they are of one.
fn owner(
    text: &Text,
    lexicon: &Lexicon,
    list: &List,
    mentions: &[Mention],
    finds: &Finds,
) -> Option<Owner> {
    let words = &lexicon.law;
    let folded = &text.folded.text;
    let Range { start, end } = list.range;
    let sentence = text.sentence(start);
    let next = mentions.iter().position(|mention| mention.range.start >= end);
    let last = mentions.iter().rposition(|mention| mention.range.end <= start);
    let last = last.filter(|index| mentions[*index].range.start >= sentence.start);
    let plain = |text: String| Some(Owner { text, joined: None, whole: list.range.clone() });
    // "Article 6 of the GDPR".
    if let Some(index) = next {
        let law = &mentions[index];
        let gap = &folded[end..law.range.start];
        if gap.len() <= NEAR && words.link.is_match(gap) {
            let whole = start..law.range.end;
            return Some(Owner { text: law.text.clone(), joined: Some(index), whole });
        }
    }
    let next = next.filter(|index| mentions[*index].range.start < sentence.end);
    // "Article 6 of the said Regulation".
    let named = |mention: &&Mention| mention.range.end <= start;
    let before = mentions.iter().filter(named).map(|mention| mention.text.as_str());
    if let Some((of, length)) = mention::referred(text, lexicon, end, &sentence, || {
        before.clone().rev().chain(finds.laws.iter().rev().map(String::as_str))
    }) {
        let whole = start..end + length;
        return of.map(|of| Owner { text: of.to_owned(), joined: None, whole });
    }
    // "GDPR, Article 6", « loi n° 78-17 (articles 39 et suivants) ».
    if let Some(index) = last {
        let law = &mentions[index];
        let gap = &folded[law.range.end..start];
        if gap.len() <= NEAR && words.lead.is_match(gap) {
            let close = gap.trim_matches([' ', ',', '\n', '\'']).is_empty();
            let joined = Some(index).filter(|_| close && !law.told);
            let whole = joined.map_or(start, |_| law.range.start)..end;
            return Some(Owner { text: law.text.clone(), joined, whole });
        }
    }
    if list.recital {
        return None;
    }
    let after = text.folded.after(end, sentence.end, REACH);
    let own = lexicon.reference.own.find(after).map_or(usize::MAX, |own| own.start);
    if own < 25 || is_title(folded, start, after) {
        return None;
    }
    let later = next.filter(|index| {
        let distance = mentions[*index].range.start - end;
        distance <= REACH && distance < own && !after[..distance].contains(';')
    });
    let of_code =
        |mention: &Mention| mention.text.contains("/code") || mention.text.contains("livre");
    if list.of_code() {
        let nearest = later.into_iter().chain(last).find(|index| of_code(&mentions[*index]));
        let earlier = before.rev().find(|text| text.contains("/code"));
        let text = nearest.map(|index| mentions[index].text.as_str()).or(earlier);
        return plain(text.unwrap_or(SOME_CODE).to_owned());
    }
    if let Some(index) = later {
        return plain(mentions[index].text.clone());
    }
    if list.is_of_the_gdpr() {
        return plain(GDPR.to_owned());
    }
    let sees = lexicon.reference.see.is_match(text.folded.before(sentence.start, start, 30));
    if let Some(index) = last.filter(|_| !sees || list.has_parts()) {
        return plain(mentions[index].text.clone());
    }
    // « Droit d'accès (art. 15) », after a law that was named before.
    let alone = folded[..start].ends_with('(') && folded[end..].starts_with(')');
    let known = finds.laws.iter().any(|text| text == GDPR) && list.may_be_of_the_gdpr();
    (alone && known && list.abbreviated).then(|| plain(GDPR.to_owned())).flatten()
}

/// Whether the words begin the block as a title does: "Article 4: Recipients".
fn is_title(folded: &str, start: usize, after: &str) -> bool {
    let alone = folded[..start].trim().is_empty();
    let after = after.trim_start();
    alone && (after.is_empty() || after.starts_with([':', '.', '-']))
}

/// One reference for each item of a list; the first and the last one take in the words around.
fn references(list: &List, owner: &Owner) -> Vec<(LawReference, Range<usize>)> {
    let european = owner.text.starts_with("eu/") || owner.text == "gb/gdpr";
    let last = list.items.len().saturating_sub(1);
    let reference = |(index, item): (usize, &Item)| {
        let mut article = item.path(european, list.plural);
        if list.recital {
            article = format!("recital-{article}");
        }
        let mut range = item.range.clone();
        if index == 0 {
            range.start = owner.whole.start;
        }
        if index == last {
            range.end = owner.whole.end;
        }
        (LawReference { text: owner.text.clone(), article: Some(article) }, range)
    };
    list.items.iter().enumerate().map(reference).collect()
}
