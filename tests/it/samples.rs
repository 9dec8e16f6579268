//! How well whole notices are read: the annotated samples of `tests/samples`.
//!
//! A sample is a notice in which each fact stands in brackets with its kind and normal form:
//! `⟦3 ans|duration P3Y⟧`. Where only the kind is written, any value will do. Two facts of the same
//! words are joined by `&&`, a fact that is denied ends in `!`, and one that may be read or not
//! begins with `?`. Precision and recall are computed for each language; figures below those that
//! the product promises fail. What sentences say (rights, parties, commitments …) is annotated in
//! the samples of `tests/samples/statements` only.

use std::collections::BTreeMap;
use std::ops::Range;

use tabellion::language::Language;
use unicode_normalization::UnicodeNormalization;

use crate::claims::read;
use crate::repository::{Offence, expect_none, texts};

/// A fact as it is annotated or read: kind, value and place.
struct Fact {
    kind: String,
    value: String,
    place: Range<usize>,
    denied: bool,
    /// Whether it may be left out.
    optional: bool,
}

impl Fact {
    fn agrees(&self, read: &Self) -> bool {
        let meets = self.place.start < read.place.end && read.place.start < self.place.end;
        let value = self.value.is_empty() || self.value == read.value;
        let denied = self.optional || self.denied == read.denied;
        self.kind == read.kind && value && meets && denied
    }
}

/// A fact as an annotation writes it.
fn one(written: &str, place: Range<usize>) -> Fact {
    let fact = written.trim_start_matches('?');
    let bare = fact.strip_suffix(" !");
    let (kind, value) = bare.unwrap_or(fact).split_once(' ').unwrap_or((bare.unwrap_or(fact), ""));
    Fact {
        kind: kind.to_owned(),
        value: value.to_owned(),
        place,
        denied: bare.is_some(),
        optional: fact.len() < written.len(),
    }
}

/// The text without its annotations, and the facts that they state.
fn annotated(sample: &str) -> (String, Vec<Fact>) {
    let mut prose = String::new();
    let mut facts = Vec::new();
    let mut rest = sample;
    while let Some((before, after)) = rest.split_once('⟦') {
        prose.push_str(before);
        let (inner, after) = after.split_once('⟧').expect("a closing bracket");
        let (words, stated) = inner.split_once('|').expect("words and a fact");
        let start = prose.len();
        prose.push_str(words);
        let place = start..prose.len();
        facts.extend(stated.split("&&").map(|fact| one(fact.trim(), place.clone())));
        rest = after;
    }
    prose.push_str(rest);
    (prose, facts)
}

/// What is expected of each group of kinds: precision and recall.
const FIGURES: &[(&str, &[&str], f64, f64)] = &[
    ("durations", &["duration", "age", "recurrence", "penalty"], 0.98, 0.98),
    ("dates", &["date"], 0.98, 0.98),
    ("contacts", &["email", "phone"], 0.995, 0.98),
    ("numbers", &["siren", "siret", "rcs", "rna", "vat", "capital"], 0.995, 0.98),
    ("laws", &["law"], 0.995, 0.98),
    ("addresses", &["address"], 0.98, 0.98),
];

/// The same of what sentences say, in texts that were repaired for: they hold what was reached.
const STATEMENTS: &[(&str, &[&str], f64, f64)] = &[
    ("parties", &["party"], 0.98, 0.95),
    ("rights", &["right"], 0.98, 0.96),
    ("bases", &["legal-basis"], 0.96, 0.95),
    ("countries", &["country"], 0.96, 0.96),
    ("cookies", &["cookie"], 0.98, 0.95),
    ("commitments", &["commitment"], 0.96, 0.90),
    ("tools of transfers", &["transfer-tool"], 0.96, 0.96),
];

#[derive(Default)]
struct Count {
    right: u32,
    read: u32,
    annotated: u32,
}

#[test]
fn whole_notices_are_read_as_well_as_promised() {
    measure("tests/samples", FIGURES);
}

#[test]
fn statements_are_read_as_well_as_before() {
    measure("tests/samples/statements", STATEMENTS);
}

/// Reads the samples of a folder and compares with the figures of each group of kinds.
#[expect(clippy::print_stdout, reason = "the figures are read in the output")]
fn measure(folder: &str, figures: &[(&'static str, &[&str], f64, f64)]) {
    let mut counts: BTreeMap<(&str, &str), Count> = BTreeMap::new();
    let mut offences = Vec::new();
    for page in texts(folder, &[".md"]) {
        let code = page.path.rsplit('.').nth(1).unwrap_or_default();
        let language = Language::from_code(code).expect("a language in the page's name");
        let (prose, expected) = annotated(&page.text);
        let (_, claims) = read(&prose, language);
        let found: Vec<Fact> = claims
            .iter()
            .map(|claim| Fact {
                kind: claim.kind().to_owned(),
                value: claim.value_text().as_str().unwrap_or_default().to_owned(),
                place: claim.span.range(),
                denied: claim.polarity.id() == "negated",
                optional: false,
            })
            .collect();
        let line = |place: &Range<usize>| prose[..place.start].matches('\n').count() + 1;
        for (name, kinds, ..) in figures {
            let count = counts.entry((language.code(), name)).or_default();
            let of_kind = |fact: &&Fact| kinds.contains(&&*fact.kind);
            let sure = expected.iter().filter(|fact| !fact.optional);
            for fact in sure.filter(of_kind) {
                count.annotated += 1;
                if found.iter().any(|read| fact.agrees(read)) {
                    count.right += 1;
                } else {
                    let why = format!("`{}` is not read", &prose[fact.place.clone()]);
                    offences.push(Offence::new(&page.path, line(&fact.place), why));
                }
            }
            let may_be =
                |read: &&Fact| expected.iter().any(|fact| fact.optional && fact.agrees(read));
            for fact in found.iter().filter(of_kind).filter(|read| !may_be(read)) {
                count.read += 1;
                if !expected.iter().any(|expected| expected.agrees(fact)) {
                    let words = &prose[fact.place.clone()];
                    let why = format!("`{words}` is read as {} {}", fact.kind, fact.value);
                    offences.push(Offence::new(&page.path, line(&fact.place), why));
                }
            }
        }
    }
    let mut failed = false;
    for ((language, name), count) in &counts {
        let Some((.., precision, recall)) = figures.iter().find(|(group, ..)| group == name) else {
            continue;
        };
        let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
        let (own_precision, own_recall) =
            (share(count.right, count.read), share(count.right, count.annotated));
        println!("{language} {name}: precision {own_precision:.3}, recall {own_recall:.3}");
        failed |= own_precision < *precision || own_recall < *recall;
    }
    if failed {
        expect_none(&offences);
    }
}

/// The kinds and values of a text, in order; e-mail and web addresses keep their own signs.
fn values(prose: &str, language: Language) -> Vec<String> {
    let (_, claims) = read(prose, language);
    let compared = claims.iter().filter(|claim| !matches!(claim.kind(), "email" | "url" | "party"));
    compared
        .map(|claim| {
            let value: String = claim.value_text().to_string().nfc().collect();
            format!("{} {}", claim.kind(), value.replace(['\u{2010}', '\u{2011}'], "-"))
        })
        .collect()
}

/// The same words as another program, another keyboard or another hand writes them.
fn equivalents(prose: &str) -> Vec<(&'static str, String)> {
    let entities = |prose: &str| {
        let prose = prose.replace('é', "&eacute;").replace('€', "&euro;").replace('§', "&sect;");
        prose.replace('°', "&deg;").replace('’', "&rsquo;")
    };
    // Rows of tables stay on their lines.
    let lines = |change: fn(&str) -> String| {
        let lines = prose.lines().map(|line| {
            if line.starts_with(['|', '#', '-']) { line.to_owned() } else { change(line) }
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let inner = |space: &'static str| {
        let lines = prose.lines().map(|line| match line.split_once(' ') {
            Some((marker @ ("#" | "##" | "###" | "-" | "|"), rest)) => {
                format!("{marker} {}", rest.replace(' ', space).replace(&format!("{space}|"), " |"))
            }
            _ => line.replace(' ', space),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    vec![
        ("no-break spaces", inner("\u{a0}")),
        ("narrow no-break spaces", inner("\u{202f}")),
        ("entities for spaces", inner("&nbsp;")),
        ("curly apostrophes", prose.replace('\'', "’")),
        ("modifier apostrophes", prose.replace(['\'', '’'], "ʼ")),
        ("decomposed letters", prose.nfd().collect()),
        ("carriage returns", prose.replace('\n', "\r\n")),
        ("entities", entities(prose)),
        ("no-break hyphens", prose.replace("e-", "e\u{2011}").replace("s-", "s\u{2011}")),
        ("another width", lines(|line| line.replace(" d", "\nd").replace(" a", "\na"))),
        ("soft hyphens", prose.replace("tion", "ti\u{ad}on")),
        (
            "emphasis",
            lines(|line| line.replace(" ans", " **ans**").replace(" months", " *months*")),
        ),
        ("escapes", prose.replace('(', r"\(").replace(" - ", r" \- ")),
    ]
}

#[test]
fn samples_say_the_same_however_they_are_typed() {
    let mut offences = Vec::new();
    for page in texts("tests/samples", &[".md"]) {
        let code = page.path.rsplit('.').nth(1).unwrap_or_default();
        let language = Language::from_code(code).expect("a language in the page's name");
        let (prose, _) = annotated(&page.text);
        let expected = values(&prose, language);
        for (name, other) in equivalents(&prose) {
            let actual = values(&other, language);
            let differs = expected.iter().zip(&actual).find(|(left, right)| left != right);
            if let Some((left, right)) = differs {
                let why = format!("with {name}, {left} becomes {right}");
                offences.push(Offence::new(&page.path, 1, why));
            } else if expected.len() != actual.len() {
                let why = format!("with {name}, {} facts become {}", expected.len(), actual.len());
                offences.push(Offence::new(&page.path, 1, why));
            }
        }
    }
    expect_none(&offences);
}
