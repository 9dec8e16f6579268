//! Builds that follow each other: whatever was kept from those before, a build gives the site and
//! the findings that a first one would give.

use std::collections::BTreeMap;

use tabellion::pipeline::{self, Draft, Preview, Settings};
use tabellion::report::{Format, Look, render};
use tabellion::source::host::Memory;

use crate::overlay::workspace;
use crate::render::words;

/// A change to one file: its path and what becomes of its text; without a text it goes.
type Change = (&'static str, fn(&str) -> Option<String>);

const CHANGES: &[Change] = &[
    ("content/acme/organisation.yaml", |text| Some(text.replacen("Acme", "Acmé", 3))),
    ("content/acme/processing.yaml", |text| Some(text.replacen("P3Y", "P4Y", 1))),
    ("content/acme/recipients.yaml", |text| Some(format!("{text}  nobody: {{}}\n"))),
    ("content/acme/rights.yaml", |text| Some(format!("{text}broken: [\n"))),
    ("content/acme/sites.yaml", |text| Some(format!("# A note.\n{text}"))),
    // The rights, in two files of a folder: what was one file is two, in another order.
    ("content/acme/a/rights.yaml", |_| Some("response: P1M\n".to_owned())),
    ("content/acme/notices/privacy/en.md", |_| None),
    ("content/acme/notices/privacy/fr.md", |text| {
        Some(text.replacen("{{retention-table}}", "Nous les gardons pendant neuf ans.", 1))
    }),
    ("content/acme/notices/privacy/notice.yaml", |text| Some(text.replacen("privacy-n", "a-n", 1))),
    ("content/acme-b/organisation.yaml", |_| Some(String::new())),
    ("content/acme-b/notices/privacy/notice.yaml", |_| Some("kind: privacy-notice\n".to_owned())),
    ("themes/default/home.html", |text| Some(text.replacen("<h1>", "<h1>– ", 1))),
    ("themes/default/notice.html", |text| {
        Some(text.replacen("{{ notice.title }}", "{{ nothing }}", 1))
    }),
    ("themes/default/assets/style.css", |text| Some(format!("{text}p {{ color: red }}\n"))),
    ("locales/en/site.ftl", |text| Some(text.replacen("site-title =", "site-title = Our", 1))),
    ("locales/fr/clauses/rights.md", |_| None),
    ("tabellion.yaml", |text| Some(text.replacen("[fr, en]", "[en]", 1))),
];

/// What is compared with the data of another organisation: the base once more, under another name.
const SIBLING: &str = "content/acme-b/organisation.yaml";

fn base() -> Memory {
    let mut files = pipeline::embedded();
    let host = workspace(&[]);
    for (path, bytes) in host.files() {
        files.insert(path, bytes);
    }
    files.set_today("2026-03-01".parse().unwrap());
    files
}

/// Makes a change, or takes it back.
fn turn(files: &mut Memory, base: &Memory, (path, change): Change, on: bool) {
    let known = base.shared(path).map(|bytes| String::from_utf8(bytes.to_vec()).unwrap());
    let sibling = "content/acme/organisation.yaml";
    let text = if path == SIBLING { base.shared(sibling).map(|it| it.to_vec()) } else { None };
    let text = text.map(|bytes| String::from_utf8(bytes).unwrap().replace("75002", "75003"));
    let made = text.or_else(|| change(known.as_deref().unwrap_or_default()));
    assert_ne!(made, known, "{path} does not change");
    match if on { made } else { known } {
        Some(text) => files.insert(path, text),
        None => files.remove(path),
    }
}

fn findings(draft: &Draft) -> String {
    let words = words(tabellion::language::Language::En);
    let checked = &draft.checked;
    render(Format::Json, &checked.findings, &checked.sources, &words, Look::default())
}

/// The files of a build, each once.
fn files_of(draft: &Draft) -> BTreeMap<&str, &[u8]> {
    let files: BTreeMap<_, _> = draft.site.files().collect();
    assert_eq!(files.len(), draft.site.len(), "a path is taken twice");
    files
}

/// A build with what was kept, and one without, are the same. Gives whether it shows all that there
/// is.
fn holds(preview: &mut Preview, files: &Memory, after: &str) -> bool {
    let kept = preview.build(files).unwrap();
    let first = Preview::new(Settings::default()).build(files).unwrap();
    assert_eq!(findings(&kept), findings(&first), "after {after}");
    assert_eq!((kept.all_stale, &kept.stale), (first.all_stale, &first.stale), "after {after}");
    if let (_, Some(tree)) = pipeline::build(files, &Settings::default()).unwrap() {
        assert!(!kept.all_stale && kept.stale.is_empty(), "after {after}");
        assert_eq!(files_of(&kept), tree.files().collect(), "after {after}");
    }
    let whole = !kept.all_stale && kept.stale.is_empty();
    if whole {
        assert_eq!(files_of(&kept), files_of(&first), "after {after}");
        assert!(kept.site.subjects().eq(first.site.subjects()), "after {after}");
    }
    whole
}

#[test]
fn a_build_after_others_is_as_a_first_one() {
    let base = base();
    let mut files = base.clone();
    let mut preview = Preview::new(Settings::default());
    assert!(holds(&mut preview, &files, "nothing"));
    let mut on = vec![false; CHANGES.len()];
    let mut whole = 0;
    let mut state: usize = 7;
    for step in 0..48 {
        state = (state * 1_103_515_245 + 12_345) % (1 << 31);
        // First each by itself and back, then what comes.
        let which = if step < 34 { step / 2 } else { (state >> 8) % CHANGES.len() };
        on[which] = !on[which];
        turn(&mut files, &base, CHANGES[which], on[which]);
        let after = format!("step {step}: {} {}", CHANGES[which].0, on[which]);
        whole += usize::from(holds(&mut preview, &files, &after));
    }
    assert!(whole > 20, "{whole} of the builds could be compared page by page");
}

#[test]
fn pages_stay_while_what_they_show_cannot_be_read() {
    let base = base();
    let mut files = base.clone();
    let mut preview = Preview::new(Settings::default());
    let before = preview.build(&files).unwrap();
    let change = |path: &str| *CHANGES.iter().find(|(other, _)| *other == path).unwrap();
    for path in ["content/acme/rights.yaml", "themes/default/notice.html"] {
        turn(&mut files, &base, change(path), true);
        let broken = preview.build(&files).unwrap();
        assert!(broken.checked.has_errors(), "{path}");
        assert_eq!(files_of(&broken), files_of(&before), "{path}");
        assert!(broken.all_stale || broken.stale.contains("acme"), "{path}");
        turn(&mut files, &base, change(path), false);
        assert!(!preview.build(&files).unwrap().checked.has_errors(), "{path}");
    }
    files.insert("tabellion.yaml", "version: [");
    let broken = preview.build(&files).unwrap();
    assert!(broken.all_stale && broken.checked.has_errors());
    assert_eq!(files_of(&broken), files_of(&before));
    // What can be read and is wrong is shown as it is.
    turn(&mut files, &base, ("tabellion.yaml", |_| None), false);
    turn(&mut files, &base, change("content/acme/notices/privacy/fr.md"), true);
    let wrong = preview.build(&files).unwrap();
    assert!(wrong.checked.has_errors() && wrong.stale.is_empty() && !wrong.all_stale);
    assert_ne!(files_of(&wrong), files_of(&before));
}

#[test]
fn a_new_day_is_another_ground() {
    let mut files = base();
    let mut preview = Preview::new(Settings::default());
    preview.build(&files).unwrap();
    files.set_today("2031-03-01".parse().unwrap());
    holds(&mut preview, &files, "five years");
}
