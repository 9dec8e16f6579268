//! A text to edit and the places in it, and what an edit makes of it.

use std::ops::Range;

use regex::{Captures, Regex};
use tabellion::language::Language;

use super::subject::Subject;

/// A text of a workspace, as operators see it.
pub(super) struct Page<'s> {
    /// The workspace.
    pub(super) subject: &'s Subject,
    /// The path.
    pub(super) path: &'s str,
    /// The text.
    pub(super) text: &'s str,
    /// The language of prose; none for data.
    pub(super) language: Option<Language>,
    stretches: &'s [Range<usize>],
}

/// One edit: the range of a text that becomes other words.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    /// The range.
    pub(super) range: Range<usize>,
    /// The words.
    pub(super) words: String,
}

/// One change to a text, of one edit or of several that belong together.
#[derive(Clone, Debug)]
pub(super) struct Mutant {
    /// The edits, in order.
    pub(super) edits: Vec<Edit>,
    /// The words that are gone, where the change drops something.
    pub(super) dropped: Option<String>,
}

impl Mutant {
    /// Other words in the place of some.
    pub(super) fn replace(range: Range<usize>, words: impl Into<String>) -> Self {
        Self { edits: vec![Edit { range, words: words.into() }], dropped: None }
    }

    /// Something taken away; `what` is its name.
    pub(super) fn drop(range: Range<usize>, what: impl Into<String>) -> Self {
        let mut mutant = Self::replace(range, "");
        mutant.dropped = Some(what.into());
        mutant
    }

    /// The text after the change, and the lines of it that were changed, counted from 1.
    pub(super) fn apply(&self, text: &str) -> (String, Vec<Range<usize>>) {
        let mut changed = String::new();
        let mut lines = Vec::new();
        let mut at = 0;
        for edit in &self.edits {
            changed += &text[at..edit.range.start];
            let first = changed.matches('\n').count() + 1;
            changed += &edit.words;
            let last = changed.matches('\n').count() + 1;
            lines.push(first..last + 1);
            at = edit.range.end;
        }
        changed += &text[at..];
        (changed, lines)
    }
}

impl<'s> Page<'s> {
    /// The texts of a workspace that may be edited.
    pub(super) fn all(subject: &'s Subject) -> Vec<Self> {
        let mut pages = Vec::new();
        for (path, text) in &subject.files {
            let name = path.rsplit('/').next().unwrap_or_default();
            let language = name.strip_suffix(".md").and_then(Language::from_code);
            let stretches = subject.stretches.get(path).map_or(&[][..], Vec::as_slice);
            if path.starts_with("content/") && (language.is_some() || path.ends_with(".yaml")) {
                pages.push(Self { subject, path, text, language, stretches });
            }
        }
        pages
    }

    /// Whether the prose is French.
    pub(super) fn french(&self) -> bool {
        self.language == Some(Language::Fr)
    }

    /// The matches of a pattern that state data.
    pub(super) fn find(&self, pattern: &Regex) -> Vec<Captures<'s>> {
        let meets = |range: &Range<usize>| {
            self.stretches.iter().any(|each| each.start < range.end && range.start < each.end)
        };
        self.anywhere(pattern).into_iter().filter(|c| meets(&c.get(0).unwrap().range())).collect()
    }

    /// The matches of a pattern in the whole text, but for expressions and ids.
    pub(super) fn anywhere(&self, pattern: &Regex) -> Vec<Captures<'s>> {
        let found = pattern.captures_iter(self.text);
        found
            .filter(|captures| {
                let range = captures.get(0).unwrap().range();
                self.language.is_none() || self.subject.written_out || self.is_outside(&range)
            })
            .collect()
    }

    /// The matches of a pattern, wherever they stand.
    pub(super) fn anywhere_raw(&self, pattern: &Regex) -> Vec<Captures<'s>> {
        pattern.captures_iter(self.text).collect()
    }

    fn is_outside(&self, range: &Range<usize>) -> bool {
        self.stretches.iter().any(|each| each.start <= range.start && range.end <= each.end)
    }

    /// The range of the line at a byte, with its end.
    pub(super) fn line(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1);
        start..end
    }

    /// The text of the line at a byte.
    pub(super) fn line_text(&self, at: usize) -> &'s str {
        &self.text[self.line(at)]
    }

    /// One change for each match that `words` gives words for, in the place of the first group.
    pub(super) fn each(
        &self,
        pattern: &Regex,
        words: impl Fn(&Captures<'_>) -> Option<String>,
    ) -> Vec<Mutant> {
        let found = self.find(pattern).into_iter();
        found
            .filter_map(|captures| {
                let place = captures.get(1).or(captures.get(0))?;
                let words = words(&captures).filter(|words| words != place.as_str())?;
                Some(Mutant::replace(place.range(), words))
            })
            .collect()
    }
}

/// The text before a byte, at most so many bytes of it.
pub(super) fn before(text: &str, at: usize, most: usize) -> &str {
    &text[text.ceil_char_boundary(at.saturating_sub(most))..at]
}

/// The text after a byte, at most so many bytes of it.
pub(super) fn after(text: &str, at: usize, most: usize) -> &str {
    &text[at..text.floor_char_boundary((at + most).min(text.len()))]
}
