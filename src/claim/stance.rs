//! How a sentence stands to what it speaks of: whether it affirms or denies it, with which limits,
//! and whether the controller says so at all.
//!
//! Negation has scope. It reaches from its word to the next verb or the end of the clause, and not
//! into another one. A restriction ("nothing but") is no denial, a right of the reader or advice
//! to the reader is no statement about what is done, and neither is a condition, a question, a
//! definition or a quotation.

use std::ops::Range;

use super::normal::Text;
use crate::language::Lexicon;
use crate::language::lexicon::{Phrases, StanceWords};

/// How a clause stands to an act in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stance {
    /// It says that it is so.
    Affirmed,
    /// It says that it is not so.
    Denied,
    /// It says that nothing but this is so.
    Restricted,
}

/// How far after an act its negation may end, and how far before one may begin, in bytes.
const REACH: usize = 160;
/// How far before an act a word that denies only what is near may stand.
const NEAR: usize = 26;
/// How far before an act a word that denies a noun may stand.
const NOUN: usize = 60;

/// A clause of a sentence around some words of it.
pub(super) struct Clause<'t> {
    folded: &'t str,
    words: &'t StanceWords,
    /// What data are called.
    data: &'t Phrases,
    /// The sentence, in the folded text.
    pub(super) sentence: Range<usize>,
    /// The clause, in the folded text.
    pub(super) range: Range<usize>,
    /// The words.
    act: Range<usize>,
}

impl<'t> Clause<'t> {
    /// The clause around words of the folded text.
    pub(super) fn around(text: &'t Text, lexicon: &'t Lexicon, act: Range<usize>) -> Self {
        let words = &lexicon.statement.stance;
        let folded = text.folded.text.as_str();
        let sentence = text.sentence(act.start);
        let before = slice(folded, sentence.start..act.start);
        let start = words.boundaries.find_last(before).map_or(0, |found| found.end);
        let end = act.end.min(sentence.end.max(act.end));
        let after = slice(folded, end..sentence.end);
        let stop = words.boundaries.find(after).map_or(after.len(), |found| found.start);
        let range = sentence.start + start..end + stop;
        Self { folded, words, data: &lexicon.statement.place.data, sentence, range, act }
    }

    /// The words of the clause before the act.
    pub(super) fn before(&self) -> &'t str {
        slice(self.folded, self.range.start..self.act.start)
    }

    /// The words of the clause after the act.
    pub(super) fn after(&self) -> &'t str {
        slice(self.folded, self.act.end..self.range.end)
    }

    /// The words of the clause.
    pub(super) fn text(&self) -> &'t str {
        slice(self.folded, self.range.clone())
    }

    /// The words of the sentence.
    pub(super) fn whole(&self) -> &'t str {
        slice(self.folded, self.sentence.clone())
    }

    /// Whether the clause affirms the act. `noun` tells that the negation may follow it.
    pub(super) fn stance(&self, noun: bool) -> Stance {
        match self.particle(noun) {
            Some(stance) => return stance,
            None if self.denied_before() || self.denied_after(noun) => return Stance::Denied,
            None => {}
        }
        Stance::Affirmed
    }

    /// A negation in two words: « ne … pas », and « ne … que », which is none.
    fn particle(&self, noun: bool) -> Option<Stance> {
        let clause = self.text();
        let (start, end) = (self.act.start - self.range.start, self.act.end - self.range.start);
        let harmless = self.harmless(clause);
        let free = |found: &Range<usize>| {
            !harmless.iter().any(|safe| safe.start <= found.start && found.end <= safe.end)
        };
        let last = if noun { clause.len().min(end + REACH) } else { start };
        let particles = self.words.particles.find_iter(clause).filter(free);
        let particle = particles.filter(|found| found.start < last).last()?;
        if particle.start < end && particle.end > start
            || start.saturating_sub(particle.end) > REACH
        {
            return None;
        }
        let rest = slice(clause, particle.end..clause.len());
        let offset = particle.end;
        let outside = |found: &Range<usize>| found.end <= start || found.start >= end;
        let second = self
            .words
            .seconds
            .find_iter(rest)
            .map(|found| found.start + offset..found.end + offset)
            .find(|found| outside(found) && free(found));
        let restrictive = self
            .words
            .restrictives
            .find_iter(rest)
            .map(|found| found.start + offset..found.end + offset)
            .find(|found| found.start < end + REACH);
        match (second, restrictive) {
            (Some(second), Some(only)) if only.start < second.start => Some(Stance::Restricted),
            (None, Some(only)) => (only.start < start + REACH).then_some(Stance::Restricted),
            (Some(second), _) => {
                let between = slice(clause, second.end.min(start)..start);
                let far = second.start > end + REACH;
                let other_verb = second.end <= start && self.words.auxiliaries.is_match(between);
                (!far && !other_verb).then_some(Stance::Denied)
            }
            (None, None) => None,
        }
    }

    /// A word that denies the verb or the noun after it.
    fn denied_before(&self) -> bool {
        let before = self.before();
        let harmless = self.harmless(slice(self.folded, self.range.start..self.act.end));
        let free = |found: &Range<usize>| {
            !harmless.iter().any(|safe| safe.start < found.end && found.start < safe.end)
        };
        let last = |phrases: &Phrases| phrases.find_iter(before).filter(free).last();
        let verbs = |from: usize| {
            self.words.auxiliaries.find_iter(slice(before, from..before.len())).count()
        };
        let distance = |found: &Range<usize>| before.len() - found.end;
        // "no longer" denies a verb and no noun.
        let adverbs: Vec<Range<usize>> = self.words.adverbs.find_iter(before).collect();
        let own = |found: &Range<usize>| adverbs.iter().all(|adverb| adverb.start != found.start);
        last(&self.words.adverbs).is_some_and(|found| {
            distance(&found) <= REACH && (verbs(found.end) == 0 || self.is_chain(&found))
        }) || last(&self.words.determiners)
            .filter(own)
            .is_some_and(|found| distance(&found) <= NOUN && verbs(found.end) <= 1)
            || last(&self.words.near).is_some_and(|found| distance(&found) <= NEAR)
    }

    /// Whether only auxiliaries stand between a word that denies and the act: "never will sell",
    /// "will never be sold", or one of them and the subject, after a word that begins the clause:
    /// "Under no circumstances will your data be sold".
    fn is_chain(&self, found: &Range<usize>) -> bool {
        let before = self.before();
        let is_one = |word: &&str| {
            let whole =
                |phrases: &Phrases| phrases.find(word).is_some_and(|own| own.len() == word.len());
            whole(&self.words.auxiliaries) || whole(&self.words.adverbs)
        };
        let words: Vec<&str> = slice(before, found.end..before.len()).split_whitespace().collect();
        let lead = words.iter().take_while(|word| is_one(word)).count();
        let tail = words.iter().rev().take_while(|word| is_one(word)).count();
        let begins =
            slice(before, 0..found.start).trim_matches([' ', '"', '(', '-', '*']).is_empty();
        let middle = words.get(lead..words.len().saturating_sub(tail)).unwrap_or(&[]);
        lead == words.len() || begins && lead > 0 && !middle.iter().any(is_one)
    }

    /// A word after the act that denies it: "to no one", « le profilage n'est pas … ».
    fn denied_after(&self, noun: bool) -> bool {
        let after = self.after();
        let near = slice(after, 0..after.len().min(NOUN));
        self.words.after.is_match(near)
            || noun
                && self.words.adverbs.find(near).is_some_and(|found| {
                    let between = slice(near, 0..found.start);
                    let verbs = self.words.auxiliaries.find_iter(between).count();
                    verbs == 1 && !self.is_harmless(near, &found)
                })
    }

    fn harmless(&self, text: &str) -> Vec<Range<usize>> {
        self.words.harmless.find_iter(text).collect()
    }

    fn is_harmless(&self, text: &str, found: &Range<usize>) -> bool {
        self.harmless(text).iter().any(|safe| safe.start < found.end && found.start < safe.end)
    }

    /// Whether the sentence has an exception or a limit, or says so under a condition.
    pub(super) fn is_limited(&self) -> bool {
        let whole = self.whole();
        let act = self.act.start - self.sentence.start..self.act.end - self.sentence.start;
        let apart = |found: &Range<usize>| found.end <= act.start || found.start >= act.end;
        self.words.exceptions.find_iter(whole).any(|found| apart(&found)) || {
            let head = whole.trim_start();
            let lead = whole.len() - head.len();
            self.words.limiting_conditions.at_start(head).is_some()
                && slice(head, 0..act.start.saturating_sub(lead)).contains(',')
        }
    }

    /// Whether the controller says so of what is done: no question, condition, right, advice,
    /// definition or quotation, and no word about what others do.
    pub(super) fn is_statement(&self) -> bool {
        self.is_told() && !self.speaks_of_others()
    }

    /// Whether the sentence asks.
    pub(super) fn is_question(&self) -> bool {
        self.whole().trim_end().trim_end_matches(['"', ')', ' ']).ends_with('?')
    }

    /// Whether an exception stands before the act in its clause. "Apart from that we do not …"
    /// and "Apart from this case, …" are none of the act.
    pub(super) fn is_excepted(&self) -> bool {
        let before = self.before();
        self.words.exceptions.find_last(before).is_some_and(|found| {
            let rest = slice(before, found.end..before.len());
            let aside = slice(before, 0..found.start).trim().is_empty() && rest.contains(',');
            let anew = self.words.adverbs.is_match(rest) || self.words.particles.is_match(rest);
            !aside && !anew
        })
    }

    /// The same, whoever does it.
    pub(super) fn is_told(&self) -> bool {
        let before = self.before();
        let until_act = slice(self.folded, self.sentence.start..self.act.start);
        !self.is_question()
            && !self.is_conditional(until_act)
            && !self.words.rights.is_match(before)
            && !self.words.definitions.is_match(before)
            && !self.words.advice.is_match(until_act)
            && !self.is_imperative(until_act)
            && !is_quoted(until_act, slice(self.folded, self.act.end..self.sentence.end))
    }

    fn is_imperative(&self, until_act: &str) -> bool {
        let head = until_act.trim_start_matches([' ', '\n', '-', '*', '•']);
        self.words.imperatives.at_start(head).is_some()
    }

    /// Whether the act itself stands in the clause of a condition.
    fn is_conditional(&self, until_act: &str) -> bool {
        let head = until_act.trim_start_matches([' ', '\n', '-', '*', '•', '"']);
        let begins = |text: &str| self.words.conditions.at_start(text).is_some();
        let last = head.rsplit(',').next().unwrap_or(head).trim_start();
        begins(last) || begins(self.before().trim_start()) && !head.contains(',')
    }

    /// Whether somebody else than the controller is the subject of the clause.
    fn speaks_of_others(&self) -> bool {
        let before = self.before();
        let Some(other) = self.words.others.find(before) else { return false };
        // « Les données de nos utilisateurs ne sont … » speaks of data.
        if self.data.is_match(before) {
            return false;
        }
        let negated = self.words.adverbs.find(before).map_or(before.len(), |found| found.start);
        let particle = self.words.particles.find(before).map_or(negated, |found| found.start);
        other.start < particle.min(negated).max(1)
    }

    /// Whether the act is an aim.
    pub(super) fn is_aim(&self) -> bool {
        self.is_infinitive() || self.words.aims.is_match(self.before())
    }

    /// Whether the act stands right after a word that makes it an infinitive.
    fn is_infinitive(&self) -> bool {
        let before = self.before().trim_end();
        self.words.infinitive_marks.find_last(before).is_some_and(|found| found.end == before.len())
    }
}

/// Whether words stand between quotation marks.
fn is_quoted(before: &str, after: &str) -> bool {
    before.matches('"').count() % 2 == 1 && after.contains('"')
}

/// A part of a text; nothing where the range is none.
pub(super) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or("")
}
