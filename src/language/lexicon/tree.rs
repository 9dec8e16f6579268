//! Phrases in one tree of steps, and the walk that finds them in folded text.
//!
//! A walk begins where a word does and leaves the tree at the first byte that no phrase has there,
//! so looking for a thousand phrases costs little more than looking for one, and putting the tree
//! together costs no more than reading the phrases. Gaps have an end, so no text takes long.

use super::phrase::{Step, steps};
use super::seedlings::Seedlings;

/// Phrases, each with a value.
#[derive(Clone, Debug)]
pub(super) struct Tree<T> {
    pub(super) nodes: Vec<Node>,
    /// The first step of the phrases that begin with a word, by its first byte.
    pub(super) bound: Starts,
    /// The first step of the others that begin with a certain byte.
    pub(super) free: Starts,
    /// The first steps that are no byte.
    pub(super) wild: Family,
    /// What each byte may begin: [`BOUND`], [`FREE`], [`WILD`], and whether it is of a [`WORD`].
    pub(super) classes: Box<[u8; 256]>,
    pub(super) values: Vec<T>,
}

/// The byte belongs to a word.
const WORD: u8 = 1;
/// A phrase that begins with a word begins with the byte.
const BOUND: u8 = 2;
/// Another phrase does.
const FREE: u8 = 4;
/// A first step that is no byte may begin with it.
const WILD: u8 = 8;

impl<T> Tree<T> {
    /// The classes of all bytes, from the first steps of phrases.
    pub(super) fn classified(mut self) -> Self {
        let first = self.wild.first as usize;
        let wild = self.nodes.get(first..first + self.wild.count as usize).unwrap_or_default();
        let class = |byte: u8| {
            let bit = |bit: u8, set: bool| if set { bit } else { 0 };
            bit(WORD, is_word(byte))
                | bit(BOUND, has(&self.bound, byte))
                | bit(FREE, has(&self.free, byte))
                | bit(WILD, wild.iter().any(|node| node.step.may_begin_with(byte)))
        };
        for (byte, of) in (0..=u8::MAX).zip(self.classes.iter_mut()) {
            *of = class(byte);
        }
        self
    }
}

/// Nodes that stand side by side: the first one, and how many there are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Family {
    pub(super) first: u32,
    pub(super) count: u32,
    /// How many of them, the first ones, are bytes; they stand in order.
    pub(super) bytes: u32,
}

/// Nodes by the byte they stand for; empty where there is none.
pub(super) type Starts = Vec<u32>;

/// No node, and no value.
pub(super) const NONE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) step: Step,
    /// The nodes after this one.
    pub(super) children: Family,
    /// The phrase that ends here: the lower the number, the sooner it counts.
    pub(super) phrase: u32,
}

/// A phrase in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The phrase: the lower the number, the sooner it counts.
    pub(super) phrase: u32,
}

impl<T> Tree<T> {
    /// The phrases in a tree. Longer ones count before shorter ones, then earlier before later.
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p String, T)>) -> Self {
        Self::of(phrases, |step| step)
    }

    /// The same for names, whose words stand apart by spaces, hyphens, commas and quotes.
    pub(super) fn loose<'p>(phrases: impl IntoIterator<Item = (&'p String, T)>) -> Self {
        Self::of(phrases, |step| match step {
            Step::Space => Step::Loose,
            Step::Hyphen => Step::Joint,
            step => step,
        })
    }

    fn of<'p>(phrases: impl IntoIterator<Item = (&'p String, T)>, read: fn(Step) -> Step) -> Self {
        let mut phrases: Vec<(&String, T)> = phrases.into_iter().collect();
        phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.chars().count()));
        let mut seedlings = Seedlings::default();
        let mut values = Vec::with_capacity(phrases.len());
        for (phrase, value) in phrases {
            let steps: Vec<Step> = steps(phrase).into_iter().map(read).collect();
            seedlings.insert(&steps, index(values.len()));
            values.push(value);
        }
        seedlings.planted(values)
    }

    /// The value of a phrase that was found.
    pub(super) fn value(&self, found: &Found) -> Option<&T> {
        self.values.get(found.phrase as usize)
    }

    /// The first phrase that begins at or after a place.
    pub(super) fn find(&self, text: &str, from: usize) -> Option<Found> {
        let mut best: Option<Found> = None;
        self.scan(text, from, &mut |found| {
            better(&mut best, found);
            After::SamePlace
        });
        best
    }

    /// Whether a phrase that is accepted stands in the text.
    pub(super) fn any(&self, text: &str, mut accept: impl FnMut(Found) -> bool) -> bool {
        self.scan(text, 0, &mut |found| if accept(found) { After::Stop } else { After::Anything })
    }

    /// The phrase that begins at a place.
    pub(super) fn find_at(&self, text: &str, at: usize) -> Option<Found> {
        let mut best: Option<Found> = None;
        self.each_at(text, at, &mut |found| {
            better(&mut best, found);
            After::SamePlace
        });
        best
    }

    /// Whether a phrase that is accepted begins at a place.
    pub(super) fn any_at(
        &self,
        text: &str,
        at: usize,
        mut accept: impl FnMut(Found) -> bool,
    ) -> bool {
        self.each_at(text, at, &mut |found| {
            if accept(found) { After::Stop } else { After::Anything }
        })
    }

    /// Tells every phrase from a place on. Whether it was stopped.
    fn scan(&self, text: &str, from: usize, tell: &mut dyn FnMut(Found) -> After) -> bool {
        let bytes = text.as_bytes();
        let mut met = false;
        let before = from.checked_sub(1).and_then(|at| bytes.get(at));
        let mut inside = before.copied().is_some_and(is_word);
        for (byte, at) in bytes.get(from..).unwrap_or_default().iter().zip(from..) {
            let class = self.classes[usize::from(*byte)];
            // Within a word, none begins.
            let begun = class & if inside { FREE | WILD } else { BOUND | FREE | WILD };
            inside = class & WORD != 0;
            if begun != 0 {
                let stopped = self.each_at(text, at, &mut |found| {
                    let after = tell(found);
                    met |= after == After::SamePlace;
                    after
                });
                if stopped {
                    return true;
                }
                if met {
                    return false;
                }
            }
        }
        false
    }

    /// Tells every phrase that begins at a place. Whether it was stopped.
    fn each_at(&self, text: &str, at: usize, tell: &mut dyn FnMut(Found) -> After) -> bool {
        let bytes = text.as_bytes();
        let Some(byte) = bytes.get(at).copied() else { return false };
        let inside = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().is_some_and(is_word);
        let begins = is_word(byte) && !inside;
        let mut walk = Walk { nodes: &self.nodes, text: bytes, start: at, tell };
        let start = |starts: &[u32]| starts.get(usize::from(byte)).copied().unwrap_or(NONE);
        begins && walk.enter(start(&self.bound), at + 1)
            || walk.enter(start(&self.free), at + 1)
            || self.wild.count > 0 && text.is_char_boundary(at) && walk.family(self.wild, at)
    }
}

/// What comes after a phrase was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// Nothing.
    Stop,
    /// Those that begin at the same place.
    SamePlace,
    /// All others.
    Anything,
}

pub(super) fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(NONE)
}

fn has(starts: &[u32], byte: u8) -> bool {
    starts.get(usize::from(byte)).is_some_and(|node| *node != NONE)
}

/// Keeps the phrase that counts sooner; of one phrase, the way that was told first.
fn better(best: &mut Option<Found>, found: Found) {
    if best.is_none_or(|best| found.phrase < best.phrase) {
        *best = Some(found);
    }
}

/// A walk down the tree along a text.
struct Walk<'w> {
    nodes: &'w [Node],
    text: &'w [u8],
    start: usize,
    tell: &'w mut dyn FnMut(Found) -> After,
}

/// A gap has at most so many words, and so many bytes.
const GAP_WORDS: usize = 4;
const GAP_BYTES: usize = 160;

impl Walk<'_> {
    /// Walks on from a node whose step ended at a place. Whether the walk was stopped.
    fn enter(&mut self, mut node: u32, mut at: usize) -> bool {
        loop {
            let Some(Node { children, phrase, .. }) = self.nodes.get(node as usize).copied() else {
                return false;
            };
            if phrase != NONE {
                let found = Found { start: self.start, end: at, phrase };
                if (self.tell)(found) == After::Stop {
                    return true;
                }
            }
            // Most phrases end in letters after which only one other comes.
            let only = self.nodes.get(children.first as usize).filter(|_| children.count == 1);
            match only.map(|only| only.step) {
                Some(Step::Byte(byte)) if self.text.get(at) == Some(&byte) => {
                    (node, at) = (children.first, at + 1);
                }
                Some(Step::Byte(_)) => return false,
                _ => return children.count > 0 && self.family(children, at),
            }
        }
    }

    /// Tries nodes that stand side by side at a place.
    fn family(&mut self, family: Family, at: usize) -> bool {
        let here = self.text.get(at).copied();
        let nodes = self.nodes;
        let first = family.first as usize;
        let nodes = nodes.get(first..first + family.count as usize).unwrap_or_default();
        let (letters, others) = nodes.split_at(nodes.len().min(family.bytes as usize));
        if let Some(here) = here
            && let Ok(found) = letters.binary_search_by_key(&here, |node| node.step.byte())
            && self.enter(family.first + index(found), at + 1)
        {
            return true;
        }
        for (next, node) in (family.first + family.bytes..).zip(others) {
            let stopped = match node.step {
                Step::Byte(byte) => here == Some(byte) && self.enter(next, at + 1),
                Step::Break => self.is_break(at) && self.enter(next, at),
                Step::Space => self.space(next, at, 3),
                Step::Hyphen => {
                    let width = self.gap_width(at);
                    width > 0 && self.enter(next, at + width)
                }
                Step::Joint => {
                    let width = self.gap_width(at);
                    width > 0 && self.enter(next, at + width) || self.enter(next, at)
                }
                Step::Loose => self.loose(next, at, 4),
                Step::Pause => {
                    let width = space_width(self.text, at);
                    width > 0 && self.enter(next, at + width) || self.enter(next, at)
                }
                Step::Rest => self.rest(next, at),
                Step::Gap => self.gap(next, at),
                Step::Number => self.number(next, at),
            };
            if stopped {
                return true;
            }
        }
        false
    }

    fn is_break(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.text.get(at));
        before.copied().is_some_and(is_word) != self.text.get(at).copied().is_some_and(is_word)
    }

    /// The width of a space or a hyphen.
    fn gap_width(&self, at: usize) -> usize {
        if self.text.get(at) == Some(&b'-') { 1 } else { space_width(self.text, at) }
    }

    /// Up to some spaces and hyphens, as many as there are.
    fn space(&mut self, node: u32, at: usize, most: usize) -> bool {
        let width = self.gap_width(at);
        if width == 0 {
            return false;
        }
        most > 1 && self.space(node, at + width, most - 1) || self.enter(node, at + width)
    }

    /// Up to some spaces, hyphens, commas and quotes, as many as there are.
    fn loose(&mut self, node: u32, at: usize, most: usize) -> bool {
        let mark = matches!(self.text.get(at), Some(b',' | b'"'));
        let width = if mark { 1 } else { self.gap_width(at) };
        if width == 0 {
            return false;
        }
        most > 1 && self.loose(node, at + width, most - 1) || self.enter(node, at + width)
    }

    /// The rest of a word, as much as there is.
    fn rest(&mut self, node: u32, at: usize) -> bool {
        let length = self.text.iter().skip(at).take_while(|byte| is_word(**byte)).count();
        // Only letters that follow in the phrase could need some of them.
        let greedy = self.children_take_no_word(node);
        let least = if greedy { length } else { length.saturating_sub(GAP_BYTES) };
        (least..=length).rev().any(|length| self.enter(node, at + length))
    }

    fn children_take_no_word(&self, node: u32) -> bool {
        let children = self.nodes.get(node as usize).map(|node| node.children).unwrap_or_default();
        let family = children.first as usize..(children.first + children.count) as usize;
        self.nodes.get(family).unwrap_or_default().iter().all(|child| match child.step {
            Step::Space | Step::Gap | Step::Hyphen => true,
            Step::Byte(byte) => !is_word(byte),
            _ => false,
        })
    }

    /// What is no word, and up to some words with what is none after them, as few as will do.
    fn gap(&mut self, node: u32, at: usize) -> bool {
        if self.text.get(at).copied().is_none_or(is_word) {
            return false;
        }
        let mut words = 0;
        let mut within = false;
        for (at, byte) in self.text.iter().copied().enumerate().skip(at).take(GAP_BYTES) {
            let inner = is_word(byte) || byte == b'\'' && within;
            if is_word(byte) && !within {
                words += 1;
            }
            within = inner;
            if words > GAP_WORDS {
                return false;
            }
            if !is_word(byte) && self.enter(node, at + 1) {
                return true;
            }
        }
        false
    }

    /// A number of one or two digits.
    fn number(&mut self, node: u32, at: usize) -> bool {
        let digits = self.text.iter().skip(at).take(3).take_while(|byte| byte.is_ascii_digit());
        let length = digits.count();
        let end = at + length;
        matches!(length, 1 | 2)
            && !self.text.get(end).copied().is_some_and(is_word)
            && self.enter(node, end)
    }
}

/// The width of the space at a place; zero where there is none.
pub(super) fn space_width(text: &[u8], at: usize) -> usize {
    match text.get(at..).unwrap_or_default() {
        [b' ' | b'\t' | b'\r' | b'\n', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0x87 | 0x89 | 0xAF, ..] => 3,
        _ => 0,
    }
}

/// Whether a byte belongs to a word. Folded words are made of ASCII letters and digits.
pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}
