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
    /// Words by which facts are recognised in prose.
    pub lexicon: Lexicon,
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
    let folder = format!("locales/{language}");
    let mut files = Vec::new();
    for path in host.list(&folder)?.iter().filter(|path| path.ends_with(".ftl")) {
        files.extend(read_text(host, sources, path, findings)?);
    }
    let texts = files.iter().map(|file| (*file, &*sources.file(*file).text));
    let (words, found) = Words::new(language, texts);
    findings.extend(found);
    let lexicon = match read_text(host, sources, &format!("{folder}/claims.yaml"), findings)? {
        Some(file) => {
            let (lexicon, found) = Lexicon::new(language, file, &sources.file(file).text);
            findings.extend(found);
            lexicon
        }
        None => Lexicon::empty(language),
    };
    Ok(Locale { words, lexicon })
}
