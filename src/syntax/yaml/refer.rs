//! References: the texts of a tree that name a record elsewhere.
//!
//! A field says where its ids lead with `x-refers-to` in its schema, so that a new field needs no
//! line anywhere else.

use serde_json::Value as Json;

use super::tree::{Node, Value};
use super::validate::choose;
use crate::source::Span;

/// The keyword by which a field says what its ids name.
const KEYWORD: &str = "x-refers-to";

/// An id that names a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// The id.
    pub id: &'a str,
    /// The collection of records that should hold it.
    pub target: &'a str,
    /// Where the id stands.
    pub span: Span,
}

/// Every reference of a tree, in the order of the text.
pub fn references<'a>(node: &'a Node, schema: &'a Json) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    collect(node, schema, schema, &mut found);
    found
}

fn collect<'a>(node: &'a Node, schema: &'a Json, root: &'a Json, found: &mut Vec<Reference<'a>>) {
    let target = schema[KEYWORD].as_str();
    let schema = choose(root, node, schema);
    match (&node.value, target) {
        (Value::Scalar(id), Some(target)) => found.push(Reference { id, target, span: node.span }),
        (Value::Sequence(items), Some(target)) => {
            for item in items {
                if let Value::Scalar(id) = &item.value {
                    found.push(Reference { id, target, span: item.span });
                }
            }
        }
        (Value::Sequence(items), None) => {
            for item in items {
                collect(item, &schema["items"], root, found);
            }
        }
        (Value::Mapping(entries), _) => {
            for entry in entries {
                let property = match schema["properties"].get(&entry.key.text) {
                    Some(property) => property,
                    None => &schema["additionalProperties"],
                };
                collect(&entry.value, property, root, found);
            }
        }
        _ => {}
    }
}
