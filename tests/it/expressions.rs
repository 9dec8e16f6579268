//! The list of expressions for authors, `docs/expressions.md`, is made of the doc comments of the
//! helpers.

use crate::repository::{expect_text, text, texts};

const HELPERS: &str = "src/render/prose/helpers";
const HEADING: &str = "## Every expression\n";

#[test]
fn every_expression_is_described_for_authors() {
    let path = "docs/expressions.md";
    let page = text(path);
    let written = page.split(HEADING).next().unwrap_or_default();
    let list: Vec<String> = registered().iter().map(|(module, run)| item(module, run)).collect();
    expect_text(path, &format!("{written}{HEADING}\n{}", list.concat()));
}

/// The module and the function of each helper, in the order of the list.
fn registered() -> Vec<(String, String)> {
    let list = text(&format!("{HELPERS}/mod.rs"));
    let lines = list.lines().filter_map(|line| {
        let (name, run) =
            line.trim().strip_prefix("(\"")?.strip_suffix("),")?.split_once("\", ")?;
        let (module, run) = run.split_once("::")?;
        (name != "print").then(|| (module.to_owned(), run.to_owned()))
    });
    lines.collect()
}

/// The doc comment of a helper, as an item of the list.
fn item(module: &str, run: &str) -> String {
    let files = texts(HELPERS, &[".rs"]);
    let own = |path: &str| {
        let name = path.trim_start_matches(HELPERS).trim_start_matches('/');
        name == format!("{module}.rs") || name.starts_with(&format!("{module}/"))
    };
    let declaration = format!(" fn {run}(");
    let (source, start) = files
        .iter()
        .filter(|file| own(&file.path))
        .find_map(|file| Some((&file.text, file.text.find(&declaration)?)))
        .unwrap_or_else(|| panic!("{module}::{run} is in no file of its module"));
    let above = source[..start].lines().rev().skip(1);
    let mut lines: Vec<&str> = above.map_while(|line| line.strip_prefix("/// ")).collect();
    lines.reverse();
    assert!(lines.first().is_some_and(|line| line.starts_with("`{{")), "{module}::{run}");
    format!("- {}\n", lines.join(" "))
}
