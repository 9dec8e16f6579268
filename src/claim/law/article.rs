//! The articles that a block cites, with their paragraphs and points, whatever law they are of.
//!
//! This file is long because the parts of an article are read one after another, each by the
//! forms that may follow the one before.

use std::ops::Range;

use regex::{Captures, Match};

use super::part::{digits_after_roman, last_letter, mark};
use crate::claim::normal::Text;
use crate::language::Lexicon;
use crate::language::lexicon::LawWords;

/// How far a further article of a list may reach.
const STEP: usize = 60;
/// The last article of the GDPR.
const LAST: u32 = 99;
/// The article of definitions in the GDPR.
const DEFINITIONS: u32 = 4;

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
}

/// An article, or a range of articles.
pub(super) struct Item {
    from: Article,
    to: Option<Article>,
    pub(super) range: Range<usize>,
}

/// An article and its parts, as they were written.
#[derive(Clone, Default)]
struct Article {
    /// The letter of an article of a code.
    code: Option<char>,
    number: String,
    /// « bis », « ter ».
    suffix: String,
    parts: Vec<String>,
}

impl List {
    /// Whether they are articles of a code, by their letters.
    pub(super) fn of_code(&self) -> bool {
        self.items.iter().any(|item| item.from.code.is_some())
    }

    /// Whether an article names a paragraph or a point.
    pub(super) fn has_parts(&self) -> bool {
        self.items.iter().any(|item| !item.from.parts.is_empty())
    }

    /// Whether they are legal bases, which the GDPR alone numbers so.
    pub(super) fn is_of_the_gdpr(&self) -> bool {
        self.items.first().is_some_and(|item| {
            let path = item.path(true, false);
            let mut parts = path.split('.');
            let place = (parts.next(), parts.next(), parts.next());
            let letter = |text: &str, last: char| {
                let mut letters = text.chars();
                letters.next().is_some_and(|c| ('a'..=last).contains(&c))
                    && letters.next().is_none()
            };
            match place {
                (Some("6"), Some("1"), Some(point)) => letter(point, 'f'),
                (Some("9"), Some("2"), Some(point)) => letter(point, 'j'),
                _ => false,
            }
        })
    }

    /// Whether the GDPR has articles of such numbers.
    pub(super) fn may_be_of_the_gdpr(&self) -> bool {
        self.items.iter().all(|item| {
            let number = item.from.number.parse().ok();
            item.from.code.is_none()
                && number.is_some_and(|number: u32| (1..=LAST).contains(&number))
        })
    }
}

impl Item {
    /// The article and its parts in the normal form: `6.1.f`, `L123-22`, `15/22`.
    pub(super) fn path(&self, european: bool, plural: bool) -> String {
        let from = self.from.path(european);
        match &self.to {
            Some(to) => format!("{from}/{}", to.path(european)),
            None if european => match self.from.number.split_once('-') {
                Some((first, last))
                    if self.from.parts.is_empty() && is_range(first, last, plural) =>
                {
                    format!("{first}/{last}")
                }
                _ => from,
            },
            None => from,
        }
    }
}

impl Article {
    /// The last part, or the digits after the last hyphen of the number.
    fn last_number(&self) -> Option<&str> {
        let hyphened = self.number.rsplit_once('-').map(|(_, last)| last);
        self.parts.last().map(String::as_str).or(hyphened)
    }

    fn path(&self, european: bool) -> String {
        let mut path = String::new();
        path.extend(self.code.map(|code| code.to_ascii_uppercase()));
        if european {
            path.push_str(&self.number.replace('-', "."));
        } else {
            path.push_str(&self.number);
        }
        path.push_str(&self.suffix);
        for part in &self.parts {
            path.push('.');
            path.push_str(part);
        }
        path
    }
}

/// « articles 15-22 »: a hyphen between ascending numbers is a range, if the noun is in the plural
/// or the article cannot have so many paragraphs: definitions have them, and stand at the start.
fn is_range(first: &str, last: &str, plural: bool) -> bool {
    match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(first), Ok(last)) => first < last && (plural || first > DEFINITIONS),
        _ => false,
    }
}

/// All lists of articles, in order.
pub(super) fn lists(text: &Text, lexicon: &Lexicon) -> Vec<List> {
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
    if text.has(&words.section_nouns) {
        heads.extend(words.section.captures_iter(folded).map(|head| (head, Head::Section)));
    }
    heads.sort_by_key(|(head, _)| head.get(0).map_or(0, |whole| whole.start()));
    let mut lists: Vec<List> = Vec::new();
    for (head, kind) in heads {
        let Some(whole) = head.get(0) else { continue };
        if lists.last().is_some_and(|last| whole.start() < last.range.end) {
            continue;
        }
        lists.extend(list(&Reader { text, words }, &head, &whole, kind));
    }
    lists
}

fn list(reader: &Reader<'_>, head: &Captures<'_>, whole: &Match<'_>, kind: Head) -> Option<List> {
    let code = head.name("code").map(|code| code.range());
    if code.is_some_and(|code| !reader.is_capital(&code)) && kind == Head::Bare {
        return None;
    }
    let (from, end) = reader.article(head, 0)?;
    let mut items = vec![Item { from, to: None, range: whole.start()..end }];
    let mut end = reader.follow(&mut items, end);
    // « (art. 6.1.f) »: the parenthesis is that of the sentence.
    let folded = &reader.text.folded.text;
    let inner = &folded[whole.start()..end];
    if inner.ends_with(')')
        && inner.matches(')').count() > inner.matches('(').count()
        && folded[..whole.start()].ends_with('(')
    {
        end -= 1;
        if let Some(last) = items.last_mut() {
            last.range.end = end;
        }
    }
    let plural = head.name("plural").is_some() || items.len() > 1;
    let noun = match kind {
        Head::Section => Noun::Section,
        _ if head.name("recital").is_some() => Noun::Recital,
        _ if whole.as_str().starts_with("article") => Noun::Article,
        _ => Noun::Abbreviated,
    };
    Some(List { items, range: whole.start()..end, plural, noun })
}

/// What reads articles from a text.
struct Reader<'r> {
    text: &'r Text,
    words: &'r LawWords,
}

impl Reader<'_> {
    /// Whether a range of the folded text is written in capitals.
    fn is_capital(&self, folded: &Range<usize>) -> bool {
        let plain = self.text.plain.place(&self.text.folded.original(folded.clone()));
        let written = self.text.plain.text.get(plain).unwrap_or("");
        written.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
    }

    /// The article of a head or of a continuation, and where it ends.
    fn article(&self, captures: &Captures<'_>, offset: usize) -> Option<(Article, usize)> {
        let number = captures.name("number")?;
        let code = captures.name("code").and_then(|code| code.as_str().chars().next());
        let mut article =
            Article { code, number: number.as_str().to_owned(), ..Article::default() };
        let mut end = offset + number.end();
        if let Some(found) = self.words.parts.suffix.captures(self.after(end)) {
            found["suffix"].clone_into(&mut article.suffix);
            end += found.get(0).map_or(0, |found| found.end());
        } else if article.code.is_some() {
            // « L. 102 B ».
            let after = self.after(end);
            let mut next = after.chars();
            if next.next() == Some(' ')
                && let Some(letter) = next.next().filter(|c| ('b'..='h').contains(c))
                && next.next().is_none_or(|c| !c.is_alphanumeric() && c != '\'')
                && self.is_capital(&(end + 1..end + 2))
            {
                article.suffix = letter.to_uppercase().collect();
                end += 2;
            }
        }
        // « article 6-5° »: the last number is that of a point.
        if self.after(end).starts_with('°')
            && let Some((number, point)) = number.as_str().rsplit_once('-')
        {
            number.clone_into(&mut article.number);
            article.parts.push(point.to_owned());
            end += '°'.len_utf8();
        }
        while let Some((parts, length)) = self.part(&article, end) {
            article.parts.extend(parts);
            end += length;
        }
        Some((article, end))
    }

    fn after(&self, at: usize) -> &str {
        self.text.folded.after(at, usize::MAX, STEP)
    }

    /// The next part of an article: its names, none for what references leave out, and the length
    /// of the words.
    fn part(&self, article: &Article, at: usize) -> Option<(Vec<String>, usize)> {
        let words = &self.words.parts;
        let after = self.after(at);
        if let Some(found) = words.point.captures(after) {
            return Some((vec![found["part"].to_owned()], found.get(0)?.end()));
        }
        if let Some(found) = words.sentence.find(after) {
            return Some((Vec::new(), found.end()));
        }
        if let Some(found) = words.paragraph.captures(after) {
            let letter = found.name("letter").map(|letter| letter.as_str().to_owned());
            let parts = [found["number"].to_owned()].into_iter().chain(letter).collect();
            return Some((parts, found.get(0)?.end()));
        }
        if let Some(found) = words.ordinal.captures(after) {
            let number = if found.name("first").is_some() {
                "1"
            } else if found.name("second").is_some() {
                "2"
            } else {
                "3"
            };
            return Some((vec![number.to_owned()], found.get(0)?.end()));
        }
        mark(after)
            .or_else(|| self.roman(article, at, after))
            .or_else(|| {
                // « article 6-e »: the letter of a point whose paragraph is left out.
                let alone = (article.parts.is_empty() && after.starts_with('-'))
                    .then_some(article.number.as_str());
                last_letter(article.last_number().or(alone)?, after)
            })
            .map(|(part, length)| (vec![part], length))
    }

    /// « 6-III », « 6, I », « 6.III », "6 III": a Roman number in capitals, which laws of France
    /// have.
    fn roman(&self, article: &Article, at: usize, after: &str) -> Option<(String, usize)> {
        let marks = after.len() - after.trim_start_matches([' ', ',', '-', '.']).len();
        let rest = &after[marks..];
        let length = rest.len() - rest.trim_start_matches(['i', 'v', 'x']).len();
        let ends = rest[length..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '\'');
        let range = at + marks..at + marks + length;
        if !(1..=2).contains(&marks) || length == 0 || !ends || !self.is_capital(&range) {
            return digits_after_roman(article.parts.last()?, after);
        }
        let alone = &rest[..length] == "i" && after.starts_with(' ');
        let goes_on = rest[length..].starts_with(['-', '.', ',', '(', '°'])
            || self
                .words
                .link
                .is_match(rest[length..].split_inclusive(' ').take(2).collect::<String>().trim());
        (!alone || goes_on).then(|| (rest[..length].to_ascii_uppercase(), marks + length))
    }

    /// Reads the further articles of a list; gives the end of the last one.
    fn follow(&self, items: &mut Vec<Item>, mut end: usize) -> usize {
        loop {
            let after = self.after(end);
            if let Some(found) = self.words.next_part.captures(after)
                && let Some(whole) = found.get(0)
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
            let Some(found) = self.words.next.captures(self.after(end)) else { return end };
            let Some((article, stop)) = self.article(&found, end) else { return end };
            let named = found.name("noun").is_some() || article.code.is_some();
            if !named && !self.stands_as_article(stop, &article) {
                return end;
            }
            let start = found.name("noun").or(found.name("code")).or(found.name("number"));
            let start = end + start.map_or(0, |start| start.start());
            end = add(items, article, start..stop, found.name("range").is_some());
        }
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
        article.number.len() <= 6 && (stops || joins) && !rest.starts_with(['%', '€'])
    }
}

/// Adds an article to a list, or ends the range that its last one begins; gives the end.
fn add(items: &mut Vec<Item>, article: Article, range: Range<usize>, to: bool) -> usize {
    let end = range.end;
    match items.last_mut() {
        Some(last) if to && last.to.is_none() => {
            last.to = Some(article);
            last.range.end = end;
        }
        _ => items.push(Item { from: article, to: None, range }),
    }
    end
}

/// The same article with another last point: « 6.1.a et b) ».
fn sibling(items: &[Item], part: &str) -> Option<Article> {
    let item = items.last()?;
    let mut article = item.to.as_ref().unwrap_or(&item.from).clone();
    let last = article.parts.last_mut()?;
    let letter = |text: &str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    if !letter(last) {
        return None;
    }
    part.clone_into(last);
    Some(article)
}
