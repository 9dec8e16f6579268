//! YAML by itself: the tree of a text.

use tabellion::source::{FileId, Sources};
use tabellion::syntax::yaml::{self, Node, Value};

use super::held::{all_hold, holds, text};

/// A tree may have so many more nodes than its text has bytes: what aliases repeat.
const MOST_REPEATED: usize = 60_000;

/// Reads a text as YAML.
pub fn yaml(bytes: &[u8]) {
    let text = text(bytes);
    let mut sources = Sources::default();
    let file = sources.add("any.yaml", text.as_str());
    let (node, findings) = yaml::parse(file, &text);
    all_hold(&sources, &findings);
    let count = nodes(&sources, &node);
    assert!(count <= 2 * text.len() + MOST_REPEATED, "{count} nodes of {} bytes", text.len());
    assert!(findings.len() <= text.len() + 1, "{} findings", findings.len());
    assert_eq!((node, findings), yaml::parse(FileId::from_index(0), &text));
}

/// How many nodes a tree has, each of which must have its place.
fn nodes(sources: &Sources, node: &Node) -> usize {
    holds(sources, node.span);
    match &node.value {
        Value::Sequence(items) => 1 + items.iter().map(|item| nodes(sources, item)).sum::<usize>(),
        Value::Mapping(entries) => {
            let each = entries.iter().map(|entry| {
                holds(sources, entry.key.span);
                nodes(sources, &entry.value)
            });
            1 + each.sum::<usize>()
        }
        _ => 1,
    }
}
