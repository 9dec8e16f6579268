//! The words of a language: Fluent messages and the lexicon of claims.

use std::io;

use super::file::read_text;
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Lexicon, Words};
use crate::source::{Host, Sources};

/// What a language needs to be written and read.
pub struct Locale {
    /// Messages.
    pub words: Words,
    /// Words by which facts are recognised in prose; none where a finding says that they cannot
    /// be read.
    pub lexicon: Option<Lexicon>,
}

/// Reads `locales/<language>/`.
///
/// # Errors
/// When a file is there but cannot be read.
pub fn locale(
    host: &dyn Host,
    sources: &mut Sources,
    language: Language,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Locale> {
    let words = words(host, sources, language, findings)?;
    let lexicon = lexicon(host, sources, language, findings)?;
    Ok(Locale { words, lexicon })
}

/// Reads the messages of a language and not its lexicon, which takes longer to prepare.
///
/// # Errors
/// When a file is there but cannot be read.
pub fn words(
    host: &dyn Host,
    sources: &mut Sources,
    language: Language,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Words> {
    let folder = format!("locales/{language}");
    let mut files = Vec::new();
    for path in host.list(&folder)?.iter().filter(|path| path.ends_with(".ftl")) {
        files.extend(read_text(host, sources, path, findings)?);
    }
    let texts = files.iter().map(|file| (*file, &*sources.file(*file).text));
    let (words, found) = Words::new(language, texts);
    findings.extend(found);
    Ok(words)
}

/// The lexicon of the language.
fn lexicon(
    host: &dyn Host,
    sources: &mut Sources,
    language: Language,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<Lexicon>> {
    let claims = read_text(host, sources, &format!("locales/{language}/claims.yaml"), findings)?;
    let vendors = read_text(host, sources, "locales/vendors.yaml", findings)?;
    let (Some(claims), Some(vendors)) = (claims, vendors) else {
        return Ok(None);
    };
    let text = |file| (file, &*sources.file(file).text);
    let (lexicon, found) = Lexicon::read(language, text(claims), text(vendors));
    findings.extend(found);
    Ok(lexicon)
}
