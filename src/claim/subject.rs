//! What a claim is about, where the text tells: the first cell of its row, the words before a
//! colon, the head of the sentence, the lead-in of the list, the title of the section.
//!
//! A subject is folded words. Whether they name a datum is for checks to say.

use super::{Claim, TITLE};
use crate::fact::{Value, fold};
use crate::language::Lexicon;
use crate::language::lexicon::Phrases;
use crate::syntax::markdown::{Block, BlockKind, Document, Section};

/// A subject of more words is a sentence and no name.
const MOST_WORDS: usize = 12;

/// Tells the subjects of the claims of a document.
pub(super) fn tell(document: &Document, lexicon: &Lexicon, claims: &mut [Claim]) {
    let names = Rows::new(document, claims);
    let mut subjects = Vec::with_capacity(claims.len());
    for (index, claim) in claims.iter().enumerate() {
        let commits = matches!(claim.value, Value::Commitment { .. } | Value::Right(_));
        let section = document.sections.get(claim.section).filter(|_| !commits);
        let subject = section.and_then(|section| {
            party_before(claims, index)
                .or_else(|| of_clause(section, claims, index, lexicon))
                .or_else(|| within(section, claim, lexicon, &names))
                .or_else(|| title(section, claim))
        });
        subjects.push(subject);
    }
    for (claim, subject) in claims.iter_mut().zip(subjects) {
        claim.subject = subject;
    }
}

/// The names that the first cells of rows hold.
struct Rows {
    /// Section, block and name, in order.
    cookies: Vec<(usize, usize, String)>,
}

impl Rows {
    fn new(document: &Document, claims: &[Claim]) -> Self {
        let first = |claim: &Claim| {
            let section = document.sections.get(claim.section)?;
            let block = section.blocks.get(claim.block)?;
            matches!(block.kind, BlockKind::Cell { column: 0, .. }).then_some(())
        };
        let cookies = claims.iter().filter_map(|claim| match &claim.value {
            Value::Cookie(name) if first(claim).is_some() => {
                Some((claim.section, claim.block, name.clone()))
            }
            _ => None,
        });
        Self { cookies: cookies.collect() }
    }

    /// The tracker that a first cell names.
    fn cookie(&self, section: usize, block: usize) -> Option<String> {
        let key = (section, block);
        let at = self.cookies.partition_point(|(section, block, _)| (*section, *block) < key);
        let (found_section, found_block, name) = self.cookies.get(at)?;
        ((*found_section, *found_block) == key).then(|| name.clone())
    }
}

/// Of a place and of the tool of a transfer: the body named before it in the same sentence.
fn party_before(claims: &[Claim], index: usize) -> Option<String> {
    let claim = claims.get(index)?;
    if !matches!(claim.value, Value::Country(_) | Value::TransferTool(_)) {
        return None;
    }
    let same = |other: &&Claim| {
        (other.section, other.block) == (claim.section, claim.block)
            && other.sentence == claim.sentence
    };
    let before = claims.get(..index)?.iter().rev().take_while(same);
    before.into_iter().find_map(|other| match &other.value {
        Value::Party(name) => Some(fold(name)),
        _ => None,
    })
}

/// Of a period that is not the first of its sentence: what its own clause is about, where another
/// clause begins after the period before: « … trois ans, et celles des commandes dix ans ».
fn of_clause(
    section: &Section,
    claims: &[Claim],
    index: usize,
    lexicon: &Lexicon,
) -> Option<String> {
    let claim = claims.get(index)?;
    let block = section.blocks.get(claim.block)?;
    let same = |other: &&Claim| {
        (other.section, other.block) == (claim.section, claim.block)
            && other.sentence == claim.sentence
    };
    let is_period = |claim: &Claim| matches!(claim.value, Value::Duration(_));
    let mut before = claims.get(..index)?.iter().rev().take_while(same);
    let before = before.find(|other| is_period(other)).filter(|_| is_period(claim))?;
    let clause = block.text.text().get(before.range.end..claim.range.start)?;
    // The clause of the period before may go on: « trois ans après le dernier contact, et … ».
    let words = &lexicon.subject;
    let after_mark = clause.rsplit_once([',', ';']).and_then(|(_, part)| {
        let folded = fold(part);
        let own = starts(&words.head_joiner, &folded).map(|end| folded[end..].trim());
        clause_head(own.unwrap_or(folded.trim()), lexicon)
    });
    after_mark.or_else(|| {
        let folded = fold(clause);
        let joiner = words.head_joiner.find_last(&folded)?;
        clause_head(folded[joiner.end..].trim(), lexicon)
    })
}

/// What a clause is about: what stands before its verb or, where it has none, after a small word or
/// before one that leads to the period.
fn clause_head(clause: &str, lexicon: &Lexicon) -> Option<String> {
    let words = &lexicon.subject;
    let small = |phrases: &Phrases| starts(phrases, clause).is_some();
    // « Les données de prospection »: a noun that small words tell apart.
    let nothing = starts(&words.head_pronoun, clause).is_some_and(|end| {
        let next = clause[end..].split_whitespace().next();
        next.is_none_or(|next| next.len() > 3 || words.head_verb.is_whole(next))
    });
    if nothing || small(&words.archive) || small(&words.subordinator) {
        return None;
    }
    let verb = words.head_verb.find(clause).map(|verb| verb.start);
    let end = words.head_end.find(clause).map(|end| end.start);
    let sure = verb.is_some() || end.is_some() || small(&words.head_opener);
    let before = &clause[..verb.or(end).unwrap_or(clause.len())];
    few(without_openers(before.trim(), lexicon)).filter(|_| sure)
}

fn within(section: &Section, claim: &Claim, lexicon: &Lexicon, names: &Rows) -> Option<String> {
    let block = section.blocks.get(claim.block)?;
    match block.kind {
        BlockKind::Cell { table, row, column } => {
            if row == 0 || column == 0 {
                return None;
            }
            let first = section.blocks[..claim.block]
                .iter()
                .rposition(|other| other.kind == (BlockKind::Cell { table, row, column: 0 }))?;
            names.cookie(claim.section, first).or_else(|| named(section.blocks[first].text.text()))
        }
        BlockKind::Item { lead_in, .. } => {
            in_sentence(block, claim, lexicon).or_else(|| announced(section, lead_in?, lexicon))
        }
        _ => in_sentence(block, claim, lexicon),
    }
}

/// What the sentence says before the claim.
fn in_sentence(block: &Block, claim: &Claim, lexicon: &Lexicon) -> Option<String> {
    let before = block.text.text().get(claim.sentence.start..claim.range.start)?;
    let colon = before.find(" :").or_else(|| before.find(": ")).or_else(|| before.find("\u{a0}:"));
    if let Some(colon) = colon {
        return named(&before[..colon]).map(|words| without_openers(&words, lexicon).to_owned());
    }
    head(before, lexicon)
}

/// What the words before a list say.
fn announced(section: &Section, lead_in: usize, lexicon: &Lexicon) -> Option<String> {
    let text = section.blocks.get(lead_in)?.text.text();
    let words = text.trim_end().trim_end_matches(':');
    let start = words.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    head(words.get(start..)?, lexicon)
}

/// The head of a sentence: what stands before its verb, or after it where that is a pronoun.
fn head(text: &str, lexicon: &Lexicon) -> Option<String> {
    let words = &lexicon.subject;
    let mut folded = fold(text);
    if starts(&words.subordinator, &folded).is_some() {
        folded = fold(text.rsplit(',').next().unwrap_or(text));
    }
    let verb = words.head_verb.find(&folded)?;
    let before = folded[..verb.start].trim();
    let names_nothing = |text: &str| text.is_empty() || words.head_pronoun.is_whole(text);
    if !names_nothing(before) {
        return few(without_openers(before, lexicon));
    }
    let mut rest = folded[verb.end..].trim();
    while let Some(end) = starts(&words.head_verb, rest) {
        rest = rest[end..].trim();
    }
    let rest = without_openers(rest, lexicon);
    let end = words.head_end.find(rest).map_or(rest.len(), |end| end.start);
    let object = rest[..end].trim();
    if names_nothing(object) { None } else { few(object) }
}

/// Where a phrase that begins the text ends.
fn starts(phrases: &Phrases, text: &str) -> Option<usize> {
    phrases.at_start(text)
}

fn without_openers<'t>(mut words: &'t str, lexicon: &Lexicon) -> &'t str {
    while let Some(end) = starts(&lexicon.subject.head_opener, words) {
        words = words[end..].trim_start();
    }
    words
}

fn few(words: &str) -> Option<String> {
    let count = words.split(' ').count();
    (!words.is_empty() && count <= MOST_WORDS).then(|| words.to_owned())
}

fn named(text: &str) -> Option<String> {
    few(&fold(text))
}

/// The title of the section. It says nothing of one row of a table: others stand beside it.
fn title(section: &Section, claim: &Claim) -> Option<String> {
    let kind = section.blocks.get(claim.block).map(|block| &block.kind);
    let in_row = matches!(kind, Some(BlockKind::Cell { row: 1.., .. }));
    (claim.block != TITLE && !in_row).then(|| named(section.title.text())).flatten()
}
