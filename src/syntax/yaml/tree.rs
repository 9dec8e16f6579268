//! The tree of a YAML text: values and keys with the places where they stand.

use crate::source::Span;

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it stands; for a collection, from its first to its last entry.
    pub span: Span,
    /// What it is.
    pub value: Value,
    /// Whether a syntax error cut it short.
    pub incomplete: bool,
}

/// A value. Scalars stay text: `no`, `1.10` and `0123` mean what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing after the colon, `~` or `null`.
    Null,
    /// A scalar.
    Scalar(String),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values, in the order of the text. Keys are unique.
    Mapping(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The text of the key.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Node {
    /// The node with another value in its place.
    pub(super) fn holding(&self, value: Value) -> Self {
        Self { span: self.span, value, incomplete: self.incomplete }
    }

    /// An empty mapping at that place, for a file without content.
    pub fn empty(span: Span) -> Self {
        Self { span, value: Value::Mapping(Vec::new()), incomplete: false }
    }

    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Mapping(entries) => entries,
            _ => &[],
        }
    }

    /// The entry of that key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key.text == key)
    }

    /// Follows keys from mapping to mapping.
    pub fn at(&self, path: &[&str]) -> Option<&Entry> {
        let (first, rest) = path.split_first()?;
        let entry = self.entry(first)?;
        if rest.is_empty() { Some(entry) } else { entry.value.at(rest) }
    }
}
