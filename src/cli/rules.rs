//! `tabellion rules`: the book of rules, as a table, as Markdown or as JSON.

use super::Status;
use super::context::Context;
use super::failure::Failure;
use super::output::table;
use crate::diagnostic::Rule;
use crate::pipeline;
use crate::report::{Format, rulebook};

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    let words = context.words;
    match context.format() {
        Format::Json => context.out.json(&rulebook::json(pipeline::rules(), words))?,
        Format::Markdown => {
            let rules: Vec<&Rule> = pipeline::rules().collect();
            context.out.text(&rulebook::markdown(&rules, words))?;
        }
        _ => {
            let rows: Vec<Vec<String>> =
                pipeline::rules().map(|rule| rulebook::row(rule, words)).collect();
            context.out.text(&table(&rows))?;
        }
    }
    Ok(Status::Clean)
}
