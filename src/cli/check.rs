//! `tabellion check`: every check; writes nothing.

use super::Status;
use super::context::Context;
use super::failure::Failure;
use crate::pipeline;

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    let (host, _) = context.workspace()?;
    let checked = pipeline::check(&*host, &context.settings(&*host)?)?;
    Ok(context.report(&checked)?)
}
