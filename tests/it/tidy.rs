//! The habits of the house that a compiler does not see: headers, sizes, reasons, leftovers.
//!
//! Each check takes a path and a text and returns what offends; the tests at the end show that
//! each one bites.

use crate::repository::{Offence, expect_none, texts};
use crate::rust::{attributes, functions, paths, tokens};

/// No file of Rust is longer.
const MOST_LINES: usize = 600;
/// A longer file says why in its header, in a sentence with [`REASON`].
const UNEXPLAINED_LINES: usize = 400;
/// No function is longer, unless it is one `match` or one table.
const MOST_FUNCTION_LINES: usize = 60;
/// The words with which a header explains a long file.
const REASON: &str = "This file is long because";

/// Words that are no part of a finished text. Split, so that this file does not hold them.
const LEFTOVERS: [&str; 4] =
    [concat!("TO", "DO"), concat!("FIX", "ME"), "\u{fffd}", concat!("<<<", "<<<<")];

/// Folders that exist on one machine only.
const PRIVATE: [&str; 4] =
    [concat!("/wo", "rk/"), concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/")];

const CODE: [&str; 1] = [".rs"];
const TEXT: [&str; 14] = [
    ".rs",
    ".md",
    ".ftl",
    ".yaml",
    ".yml",
    ".toml",
    ".json",
    ".html",
    ".css",
    ".js",
    ".mjs",
    ".txt",
    ".svg",
    "tests/run",
];

#[test]
fn rust_files_are_headed_short_and_explained() {
    expect_clean(&CODE, &[header, length, function_lengths, attribute_reasons, globs]);
}

#[test]
fn texts_are_finished_and_clean() {
    expect_clean(&TEXT, &[leftovers, private_paths, white_space]);
}

/// A check of one text.
type Check = fn(&str, &str) -> Vec<Offence>;

fn expect_clean(endings: &[&str], checks: &[Check]) {
    let mut offences = Vec::new();
    for file in texts("", endings) {
        for check in checks {
            offences.extend(check(&file.path, &file.text));
        }
    }
    expect_none(&offences);
}

fn header(path: &str, text: &str) -> Vec<Offence> {
    let headed = text.starts_with("//! ");
    if headed { Vec::new() } else { vec![Offence::new(path, 1, "does not begin with `//!`")] }
}

fn length(path: &str, text: &str) -> Vec<Offence> {
    let lines = text.lines().count();
    let explained =
        text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.contains(REASON));
    let why = match lines {
        _ if lines > MOST_LINES => format!("{lines} lines, {MOST_LINES} at most"),
        _ if lines > UNEXPLAINED_LINES && !explained => {
            format!("{lines} lines, and the header does not say \"{REASON} …\"")
        }
        _ => return Vec::new(),
    };
    vec![Offence::new(path, lines, why)]
}

fn function_lengths(path: &str, text: &str) -> Vec<Offence> {
    functions(&tokens(text))
        .into_iter()
        .filter(|function| function.lines > MOST_FUNCTION_LINES && !function.flat)
        .map(|function| {
            let (name, lines) = (function.name, function.lines);
            let why = format!("`{name}` has {lines} lines, {MOST_FUNCTION_LINES} at most");
            Offence::new(path, function.line, why)
        })
        .collect()
}

fn attribute_reasons(path: &str, text: &str) -> Vec<Offence> {
    attributes(&tokens(text))
        .into_iter()
        .filter_map(|attribute| {
            let why = match attribute.name.as_str() {
                "allow" => "`allow` outlives its cause: use `expect` with a reason",
                "expect" if !attribute.text.contains("reason") => "`expect` without a reason",
                "ignore" => "an ignored test is no test",
                _ => return None,
            };
            Some(Offence::new(path, attribute.line, why))
        })
        .collect()
}

fn globs(path: &str, text: &str) -> Vec<Offence> {
    paths(&tokens(text))
        .into_iter()
        .filter(|used| used.parts.last().is_some_and(|part| part == "*"))
        .map(|used| Offence::new(path, used.line, "a glob hides what is imported"))
        .collect()
}

/// The page that shows what becomes of bytes that are not UTF-8.
const UNREADABLE: &str = "src/check/rules/invalid_encoding.md";

fn leftovers(path: &str, text: &str) -> Vec<Offence> {
    let shown = path == UNREADABLE;
    let words: Vec<&str> =
        LEFTOVERS.into_iter().filter(|word| !(shown && *word == "\u{fffd}")).collect();
    lines_with(path, text, &words, "is a leftover")
}

fn private_paths(path: &str, text: &str) -> Vec<Offence> {
    lines_with(path, text, &PRIVATE, "is a folder of one machine")
}

fn lines_with(path: &str, text: &str, words: &[&str], why: &str) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let found = words.iter().filter(|word| line.contains(**word));
        offences.extend(found.map(|word| Offence::new(path, index + 1, format!("`{word}` {why}"))));
    }
    offences
}

fn white_space(path: &str, text: &str) -> Vec<Offence> {
    let lines = text.split('\n').enumerate();
    let mut offences: Vec<Offence> = lines
        .filter(|(_, line)| line.ends_with([' ', '\t', '\r']))
        .map(|(index, _)| Offence::new(path, index + 1, "white space at the end of the line"))
        .collect();
    if !text.is_empty() && (!text.ends_with('\n') || text.ends_with("\n\n")) {
        offences.push(Offence::new(path, text.lines().count(), "does not end with one line end"));
    }
    offences
}

#[cfg(test)]
mod tests {
    use super::{
        LEFTOVERS, PRIVATE, attribute_reasons, function_lengths, globs, header, leftovers, length,
        private_paths, white_space,
    };
    use crate::repository::Offence;

    fn said(offences: &[Offence]) -> Vec<String> {
        offences.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_file_of_601_lines_is_found() {
        let explained = "//! A table. This file is long because it is a table.\n";
        let of = |lines: usize| format!("{explained}{}", "// x\n".repeat(lines - 1));
        assert!(length("a.rs", &of(600)).is_empty());
        assert_eq!(said(&length("a.rs", &of(601))), ["a.rs:601: 601 lines, 600 at most"]);
        let unexplained = |lines: usize| format!("//! A.\n{}", "// x\n".repeat(lines - 1));
        assert!(length("a.rs", &unexplained(400)).is_empty());
        assert_eq!(length("a.rs", &unexplained(401)).len(), 1);
    }

    #[test]
    fn a_file_without_a_header_is_found() {
        assert!(header("a.rs", "//! What it is.\n").is_empty());
        assert_eq!(header("a.rs", "use std::fmt;\n").len(), 1);
    }

    #[test]
    fn a_function_of_61_lines_is_found() {
        let statements = "    let a = 1;\n".repeat(58);
        assert_eq!(function_lengths("a.rs", &format!("fn f() {{\n{statements}}}\n")), []);
        let longer = format!("mod m {{ impl A {{\nfn f() {{\n{statements}    a;\n}}\n}} }}");
        let found = function_lengths("a.rs", &longer);
        assert_eq!(said(&found), ["a.rs:2: `f` has 61 lines, 60 at most"]);
        let arms = "        1 => 2,\n".repeat(99);
        assert_eq!(function_lengths("a.rs", &format!("fn f() {{ match a {{\n{arms}}} }}")), []);
    }

    #[test]
    fn an_attribute_without_a_reason_is_found() {
        assert_eq!(attribute_reasons("a.rs", "#[allow(dead_code)] fn f() {}").len(), 1);
        assert_eq!(attribute_reasons("a.rs", "#![allow(dead_code)]").len(), 1);
        assert_eq!(attribute_reasons("a.rs", "mod m { #[expect(dead_code)] fn f() {} }").len(), 1);
        assert!(attribute_reasons("a.rs", "#[expect(a, reason = \"b\")] fn f() {}").is_empty());
    }

    #[test]
    fn a_glob_is_found() {
        assert_eq!(globs("a.rs", "use super::*;").len(), 1);
        assert_eq!(globs("a.rs", "use a::{b, c::*};").len(), 1);
        assert!(globs("a.rs", "use a::{b, c};\nlet d = e * f;").is_empty());
    }

    #[test]
    fn leftovers_are_found() {
        assert_eq!(leftovers("a.md", &format!("a\n{}: b\n", LEFTOVERS[0])).len(), 1);
        assert_eq!(leftovers("a.md", "\u{fffd}\n").len(), 1);
        assert_eq!(private_paths("a.md", &format!("see {}x\n", PRIVATE[1])).len(), 1);
        assert_eq!(white_space("a.md", "a \nb\n").len(), 1);
        assert_eq!(white_space("a.md", "a\nb").len(), 1);
        assert_eq!(white_space("a.md", "a\nb\n\n").len(), 1);
        assert!(white_space("a.md", "a\n\nb\n").is_empty());
    }
}
