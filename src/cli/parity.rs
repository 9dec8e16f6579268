//! `tabellion parity`: the two languages of each notice side by side, to be read and signed.

use super::Status;
use super::arguments::ParityArguments;
use super::context::Context;
use super::environment::width;
use super::failure::Failure;
use crate::diagnostic::{Diagnostic, Message};
use crate::pipeline;
use crate::report::parity::{NoticeParity, ParityFormat, render_parity};

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &ParityArguments,
) -> Result<Status, Failure> {
    let name = context.common.format.as_str();
    let format = ParityFormat::from_name(name)
        .ok_or_else(|| Message::new("cli-not-for-parity").arg("format", name))?;
    let (host, _) = context.workspace()?;
    let (checked, parity) = pipeline::parity(&*host, &context.settings(&*host)?)?;
    if !parity.whole {
        return Err(Message::new("cli-parity-unread").into());
    }
    let width = usize::from(arguments.width.unwrap_or_else(width));
    let text = render_parity(format, &parity, &checked.sources, context.words, width);
    context.out.text(&text)?;
    let findings: Vec<Diagnostic> =
        parity.notices.iter().flat_map(NoticeParity::all_findings).cloned().collect();
    Ok(context.status(&findings))
}
