//! `tabellion completions SHELL`: a script by which a shell completes commands and options.

use clap::CommandFactory;

use super::Status;
use super::arguments::{Arguments, CompletionsArguments};
use super::context::Context;
use super::failure::Failure;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &CompletionsArguments,
) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "tabellion", &mut script);
    context.out.text(&String::from_utf8_lossy(&script))?;
    Ok(Status::Clean)
}
