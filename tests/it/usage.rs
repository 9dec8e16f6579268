//! How the commands are called: mistakes in one line, help with examples, completions and manual.

use std::collections::BTreeSet;
use std::process::Command;

use crate::cli::{Ended, base, run};
use crate::repository::expect_text;

#[test]
fn a_wrong_command_is_told_in_one_line() {
    let base = base();
    let cases: &[&str] = &[
        "",
        "chekc",
        "zzz",
        "check more",
        "check --fromat json",
        "check --zzz",
        "check --colour pink",
        "check --format jsno",
        "check --format xml",
        "check --format",
        "check --quiet=yes",
        "check --fix --write-baseline",
        "check --root a --root b",
        "check --profile strcit",
        "check --today 2026-13-01",
        "check --today 20260101",
        "check --language de",
        "check --root /nowhere",
        "check --root BASE --organisation acne",
        "check --root BASE --organisation nobody",
        "check --root BASE --notice privcy",
        "check --root BASE --deny missing-retentoin",
        "check --root BASE --allow unheard-of",
        "build --root BASE --format html",
        "parity --width 3",
        "serve --port many",
        "explain missing-retentoin",
        "explain unheard-of",
        "explain",
        "claims /nowhere.md",
        "audit",
        "schema notcie",
        "schema recipes",
        "completions bsh",
    ];
    for language in ["en", "fr"] {
        let mut told = String::new();
        for case in cases {
            let arguments: Vec<String> =
                case.split_whitespace().map(|word| word.replace("BASE", &base)).collect();
            let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            arguments.splice(0..0, ["--ui-language", language]);
            let Ended { status, out, err } = run(&arguments);
            assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
            assert!(err.starts_with("tabellion: ") && err.lines().count() == 1, "{err}");
            told.extend([format!("$ tabellion {case}").trim_end(), "\n", &err, "\n"]);
        }
        expect_text(
            &format!("tests/suite/cli/usage.{language}.txt"),
            &(told.trim_end().to_owned() + "\n"),
        );
    }
}

#[test]
fn help_and_version_are_answers() {
    for arguments in [&["--help"][..], &["check", "--help"], &["claims", "-h"], &["--version"]] {
        let ended = run(arguments);
        assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    }
    assert!(run(&["--help"]).out.contains("Examples:"));
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    for command in commands {
        let help = run(&[&command, "--help"]).out;
        assert!(help.contains(&format!("\n  tabellion {command}")), "an example of {command}");
    }
}

/// The commands that `--help` lists.
fn commands() -> Vec<String> {
    let help = run(&["--help"]).out;
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let heads = list.lines().filter(|line| !line.starts_with("   "));
    let names = heads.filter_map(|line| line.split_whitespace().next()).map(str::to_owned);
    names.filter(|name| name != "help").collect()
}

#[test]
fn shells_complete_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ended = run(&["completions", shell]);
        assert_eq!((ended.status, ended.err.as_str()), (0, ""));
        for word in commands().iter().map(String::as_str).chain(["ui-language", "write-baseline"]) {
            assert!(ended.out.contains(word), "{word} in {shell}");
        }
    }
    // What a real shell makes of it, where there is one.
    let script = "eval \"$1\"; COMP_WORDS=(tabellion expl); COMP_CWORD=1; \
                  _tabellion tabellion expl tabellion; echo \"${COMPREPLY[@]}\"";
    let bash = run(&["completions", "bash"]).out;
    if let Ok(done) = Command::new("bash").args(["-c", script, "bash", &bash]).output() {
        assert_eq!(String::from_utf8_lossy(&done.stdout), "explain\n");
    }
}

#[test]
fn every_command_has_a_page_of_the_manual() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("man1/other.1");
    std::fs::create_dir(folder.path().join("man1")).unwrap();
    std::fs::write(&there, "theirs\n").unwrap();
    let ended = run(&["man", there.parent().unwrap().to_str().unwrap()]);
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    for command in commands() {
        let page = there.with_file_name(format!("tabellion-{command}.1"));
        let page = std::fs::read_to_string(page).unwrap();
        assert!(page.contains(".TH tabellion\\-") || page.contains(".TH tabellion-"), "{page}");
        assert!(page.contains("ui\\-language") && page.contains("Example"), "{command}");
    }
    let main = std::fs::read_to_string(there.with_file_name("tabellion.1")).unwrap();
    assert_eq!(main, run(&["man"]).out);
    assert!(!main.contains("\\-help(1)"), "a page that there is not");
    assert_eq!(std::fs::read_to_string(there).unwrap(), "theirs\n");
}

#[test]
fn help_is_written_once_and_said_in_every_language() {
    if cfg!(feature = "serve") {
        expect_text("locales/en/help.ftl", &tabellion::cli::english_help());
    }
    for command in commands().iter().map(String::as_str).chain(["help", ""]) {
        let said = |language: &str| {
            let mut arguments = vec![command, "--help", "--ui-language", language];
            arguments.retain(|argument| !argument.is_empty());
            run(&arguments).out
        };
        let (english_help, french_help) = (said("en"), said("fr"));
        let sentences = |help: &str| -> BTreeSet<String> {
            let lines = help.lines().filter(|line| !line.contains("  tabellion "));
            let long = lines.filter(|line| line.split_whitespace().count() > 3);
            long.filter(|line| !line.contains("human, short")).map(str::to_owned).collect()
        };
        let (english, french) = (sentences(&english_help), sentences(&french_help));
        assert_eq!(english.intersection(&french).next(), None, "{command}");
        let options = |help: &str| {
            let words = help.split(|c: char| c.is_whitespace() || ",;[]".contains(c));
            let words = words.filter(|word| word.starts_with("--")).map(str::to_owned);
            words.collect::<BTreeSet<String>>()
        };
        assert_eq!(options(&english_help), options(&french_help), "{command}");
    }
}
