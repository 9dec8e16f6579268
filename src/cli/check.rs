//! `tabellion check`: every check. Writes nothing, unless asked for the certain edits or for the
//! baseline.

use super::Status;
use super::arguments::CheckArguments;
use super::context::Context;
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::pipeline::{self, FixedPlace, Settings};
use crate::report::printable;
use crate::write;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &CheckArguments,
) -> Result<Status, Failure> {
    let (host, root) = context.workspace()?;
    let settings = context.settings(&*host)?;
    if arguments.write_baseline {
        let (checked, text) = pipeline::new_baseline(&*host, &settings.for_all())?;
        write::replace(&root, [(pipeline::BASELINE, text.as_str())])?;
        let known = text.lines().filter(|line| line.starts_with("  - ")).count();
        let message = Message::new("cli-baseline").arg("count", known);
        context.say(message.arg("file", pipeline::BASELINE))?;
        // What no baseline may know is still shown.
        let left = pipeline::check(&*host, &Settings { baseline: true, ..settings })?;
        return Ok(if checked.findings.is_empty() {
            Status::Clean
        } else {
            context.report(&left)?
        });
    }
    let settings = Settings { baseline: !arguments.no_baseline, ..settings };
    if arguments.fix {
        let fixed = pipeline::fix(&*host, &settings)?;
        let files = fixed.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        write::replace(&root, files)?;
        for edit in &fixed.edits {
            context.say(told(edit))?;
        }
        let count = Message::new("cli-fixed").arg("count", fixed.edits.len());
        context.say(count.arg("files", fixed.files.len()))?;
    }
    let checked = pipeline::check(&*host, &settings)?;
    Ok(context.report(&checked)?)
}

fn told(edit: &FixedPlace) -> Message {
    Message::new("cli-fixed-place")
        .arg("place", format!("{}:{}", edit.path, edit.line))
        .arg("rule", edit.rule)
        .arg("old", printable(&edit.old))
        .arg("new", printable(&edit.new))
}
