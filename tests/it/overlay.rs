//! Workspaces of the literate tests: the base workspace and what a page lays over it.
//!
//! A fence ```` ```yaml content/acme/recipients.yaml ```` replaces, in the base file of that
//! path, the block of each top-level key that it holds; ```` ```markdown … ```` replaces each
//! section by its id, or appends it. `whole` after the path replaces the file, `delete` takes it
//! away, `latin-1` saves it in that encoding, `pipe` puts a pipe in its place. ```` ```date 2026-11-22 ```` sets the day.

use jiff::civil::date;
use tabellion::source::host::{Fault, Memory};

use crate::repository::{Text, text, texts};

/// The folder of the base workspace.
const BASE: &str = "tests/sites/base/";

/// A fenced block of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fence {
    /// The language: `yaml`, `markdown`, `text`.
    pub(crate) language: String,
    /// The words after the language.
    pub(crate) words: Vec<String>,
    /// What stands between the fences.
    pub(crate) text: String,
    /// The bytes of that text in the page.
    pub(crate) range: std::ops::Range<usize>,
}

/// The base workspace with the fences of one example laid over it.
pub(crate) fn workspace(fences: &[Fence]) -> Memory {
    let (days, fences): (Vec<&Fence>, Vec<&Fence>) =
        fences.iter().partition(|fence| fence.language == "date");
    let day = days.first().map(|fence| fence.words[0].parse().expect("a day"));
    let mut host = Memory::new(day.unwrap_or(date(2026, 3, 1)));
    let mut files: Vec<(String, String)> = texts(BASE, &[""])
        .into_iter()
        .map(|file| (file.path.trim_start_matches(BASE).to_owned(), file.text))
        .collect();
    for fence in &fences {
        let Some(path) = fence.words.first() else { continue };
        let base = files.iter().position(|(other, _)| other == path);
        let base = base.map(|at| files.remove(at).1).unwrap_or_default();
        let text = match fence.words.get(1).map(String::as_str) {
            Some("delete") => continue,
            Some("whole") => fence.text.clone(),
            _ if path.ends_with(".yaml") => lay_blocks(&base, &fence.text, top_level_key),
            _ if path.ends_with(".md") => lay_blocks(&base, &fence.text, section_id),
            _ => fence.text.clone(),
        };
        files.push((path.clone(), text));
    }
    for (path, text) in files {
        host.insert(path, text);
    }
    for fence in fences.iter().filter(|fence| fence.words.iter().any(|word| word == "latin-1")) {
        host.insert(fence.words[0].clone(), latin_1(&fence.text));
    }
    for fence in fences.iter().filter(|fence| fence.words.iter().any(|word| word == "pipe")) {
        host.spoil(fence.words[0].clone(), Fault::NoFile);
    }
    host
}

/// The published content with the edits of one case: ```` ```edit content/excelia/… ```` holds
/// lines to take away (`- …`) and lines to put in their place (`+ …`).
pub(crate) fn edited(edits: &[Fence]) -> Memory {
    let mut host = Memory::new(date(2026, 11, 22));
    let mut files = texts("content", &[".yaml", ".md"]);
    files.push(Text { path: "tabellion.yaml".to_owned(), text: text("tabellion.yaml") });
    for file in &mut files {
        for edit in edits.iter().filter(|edit| edit.words.first() == Some(&file.path)) {
            let (old, new) = (lines(&edit.text, '-'), lines(&edit.text, '+'));
            let times = file.text.matches(&old).count();
            assert!(times == 1 && !old.is_empty(), "{}: {times} times:\n{old}", file.path);
            file.text = file.text.replacen(&old, &new, 1);
        }
    }
    for file in files {
        host.insert(file.path, file.text);
    }
    host
}

/// The lines of an edit with that mark, without it.
fn lines(edit: &str, mark: char) -> String {
    let marked = edit.lines().filter_map(|line| line.strip_prefix(mark));
    let lines: Vec<&str> = marked.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n")
}

/// A text as ISO 8859-1: one byte for each character.
fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect()
}

/// Replaces each block of `base` that `upper` has too, and appends the others. A block begins
/// at a line that `name` gives a name; what stands before the first one is a block of its own.
fn lay_blocks(base: &str, upper: &str, name: fn(&str) -> Option<&str>) -> String {
    let mut blocks = split(base, name);
    for (key, text) in split(upper, name) {
        match blocks.iter_mut().find(|(other, _)| *other == key) {
            Some(block) if key.is_some() => block.1 = text,
            _ if key.is_none() && text.trim().is_empty() => {}
            _ => blocks.push((key, text)),
        }
    }
    blocks.into_iter().map(|(_, text)| text).collect()
}

fn split(text: &str, name: fn(&str) -> Option<&str>) -> Vec<(Option<&str>, String)> {
    let mut blocks = vec![(None, String::new())];
    for line in text.split_inclusive('\n') {
        if let Some(key) = name(line) {
            blocks.push((Some(key), String::new()));
        }
        if let Some((_, block)) = blocks.last_mut() {
            *block += line;
        }
    }
    blocks
}

fn top_level_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    (!key.is_empty() && !key.starts_with([' ', '#', '-', '\t'])).then_some(key)
}

fn section_id(line: &str) -> Option<&str> {
    let heading = line.strip_prefix("## ")?.trim_end();
    let (_, id) = heading.strip_suffix('}')?.rsplit_once("{#")?;
    Some(id)
}

/// The fences of a text that begins at byte `from` of its page.
pub(crate) fn fences(text: &str, from: usize) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<(usize, Fence)> = None;
    let mut at = from;
    for line in text.split_inclusive('\n') {
        let ticks = line.len() - line.trim_start_matches('`').len();
        let info = line.trim_start_matches('`').trim();
        match &mut open {
            None if ticks >= 3 && !info.is_empty() => {
                let mut words = info.split_whitespace().map(str::to_owned);
                let language = words.next().unwrap_or_default();
                let start = at + line.len();
                let words = words.collect();
                open = Some((
                    ticks,
                    Fence { language, words, text: String::new(), range: start..start },
                ));
            }
            None => {}
            Some((wanted, _)) if ticks >= *wanted && info.is_empty() => {
                found.extend(open.take().map(|(_, fence)| fence));
            }
            Some((_, fence)) => {
                fence.text += line;
                fence.range.end = at + line.len();
            }
        }
        at += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{fences, latin_1, lay_blocks, section_id, top_level_key};

    #[test]
    fn a_block_replaces_the_one_of_its_name() {
        let base = "# Head.\na: 1\nb:\n  c: 2\n";
        let laid = |upper| lay_blocks(base, upper, top_level_key);
        assert_eq!(laid("b: 3\n"), "# Head.\na: 1\nb: 3\n");
        assert_eq!(laid("d: 4\n"), "# Head.\na: 1\nb:\n  c: 2\nd: 4\n");
        let prose =
            lay_blocks("## A {#a}\n\nx\n\n## B {#b}\n\ny\n", "## C {#a}\n\nz\n\n", section_id);
        assert_eq!(prose, "## C {#a}\n\nz\n\n## B {#b}\n\ny\n");
    }

    #[test]
    fn a_text_is_saved_byte_for_byte() {
        assert_eq!(latin_1("é\n"), b"\xe9\n");
    }

    #[test]
    fn fences_are_found_with_their_places() {
        let page = "text\n\n```yaml a.yaml whole\nb: 1\n```\n\n````text\n```\n````\n";
        let found = fences(page, 0);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].words, ["a.yaml", "whole"]);
        assert_eq!(&page[found[0].range.clone()], "b: 1\n");
        assert_eq!(found[1].text, "```\n");
    }
}
