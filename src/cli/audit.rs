//! `tabellion audit FILE…`: the checks on documents that exist already, theirs or anybody's.

use super::Status;
use super::arguments::AuditArguments;
use super::context::Context;
use super::document::{language_of, text};
use super::failure::Failure;
use crate::pipeline::{self, Submitted};

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &AuditArguments,
) -> Result<Status, Failure> {
    let (host, settings) = if context.common.organisation.is_empty() {
        (context.workspace_or_embedded()?, context.bare_settings()?)
    } else {
        let (host, _) = context.workspace()?;
        let settings = context.settings(&*host)?;
        (host, settings)
    };
    let mut documents = Vec::new();
    for (index, file) in arguments.files.iter().enumerate() {
        let (path, decoded) = text(file)?;
        let language = language_of(context.common, index, &path, &decoded.text);
        documents.push(Submitted { path, text: decoded.text, language, broken: decoded.broken });
    }
    let audited = pipeline::audit(&*host, &documents, &settings)?;
    Ok(context.report(&audited)?)
}
