//! Whether a name can stand in the place of another while every word around it stays as it is.
//!
//! Only then is it certain what to write instead of a former name. Which names are former ones is
//! not known here.

use std::ops::Range;

use super::Edition;
use crate::fact::fold;
use crate::source::Span;
use crate::syntax::text::Mapped;

/// How many letters the last word of a name has at most that its author may have shortened, so that
/// a full stop after it may be a part of it.
const SHORTENED: usize = 3;

/// Where a name is to be written instead of the one at a range of a text; nowhere where an article
/// or an elided word before it bends with the name, where a full stop after it may be a part of it,
/// or where the source writes the name otherwise than it reads.
pub(super) fn place(
    edition: &Edition<'_>,
    mapped: &Mapped,
    range: &Range<usize>,
    now: &str,
) -> Option<Span> {
    let text = mapped.text();
    let old = text.get(range.clone())?;
    let before = text.get(..range.start)?.trim_end();
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let bends = before.ends_with(['\'', '’'])
        || edition.lexicon.is_none_or(|lexicon| lexicon.subject.bending.is_whole(&fold(last)));
    let shortened = old.split(' ').next_back().is_some_and(|word| word.len() <= SHORTENED);
    let cut = shortened && text.get(range.end..)?.starts_with('.');
    let same_case = old.starts_with(char::is_uppercase) == now.starts_with(char::is_uppercase);
    let (span, own) = mapped.origin(range.clone())?;
    (own && !bends && !cut && same_case && span.range().len() == old.len()).then_some(span)
}
