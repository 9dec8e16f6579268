//! Edits: what to write instead of a passage. Only what is certain is offered, and edits that meet
//! are not applied together.

use std::ops::Range;

use crate::source::Span;

/// A passage and what to write in its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The passage.
    pub span: Span,
    /// What to write there.
    pub text: String,
}

/// A text after its edits. Each group of edits is applied as a whole or not at all: it is left out
/// where it meets one that came before, or does not fit the text. Tells which groups were applied.
pub fn apply(text: &str, groups: &[&[Edit]]) -> (String, Vec<bool>) {
    let mut taken: Vec<(Range<usize>, &str)> = Vec::new();
    let mut applied = Vec::new();
    for group in groups {
        let fits = group.iter().all(|edit| {
            let range = edit.span.range();
            text.get(range.clone()).is_some() && !taken.iter().any(|(other, _)| meet(other, &range))
        });
        if fits {
            taken.extend(group.iter().map(|edit| (edit.span.range(), edit.text.as_str())));
        }
        applied.push(fits);
    }
    taken.sort_by_key(|(range, _)| range.start);
    let mut edited = text.to_owned();
    for (range, new) in taken.into_iter().rev() {
        edited.replace_range(range, new);
    }
    (edited, applied)
}

/// Whether two passages have a byte in common, or begin at one place.
fn meet(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start == right.start || (left.start < right.end && right.start < left.end)
}

#[cfg(test)]
mod tests {
    use super::{Edit, apply};
    use crate::source::{FileId, Span};

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        Edit { span: Span::new(FileId::from_index(0), start..end), text: text.to_owned() }
    }

    #[test]
    fn edits_that_meet_are_not_applied_together() {
        let first = [edit(0, 1, "«"), edit(3, 4, "»")];
        let second = [edit(3, 4, "x")];
        let third = [edit(5, 5, "!")];
        let (text, applied) = apply("\"ab\" c", &[&first, &second, &third]);
        assert_eq!((text.as_str(), applied), ("«ab» !c", vec![true, false, true]));
    }

    #[test]
    fn an_edit_that_does_not_fit_is_left_out() {
        let (text, applied) = apply("é", &[&[edit(1, 2, "x")], &[edit(9, 10, "x")]]);
        assert_eq!((text.as_str(), applied), ("é", vec![false, false]));
    }
}
