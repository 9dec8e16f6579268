//! References to laws: "Article 6(1)(f) of the GDPR", « loi n° 78-17 ».
//!
//! `mention` finds the texts that a block names, `article` the articles and their parts; this
//! file says which belong together. An article of no law is left to `reference`, which reads it
//! as a part of the document.

mod article;
mod mention;
mod part;

use std::ops::Range;

use article::{Item, List, Noun};
use mention::Mention;

use super::Finds;
use super::normal::Text;
use crate::fact::{LawReference, Value};
use crate::language::Lexicon;

/// How far from an article its law may stand where no words join them.
const REACH: usize = 90;
/// How far a law may stand that words join to an article, and a law before its articles.
const NEAR: usize = 60;
/// How far after an article words may say that it is of the document itself.
const OWN: usize = 25;
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
    let sentence = text.sentence(list.range.start);
    let before = mentions.iter().filter(|mention| mention.range.end <= list.range.start);
    let before = before.rev().map(|mention| mention.text.as_str());
    let named: Vec<&str> = before.chain(finds.laws.iter().rev().map(String::as_str)).collect();
    let scene = Scene { text, lexicon, list, mentions, named, sentence };
    if list.noun == Noun::Section {
        let other =
            |owner: &Owner| !owner.text.starts_with("eu/") && !owner.text.starts_with("fr/");
        return scene.close_before().or_else(|| scene.joined_after()).filter(other);
    }
    if let Some(owner) = scene.close_before() {
        return Some(owner);
    }
    if let Some(owner) = scene.joined_after() {
        return Some(owner);
    }
    let end = list.range.end;
    if let Some((of, length)) = mention::referred(text, lexicon, end, &scene.sentence, &scene.named)
    {
        // "Article 6 of the said Regulation".
        let whole = list.range.start..end + length;
        return of.map(|of| Owner { text: of.to_owned(), joined: None, whole });
    }
    scene.joined_before().or_else(|| {
        let text = scene.apart()?.to_owned();
        Some(Owner { text, joined: None, whole: list.range.clone() })
    })
}

/// A list of articles and the laws around it.
struct Scene<'s> {
    text: &'s Text,
    lexicon: &'s Lexicon,
    list: &'s List,
    mentions: &'s [Mention],
    /// The laws that were named before, the last one first.
    named: Vec<&'s str>,
    sentence: Range<usize>,
}

impl Scene<'_> {
    /// The index of the next mention after the list.
    fn next(&self) -> Option<usize> {
        self.mentions.iter().position(|mention| mention.range.start >= self.list.range.end)
    }

    /// The index of the last mention before the list, in its sentence.
    fn last(&self) -> Option<usize> {
        let before = |mention: &Mention| mention.range.end <= self.list.range.start;
        let last = self.mentions.iter().rposition(before);
        last.filter(|index| self.mentions[*index].range.start >= self.sentence.start)
    }

    /// "Article 6 of the GDPR".
    fn joined_after(&self) -> Option<Owner> {
        let index = self.next()?;
        let law = &self.mentions[index];
        let gap = &self.text.folded.text[self.list.range.end..law.range.start];
        let whole = self.list.range.start..law.range.end;
        (gap.len() <= NEAR && self.lexicon.law.link.is_match(gap)).then(|| Owner {
            text: law.text.clone(),
            joined: Some(index),
            whole,
        })
    }

    /// "GDPR Articles 13-14, CCPA": of the law right before, not of the next one in the list.
    fn close_before(&self) -> Option<Owner> {
        let law = &self.mentions[self.last()?];
        let folded = &self.text.folded.text;
        let close = folded[law.range.end..self.list.range.start].trim_matches(' ').is_empty();
        let listed = folded[self.list.range.end..].starts_with([',', ';', '/']);
        self.joined_before().filter(|_| close && (listed || self.list.noun == Noun::Section))
    }

    /// "GDPR, Article 6", « loi n° 78-17 (articles 39 et suivants) ».
    fn joined_before(&self) -> Option<Owner> {
        let index = self.last()?;
        let law = &self.mentions[index];
        let Range { start, end } = self.list.range;
        let gap = &self.text.folded.text[law.range.end..start];
        if gap.len() > NEAR || !self.lexicon.law.lead.is_match(gap) {
            return None;
        }
        let close = gap.trim_matches([' ', ',', '\n', '\'']).is_empty();
        let joined = Some(index).filter(|_| close && !law.told);
        let whole = joined.map_or(start, |_| law.range.start)..end;
        Some(Owner { text: law.text.clone(), joined, whole })
    }

    /// The law that the sentence names, or that such an article must be of.
    fn apart(&self) -> Option<&str> {
        let Range { start, end } = self.list.range;
        let folded = &self.text.folded.text;
        let after = self.text.folded.after(end, self.sentence.end, REACH);
        let own = self.lexicon.reference.own.find(after).map_or(usize::MAX, |own| own.start);
        if self.list.noun == Noun::Recital
            || own < OWN
            || is_title(folded, start, after) && !self.list.has_parts()
        {
            return None;
        }
        let joined = |gap: Range<usize>| self.lexicon.law.joined.is_match(&folded[gap]);
        let text_of = |index: usize| self.mentions[index].text.as_str();
        let later = self.next().filter(|index| {
            let at = self.mentions[*index].range.start;
            let near = at < self.sentence.end && at - end <= REACH && at - end < own;
            near && !folded[end..at].contains(';') && !joined(end..at)
        });
        if self.list.of_code() {
            let of_code = |text: &&str| text.contains("/code") || text.contains("/livre");
            let nearest = later.map(text_of).filter(of_code);
            let earlier = self.named.iter().copied().find(of_code);
            return Some(nearest.or(earlier).unwrap_or(SOME_CODE));
        }
        if let Some(index) = later {
            return Some(text_of(index));
        }
        if self.list.is_of_the_gdpr() {
            return Some(GDPR);
        }
        let before = self.text.folded.before(self.sentence.start, start, 30);
        let sees = self.lexicon.reference.see.is_match(before);
        if let Some(index) = self.last().filter(|_| !sees || self.list.has_parts()) {
            return Some(text_of(index));
        }
        // « Droit d'accès (art. 15) », after a law that was named before.
        let alone = folded[..start].ends_with('(') && folded[end..].starts_with(')');
        let abbreviated = self.list.noun == Noun::Abbreviated;
        let known = self.named.contains(&GDPR) && self.list.may_be_of_the_gdpr();
        (alone && known && abbreviated).then_some(GDPR)
    }
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
    let end = list.items.len().saturating_sub(1);
    let reference = |(index, item): (usize, &Item)| {
        let mut article = item.path(european, list.plural);
        if list.noun == Noun::Recital {
            article = format!("recital-{article}");
        }
        let mut range = item.range.clone();
        if index == 0 {
            range.start = owner.whole.start;
        }
        if index == end {
            range.end = owner.whole.end;
        }
        (LawReference { text: owner.text.clone(), article: Some(article) }, range)
    };
    list.items.iter().enumerate().map(reference).collect()
}
