//! YAML: text into a tree with spans, the tree held against a schema, the tree read into types.
//!
//! Three steps, because serde alone stops at the first error and loses places: [`parse`] makes
//! the tree and reports broken syntax and duplicate keys; [`validate`] compares it with the JSON
//! Schema that the types derive, reports every mistake of shape in one pass, and cuts the broken
//! parts off; [`read`] then fills the types. The schema has one source, the types themselves.

mod deserialize;
mod leaf;
mod merge;
mod parse;
mod refer;
mod spanned;
mod tree;
mod validate;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::de::DeserializeOwned;

pub use leaf::{Leaf, leaves};
pub use merge::merge;
pub use parse::parse;
pub use refer::{Reference, references};
pub use tree::{Entry, Key, Node, Value};
pub use validate::{FormatCheck, Shape, validate};

/// The JSON Schema (2020-12) of a type, as it is read from YAML.
pub fn schema<T: JsonSchema>() -> serde_json::Value {
    let settings = SchemaSettings::draft2020_12();
    SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value()
}

/// Reads a tree that [`validate`] let through. `None` only where a type asks for more than its
/// schema says.
pub fn read<T: DeserializeOwned>(node: &Node) -> Option<T> {
    T::deserialize(deserialize::NodeDeserializer::new(node)).ok()
}
