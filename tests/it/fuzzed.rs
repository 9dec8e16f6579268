//! The targets of the fuzzer over the corpus that it left, and over small changes of it.
//!
//! The fuzzer itself needs a build of its own and hours; what it found is kept in `fuzz/corpus`,
//! and every case is read here again, in every run.

use std::path::Path;

use crate::any_bytes::Numbers;

#[path = "../../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "the fuzzer takes them from a library")]
mod targets;

/// How often each target reads a changed case.
const CHANGED: usize = 8;
/// Longer cases are cut before they are changed.
const LONGEST: usize = 4000;

/// The cases of a target.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// A part of a case, changed in a few places, with a part of another case in it.
fn changed(cases: &[Vec<u8>], numbers: &mut Numbers) -> Vec<u8> {
    let case = &cases[numbers.below(cases.len())];
    let mut bytes = case[..case.len().min(LONGEST)].to_vec();
    let other = &cases[numbers.below(cases.len())];
    for _ in 0..=numbers.below(5) {
        let at = numbers.below(bytes.len() + 1);
        let end = bytes.len().min(at + numbers.below(20));
        match numbers.below(4) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let part = bytes[at..end].repeat(numbers.below(30));
                bytes.splice(at..at, part);
            }
            2 => {
                let from = numbers.below(other.len());
                let to = other.len().min(from + numbers.below(200));
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            _ if at < bytes.len() => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
            _ => {}
        }
    }
    bytes
}

#[test]
fn what_the_fuzzer_kept_is_read() {
    for (name, target) in targets::TARGETS {
        let cases = corpus(name);
        assert!(!cases.is_empty(), "no case of {name}");
        for case in &cases {
            target(case);
        }
        let mut numbers = Numbers::new(17);
        for _ in 0..CHANGED {
            target(&changed(&cases, &mut numbers));
        }
    }
}
