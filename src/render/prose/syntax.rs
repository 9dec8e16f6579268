//! The expressions of a text before anything is printed: which are well formed, how they nest,
//! and the template that the engine is given.
//!
//! Every expression is looked at by itself, so that one run reports every mistake; what is wrong
//! is left out of the template, which therefore always compiles.

use std::ops::Range;

use super::expression::{compiles, is_plain};
use super::helpers;
use crate::diagnostic::{Arg, Diagnostic, Message, nearest};
use crate::source::{FileId, Span};
use crate::syntax::prose::{Hole, HoleKind};

/// Expressions that have a beginning and an end.
const BLOCKS: [&str; 4] = ["each", "if", "several", "unless"];
/// Deeper nesting serves no reader.
const DEEPEST: usize = 32;
/// More expressions in one text serve no reader.
const MOST: usize = 2000;
/// The marks around the number of a stretch or an expression in the template.
pub(super) const OPEN: char = '\u{e000}';
pub(super) const CLOSE: char = '\u{e001}';

/// What the engine is given for a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// The template: marks for the author's words, and the expressions.
    pub(super) template: String,
    /// The stretches of the author's words.
    pub(super) literals: Vec<Range<usize>>,
    /// The expressions, as findings and lists need them.
    pub(super) holes: Vec<Site>,
}

/// Where an expression stands.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// Its place.
    pub(super) span: Span,
    /// Whether nothing else stands on its line.
    pub(super) alone: bool,
    /// The white space before it on its line.
    pub(super) indent: String,
    /// Whether the line before it is blank.
    pub(super) blank_before: bool,
    /// Whether the line after it is blank.
    pub(super) blank_after: bool,
}

impl Site {
    fn new(text: &str, file: FileId, range: &Range<usize>, lines: &Lines) -> Self {
        let (first, last) = (lines.at(range.start), lines.at(range.end));
        let (line_start, line_end) = (lines.line(first).start, lines.line(last).end);
        let indent = &text[line_start..range.start];
        let alone = indent.trim().is_empty() && text[range.end..line_end].trim().is_empty();
        Self {
            span: Span::new(file, range.clone()),
            alone,
            indent: if alone { indent.to_owned() } else { String::new() },
            blank_before: first.checked_sub(1).is_none_or(|line| lines.is_blank(line)),
            blank_after: lines.is_blank(last + 1),
        }
    }
}

/// The lines of a text, without their ends, and whether each is blank: found once, since a line
/// may hold thousands of expressions.
struct Lines {
    lines: Vec<(Range<usize>, bool)>,
}

impl Lines {
    fn new(text: &str) -> Self {
        let mut start = 0;
        let lines = text.split('\n').map(|line| {
            let range = start..start + line.len();
            start = range.end + 1;
            (range, line.trim().is_empty())
        });
        Self { lines: lines.collect() }
    }

    /// The number of the line that holds a position.
    fn at(&self, position: usize) -> usize {
        self.lines.partition_point(|(line, _)| line.end < position)
    }

    fn line(&self, number: usize) -> Range<usize> {
        self.lines.get(number).map_or(0..0, |(line, _)| line.clone())
    }

    /// Whether a line is blank; there is nothing after the last one.
    fn is_blank(&self, number: usize) -> bool {
        self.lines.get(number).is_none_or(|(_, blank)| *blank)
    }
}

impl Plan {
    /// The plan of a text, and what is wrong with its expressions.
    pub(super) fn new(text: &str, file: FileId, holes: &[Hole]) -> (Self, Vec<Diagnostic>) {
        let keep = vec![false; holes.len()];
        let mut checker =
            Checker { text, file, holes, keep, open: Vec::new(), findings: Vec::new() };
        checker.check();
        let Checker { keep, findings, .. } = checker;
        let lines = Lines::new(text);
        let sites: Vec<Site> =
            holes.iter().map(|hole| Site::new(text, file, &hole.range, &lines)).collect();
        let mut plan = Self { holes: sites, ..Self::default() };
        let mut at = 0;
        for (index, hole) in holes.iter().enumerate() {
            let (before, after) = plan.margins(text, hole, index);
            plan.literal(at..before.max(at));
            at = after;
            plan.mark('H', index);
            if keep[index] {
                plan.template.push_str(&expression(text, hole));
            }
        }
        plan.literal(at..text.len());
        (plan, findings)
    }

    fn literal(&mut self, range: Range<usize>) {
        if !range.is_empty() {
            self.mark('L', self.literals.len());
            self.literals.push(range);
        }
    }

    fn mark(&mut self, kind: char, number: usize) {
        self.template.extend([OPEN, kind]);
        self.template.push_str(&number.to_string());
        self.template.push(CLOSE);
    }

    /// Where the words before a hole end and those after it begin: a tag or a comment alone on
    /// its line takes the line with it, and `~` takes all white space.
    fn margins(&self, text: &str, hole: &Hole, index: usize) -> (usize, usize) {
        let Range { start, end } = hole.range;
        let (mut before, mut after) = (start, end);
        let silent = matches!(hole.kind, HoleKind::Block | HoleKind::Comment);
        if silent && self.holes[index].alone {
            before = start - self.holes[index].indent.len();
            after = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        }
        let tag = &text[hole.range.clone()];
        if tag.starts_with("{{~") {
            before = text[..start].trim_end().len();
        }
        if tag.ends_with("~}}") {
            after = text.len() - text[end..].trim_start().len();
        }
        (before, after)
    }
}

/// An expression as the engine reads it. A path is printed by a helper, so that the engine prints
/// nothing by itself.
fn expression(text: &str, hole: &Hole) -> String {
    let inner = &hole.expression;
    match hole.kind {
        HoleKind::Print if is_path(inner) => format!("{{{{print {inner}}}}}"),
        HoleKind::Print => format!("{{{{{inner}}}}}"),
        _ => text[hole.range.clone()].replace('~', ""),
    }
}

/// Whether an expression is the path of a value rather than the name of a helper.
fn is_path(expression: &str) -> bool {
    !expression.contains(|c: char| c.is_whitespace() || c == '(' || c == '"')
        && !helpers::names().any(|name| name == expression)
}

/// A finding about the form of an expression.
pub(super) fn finding(detail: Message, span: Span) -> Diagnostic {
    let id = detail.id;
    let finding = Diagnostic::new("template-syntax").arg("detail", detail).label(span, "here");
    match id {
        "template-expression" | "template-unclosed" => finding.help("help"),
        "template-block-inline" => finding.help("alone"),
        _ => finding,
    }
}

/// A finding about a name that nothing has, with the nearest known one or, if they are few, all.
pub(super) fn unknown(name: &str, known: &[&str], span: Span) -> Diagnostic {
    const FEW: usize = 12;
    let finding = Diagnostic::new("unknown-name").arg("name", name).label(span, "here");
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.arg("suggestion", near).help("suggestion"),
        None if known.is_empty() || known.len() > FEW => finding.help("help"),
        None => finding
            .arg("known", Arg::all_of(known.iter().map(|name| format!("`{name}`"))))
            .note("known"),
    }
}

/// A block that was opened.
struct Frame {
    index: usize,
    name: String,
    usable: bool,
    /// Its `else` tags; no other may follow the last one when it has no condition.
    elses: Vec<usize>,
    ended: bool,
}

struct Checker<'a> {
    text: &'a str,
    file: FileId,
    holes: &'a [Hole],
    keep: Vec<bool>,
    open: Vec<Frame>,
    findings: Vec<Diagnostic>,
}

impl Checker<'_> {
    /// Finds which expressions the engine is given.
    fn check(&mut self) {
        for (index, hole) in self.holes.iter().enumerate().take(MOST) {
            match hole.kind {
                HoleKind::Comment => {}
                HoleKind::Unclosed => self.wrong(index, Message::new("template-unclosed")),
                HoleKind::Unescaped => self.wrong(index, Message::new("template-unescaped")),
                HoleKind::Print => self.check_print(index),
                HoleKind::Block => self.check_block(index),
            }
        }
        if self.holes.len() > MOST {
            // Blocks may end beyond; they are not looked at.
            self.wrong(MOST, Message::new("template-too-many").arg("most", MOST));
            return;
        }
        for frame in std::mem::take(&mut self.open) {
            let detail = Message::new("template-block-open").arg("block", frame.name);
            self.wrong(frame.index, detail);
        }
    }

    fn check_print(&mut self, index: usize) {
        let inner = &self.holes[index].expression;
        let engine_reads = || compiles(&format!("{{{{{inner}}}}}"));
        if !inner.is_empty() && !inner.starts_with('*') && (is_plain(inner) || engine_reads()) {
            self.keep[index] = true;
        } else {
            self.wrong(index, Message::new("template-expression"));
        }
    }

    fn check_block(&mut self, index: usize) {
        let hole = &self.holes[index];
        let tag = self.text[hole.range.clone()].trim_start_matches(['{', '~', ' ']);
        let name = hole.expression.split_whitespace().next().unwrap_or_default();
        match tag.chars().next() {
            Some('/') => self.close(index, name),
            Some('#') => self.open(index, name),
            _ if name == "else" => self.check_else(index),
            _ => self.wrong(index, Message::new("template-expression")),
        }
    }

    fn open(&mut self, index: usize, name: &str) {
        let expression = &self.holes[index].expression;
        let known = BLOCKS.contains(&name);
        let usable = known
            && self.open.len() < DEEPEST
            && (is_plain(expression) || compiles(&format!("{{{{#{expression}}}}}{{{{/{name}}}}}")));
        if !known {
            let span = self.span(index);
            self.findings.push(unknown(name, &BLOCKS, span));
        } else if !usable {
            self.wrong(index, Message::new("template-expression"));
        }
        let name = name.to_owned();
        self.open.push(Frame { index, name, usable, elses: Vec::new(), ended: false });
    }

    fn check_else(&mut self, index: usize) {
        let expression = &self.holes[index].expression;
        let last = expression == "else";
        let compiles = compiles(&format!("{{{{#if x}}}}{{{{{expression}}}}}{{{{/if}}}}"));
        let chained = last || expression.starts_with("else if ");
        match self.open.last_mut() {
            Some(frame) if !frame.ended && compiles && chained => {
                frame.elses.push(index);
                frame.ended = last;
            }
            _ => self.wrong(index, Message::new("template-else")),
        }
    }

    fn close(&mut self, index: usize, name: &str) {
        let Some(frame) = self.open.pop_if(|frame| frame.name == name) else {
            self.wrong(index, Message::new("template-block-close").arg("block", name));
            return;
        };
        if frame.usable {
            for kept in frame.elses.into_iter().chain([frame.index, index]) {
                self.keep[kept] = true;
            }
        }
    }

    fn span(&self, index: usize) -> Span {
        Span::new(self.file, self.holes[index].range.clone())
    }

    fn wrong(&mut self, index: usize, detail: Message) {
        let span = self.span(index);
        self.findings.push(finding(detail, span));
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;
    use crate::diagnostic::Arg;
    use crate::source::FileId;
    use crate::syntax::prose::holes;

    fn findings(text: &str) -> Vec<(String, String)> {
        let (_, findings) = Plan::new(text, FileId::from_index(0), &holes(text));
        findings
            .iter()
            .map(|finding| {
                let place = finding.span().map(|span| text[span.range()].to_owned());
                let id = match finding.args.first() {
                    Some((_, Arg::Message(detail))) => detail.id.to_owned(),
                    _ => finding.rule.to_owned(),
                };
                (place.unwrap_or_default(), id)
            })
            .collect()
    }

    #[test]
    fn every_mistake_is_found_in_one_run() {
        let text = "{{name \"a}}\n{{#if a}}x{{/unless}}\n{{else}}\n{{#wiht b}}y{{/wiht}}\n{{{c}}}\n\
                    {{> d}}\n{{e";
        let found = findings(text);
        let expected = [
            ("{{name \"a}}", "template-expression"),
            ("{{/unless}}", "template-block-close"),
            ("{{#wiht b}}", "unknown-name"),
            ("{{{c}}}", "template-unescaped"),
            ("{{> d}}", "template-expression"),
            ("{{e", "template-unclosed"),
            ("{{#if a}}", "template-block-open"),
        ];
        let expected: Vec<(String, String)> =
            expected.iter().map(|(place, id)| ((*place).to_owned(), (*id).to_owned())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn hostile_nesting_is_refused() {
        let deep = format!("{{{{name {}1{}}}}}", "(a ".repeat(400), ")".repeat(400));
        assert_eq!(findings(&deep).len(), 1);
        assert!(!findings(&"{{#if a}}".repeat(5000)).is_empty());
    }

    #[test]
    fn a_text_has_only_so_many_expressions() {
        let text = "{{a}} ".repeat(30_000);
        assert_eq!(findings(&text), [("{{a}}".to_owned(), "template-too-many".to_owned())]);
        let (plan, _) = Plan::new(&text, FileId::from_index(0), &holes(&text));
        assert_eq!(plan.template.matches("print a").count(), 2000);
    }
}
