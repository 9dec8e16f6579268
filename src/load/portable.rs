//! Names of files that another system could not hold, or would take for one another.
//!
//! A workspace is shared: what two folders of one person tell apart, the disk of a colleague may
//! not. Only names are looked at here.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// Names that belong to devices on Windows, whatever their ending. From "Naming Files, Paths, and
/// Namespaces" of Microsoft's documentation.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
/// The same, before a digit from 1 to 9.
const PORTS: [&str; 2] = ["com", "lpt"];
/// Characters that names do not have there.
const REFUSED: [char; 8] = ['\\', ':', '*', '?', '"', '<', '>', '|'];

/// What is found about the names of files, which are in order.
pub(super) fn unportable(paths: &[String], sources: &mut Sources) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        let refused = path.split('/').find(|name| is_refused(name));
        if let Some(name) = refused {
            let finding = Diagnostic::new("unportable-name").arg("kind", "refused");
            let start = start(sources, path);
            findings.push(finding.arg("name", name).label(start, "here").help("help"));
        }
        let other = *known.entry(folded(path)).or_insert(path);
        if other != path {
            let (here, there) = (start(sources, path), start(sources, other));
            let finding = Diagnostic::new("unportable-name").arg("kind", "same").arg("name", other);
            findings.push(finding.label(here, "again").label(there, "first").help("help"));
        }
    }
    findings
}

/// Whether Windows has no file of that name.
fn is_refused(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    let port = PORTS.iter().filter_map(|port| stem.strip_prefix(port));
    let mut port = port.filter(|rest| rest.len() == 1 && matches!(rest.as_bytes(), [b'1'..=b'9']));
    DEVICES.contains(&stem.as_str())
        || port.next().is_some()
        || name.ends_with(['.', ' '])
        || name.contains(|c: char| REFUSED.contains(&c) || c.is_control())
}

/// A path as systems see it that tell neither capitals nor ways of writing accents apart.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().collect::<String>().to_lowercase().nfc().collect()
}

/// The start of a file, whether or not it was read.
fn start(sources: &mut Sources, path: &str) -> Span {
    let file: Option<FileId> = sources.find(path);
    let file = file.unwrap_or_else(|| sources.add(path, ""));
    let line = sources.file(file).text.lines().next().map_or(0, str::len);
    Span::new(file, 0..line)
}

#[cfg(test)]
mod tests {
    use super::unportable;
    use crate::source::Sources;

    fn found(paths: &[&str]) -> Vec<(String, usize)> {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        let mut sources = Sources::default();
        let findings = unportable(&paths, &mut sources);
        let place = |finding: &crate::diagnostic::Diagnostic| {
            finding.span().map(|span| sources.file(span.file).path.clone())
        };
        findings.iter().map(|it| (place(it).unwrap_or_default(), it.labels.len())).collect()
    }

    #[test]
    fn names_are_told_that_other_systems_refuse() {
        for name in ["con", "Aux.yaml", "com1", "lpt9.tar.gz", "a.", "a ", "a\\b", "a:b", "a\nb"] {
            assert_eq!(found(&[&format!("content/{name}/a.yaml")]).len(), 1, "{name}");
        }
        for name in ["console", "com", "com0", "com10", "été", ".a", "a b"] {
            assert_eq!(found(&[&format!("content/{name}/a.yaml")]), [], "{name}");
        }
    }

    #[test]
    fn names_are_told_that_other_systems_take_for_one() {
        let (composed, apart) = ("a/\u{e9}.yaml", "a/e\u{301}.yaml");
        assert_eq!(found(&["a/B.yaml", "a/b.yaml"]), [("a/b.yaml".to_owned(), 2)]);
        assert_eq!(found(&[apart, composed]), [(composed.to_owned(), 2)]);
        assert_eq!(found(&["a/\u{c9}.yaml", apart]).len(), 1);
        assert_eq!(found(&["a/e.yaml", composed]), []);
    }
}
