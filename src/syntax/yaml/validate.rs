//! A tree held against a JSON Schema: every mistake of shape, with its place and a suggestion.
//!
//! It reads the part of JSON Schema that the model's types produce. What is broken is reported
//! and cut off, so that the rest of a file can still be read; the ids of what was cut off are
//! kept, so that references to them are not reported as well.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::tree::{Entry, Node, Value};
use crate::diagnostic::{Arg, Diagnostic, Message, nearest};
use crate::source::Span;

/// Checks a text against a format of the schema: `None` where the format is unknown, otherwise
/// the message that says what is expected.
pub type FormatCheck = fn(format: &str, text: &str) -> Option<Result<(), Message>>;

/// The outcome of a validation.
#[derive(Debug)]
pub struct Shape {
    /// What is left of the tree; `None` where nothing usable is.
    pub node: Option<Node>,
    /// The keys under which something was cut off.
    pub broken: BTreeSet<String>,
    /// The mistakes.
    pub findings: Vec<Diagnostic>,
}

/// Compares a tree with a schema.
pub fn validate(node: &Node, schema: &Json, formats: FormatCheck) -> Shape {
    let mut validator =
        Validator { root: schema, formats, broken: BTreeSet::new(), findings: Vec::new() };
    let node = validator.node(node, schema, node.span);
    Shape { node, broken: validator.broken, findings: validator.findings }
}

struct Validator<'a> {
    root: &'a Json,
    formats: FormatCheck,
    broken: BTreeSet<String>,
    findings: Vec<Diagnostic>,
}

impl<'a> Validator<'a> {
    /// The node without its broken parts. `key` is the place to name where the value has none.
    fn node(&mut self, node: &Node, schema: &'a Json, key: Span) -> Option<Node> {
        let schema = choose(self.root, node, schema);
        if let Some(values) = constants(schema) {
            return self.constant(node, &values, key);
        }
        if matches!(node.value, Value::Null) && types(schema).any(|name| name == "null") {
            return Some(node.clone());
        }
        match (types(schema).next(), &node.value) {
            (None, _) => Some(node.clone()),
            (Some("object"), Value::Mapping(entries)) => self.object(node, entries, schema, key),
            (Some("array"), Value::Sequence(items)) if lacks_items(schema, items) => {
                let expected = Message::new("type-list");
                self.findings.push(wrong_type_of(node.span, "found-nothing", expected));
                None
            }
            (Some("array"), Value::Sequence(items)) => {
                let items = items
                    .iter()
                    .filter_map(|item| self.node(item, &schema["items"], item.span))
                    .collect();
                let items =
                    if schema["uniqueItems"] == true { self.each_once(items) } else { items };
                Some(node.holding(Value::Sequence(items)))
            }
            (Some("string"), Value::Scalar(text)) => self.string(node, text, schema),
            (Some("boolean"), Value::Scalar(text)) if matches!(&**text, "true" | "false") => {
                Some(node.clone())
            }
            (Some("integer"), Value::Scalar(text)) => self.integer(node, text, schema, key),
            _ => {
                if !node.incomplete {
                    self.findings.push(wrong_type(node, key, expected(schema)));
                }
                None
            }
        }
    }

    /// The items of a list, without those that repeat another.
    fn each_once(&mut self, items: Vec<Node>) -> Vec<Node> {
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        let mut kept = Vec::new();
        for item in items {
            let Value::Scalar(text) = &item.value else { continue };
            if let Some(first) = seen.get(text) {
                self.findings.push(
                    Diagnostic::new("duplicate-entry")
                        .arg("value", text.as_str())
                        .label(item.span, "again")
                        .label(*first, "first")
                        .help("help"),
                );
            } else {
                seen.insert(text.clone(), item.span);
                kept.push(item);
            }
        }
        kept
    }

    fn constant(&mut self, node: &Node, values: &[&str], key: Span) -> Option<Node> {
        let Value::Scalar(text) = &node.value else {
            self.findings.push(wrong_type(node, key, Message::new("type-choice")));
            return None;
        };
        if values.contains(&text.as_str()) {
            return Some(node.clone());
        }
        let mut finding = Diagnostic::new("unknown-value")
            .arg("value", text.as_str())
            .arg("allowed", Arg::any_of(values.iter().map(|value| format!("`{value}`"))))
            .label(node.span, "here")
            .note("allowed");
        if let Some(near) = nearest(text, values.iter().copied()) {
            finding = finding.arg("suggestion", near).help("suggestion");
        }
        self.findings.push(finding);
        None
    }

    fn integer(&mut self, node: &Node, text: &str, schema: &Json, key: Span) -> Option<Node> {
        let Ok(number) = text.parse::<u32>() else {
            self.findings.push(wrong_type(node, key, expected(schema)));
            return None;
        };
        let bound = |name: &str, none: u32| schema[name].as_i64().unwrap_or(i64::from(none));
        let (least, most) = (bound("minimum", 0), bound("maximum", u32::MAX));
        if (least..=most).contains(&i64::from(number)) {
            return Some(node.clone());
        }
        let expected =
            Message::new("format-range").arg("value", text).arg("least", least).arg("most", most);
        self.findings.push(
            Diagnostic::new("invalid-value")
                .arg("value", text)
                .arg("expected", expected)
                .label(node.span, "here"),
        );
        None
    }

    fn string(&mut self, node: &Node, text: &str, schema: &Json) -> Option<Node> {
        if text.trim().is_empty() && schema["minLength"].as_u64() > Some(0) {
            self.findings.push(wrong_type(node, node.span, expected(schema)));
            return None;
        }
        let format = schema["format"].as_str().unwrap_or_default();
        match (self.formats)(format, text) {
            Some(Err(expected)) => {
                self.findings.push(
                    Diagnostic::new("invalid-value")
                        .arg("value", text)
                        .arg("expected", expected)
                        .label(node.span, "here"),
                );
                None
            }
            _ => Some(node.clone()),
        }
    }

    fn object(
        &mut self,
        node: &Node,
        entries: &[Entry],
        schema: &'a Json,
        key: Span,
    ) -> Option<Node> {
        let properties = &schema["properties"];
        let names = constants(resolve(self.root, &schema["propertyNames"]));
        let mut kept = Vec::new();
        let mut misspelt = Vec::new();
        let mut lost_required = false;
        for entry in entries {
            let name = entry.key.text.as_str();
            let allowed = names.as_ref().is_none_or(|names| names.contains(&name));
            let property = match (properties.get(name), &schema["additionalProperties"]) {
                (Some(property), _) => property,
                (None, other @ (Json::Object(_) | Json::Bool(true))) if allowed => other,
                (None, _) => {
                    let known = properties.as_object().into_iter().flat_map(|map| map.keys());
                    let known = known.map(String::as_str);
                    let (finding, meant) = match &names {
                        Some(names) => unknown_key(entry, names.clone()),
                        None => unknown_key(entry, known.collect()),
                    };
                    self.findings.push(finding);
                    self.broken.extend(meant.map(str::to_owned));
                    misspelt.extend(meant);
                    continue;
                }
            };
            if let Some(value) = self.node(&entry.value, property, entry.key.span) {
                kept.push(Entry { key: entry.key.clone(), value });
            } else {
                self.broken.insert(name.to_owned());
                lost_required |= requires(schema, name);
            }
        }
        let complete = node.incomplete || self.missing(node, schema, key, &misspelt);
        (complete && !lost_required).then(|| node.holding(Value::Mapping(kept)))
    }

    /// Reports required keys that are not there, unless they are only misspelt; whether all are.
    fn missing(&mut self, node: &Node, schema: &Json, key: Span, misspelt: &[&str]) -> bool {
        let localised = schema["title"] == "Localised";
        let mut complete = true;
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
            if node.entry(name).is_some() {
                continue;
            }
            complete = false;
            if misspelt.contains(&name) {
                continue;
            }
            let finding = if localised {
                let present = node.entries().first().map_or(node.span, |entry| entry.value.span);
                Diagnostic::new("missing-language")
                    .arg("language", name)
                    .label(key, "here")
                    .label(present, "present")
                    .help("help")
            } else {
                let doc = description(&schema["properties"][name]);
                Diagnostic::new("missing-key")
                    .arg("key", name)
                    .arg("description", doc)
                    .label(key, "here")
                    .help("help")
            };
            self.findings.push(finding);
        }
        complete
    }
}

/// The types that a schema allows, `null` last as the types of the model put it.
pub(super) fn types(schema: &Json) -> impl Iterator<Item = &str> {
    let several = schema["type"].as_array().into_iter().flatten();
    schema["type"].as_str().into_iter().chain(several.filter_map(Json::as_str))
}

/// The schema that a `$ref` names, or the schema itself.
pub(super) fn resolve<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    match schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        Some(name) => resolve(root, &root["$defs"][name]),
        None => schema,
    }
}

/// Of several alternatives, the one whose shape is that of the node, else the first.
pub(super) fn choose<'a>(root: &'a Json, node: &Node, schema: &'a Json) -> &'a Json {
    let schema = resolve(root, schema);
    let Some(alternatives) = schema["anyOf"].as_array() else { return schema };
    let resolved: Vec<&Json> = alternatives.iter().map(|each| resolve(root, each)).collect();
    let fits = |schema: &&&Json| match (&node.value, types(schema).next()) {
        (Value::Null, Some("null"))
        | (Value::Scalar(_), Some("string" | "boolean" | "integer"))
        | (Value::Sequence(_), Some("array"))
        | (Value::Mapping(_), Some("object")) => true,
        (Value::Scalar(_), _) => constants(schema).is_some(),
        _ => false,
    };
    resolved.iter().find(fits).or(resolved.first()).copied().unwrap_or(schema)
}

/// The values of an enumeration, in the order of its declaration.
fn constants(schema: &Json) -> Option<Vec<&str>> {
    if let Some(values) = schema["enum"].as_array() {
        return Some(values.iter().filter_map(Json::as_str).collect());
    }
    let alternatives = schema["oneOf"].as_array()?;
    let mut values = Vec::new();
    for alternative in alternatives {
        match (alternative["const"].as_str(), alternative["enum"].as_array()) {
            (Some(value), _) => values.push(value),
            (None, Some(several)) => values.extend(several.iter().filter_map(Json::as_str)),
            (None, None) => return None,
        }
    }
    Some(values)
}

fn requires(schema: &Json, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|names| names.iter().any(|other| other == name))
}

fn description(schema: &Json) -> String {
    schema["description"].as_str().unwrap_or_default().replace('\n', " ")
}

/// The finding, and the key that was probably meant.
fn unknown_key<'k>(entry: &Entry, names: Vec<&'k str>) -> (Diagnostic, Option<&'k str>) {
    let finding = Diagnostic::new("unknown-key")
        .arg("key", entry.key.text.as_str())
        .arg("known", Arg::all_of(names.iter().map(|name| format!("`{name}`"))))
        .label(entry.key.span, "here");
    let present = |name: &&str| *name != entry.key.text;
    match nearest(&entry.key.text, names.into_iter().filter(present)) {
        Some(near) => (finding.arg("suggestion", near).help("suggestion"), Some(near)),
        None => (finding.note("known"), None),
    }
}

fn wrong_type(node: &Node, key: Span, expected: Message) -> Diagnostic {
    let found = match &node.value {
        Value::Null => "found-nothing",
        Value::Scalar(text) if text.trim().is_empty() => "found-nothing",
        Value::Scalar(_) => "found-text",
        Value::Sequence(_) => "found-list",
        Value::Mapping(_) => "found-mapping",
    };
    let span = if node.span.range().is_empty() { key } else { node.span };
    wrong_type_of(span, found, expected)
}

fn wrong_type_of(span: Span, found: &'static str, expected: Message) -> Diagnostic {
    Diagnostic::new("wrong-type")
        .arg("expected", expected)
        .arg("found", Message::new(found))
        .label(span, "here")
}

/// Whether a list is shorter than it must be.
fn lacks_items(schema: &Json, items: &[Node]) -> bool {
    schema["minItems"].as_u64().is_some_and(|least| (items.len() as u64) < least)
}

fn expected(schema: &Json) -> Message {
    Message::new(match types(schema).next() {
        Some("object") if schema["title"] == "Localised" => "type-localised",
        Some("object") => "type-mapping",
        Some("array") => "type-list",
        Some("boolean") => "type-boolean",
        Some("integer") => "type-integer",
        _ => "type-text",
    })
}
