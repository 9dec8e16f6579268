//! `tabellion rules`: the book of rules, as a table, as Markdown, as JSON, or as a book to browse.

use std::io;
use std::path::Path;

use super::Status;
use super::arguments::RulesArguments;
use super::context::Context;
use super::failure::Failure;
use super::output::table;
use crate::diagnostic::{Message, Rule};
use crate::language::Language;
use crate::pipeline;
use crate::report::{Format, book, rulebook};
use crate::site::Tree;
use crate::write;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &RulesArguments,
) -> Result<Status, Failure> {
    if let Some(folder) = &arguments.book {
        return publish(context, folder);
    }
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

/// Writes the book in every language.
fn publish(context: &mut Context<'_, '_>, folder: &Path) -> Result<Status, Failure> {
    let rules: Vec<&Rule> = pipeline::rules().collect();
    let mut tree = Tree::default();
    for language in Language::ALL {
        let words = pipeline::words(&pipeline::embedded(), language)?;
        for (path, text) in book::sources(&rules, &words) {
            let path = format!("{language}/{path}");
            tree.insert(&path, text).map_err(|_| io::Error::other(path))?;
        }
    }
    let published = write::publish(&tree, folder, Path::new("."))?;
    let message = Message::new("cli-book")
        .arg("files", published.files)
        .arg("folder", folder.display().to_string());
    context.out.line(&context.words.message(&message))?;
    Ok(Status::Clean)
}
