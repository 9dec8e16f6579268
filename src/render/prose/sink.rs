//! What the engine prints, put together with the author's words: a text with its origins.

use std::io;

use handlebars::Output;

use super::call::Trace;
use super::syntax::{CLOSE, OPEN, Plan};
use crate::source::{FileId, Span};
use crate::syntax::text::{Mapped, Origin};

/// A printed text may be this long, in bytes; nested repetitions could go on for ever.
const LONGEST: usize = 4 << 20;
/// As many marks may be printed, for repetitions that print nothing.
const MOST_MARKS: usize = 200_000;

/// Collects the printed text.
pub(super) struct Sink<'a> {
    text: &'a str,
    file: FileId,
    plan: &'a Plan,
    trace: &'a Trace<'a>,
    mapped: Mapped,
    marks: usize,
}

impl<'a> Sink<'a> {
    pub(super) fn new(text: &'a str, file: FileId, plan: &'a Plan, trace: &'a Trace<'a>) -> Self {
        Self { text, file, plan, trace, mapped: Mapped::default(), marks: 0 }
    }

    /// The text with its origins.
    pub(super) fn finish(self) -> Mapped {
        self.mapped
    }

    /// A mark stands for words of the author, or tells which expression comes next.
    fn mark(&mut self, mark: &str) {
        self.marks += 1;
        let Some((kind, number)) = mark.split_at_checked(1) else { return };
        let Ok(number) = number.parse::<usize>() else { return };
        if kind == "H" {
            self.trace.enter(number);
        } else if let Some(range) = self.plan.literals.get(number) {
            let words = self.text.get(range.clone()).unwrap_or_default();
            let surplus = self.surplus(words);
            let span = Span::new(self.file, range.start + surplus..range.end);
            self.mapped.push(&words[surplus..], Origin::Literal(span));
        }
    }

    /// How many of the line breaks that begin a stretch of text follow an empty line: where a
    /// condition or a list ends there, one empty line is enough.
    fn surplus(&self, words: &str) -> usize {
        let breaks = words.len() - words.trim_start_matches('\n').len();
        let before = self.mapped.text();
        let ended = before.len() - before.trim_end_matches('\n').len();
        let kept = if before.is_empty() { 0 } else { 2_usize.saturating_sub(ended) };
        breaks.saturating_sub(kept)
    }

    fn print(&mut self, printed: &str) {
        if let Some(site) = self.trace.site() {
            let surplus = self.surplus(printed);
            self.mapped.push(&printed[surplus..], Origin::Printed(site.span));
        }
    }
}

impl Output for Sink<'_> {
    fn write(&mut self, segment: &str) -> io::Result<()> {
        let mut rest = segment;
        while let Some((before, after)) = rest.split_once(OPEN) {
            self.print(before);
            let (mark, after) = after.split_once(CLOSE).unwrap_or((after, ""));
            self.mark(mark);
            rest = after;
        }
        self.print(rest);
        if self.mapped.text().len() > LONGEST || self.marks > MOST_MARKS {
            return Err(io::Error::other("the text is too long"));
        }
        Ok(())
    }
}
