//! Says which folders are embedded in the binary, so that a change in them builds it anew, and
//! reads the lexicons: YAML takes ten times as long to read as JSON, and these are read on every
//! start. `src/syntax/yaml/carried.rs` takes what is written here.
//!
//! A file that YAML cannot express as plain data, or that is no YAML, is left out: it is read,
//! with its errors, when it is needed.

#![expect(clippy::disallowed_methods, reason = "a build script reads the repository")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use granit_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Value};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=themes");
    println!("cargo:rerun-if-changed=src");
    println!("cargo:rerun-if-changed=Cargo.lock");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut files = Vec::new();
    yaml_files(&root.join("locales"), &mut files)?;
    files.sort();
    let mut table = "&[\n".to_owned();
    for (index, path) in files.iter().enumerate() {
        let Some(tree) = tree(&fs::read_to_string(path)?) else { continue };
        let json = out.join(format!("{index}.json"));
        fs::write(&json, tree.to_string())?;
        let (path, json) = (path.to_string_lossy(), json.to_string_lossy());
        let _ = writeln!(table, "    (include_str!({path:?}), include_str!({json:?})),");
    }
    table.push_str("]\n");
    fs::write(out.join("carried.rs"), table)?;
    println!("cargo:rustc-env=TABELLION_BUILD={:016x}", build(&root)?);
    Ok(())
}

/// What the program is built from, in a number: what another build laid aside is not believed.
fn build(root: &Path) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    let features = env::vars().filter(|(name, _)| name.starts_with("CARGO_FEATURE_"));
    features.collect::<BTreeMap<_, _>>().hash(&mut hasher);
    for top in ["src", "locales", "themes", "Cargo.toml", "Cargo.lock"] {
        let mut files = Vec::new();
        every_file(&root.join(top), &mut files)?;
        files.sort();
        for file in files {
            file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
            fs::read(&file)?.hash(&mut hasher);
        }
    }
    Ok(hasher.finish())
}

/// A file, or all files of a folder; none where there is neither.
fn every_file(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path)? {
            every_file(&entry?.path(), files)?;
        }
    }
    Ok(())
}

fn yaml_files(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            yaml_files(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    Ok(())
}

/// The tree of a text. Every scalar is a string, as it is for `syntax::yaml`: only types tell
/// what is a number.
fn tree(text: &str) -> Option<Value> {
    let mut events = Parser::new_from_str(text).map_while(Result::ok).map(|(event, _)| event);
    let root = events.by_ref().find(|event| starts(event))?;
    let tree = value(root, &mut events)?;
    let end = events.find(|event| !matches!(event, Event::Comment(..)))?;
    matches!(end, Event::DocumentEnd).then_some(())?;
    matches!(events.next()?, Event::StreamEnd).then_some(tree)
}

fn starts(event: &Event<'_>) -> bool {
    matches!(event, Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..))
}

fn value<'t>(event: Event<'t>, events: &mut impl Iterator<Item = Event<'t>>) -> Option<Value> {
    match event {
        Event::Scalar(text, ScalarStyle::Plain, ..) if matches!(&*text, "" | "~" | "null") => {
            Some(Value::Null)
        }
        Event::Scalar(text, ..) => Some(Value::String(text.into_owned())),
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            loop {
                match events.next()? {
                    Event::SequenceEnd => return Some(Value::Array(items)),
                    Event::Comment(..) => {}
                    item => items.push(value(item, events)?),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut entries = Map::new();
            loop {
                match events.next()? {
                    Event::MappingEnd => return Some(Value::Object(entries)),
                    Event::Comment(..) => {}
                    Event::Scalar(key, ..) => {
                        let next = events.find(|event| !matches!(event, Event::Comment(..)))?;
                        let twice = entries.insert(key.into_owned(), value(next, events)?);
                        twice.is_none().then_some(())?;
                    }
                    _ => return None,
                }
            }
        }
        // An alias stands for what was written before, of which nothing is kept here.
        _ => None,
    }
}
