//! The floors: what the least work costs that any program must do to publish these pages. Each runs
//! as a process of its own, with the allocator that Tabellion has, on two threads.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use granit_parser::Parser as Yaml;
use pulldown_cmark::{Options, Parser as Markdown, html};

/// An error of whatever kind.
pub(crate) type AnyError = Box<dyn Error + Send + Sync>;

const THREADS: usize = 2;
/// How many files a thread takes at a time: those of about an organisation.
const CHUNK: usize = 16;
const HEAD: &str = "<!doctype html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n";
const FOOT: &str = "</body>\n</html>\n";

/// Reads every file below `plain`, parses YAML, makes HTML of Markdown, and writes the Markdown and
/// the HTML below `out`: no template, no check, no staging.
pub(crate) fn pipeline(plain: &Path, out: &Path) -> Result<(), AnyError> {
    let mut sources = Vec::new();
    for entry in walkdir::WalkDir::new(plain).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            sources.push(entry.into_path());
        }
    }
    in_parallel(&sources, |source| publish(source, plain, out))
}

fn publish(source: &Path, plain: &Path, out: &Path) -> Result<(), AnyError> {
    let text = fs::read_to_string(source)?;
    if source.extension().is_some_and(|extension| extension == "yaml") {
        for event in Yaml::new_from_str(&text) {
            black_box(event?);
        }
        return Ok(());
    }
    let target = out.join(source.strip_prefix(plain)?);
    let folder = target.with_extension("");
    fs::create_dir_all(&folder)?;
    let mut page = String::with_capacity(text.len() * 2);
    page += HEAD;
    html::push_html(&mut page, Markdown::new_ext(&text, Options::ENABLE_TABLES));
    page += FOOT;
    fs::write(folder.join("index.html"), page)?;
    Ok(fs::write(target, text)?)
}

/// Writes files of the sizes that a list gives, one to a line, each followed by its path.
pub(crate) fn write(list: &Path, out: &Path) -> Result<(), AnyError> {
    let list = fs::read_to_string(list)?;
    let files: Vec<(usize, PathBuf)> = list
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(size, path)| Ok((size.parse()?, out.join(path))))
        .collect::<Result<_, AnyError>>()?;
    let largest = files.iter().map(|(size, _)| *size).max().unwrap_or_default();
    let filler = vec![b'a'; largest];
    in_parallel(&files, |(size, path)| {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::File::create(path)?.write_all(&filler[..*size])?)
    })
}

/// Does the work for every item, a chunk at a time on each thread.
fn in_parallel<T: Sync>(
    items: &[T],
    work: impl Fn(&T) -> Result<(), AnyError> + Sync,
) -> Result<(), AnyError> {
    let next = AtomicUsize::new(0);
    let worker = || {
        loop {
            let chunk = next.fetch_add(1, Ordering::Relaxed);
            let Some(chunk) = items.chunks(CHUNK).nth(chunk) else { return Ok(()) };
            chunk.iter().try_for_each(&work)?;
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..THREADS).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().map_err(|_| AnyError::from("a thread has panicked"))?
        })
    })
}
