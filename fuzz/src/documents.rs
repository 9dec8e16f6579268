//! Documents of anybody's: what is read of them, and a whole audit.

use tabellion::claim::extract;
use tabellion::language::Language;
use tabellion::load;
use tabellion::pipeline::{self, Settings, Submitted};
use tabellion::source::{Sources, Span, decode};
use tabellion::syntax::Kind;
use tabellion::syntax::markdown::{self, Document};
use tabellion::syntax::text::Mapped;

use super::held::{holds, reported, text, workspace};

/// The first byte of a text that is short enough to be read in every way.
const LONG: usize = 20_000;

/// Reads the facts that a text claims: as prose of ours, as Markdown of anybody's, as lines.
pub fn claims(bytes: &[u8]) {
    let text = text(&bytes[..bytes.len().min(LONG)]);
    let mut sources = Sources::default();
    let file = sources.add("any.md", text.as_str());
    let mapped = Mapped::literal(&text, Span::new(file, 0..text.len()));
    let (own, findings) = markdown::parse(&mapped);
    super::held::all_hold(&sources, &findings);
    let documents = [own, Kind::Markdown.read(&mapped), Kind::Plain.read(&mapped)];
    for document in &documents {
        places(&sources, document);
        for language in Language::ALL {
            let found = extract(document, lexicon(language));
            for claim in &found {
                holds(&sources, claim.span);
                let words = claim.text(document);
                assert!(!words.is_empty(), "{claim:?} in {text:?}");
            }
            assert!(found.len() <= text.len(), "{} claims", found.len());
            assert_eq!(found, extract(document, lexicon(language)), "{text:?}");
        }
    }
}

/// Audits a page.
pub fn html(bytes: &[u8]) {
    let Some(decoded) = decode(bytes) else { return };
    let page = Submitted {
        path: "any.html".to_owned(),
        language: pipeline::language_of("any.html", &decoded.text),
        text: decoded.text,
        broken: decoded.broken,
    };
    let mut sources = Sources::default();
    let file = sources.add("any.html", page.text.as_str());
    let mapped = Mapped::literal(&page.text, Span::new(file, 0..page.text.len()));
    places(&sources, &Kind::Html.read(&mapped));
    let audit = || {
        pipeline::audit(&workspace(), std::slice::from_ref(&page), &Settings::default())
            .expect("an audit in memory")
    };
    let checked = audit();
    reported(&checked);
    assert_eq!(checked.findings, audit().findings);
}

/// The parts of a document must have their places.
fn places(sources: &Sources, document: &Document) {
    for section in &document.sections {
        holds(sources, section.span);
        for block in &section.blocks {
            holds(sources, block.span);
            for link in &block.links {
                holds(sources, link.span);
            }
        }
    }
}

/// The words by which facts are recognised.
fn lexicon(language: Language) -> &'static tabellion::language::Lexicon {
    use std::collections::BTreeMap;
    use std::sync::LazyLock;
    static HELD: LazyLock<BTreeMap<Language, load::Locale>> = LazyLock::new(|| {
        let (mut sources, mut findings) = (Sources::default(), Vec::new());
        load::locales(&workspace(), &mut sources, Language::ALL, &mut findings).expect("locales")
    });
    HELD[&language].lexicon.as_deref().expect("a lexicon")
}
