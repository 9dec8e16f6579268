//! YAML text into a tree, by way of the parser's events.
//!
//! Bounds hold whatever the text is: on nesting, by the parser's limits; on aliases, by the
//! number of nodes that they may repeat. After a syntax error what was read so far is kept.

use std::collections::BTreeMap;

use granit_parser::{Event, Options, Parser, ScalarStyle, ScanError, Span as EventSpan};

use super::tree::{Entry, Key, Node, Value};
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{FileId, Span};
use crate::syntax::{is_hidden, number};

/// How deeply collections may be nested.
const DEEPEST: usize = 64;
/// How many nodes aliases may repeat in one text.
const MOST_REPEATED: usize = 50_000;

/// The tree of a text; an empty mapping where the text holds nothing.
pub fn parse(file: FileId, text: &str) -> (Node, Vec<Diagnostic>) {
    let mut options = Options::default();
    options.emit_comments = false;
    options.emit_unresolved_aliases = true;
    options.flow_nesting_limit = DEEPEST;
    options.block_nesting_limit = DEEPEST;
    let mut builder = Builder::new(file, text);
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((Event::DocumentStart(..), span)) if builder.root.is_some() => {
                builder.find("yaml-several-documents", builder.span(span));
                break;
            }
            Ok((event, span)) => builder.take(event, span),
            Err(error) => {
                builder.broken(&error, text);
                break;
            }
        }
    }
    builder.finish(text.len())
}

/// A collection that is still open.
enum Open {
    Sequence {
        start: usize,
        anchor: usize,
        items: Vec<Node>,
    },
    Mapping {
        start: usize,
        anchor: usize,
        entries: Vec<Entry>,
        /// Where each key was first written.
        keys: BTreeMap<String, Span>,
        key: Option<Key>,
    },
}

struct Builder<'t> {
    file: FileId,
    text: &'t str,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: BTreeMap<usize, Node>,
    repeated: usize,
    excess: bool,
    incomplete: bool,
    findings: Vec<Diagnostic>,
}

impl<'t> Builder<'t> {
    fn new(file: FileId, text: &'t str) -> Self {
        Self {
            file,
            text,
            open: Vec::new(),
            root: None,
            anchors: BTreeMap::new(),
            repeated: 0,
            excess: false,
            incomplete: false,
            findings: Vec::new(),
        }
    }

    fn span(&self, span: EventSpan) -> Span {
        Span::new(self.file, span.byte_range().unwrap_or(0..0))
    }

    fn find(&mut self, detail: &'static str, span: Span) {
        self.findings.push(syntax_error(Message::new(detail), span));
    }

    fn take(&mut self, event: Event<'_>, at: EventSpan) {
        let span = self.span(at);
        let start = span.start as usize;
        match event {
            Event::Scalar(text, style, anchor, _) => {
                self.look_at(&text, span);
                let null = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null");
                let value = if null { Value::Null } else { Value::Scalar(text.into_owned()) };
                self.add(Node { span, value, incomplete: false }, anchor);
            }
            Event::SequenceStart(_, anchor, _) => {
                self.open.push(Open::Sequence { start, anchor, items: Vec::new() });
            }
            Event::MappingStart(_, anchor, _) => {
                self.open.push(Open::Mapping {
                    start,
                    anchor,
                    entries: Vec::new(),
                    keys: BTreeMap::new(),
                    key: None,
                });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span.end as usize),
            Event::Alias(anchor) => self.repeat(anchor, span),
            Event::UnresolvedAlias(_) => {
                self.find("yaml-unknown-alias", span);
                self.add(Node { span, value: Value::Null, incomplete: true }, 0);
            }
            _ => {}
        }
    }

    /// Reports a character that an escape puts into a scalar and nobody would see. What stands in
    /// the text by itself is found where the file is read.
    fn look_at(&mut self, scalar: &str, span: Span) {
        let Some(c) = scalar.chars().find(|c| is_hidden(*c)) else { return };
        let written = self.text.get(span.range()).unwrap_or_default();
        if !written.contains(c) {
            self.findings.push(
                Diagnostic::new("hidden-character")
                    .arg("name", number(c))
                    .label(span, "here")
                    .help("help"),
            );
        }
    }

    fn repeat(&mut self, anchor: usize, span: Span) {
        let node = self.anchors.get(&anchor);
        if self.repeated <= MOST_REPEATED {
            self.repeated += node.map_or(0, count);
        }
        match node {
            Some(node) if self.repeated <= MOST_REPEATED => {
                let node = node.clone();
                self.add(node, 0);
            }
            // An alias within its own anchor has no node yet. Excess is reported once.
            _ => {
                if node.is_none() || !std::mem::replace(&mut self.excess, true) {
                    self.find("yaml-unknown-alias", span);
                }
                self.add(Node { span, value: Value::Null, incomplete: true }, 0);
            }
        }
    }

    /// Puts a finished node where it belongs.
    fn add(&mut self, node: Node, anchor: usize) {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::Sequence { items, .. }) => items.push(node),
            Some(Open::Mapping { entries, keys, key, .. }) => match key.take() {
                None => {
                    let text = match node.value {
                        Value::Scalar(text) => text,
                        Value::Null => "null".to_owned(),
                        _ => {
                            self.findings
                                .push(syntax_error(Message::new("yaml-key-not-text"), node.span));
                            String::new()
                        }
                    };
                    *key = Some(Key { text, span: node.span });
                }
                Some(key) => {
                    if let Some(first) = keys.get(&key.text) {
                        self.findings.push(duplicate(&key, *first));
                    } else {
                        keys.insert(key.text.clone(), key.span);
                        entries.push(Entry { key, value: node });
                    }
                }
            },
        }
    }

    fn close(&mut self, end: usize) {
        let incomplete = self.incomplete;
        let node = |value, start: usize, last: Option<u32>| {
            let end = last.map_or(end, |last| last as usize);
            Node { span: Span::new(self.file, start..end.max(start)), value, incomplete }
        };
        match self.open.pop() {
            Some(Open::Sequence { start, anchor, items }) => {
                let last = items.last().map(|item| item.span.end);
                let node = node(Value::Sequence(items), start, last);
                self.add(node, anchor);
            }
            Some(Open::Mapping { start, anchor, entries, .. }) => {
                let last = entries.last().map(|entry| entry.value.span.end);
                let node = node(Value::Mapping(entries), start, last);
                self.add(node, anchor);
            }
            None => {}
        }
    }

    fn broken(&mut self, error: &ScanError, text: &str) {
        let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
        // An error at the end of the text is shown at its last line.
        let at = text.floor_char_boundary(if at == text.len() { at.saturating_sub(1) } else { at });
        let end = text.ceil_char_boundary((at + 1).min(text.len()));
        let span = Span::new(self.file, at..end);
        let detail = Message::new(cause(error)).arg("detail", error.kind().to_string());
        self.findings.push(syntax_error(detail, span));
        self.incomplete = true;
    }

    fn finish(mut self, length: usize) -> (Node, Vec<Diagnostic>) {
        while !self.open.is_empty() {
            self.close(length);
        }
        let start = Span::new(self.file, 0..0);
        let mut root = match self.root {
            Some(Node { value: Value::Null, .. }) | None => Node::empty(start),
            Some(root) => root,
        };
        root.incomplete |= self.incomplete;
        (root, self.findings)
    }
}

fn duplicate(key: &Key, first: Span) -> Diagnostic {
    Diagnostic::new("duplicate-key")
        .arg("key", key.text.as_str())
        .label(key.span, "again")
        .label(first, "first")
        .help("help")
}

fn count(node: &Node) -> usize {
    1 + match &node.value {
        Value::Sequence(items) => items.iter().map(count).sum(),
        Value::Mapping(entries) => entries.iter().map(|entry| count(&entry.value)).sum(),
        _ => 0,
    }
}

fn syntax_error(detail: Message, span: Span) -> Diagnostic {
    Diagnostic::new("yaml-syntax").arg("detail", detail).label(span, "here").help("help")
}

/// The message that tells a reader of any language what the parser stumbled over.
fn cause(error: &ScanError) -> &'static str {
    let words = error.kind().to_string();
    let causes = [
        ("tab", "yaml-tab"),
        ("quote", "yaml-quote"),
        ("indent", "yaml-indentation"),
        ("nesting", "yaml-too-deep"),
        ("recursion", "yaml-too-deep"),
        ("simple key", "yaml-colon"),
        ("mapping value", "yaml-colon"),
        ("':'", "yaml-colon"),
        ("flow", "yaml-bracket"),
    ];
    let found = causes.into_iter().find(|(word, _)| words.contains(word));
    found.map_or("yaml-other", |(_, id)| id)
}
