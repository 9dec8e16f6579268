//! `tabellion completions SHELL`: a script by which a shell completes commands and options.

use super::Status;
use super::arguments::CompletionsArguments;
use super::context::Context;
use super::failure::Failure;
use super::help;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &CompletionsArguments,
) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut help::command(context.words),
        "tabellion",
        &mut script,
    );
    context.out.text(&String::from_utf8_lossy(&script))?;
    Ok(Status::Clean)
}
