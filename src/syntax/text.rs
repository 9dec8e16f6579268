//! Text that has come a long way from its file, with the way back.
//!
//! Prose passes through Handlebars and Markdown before it is read for facts. A [`Mapped`] text
//! is the result, cut into segments that each remember their place in the source: words that the
//! author wrote point at their own bytes, words that data put there point at the expression.

use std::ops::Range;

use crate::source::Span;

/// A stretch of a [`Mapped`] text with one origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The first byte of the stretch in the mapped text; it ends where the next one begins.
    pub start: usize,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a stretch of text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Written by the author: the bytes are those of the span, one to one.
    Literal(Span),
    /// Put there for other words of the author, such as an entity or an escaped character, or
    /// white space that stands for a line break: the whole stretch stands for the span.
    Rewritten(Span),
    /// Printed from data by the expression at the span.
    Printed(Span),
}

impl Origin {
    fn span(self) -> Span {
        match self {
            Self::Literal(span) | Self::Rewritten(span) | Self::Printed(span) => span,
        }
    }
}

/// A text whose every byte knows where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapped {
    text: String,
    segments: Vec<Segment>,
}

impl Mapped {
    /// The text of a whole file or of a part of it, as it stands.
    pub fn literal(text: &str, span: Span) -> Self {
        let mut mapped = Self::default();
        mapped.push(text, Origin::Literal(span));
        mapped
    }

    /// Adds a stretch. A literal one must be as long as its span.
    pub fn push(&mut self, text: &str, origin: Origin) {
        if text.is_empty() {
            return;
        }
        if let (Origin::Literal(span), Some(last)) = (origin, self.segments.last())
            && let Origin::Literal(before) = last.origin
            && before.file == span.file
            && before.start as usize + (self.text.len() - last.start) == span.start as usize
        {
            self.text.push_str(text);
            return;
        }
        self.segments.push(Segment { start: self.text.len(), origin });
        self.text.push_str(text);
    }

    /// Adds a part of another mapped text.
    pub fn push_part(&mut self, other: &Self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            let index = other.segment_at(at);
            let Some(segment) = other.segments.get(index) else { return };
            let end = other.segment_end(index).min(range.end);
            let Some(text) = other.text.get(at..end) else { return };
            let origin = match segment.origin {
                Origin::Literal(span) => {
                    let start = span.start as usize + (at - segment.start);
                    Origin::Literal(Span::new(span.file, start..start + text.len()))
                }
                whole => whole,
            };
            self.push(text, origin);
            at = end;
        }
    }

    /// Adds a stretch that stands for a part of another mapped text but is spelt otherwise, such
    /// as the character of an entity.
    pub fn push_rewritten(&mut self, text: &str, other: &Self, range: Range<usize>) {
        match other.origin(range.clone()) {
            Some((span, true)) => self.push(text, Origin::Rewritten(span)),
            Some((span, false)) => self.push(text, Origin::Printed(span)),
            None => {}
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place in the source of a range of the text, and whether the author wrote all of it
    /// literally. `None` for a text without segments.
    pub fn origin(&self, range: Range<usize>) -> Option<(Span, bool)> {
        let first = self.segment_at(range.start);
        let last = self.segment_at(range.end.saturating_sub(1).max(range.start));
        let mut whole: Option<Span> = None;
        let mut literal = true;
        for index in first..=last {
            let segment = self.segments.get(index)?;
            literal &= !matches!(segment.origin, Origin::Printed(_));
            let span = match segment.origin {
                Origin::Literal(span) => {
                    let from = range.start.max(segment.start) - segment.start;
                    let to = range.end.min(self.segment_end(index)).max(segment.start);
                    let start = span.start as usize;
                    Span::new(span.file, start + from..start + (to - segment.start))
                }
                other => other.span(),
            };
            whole = Some(whole.map_or(span, |before| before.to(span)));
        }
        whole.map(|span| (span, literal))
    }

    /// The place in the source of a range of the text.
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        self.origin(range).map(|(span, _)| span)
    }

    /// The stretches of text, each with its origin.
    pub fn segments(&self) -> impl Iterator<Item = (Range<usize>, Origin)> {
        self.segments
            .iter()
            .enumerate()
            .map(|(index, segment)| (segment.start..self.segment_end(index), segment.origin))
    }

    fn segment_at(&self, byte: usize) -> usize {
        self.segments.partition_point(|segment| segment.start <= byte).saturating_sub(1)
    }

    fn segment_end(&self, index: usize) -> usize {
        self.segments.get(index + 1).map_or(self.text.len(), |next| next.start)
    }
}
