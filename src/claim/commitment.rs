//! Commitments of the controller, kept or denied.
//!
//! Most of them promise that something is not done, so that negation and its scope decide. What the
//! words are, the lexicon says; commitments about places are read where places are.

use std::cell::OnceCell;
use std::ops::Range;

use super::around::{Around, Place};
use super::normal::Text;
use super::stance::{Clause, Stance};
use super::{Finds, Polarity};
use crate::fact::Value;
use crate::language::Lexicon;
use crate::language::lexicon::{CommitmentWords, Phrases};

/// Finds commitments.
pub(super) fn extract(text: &Text, around: &Around<'_>, lexicon: &Lexicon, finds: &mut Finds) {
    if matches!(around.place, Place::Head | Place::FirstCell)
        && !around.place.says(&text.plain.text)
    {
        return;
    }
    let of_others = OnceCell::new();
    let of_others = || *of_others.get_or_init(|| announces_duties(around, lexicon));
    let rights = OnceCell::new();
    let rights = || *rights.get_or_init(|| around.titles.has(&lexicon.statement.right.titles));
    for (commitment, words) in &lexicon.statement.commitments {
        let sets = [&words.acts, &words.nouns, &words.said, &words.reversed];
        if !sets.into_iter().any(|set| text.has(set)) {
            continue;
        }
        let told = words.under_rights && rights();
        let reader = Reader { text, lexicon, title: around.place == Place::Title, told };
        let mut found: Vec<Found> = Vec::new();
        for range in text.each(&words.acts) {
            found.extend(reader.act(words, range, false));
        }
        for range in text.each(&words.nouns) {
            found.extend(reader.act(words, range, true));
        }
        for range in text.each(&words.said) {
            found.extend(reader.said(words, range, Polarity::Affirmed));
        }
        for range in text.each(&words.reversed) {
            found.extend(reader.said(words, range, Polarity::Negated));
        }
        found.sort_by_key(|found| (found.range.start, found.range.end));
        // « ne vendons, ne louons ni ne cédons » makes the commitment once.
        found.dedup_by(|next, first| {
            text.sentence(next.range.start) == text.sentence(first.range.start)
                && next.polarity == first.polarity
        });
        for Found { range, polarity, exception } in found {
            if of_others() {
                return;
            }
            let value = Value::Commitment { commitment: *commitment, places: Vec::new() };
            finds.state(value, text.folded.original(range), polarity, exception);
        }
    }
}

/// Whether the list of an item is one of what somebody else must do: "Users are asked:".
fn announces_duties(around: &Around<'_>, lexicon: &Lexicon) -> bool {
    let words = &lexicon.statement.stance;
    let announced = around.lead_in;
    let of_others =
        || announced.has(&words.others) && !announced.has(&lexicon.statement.place.data);
    announced.has(&words.advice) || announced.has(&words.duties) || of_others()
}

/// A commitment in the folded text.
struct Found {
    range: Range<usize>,
    polarity: Polarity,
    exception: bool,
}

struct Reader<'t> {
    text: &'t Text,
    lexicon: &'t Lexicon,
    title: bool,
    /// Whether the title above has the words that the sentence needs.
    told: bool,
}

impl Reader<'_> {
    /// What a verb or a noun of something that is promised not to be done says.
    fn act(&self, words: &CommitmentWords, range: Range<usize>, noun: bool) -> Option<Found> {
        let clause = Clause::around(self.text, self.lexicon, range.clone());
        if !speaks_of(words, &clause, self.told) || !is_said(words, &clause) {
            return None;
        }
        let stance = clause.stance(noun);
        let denied = stance == Stance::Denied;
        let polarity = match (words.affirmative, denied) {
            (true, true) | (false, false) => Polarity::Negated,
            (true, false) | (false, true) => Polarity::Affirmed,
        };
        // That something is done, a verb in a sentence must say.
        let done = denied
            || stance == Stance::Affirmed
                && !self.title
                && !clause.is_aim()
                && !clause.is_excepted()
                && (words.affirmative || noun || has_object(words, &clause))
                && (!noun || words.doing.is_match(clause.text()));
        let exception = clause.is_limited();
        done.then_some(Found { range, polarity, exception })
    }

    /// What words say that are a commitment by themselves, or its contrary.
    fn said(&self, words: &CommitmentWords, range: Range<usize>, says: Polarity) -> Option<Found> {
        let clause = Clause::around(self.text, self.lexicon, range.clone());
        let after = clause.after().trim_start();
        let otherwise = words.before_not.at_start(after).is_some();
        if otherwise || !speaks_of(words, &clause, self.told) || !is_said(words, &clause) {
            return None;
        }
        let denied = clause.stance(false) == Stance::Denied;
        if says == Polarity::Negated && !denied && (self.title || clause.is_aim()) {
            return None;
        }
        let polarity = match (says, denied) {
            (Polarity::Affirmed, true) | (Polarity::Negated, false) => Polarity::Negated,
            _ => Polarity::Affirmed,
        };
        Some(Found { range, polarity, exception: clause.is_limited() })
    }
}

/// Whether the sentence has the words that the commitment needs, the clause what it is done to, and
/// neither any word that makes it another commitment.
fn speaks_of(words: &CommitmentWords, clause: &Clause<'_>, told: bool) -> bool {
    let whole = clause.whole();
    let has = |phrases: &Option<Phrases>, text: &str| {
        phrases.as_ref().is_none_or(|phrases| phrases.is_match(text))
    };
    (told || has(&words.with, whole))
        && has(&words.objects, clause.text())
        && !words.without.is_match(whole)
}

/// Whether somebody says so whose word counts.
fn is_said(words: &CommitmentWords, clause: &Clause<'_>) -> bool {
    if words.whoever { !clause.is_question() } else { clause.is_statement() }
}

/// How far after a verb what it is done to may begin, in bytes.
const OBJECT: usize = 26;

/// Whether the verb is about what the commitment speaks of: « nous vendons des cours » is not.
fn has_object(words: &CommitmentWords, clause: &Clause<'_>) -> bool {
    let Some(objects) = &words.with else { return true };
    objects.is_match(clause.before())
        || objects.find(clause.after()).is_some_and(|found| found.start <= OBJECT)
}
