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
    let organisation = context.common.organisation.first().map(String::as_str);
    let host = match organisation {
        Some(_) => {
            let (host, _) = context.workspace()?;
            context.settings(&*host)?;
            host
        }
        None => context.workspace_or_embedded()?,
    };
    let mut documents = Vec::new();
    for (index, file) in arguments.files.iter().enumerate() {
        let (path, decoded) = text(file)?;
        let language = language_of(context.common, index, &path, &decoded.text);
        documents.push(Submitted { path, text: decoded.text, language, broken: decoded.broken });
    }
    let audited = pipeline::audit(&*host, &documents, organisation)?;
    Ok(context.report(&audited)?)
}
