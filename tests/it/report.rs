//! The formats of reports: what people and programs read of one pair of findings.

use jsonschema::validator_for;
use tabellion::diagnostic::{Diagnostic, LegalSource, Level};
use tabellion::language::{Language, Words};
use tabellion::report::{Format, Look, render, schema};
use tabellion::source::{Sources, Span};

use crate::repository::{expect_text, texts};

const DATA: &str = "# Contacts.\n\ncontacts:\n  dpo:\n    email: dpo@acme.example\n";
const PROSE: &str = "## Contact {#contact}\n\nÉcrivez à dpo@acme.invalid, s'il vous plaît.\n\n\
                     Fin\u{1b}[31m.\n";
const MESSAGES: &str = "contradicted-email = { $value } is not the address of { $subject }\n    \
                        .claim = the prose gives this address\n    .datum = declared here\n    \
                        .note = readers write to the address they see\n    \
                        .help = write `{\"{{\"}email \"dpo\"{\"}}\"}`\nplain = nothing to point at\n";

struct Case {
    sources: Sources,
    words: Words,
    findings: Vec<Diagnostic>,
}

fn case(language: Language) -> Case {
    let mut sources = Sources::default();
    let data = sources.add("content/acme/organisation.yaml", DATA);
    let prose = sources.add("content/acme/notices/privacy/fr.md", PROSE);
    let locale = texts(&format!("locales/{language}"), &[".ftl"]);
    let files = locale.iter().map(|file| file.text.as_str()).chain([MESSAGES]);
    let (words, broken) = Words::new(language, files.map(|text| (data, text)));
    assert_eq!(broken, []);
    let at = |file, text: &str, word: &str| {
        let start = text.find(word).unwrap();
        Span::new(file, start..start + word.len())
    };
    let mut first = Diagnostic::new("contradicted-email")
        .arg("value", "dpo@acme.invalid")
        .arg("subject", "`contacts.dpo`")
        .label(at(prose, PROSE, "dpo@acme.invalid"), "claim")
        .label(at(data, DATA, "dpo@acme.example"), "datum")
        .note("note")
        .help("help");
    first.law = &[LegalSource {
        en: "GDPR, Article 13(1)(b)",
        fr: "RGPD, article 13, paragraphe 1, point b)",
        url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    }];
    let mut second = Diagnostic::new("plain").label(at(prose, PROSE, "Fin\u{1b}[31m"), "none");
    second.level = Level::Warning;
    Case { sources, words, findings: vec![second, first] }
}

fn worded(format: Format, language: Language) -> String {
    let Case { sources, words, findings } = case(language);
    render(format, &findings, &sources, &words, Look { colour: false, summary: true })
}

#[test]
fn human_shows_both_sides() {
    for language in Language::ALL {
        let path = format!("tests/suite/report/human.{language}.txt");
        expect_text(&path, &worded(Format::Human, language));
    }
}

#[test]
fn short_gives_a_finding_a_line() {
    expect_text("tests/suite/report/short.txt", &worded(Format::Short, Language::En));
}

#[test]
fn json_is_what_its_schema_says() {
    let json = worded(Format::Json, Language::En);
    expect_text("tests/suite/report/findings.json", &json);
    let published = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    expect_text("docs/schema/check.json", &published);
    let value = serde_json::from_str(&json).unwrap();
    let problem = validator_for(&schema()).unwrap().validate(&value).err().map(|e| e.to_string());
    assert_eq!(problem, None);
}

#[test]
fn a_terminal_gets_colours_and_no_control_character_of_a_document() {
    let Case { sources, words, findings } = case(Language::En);
    let look = Look { colour: true, summary: true };
    let coloured = render(Format::Human, &findings, &sources, &words, look);
    assert!(coloured.contains("\u{1b}["));
    let plain = worded(Format::Human, Language::En) + &worded(Format::Short, Language::En);
    assert!(!plain.contains('\u{1b}'));
    assert!(!coloured.contains("Fin\u{1b}"));
}

#[test]
fn places_beyond_their_file_and_within_a_letter_are_shown_somewhere() {
    let Case { sources, words, .. } = case(Language::En);
    let file = sources.find("content/acme/notices/privacy/fr.md").unwrap();
    let inside_a_letter = PROSE.find('É').unwrap() + 1;
    for range in [0..0, PROSE.len()..PROSE.len(), 5000..6000, 3..9000] {
        for range in [range, inside_a_letter..inside_a_letter + 4] {
            let findings = [Diagnostic::new("plain").label(Span::new(file, range), "none")];
            for (_, format) in Format::ALL {
                let look = Look::default();
                assert_ne!(render(format, &findings, &sources, &words, look), "");
            }
        }
    }
}

#[test]
fn nothing_found_is_said() {
    let Case { sources, words, .. } = case(Language::Fr);
    let look = Look { colour: false, summary: true };
    assert_eq!(render(Format::Human, &[], &sources, &words, look), "rien à signaler\n");
    assert_eq!(render(Format::Human, &[], &sources, &words, Look::default()), "");
    assert_eq!(render(Format::Short, &[], &sources, &words, look), "");
}
