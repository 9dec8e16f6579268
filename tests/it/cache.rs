//! What a build lays aside serves the next one, and only where it still holds: whatever happened
//! in between, the site and the findings are those of a first build.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use jiff::civil::date;
use tabellion::language::Language;
use tabellion::pipeline::{self, Settings, build_into, with_embedded, words};
use tabellion::report::{Format, Look, render};
use tabellion::source::host::{Disk, Store};
use tabellion::write::{Cache, Publication, publish};

use crate::cli::{copy, files};

/// A store that counts what it is given.
struct Counted {
    cache: Cache,
    written: AtomicUsize,
}

impl Store for Counted {
    fn read(&self, name: &str) -> Option<Vec<u8>> {
        self.cache.read(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        self.written.fetch_add(1, Relaxed);
        self.cache.write(name, bytes);
    }
}

/// A workspace of three organisations that share a body, in a folder of its own.
fn workspace() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(Path::new("tests/sites/minimal"), root.path());
    let settings = root.path().join("tabellion.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    assert!(text.contains("languages: [fr, en]"));
    fs::write(settings, text.replace("[fr, en]", "[fr]")).unwrap();
    let content = root.path().join("content");
    for id in ["atelier", "zinc"] {
        copy(&content.join("papeterie"), &content.join(id));
    }
    root
}

/// A file of an organisation with other words in it.
fn edit(root: &Path, path: &str, old: &str, new: &str) {
    let path = root.join("content").join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{old:?} in {text}");
    fs::write(path, text.replace(old, new)).unwrap();
}

/// What a build comes to: how many organisations were examined, and what it said.
fn build(root: &Path, day: i8) -> (usize, String) {
    build_with(root, day, &Settings::default())
}

/// The same for a part of the workspace.
fn build_with(root: &Path, day: i8, settings: &Settings) -> (usize, String) {
    let disk = with_embedded(Disk::new(root, Some(date(2026, 11, day))).unwrap());
    let publication = Publication::begin(&root.join("public"), root).unwrap();
    let store = Counted { cache: Cache::open(root), written: AtomicUsize::new(0) };
    let checked = build_into(&disk, settings, &publication, Some(&store)).unwrap();
    if checked.may_be_published() {
        publication.finish().unwrap();
    }
    store.cache.sweep();
    let words = words(&disk, Language::En).unwrap();
    let look = Look { summary: true, ..Look::default() };
    let text = render(Format::Human, &checked.findings, &checked.sources, &words, look);
    (store.written.load(Relaxed), text)
}

/// The same without anything laid aside, published elsewhere.
fn first_build(root: &Path, day: i8) -> (Option<BTreeMap<String, Vec<u8>>>, String) {
    let disk = with_embedded(Disk::new(root, Some(date(2026, 11, day))).unwrap());
    let (checked, tree) = pipeline::build(&disk, &Settings::default()).unwrap();
    let words = words(&disk, Language::En).unwrap();
    let look = Look { summary: true, ..Look::default() };
    let text = render(Format::Human, &checked.findings, &checked.sources, &words, look);
    let elsewhere = tempfile::tempdir().unwrap();
    let site = tree.map(|tree| {
        publish(&tree, &elsewhere.path().join("public"), root).unwrap();
        files(&elsewhere.path().join("public"))
    });
    (site, text)
}

/// A build gives what a first one would give; how many organisations were examined for it.
fn expect_like_a_first_one(root: &Path, day: i8) -> usize {
    let before = files(&root.join("public"));
    let (examined, said) = build(root, day);
    let (site, first_said) = first_build(root, day);
    assert_eq!(said, first_said);
    let site = site.unwrap_or(before);
    assert!(files(&root.join("public")) == site, "another site than that of a first build");
    examined
}

#[test]
fn what_did_not_change_is_not_examined_again() {
    let root = workspace();
    let root = root.path();
    assert_eq!(expect_like_a_first_one(root, 10), 3);
    let page = root.join("public/zinc/fr/index.html");
    let before = fs::metadata(&page).unwrap();
    assert_eq!(expect_like_a_first_one(root, 10), 0);
    let after = fs::metadata(&page).unwrap();
    assert_eq!((before.ino(), before.mtime()), (after.ino(), after.mtime()));

    let name = fs::read_to_string(root.join("content/papeterie/organisation.yaml")).unwrap();
    let name = name.lines().find(|line| line.starts_with("name:")).unwrap().to_owned();
    edit(root, "papeterie/organisation.yaml", &name, "name: Quincaillerie");
    assert_eq!(expect_like_a_first_one(root, 10), 1);
    assert!(fs::read_to_string(root.join("public/fr/index.html")).unwrap().contains("Quincaill"));

    // A file that comes moves the numbers of those after it; one that goes takes its pages along.
    let prose = root.join("content/atelier/notices/legal/fr.md");
    fs::write(&prose, "## Éditeur\n\nNous sommes joignables pendant 3 ans.\n").unwrap();
    assert_eq!(expect_like_a_first_one(root, 10), 1);
    fs::remove_file(prose).unwrap();
    fs::remove_dir_all(root.join("content/zinc")).unwrap();
    assert_eq!(expect_like_a_first_one(root, 10), 1);
    assert!(!root.join("public/zinc").exists() && !root.join(".tabellion/zinc.kept").exists());
}

#[test]
fn what_every_organisation_stands_on_is_a_part_of_it() {
    let root = workspace();
    let root = root.path();
    build(root, 10);
    assert_eq!(expect_like_a_first_one(root, 11), 3, "another day");
    let settings = root.join("tabellion.yaml");
    fs::write(&settings, fs::read_to_string(&settings).unwrap() + "# A remark.\n").unwrap();
    assert_eq!(expect_like_a_first_one(root, 11), 3, "other settings");
    let clause = "locales/fr/clauses/contact.md";
    fs::create_dir_all(root.join("locales/fr/clauses")).unwrap();
    fs::write(root.join(clause), fs::read_to_string(clause).unwrap() + "\n").unwrap();
    assert_eq!(expect_like_a_first_one(root, 11), 3, "other words");
    let theme = root.join("themes/default/assets");
    fs::create_dir_all(&theme).unwrap();
    fs::write(theme.join("style.css"), "body { color: black }").unwrap();
    assert_eq!(expect_like_a_first_one(root, 11), 3, "another theme");
    assert_eq!(expect_like_a_first_one(root, 11), 0);
}

#[test]
fn findings_are_told_again_with_their_places() {
    let root = workspace();
    let root = root.path();
    // The shared body has two addresses, and a sentence contradicts the data.
    edit(root, "zinc/organisation.yaml", "8000 EUR", "9000 EUR");
    let cookies = "## Durée {#retention}\n\nNous conservons les commandes 77 ans.\n";
    fs::write(root.join("content/papeterie/notices/privacy/fr.md"), cookies).unwrap();
    let (_, said) = build(root, 10);
    assert!(said.contains("sibling-differs") && said.contains("77 ans"), "{said}");
    let notes = root.join("content/atelier/recipients-more.yaml");
    fs::write(notes, "a: b\n").unwrap();
    assert_eq!(build(root, 10).1, first_build(root, 10).1);
}

#[test]
fn what_was_tampered_with_is_not_believed() {
    let root = workspace();
    let root = root.path();
    build(root, 10);
    // A page that somebody changed is made again.
    fs::write(root.join("public/zinc/fr/index.html"), "gone").unwrap();
    assert_eq!(expect_like_a_first_one(root, 10), 1);
    fs::remove_file(root.join("public/zinc/index.html")).unwrap();
    assert_eq!(expect_like_a_first_one(root, 10), 1);
    let kept = root.join(".tabellion/zinc.kept");
    let whole = fs::read(&kept).unwrap();
    let mut turned = whole.clone();
    turned[whole.len() / 2] ^= 1;
    for bytes in [Vec::new(), whole[..whole.len() / 2].to_vec(), turned, b"{}".to_vec()] {
        fs::write(&kept, bytes).unwrap();
        assert_eq!(expect_like_a_first_one(root, 10), 1);
    }
    // What is kept of another organisation says nothing of this one.
    fs::copy(root.join(".tabellion/atelier.kept"), &kept).unwrap();
    assert_eq!(expect_like_a_first_one(root, 10), 1);
}

#[test]
fn nothing_is_laid_aside_where_a_link_leads_elsewhere() {
    let root = workspace();
    let elsewhere = tempfile::tempdir().unwrap();
    symlink(elsewhere.path(), root.path().join(".tabellion")).unwrap();
    expect_like_a_first_one(root.path(), 10);
    assert_eq!(files(elsewhere.path()).len(), 0);
    fs::remove_file(root.path().join(".tabellion")).unwrap();
    fs::write(root.path().join(".tabellion"), "a file").unwrap();
    expect_like_a_first_one(root.path(), 10);
}

#[test]
fn what_cannot_be_read_is_no_empty_file() {
    let root = workspace();
    let root = root.path();
    build(root, 10);
    // Data, and a part of the theme.
    for path in ["content/zinc/security.yaml", "themes/default/home.html"] {
        let file = root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        symlink("nowhere", &file).unwrap();
        assert!(build(root, 10).1.contains("error[unreadable-file]"), "{path}");
        expect_like_a_first_one(root, 10);
        fs::remove_file(&file).unwrap();
        fs::write(&file, "").unwrap();
        expect_like_a_first_one(root, 10);
        fs::remove_file(&file).unwrap();
    }
    expect_like_a_first_one(root, 10);
    assert_eq!(expect_like_a_first_one(root, 10), 0);
}

#[test]
fn only_a_whole_workspace_is_laid_aside() {
    let root = workspace();
    let root = root.path();
    build(root, 10);
    let kept = files(&root.join(".tabellion"));
    assert_eq!(kept.len(), 4, "{:?}", kept.keys());
    let notice = Settings { notices: vec!["legal".to_owned()], ..Settings::default() };
    let organisation = Settings { organisations: vec!["zinc".to_owned()], ..Settings::default() };
    for settings in [notice, organisation] {
        assert_eq!(build_with(root, 10, &settings).0, 0);
        assert!(files(&root.join(".tabellion")) == kept, "{settings:?}");
    }
}
