//! `tabellion man [DIR]`: the pages of the manual, made from the same data as `--help`.

use std::io;

use clap::Command;
use clap_mangen::Man;

use super::Status;
use super::arguments::ManArguments;
use super::context::Context;
use super::failure::Failure;
use super::help;
use crate::diagnostic::Message;
use crate::write;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &ManArguments,
) -> Result<Status, Failure> {
    // The command that shows help has no page: the pages are that.
    let command = help::command(context.words).mut_subcommand("help", |inner| inner.hide(true));
    let Some(folder) = &arguments.folder else {
        context.out.text(&page(&command)?)?;
        return Ok(Status::Clean);
    };
    let mut pages = vec![("tabellion.1".to_owned(), page(&command)?)];
    for command in command.get_subcommands().filter(|command| !command.is_hide_set()) {
        pages.push((format!("tabellion-{}.1", command.get_name()), page(command)?));
    }
    write::replace(folder, pages.iter().map(|(path, text)| (path.as_str(), text.as_str())))?;
    let message = Message::new("cli-manual").arg("files", pages.len());
    context.say(message.arg("folder", folder.display().to_string()))?;
    Ok(Status::Clean)
}

fn page(command: &Command) -> io::Result<String> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    String::from_utf8(page).map_err(io::Error::other)
}
