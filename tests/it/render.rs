//! Prose printed from the repository's own content, and from a small organisation: what each
//! helper prints, what each mistake says, and where every byte came from.

use tabellion::language::{Language, Words};
use tabellion::load;
use tabellion::model::Organisation;
use tabellion::render::prose::{Expansion, Place, expand};
use tabellion::source::host::Disk;
use tabellion::source::{FileId, Host, Sources};
use tabellion::syntax::text::Origin;

/// The words of a language, as the repository has them.
pub(crate) fn words(language: Language) -> Words {
    let host = repository();
    let mut texts = Vec::new();
    for path in host.list(&format!("locales/{language}")).unwrap() {
        if path.ends_with(".ftl") {
            texts.push(String::from_utf8(host.read(&path).unwrap().unwrap()).unwrap());
        }
    }
    let files = texts.iter().map(|text| (FileId::from_index(0), text.as_str()));
    Words::new(language, files).0
}

pub(crate) fn repository() -> Disk {
    Disk::new(std::path::Path::new(env!("CARGO_MANIFEST_DIR")), None).unwrap()
}

/// An organisation of a workspace, which must be without mistakes.
pub(crate) fn organisation(host: &dyn Host, sources: &mut Sources, id: &str) -> Organisation {
    let mut findings = Vec::new();
    let settings = load::settings(host, sources, &mut findings).unwrap().unwrap();
    let loaded = load::organisation(host, sources, &settings, id).unwrap();
    assert_eq!(findings, []);
    assert_eq!(loaded.findings, []);
    loaded.organisation.unwrap()
}

#[test]
fn the_content_of_the_repository_is_printed() {
    let host = repository();
    let mut sources = Sources::default();
    let organisation = organisation(&host, &mut sources, "excelia");
    for language in Language::ALL {
        let words = words(language);
        for notice in &organisation.notices {
            let path = format!("content/excelia/notices/{}/{language}.md", notice.id);
            let text = String::from_utf8(host.read(&path).unwrap().unwrap()).unwrap();
            let file = sources.add(path, text.clone());
            let place = Place { organisation: &organisation, notice, language, words: &words };
            let expansion = expand(&text, file, place);
            assert_eq!(expansion.diagnostics, []);
            assert!(!expansion.text.text().contains("{{"));
            assert_origins(&text, &expansion);
        }
    }
}

/// Literal stretches are the author's own bytes.
fn assert_origins(text: &str, expansion: &Expansion) {
    for (range, origin) in expansion.text.segments() {
        if let Origin::Literal(span) = origin {
            assert_eq!(&expansion.text.text()[range], &text[span.range()]);
        }
    }
}
