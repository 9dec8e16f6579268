//! YAML: text into a tree with spans, the tree held against a schema, the tree read into types.
//!
//! Three steps, because serde alone stops at the first error and loses places: [`parse`] makes
//! the tree and reports broken syntax and duplicate keys; [`validate`] compares it with the JSON
//! Schema that the types derive, reports every mistake of shape in one pass, and cuts the broken
//! parts off; [`read`] then fills the types. The schema has one source, the types themselves.

mod carried;
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

pub use carried::carried;
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
    let mut schema = root.to_value();
    distinct_items(&mut schema);
    schema
}

/// Editors show each line of a description as a paragraph: lines end where paragraphs do.
fn readable(schema: &mut Schema) {
    if let Some(serde_json::Value::String(text)) = schema.get_mut("description") {
        let paragraphs: Vec<String> =
            text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect();
        *text = paragraphs.join("\n\n");
    }
}

/// Lists of single values have each of them once: a second one is a slip, and would be printed.
fn distinct_items(schema: &mut serde_json::Value) {
    let definitions = schema["$defs"].clone();
    let single = |items: &serde_json::Value| {
        let name = items["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
        let items = name.map_or(items, |name| &definitions[name]);
        let typed = matches!(items["type"].as_str(), Some("string" | "integer"));
        typed || items["enum"].is_array() || items["oneOf"].is_array()
    };
    visit(schema, &|object| {
        if object.get("items").is_some_and(single) {
            object.insert("uniqueItems".to_owned(), true.into());
        }
    });
}

fn visit(
    schema: &mut serde_json::Value,
    change: &dyn Fn(&mut serde_json::Map<String, serde_json::Value>),
) {
    match schema {
        serde_json::Value::Object(object) => {
            change(object);
            object.values_mut().for_each(|value| visit(value, change));
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| visit(item, change)),
        _ => {}
    }
}

/// Reads a tree that [`validate`] let through. `None` only where a type asks for more than its
/// schema says.
pub fn read<T: DeserializeOwned>(node: &Node) -> Option<T> {
    T::deserialize(deserialize::NodeDeserializer::new(node)).ok()
}
