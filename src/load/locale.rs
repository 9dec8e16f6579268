//! The words of a language: Fluent messages and the lexicon of claims.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::sync::{Arc, Mutex};

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use super::file::read_text;
use crate::diagnostic::Diagnostic;
use crate::language::lexicon::LEXICON_FILES;
use crate::language::{Language, Lexicon, Words};
use crate::source::{FileId, Host, Sources};

/// What a language needs to be written and read.
pub struct Locale {
    /// Messages.
    pub words: Words,
    /// Words by which facts are recognised in prose; none where a finding says that they cannot
    /// be read.
    pub lexicon: Option<Arc<Lexicon>>,
    /// The standard clauses by the ids of their sections.
    pub clauses: BTreeMap<String, FileId>,
}

/// Reads `locales/<language>/` for each language.
///
/// # Errors
/// When a file is there but cannot be read.
pub fn locales(
    host: &dyn Host,
    sources: &mut Sources,
    languages: impl IntoIterator<Item = Language>,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<BTreeMap<Language, Locale>> {
    let mut drafts = BTreeMap::new();
    for language in languages {
        if let Entry::Vacant(place) = drafts.entry(language) {
            place.insert(Draft {
                messages: messages(host, sources, language, findings)?,
                lexicon: lexicon_files(host, sources, language, findings)?,
                clauses: clauses(host, sources, language, findings)?,
            });
        }
    }
    // To prepare the words of a language takes longer than to read them.
    let prepared: Vec<(Language, Locale, Vec<Diagnostic>)> = drafts
        .into_par_iter()
        .map(|(language, draft)| {
            let (words, mut found) = draft.words(language, sources);
            let lexicon =
                draft.lexicon.and_then(|files| lexicon(language, files, sources, &mut found));
            (language, Locale { words, lexicon, clauses: draft.clauses }, found)
        })
        .collect();
    let locales = prepared.into_iter().map(|(language, locale, found)| {
        findings.extend(found);
        (language, locale)
    });
    Ok(locales.collect())
}

/// The files of a language, before they are prepared.
struct Draft {
    messages: Vec<FileId>,
    lexicon: Option<[FileId; LEXICON_FILES.len()]>,
    clauses: BTreeMap<String, FileId>,
}

impl Draft {
    fn words(&self, language: Language, sources: &Sources) -> (Words, Vec<Diagnostic>) {
        let texts = self.messages.iter().map(|file| (*file, &*sources.file(*file).text));
        Words::new(language, texts)
    }
}

/// The standard clauses of the language.
fn clauses(
    host: &dyn Host,
    sources: &mut Sources,
    language: Language,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<BTreeMap<String, FileId>> {
    let folder = format!("locales/{language}/clauses");
    let mut clauses = BTreeMap::new();
    for path in host.list(&folder)? {
        let name = path.strip_prefix(&folder).and_then(|name| name.strip_prefix('/'));
        let Some(id) = name.and_then(|name| name.strip_suffix(".md")) else { continue };
        if let Some(file) = read_text(host, sources, &path, findings)? {
            clauses.insert(id.to_owned(), file);
        }
    }
    Ok(clauses)
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
    let files = messages(host, sources, language, findings)?;
    let texts = files.iter().map(|file| (*file, &*sources.file(*file).text));
    let (words, found) = Words::new(language, texts);
    findings.extend(found);
    Ok(words)
}

/// The files of messages.
fn messages(
    host: &dyn Host,
    sources: &mut Sources,
    language: Language,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Vec<FileId>> {
    let folder = format!("locales/{language}");
    let mut files = Vec::new();
    for path in host.list(&folder)?.iter().filter(|path| path.ends_with(".ftl")) {
        files.extend(read_text(host, sources, path, findings)?);
    }
    Ok(files)
}

/// The files of the lexicon; `None` where one is missing.
fn lexicon_files(
    host: &dyn Host,
    sources: &mut Sources,
    language: Language,
    findings: &mut Vec<Diagnostic>,
) -> io::Result<Option<[FileId; LEXICON_FILES.len()]>> {
    let mut files = Vec::new();
    for path in LEXICON_FILES {
        let path = path.replace("{}", language.code());
        files.extend(read_text(host, sources, &path, findings)?);
    }
    Ok(files.try_into().ok())
}

/// The lexicon of the language.
fn lexicon(
    language: Language,
    files: [FileId; LEXICON_FILES.len()],
    sources: &Sources,
    findings: &mut Vec<Diagnostic>,
) -> Option<Arc<Lexicon>> {
    let texts = files.map(|file| sources.file(file).text.clone());
    if let Some(lexicon) = kept(language, &texts) {
        return Some(lexicon);
    }
    let named = std::array::from_fn(|index| (files[index], &*texts[index]));
    let (lexicon, found) = Lexicon::read(language, named);
    let lexicon = lexicon.map(Arc::new);
    if let (Some(lexicon), []) = (&lexicon, found.as_slice()) {
        keep(language, &texts, lexicon.clone());
    }
    findings.extend(found);
    lexicon
}

/// The lexicons that this process prepared last. Preparing one takes longer than reading a
/// notice with it, and the same texts always give the same lexicon.
static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// How many lexicons are kept: one for each language, and the ones before them.
const MOST_KEPT: usize = 2 * Language::ALL.len();

/// The texts from which a lexicon is prepared.
type Texts = [Arc<str>; LEXICON_FILES.len()];

struct Kept {
    language: Language,
    texts: Texts,
    lexicon: Arc<Lexicon>,
}

fn kept(language: Language, texts: &Texts) -> Option<Arc<Lexicon>> {
    let all = KEPT.lock().ok()?;
    let same = all.iter().find(|kept| kept.language == language && kept.texts == *texts)?;
    Some(same.lexicon.clone())
}

fn keep(language: Language, texts: &Texts, lexicon: Arc<Lexicon>) {
    let Ok(mut all) = KEPT.lock() else { return };
    all.truncate(MOST_KEPT - 1);
    all.insert(0, Kept { language, texts: texts.clone(), lexicon });
}
