//! Links that open a place of a file in an editor.

use std::path::{Path, PathBuf};

use crate::report::uri;
use crate::source::Position;

/// Editors that are known by name, with the addresses to which they listen.
const EDITORS: [(&str, &str); 8] = [
    ("cursor", "cursor://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("none", ""),
    ("sublime", "subl://open?url=file://{path}&line={line}&column={column}"),
    ("textmate", "txmt://open?url=file://{path}&line={line}&column={column}"),
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("vscodium", "vscodium://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
];

/// Addresses that a browser runs or shows itself open no editor.
const NO_EDITORS: [&str; 5] = ["javascript", "data", "vbscript", "blob", "about"];

/// How places of a workspace are opened.
#[derive(Clone, Debug)]
pub struct Editor {
    root: PathBuf,
    /// An address with `{path}`, `{line}` and `{column}`; empty for none.
    pattern: String,
}

impl Editor {
    /// The editor of that name, or that listens to that address; `None` where it is neither.
    pub fn new(root: &Path, name: &str) -> Option<Self> {
        let known = EDITORS.iter().find(|(known, _)| *known == name).map(|(_, pattern)| *pattern);
        let pattern = known.or_else(|| is_pattern(name).then_some(name))?;
        Some(Self { root: root.to_path_buf(), pattern: pattern.to_owned() })
    }

    /// The names of the editors that are known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EDITORS.iter().map(|(name, _)| *name)
    }

    /// The address that opens a place.
    pub(super) fn link(&self, path: &str, place: Position) -> Option<String> {
        if self.pattern.is_empty() {
            return None;
        }
        let full = self.root.join(path);
        let full = full.to_str()?.replace('\\', "/");
        let full = if full.starts_with('/') { full } else { format!("/{full}") };
        let link = self.pattern.replace("{line}", &place.line.to_string());
        let link = link.replace("{column}", &place.column.to_string());
        Some(link.replace("{path}", &uri(&full)))
    }
}

/// Whether a text is an address of an editor: a scheme that is none of a browser's own, and a
/// place for the path.
fn is_pattern(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(plain)
        && !NO_EDITORS.contains(&scheme.to_ascii_lowercase().as_str())
        && rest.contains("{path}")
        && !text.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{EDITORS, Editor};
    use crate::source::Position;

    const PLACE: Position = Position { line: 12, column: 3, byte: 0 };

    fn link(editor: &str, path: &str) -> Option<String> {
        Editor::new(Path::new("/w s"), editor).and_then(|editor| editor.link(path, PLACE))
    }

    #[test]
    fn a_link_opens_the_line() {
        let wanted = "vscode://file/w%20s/content/%C3%A9/a%22b%3A.yaml:12:3";
        assert_eq!(link("vscode", "content/é/a\"b:.yaml").as_deref(), Some(wanted));
        let own = link("x-ed://open?f={path}&l={line}", "a").unwrap_or_default();
        assert_eq!(own, "x-ed://open?f=/w%20s/a&l=12");
        assert_eq!(link("none", "a"), None);
        assert!(EDITORS.is_sorted());
    }

    #[test]
    fn what_opens_no_editor_is_none() {
        for name in [
            "vim",
            "",
            "javascript:{path}",
            "JavaScript:{path}",
            "data:,{path}",
            "x://open",
            ":{path}",
        ] {
            assert!(Editor::new(Path::new("/"), name).is_none(), "{name}");
        }
    }
}
