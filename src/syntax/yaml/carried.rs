//! The YAML files that the binary carries, read when it was built: see `build.rs`.
//!
//! They hold what the tests hold them to, so nothing is looked for in them, and no place is known.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::read;
use super::tree::{Entry, Key, Node, Value};
use crate::source::{FileId, Span};

/// The texts, each with its tree as JSON in which every scalar is a string.
static CARRIED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/carried.rs"));

/// What a text holds, if it is one of those that the binary carries.
pub fn carried<T: DeserializeOwned>(file: FileId, text: &str) -> Option<T> {
    let (_, json) = CARRIED.iter().find(|(carried, _)| *carried == text)?;
    let mut json = serde_json::Deserializer::from_str(json);
    let node = Tree(Span::new(file, 0..0)).deserialize(&mut json).ok()?;
    read(&node)
}

/// Reads a node, to which it gives a place.
#[derive(Clone, Copy)]
struct Tree(Span);

impl Tree {
    fn node(self, value: Value) -> Node {
        Node { span: self.0, value, incomplete: false }
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string, a list, a mapping or nothing")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(self.node(Value::Null))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(self.node(Value::Scalar(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(self)? {
            items.push(item);
        }
        Ok(self.node(Value::Sequence(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(text) = map.next_key()? {
            let key = Key { text, span: self.0 };
            entries.push(Entry { key, value: map.next_value_seed(self)? });
        }
        Ok(self.node(Value::Mapping(entries)))
    }
}
