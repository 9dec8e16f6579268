//! Prose into an edition: expressions printed, Markdown read, claims extracted.

use crate::check::Edition;
use crate::diagnostic::Diagnostic;
use crate::load::{Locale, Prose};
use crate::model::{Notice, Organisation};
use crate::render::prose::{Place, expand};
use crate::source::{Sources, Span};
use crate::syntax::markdown;
use crate::syntax::text::Mapped;

/// An edition and the text from which its page is made.
pub(super) struct Compiled<'a> {
    /// What rules read.
    pub edition: Edition<'a>,
    /// The Markdown after its expressions were printed.
    pub text: Mapped,
}

/// Reads the prose of a notice in one language.
pub(super) fn compile<'a>(
    sources: &Sources,
    prose: &Prose,
    organisation: &Organisation,
    notice: &Notice,
    locale: &'a Locale,
    findings: &mut Vec<Diagnostic>,
) -> Compiled<'a> {
    let source = sources.file(prose.file);
    let place = Place { organisation, notice, language: prose.language, words: &locale.words };
    let expansion = expand(&source.text, prose.file, place);
    findings.extend(expansion.diagnostics);
    let (document, found) = markdown::parse(&expansion.text);
    findings.extend(found);
    let first_line = source.text.lines().next().map_or(0, str::len);
    let head = Span::new(prose.file, 0..first_line);
    let words = (&locale.words, locale.lexicon.as_deref());
    let edition = Edition::new(prose.language, words, head, document, expansion.printed);
    Compiled { edition, text: expansion.text }
}
