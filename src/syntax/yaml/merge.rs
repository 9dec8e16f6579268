//! Several files that are one set of data: `processing.yaml` and `processing/*.yaml`.

use super::tree::{Entry, Node, Value};
use crate::diagnostic::Diagnostic;

/// Adds the entries of `other` to `node`: collections of the same name are joined, record by
/// record. What stands in both is reported, and the first one stays.
pub fn merge(node: &mut Node, other: Node) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    node.incomplete |= other.incomplete;
    join(node, other, true, &mut findings);
    findings
}

fn join(node: &mut Node, other: Node, top: bool, findings: &mut Vec<Diagnostic>) {
    let (Value::Mapping(entries), Value::Mapping(others)) = (&mut node.value, other.value) else {
        return;
    };
    for entry in others {
        let same = entries.iter_mut().find(|first| first.key.text == entry.key.text);
        match same {
            None => entries.push(entry),
            Some(Entry { value, .. }) if top && both_mappings(value, &entry.value) => {
                join(value, entry.value, false, findings);
            }
            Some(first) => findings.push(
                Diagnostic::new("duplicate-key")
                    .arg("key", entry.key.text.as_str())
                    .label(entry.key.span, "again")
                    .label(first.key.span, "first")
                    .help("help"),
            ),
        }
    }
}

fn both_mappings(left: &Node, right: &Node) -> bool {
    matches!((&left.value, &right.value), (Value::Mapping(_), Value::Mapping(_)))
}
