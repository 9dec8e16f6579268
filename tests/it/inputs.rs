//! Odd things in the place of files, and files of odd sizes: each is a finding, soon, and what is
//! around it is checked all the same.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tabellion::diagnostic::Diagnostic;
use tabellion::pipeline::{Checked, Settings, Submitted, audit, check, with_embedded};
use tabellion::source::Sources;
use tabellion::source::host::Memory;

use crate::cli::{base, copy};
use crate::overlay::workspace;

/// No run of this file takes so long, however busy the machine is.
const LONGEST: Duration = Duration::from_mins(2);

/// What is changed in the folder of a workspace.
type Change<'c> = &'c dyn Fn(&Path);

/// What the program says of a copy of the base workspace in which something was changed.
fn said(change: impl Fn(&Path)) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&base()), folder.path());
    change(folder.path());
    let mut child = Command::new(env!("CARGO_BIN_EXE_tabellion"))
        .args(["check", "--format", "short", "--ui-language", "en", "--today", "2026-03-01"])
        .arg("--root")
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begin = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begin.elapsed() > LONGEST {
            child.kill().unwrap();
            panic!("a run that does not end");
        }
        sleep(Duration::from_millis(20));
    }
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let text = [stdout, stderr].concat();
    (status.code().unwrap_or(-1), String::from_utf8(text).unwrap())
}

/// A pipe at a path, made by the tool of the system.
fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn what_lies_where_a_file_should_is_told() {
    let acme = |root: &Path| root.join("content/acme");
    let elsewhere = tempfile::tempdir().unwrap();
    let outside = elsewhere.path().join("marketing.yaml");
    fs::write(&outside, "marketing: {}\n").unwrap();
    let cases: [(&str, Change<'_>); 13] = [
        ("content/acme/marketing.yaml:1:1: error[unreadable-file]", &|root| {
            pipe(&acme(root).join("marketing.yaml"));
        }),
        ("content/acme/notices/privacy/en.md:1:1: error[unreadable-file]", &|root| {
            let path = acme(root).join("notices/privacy/en.md");
            fs::remove_file(&path).unwrap();
            pipe(&path);
        }),
        ("tabellion.yaml:1:1: error[unreadable-file]", &|root| {
            fs::File::create(root.join("tabellion.yaml")).unwrap().set_len(100 << 20).unwrap();
        }),
        ("content/acme/marketing.yaml:1:1: error[unreadable-file]", &|root| {
            symlink("nowhere.yaml", acme(root).join("marketing.yaml")).unwrap();
        }),
        ("content/acme/marketing.yaml:1:1: error[unreadable-file]", &|root| {
            symlink("marketing.yaml", acme(root).join("marketing.yaml")).unwrap();
        }),
        ("content/acme/loop:1:1: error[unreadable-file]", &|root| {
            symlink("..", acme(root).join("loop")).unwrap();
        }),
        ("content/other:1:1: error[unreadable-file]: this cannot be read", &|root| {
            symlink("nowhere", root.join("content/other")).unwrap();
        }),
        ("content/other:1:1: error[unreadable-file]: this cannot be read", &|root| {
            symlink(elsewhere.path(), root.join("content/other")).unwrap();
        }),
        ("a link leads out of the workspace", &|root| {
            symlink(&outside, acme(root).join("marketing.yaml")).unwrap();
        }),
        ("content/acme/more:1:1: error[unreadable-file]", &|root| {
            symlink(elsewhere.path(), acme(root).join("more")).unwrap();
        }),
        ("content/acme/sites.yaml:1:1: error[unreadable-file]", &|root| {
            let file = fs::File::create(acme(root).join("sites.yaml")).unwrap();
            file.set_len(100 << 20).unwrap();
        }),
        ("content/acme/notices/privacy/fr.md:1:1: error[unreadable-file]", &|root| {
            let file = fs::File::create(acme(root).join("notices/privacy/fr.md")).unwrap();
            file.set_len(100 << 20).unwrap();
        }),
        ("locales/fr/own.ftl:1:1: error[unreadable-file]", &|root| {
            fs::create_dir_all(root.join("locales/fr")).unwrap();
            pipe(&root.join("locales/fr/own.ftl"));
        }),
    ];
    for (expected, change) in cases {
        let (code, text) = said(change);
        assert!(code == 1 && text.contains(expected), "{expected}\n{code}\n{text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text_are_told() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let name = |bytes: &[u8]| OsStr::from_bytes(bytes).to_owned();
    let (code, text) = said(|root| {
        fs::write(root.join("content/acme").join(name(b"x\xff.yaml")), "a: b\n").unwrap();
        let folder = root.join("content/acme/notices").join(name(b"\xfe"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("notice.yaml"), "a: b\n").unwrap();
    });
    assert_eq!((code, text.matches("error[unreadable-file]").count()), (1, 2), "{text}");
}

/// What is found in the base workspace with other texts in it.
fn found(files: &[(&str, String)]) -> Checked {
    let mut host: Memory = workspace(&[]);
    for (path, text) in files {
        host.insert(*path, text.as_str());
    }
    check(&with_embedded(host), &Settings::default()).unwrap()
}

fn rules(sources: &Sources, findings: &[Diagnostic], rule: &str) -> Vec<(usize, usize)> {
    let of_rule = findings.iter().filter(|finding| finding.rule == rule);
    let places = of_rule.filter_map(Diagnostic::span);
    let mut places: Vec<_> =
        places.map(|span| sources.locate(span).0).map(|it| (it.line, it.column)).collect();
    places.sort_unstable();
    places
}

#[test]
fn characters_that_nobody_sees_are_told_wherever_they_stand() {
    let site = |description: &str| {
        format!(
            "sites:\n  shop:\n    url: https://acme.example/\n    description:\n      \
             fr: {description}\n      en: the shop # \u{2066}\n"
        )
    };
    let files = [
        ("content/acme/sites.yaml", site("\"la bou\\u202Etique\"")),
        ("content/acme/notices/privacy/en.md", "## A\u{200b} \u{202e}b {#a}\n\nc\u{2069}\n".into()),
        ("tabellion.yaml", "# \u{202b}\nversion: 1\nlanguages: [fr, en]\n".into()),
    ];
    let Checked { sources, findings, .. } = found(&files);
    let places = rules(&sources, &findings, "hidden-character");
    let expected = [(1, 3), (1, 5), (3, 2), (5, 11), (6, 22)];
    assert_eq!(places, expected);
    let edits = findings.iter().filter(|finding| finding.rule == "hidden-character");
    assert_eq!(edits.map(|finding| finding.edits.len()).sum::<usize>(), 5);
}

#[test]
fn marks_at_the_start_and_other_line_ends_change_nothing() {
    let path = "content/acme/notices/privacy/en.md";
    let data = "content/acme/sites.yaml";
    let host = workspace(&[]);
    let text = |path: &str| {
        let (_, bytes) = host.files().find(|(other, _)| *other == path).unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    for (path, text) in [(path, text(path)), (data, text(data))] {
        let marked = format!("\u{feff}{text}");
        let returns = text.replace('\n', "\r\n");
        for text in [marked, returns] {
            assert_eq!(found(&[(path, text)]).findings, [], "{path}");
        }
    }
}

/// Texts that are deep, wide or long, each with the rules that may be found at most.
#[test]
fn bombs_are_findings() {
    let deep = |open: &str, close: &str, n: usize| open.repeat(n) + &close.repeat(n);
    let laughs = (1..12).fold("a0: &a0 [x]\n".to_owned(), |text, n| {
        let before = vec![format!("*a{}", n - 1); 10].join(", ");
        text + &format!("a{n}: &a{n} [{before}]\n")
    });
    let data = [
        laughs,
        format!("sites: {}\n", deep("[", "]", 100_000)),
        format!("sites: {}\n", "{a: ".repeat(50_000)),
        (0..5000).map(|n| " ".repeat(n) + "a:\n").collect(),
        "- ".repeat(50_000),
        "? ".repeat(50_000),
        "&a ".repeat(50_000),
        "!a ".repeat(50_000),
        "'".repeat(50_000),
        "a: b: ".repeat(50_000),
        "sites: &a [*a]\n".into(),
        deep("{\"a\":[", "]}", 20_000),
    ];
    for text in data {
        let checked = found(&[("content/acme/sites.yaml", text.clone())]);
        let head: String = text.chars().take(30).collect();
        assert!(checked.has_errors() && checked.findings.len() < 100, "{head}");
    }
    let prose = [
        "> ".repeat(20_000),
        "- ".repeat(20_000),
        "1. ".repeat(20_000),
        deep("{{#if version.date}}", "{{/if}}", 1000),
        deep("{{#each entities}}\n", "{{/each}}\n", 30),
        deep("[", "](a)", 20_000),
        deep("*", "*a", 20_000),
        deep("<b>", "</b>", 5000),
        "{{duration (".repeat(1000),
    ];
    for text in prose {
        let head: String = text.chars().take(30).collect();
        let most = text.len();
        let text = format!("## A {{#security}}\n\n{text}\n");
        let checked = found(&[("content/acme/notices/privacy/en.md", text)]);
        assert!(checked.findings.len() <= most, "{head}: {}", checked.findings.len());
    }
}

#[test]
fn pages_of_any_depth_are_audited() {
    for (open, close) in
        [("<div>", "</div>"), ("<ul><li>", ""), ("<table><tr><td>", ""), ("<b>", "")]
    {
        let text = format!("<p>a</p>{}Kept 3 years{}", open.repeat(20_000), close.repeat(20_000));
        let page = Submitted {
            path: "deep.html".into(),
            text,
            language: tabellion::language::Language::En,
            broken: None,
        };
        let host = with_embedded(Memory::default());
        let checked = audit(&host, &[page], &Settings::default()).unwrap();
        assert!(checked.findings.len() < 100, "{open}");
    }
}
