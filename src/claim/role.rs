//! What a stated period is for, and whether it is a maximum or a minimum.

use std::ops::Range;

use super::duration::Stretch;
use super::normal::Text;
use crate::fact::{Bound, Role, Trigger};
use crate::language::Lexicon;
use crate::language::lexicon::{Sides, Unit};

/// How far around a period its words are looked for.
const REACH: usize = 110;

/// The surroundings of a period, in the folded text.
pub(super) struct Around<'r> {
    /// The sentence.
    pub(super) sentence: &'r Range<usize>,
    /// Where the text before it begins: the sentence, or the end of the period before.
    pub(super) before: usize,
    /// Where the text after it ends.
    pub(super) after: usize,
}

impl Around<'_> {
    /// The text before the period.
    pub(super) fn text_before<'t>(&self, text: &'t Text, stretch: &Stretch) -> &'t str {
        text.folded.before(self.before, stretch.whole.start, REACH)
    }

    /// The text after the period.
    pub(super) fn text_after<'t>(&self, text: &'t Text, stretch: &Stretch) -> &'t str {
        text.folded.after(stretch.whole.end, self.after, REACH)
    }
}

/// What a period is for.
pub(super) fn role(text: &Text, lexicon: &Lexicon, stretch: &Stretch, around: &Around<'_>) -> Role {
    let words = &lexicon.duration.roles;
    let (before, after) = (around.text_before(text, stretch), around.text_after(text, stretch));
    let stands = |sides: &Sides| sides.before.is_match(before) || sides.after.is_match(after);
    let years = stretch.unit == Unit::Year;
    if stands(&words.penalty) {
        return Role::Penalty;
    }
    if years && (stretch.completed || stands(&words.age) && !words.aged_things.is_match(before)) {
        return Role::Age;
    }
    if stretch.always || stands(&words.recurrence) {
        return Role::Recurrence;
    }
    if stands(&words.past) {
        return Role::Past;
    }
    if words.retention.is_match(before) {
        return Role::Retention;
    }
    let sentence = text.folded.text.get(around.sentence.clone()).unwrap_or("");
    let retention = words.retention_sentence.is_match(sentence);
    let answer = words.deadline_sentence.is_match(sentence);
    // « effacées dans un délai de 13 mois » tells how long they are kept, unless it answers a
    // request.
    let requested = || {
        let mut events = lexicon.duration.events.iter();
        events.any(|(id, event)| *id == Trigger::ReceiptOfRequest && event.is_match(sentence))
    };
    let deadline = if retention { answer || requested() } else { true };
    if (stands(&words.deadline) && deadline) || (!retention && answer) {
        return Role::Deadline;
    }
    Role::Retention
}

/// Whether a period is exact, a maximum or a minimum.
pub(super) fn bound(
    text: &Text,
    lexicon: &Lexicon,
    stretch: &Stretch,
    around: &Around<'_>,
) -> Bound {
    let words = &lexicon.duration;
    let (before, after) = (around.text_before(text, stretch), around.text_after(text, stretch));
    if words.at_most.before.is_match(before) {
        return Bound::AtMost;
    }
    if words.at_least.before.is_match(before) {
        return Bound::AtLeast;
    }
    if words.at_most.after.is_match(after) {
        return Bound::AtMost;
    }
    if words.at_least.after.is_match(after) {
        return Bound::AtLeast;
    }
    Bound::Exact
}
