//! `tabellion serve`: a preview that follows what is written, until it is stopped.

use std::io;
use std::process::{Command, Stdio};

use super::Status;
use super::arguments::ServeArguments;
use super::context::Context;
use super::environment::root;
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::pipeline;
use crate::serve::{Account, Editor, Manner, Options, Told, serve};
use crate::source::host::Disk;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &ServeArguments,
) -> Result<Status, Failure> {
    let (host, folder) = context.workspace()?;
    let settings = context.settings(&*host)?;
    let Some(editor) = Editor::new(&folder, &arguments.editor) else {
        let known: Vec<&str> = Editor::names().collect();
        let message = Message::new("serve-editor").arg("editor", arguments.editor.as_str());
        return Err(message.arg("editors", known.join(", ")).into());
    };
    let manner = Manner {
        words: pipeline::words(&*host, context.words.language())?,
        editor,
        advice: context.common.advice,
    };
    let today = context.common.today;
    let disk = Disk::new(&root(context.common)?, today)?;
    let port = arguments.port;
    let options = Options { disk, today, settings, port, manner };
    serve(options, &mut |told| tell(context, arguments, told))?;
    context.say(Message::new("serve-stopped"))?;
    Ok(Status::Clean)
}

fn tell(context: &mut Context<'_, '_>, arguments: &ServeArguments, told: Told) -> io::Result<()> {
    match told {
        Told::Ready { address, told } => {
            context.say(Message::new("serve-ready").arg("address", address.as_str()))?;
            if !told {
                context.say(Message::new("serve-polling"))?;
            }
            if arguments.open && open(&address).is_err() {
                context.say(Message::new("serve-not-opened").arg("address", address.as_str()))?;
            }
            Ok(())
        }
        Told::Built(account) => context.say(built(&account)),
        Told::Refused(why) => context.err.line(&format!("tabellion: {why}")),
    }
}

fn built(account: &Account) -> Message {
    Message::new("serve-built")
        .arg("files", account.files)
        .arg("time", account.time.as_millis().to_string())
        .arg("errors", account.errors)
        .arg("warnings", account.warnings)
}

/// Asks the system to show an address.
fn open(address: &str) -> io::Result<()> {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else {
        Command::new("xdg-open")
    };
    let silent = [Stdio::null(), Stdio::null(), Stdio::null()];
    let [input, out, err] = silent;
    command.arg(address).stdin(input).stdout(out).stderr(err).spawn().map(drop)
}
