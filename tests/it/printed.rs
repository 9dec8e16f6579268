//! What expressions print, case by case: pages of `tests/suite/print/`.
//!
//! Each heading of level 1 after the title is a case: `yaml` fences lie over the base workspace, a `handlebars`
//! fence is printed as if it were its notice, and `markdown fr` and `markdown en` fences show the
//! result. `UPDATE=1` rewrites those.

use std::path::Path;

use tabellion::language::Language;
use tabellion::render::prose::{Place, expand};
use tabellion::source::Sources;
use tabellion::source::host::Memory;

use crate::overlay::{Fence, fences, workspace};
use crate::render::{organisation, words};
use crate::repository::{Offence, Text, expect_none, texts, updating};

#[test]
fn expressions_print_what_the_pages_show() {
    let mut offences = Vec::new();
    for page in texts("tests/suite/print", &[".md"]) {
        let mut edits = Vec::new();
        for (from, case) in cases(&page.text) {
            let fences = fences(case, from);
            let line = page.text[..from].matches('\n').count() + 1;
            offences.extend(compare(&page, line, &fences, &mut edits));
        }
        apply(&page, edits);
    }
    expect_none(&offences);
}

/// The cases of a page, with the byte at which each begins.
fn cases(page: &str) -> Vec<(usize, &str)> {
    let starts: Vec<usize> = page.match_indices("\n# ").map(|(at, _)| at + 1).collect();
    let ends = starts.iter().skip(1).copied().chain([page.len()]);
    starts.iter().zip(ends).map(|(start, end)| (*start, &page[*start..end])).collect()
}

fn compare(
    page: &Text,
    line: usize,
    fences: &[Fence],
    edits: &mut Vec<(Fence, String)>,
) -> Vec<Offence> {
    let inputs: Vec<Fence> = of(fences, "yaml").cloned().collect();
    let Some(prose) = of(fences, "handlebars").next() else {
        return vec![Offence::new(&page.path, line, "the case has no `handlebars` fence")];
    };
    let host = workspace(&inputs);
    let mut offences = Vec::new();
    for language in Language::ALL {
        let actual = printed(&host, &prose.text, language);
        let expected = of(fences, "markdown").find(|fence| fence.words == [language.code()]);
        match expected {
            Some(fence) if fence.text == actual => {}
            Some(fence) if updating() => edits.push((fence.clone(), actual)),
            Some(_) => {
                let why = format!("`{language}` is another; UPDATE=1 rewrites it\n{actual}");
                offences.push(Offence::new(&page.path, line, why));
            }
            None => {
                let why = format!("a `markdown {language}` fence is missing");
                offences.push(Offence::new(&page.path, line, why));
            }
        }
    }
    offences
}

fn of<'f>(fences: &'f [Fence], language: &'static str) -> impl Iterator<Item = &'f Fence> {
    fences.iter().filter(move |fence| fence.language == language)
}

/// The text printed as the notice of the base workspace, with the findings below it.
fn printed(host: &Memory, text: &str, language: Language) -> String {
    let mut sources = Sources::default();
    let organisation = organisation(host, &mut sources, "acme");
    let words = words(language);
    let file = sources.add("prose.md", text);
    let notice = &organisation.notices[0];
    let place = Place { organisation: &organisation, notice, language, words: &words };
    let expansion = expand(text, file, place);
    let findings: Vec<String> = expansion
        .diagnostics
        .iter()
        .map(|finding| format!("! {}\n", words.headline(finding)))
        .collect();
    format!("{}{}", expansion.text.text(), findings.concat())
}

/// Writes new outputs into a page, the last one first, so that places stay true.
fn apply(page: &Text, mut edits: Vec<(Fence, String)>) {
    if edits.is_empty() {
        return;
    }
    let mut text = page.text.clone();
    edits.sort_by_key(|(fence, _)| fence.range.start);
    for (fence, output) in edits.into_iter().rev() {
        text.replace_range(fence.range, &output);
    }
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(&page.path);
    std::fs::write(full, text).expect("a page to write to");
}
