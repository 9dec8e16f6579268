//! Whatever bytes a document has, it is read, at once and without a panic.
//!
//! Texts here are random, cut from pages of claims and changed, or one sign repeated: what a fuzzer
//! would try. How long reading takes must grow as the text does.

use std::time::{Duration, Instant};

use tabellion::claim::extract;
use tabellion::language::Language;
use tabellion::source::{Sources, Span};
use tabellion::syntax::Kind;
use tabellion::syntax::markdown::{Document, parse};
use tabellion::syntax::text::Mapped;

use crate::claims::lexicon_of;
use crate::repository::texts;

/// What texts are made of that repeat themselves.
const REPEATED: &[&str] = &[
    "0",
    "(",
    "[",
    "*",
    "_",
    "`",
    ">",
    "| ",
    "- ",
    "\n",
    "\0",
    "é",
    "e\u{301}",
    "\u{301}",
    "&",
    "1 ",
    "12.",
    "de ",
    "ne ",
    "ne'",
    "n'",
    "un ",
    "vingt et ",
    "3 ans ",
    "2 ou ",
    "24h ",
    "le 1er ",
    "5 mai 2024, ",
    "article 1, ",
    "art. 6 du RGPD et ",
    "SAS Aa ",
    "Aa de Aa ",
    "a@",
    "a@b.",
    "[at]",
    "www.",
    "a.fr ",
    "+33 ",
    "06 ",
    "00",
    "75002 Paris ",
    "1 rue ",
    "FR12 ",
    "W1 ",
    "conserv",
    "à compter de ",
    "jusqu'à ",
    "{{",
    "<b>",
    "](",
    "such as A, ",
    "no later than ",
    "capital of ",
    "droit d'accès ",
    "hors de l'Union ",
    "sauf ",
    ". ",
    ".\"",
    "x",
];

/// Numbers that look random and are always the same.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

fn documents(text: &str) -> [Document; 4] {
    let file = Sources::default().add("any", text);
    let mapped = Mapped::literal(text, Span::new(file, 0..text.len()));
    let [markdown, html, plain] =
        [Kind::Markdown, Kind::Html, Kind::Plain].map(|kind| kind.read(&mapped));
    [parse(&mapped).0, markdown, html, plain]
}

/// Reads a text in every way. Every claim must have its words in the text.
fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for document in documents(&text) {
        for language in Language::ALL {
            for claim in extract(&document, lexicon_of(language)) {
                assert!(!claim.text(&document).is_empty(), "{claim:?} in {text:?}");
                assert!(text.get(claim.span.range()).is_some(), "{claim:?} in {text:?}");
            }
        }
    }
}

#[test]
fn random_bytes_are_read() {
    let mut numbers = Numbers(7);
    for _ in 0..40 {
        let length = numbers.below(600);
        let bytes: Vec<u8> =
            (0..length).map(|_| u8::try_from(numbers.below(256)).unwrap()).collect();
        read(&bytes);
    }
}

#[test]
fn pages_of_claims_are_read_however_they_are_cut_and_changed() {
    let pages = texts("tests/claims", &[".md"]);
    let mut numbers = Numbers(11);
    for _ in 0..120 {
        let page = pages[numbers.below(pages.len())].text.as_bytes();
        let start = numbers.below(page.len());
        let end = page.len().min(start + numbers.below(800));
        let mut bytes = page[start..end].to_vec();
        for _ in 0..numbers.below(6) {
            let at = numbers.below(bytes.len() + 1);
            match numbers.below(3) {
                0 => {
                    let part = REPEATED[numbers.below(REPEATED.len())].repeat(numbers.below(40));
                    bytes.splice(at..at, part.bytes());
                }
                1 => {
                    let end = bytes.len().min(at + numbers.below(30));
                    bytes.drain(at..end);
                }
                _ if at < bytes.len() => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
                _ => {}
            }
        }
        read(&bytes);
    }
}

#[test]
fn parts_of_facts_are_read_in_any_order() {
    let mut numbers = Numbers(13);
    for _ in 0..120 {
        let parts = (0..numbers.below(60)).map(|_| REPEATED[numbers.below(REPEATED.len())]);
        read(parts.collect::<String>().as_bytes());
    }
}

/// How long a text of a length takes that repeats a part.
fn time(part: &str, length: usize) -> Duration {
    let text = part.repeat(length / part.len());
    let begin = Instant::now();
    let file = Sources::default().add("any", text.as_str());
    let mapped = Mapped::literal(&text, Span::new(file, 0..text.len()));
    let kind = if part.contains(['<', '&']) { Kind::Html } else { Kind::Markdown };
    extract(&kind.read(&mapped), lexicon_of(Language::Fr));
    begin.elapsed()
}

/// Eight times the text may take so many times as long; what grows with the square takes
/// sixty-four times.
const MOST: u32 = 40;
/// Shorter times say little.
const LEAST: Duration = Duration::from_millis(4);

#[test]
fn time_grows_as_the_text_does() {
    for language in Language::ALL {
        lexicon_of(language);
    }
    let slow = REPEATED.iter().filter(|part| {
        // Another process may take the machine meanwhile: a part is slow where it always is.
        (0..4).all(|_| time(part, 16_000) > MOST * time(part, 2_000).max(LEAST))
    });
    assert_eq!(slow.collect::<Vec<_>>(), Vec::<&&str>::new());
}
