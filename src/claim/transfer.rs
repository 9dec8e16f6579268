//! Tools of transfers to third countries: adequacy decisions, standard clauses and the like.

use super::around::Around;
use super::normal::Text;
use super::stance::{Clause, Stance, slice};
use super::{Finds, Polarity};
use crate::fact::Value;
use crate::language::Lexicon;

/// How far before a tool the words that say that it is missing may stand, in bytes.
const REACH: usize = 40;

/// Finds tools of transfers.
pub(super) fn extract(text: &Text, around: &Around<'_>, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.statement.transfer;
    let surroundings = [around.titles, around.lead_in, around.column];
    let in_context = surroundings.iter().any(|words_around| words_around.has(&words.contexts));
    for (tool, phrases) in &words.tools {
        for range in text.each(phrases) {
            let clause = Clause::around(text, lexicon, range.clone());
            if !in_context && !words.contexts.is_match(clause.whole()) {
                continue;
            }
            let before = clause.before();
            let near = before.ceil_char_boundary(before.len().saturating_sub(REACH));
            let missing = words.absences.is_match(slice(before, near..before.len()));
            let denied = missing || clause.stance(false) == Stance::Denied;
            let polarity = if denied { Polarity::Negated } else { Polarity::Affirmed };
            let original = text.folded.original(range);
            finds.state(Value::TransferTool(*tool), original, polarity, clause.is_limited());
        }
    }
}
