//! A tree of phrases as it grows, before it is laid out for walks.

use std::collections::VecDeque;

use super::phrase::Step;
use super::tree::{Family, NONE, Node, Starts, Tree, index, is_word};

/// A tree as it grows: each node knows the next one beside it.
#[derive(Default)]
pub(super) struct Seedlings {
    nodes: Vec<Seedling>,
    /// The first steps, in chains as well: those after the start of a word, and the others.
    bound: Option<u32>,
    free: Option<u32>,
}

struct Seedling {
    step: Step,
    child: Option<u32>,
    sibling: Option<u32>,
    phrase: u32,
}

impl Seedlings {
    /// Adds the steps of a phrase.
    pub(super) fn insert(&mut self, steps: &[Step], phrase: u32) {
        let mut rest = steps.iter().copied();
        // The start of a word is known before the walk begins.
        let word = matches!(steps, [Step::Break, Step::Byte(b), ..] if is_word(*b));
        if word {
            rest.next();
        }
        let mut at = None;
        for step in rest {
            let first = match at {
                Some(at) => self.nodes[at as usize].child,
                None if word => self.bound,
                None => self.free,
            };
            let found = self.chain(first).find(|node| self.nodes[*node as usize].step == step);
            at = Some(found.unwrap_or_else(|| self.add(at, word, first, step)));
        }
        if let Some(node) = at.and_then(|at| self.nodes.get_mut(at as usize))
            && node.phrase == NONE
        {
            node.phrase = phrase;
        }
    }

    fn add(&mut self, after: Option<u32>, word: bool, sibling: Option<u32>, step: Step) -> u32 {
        let new = index(self.nodes.len());
        self.nodes.push(Seedling { step, child: None, sibling, phrase: NONE });
        let first = match after {
            Some(after) => &mut self.nodes[after as usize].child,
            None if word => &mut self.bound,
            None => &mut self.free,
        };
        *first = Some(new);
        new
    }

    /// A node and those beside it.
    fn chain(&self, first: Option<u32>) -> impl Iterator<Item = u32> {
        std::iter::successors(first, |node| self.nodes[*node as usize].sibling)
    }

    /// The tree, with nodes that follow the same one side by side: a walk reads them in a row.
    pub(super) fn planted<T>(self, values: Vec<T>) -> Tree<T> {
        let mut tree = Tree {
            nodes: Vec::with_capacity(self.nodes.len()),
            bound: Starts::new(),
            free: Starts::new(),
            wild: Family::default(),
            classes: Box::new([0; 256]),
            values,
        };
        let of_byte = |node: &u32| match self.nodes[*node as usize].step {
            Step::Byte(byte) => Some(byte),
            _ => None,
        };
        let wild: Vec<u32> = self.chain(self.free).filter(|node| of_byte(node).is_none()).collect();
        // The children of each node, in the order in which the nodes were laid down.
        let mut waiting = Waiting::new();
        tree.wild = self.lay(&wild, &mut tree.nodes, &mut waiting);
        for (first, starts) in [(self.bound, &mut tree.bound), (self.free, &mut tree.free)] {
            for node in self.chain(first) {
                let Some(byte) = of_byte(&node) else { continue };
                if starts.is_empty() {
                    *starts = vec![NONE; 256];
                }
                starts[usize::from(byte)] = self.lay_one(node, &mut tree.nodes, &mut waiting).first;
            }
        }
        while let Some((node, children)) = waiting.pop_front() {
            // Most nodes have one child, for which nothing has to be put in order.
            let only = children.filter(|child| self.nodes[*child as usize].sibling.is_none());
            let family = if let Some(only) = only {
                self.lay_one(only, &mut tree.nodes, &mut waiting)
            } else {
                let children: Vec<u32> = self.chain(children).collect();
                self.lay(&children, &mut tree.nodes, &mut waiting)
            };
            tree.nodes[node as usize].children = family;
        }
        tree.classified()
    }

    /// Lays nodes down side by side; those after them wait.
    fn lay(&self, family: &[u32], nodes: &mut Vec<Node>, waiting: &mut Waiting) -> Family {
        let first = index(nodes.len());
        let is_byte = |node: &u32| matches!(self.nodes[*node as usize].step, Step::Byte(_));
        let (mut ordered, others): (Vec<u32>, Vec<u32>) = family.iter().partition(|it| is_byte(it));
        ordered.sort_unstable_by_key(|node| self.nodes[*node as usize].step.byte());
        let bytes = index(ordered.len());
        ordered.extend(others);
        for seedling in ordered {
            self.lay_one(seedling, nodes, waiting);
        }
        Family { first, count: index(family.len()), bytes }
    }

    /// Lays one node down; those after it wait.
    fn lay_one(&self, seedling: u32, nodes: &mut Vec<Node>, waiting: &mut Waiting) -> Family {
        let first = index(nodes.len());
        let Seedling { step, child, phrase, .. } = self.nodes[seedling as usize];
        nodes.push(Node { step, children: Family::default(), phrase });
        if child.is_some() {
            waiting.push_back((first, child));
        }
        Family { first, count: 1, bytes: u32::from(matches!(step, Step::Byte(_))) }
    }
}

/// Nodes that were laid down, each with the first of those after it.
type Waiting = VecDeque<(u32, Option<u32>)>;
