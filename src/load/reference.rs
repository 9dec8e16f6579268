//! Whether ids lead anywhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::diagnostic::{Arg, Diagnostic, nearest};
use crate::law::{AUTHORITIES, retention_references};
use crate::source::Span;
use crate::syntax::yaml::{Node, references};

/// The collections of an organisation: their keys with the places of the collection and records.
#[derive(Debug, Default)]
pub(super) struct Records {
    collections: BTreeMap<String, (Span, Vec<String>)>,
    broken: BTreeSet<String>,
}

impl Records {
    /// Adds the collections of a file: its entries that hold records.
    pub(super) fn add(&mut self, node: &Node, broken: BTreeSet<String>) {
        for entry in node.entries() {
            let ids = entry.value.entries().iter().map(|record| record.key.text.clone());
            let known = self
                .collections
                .entry(entry.key.text.clone())
                .or_insert_with(|| (entry.key.span, Vec::new()));
            known.1.extend(ids);
        }
        self.broken.extend(broken);
    }

    /// Adds a record that is a file of its own.
    pub(super) fn add_file(&mut self, collection: &str, id: &str, span: Span) {
        let known =
            self.collections.entry(collection.to_owned()).or_insert_with(|| (span, Vec::new()));
        known.1.push(id.to_owned());
    }

    /// Where each collection stands.
    pub(super) fn places(&self) -> BTreeMap<String, Span> {
        self.collections.iter().map(|(key, (span, _))| (key.clone(), *span)).collect()
    }

    /// The ids of a tree that name no record.
    pub(super) fn dangling(&self, node: &Node, schema: &Json) -> Vec<Diagnostic> {
        references(node, schema)
            .into_iter()
            .filter(|reference| !self.broken.contains(reference.id))
            .filter(|reference| !self.broken.contains(reference.target))
            .filter_map(|reference| {
                let known: Vec<&str> = match reference.target {
                    "authorities" => AUTHORITIES.iter().map(|authority| authority.id).collect(),
                    "retention-references" => {
                        retention_references().map(|reference| reference.id).collect()
                    }
                    target => self.ids(target).collect(),
                };
                if known.contains(&reference.id) {
                    return None;
                }
                let place = self.collections.get(reference.target).map(|(span, _)| *span);
                let finding = Diagnostic::new("dangling-id")
                    .arg("id", reference.id)
                    .arg("collection", reference.target)
                    .label(reference.span, "here")
                    .label_if(place, "collection");
                Some(suggest(finding, reference.id, &known))
            })
            .collect()
    }

    fn ids(&self, collection: &str) -> impl Iterator<Item = &str> {
        let records = self.collections.get(collection);
        records.into_iter().flat_map(|(_, ids)| ids.iter().map(String::as_str))
    }
}

fn suggest(finding: Diagnostic, id: &str, known: &[&str]) -> Diagnostic {
    match nearest(id, known.iter().copied()) {
        Some(near) => finding.arg("suggestion", near).help("suggestion"),
        None if known.is_empty() => finding.help("none"),
        None => finding
            .arg("known", Arg::all_of(known.iter().map(|id| format!("`{id}`"))))
            .note("known"),
    }
}
