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

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

pub use leaf::{Leaf, leaves};
pub use merge::merge;
pub use parse::parse;
pub use refer::{Reference, references};
pub use tree::{Entry, Key, Node, Value};
pub use validate::{FormatCheck, Shape, validate};

/// The JSON Schema (2020-12) of a type, as it is read from YAML.
pub fn schema<T: JsonSchema>() -> serde_json::Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(readable));
    let mut root = SchemaGenerator::new(settings).into_root_schema_for::<T>();
    // Editors show the title above every description, and it is but the name of our type.
    root.remove("title");
    root.to_value()
}

/// Editors show each line of a description as a paragraph: lines end where paragraphs do.
fn readable(schema: &mut Schema) {
    if let Some(serde_json::Value::String(text)) = schema.get_mut("description") {
        let paragraphs: Vec<String> =
            text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect();
        *text = paragraphs.join("\n\n");
    }
}

/// Reads a tree that [`validate`] let through. `None` only where a type asks for more than its
/// schema says.
pub fn read<T: DeserializeOwned>(node: &Node) -> Option<T> {
    T::deserialize(deserialize::NodeDeserializer::new(node)).ok()
}
