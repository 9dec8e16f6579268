//! One call of a helper: its arguments, what it may look at, and what it says that it printed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use handlebars::{
    Context, Handlebars, Helper as Arguments, HelperDef, HelperResult, Output, PathAndJson,
    RenderContext,
};
use serde_json::Value;

use super::Place;
use super::context::paths;
use super::syntax::{Site, finding, unknown};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::{Datum, Printed};
use crate::render::outline::Heading;
use crate::source::{FileId, Span};

/// What a helper prints, as Markdown.
pub(super) enum Print {
    /// Words within a line.
    Inline(String),
    /// Whole blocks: a list, a table, lines of an address.
    Block(String),
}

/// A helper: from a call to what is printed, or nothing after a finding.
pub(super) type Run = fn(&mut Call<'_>) -> Option<Print>;

/// What is known while a text is printed, and what was printed and found.
pub(super) struct Trace<'a> {
    pub(super) place: Place<'a>,
    headings: &'a [Heading],
    /// Whether something asked for the headings.
    consulted: AtomicBool,
    /// The author's text, with its expressions.
    pub(super) prose: &'a str,
    file: FileId,
    sites: &'a [Site],
    /// The engine shares its helpers between threads in principle, though one renders here.
    current: AtomicUsize,
    /// The records that open repetitions stand at: the collection and the id of each.
    records: Mutex<Vec<(String, String)>>,
    /// The paths of all values, once one was sought that is not there.
    paths: OnceLock<Vec<String>>,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    printed: Vec<Printed>,
    findings: Vec<Diagnostic>,
    /// What `printed` holds.
    seen: BTreeSet<(Span, Datum)>,
    /// The names that were reported, with the numbers of their expressions.
    unknown: BTreeSet<(usize, String)>,
}

impl<'a> Trace<'a> {
    pub(super) fn new(
        place: Place<'a>,
        headings: &'a [Heading],
        prose: &'a str,
        file: FileId,
        sites: &'a [Site],
    ) -> Self {
        let current = AtomicUsize::new(0);
        let (paths, log, records) = (OnceLock::new(), Mutex::default(), Mutex::default());
        let consulted = AtomicBool::new(false);
        Self { place, headings, consulted, prose, file, sites, current, records, paths, log }
    }

    /// The headings of the whole notice.
    pub(super) fn headings(&self) -> &'a [Heading] {
        self.consulted.store(true, Ordering::Relaxed);
        self.headings
    }

    /// Whether what was printed may differ with the headings.
    pub(super) fn consulted_headings(&self) -> bool {
        self.consulted.load(Ordering::Relaxed)
    }

    /// Tells which expression comes next.
    pub(super) fn enter(&self, site: usize) {
        self.current.store(site, Ordering::Relaxed);
    }

    /// The expression that is being printed.
    pub(super) fn site(&self) -> Option<&Site> {
        self.sites.get(self.current.load(Ordering::Relaxed))
    }

    /// Begins to print a record of a collection again and again.
    pub(super) fn open_record(&self, collection: String, id: String) {
        self.records().push((collection, id));
    }

    pub(super) fn close_record(&self) {
        self.records().pop();
    }

    /// The record for which `this` stands: its collection and its id.
    pub(super) fn record(&self) -> Option<(String, String)> {
        self.records().last().cloned()
    }

    fn records(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn span(&self) -> Span {
        self.site().map_or(Span::new(self.file, 0..0), |site| site.span)
    }

    pub(super) fn find(&self, finding: Diagnostic) {
        self.log().findings.push(finding);
    }

    /// Reports a path that leads to no value.
    pub(super) fn unknown_path(&self, path: &str) {
        let known = self.paths.get_or_init(|| paths(self.place, self.headings()));
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        self.unknown(path, &known);
    }

    /// Reports a name that nothing has, once for an expression, however often it is repeated.
    pub(super) fn unknown(&self, name: &str, known: &[&str]) {
        let site = self.current.load(Ordering::Relaxed);
        if self.log().unknown.insert((site, name.to_owned())) {
            self.find(unknown(name, known, self.span()));
        }
    }

    /// What was printed and found.
    pub(super) fn finish(&self) -> (Vec<Printed>, Vec<Diagnostic>) {
        let log = std::mem::take(&mut *self.log());
        (log.printed, log.findings)
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The text of a block, set apart from its neighbours and indented as its expression is.
    fn block(&self, text: &str) -> Option<String> {
        let site = self.site()?;
        if !site.alone {
            self.find(finding(Message::new("template-block-inline"), site.span));
            return None;
        }
        let mut lines: Vec<&str> = text.trim_end().lines().collect();
        // A list may follow its announcement at once; a table or a paragraph would be part of it.
        if !site.blank_before && !text.starts_with("- ") {
            lines.insert(0, "");
        }
        let mut block = lines.join(&format!("\n{}", site.indent));
        if !site.blank_after {
            block.push('\n');
        }
        Some(block)
    }
}

/// A helper as the engine knows it.
pub(super) struct Helper<'a> {
    pub(super) name: &'static str,
    pub(super) run: Run,
    pub(super) trace: &'a Trace<'a>,
}

impl HelperDef for Helper<'_> {
    fn call<'reg: 'rc, 'rc>(
        &self,
        arguments: &Arguments<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let mut call = Call::new(self, arguments);
        let printed = (self.run)(&mut call);
        call.reject_others();
        let text = match printed {
            Some(Print::Inline(text)) => Some(text),
            Some(Print::Block(text)) if text.is_empty() => None,
            Some(Print::Block(text)) => self.trace.block(&text),
            None => None,
        };
        text.map_or(Ok(()), |text| out.write(&text).map_err(Into::into))
    }
}

/// One call.
pub(super) struct Call<'c> {
    pub(super) trace: &'c Trace<'c>,
    helper: &'static str,
    positional: Vec<Argument>,
    named: BTreeMap<String, Argument>,
}

/// An argument with the path that it was read from.
#[derive(Clone)]
pub(super) struct Argument {
    pub(super) value: Value,
    pub(super) path: Option<String>,
    pub(super) missing: bool,
}

impl Argument {
    pub(super) fn new(argument: &PathAndJson<'_>) -> Self {
        Self {
            value: argument.value().clone(),
            path: argument.relative_path().cloned(),
            missing: argument.is_value_missing(),
        }
    }
}

impl<'c> Call<'c> {
    fn new(helper: &Helper<'c>, arguments: &Arguments<'_>) -> Self {
        let named = arguments
            .hash()
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Argument::new(value)))
            .collect();
        Self {
            trace: helper.trace,
            helper: helper.name,
            positional: arguments.params().iter().map(Argument::new).collect(),
            named,
        }
    }

    pub(super) fn place(&self) -> Place<'c> {
        self.trace.place
    }

    /// The next argument, which must be there.
    pub(super) fn argument(&mut self) -> Option<Argument> {
        if self.positional.is_empty() {
            let detail = Message::new("template-argument-missing").arg("helper", self.helper);
            self.trace.find(finding(detail, self.trace.span()));
            return None;
        }
        let argument = self.positional.remove(0);
        if argument.missing {
            let name = argument.path.clone().unwrap_or_default();
            self.trace.unknown_path(&name);
            return None;
        }
        Some(argument)
    }

    /// Whether another argument was given.
    pub(super) fn has_argument(&self) -> bool {
        !self.positional.is_empty()
    }

    /// The next argument as a text.
    pub(super) fn text(&mut self) -> Option<String> {
        let argument = self.argument()?;
        match argument.value {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => {
                self.trace.unknown_path(&argument.path.unwrap_or_default());
                None
            }
        }
    }

    /// A named argument, where it is given; it must be one of `known`.
    pub(super) fn choice(&mut self, name: &str, known: &[&str]) -> Option<String> {
        let value = self.named.remove(name)?.value;
        let text = value.as_str().unwrap_or_default().to_owned();
        if !known.contains(&text.as_str()) {
            self.unknown(&text, known);
        }
        Some(text)
    }

    /// Reports a name that nothing has.
    pub(super) fn unknown(&self, name: &str, known: &[&str]) {
        self.trace.unknown(name, known);
    }

    /// Words within a line, which may not be missing there.
    pub(super) fn inline(&self, words: String) -> Option<Print> {
        if words.is_empty() {
            self.unknown(self.helper, &[]);
            return None;
        }
        Some(Print::Inline(words))
    }

    /// Notes that a datum is printed.
    pub(super) fn print(&self, datum: Datum) {
        let span = self.trace.span();
        let mut log = self.trace.log();
        if log.seen.insert((span, datum.clone())) {
            log.printed.push(Printed { datum, span });
        }
    }

    /// Reports arguments that no one asked for.
    fn reject_others(&self) {
        if !self.positional.is_empty() {
            let detail = Message::new("template-argument-extra").arg("helper", self.helper);
            self.trace.find(finding(detail, self.trace.span()));
        }
        for name in self.named.keys() {
            self.unknown(name, &[]);
        }
    }
}
