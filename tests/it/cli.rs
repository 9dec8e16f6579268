//! The commands: what they print, to which stream, and how they end.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jsonschema::validator_for;
use serde_json::Value;
use tabellion::pipeline::rules;

use crate::repository::expect_text;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// How a command ended and what it said.
pub(crate) struct Ended {
    pub(crate) status: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command in this process, in English unless it says otherwise.
pub(crate) fn run(arguments: &[&str]) -> Ended {
    let language = ["--ui-language", "en"];
    let own = if arguments.contains(&"--ui-language") { &[][..] } else { &language[..] };
    let all = ["tabellion"].iter().chain(arguments).chain(own).map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = tabellion::cli::run(all, &mut out, &mut err);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { status, out: text(out), err: text(err) }
}

pub(crate) fn base() -> String {
    format!("{ROOT}/tests/sites/base")
}

/// A copy of the base workspace in which `old` is replaced in one file.
fn edited(path: &str, old: &str, new: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&base()), folder.path());
    let file = folder.path().join(path);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(old), "{path} does not say {old}");
    std::fs::write(&file, text.replacen(old, new, 1)).unwrap();
    folder
}

pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder, and whatever else is no folder; none where the folder is not there.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return files;
    }
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap();
            files.insert(path.to_owned(), std::fs::read(entry.path()).unwrap());
        }
    }
    files
}

/// The names in a folder, in order.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub(crate) fn path(folder: &tempfile::TempDir) -> &str {
    folder.path().to_str().unwrap()
}

#[test]
fn a_clean_workspace_ends_with_0() {
    let ended = run(&["check", "--root", &base()]);
    assert_eq!((ended.status, ended.out.as_str()), (0, "nothing found\n"), "{}", ended.err);
    assert_eq!(run(&["check", "--root", &base(), "--quiet"]).out, "");
    assert_eq!(run(&["check", "--root", &base(), "--format", "short"]).out, "");
}

#[test]
fn five_mistakes_in_a_file_are_five_findings_in_one_run() {
    let file = "content/acme/recipients.yaml";
    let folder = edited(file, "recipients:\n", "");
    let broken = "recipients:\n  carrier:\n    nmae: carriers\n    role: courier\n    \
                  countries: FR\n  host:\n    name: Nimbus\n    name: Nimbus Hosting\n    \
                  role: processor\n    entity: nobody\n";
    std::fs::write(folder.path().join(file), broken).unwrap();
    for language in ["en", "fr"] {
        let root = path(&folder);
        let ended = run(&["check", "--root", root, "--ui-language", language, "--format", "short"]);
        assert_eq!((ended.status, ended.out.lines().count()), (1, 5), "{}", ended.out);
        let human = run(&["check", "--root", root, "--ui-language", language]).out;
        expect_text(&format!("tests/suite/cli/five-mistakes.{language}.txt"), &human);
    }
}

#[test]
fn json_is_what_the_schemas_say() {
    let folder = edited("content/acme/rights.yaml", "  - access\n", "");
    let ended = run(&["check", "--root", path(&folder), "--format", "json"]);
    assert_eq!(ended.status, 1);
    expect_valid(&ended.out, "check-output");
    let prose = format!("{}/content/acme/notices/privacy/fr.md", base());
    let claims = run(&["claims", "--format", "json", &prose, &format!("{ROOT}/README.md")]);
    assert_eq!(claims.status, 0, "{}", claims.err);
    expect_valid(&claims.out, "claims-output");
    let value: Value = serde_json::from_str(&claims.out).unwrap();
    assert_eq!(value["documents"][0]["language"], "fr");
    assert_eq!(value["documents"][1]["language"], "en");
    let published = run(&["schema", "claims-output"]).out;
    expect_text("docs/schema/claims.json", &published);
}

pub(crate) fn expect_valid(json: &str, kind: &str) {
    let schema: Value = serde_json::from_str(&run(&["schema", kind]).out).unwrap();
    let value = serde_json::from_str(json).unwrap();
    let problem = validator_for(&schema).unwrap().validate(&value).err().map(|it| it.to_string());
    assert_eq!(problem, None);
}

#[test]
fn the_text_of_a_claim_is_the_bytes_of_its_place() {
    let file = format!("{ROOT}/content/excelia/notices/privacy/fr.md");
    let bytes = std::fs::read(&file).unwrap();
    let value: Value =
        serde_json::from_str(&run(&["claims", "--format", "json", &file]).out).unwrap();
    let claims = value["documents"][0]["claims"].as_array().unwrap();
    assert!(!claims.is_empty());
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    for claim in claims {
        let range = number(&claim["start"]["byte"])..number(&claim["end"]["byte"]);
        assert_eq!(claim["text"].as_str().unwrap().as_bytes(), &bytes[range]);
    }
}

#[test]
fn every_rule_explains_itself_in_both_languages() {
    let headings = [
        ("en", ["## What it does", "## Why", "## Bad", "## Good"]),
        ("fr", ["## Ce qu'elle vérifie", "## Pourquoi", "## Mauvais", "## Bon"]),
    ];
    for rule in rules() {
        for (language, headings) in headings {
            let ended = run(&["explain", rule.name, "--ui-language", language]);
            assert_eq!(ended.status, 0, "{}", ended.err);
            let found: Vec<&str> = headings
                .into_iter()
                .filter(|heading| ended.out.lines().any(|line| line == *heading))
                .collect();
            assert_eq!(found, headings, "{} in {language}", rule.name);
        }
    }
    let listed = run(&["rules"]).out;
    assert!(rules().all(|rule| listed.contains(rule.name)));
    assert!(run(&["rules", "--format", "json"]).out.starts_with("{\n  \"version\": 1,"));
}

#[test]
fn facts_are_listed_with_their_places() {
    let table = run(&["facts", "--root", &base()]).out;
    let wanted = "content/acme/organisation.yaml:28";
    let line = table.lines().find(|line| line.starts_with(wanted)).unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(words[1..], ["contacts.dpo.email", "email", "dpo@acme.example"]);
}

fn binary(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PathBuf::from(env!("CARGO_BIN_EXE_tabellion")));
    command.args(arguments).current_dir(folder);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command
}

#[test]
fn the_workspace_is_the_nearest_parent_and_the_language_that_of_the_locale() {
    let inner = PathBuf::from(base()).join("content/acme");
    let done = binary(&inner, &["check"]).env("LC_ALL", "fr_FR.UTF-8").output().unwrap();
    assert_eq!(String::from_utf8_lossy(&done.stdout), "rien à signaler\n");
    let none = tempfile::tempdir().unwrap();
    let done = binary(none.path(), &["check"]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2));
    assert!(said.contains("no `tabellion.yaml`"), "{said}");
}

#[test]
fn an_audit_outside_a_workspace_knows_the_day() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("notice.txt"), "Last updated: 3 March 2025\n").unwrap();
    let audit = |today: &[&str]| {
        let arguments = ["audit", "notice.txt", "--language", "en", "--format", "short"];
        let ended = binary(folder.path(), &[&arguments, today].concat()).output().unwrap();
        String::from_utf8(ended.stdout).unwrap()
    };
    assert_eq!(audit(&[]), "");
    assert_eq!(audit(&["--today", "2025-03-04"]), "");
    assert!(audit(&["--today", "2025-03-01"]).contains("future-update"));
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let mut child = binary(Path::new(&base()), &["schema"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[test]
fn levels_decide_how_a_run_ends() {
    let levels = "levels: { missing-right: warning }";
    let folder = edited("tabellion.yaml", "levels: {}", levels);
    let rights = folder.path().join("content/acme/rights.yaml");
    let text = std::fs::read_to_string(&rights).unwrap().replace("  - access\n", "");
    std::fs::write(&rights, text).unwrap();
    let root = path(&folder);
    let ended = run(&["check", "--root", root]);
    assert_eq!(ended.status, 0, "{}", ended.out);
    assert!(ended.out.starts_with("warning[missing-right]"), "{}", ended.out);
    assert_eq!(run(&["check", "--root", root, "--deny", "warnings"]).status, 1);
}

#[test]
fn waivers_are_listed_with_their_place_reason_and_end() {
    let none = run(&["waivers", "--root", &base()]);
    assert_eq!(none.status, 0, "{}", none.err);
    assert_eq!(none.out, "no waiver: nothing that the rules find is accepted here\n");
    let folder = edited("tabellion.yaml", "waivers: []", WAIVERS);
    let rights = folder.path().join("content/acme/rights.yaml");
    let text = std::fs::read_to_string(&rights).unwrap();
    std::fs::write(&rights, text.replace("  - access\n", "").replace("  - erasure\n", "")).unwrap();
    let list = |rest: &[&str]| {
        let root = path(&folder);
        let ended = run(&[&["waivers", "--root", root, "--today", "2026-03-01"], rest].concat());
        assert_eq!((ended.status, ended.err.as_str()), (0, ""));
        ended.out
    };
    for language in ["en", "fr"] {
        let table = list(&["--ui-language", language]);
        expect_text(&format!("tests/suite/cli/waivers.{language}.txt"), &table);
    }
    let json = list(&["--format", "json"]);
    expect_text("tests/suite/cli/waivers.json", &json);
    let of_acme = list(&["--organisation", "acme"]);
    assert_eq!(of_acme.lines().count(), 3, "{of_acme}");
    assert_eq!(
        list(&["--organisation", "acme", "--format", "json"]).matches("\"rule\"").count(),
        3
    );
}

/// One in force, one that has ended, one that covers nothing, one of a rule that does not exist.
const WAIVERS: &str = r#"waivers:
  - rule: missing-right
    path: content/acme/rights.yaml
    reason: The list of rights is under review.
    by: data protection officer
    until: 2026-12-31
  - rule: missing-right
    path: content/acme
    text: rights
    reason: >-
      It was under review
      before as well.
    until: 2026-01-31
  - rule: leftover
    path: content/acme/notices/privacy/fr.md
    text: "[à compléter]"
    reason: Waits for the name of the host.
    until: 2026-06-30
  - rule: missing-rights
    path: content/other
    reason: A misspelt rule.
    until: 2026-06-30"#;

#[test]
fn waivers_of_settings_that_cannot_be_read_are_findings() {
    let folder = edited("tabellion.yaml", "version: 1", "version: [");
    let ended = run(&["waivers", "--root", path(&folder)]);
    assert_eq!(ended.status, 1, "{}{}", ended.out, ended.err);
    let folder = edited("tabellion.yaml", "waivers: []", "waivers: [1]");
    let ended = run(&["waivers", "--root", path(&folder)]);
    assert_eq!(ended.status, 1, "a waiver that cannot be read is none: {}{}", ended.out, ended.err);
}
