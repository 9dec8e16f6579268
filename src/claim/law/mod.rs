//! References to laws: "Article 6(1)(f) of the GDPR", « loi n° 78-17 ».
//!
//! `mention` finds the texts that a block names, `list` the articles and their parts; this
//! file says which belong together. An article of no law is left to `reference`, which reads it
//! as a part of the document.

mod acronym;
mod apart;
mod article;
mod before;
mod cited;
mod compiled;
mod dated;
mod item;
mod list;
mod mention;
mod nation;
mod number;
mod numbered;
mod part;
mod series;
mod title;

use std::ops::Range;

use cited::{Item, Style};
use list::{List, Noun};
use mention::Mention;

use super::Finds;
use super::normal::Text;
use crate::fact::{LawReference, Value};
use crate::language::Lexicon;
use crate::language::lexicon::fold_into;

/// How far a law may stand that words join to an article, and a law before its articles.
const NEAR: usize = 60;
/// Within how many characters the number of a title stands.
const TITLE: usize = 24;

/// Finds references to laws.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let mut mentions = mention::mentions(text, lexicon, finds);
    let mut claims = compiled::sections(text);
    let compiled: Vec<Range<usize>> = claims.iter().map(|(_, range)| range.clone()).collect();
    for list in list::lists(text, lexicon, &mentions) {
        let inside = |mention: &Mention| {
            mention.range.start < list.range.end && list.range.start < mention.range.end
        };
        let meets = |it: &Range<usize>| it.start < list.range.end && list.range.start < it.end;
        if mentions.iter().any(inside) || compiled.iter().any(meets) {
            continue;
        }
        let owner = owner(text, lexicon, &list, &mentions, finds);
        if let Some(owner) = owner.or_else(|| cited_before(&list, &claims)) {
            if let Some(index) = owner.joined {
                mentions[index].told = true;
            }
            claims.extend(references(&list, &owner));
        }
    }
    claims.extend(list::carried_on(text, lexicon, &mut mentions));
    let dated = dated::dated_laws(text, lexicon, finds, &mentions);
    finds.dated_laws.extend(dated);
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

/// Whether a text begins as a title of an article does: "Article 4: Recipients".
pub(super) fn is_title_of_article(text: &str, lexicon: &Lexicon) -> bool {
    let mut begins = String::with_capacity(TITLE);
    for c in text.chars().take(TITLE) {
        fold_into(&mut begins, c);
    }
    let head = lexicon.law.head.find(&begins).filter(|head| head.start() == 0);
    head.is_some_and(|head| {
        let after = begins[head.end()..].trim_start();
        after.is_empty() || after.starts_with([':', '.', '-', '–', '—', ')'])
    })
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
    let scene = Scene { text, lexicon, list, mentions, named, sentence, own: finds.own_articles };
    if list.is_of_an_act() {
        let other = |owner: &Owner| Style::of(&owner.text) == Style::Other;
        let beside = || scene.joined_after().filter(|_| scene.is_beside_next());
        // "Data Protection Act 2018, section 9 of the Education Act 1998".
        let after = || scene.joined_after().filter(|_| scene.is_followed_by_words());
        let joined = beside().or_else(|| scene.of_acronym()).or_else(|| scene.of_german());
        let joined = joined.or_else(after);
        let joined = joined.or_else(|| scene.close_before()).or_else(|| scene.joined_after());
        let referred = || match scene.referred() {
            Some(Referred::To(owner)) => Some(owner),
            _ => None,
        };
        let numbered = || {
            let text = list.of_numbers().or_else(|| scene.last_act())?.to_owned();
            Some(Owner { text, joined: None, whole: list.range.clone() })
        };
        return joined.or_else(referred).filter(other).or_else(numbered);
    }
    let enclosed = || scene.joined_before().filter(|_| scene.is_closed_after());
    if let Some(owner) = scene.of_acronym().or_else(|| scene.close_before()).or_else(enclosed) {
        return Some(owner);
    }
    if let Some(owner) = scene.joined_after() {
        return Some(owner);
    }
    if let Some(owner) = scene.of_the_last() {
        return Some(owner);
    }
    match scene.referred() {
        Some(Referred::To(owner)) => return Some(owner),
        // "Article R. 814-1 of the French Code on …": of a code that has a name, which is not known.
        Some(Referred::Nothing) => {
            let code = list.of_code().then(|| apart::SOME_CODE.to_owned());
            return code.map(|text| Owner { text, joined: None, whole: list.range.clone() });
        }
        None => {}
    }
    // « LPD et art. 321 CP »: of the law whose acronym follows, not of the one before.
    let before = if scene.is_of_unknown() { None } else { scene.joined_before() };
    before.or_else(|| {
        let text = scene.apart()?.to_owned();
        Some(Owner { text, joined: None, whole: list.range.clone() })
    })
}

/// "An SPV under Section 60I", after a sentence on section 60I of an act.
fn cited_before(list: &List, claims: &[(LawReference, Range<usize>)]) -> Option<Owner> {
    let [item] = list.items.as_slice() else { return None };
    let path = item.path(Style::Other, false);
    let same = |law: &LawReference| law.article.as_deref() == Some(&path);
    let before = claims.iter().rev().map(|(law, _)| law).find(|law| same(law));
    let of_an_act = list.noun == Noun::Section;
    before.filter(|_| of_an_act).map(|law| Owner {
        text: law.text.clone(),
        joined: None,
        whole: list.range.clone(),
    })
}

/// What a text is that is only called by its kind.
enum Referred {
    /// One that was named before.
    To(Owner),
    /// None of those that were named.
    Nothing,
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
    /// The highest number of a part of the document.
    own: u32,
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
        last.filter(|index| self.mentions[*index].range.end >= self.sentence.start)
    }

    /// Whether the next mention stands right after the list: "§ 147 (1) AO".
    fn is_beside_next(&self) -> bool {
        let next = self.next().map(|index| self.mentions[index].range.start);
        next.is_some_and(|start| &self.text.folded.text[self.list.range.end..start] == " ")
    }

    /// Whether a bracket that opened before the list closes right after it: « code de l'éducation
    /// (art. L. 612-3), code du patrimoine ».
    fn is_closed_after(&self) -> bool {
        let Range { start, end } = self.list.range;
        let folded = &self.text.folded.text;
        let before = &folded[self.sentence.start.min(start)..start];
        let open = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
        open && folded[end..].starts_with(')')
    }

    /// Whether words stand between the list and the law after it, and none in the list before.
    fn is_followed_by_words(&self) -> bool {
        let next = self.next().map(|index| self.mentions[index].range.start);
        let gap = next.map(|start| &self.text.folded.text[self.list.range.end..start]);
        gap.is_some_and(|gap| gap.starts_with(' ') && gap.contains(char::is_alphabetic))
    }

    /// "Article 6 of the said Regulation".
    fn referred(&self) -> Option<Referred> {
        let Range { start, end } = self.list.range;
        let (of, length) =
            mention::referred(self.text, self.lexicon, end, &self.sentence, &self.named)?;
        let whole = start..end + length;
        Some(of.map_or(Referred::Nothing, |of| {
            Referred::To(Owner { text: of.to_owned(), joined: None, whole })
        }))
    }

    /// "Article 6 of the GDPR", "Article 6 (lawfulness) of the GDPR".
    fn joined_after(&self) -> Option<Owner> {
        let index = self.next()?;
        let law = &self.mentions[index];
        let gap = &self.text.folded.text[self.list.range.end..law.range.start];
        let gap = &gap[item::aside(gap)..];
        // "Art. 6 para. 1 lit. f. GDPR".
        let gap = if gap == ". " && self.list.has_parts() { " " } else { gap };
        let whole = self.list.range.start..law.range.end;
        // "Art. 6(1)(c), Finance Act 1990": acts have sections, and articles only with a word.
        let apart = !self.list.is_of_an_act()
            && !apart::is_cited_by_articles(&law.text)
            && gap.contains(',')
            && !gap.contains(char::is_alphabetic);
        (!apart && gap.len() <= NEAR && self.lexicon.law.link.is_match(gap)).then(|| Owner {
            text: law.text.clone(),
            joined: Some(index),
            whole,
        })
    }

    /// "GDPR Articles 13-14, CCPA": of the law right before, not of the next one in the list.
    fn close_before(&self) -> Option<Owner> {
        let law = &self.mentions[self.last()?];
        let folded = &self.text.folded.text;
        let gap = &folded[law.range.end..self.list.range.start];
        let rest = &folded[self.list.range.end..];
        let close = gap.trim_matches(' ').is_empty();
        let listed = rest.starts_with([',', ';', '/']);
        let of_act = self.list.is_of_an_act();
        // "Data Protection Act 2018, Schedule 2", but not "…, Section 5 says".
        let ends = rest.is_empty() || rest.starts_with(['.', ',', ';', ')']);
        // "Working Time Act 1997 (section 25)".
        let bracketed = self.is_closed_after() && gap.contains('(');
        let set_apart = of_act
            && (bracketed || gap.trim_matches([' ', ',', ')']).is_empty())
            && (ends || self.list.has_parts() || self.list.noun == Noun::Schedule);
        self.joined_before().filter(|_| close && (listed || of_act) || set_apart)
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
}

/// One reference for each item of a list; the first and the last one take in the words around.
fn references(list: &List, owner: &Owner) -> Vec<(LawReference, Range<usize>)> {
    let style = Style::of(&owner.text);
    let end = list.items.len().saturating_sub(1);
    let reference = |(index, item): (usize, &Item)| {
        let mut article = item.path(style, list.plural);
        if list.noun == Noun::Recital {
            article = format!("recital-{article}");
        } else if list.noun == Noun::Schedule {
            article = format!("schedule-{article}");
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
