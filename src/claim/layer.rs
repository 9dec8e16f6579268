//! A text that was made of another one, with the way back.
//!
//! Most characters of a text stand in the other one as they are, so what is kept is where stretches
//! of them come from, and not where each byte does.

use std::ops::Range;

/// A text with the way back to another one.
#[derive(Debug, Default)]
pub(super) struct Layer {
    pub(super) text: String,
    /// Where its parts come from: in order in both texts, and without gaps in this one.
    stretches: Vec<Stretch>,
}

/// A part of a text that comes from a range of the other one.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    /// Where it begins in this text.
    at: u32,
    /// Where it begins in the other one.
    from: u32,
    /// Where it ends there.
    to: u32,
    /// Whether it is the same there, byte for byte; otherwise all of it comes from all of that.
    same: bool,
}

impl Stretch {
    /// Where the byte at a place of this text comes from.
    fn origin(&self, place: usize) -> Range<usize> {
        if !self.same {
            return self.from as usize..self.to as usize;
        }
        let start = self.from as usize + (place - self.at as usize);
        start..start + 1
    }

    /// The place of what comes from a place of the other text, or of the first byte after it.
    fn place(&self, original: usize) -> usize {
        let into = if self.same { original.saturating_sub(self.from as usize) } else { 0 };
        self.at as usize + into
    }
}

impl Layer {
    pub(super) fn reserve(&mut self, bytes: usize) {
        self.text.reserve(bytes);
    }

    /// Adds what stands at a place of the other text, as it stands there.
    pub(super) fn copy(&mut self, text: &str, from: usize) {
        self.text.push_str(text);
        self.stretch(from..from + text.len(), true, self.text.len() - text.len());
    }

    /// Adds what `push` does, which comes from a range of the other text.
    pub(super) fn put(&mut self, origin: Range<usize>, push: impl FnOnce(&mut String)) {
        let at = self.text.len();
        push(&mut self.text);
        if self.text.len() > at {
            self.stretch(origin, false, at);
        }
    }

    fn stretch(&mut self, origin: Range<usize>, same: bool, at: usize) {
        let (from, to) = (small(origin.start), small(origin.end));
        match self.stretches.last_mut().filter(|last| same && last.same && last.to == from) {
            Some(last) => last.to = to,
            None => self.stretches.push(Stretch { at: small(at), from, to, same }),
        }
    }

    /// Where the byte at a place comes from.
    fn origin(&self, place: usize) -> Option<Range<usize>> {
        let after = self.stretches.partition_point(|stretch| stretch.at as usize <= place);
        let stretch = self.stretches.get(after.checked_sub(1)?)?;
        (place < self.text.len()).then(|| stretch.origin(place))
    }

    /// The range of the original text for a range of this one.
    pub(super) fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start).map_or(0, |origin| origin.start);
        let last = range.end.saturating_sub(1).max(range.start);
        let end = self.origin(last).map_or(start, |origin| origin.end);
        start..end.max(start)
    }

    /// The range of this text for a range of the original one.
    pub(super) fn place(&self, original: &Range<usize>) -> Range<usize> {
        let of = |index: usize, original| {
            self.stretches.get(index).map_or(self.text.len(), |it| it.place(original))
        };
        let before = |it: &Stretch| it.to as usize <= original.start;
        let start = of(self.stretches.partition_point(before), original.start);
        let within = |it: &Stretch| {
            let last = if it.same { it.to.saturating_sub(1) } else { it.from };
            (last as usize) < original.end
        };
        let end = of(self.stretches.partition_point(within), original.end);
        start..end.max(start)
    }

    /// At most `length` bytes before `end`, not before `start`.
    pub(super) fn before(&self, start: usize, end: usize, length: usize) -> &str {
        let mut from = start.max(end.saturating_sub(length));
        while from < end && !self.text.is_char_boundary(from) {
            from += 1;
        }
        self.text.get(from..end).unwrap_or("")
    }

    /// At most `length` bytes from `start`, not beyond `end`.
    pub(super) fn after(&self, start: usize, end: usize, length: usize) -> &str {
        let mut to = end.min(start.saturating_add(length)).min(self.text.len());
        while to > start && !self.text.is_char_boundary(to) {
            to -= 1;
        }
        self.text.get(start..to).unwrap_or("")
    }
}

fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, any, prop_assert_eq, proptest};

    use super::Layer;

    /// A part of a text, how many bytes of the other one are passed by before it, and whether it
    /// stands there as it stands here, or how many bytes it comes from there.
    fn parts() -> impl Strategy<Value = Vec<(String, usize, bool, usize)>> {
        vec(("[aé]{1,4}", 0..3_usize, any::<bool>(), 0..4_usize), 0..8)
    }

    proptest! {
        #[test]
        fn stretches_lead_where_single_bytes_would(parts in parts()) {
            let mut layer = Layer::default();
            // For every byte, the range that its character came from.
            let mut origins: Vec<(usize, usize)> = Vec::new();
            let mut from = 0;
            for (text, gap, same, width) in parts {
                from += gap;
                if same {
                    layer.copy(&text, from);
                    for c in text.chars() {
                        origins.extend(vec![(from, from + c.len_utf8()); c.len_utf8()]);
                        from += c.len_utf8();
                    }
                } else {
                    layer.put(from..from + width, |all| all.push_str(&text));
                    origins.extend(vec![(from, from + width); text.len()]);
                    from += width;
                }
            }
            let places: Vec<usize> = layer.text.char_indices().map(|(at, _)| at).collect();
            let ends = || places.iter().skip(1).copied().chain([layer.text.len()]);
            for &start in &places {
                for end in ends().filter(|end| *end > start) {
                    let expected = origins[start].0..origins[end - 1].1;
                    prop_assert_eq!(layer.original(start..end), expected.clone());
                    let first = origins.partition_point(|origin| origin.1 <= expected.start);
                    let last = origins.partition_point(|origin| origin.0 < expected.end);
                    prop_assert_eq!(layer.place(&expected), first..last.max(first));
                }
            }
        }
    }
}
