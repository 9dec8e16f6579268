//! What `--help` and the manual say, in the user's language.
//!
//! The doc comments of the arguments are the English texts. `locales/en/help.ftl` is made from them,
//! and the other languages translate it.

use std::fmt::Write;

use clap::builder::{PossibleValue, StyledStr};
use clap::{Arg, Command, CommandFactory};

use super::arguments::Arguments;
use crate::language::Words;

/// The message of the options that every command has, and of the program as a whole.
const PROGRAM: &str = "help-tabellion";

/// The attribute that holds what stands below the options: examples, formats, exit statuses.
const AFTER: &str = "after";

/// The command line, with its texts in the language of `words`.
pub(super) fn command(words: &Words) -> Command {
    let mut command = Arguments::command();
    // Only now have all commands the options that they share.
    command.build();
    dressed(command, PROGRAM, words).mut_subcommands(|inner| {
        let id = message_of(&inner);
        dressed(inner, &id, words)
    })
}

/// The English texts as Fluent messages.
pub fn english() -> String {
    let command = Arguments::command();
    let mut text = String::from(
        "# What `--help` and the manual say. Made from the doc comments of the arguments.\n",
    );
    describe(&mut text, &command, PROGRAM);
    for inner in command.get_subcommands() {
        describe(&mut text, inner, &message_of(inner));
    }
    text
}

fn message_of(command: &Command) -> String {
    format!("help-{}", command.get_name())
}

fn describe(text: &mut String, command: &Command, id: &str) {
    let plain =
        |said: Option<&StyledStr>| escaped(&said.map(ToString::to_string).unwrap_or_default());
    let about = plain(command.get_about());
    // To write to a string cannot fail.
    let _written = write!(text, "\n{id} = {about}\n");
    for argument in command.get_arguments() {
        let help = plain(argument.get_help());
        let _written = writeln!(text, "    .{} = {help}", argument.get_id());
    }
    let after = plain(command.get_after_help());
    if !after.is_empty() {
        let _written = writeln!(text, "    .{AFTER} =");
    }
    for line in after.lines() {
        let indent = if line.is_empty() { "" } else { "        " };
        let _written = writeln!(text, "{indent}{line}");
    }
}

/// A text in which braces stand for themselves.
fn escaped(text: &str) -> String {
    let signs = text.chars().map(|c| match c {
        '{' | '}' => format!("{{\"{c}\"}}"),
        other => other.to_string(),
    });
    signs.collect()
}

/// A command with its texts from a message and those of its options.
fn dressed(command: Command, id: &str, words: &Words) -> Command {
    let text = |attribute: Option<&str>| words.text(id, attribute, &[]);
    let label =
        |attribute: &str| words.text("help-labels", Some(attribute), &[]).unwrap_or_default();
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        label("usage")
    );
    let command = match text(None) {
        Some(about) => command.about(about),
        None => command,
    };
    let command = match text(Some(AFTER)) {
        Some(after) => command.after_help(after),
        None => command,
    };
    command
        .help_template(template)
        .subcommand_help_heading(label("commands"))
        .subcommand_value_name(label("command"))
        .mut_args(|argument| explained(argument, id, words))
}

/// An option or argument with its text, its values and its default.
fn explained(argument: Arg, id: &str, words: &Words) -> Arg {
    let name = argument.get_id().to_string();
    let text = |id: &str| words.text(id, Some(&name), &[]);
    let Some(mut help) = text(id).or_else(|| text(PROGRAM)).or_else(|| text("help-labels")) else {
        return argument;
    };
    let label = |attribute: &str, value: String| {
        words.text("help-labels", Some(attribute), &[("value", value.into())]).unwrap_or_default()
    };
    if argument.get_action().takes_values() {
        let values = argument.get_possible_values();
        let values: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        if !values.is_empty() {
            help += &label("values", values.join(", "));
        }
        if let [default] = argument.get_default_values() {
            help += &label("default", default.to_string_lossy().into_owned());
        }
    }
    let heading = if argument.is_positional() { "arguments" } else { "options" };
    argument
        .help(help)
        .long_help(None::<&str>)
        .help_heading(label(heading, String::new()))
        .hide_possible_values(true)
        .hide_default_value(true)
}
