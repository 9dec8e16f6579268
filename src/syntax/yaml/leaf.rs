//! The values of a tree as a flat list, each with its path and its kind.

use serde_json::Value as Json;

use super::tree::{Node, Value};
use super::validate::choose;
use crate::source::Span;

/// A value of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The keys that lead to it, joined with full stops; positions in lists count from 1.
    pub path: String,
    /// Its format, `id` for a reference, otherwise `text`.
    pub kind: String,
    /// The value, as written.
    pub value: String,
    /// Where it stands.
    pub span: Span,
}

/// Every value of a tree, in the order of the text.
pub fn leaves(node: &Node, schema: &Json) -> Vec<Leaf> {
    let mut found = Vec::new();
    collect(node, schema, schema, "", &mut found);
    found
}

fn collect(node: &Node, schema: &Json, root: &Json, path: &str, found: &mut Vec<Leaf>) {
    let reference = !schema["x-refers-to"].is_null();
    let schema = choose(root, node, schema);
    match &node.value {
        Value::Null => {}
        Value::Scalar(value) => {
            let kind = if reference { "id" } else { schema["format"].as_str().unwrap_or("text") };
            found.push(Leaf {
                path: path.to_owned(),
                kind: kind.to_owned(),
                value: value.clone(),
                span: node.span,
            });
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}.{}", index + 1);
                let first = found.len();
                collect(item, &schema["items"], root, &path, found);
                // A list says once for all its items what they refer to.
                for leaf in found.iter_mut().skip(first).filter(|_| reference) {
                    "id".clone_into(&mut leaf.kind);
                }
            }
        }
        Value::Mapping(entries) => {
            for entry in entries {
                let property = match schema["properties"].get(&entry.key.text) {
                    Some(property) => property,
                    None => &schema["additionalProperties"],
                };
                let joint = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{joint}{}", entry.key.text);
                collect(&entry.value, property, root, &path, found);
            }
        }
    }
}
