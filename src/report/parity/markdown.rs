//! The comparison as a Markdown document with a block for signature.

#![expect(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a page is put together from few parts, and reads as what it becomes"
)]

use super::words::{
    conclusion, details, finding, kind, language, place, plain, result, summary, title,
};
use super::{NoticeParity, Parity, Section, Side};
use crate::diagnostic::Message;
use crate::language::Words;
use crate::report::printable;
use crate::source::Sources;

pub(super) fn render(parity: &Parity, sources: &Sources, words: &Words) -> String {
    let mut text = format!("# {}\n", plain(words, "parity-title"));
    if parity.notices.is_empty() {
        text += &format!("\n{}\n", plain(words, "parity-nothing"));
    }
    for notice in &parity.notices {
        text += &of_notice(parity, notice, sources, words);
    }
    text.trim_end().to_owned() + "\n"
}

fn of_notice(parity: &Parity, notice: &NoticeParity, sources: &Sources, words: &Words) -> String {
    let mut text =
        format!("\n## {} – {}\n\n", cell(&notice.name), cell(&notice.titles.join(" / ")));
    let names = notice.languages.map(|it| language(words, it));
    for section in &notice.sections {
        text += &of_section(section, &names, sources, words);
    }
    if !notice.findings.is_empty() {
        text += &format!("### {}\n\n", plain(words, "parity-other-findings"));
        text += &list(notice.findings.iter().map(|it| finding(words, it, sources)));
    }
    text += &format!("### {}\n\n", plain(words, "parity-summary"));
    text += &list(summary(words, notice).into_iter());
    text += &format!("**{}**\n\n", conclusion(words, notice));
    text += &signature(parity, notice, words);
    text
}

fn of_section(section: &Section, names: &[String; 2], sources: &Sources, words: &Words) -> String {
    let titles = [0, 1].map(|side| cell(&title(words, section.titles[side].as_deref())));
    let mut text = format!("### {}\n\n", titles.join(" / "));
    if section.facts.is_empty() {
        text += &format!("{}\n\n", plain(words, "parity-no-facts"));
    } else {
        let heads = [plain(words, "parity-fact"), names[0].clone(), names[1].clone()];
        let heads = [&heads[..], &[plain(words, "parity-result")]].concat();
        text += &format!("| {} |\n|---|---|---|---|\n", heads.join(" | "));
    }
    for fact in &section.facts {
        let sides =
            [0, 1].map(|at| fact.sides[at].as_ref().map_or("–".to_owned(), |it| side(it, words)));
        let [one, two] = sides;
        let outcome = result(words, fact);
        let outcome = if fact.differences.is_empty() { outcome } else { format!("**{outcome}**") };
        text += &format!("| {} | {one} | {two} | {outcome} |\n", kind(words, fact.kind));
    }
    if !section.facts.is_empty() {
        text += "\n";
    }
    text + &list(section.findings.iter().map(|it| finding(words, it, sources)))
}

fn side(side: &Side, words: &Words) -> String {
    let mut notes = details(words, side);
    notes.push(place(words, side));
    format!("{} ({})", cell(&side.text), cell(&notes.join(", ")))
}

fn list(items: impl Iterator<Item = String>) -> String {
    let mut text: String = items.map(|item| format!("- {}\n", cell(&item))).collect();
    if !text.is_empty() {
        text += "\n";
    }
    text
}

/// What was compared, the statement, and lines for place, date and signature.
fn signature(parity: &Parity, notice: &NoticeParity, words: &Words) -> String {
    let mut text = format!("### {}\n\n", plain(words, "parity-signature"));
    text += &format!("{}\n\n", compared(parity, notice, words));
    let heads = [plain(words, "parity-file"), "SHA-256".to_owned()];
    text += &format!("| {} |\n|---|---|\n", heads.join(" | "));
    for file in &notice.files {
        text += &format!("| `{}` | `{}` |\n", printable(&file.path), file.sha256);
    }
    text += &format!("\n{}\n\n", plain(words, "parity-statement"));
    for id in ["parity-signer", "parity-place-and-date", "parity-signed"] {
        text += &format!("{} ______________________________\n\n", plain(words, id));
    }
    text
}

/// Which version was compared, when and with what.
pub(super) fn compared(parity: &Parity, notice: &NoticeParity, words: &Words) -> String {
    let message = Message::new("parity-compared")
        .arg("notice", notice.titles.join(" / "))
        .arg("version", notice.version.as_str())
        .arg("date", notice.day.clone())
        .arg("day", parity.day.clone())
        .arg("tool", parity.tool.as_str());
    words.message(&message)
}

/// A text for a cell or a line: no sign of it is a mark.
fn cell(text: &str) -> String {
    let mut safe = String::new();
    for c in printable(text).chars() {
        if "\\`*_{}[]<>#|&~".contains(c) {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
