//! The standard clauses about retention, rights, messages, protection and trackers, over data of
//! several shapes: both languages say something, in the same structure, and nothing is said of
//! what is not declared.

use pulldown_cmark::{Event, Parser, Tag};
use tabellion::language::Language;
use tabellion::model::Organisation;
use tabellion::render::prose::{Place, expand};
use tabellion::source::Sources;
use tabellion::syntax::markdown::options;

use crate::overlay::{Fence, workspace};
use crate::render::{organisation, words};
use crate::repository::text;

/// The clauses, by the ids of their sections.
const CLAUSES: [&str; 18] = [
    "breach",
    "browser-settings",
    "complaint",
    "consent",
    "cookie-categories",
    "cookie-list",
    "cookie-rights",
    "cookie-vendors",
    "cookies",
    "definition",
    "exercise",
    "marketing",
    "minors",
    "retention",
    "rights",
    "security",
    "tcf",
    "user-duties",
];

/// Data that fill every clause, with several records of each kind.
const MANY: &[(&str, &str)] = &[
    (
        "rights.yaml",
        "rights: [information, access, erasure, objection, withdraw-consent, complaint, \
         post-mortem-directives]\n\
         contact: dpo\n\
         subject-line: { fr: droits, en: rights }\n\
         portability-subject-line: { fr: portabilité, en: portability }\n\
         response: P1M\nextension: P2M\nidentity: reasonable-doubt\nidentity-retention: logs\n\
         exceptions: { erasure: { fr: si la loi l'impose, en: where the law requires } }\n\
         minors:\n  consent-age: 15\n  erasure: true\n  contact: dpo\n\
         \x20 allowed: [{ fr: consulter, en: browsing }, { fr: écrire, en: writing }]\n\
         \x20 parental-consent: [{ fr: acheter, en: buying }]\n",
    ),
    (
        "security.yaml",
        "measures: [{ fr: chiffrement, en: encryption }, { fr: sauvegardes, en: backups }]\n\
         risks: [{ fr: perte, en: loss }, { fr: vol, en: theft }]\n\
         breach: { authority: PT72H, data-subjects: PT72H, contact: dpo }\n\
         user-duties: [{ fr: se taire, en: to keep silent }]\n",
    ),
    (
        "marketing.yaml",
        "marketing:\n  messages:\n    channels: [email]\n    legal-basis: consent\n    opt-out: \
         [{ fr: lien, en: link }]\n  calls:\n    channels: [phone]\n    legal-basis: consent\n    \
         contact: dpo\n",
    ),
    ("sites.yaml", "links: { panel: { name: Panel, url: https://acme.example/panel } }\n"),
    (
        "recipients.yaml",
        "recipients:\n  carrier: { name: Carrier, role: controller }\n  host: { name: Host, role: \
         processor, privacy-url: https://host.example/ }\n",
    ),
    (
        "cookies.yaml",
        "categories:\n  technical: { name: { fr: techniques, en: technical }, consent: false }\n\
         \x20 audience:\n    name: { fr: audience, en: audience }\n    consent: true\n    vendors: \
         [host]\n    uses: [{ fr: mesure, en: measurement }]\n\
         cookies:\n  a: { category: technical, lifetime: session }\n  b: { category: audience, \
         vendor: host, lifetime: P13M }\n\
         consent:\n  validity: P6M\n  cookie-maximum: P13M\n  data-maximum: P25M\n  manager: panel\n\
         \x20 refusal-effect: { fr: aucun, en: none }\n\
         tcf: { version: \"2.3\", purposes: [1, 2], features: [1] }\n\
         browsers:\n  one: { name: One, url-fr: https://one.example/fr, url-en: \
         https://one.example/en }\n",
    ),
    ("organisation.yaml", "jurisdictions: [FR, MC]\nsupervisory-authorities: [cnil, apdp]\n"),
];

/// Data that fill every clause, with one record of each kind and as little as possible in it.
const ONE: &[(&str, &str)] = &[
    (
        "rights.yaml",
        "rights: [complaint]\ncontact: dpo\nidentity: always\nminors: { erasure: true }\n\
         response: PT24H\n",
    ),
    (
        "security.yaml",
        "measures: [{ fr: chiffrement, en: encryption }]\nbreach: {}\nuser-duties: [{ fr: se \
         taire, en: to keep silent }]\n",
    ),
    ("marketing.yaml", "marketing: { post: { channels: [post], legal-basis: consent } }\n"),
    ("processing.yaml", "purposes: {}\nretention: { all: { name: { fr: données, en: data } } }\n"),
    (
        "cookies.yaml",
        "categories: { ads: { name: { fr: publicité, en: ads }, consent: true, vendors: [host] } \
         }\ncookies: { a: { category: ads } }\ntcf: { version: \"2.3\", stacks: [1] }\nbrowsers: \
         { one: { name: One, url-fr: https://one.example/fr } }\n",
    ),
    ("organisation.yaml", "jurisdictions: [BE]\nsupervisory-authorities: []\n"),
];

/// Data that none of the clauses is about.
const NONE: &[(&str, &str)] = &[
    ("rights.yaml", "rights: []\ncontact: \n"),
    ("processing.yaml", "purposes: {}\nretention: {}\n"),
    ("cookies.yaml", "categories: {}\ncookies: {}\n"),
];

#[test]
fn every_clause_says_the_same_in_both_languages() {
    for data in [MANY, ONE] {
        let (organisation, mut sources) = over(data);
        for clause in CLAUSES {
            let [french, english] = Language::ALL
                .map(|language| printed(clause, language, &organisation, &mut sources));
            assert!(!french.trim().is_empty(), "{clause} says nothing");
            assert_eq!(structure(&french), structure(&english), "{clause}\n{french}\n{english}");
            let blank = french.contains("\n\n\n") || english.contains("\n\n\n");
            assert!(!blank, "{clause}\n{french}\n{english}");
        }
    }
}

#[test]
fn clauses_without_data_say_nothing() {
    let (organisation, mut sources) = over(NONE);
    for clause in CLAUSES {
        for language in Language::ALL {
            let text = printed(clause, language, &organisation, &mut sources);
            assert_eq!(text.trim(), "", "{clause}");
        }
    }
}

/// The sentence about the laws that apply reads the same for one law and for many, and is left out
/// where none is known.
#[test]
fn laws_are_named_where_they_are_known() {
    for (countries, french, english) in [
        ("FR, MC", "régis par le règlement", "governed by Regulation"),
        ("MC", "régis par la loi monégasque", "governed by Monegasque Law"),
        ("CH", "pourquoi.", "why."),
    ] {
        let (organisation, mut sources) =
            over(&[("organisation.yaml", &format!("jurisdictions: [{countries}]\n"))]);
        let text = Language::ALL
            .map(|language| printed("introduction", language, &organisation, &mut sources));
        assert!(text[0].contains(french), "{countries}: {}", text[0]);
        assert!(text[1].contains(english), "{countries}: {}", text[1]);
        assert_eq!(text[0].contains("régis"), countries != "CH", "{}", text[0]);
    }
}

/// The base organisation with these blocks of its files laid over it.
fn over(data: &[(&str, &str)]) -> (Organisation, Sources) {
    let fences: Vec<Fence> = data
        .iter()
        .map(|(path, text)| Fence {
            language: "yaml".to_owned(),
            words: vec![format!("content/acme/{path}")],
            text: (*text).to_owned(),
            range: 0..0,
        })
        .collect();
    let mut sources = Sources::default();
    let organisation = organisation(&workspace(&fences), &mut sources, "acme");
    (organisation, sources)
}

/// A clause printed for the notice of the organisation, without a finding.
fn printed(
    clause: &str,
    language: Language,
    organisation: &Organisation,
    sources: &mut Sources,
) -> String {
    let path = format!("locales/{language}/clauses/{clause}.md");
    let prose = text(&path);
    let file = sources.add(path, prose.clone());
    let words = words(language);
    let place = Place { organisation, notice: &organisation.notices[0], language, words: &words };
    let expansion = expand(&prose, file, place);
    assert_eq!(expansion.diagnostics, [], "{clause}");
    expansion.text.text().to_owned()
}

/// The blocks of a text, with the levels and ids of its headings.
fn structure(markdown: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                blocks.push(format!("{level} {}", id.as_deref().unwrap_or_default()));
            }
            Event::Start(Tag::Paragraph) => blocks.push("paragraph".to_owned()),
            Event::Start(Tag::List(_)) => blocks.push("list".to_owned()),
            Event::Start(Tag::Item) => blocks.push("item".to_owned()),
            Event::Start(Tag::Table(_)) => blocks.push("table".to_owned()),
            Event::Start(Tag::TableCell) => blocks.push("cell".to_owned()),
            _ => {}
        }
    }
    blocks
}
