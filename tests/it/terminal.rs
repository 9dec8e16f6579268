//! What people see at a terminal, and what never goes down a pipe: questions, colours, progress.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::cli::{copy, path, run};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What came of a command at a terminal.
struct Seen {
    status: Option<i32>,
    screen: String,
}

/// The program, with an environment that says nothing of colours or languages.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tabellion"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI"] {
        command.env_remove(name);
    }
    command.args(arguments).env("TERM", "xterm-256color");
    command
}

/// Runs a command whose three streams are a terminal at which these lines are typed.
fn at_terminal(command: &mut Command, typed: &str) -> Seen {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let slave = OpenOptions::new().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    let stream = || Stdio::from(OwnedFd::from(slave.try_clone().unwrap()));
    let mut child = command.stdin(stream()).stdout(stream()).stderr(stream()).spawn().unwrap();
    // The command holds copies of the terminal's end; without them, reading would not end.
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    drop(slave);
    let mut terminal = File::from(master);
    terminal.write_all(typed.as_bytes()).unwrap();
    let mut screen = Vec::new();
    let mut piece = [0; 4096];
    // A terminal that everybody has left is an error to its reader, not an end.
    while let Ok(length) = terminal.read(&mut piece) {
        if length == 0 {
            break;
        }
        screen.extend_from_slice(&piece[..length]);
    }
    let status = child.wait().unwrap().code();
    Seen { status, screen: String::from_utf8_lossy(&screen).replace('\r', "") }
}

#[test]
fn questions_are_asked_again_until_they_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let typed = "Étoile SA\nsociété\nassociation\nmonaco\nfr\nhttps://etoile.example\n\ndpo\n\
                 dpo@etoile.example\nprivacy legal\n";
    let mut command = program(&["init", "--ui-language", "fr", "--today", "2026-03-01"]);
    let seen = at_terminal(command.current_dir(folder.path()), typed);
    assert_eq!(seen.status, Some(0), "{}", seen.screen);
    assert!(seen.screen.contains("Nom de l'organisation"), "{}", seen.screen);
    assert!(seen.screen.contains("`société` n'est pas une nature"), "{}", seen.screen);
    assert!(seen.screen.contains("`dpo` n'est pas une adresse"), "{}", seen.screen);
    let read = |file: &str| std::fs::read_to_string(folder.path().join(file)).unwrap();
    assert!(read("tabellion.yaml").contains("\nlanguages: [fr]\n"));
    let organisation = read("content/etoile-sa/organisation.yaml");
    for line in [
        "name: Étoile SA",
        "kind: association",
        "jurisdictions: [MC]",
        "supervisory-authorities: [apdp]",
        "email: dpo@etoile.example",
    ] {
        assert!(organisation.contains(line), "{line}: {organisation}");
    }
    assert!(!folder.path().join("content/etoile-sa/notices/cookies").exists());
    let built = run(&["build", "--root", path(&folder), "--quiet"]);
    assert_eq!(built.status, 0, "{}", built.out);
}

#[test]
fn nothing_is_asked_that_an_option_says_nor_where_nobody_can_answer() {
    let folder = tempfile::tempdir().unwrap();
    let options = ["--name=A", "--kind=company", "--country=FR", "--language=fr,en", "--host=B"];
    let more = ["--site=a.example", "--dpo=d@a.example", "--notice=legal"];
    let mut command = program(&[&["init", "all"], &options[..], &more].concat());
    let seen = at_terminal(command.current_dir(folder.path()), "");
    assert_eq!(seen.status, Some(0), "{}", seen.screen);
    let mut command = program(&["init", "yes", "--yes", "--name=A"]);
    let seen = at_terminal(command.current_dir(folder.path()), "");
    assert_eq!(seen.status, Some(0), "{}", seen.screen);
    let mut piped = program(&["init", "piped", "--name=A"]);
    let done = piped.current_dir(folder.path()).stdin(Stdio::null()).output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&done.stderr), "");
    // Control-D: the input ends.
    let mut command = program(&["init", "ended"]);
    let seen = at_terminal(command.current_dir(folder.path()), "A\n\u{4}");
    assert_eq!(seen.status, Some(2), "{}", seen.screen);
    assert!(seen.screen.contains("nothing was written"), "{}", seen.screen);
    assert!(!folder.path().join("ended").exists());
}

/// Where colours begin.
const COLOUR: &str = "\u{1b}[";

/// A workspace in which something is found.
fn faulty() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&format!("{ROOT}/tests/sites/base")), folder.path());
    std::fs::write(folder.path().join("content/acme/rights.yaml"), "rights: [acess]\n").unwrap();
    folder
}

#[test]
fn colours_are_for_terminals_and_for_those_who_want_them() {
    let folder = faulty();
    let check = ["check", "--root", path(&folder)];
    let coloured = |variables: &[(&str, &str)], options: &[&str]| {
        let mut command = program(&[&check[..], options].concat());
        command.envs(variables.iter().copied());
        let seen = at_terminal(&mut command, "");
        assert_eq!(seen.status, Some(1), "{}", seen.screen);
        assert!(seen.screen.contains("unknown-value"), "{}", seen.screen);
        seen.screen.contains(COLOUR)
    };
    assert!(coloured(&[], &[]));
    assert!(!coloured(&[("NO_COLOR", "1")], &[]));
    assert!(coloured(&[("NO_COLOR", "")], &[]), "an empty variable says nothing");
    assert!(!coloured(&[("TERM", "dumb")], &[]));
    assert!(!coloured(&[], &["--color", "never"]));
    assert!(coloured(&[("NO_COLOR", "1")], &["--colour", "always"]), "an option counts for more");
    assert!(!coloured(&[], &["--format", "json"]));
    let piped = program(&check).output().unwrap();
    assert!(!String::from_utf8_lossy(&piped.stdout).contains(COLOUR));
}

#[test]
fn progress_is_shown_on_a_terminal_alone_and_only_for_many_organisations() {
    let folder = tempfile::tempdir().unwrap();
    let one = format!("{ROOT}/tests/sites/minimal");
    copy(Path::new(&one), folder.path());
    for number in 1..24 {
        let other = folder.path().join(format!("content/other-{number}"));
        copy(
            Path::new(&format!("{one}/content/papeterie/notices/legal")),
            &other.join("notices/legal"),
        );
        for file in ["organisation.yaml", "sites.yaml"] {
            std::fs::copy(format!("{one}/content/papeterie/{file}"), other.join(file)).unwrap();
        }
    }
    let check = ["check", "--root", path(&folder), "--format", "short"];
    let few = ["--organisation", "papeterie,other-1"];
    let bar = "/24 organisations";
    let seen = at_terminal(&mut program(&check), "");
    assert_eq!(seen.status, Some(0), "{}", seen.screen);
    assert!(seen.screen.contains(bar), "{:?}", seen.screen);
    for options in [&few[..], &["--quiet"]] {
        let seen = at_terminal(&mut program(&[&check[..], options].concat()), "");
        assert!(!seen.screen.contains("organisations"), "{:?}", seen.screen);
    }
    let piped = program(&check).output().unwrap();
    let said = [piped.stdout, piped.stderr].map(|text| String::from_utf8(text).unwrap());
    assert_eq!(said, [String::new(), String::new()]);
}
