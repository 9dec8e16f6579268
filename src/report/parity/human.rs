//! The comparison for a terminal: two columns where there is room, one below the other where there
//! is none. Legible without colours.

#![expect(
    clippy::format_push_string,
    reason = "a page is put together from few parts, and reads as what it becomes"
)]

use super::words::{
    conclusion, details, finding, kind, language, place, plain, result, summary, title,
};
use super::{Fact, NoticeParity, Parity, Section, Side};
use crate::diagnostic::Message;
use crate::language::Words;
use crate::report::printable;
use crate::report::wrap::{self, wide};
use crate::source::Sources;

/// The width from which on the languages stand side by side.
const WIDE: usize = 100;

/// The width of the column of kinds, where there are columns.
const KIND: usize = 14;

pub(super) fn render(parity: &Parity, sources: &Sources, words: &Words, width: usize) -> String {
    let page = Page { words, sources, width: width.clamp(20, 400) };
    let mut lines = Vec::new();
    for notice in &parity.notices {
        page.notice(notice, &mut lines);
    }
    if parity.notices.is_empty() {
        lines.push(plain(words, "parity-nothing"));
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    lines.join("\n").trim_end().to_owned() + "\n"
}

struct Page<'p> {
    words: &'p Words,
    sources: &'p Sources,
    width: usize,
}

impl Page<'_> {
    fn notice(&self, notice: &NoticeParity, lines: &mut Vec<String>) {
        let title = Message::new("parity-notice")
            .arg("name", notice.name.as_str())
            .arg("notice", notice.notice.as_str())
            .arg("version", notice.version.as_str())
            .arg("date", notice.day.clone());
        lines.extend(wrapped(&self.words.message(&title), self.width));
        lines.push("=".repeat(self.width));
        let names = notice.languages.map(|it| language(self.words, it));
        let titles = [0, 1].map(|side| format!("{}: {}", names[side], notice.titles[side]));
        self.row("", [&titles[0], &titles[1]], lines);
        for section in &notice.sections {
            lines.push("-".repeat(self.width));
            self.section(notice, section, lines);
        }
        lines.push("=".repeat(self.width));
        for found in &notice.findings {
            let text = finding(self.words, found, self.sources);
            lines.extend(wrapped(&format!("! {text}"), self.width));
        }
        for line in summary(self.words, notice) {
            lines.extend(wrapped(&line, self.width));
        }
        lines.extend(wrapped(&conclusion(self.words, notice), self.width));
        lines.push(String::new());
    }

    fn section(&self, notice: &NoticeParity, section: &Section, lines: &mut Vec<String>) {
        let title = |side: usize| title(self.words, section.titles[side].as_deref());
        let named = |side: usize| {
            let code = notice.languages[side].code();
            if self.width < WIDE { format!("{code}: {}", title(side)) } else { title(side) }
        };
        let id = section.id.as_ref().map(|id| format!("#{id}")).unwrap_or_default();
        self.row(&id, [&named(0), &named(1)], lines);
        for fact in &section.facts {
            self.fact(notice, fact, lines);
        }
        for found in &section.findings {
            let text = finding(self.words, found, self.sources);
            lines.extend(wrapped(&format!("! {text}"), self.width));
        }
    }

    fn fact(&self, notice: &NoticeParity, fact: &Fact, lines: &mut Vec<String>) {
        let both = fact.sides.iter().all(Option::is_some);
        let mark = match (fact.differences.is_empty(), both) {
            (true, true) => "=",
            (true, false) => "~",
            (false, _) => "≠",
        };
        let name = format!("{mark} {}", kind(self.words, fact.kind));
        let cell = |side: usize| {
            let text = self.side(fact.sides[side].as_ref());
            if self.width < WIDE {
                format!("  {}: {text}", notice.languages[side].code())
            } else {
                text
            }
        };
        self.row(&name, [&cell(0), &cell(1)], lines);
        if mark != "=" {
            let indent = if self.width < WIDE { 2 } else { KIND + 1 };
            let text = result(self.words, fact);
            let text = wrapped(&format!("→ {text}"), self.width - indent);
            lines.extend(text.into_iter().map(|line| format!("{}{line}", " ".repeat(indent))));
        }
    }

    fn side(&self, side: Option<&Side>) -> String {
        let Some(side) = side else { return plain(self.words, "parity-none") };
        let mut text = printable(&side.text);
        let mut notes = details(self.words, side);
        notes.push(place(self.words, side));
        text += &format!(" ({})", notes.join(", "));
        text
    }

    /// A row: a name and two cells, side by side or one below the other.
    fn row(&self, name: &str, cells: [&str; 2], lines: &mut Vec<String>) {
        if self.width < WIDE {
            if !name.is_empty() {
                lines.extend(wrapped(name, self.width));
            }
            for cell in cells {
                let hang = cell.len() - cell.trim_start().len();
                let text = wrapped(cell.trim_start(), self.width - hang);
                lines.extend(text.into_iter().map(|line| format!("{}{line}", " ".repeat(hang))));
            }
            return;
        }
        let column = (self.width - KIND - 4) / 2;
        let columns = [wrapped(name, KIND), wrapped(cells[0], column), wrapped(cells[1], column)];
        let height = columns.iter().map(Vec::len).max().unwrap_or_default();
        for line in 0..height {
            let part = |at: usize, width: usize| {
                let text = columns[at].get(line).map_or("", String::as_str);
                format!("{text}{}", " ".repeat(width.saturating_sub(wide(text))))
            };
            lines.push(format!("{} {} | {}", part(0, KIND), part(1, column), part(2, column)));
        }
    }
}

/// A text in lines of at most that width, cut between words where that is possible.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let lines = wrap::wrapped(&printable(text), width);
    let fitting = lines.iter().flat_map(|line| {
        let signs: Vec<char> = line.chars().collect();
        let parts = signs.chunks(width.max(1)).map(|part| part.iter().collect::<String>());
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() { vec![String::new()] } else { parts }
    });
    fitting.collect()
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_fit_their_width() {
        assert_eq!(wrapped("un deux trois", 8), ["un deux", "trois"]);
        assert_eq!(wrapped("anticonstitutionnellement", 10).len(), 3);
        assert_eq!(wrapped("", 10), [""]);
    }
}
