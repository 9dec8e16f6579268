//! `undeclared-cookie-category`: a list of categories of trackers with one that the data do not
//! have.
//!
//! A list is one of categories where it names at least one that is declared. What stands among its
//! items, and is called a tracker as well, is then one that nobody declared.

use std::collections::BTreeMap;

use crate::check::{Check, Dossier, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::fold;
use crate::law::articles;
use crate::model::Organisation;
use crate::source::Span;
use crate::syntax::markdown::{Block, BlockKind, Section};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "undeclared-cookie-category",
        family: Family::Cookies,
        sources: &[articles::LIL_82],
        page: include_str!("undeclared_cookie_category.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

/// The most words that a name of a category has.
const LONGEST: usize = 8;

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let Some(first) = organisation.cookies.categories.keys().next() else { return Vec::new() };
    let mut findings = Vec::new();
    for (_, edition) in dossier.editions() {
        for section in &edition.document.sections {
            for run in runs(section).into_values() {
                for (name, span) in unknown(organisation, edition, &run) {
                    findings.push(
                        Diagnostic::new("undeclared-cookie-category")
                            .arg("category", name)
                            .label(span, "claim")
                            .label(first.span, "datum")
                            .help("help"),
                    );
                }
            }
        }
    }
    findings
}

/// A list, the first column of a table, or the short paragraphs of a section, which stand over
/// tables as titles do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Run {
    List(usize),
    Column(usize),
    Titles,
}

fn runs(section: &Section) -> BTreeMap<Run, Vec<&Block>> {
    let mut runs: BTreeMap<Run, Vec<&Block>> = BTreeMap::new();
    for block in &section.blocks {
        let run = match block.kind {
            BlockKind::Item { list, .. } => Run::List(list),
            BlockKind::Cell { table, row: 1.., column: 0 } => Run::Column(table),
            BlockKind::Paragraph if !block.text.text().contains(['.', ':', ',', '?']) => {
                Run::Titles
            }
            _ => continue,
        };
        runs.entry(run).or_default().push(block);
    }
    runs
}

/// The names in a run that are no category of the data, where others of it are.
fn unknown(
    organisation: &Organisation,
    edition: &Edition<'_>,
    run: &[&Block],
) -> Vec<(String, Span)> {
    let Some(lexicon) = edition.lexicon else { return Vec::new() };
    let words = &lexicon.statement.cookie.contexts;
    let names: Vec<String> = organisation
        .cookies
        .categories
        .values()
        .map(|category| fold(category.name.get(edition.language)))
        .collect();
    let is_known = |head: &str| {
        let around = |text: &str| format!(" {text} ");
        names.iter().any(|name| {
            let (name, head) = (around(name), around(head));
            name.contains(&head) || head.contains(&name)
        })
    };
    let heads: Vec<(&Block, &str, String)> = run
        .iter()
        .map(|block| {
            let head = head(block.text.text());
            (*block, head, fold(head))
        })
        .collect();
    if !heads.iter().any(|(_, _, folded)| !folded.is_empty() && is_known(folded)) {
        return Vec::new();
    }
    let others = heads.iter().filter(|(_, _, folded)| {
        words.is_match(folded) && folded.split(' ').count() <= LONGEST && !is_known(folded)
    });
    let placed = others.filter_map(|(block, head, _)| {
        let (span, written) = block.text.origin(0..head.len())?;
        written.then(|| ((*head).to_owned(), span))
    });
    placed.collect()
}

/// The name at the head of an item: what stands before that which is said of it.
fn head(text: &str) -> &str {
    let end = text.find([':', ';', ',', '(', '.', '\n']).unwrap_or(text.len());
    text[..end].trim_end()
}
