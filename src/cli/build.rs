//! `tabellion build`: check, then publish. While an error stands nothing is published: what was
//! staged goes away.

use super::Status;
use super::arguments::BuildArguments;
use super::context::Context;
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::pipeline;
use crate::report::Format;
use crate::write::{Cache, Publication};

/// Where a site goes if nothing else is asked for.
const PUBLIC: &str = "public";

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &BuildArguments,
) -> Result<Status, Failure> {
    let (host, root) = context.workspace()?;
    let output = arguments.output.clone().unwrap_or_else(|| root.join(PUBLIC));
    let settings = context.settings(&*host)?;
    let publication = Publication::begin(&output, &root)?;
    let cache = Cache::open(&root);
    let checked = pipeline::build_into(&*host, &settings, &publication, Some(&cache))?;
    let status = context.report(&checked)?;
    if status != Status::Clean || !checked.may_be_published() {
        return Ok(status);
    }
    let published = publication.finish()?;
    cache.sweep();
    if context.format() == Format::Human && !context.common.quiet {
        let id = if published.at_once { "cli-published" } else { "cli-published-file-by-file" };
        let message = Message::new(id)
            .arg("files", published.files)
            .arg("written", published.written)
            .arg("folder", output.display().to_string());
        context.out.line(&context.words.message(&message))?;
    }
    Ok(status)
}
