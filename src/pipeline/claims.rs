//! The claims of one document, of a workspace or of anyone's: what `tabellion claims` prints.

use std::io;

use crate::claim::{Claim, extract};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::load;
use crate::source::{FileId, Host, Sources, Span};
use crate::syntax::markdown::{self, Document};
use crate::syntax::prose::holes;
use crate::syntax::text::{Mapped, Origin};

/// What stands in the place of an expression: no word, so that no fact runs across it.
const HOLE: &str = "\u{FFFC}";

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

/// Reads a document: Markdown, or plain text where the path does not end in `.md`.
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
    let locale = load::locale(host, &mut sources, language, &mut findings)?;
    let document = if path.ends_with(".md") {
        markdown::parse(&without_expressions(file, text)).0
    } else {
        markdown::plain(&Mapped::literal(text, Span::new(file, 0..text.len())))
    };
    let lexicon = locale.lexicon.as_deref();
    let claims = lexicon.map(|lexicon| extract(&document, lexicon)).unwrap_or_default();
    Ok(DocumentClaims { sources, file, document, claims, findings })
}

/// The text with a mark in the place of each expression.
fn without_expressions(file: FileId, text: &str) -> Mapped {
    let mut mapped = Mapped::default();
    let mut at = 0;
    for hole in holes(text) {
        let before = at..hole.range.start;
        mapped.push(&text[before.clone()], Origin::Literal(Span::new(file, before)));
        mapped.push(HOLE, Origin::Printed(Span::new(file, hole.range.clone())));
        at = hole.range.end;
    }
    mapped.push(&text[at..], Origin::Literal(Span::new(file, at..text.len())));
    mapped
}
