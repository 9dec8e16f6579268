//! Prose with its expressions printed: Handlebars over the organisation's data.
//!
//! The template engine prints; this module decides what may be printed and remembers where. The
//! engine never sees the author's words: each stretch of them is replaced by a mark before
//! rendering and put back afterwards with its place, so that a finding in the printed text points
//! at the author's own bytes, and data can never be taken for prose. A mistake in one expression
//! is reported and prints nothing; the others go on.

mod call;
mod context;
mod escape;
mod expression;
mod grid;
mod helpers;
mod list;
mod logic;
mod lookup;
mod manuscript;
mod select;
mod sink;
mod syntax;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use handlebars::{Context, Handlebars, RenderContext, Renderable, Template};

use self::call::{Helper, Trace};
use self::context::context;
use self::sink::Sink;
use self::syntax::Plan;
use super::outline::Heading;
use crate::diagnostic::{Diagnostic, Message};
use crate::language::{Language, Words};
use crate::model::{Notice, Organisation, Printed};
use crate::source::{FileId, Span};
use crate::syntax::prose::holes;
use crate::syntax::text::Mapped;

pub use escape::escape;
pub use manuscript::{Borrowed, Composition, Manuscript, Text, compose, unsaid};

/// Where a text belongs: whose data it prints, in which language.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The organisation whose data are printed.
    pub organisation: &'a Organisation,
    /// The notice.
    pub notice: &'a Notice,
    /// The language.
    pub language: Language,
    /// The words of the language.
    pub words: &'a Words,
}

/// A text with its expressions printed.
#[derive(Clone, Debug, Default)]
pub struct Expansion {
    /// The text, with the origin of every byte.
    pub text: Mapped,
    /// The data that expressions printed, in order.
    pub printed: Vec<Printed>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// Prints the expressions of a text that is a whole notice.
pub fn expand(text: &str, file: FileId, place: Place<'_>) -> Expansion {
    let own = Text { text: text.into(), file };
    compose(&Manuscript { own: Some(own), borrowed: Vec::new() }, place).expansion
}

/// A whole notice, as the expressions of its parts see it.
struct Whole<'a> {
    place: Place<'a>,
    headings: &'a [Heading],
    prose: &'a str,
    /// The values that expressions name by their paths: the same for every part.
    data: Context,
}

impl<'a> Whole<'a> {
    fn new(place: Place<'a>, headings: &'a [Heading], prose: &'a str) -> Self {
        Self { place, headings, prose, data: Context::from(context(place, headings)) }
    }
}

/// A part of a notice, read and ready to be printed as often as need be.
struct Draft<'t> {
    text: &'t str,
    file: FileId,
    plan: Plan,
    /// None where the engine does not read the plan.
    template: Option<Arc<Template>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'t> Draft<'t> {
    fn new(text: &'t str, file: FileId) -> Self {
        let (plan, diagnostics) = Plan::new(text, file, &holes(text));
        let template = template(&plan.template);
        Self { text, file, plan, template, diagnostics }
    }
}

/// How many templates are kept. Standard clauses come again with every organisation, and so do
/// texts that differ in their words only.
const MOST_TEMPLATES: usize = 512;

/// The template of a plan, read once.
fn template(plan: &str) -> Option<Arc<Template>> {
    static READ: Mutex<BTreeMap<String, Option<Arc<Template>>>> = Mutex::new(BTreeMap::new());
    let read = || READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = read().get(plan) {
        return known.clone();
    }
    let template = Template::compile(plan).ok().map(Arc::new);
    let mut read = read();
    if read.len() >= MOST_TEMPLATES {
        read.clear();
    }
    read.insert(plan.to_owned(), template.clone());
    template
}

/// A part of a notice, as printed.
#[derive(Clone)]
struct PrintedPart {
    expansion: Expansion,
    /// Whether it may differ where the headings of the whole do.
    by_headings: bool,
}

/// The value of the headings among the data.
const HEADINGS: &str = "sections";

/// Prints the expressions of a part of a notice.
fn print(draft: &Draft<'_>, whole: &Whole<'_>) -> PrintedPart {
    let Whole { place, headings, prose, data } = whole;
    let Draft { text, file, plan, template, .. } = draft;
    let (text, file) = (*text, *file);
    let mut diagnostics = draft.diagnostics.clone();
    let trace = Trace::new(*place, headings, prose, file, &plan.holes);
    let mut engine = Handlebars::new();
    engine.register_escape_fn(escape);
    for (name, run) in helpers::ALL {
        engine.register_helper(name, Box::new(Helper { name, run: *run, trace: &trace }));
    }
    logic::register(&mut engine, &trace);
    let mut sink = Sink::new(text, file, plan, &trace);
    // The plan has checked every expression, so only the limit of the output can stop the engine.
    let complete = template.as_ref().is_some_and(|template| {
        template.render(&engine, data, &mut RenderContext::new(None), &mut sink).is_ok()
    });
    let mapped = sink.finish();
    let (printed, found) = trace.finish();
    diagnostics.extend(found);
    if !complete {
        let start = Span::new(file, 0..text.len().min(1));
        diagnostics.push(syntax::finding(Message::new("template-endless"), start));
    }
    diagnostics.sort_by_key(Diagnostic::span);
    diagnostics.dedup();
    let by_headings = trace.consulted_headings() || plan.template.contains(HEADINGS);
    PrintedPart { expansion: Expansion { text: mapped, printed, diagnostics }, by_headings }
}
