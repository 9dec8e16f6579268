//! The claims of one document, of a workspace or of anyone's: what `tabellion claims` prints.

use std::io;

use super::foreign;
use crate::claim::{Claim, extract};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::load;
use crate::source::{FileId, Host, Sources};
use crate::syntax::markdown::Document;

/// A document and what its sentences say.
pub struct DocumentClaims {
    /// The texts that were read, the document among them.
    pub sources: Sources,
    /// The document's number.
    pub file: FileId,
    /// The document, as read.
    pub document: Document,
    /// Its claims, in the order of the text.
    pub claims: Vec<Claim>,
    /// What was found in the locale.
    pub findings: Vec<Diagnostic>,
}

/// Reads a document: Markdown, HTML or plain text.
///
/// # Errors
/// When the locale cannot be read.
pub fn claims(
    host: &dyn Host,
    path: &str,
    text: &str,
    language: Language,
) -> io::Result<DocumentClaims> {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let file = sources.add(path, text);
    let locales = load::locales(host, &mut sources, [language], &mut findings)?;
    let document = foreign::document(file, path, text);
    let lexicon = locales.get(&language).and_then(|locale| locale.lexicon.as_deref());
    let claims = lexicon.map(|lexicon| extract(&document, lexicon));
    let claims = claims.unwrap_or_default();
    Ok(DocumentClaims { sources, file, document, claims, findings })
}
