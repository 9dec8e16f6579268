//! One article and its parts, as they are written one after another.
//!
//! Each part is read by the forms that may follow the one before: a paragraph with its noun, a
//! point in brackets, a Roman number, a letter alone.

use std::ops::Range;

use regex::Captures;

use super::cited::Article;
use super::part::{digits_after_roman, last_letter, mark};
use crate::claim::normal::Text;
use crate::language::lexicon::LawWords;

/// How far a further article of a list may reach.
const STEP: usize = 60;

/// What reads articles from a text.
pub(super) struct Reader<'r> {
    pub(super) text: &'r Text,
    pub(super) words: &'r LawWords,
}

impl Reader<'_> {
    /// Whether a range of the folded text is written in capitals.
    pub(super) fn is_capital(&self, folded: &Range<usize>) -> bool {
        let plain = self.text.plain.place(&self.text.folded.original(folded.clone()));
        let written = self.text.plain.text.get(plain).unwrap_or("");
        written.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
    }

    /// The article of a head or of a continuation, and where it ends.
    pub(super) fn article(
        &self,
        captures: &Captures<'_>,
        offset: usize,
        annex: bool,
    ) -> Option<(Article, usize)> {
        let (mut article, mut end) = self.number(captures, offset)?;
        if let Some(found) = self.words.parts.suffix.captures(self.after(end)) {
            found["suffix"].clone_into(&mut article.suffix);
            end += found.get(0).map_or(0, |found| found.end());
        } else {
            // « L. 102 B », « article 293 B du CGI ».
            let after = self.after(end);
            let mut next = after.chars();
            if next.next() == Some(' ')
                && let Some(letter) = next.next().filter(|c| ('b'..='h').contains(c))
                && next.next().is_none_or(|c| !c.is_alphanumeric() && c != '\'')
                && self.is_capital(&(end + 1..end + 2))
                && !self.words.begins(&after[1..])
                && (article.code.is_some() || self.leads_to_law(&after[2..], 1))
            {
                article.suffix = letter.to_uppercase().collect();
                end += 2;
            }
        }
        loop {
            if annex && let Some(found) = self.words.parts.of_schedule.captures(self.after(end)) {
                article.parts.push(found["number"].to_owned());
                end += found.get(0).map_or(0, |found| found.end());
                continue;
            }
            let Some((parts, length)) = self.part(&article, end) else { break };
            article.parts.extend(parts);
            end += length;
        }
        Some((article, end))
    }

    /// Whether words that join an article to its law, and then a law, stand at the start of a text.
    pub(super) fn leads_to_law(&self, after: &str, skipped: usize) -> bool {
        let spaces = after.match_indices(' ').map(|(at, _)| at).skip(skipped).take(3);
        spaces
            .into_iter()
            .any(|at| self.words.link.is_match(&after[..at]) && self.words.begins(&after[at + 1..]))
    }

    /// The number of an article, with what is written as a part of it, and where it ends.
    fn number(&self, captures: &Captures<'_>, offset: usize) -> Option<(Article, usize)> {
        let number = captures.name("number").or(captures.name("hyphened"))?;
        let code = captures.name("code").and_then(|code| code.as_str().chars().next());
        let mut article =
            Article { code, number: number.as_str().to_owned(), ..Article::default() };
        if let Some(book) = captures.name("book") {
            article.number = format!("{}.{}", book.as_str().to_ascii_uppercase(), article.number);
        }
        let mut end = offset + captures.name("letter").unwrap_or(number).end();
        let dotted = self.after(end).strip_prefix('.').map_or(0, |rest| {
            rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len()
        });
        if article.code.is_some() && number.len() == 3 && dotted > 0 {
            // « L. 123.22 ».
            let tail = self.after(end)[1..=dotted].to_owned();
            article.number = format!("{}-{tail}", article.number);
            end += 1 + dotted;
        } else if let Some(letter) = captures.name("letter") {
            article.number.push_str(letter.as_str());
        } else if let Some(rest) = self.after(end).strip_prefix("er")
            && !rest.starts_with(char::is_alphanumeric)
        {
            // « article 1er ».
            end += "er".len();
        } else if article.code.is_some()
            && !article.number.contains('-')
            && let Some((tail, length)) = spaced_number(self.after(end))
        {
            // « L. 1334 - 10 ».
            article.number = format!("{}-{tail}", article.number);
            end += length;
        }
        // « article 6-5° »: the last number is that of a point.
        if self.after(end).starts_with('°')
            && let Some((number, point)) = number.as_str().rsplit_once('-')
        {
            number.clone_into(&mut article.number);
            article.parts.push(point.to_owned());
            end += '°'.len_utf8();
        }
        Some((article, end))
    }

    pub(super) fn after(&self, at: usize) -> &str {
        self.text.folded.after(at, usize::MAX, STEP)
    }

    /// The next part of an article: its names, none for what references leave out, and the length
    /// of the words.
    fn part(&self, article: &Article, at: usize) -> Option<(Vec<String>, usize)> {
        let words = &self.words.parts;
        let after = self.after(at);
        // « L111-7 C. conso. »: the name of a code is no point.
        if self.words.begins(after.trim_start_matches([' ', ','])) {
            return None;
        }
        // « sous l'article »: no point has an apostrophe.
        let point = words.point.captures(after).filter(|found| {
            found.get(0).is_some_and(|whole| !after[whole.end()..].starts_with('\''))
        });
        if let Some(found) = point {
            return Some((vec![found["part"].to_owned()], found.get(0)?.end()));
        }
        // « article 4, 7), du RGPD »: a point, where no bracket is open.
        if let Some(point) = numbered_point(after).filter(|_| !self.is_in_brackets(at)) {
            return Some((vec![point.0], point.1));
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
                let roman = article.parts.last().filter(|part| is_roman(part)).map(|_| "1");
                last_letter(roman.or_else(|| article.last_number()).or(alone)?, after)
            })
            .map(|(part, length)| (vec![part], length))
    }

    /// Whether a bracket is open at a place.
    fn is_in_brackets(&self, at: usize) -> bool {
        let before = self.text.folded.before(self.text.sentence(at).start, at, STEP);
        before.matches('(').count() > before.matches(')').count()
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
        // "Art. 6 I c GDPR": a letter follows, as after other paragraphs.
        if let Some((_, point)) = last_letter("1", &rest[length..])
            && rest[length..].starts_with(' ')
            && self.leads_to_law(&rest[length + point..], 0)
        {
            return Some((rest[..length].to_ascii_uppercase(), marks + length));
        }
        let alone = &rest[..length] == "i" && after[..marks].ends_with(' ');
        let goes_on = rest[length..].starts_with(['-', '.', ',', '(', '°'])
            || self
                .words
                .link
                .is_match(rest[length..].split_inclusive(' ').take(2).collect::<String>().trim());
        (!alone || goes_on).then(|| (rest[..length].to_ascii_uppercase(), marks + length))
    }
}

/// « , 7) »: a number and a bracket that closes.
fn numbered_point(after: &str) -> Option<(String, usize)> {
    let rest = after.strip_prefix(',')?.trim_start();
    let (number, _) = rest.split_once(')')?;
    let short = (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    short.then(|| (number.to_owned(), after.len() - rest.len() + number.len() + 1))
}

/// Whether a part is a Roman number as articles have it.
fn is_roman(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| b"IV".contains(&byte))
}

/// « - 10 »: the end of a number that spaces divide, and the length of the words.
fn spaced_number(after: &str) -> Option<(String, usize)> {
    let rest =
        after.strip_prefix(" - ").or(after.strip_prefix("- ")).or(after.strip_prefix(" -"))?;
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let ends = rest[length..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    ((1..=3).contains(&length) && ends)
        .then(|| (rest[..length].to_owned(), after.len() - rest.len() + length))
}
