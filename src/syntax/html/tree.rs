//! The elements of a page, made from its tags as browsers make them, near enough for text.
//!
//! The tree is kept flat: a list of starts, ends and texts in order, in which an element is a
//! range. So no page is too deep.

use std::collections::BTreeMap;
use std::ops::Range;

use super::elements::{
    ended_by, ends_paragraph, is_block, is_of_head, is_of_table, is_scope, is_void,
};
use super::tokens::{Piece, Tag, Token};

/// How deeply elements may be nested. Those beyond stand beside each other, as in browsers.
const DEEPEST: usize = 400;

/// A page.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Its elements, in the order in which they begin.
    pub elements: Vec<Element>,
    /// What happens in it, in order.
    pub steps: Vec<Step>,
}

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    /// Its start tag.
    pub tag: Tag,
    /// The element in which it stands.
    pub parent: Option<usize>,
    /// The steps from its start to its end.
    pub steps: Range<usize>,
}

impl Element {
    /// Its name.
    pub(super) fn name(&self) -> &str {
        &self.tag.name
    }
}

/// A step through a page.
#[derive(Debug)]
pub(super) enum Step {
    /// An element begins.
    Open(usize),
    /// An element ends.
    Close(usize),
    /// Text.
    Text(Vec<Piece>),
}

impl Tree {
    /// Whether an element is another one or stands in it.
    pub(super) fn is_within(&self, element: usize, other: usize) -> bool {
        let (inner, outer) = (&self.elements[element].steps, &self.elements[other].steps);
        outer.start <= inner.start && inner.end <= outer.end
    }

    /// The elements around one, from the nearest.
    pub(super) fn ancestors(&self, element: usize) -> impl Iterator<Item = &Element> {
        let mut next = self.elements[element].parent;
        std::iter::from_fn(move || {
            let parent = &self.elements[next?];
            next = parent.parent;
            Some(parent)
        })
    }
}

/// The tree of a page.
pub(super) fn tree(tokens: Vec<Token>) -> Tree {
    let mut builder = Builder::default();
    for token in tokens {
        match token {
            Token::Start(tag) => builder.start(tag),
            Token::End(tag) => builder.end(tag),
            Token::Text(pieces) => builder.tree.steps.push(Step::Text(pieces)),
        }
    }
    builder.close_to(0);
    builder.tree
}

#[derive(Default)]
struct Builder {
    tree: Tree,
    /// The open elements.
    open: Vec<usize>,
    /// How many of each name are open, so that what is not open is not looked for.
    counts: BTreeMap<String, usize>,
}

impl Builder {
    fn name(&self, depth: usize) -> &str {
        self.open.get(depth).map_or("", |element| self.tree.elements[*element].name())
    }

    fn is_open(&self, name: &str) -> bool {
        self.counts.get(name).is_some_and(|count| *count > 0)
    }

    /// The depth of the innermost open element of one of the names, if nothing bars the way.
    fn find(&self, names: &[&str], bars: impl Fn(&str) -> bool) -> Option<usize> {
        if !names.iter().any(|name| self.is_open(name)) {
            return None;
        }
        for depth in (0..self.open.len()).rev() {
            let name = self.name(depth);
            if names.contains(&name) {
                return Some(depth);
            }
            if bars(name) {
                return None;
            }
        }
        None
    }

    fn start(&mut self, tag: Tag) {
        let name = tag.name.as_str();
        if matches!(name, "html" | "body") && self.is_open(name) {
            return;
        }
        if !is_of_head(name)
            && name != "head"
            && let Some(depth) = self.find(&["head"], |_| false)
        {
            self.close_to(depth);
        }
        if ends_paragraph(name)
            && let Some(depth) = self.find(&["p"], is_scope)
        {
            self.close_to(depth);
        }
        if let Some((ended, bars)) = ended_by(name) {
            let bars = |open: &str| bars.contains(&open) || (name == "a" && is_block(open));
            while let Some(depth) = self.find(ended, bars) {
                self.close_to(depth);
            }
        }
        let void = is_void(name);
        let element = self.tree.elements.len();
        let at = self.tree.steps.len();
        let parent = self.open.last().copied();
        let deepest = self.open.len() >= DEEPEST;
        if !void && !deepest {
            *self.counts.entry(tag.name.clone()).or_default() += 1;
            self.open.push(element);
        }
        self.tree.elements.push(Element { tag, parent, steps: at..at + 2 });
        self.tree.steps.push(Step::Open(element));
        if void || deepest {
            self.tree.steps.push(Step::Close(element));
        }
    }

    fn end(&mut self, tag: Tag) {
        // Browsers read `</br>` as `<br>`.
        if tag.name == "br" {
            return self.start(tag);
        }
        let name = tag.name.as_str();
        let bars = |open: &str| match name {
            "li" => matches!(open, "ul" | "ol" | "menu" | "dir") || is_scope(open),
            "dt" | "dd" => open == "dl" || is_scope(open),
            _ if is_of_table(name) => open == "table",
            // What marks words ends with the block in which they stand.
            _ if !is_block(name) => is_block(open) || is_scope(open),
            _ => is_scope(open),
        };
        if let Some(depth) = self.find(&[name], bars) {
            self.close_to(depth);
        }
    }

    fn close_to(&mut self, depth: usize) {
        for element in self.open.split_off(depth.min(self.open.len())).into_iter().rev() {
            if let Some(count) = self.counts.get_mut(self.tree.elements[element].name()) {
                *count = count.saturating_sub(1);
            }
            self.tree.steps.push(Step::Close(element));
            self.tree.elements[element].steps.end = self.tree.steps.len();
        }
    }
}
