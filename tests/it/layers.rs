//! A module imports only modules of a lower rank, and a third-party API is named in one place.
//!
//! Both tables are read from ARCHITECTURE.md, so that the paper cannot say what is not so.

use std::collections::BTreeMap;

use crate::repository::{Offence, expect_none, text, texts};
use crate::rust::{Used, paths, tokens};

/// Rank by module.
type Ranks = BTreeMap<String, u32>;

/// The folders and files of `src/` that may name a crate, by crate.
type Homes = BTreeMap<String, Vec<String>>;

#[test]
fn modules_import_only_lower_ranks() {
    let ranks = read_ranks(&text("ARCHITECTURE.md"));
    assert!(ranks.len() > 10, "ARCHITECTURE.md has no table of ranks");
    let offences: Vec<Offence> = texts("src", &[".rs"])
        .iter()
        .flat_map(|file| upward_imports(&file.path, &file.text, &ranks))
        .collect();
    expect_none(&offences);
}

#[test]
fn third_party_apis_stay_in_their_places() {
    let homes = read_homes(&text("ARCHITECTURE.md"));
    assert!(homes.len() > 5, "ARCHITECTURE.md has no table of crates");
    let offences: Vec<Offence> = texts("src", &[".rs"])
        .iter()
        .flat_map(|file| strayed_crates(&file.path, &file.text, &homes))
        .collect();
    expect_none(&offences);
}

#[test]
fn every_top_module_has_a_rank() {
    let ranks = read_ranks(&text("ARCHITECTURE.md"));
    let offences: Vec<Offence> = texts("src", &[".rs"])
        .iter()
        .filter_map(|file| top_module(&file.path).map(|module| (file, module)))
        .filter(|(_, module)| !ranks.contains_key(module))
        .map(|(file, module)| {
            Offence::new(&file.path, 1, format!("`{module}` has no rank in ARCHITECTURE.md"))
        })
        .collect();
    expect_none(&offences);
}

/// Rows `| 4 | `language` | … |`.
fn read_ranks(architecture: &str) -> Ranks {
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let rank = cells.get(1)?.parse().ok()?;
        let names = cells.get(2)?.split(',').map(|name| name.trim().trim_matches('`').to_owned());
        Some(names.map(|name| (name, rank)).collect::<Vec<(String, u32)>>())
    };
    architecture.lines().filter_map(row).flatten().collect()
}

/// Rows `| `handlebars` | `syntax/prose`, `render/prose` |`.
fn read_homes(architecture: &str) -> Homes {
    let quoted = |cell: &str| -> Vec<String> {
        cell.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect()
    };
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (crates, homes) = (quoted(cells.get(1)?), quoted(cells.get(2)?));
        let about_crates = cells.len() == 4 && !crates.is_empty() && !homes.is_empty();
        about_crates.then(|| crates.into_iter().map(move |name| (name, homes.clone())))
    };
    architecture.lines().filter_map(row).flatten().collect()
}

fn upward_imports(path: &str, text: &str, ranks: &Ranks) -> Vec<Offence> {
    let Some(own) = top_module(path) else { return Vec::new() };
    let Some(own_rank) = ranks.get(&own) else { return Vec::new() };
    let offence = |used: Used| {
        let target = imported_module(path, &used)?;
        let rank = ranks.get(&target)?;
        (target != own && rank >= own_rank).then(|| {
            let why = format!("`{own}` (rank {own_rank}) names `{target}` (rank {rank})");
            Offence::new(path, used.line, why)
        })
    };
    paths(&tokens(text)).into_iter().filter_map(offence).collect()
}

fn strayed_crates(path: &str, text: &str, homes: &Homes) -> Vec<Offence> {
    let place = path.trim_start_matches("src/").trim_end_matches(".rs");
    let offence = |used: Used| {
        let name = used.parts.first()?;
        let allowed = homes.get(name)?;
        let at_home =
            allowed.iter().any(|home| place == home || place.starts_with(&format!("{home}/")));
        (!at_home).then(|| {
            let why = format!("`{name}` belongs to {} alone", allowed.join(" and "));
            Offence::new(path, used.line, why)
        })
    };
    paths(&tokens(text)).into_iter().filter_map(offence).collect()
}

/// The top module that a path leads to, where it leads through the root of the crate.
fn imported_module(path: &str, used: &Used) -> Option<String> {
    let mut parts = used.parts.iter().map(String::as_str).peekable();
    let first = parts.next()?;
    if first == "crate" || first == "tabellion" {
        return parts.next().map(ToOwned::to_owned);
    }
    let mut module = module_path(path);
    module.extend(std::iter::repeat_n("tests".to_owned(), used.depth));
    if first != "super" {
        return None;
    }
    module.pop();
    while parts.next_if_eq(&"super").is_some() {
        module.pop();
    }
    module.first().cloned().or_else(|| parts.next().map(ToOwned::to_owned))
}

/// The module that a file is: `src/source/host/disk.rs` is `source`, `host`, `disk`.
fn module_path(path: &str) -> Vec<String> {
    let place = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    place.split('/').map(ToOwned::to_owned).collect()
}

fn top_module(path: &str) -> Option<String> {
    let module = module_path(path).first().cloned()?;
    (module != "lib" && module != "main").then_some(module)
}

#[cfg(test)]
mod tests {
    use super::{read_homes, read_ranks, strayed_crates, upward_imports};

    const RANKS: &str = "| rank | module | is |\n|---|---|---|\n| 0 | `source` | texts |\n\
                         | 6 | `load`, `claim` | facts |\n| 7 | `check` | findings |\n";
    const HOMES: &str = "| crate | only in |\n|---|---|\n| `clap` | `cli` |\n";

    fn upward(path: &str, text: &str) -> Vec<String> {
        let found = upward_imports(path, text, &read_ranks(RANKS));
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_downward_import_passes() {
        assert!(upward("src/check/mod.rs", "use crate::{source::Span, load};").is_empty());
        assert!(upward("src/load/a.rs", "//! crate::check\nlet x = \"crate::check\";").is_empty());
        assert!(upward("src/load/a/b.rs", "use super::super::c::D;").is_empty());
        assert!(upward("src/load/a.rs", "mod tests { use super::super::b; }").is_empty());
    }

    #[test]
    fn an_upward_import_is_found() {
        let expected = ["src/load/a.rs:2: `load` (rank 6) names `check` (rank 7)"];
        for import in [
            "use crate::check::Rule;",
            "use crate::{source::Span, check as c};",
            "use super::super::check;",
            "fn f() { vec![crate::check::RULES] }",
            "pub(crate) fn f(rule: &crate::check::Rule) {}",
        ] {
            assert_eq!(upward("src/load/a.rs", &format!("\n{import}")), expected, "{import}");
        }
    }

    #[test]
    fn an_import_of_the_same_rank_is_found() {
        assert_eq!(upward("src/load/mod.rs", "use crate::claim;").len(), 1);
        assert_eq!(upward("src/load/mod.rs", "use super::{source, claim::Claim};").len(), 1);
        assert!(upward("src/load/mod.rs", "use crate::load::a;").is_empty());
    }

    #[test]
    fn a_crate_away_from_home_is_found() {
        let homes = read_homes(HOMES);
        assert!(strayed_crates("src/cli/mod.rs", "use clap::Parser;", &homes).is_empty());
        assert!(
            strayed_crates("src/load/mod.rs", "let clap = other::clap::x();", &homes).is_empty()
        );
        let found = strayed_crates("src/load/mod.rs", "\nuse clap::{Parser, Args};", &homes);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found[0], "src/load/mod.rs:2: `clap` belongs to cli alone");
    }
}
