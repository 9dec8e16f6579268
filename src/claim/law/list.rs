//! The lists of articles that a block cites, whatever law they are of.
//!
//! A list begins with a noun, or with a number that only an article has. What follows may be
//! another paragraph of the same article, another point of it or another article; and parts of
//! the first article may stand before it.

use std::ops::Range;

use regex::{Captures, Match};

use super::article::Reader;
use super::cited::{Article, Item, Style};
use super::dated::is_year;
use super::item::{add, aside, sibling, slashed};
use super::mention::Mention;
use crate::claim::normal::Text;
use crate::fact::LawReference;
use crate::language::Lexicon;

/// How far what a list says of an article may reach, and the article after it.
const ASIDE: usize = 110;
/// How far apart two laws may be that an article without a noun stands between.
const CARRIED: usize = 40;
/// How far a paragraph may lie from the one before it in a list without nouns.
const SIBLINGS: u32 = 3;

/// Articles that stand in one list, at a range of the folded text.
pub(super) struct List {
    pub(super) items: Vec<Item>,
    pub(super) range: Range<usize>,
    /// Whether the noun is in the plural.
    pub(super) plural: bool,
    /// What they are called.
    pub(super) noun: Noun,
}

/// What the articles of a list are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// Articles.
    Article,
    /// Articles, abbreviated or left out.
    Abbreviated,
    /// Recitals.
    Recital,
    /// Sections, as those of acts of other countries are.
    Section,
    /// Annexes of such acts.
    Schedule,
}

/// How a list begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// With a noun.
    Named,
    /// With a number that only an article has.
    Bare,
    /// With the noun "section", which parts of documents have too.
    Section,
    /// With the noun "schedule", likewise.
    Schedule,
}

impl List {
    /// Whether they are articles of a code, by their letters.
    pub(super) fn of_code(&self) -> bool {
        self.items.iter().any(|item| item.from.code.is_some())
    }

    /// Whether they are sections or annexes of an act.
    pub(super) fn is_of_an_act(&self) -> bool {
        matches!(self.noun, Noun::Section | Noun::Schedule)
    }

    /// Whether an article names a paragraph or a point.
    pub(super) fn has_parts(&self) -> bool {
        self.items.iter().any(|item| !item.from.parts.is_empty())
    }
}

/// All lists of articles, in order.
pub(super) fn lists(text: &Text, lexicon: &Lexicon, mentions: &[Mention]) -> Vec<List> {
    let words = &lexicon.law;
    let folded = &text.folded.text;
    if text.digits == 0 {
        return Vec::new();
    }
    let mut heads: Vec<(Captures<'_>, Head)> = Vec::new();
    if text.has(&words.nouns) {
        heads.extend(words.head.captures_iter(folded).map(|head| (head, Head::Named)));
    }
    if text.has_pair(b"-") {
        heads.extend(words.code.captures_iter(folded).map(|head| (head, Head::Bare)));
    }
    if text.has_pair(b".(") || folded.contains(['(']) {
        heads.extend(words.bare.captures_iter(folded).map(|head| (head, Head::Bare)));
    }
    if text.has(&words.section_nouns) || has_letter_of_section(folded) {
        heads.extend(words.section.captures_iter(folded).map(|head| (head, Head::Section)));
    }
    if text.has(&words.schedule_nouns) {
        heads.extend(words.schedule.captures_iter(folded).map(|head| (head, Head::Schedule)));
    }
    heads.sort_by_key(|(head, _)| head.get(0).map_or(0, |whole| whole.start()));
    let mut lists: Vec<List> = Vec::new();
    for (head, kind) in heads {
        let Some(whole) = head.get(0) else { continue };
        // "ePrivacy Regulations 2011" has no regulation of that number.
        let named = |law: &Mention| law.range.start < whole.start() && whole.end() <= law.range.end;
        // "Regulations 2019" has no regulation of that number.
        let year = head.name("number").is_some_and(|number| is_year(number.as_str()));
        let titled =
            kind == Head::Section && year && words.titles.last.find(whole.as_str()).is_some();
        // "The trust's 5 offices" has no section.
        let titled = titled || kind == Head::Section && folded[..whole.start()].ends_with('\'');
        if lists.last().is_some_and(|last| whole.start() < last.range.end)
            || mentions.iter().any(named)
            || titled
        {
            continue;
        }
        lists.extend(list(&Reader { text, words }, &head, &whole, kind));
    }
    lists
}

/// An article without a noun between two laws, the first of which has articles too: « articles
/// L. 1110-4 CSP et 226-13 du code pénal ».
pub(super) fn carried_on(
    text: &Text,
    lexicon: &Lexicon,
    mentions: &mut [Mention],
) -> Vec<(LawReference, Range<usize>)> {
    let reader = Reader { text, words: &lexicon.law };
    let mut claims = Vec::new();
    for index in 1..mentions.len() {
        let (before, law) = (&mentions[index - 1], &mentions[index]);
        let from = before.range.end;
        if !before.told || law.told || law.range.start - from > CARRIED {
            continue;
        }
        let Some(found) = reader.words.next.captures(reader.after(from)) else { continue };
        let Some((article, stop)) = reader.article(&found, from, false) else { continue };
        let start = found.name("code").or(found.name("number")).map_or(0, |it| it.start());
        let gap = text.folded.text.get(stop..law.range.start).unwrap_or("-");
        if found.name("range").is_some() || gap.is_empty() || !reader.words.link.is_match(gap) {
            continue;
        }
        let range = from + start..law.range.end;
        let item = Item { from: article, to: None, range: range.clone() };
        let path = item.path(Style::of(&law.text), false);
        claims.push((LawReference { text: law.text.clone(), article: Some(path) }, range));
        mentions[index].told = true;
    }
    claims
}

/// Whether a letter for a section may stand right before its number: "s172".
fn has_letter_of_section(folded: &str) -> bool {
    let letter =
        |three: &[u8]| b" (s".contains(&three[0]) && three[1] == b's' && three[2].is_ascii_digit();
    folded.starts_with('s') || folded.as_bytes().windows(3).any(letter)
}

fn list(reader: &Reader<'_>, head: &Captures<'_>, whole: &Match<'_>, kind: Head) -> Option<List> {
    let code = head.name("code").map(|code| code.range());
    if code.is_some_and(|code| !reader.is_capital(&code)) && kind == Head::Bare {
        return None;
    }
    let (from, end) = reader.article(head, 0, kind == Head::Schedule)?;
    // What stands before a number without a noun is no part of it.
    let bare = head.name("code").or(head.name("number")).or(head.name("hyphened"));
    let begins = bare.filter(|_| kind == Head::Bare).map_or(whole.start(), |bare| bare.start());
    let mut items = vec![Item { from, to: None, range: begins..end }];
    // "Recitals 63 and 64".
    let recitals = head.name("recital").is_some_and(|recital| recital.as_str().ends_with('s'));
    let plural = head.name("plural").is_some() || recitals;
    let noun = match kind {
        Head::Section => Noun::Section,
        Head::Schedule => Noun::Schedule,
        _ if head.name("recital").is_some() => Noun::Recital,
        _ if whole.as_str().starts_with(&reader.words.article) => Noun::Article,
        _ => Noun::Abbreviated,
    };
    let mut end = reader.follow(&mut items, end, plural, noun);
    let start = reader.parts_before(&mut items, begins);
    // « (art. 6.1.f) »: the parenthesis is that of the sentence.
    let folded = &reader.text.folded.text;
    let inner = &folded[start..end];
    if inner.ends_with(')')
        && inner.matches(')').count() > inner.matches('(').count()
        && folded[..start].ends_with('(')
    {
        end -= 1;
        if let Some(last) = items.last_mut() {
            last.range.end = end;
        }
    }
    let plural = plural || items.len() > 1;
    Some(List { items, range: start..end, plural, noun })
}

impl Reader<'_> {
    /// A further paragraph of the same article: « art. 4 al. 3 et 4 », "Article 13(1) and (2)".
    fn paragraph(
        &self,
        items: &[Item],
        end: usize,
        plural: bool,
        annex: bool,
    ) -> Option<(Article, Range<usize>, bool)> {
        let item = items.last()?;
        let mut article = item.to.as_ref().unwrap_or(&item.from).clone();
        // "Schedule 1, Part 1, paragraphs 1 and 2": the paragraph is the last of several parts.
        let (last, above) = article.parts.split_last_mut()?;
        if !above.is_empty() && !annex {
            return None;
        }
        let before: u32 = last.parse().ok()?;
        let found = self.words.next_paragraph.captures(self.after(end))?;
        let (whole, number) = (found.get(0)?, found.name("number")?);
        let next: u32 = number.as_str().parse().ok()?;
        let marked = found.name("noun").is_some() || found.name("marked").is_some();
        // Without a noun the number is that of another article, unless it goes on.
        let goes_on = !plural && before < next && next <= before + SIBLINGS;
        let stop = end + whole.end();
        number.as_str().clone_into(last);
        if !(marked || goes_on && self.stands_as_article(stop, &article)) {
            return None;
        }
        let start = found.name("marked").unwrap_or(number).start();
        Some((article, end + start..stop, found.name("range").is_some()))
    }

    /// Reads the further articles of a list; gives the end of the last one.
    fn follow(&self, items: &mut Vec<Item>, mut end: usize, plural: bool, noun: Noun) -> usize {
        let annex = noun == Noun::Schedule;
        loop {
            let after = self.after(end);
            if let Some((article, range, to)) = self.paragraph(items, end, plural, annex) {
                end = add(items, article, range, to);
                continue;
            }
            if let Some(found) = self.words.next_part.captures(after)
                && let Some(whole) = found.get(0)
                && (found.name("closed").is_some() || self.ends_points(end + whole.end()))
                && let Some(article) = sibling(items, &found["part"])
            {
                let start = found.name("open").or(found.name("part"));
                let start = end + start.map_or(0, |start| start.start());
                end = add(items, article, start..end + whole.end(), found.name("range").is_some());
                continue;
            }
            if let Some(found) = self.words.following.find(after) {
                end += found.end();
                if let Some(last) = items.last_mut() {
                    last.range.end = end;
                }
            }
            // « articles 16 (rectification) et 17 du RGPD »: what each is about stands between.
            let aside =
                if plural { aside(self.text.folded.after(end, usize::MAX, ASIDE)) } else { 0 };
            let at = end + aside;
            let Some(found) = self.words.next.captures(self.after(at)) else { return end };
            let Some((article, stop)) = self.article(&found, at, false) else { return end };
            if let Some(slashed) = slashed(items, &after[at - end..], &article, plural) {
                end = stop;
                items[slashed].range.end = stop;
                continue;
            }
            let same = found.name("noun").is_some();
            let named = same || article.code.is_some();
            let joined = plural && self.is_joined_by_word(at, &found);
            // "Recital 47 and Article 6" are of two kinds.
            let recital = noun == Noun::Recital;
            if same && recital || !named && !joined && !self.stands_as_article(stop, &article) {
                return end;
            }
            let start = found.name("noun").or(found.name("code")).or(found.name("number"));
            let start = at + start.map_or(0, |start| start.start());
            end = add(items, article, start..stop, found.name("range").is_some());
        }
    }

    /// Whether what follows a letter without a bracket lets it be a point: « let. b et f RGPD ».
    fn ends_points(&self, at: usize) -> bool {
        let after = self.after(at);
        let further = |found: Captures<'_>| {
            found.get(0).is_some_and(|whole| self.ends_points(at + whole.end()))
        };
        after.is_empty()
            || after.starts_with(['.', ',', ';', ')'])
            || self.words.begins(after.trim_start())
            || after.starts_with(' ') && self.leads_to_law(after, 1)
            // « 6.1.b, c et f du RGPD ».
            || self.words.next_part.captures(after).is_some_and(further)
    }

    /// Whether a word joins a number to the articles of a list, and no unit follows: "Articles 15
    /// and 20 give you rights".
    fn is_joined_by_word(&self, at: usize, found: &Captures<'_>) -> bool {
        let Some(number) = found.name("number") else { return false };
        let after = self.after(at);
        let joiner = &after[..number.start()];
        let next = after[number.end()..].trim_start();
        let counts = next.starts_with(['%', '€']) || self.words.counted.at_start(next).is_some();
        let range = found.name("range").is_some() && number.as_str().contains('-');
        joiner.contains(|c: char| c.is_alphabetic() || "&+".contains(c))
            && (number.len() <= 3 || range)
            && !counts
    }

    /// Whether what follows a number without a noun lets it be an article: not « , 30 jours ».
    fn stands_as_article(&self, at: usize, article: &Article) -> bool {
        let after = self.after(at);
        let rest = after.trim_start();
        let stops = rest.is_empty()
            || rest.starts_with(['.', ',', ';', ':', ')', ']', '(', '"', '/', '-', '\n']);
        let mut first =
            after.split_inclusive([' ', '\n', '\'']).filter(|word| !word.trim().is_empty());
        let word = first.next().unwrap_or("").trim();
        let joins = self.words.next.is_match(after)
            || self.words.following.is_match(after)
            || self.words.link.is_match(word)
            || self.words.begins(rest);
        let short = article.number.len() <= 6 || article.number.contains('.');
        short && (stops || joins) && !rest.starts_with(['%', '€'])
    }
}
