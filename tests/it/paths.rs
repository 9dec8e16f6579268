//! Names that people give can become paths of the site: whatever they are, no path leaves the
//! output folder, every disk can hold it, and no two are one on any disk.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, proptest};
use proptest::prop_oneof;
use proptest::sample::select;
use tabellion::pipeline::{self, Settings, with_embedded};
use tabellion::site::Tree;
use tabellion::source::host::Memory;
use tabellion::write::publish;

use crate::repository::texts;

/// Names that lead elsewhere, that some disk cannot hold, or that are one with another there.
const HOSTILE: [&str; 30] = [
    "..",
    ".",
    "../..",
    "../../outside",
    "/etc",
    "//host/share",
    "C:",
    "c:\\a",
    "a\\..\\b",
    "a/../../b",
    "~",
    "$HOME",
    "%2e%2e",
    "%2e%2e%2f",
    "a%00b",
    "con",
    "CON",
    "aux",
    "nul.css",
    "com1",
    "lpt9.a",
    "a.",
    "a ",
    " a",
    ".hidden",
    "e\u{301}tude",
    "\u{e9}tude",
    "PRIVACY",
    "\u{202e}a",
    "a\nb",
];

fn name() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => select(&HOSTILE[..]).prop_map(str::to_owned),
        1 => "[a-c./\\\\ :A-C-]{0,8}",
        1 => any::<String>(),
        2 => "[a-b]{1,2}",
    ];
    proptest::collection::vec(part, 1..4).prop_map(|parts| parts.join("/"))
}

/// What holds of a path that any disk and any server can hold.
fn expect_portable(path: &str) {
    const DEVICES: [&str; 6] = ["aux", "con", "nul", "prn", "com1", "lpt9"];
    assert!(!path.contains(|sign: char| !sign.is_ascii_alphanumeric() && !"/-_.".contains(sign)));
    for part in path.split('/') {
        assert!(!part.is_empty() && !part.starts_with('.') && !part.ends_with('.'), "{path}");
        let stem = part.split('.').next().unwrap().to_ascii_lowercase();
        assert!(!DEVICES.contains(&stem.as_str()), "{path}");
    }
}

/// The paths of a site, each of which can be held; none is another's but for its case, or a folder
/// of it.
fn expect_apart(tree: &Tree) {
    let mut folded = BTreeSet::new();
    for (path, _) in tree.files() {
        expect_portable(path);
        assert!(folded.insert(path.to_ascii_lowercase()), "{path} is there twice");
    }
    for path in &folded {
        let above = path.match_indices('/').map(|(end, _)| &path[..end]);
        for folder in above {
            assert!(!folded.contains(folder), "{folder} is a file and a folder");
        }
    }
}

/// The base workspace in which one name is another: that of an organisation's folder, of a notice's
/// folder, the address of a notice, the id of a section, the name of an asset.
fn workspace(place: usize, name: &str) -> Memory {
    let mut host = Memory::new(jiff::civil::date(2026, 3, 1));
    let quoted = serde_json::to_string(name).unwrap();
    let base = "tests/sites/base/";
    let own = texts(base.trim_end_matches('/'), &[".yaml", ".md"]);
    for file in own {
        let mut path = file.path.strip_prefix(base).unwrap().to_owned();
        let mut text = file.text;
        match place {
            0 => path = path.replace("content/acme/", &format!("content/{name}/")),
            1 => path = path.replace("notices/privacy/", &format!("notices/{name}/")),
            2 if path.ends_with("notice.yaml") => {
                text = text.replace("en: privacy-notice", &format!("en: {quoted}"));
            }
            3 => text = text.replace("{#retention}", &format!("{{#{name}}}")),
            _ => {}
        }
        if path == "tabellion.yaml" {
            text.push_str("\noutputs: [fragments, facts]\n");
        }
        host.insert(path, text);
    }
    if place == 4 {
        host.insert(format!("themes/default/assets/{name}"), "own");
    }
    host
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_path_leaves_the_output_folder(names in proptest::collection::vec(name(), 1..8)) {
        let mut tree = Tree::default();
        let added = names.iter().filter(|name| tree.insert(name, "a").is_ok()).count();
        prop_assert_eq!(tree.len(), added);
        expect_apart(&tree);
        let root = tempfile::tempdir().unwrap();
        publish(&tree, &root.path().join("public"), root.path()).unwrap();
        let files = walkdir::WalkDir::new(root.path().join("public")).into_iter().flatten();
        prop_assert_eq!(files.filter(|file| file.file_type().is_file()).count(), added + 1);
        prop_assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_name_makes_a_safe_path_or_a_finding(place in 0..5usize, name in name()) {
        let host = with_embedded(workspace(place, &name));
        let (checked, tree) = pipeline::build(&host, &Settings::default()).unwrap();
        match tree {
            Some(tree) => expect_apart(&tree),
            None => prop_assert!(!checked.findings.is_empty()),
        }
    }
}

#[test]
fn assets_that_no_disk_can_keep_apart_are_found() {
    let cases: [(&[&str], bool); 7] = [
        (&["a.css", "b.css", "sub/a.css", "Big.css"], true),
        (&["a.css", "A.css"], false),
        (&["aux.css"], false),
        (&["sub/Con.tar.gz"], false),
        (&["\u{e9}.css", "e\u{301}.css"], false),
        (&[".htaccess"], false),
        (&["a b.css"], false),
    ];
    for (names, fine) in cases {
        let mut host = workspace(5, "");
        for name in names {
            host.insert(format!("themes/default/assets/{name}"), "own");
        }
        let (checked, tree) = pipeline::build(&with_embedded(host), &Settings::default()).unwrap();
        let found = checked.findings.iter().filter(|finding| finding.rule == "theme-error").count();
        assert_eq!((found == 0, tree.is_some()), (fine, fine), "{names:?}: {found} findings");
    }
}
