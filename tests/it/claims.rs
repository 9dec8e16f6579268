//! What is read from sentences: the pages of `tests/claims`, and what must not change it.
//!
//! A page is named `<kind>.<language>.md`. Each quotation is a text; the list below it says what
//! is read from it. `UPDATE=1` rewrites the lists.

use std::fmt::Write;
use std::sync::LazyLock;

use proptest::prelude::{Strategy, any, proptest};
use proptest::sample::select;
use unicode_normalization::UnicodeNormalization;

use tabellion::claim::{Claim, extract};
use tabellion::language::lexicon::LEXICON_FILES;
use tabellion::language::{Language, Lexicon};
use tabellion::source::{Sources, Span};
use tabellion::syntax::markdown::{Document, parse};
use tabellion::syntax::text::Mapped;
use tabellion::syntax::yaml;

use crate::repository::{Offence, expect_none, text, texts, updating};

static FRENCH: LazyLock<Lexicon> = LazyLock::new(|| lexicon(Language::Fr));
static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| lexicon(Language::En));

fn lexicon(language: Language) -> Lexicon {
    lexicon_with(language, "")
}

/// The lexicon, from files that end in some more text.
fn lexicon_with(language: Language, end: &str) -> Lexicon {
    let mut sources = Sources::default();
    let mut add = |path: String| {
        let content = text(&path) + end;
        (sources.add(path, content.clone()), content)
    };
    let files = LEXICON_FILES.map(|path| add(path.replace("{}", language.code())));
    let named = std::array::from_fn(|index| (files[index].0, files[index].1.as_str()));
    let read = Lexicon::read(language, named);
    assert!(read.1.is_empty(), "{:?}", read.1);
    read.0.expect("a lexicon")
}

/// What the binary carries was read when it was built: it says what its text says, in which no
/// rule of the files finds anything.
#[test]
fn what_was_read_before_is_what_would_be_read_now() {
    for language in Language::ALL {
        lexicon_with(language, "\n# As somebody has it.\n");
        for path in LEXICON_FILES.iter().filter(|path| path.ends_with(".yaml")) {
            let path = path.replace("{}", language.code());
            let content = text(&path);
            let file = Sources::default().add(path.clone(), content.clone());
            let carried: Option<serde_json::Value> = yaml::carried(file, &content);
            assert!(carried.is_some(), "{path} was not read when the binary was built");
            let (tree, _) = yaml::parse(file, &content);
            assert_eq!(carried, yaml::read(&tree), "{path}");
        }
    }
}

pub(crate) fn lexicon_of(language: Language) -> &'static Lexicon {
    match language {
        Language::Fr => &FRENCH,
        Language::En => &ENGLISH,
    }
}

pub(crate) fn read(prose: &str, language: Language) -> (Document, Vec<Claim>) {
    let file = Sources::default().add("prose", prose);
    let (document, _) = parse(&Mapped::literal(prose, Span::new(file, 0..prose.len())));
    let claims = extract(&document, lexicon_of(language));
    (document, claims)
}

/// One line for a claim, as the pages write it.
fn line(claim: &Claim, document: &Document) -> String {
    let value = match claim.value_text() {
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    };
    let mut line = format!("- {} {value}", claim.kind());
    for (name, value) in claim.details() {
        let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        write!(line, "; {name} {value}").unwrap();
    }
    if claim.polarity.id() != "affirmed" {
        line.push_str("; negated");
    }
    writeln!(line, ": `{}`", claim.text(document).replace('\n', " ")).unwrap();
    line
}

fn lines(prose: &str, language: Language) -> String {
    let (document, claims) = read(prose, language);
    claims.iter().map(|claim| line(claim, &document)).collect()
}

#[test]
fn sentences_say_what_their_pages_say() {
    let mut offences = Vec::new();
    for page in texts("tests/claims", &[".md"]) {
        let code = page.path.rsplit('.').nth(1).unwrap_or_default();
        let language = Language::from_code(code).expect("a language in the page's name");
        let mut written = String::new();
        for (quoted, block) in blocks(&page.text) {
            if quoted {
                let prose = unquoted(&block);
                written.push_str(&block);
                let lines = lines(prose.trim(), language);
                let lines = if lines.is_empty() { "- nothing\n" } else { &lines };
                write!(written, "\n{lines}\n").unwrap();
            } else if !block.starts_with("- ") {
                writeln!(written, "{block}").unwrap();
            }
        }
        let written = format!("{}\n", written.trim_end());
        if updating() {
            let full = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&page.path);
            std::fs::write(full, written).expect("a page to write to");
        } else if written != page.text {
            offences.extend(differences(&page.path, &page.text, &written));
        }
    }
    expect_none(&offences);
}

/// A quotation without its marks.
fn unquoted(block: &str) -> String {
    let line = |line: &str| line.trim_start_matches('>').trim_start_matches(' ').to_owned() + "\n";
    block.lines().map(line).collect()
}

/// The blocks of a page, and whether each is a quotation.
fn blocks(page: &str) -> Vec<(bool, String)> {
    page.split("\n\n")
        .map(|block| block.trim_matches('\n'))
        .filter(|block| !block.is_empty())
        .map(|block| (block.starts_with("> "), format!("{block}\n")))
        .collect()
}

fn differences(path: &str, expected: &str, actual: &str) -> Vec<Offence> {
    let mut expected = expected.lines().enumerate();
    let mut offences = Vec::new();
    for line in actual.lines() {
        match expected.next() {
            Some((_, other)) if other == line => {}
            Some((index, other)) => {
                offences.push(Offence::new(
                    path,
                    index + 1,
                    format!("expected {other}, read {line}"),
                ));
                break;
            }
            None => offences.push(Offence::new(path, 1, format!("read {line}"))),
        }
    }
    if offences.is_empty()
        && let Some((index, other)) = expected.next()
    {
        offences.push(Offence::new(path, index + 1, format!("expected {other}")));
    }
    offences
}

/// The quotations of the pages, with their languages.
pub(crate) fn sentences() -> Vec<(Language, String)> {
    texts("tests/claims", &[".md"])
        .iter()
        .flat_map(|page| {
            let language = page.path.rsplit('.').nth(1).and_then(Language::from_code);
            blocks(&page.text)
                .into_iter()
                .filter(|(quoted, _)| *quoted)
                .filter_map(move |(_, block)| Some((language?, unquoted(&block).trim().to_owned())))
        })
        .collect()
}

fn values(prose: &str, language: Language) -> Vec<(String, String)> {
    let (_, claims) = read(prose, language);
    claims
        .iter()
        .map(|claim| (claim.kind().to_owned(), claim.value_text().to_string().nfc().collect()))
        .collect()
}

static SENTENCES: LazyLock<Vec<(Language, String)>> = LazyLock::new(sentences);

fn sentence() -> impl Strategy<Value = (Language, String)> {
    select(SENTENCES.clone())
}

proptest! {
    #[test]
    fn spelling_of_spaces_and_apostrophes_does_not_matter(
        (language, prose) in sentence(),
        space in select(vec!["\u{a0}", "\u{202f}", "\u{2009}"]),
        apostrophe in select(vec!["'", "’", "ʼ"]),
        hyphen in select(vec!["-", "\u{2010}", "\u{2011}"]),
    ) {
        // The marks of lists and tables are no spelling.
        proptest::prop_assume!(!prose.contains('\n'));
        let other = prose
            .replace(' ', space)
            .replace(['\'', '’'], apostrophe)
            .replace('-', hyphen);
        // An address or a number keeps its hyphens; a name keeps its apostrophe.
        let comparable = |values: Vec<(String, String)>| -> Vec<(String, String)> {
            values.into_iter().filter(|(kind, _)| !matches!(kind.as_str(), "url" | "email")).collect()
        };
        let (left, right) = (comparable(values(&prose, language)), comparable(values(&other, language)));
        proptest::prop_assert_eq!(left, right);
    }

    #[test]
    fn decomposed_letters_do_not_matter((language, prose) in sentence()) {
        let other: String = prose.nfd().collect();
        proptest::prop_assert_eq!(values(&prose, language), values(&other, language));
    }

    #[test]
    fn words_mark_their_own_place((language, prose) in sentence()) {
        let (document, claims) = read(&prose, language);
        for claim in claims {
            let span = &prose[claim.span.range()];
            let words = claim.text(&document);
            // An escape belongs to the source and not to the words.
            let plain = |text: &str| {
                text.replace('\\', "").split_whitespace().collect::<Vec<_>>().join(" ")
            };
            proptest::prop_assert_eq!(plain(span), plain(words));
            proptest::prop_assert!(claim.literal);
            proptest::prop_assert!(claim.sentence.start <= claim.range.start);
            proptest::prop_assert!(claim.range.end <= claim.sentence.end);
        }
    }

    #[test]
    fn any_text_is_read(prose in any::<String>(), (language, head) in sentence()) {
        read(&prose, language);
        read(&format!("{head}{prose}{head}"), language);
    }

    #[test]
    fn digits_are_worth_their_words(years in 1_u32..=3, months in 2_u32..=16) {
        let french = ["un", "deux", "trois"][years as usize - 1];
        let english = ["one", "two", "three"][years as usize - 1];
        for (language, digits, words) in [
            (Language::Fr, format!("conservées {years} ans"), format!("conservées {french} ans")),
            (Language::En, format!("kept for {years} years"), format!("kept for {english} years")),
            (Language::Fr, format!("{months} mois"), format!("{months} mois")),
        ] {
            proptest::prop_assert_eq!(values(&digits, language), values(&words, language));
        }
    }
}
