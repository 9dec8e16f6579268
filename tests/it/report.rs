//! The formats of reports: what people and programs read of one pair of findings.

use jsonschema::validator_for;
use serde_json::Value;
use tabellion::diagnostic::{Diagnostic, LegalSource, Level, Origin};
use tabellion::language::{Language, Words};
use tabellion::pipeline;
use tabellion::report::{Format, Look, render, schema};
use tabellion::source::host::Layered;
use tabellion::source::{Sources, Span};

use crate::overlay::{Fence, workspace};
use crate::repository::{expect_text, text, texts};
use crate::rulebook::everything;

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
    first.law = vec![LegalSource {
        en: "GDPR, Article 13(1)(b)",
        fr: "RGPD, article 13, paragraphe 1, point b)",
        url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        read: tabellion::diagnostic::Verification::Recalled,
    }];
    let mut second = Diagnostic::new("plain").label(at(prose, PROSE, "Fin\u{1b}[31m"), "none");
    second.level = Level::Warning;
    second.origin = Origin::Setting(at(data, DATA, "contacts"));
    let second = second.edit(at(prose, PROSE, "Fin"), "Fin : 100 %, <b>");
    Case { sources, words, findings: vec![second, first] }
}

fn worded(format: Format, language: Language) -> String {
    let Case { sources, words, findings } = case(language);
    render(
        format,
        &findings,
        &sources,
        &words,
        Look { colour: false, summary: true, known: 0, ..Look::default() },
    )
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
    let look = Look { colour: true, summary: true, known: 0, ..Look::default() };
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
    let look = Look { colour: false, summary: true, known: 0, ..Look::default() };
    assert_eq!(render(Format::Human, &[], &sources, &words, look), "rien à signaler\n");
    assert_eq!(render(Format::Human, &[], &sources, &words, Look::default()), "");
    assert_eq!(render(Format::Short, &[], &sources, &words, look), "");
}

#[test]
fn sarif_is_what_the_standard_says() {
    for language in Language::ALL {
        let sarif = worded(Format::Sarif, language);
        // The version of the tool changes with every release.
        let shown = sarif.replace(env!("CARGO_PKG_VERSION"), "0.0.0");
        expect_text(&format!("tests/suite/report/findings.{language}.sarif.json"), &shown);
        let problems = problems_of_sarif(&sarif);
        assert_eq!(problems, [""; 0]);
    }
}

/// What the schema of the standard has against a text.
pub(crate) fn problems_of_sarif(sarif: &str) -> Vec<String> {
    let schema = text("tests/suite/report/sarif-2.1.0.schema.json");
    let mut schema: Value = serde_json::from_str(&schema).unwrap();
    // The published pattern has a bracket too many, which strict engines refuse.
    for part in ["run", "toolComponent"] {
        let path = format!("/definitions/{part}/properties/language/pattern");
        *schema.pointer_mut(&path).unwrap() = "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$".into();
    }
    let value: Value = serde_json::from_str(sarif).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    validator.iter_errors(&value).map(|error| error.to_string()).collect()
}

#[test]
fn annotations_markdown_and_cases_are_worded_in_both_languages() {
    for language in Language::ALL {
        let formats = [
            (Format::Github, "annotations", "txt"),
            (Format::Markdown, "report", "md"),
            (Format::Junit, "junit", "xml"),
        ];
        for (format, name, ending) in formats {
            let path = format!("tests/suite/report/{name}.{language}.{ending}");
            expect_text(&path, &worded(format, language));
        }
    }
}

#[test]
fn junit_is_what_the_plugin_of_jenkins_accepts() {
    assert_eq!(problems_of_junit(&worded(Format::Junit, Language::Fr)), [""; 0]);
    let Case { sources, words, .. } = case(Language::En);
    let clean = render(Format::Junit, &[], &sources, &words, Look::default());
    assert_eq!(problems_of_junit(&clean), [""; 0]);
    assert_eq!(cases(&clean), (1, 0));
    assert_eq!(problems_of_junit("<testsuites><testsuite a=\"\"/></testsuites>").len(), 5);
}

/// The cases of a report, and how many of them have an outcome.
fn cases(junit: &str) -> (usize, usize) {
    let document = roxmltree::Document::parse(junit).expect("well-formed XML");
    let cases: Vec<_> =
        document.descendants().filter(|node| node.has_tag_name("testcase")).collect();
    let with_outcome = cases.iter().filter(|case| case.first_element_child().is_some()).count();
    (cases.len(), with_outcome)
}

/// An element: its children, the attributes that it must have, and those that it may have.
type Form =
    (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

/// What an element may hold by `junit-10.xsd` of the xUnit plugin, of what we write.
const FORM: [Form; 5] = [
    ("testsuites", &["testsuite"], &[], &["name", "time", "tests", "failures", "errors"]),
    (
        "testsuite",
        &["testsuite", "properties", "testcase", "system-out", "system-err"],
        &["name", "tests", "failures", "errors"],
        &[
            "group",
            "time",
            "skipped",
            "timestamp",
            "hostname",
            "id",
            "package",
            "file",
            "log",
            "url",
        ],
    ),
    (
        "testcase",
        &["skipped", "error", "failure", "system-out", "system-err"],
        &["name"],
        &["time", "classname", "group"],
    ),
    ("failure", &[], &[], &["type", "message"]),
    ("skipped", &[], &[], &["type", "message"]),
];

fn problems_of_junit(junit: &str) -> Vec<String> {
    let document = match roxmltree::Document::parse(junit) {
        Ok(document) => document,
        Err(error) => return vec![error.to_string()],
    };
    let mut problems = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        let Some((_, children, needed, allowed)) = FORM.iter().find(|form| form.0 == name) else {
            problems.push(format!("unknown element {name}"));
            continue;
        };
        let here: Vec<&str> = node.attributes().map(|attribute| attribute.name()).collect();
        let missing = needed.iter().filter(|attribute| !here.contains(attribute));
        problems.extend(missing.map(|attribute| format!("{name} without {attribute}")));
        let known = |attribute: &&&str| needed.contains(attribute) || allowed.contains(attribute);
        let unknown = here.iter().filter(|attribute| !known(attribute));
        problems.extend(unknown.map(|attribute| format!("{name} with {attribute}")));
        let inside = node.children().filter(roxmltree::Node::is_element);
        let strangers = inside.filter(|child| !children.contains(&child.tag_name().name()));
        problems.extend(strangers.map(|child| format!("{} in {name}", child.tag_name().name())));
    }
    problems
}

/// How many findings a report shows.
fn shown(format: Format, report: &str) -> usize {
    let lines = |start: &str| report.lines().filter(|line| line.starts_with(start)).count();
    let value = || serde_json::from_str::<Value>(report).unwrap();
    match format {
        Format::Human => report.matches("\n --> ").count() + report.matches("\n  --> ").count(),
        Format::Short => report.lines().count(),
        Format::Json => value()["findings"].as_array().unwrap().len(),
        Format::Sarif => value()["runs"][0]["results"].as_array().unwrap().len(),
        Format::Github => lines("::"),
        Format::Junit => cases(report).1,
        Format::Markdown => lines("### "),
    }
}

#[test]
fn every_report_carries_every_finding() {
    let host = Layered {
        upper: workspace(&[Fence {
            language: "yaml".to_owned(),
            words: vec!["content/acme/rights.yaml".to_owned(), "whole".to_owned()],
            text: "rights: [erasure]\n".to_owned(),
            range: 0..0,
        }]),
        lower: pipeline::embedded(),
    };
    let checked = pipeline::check(&host, &everything()).unwrap();
    assert!(checked.findings.len() > 5, "too few findings to count");
    for language in Language::ALL {
        let words = pipeline::words(&host, language).unwrap();
        for (name, format) in Format::ALL {
            let look = Look::default();
            let report = render(format, &checked.findings, &checked.sources, &words, look);
            assert_eq!(shown(format, &report), checked.findings.len(), "{name}\n{report}");
            if format == Format::Sarif {
                assert_eq!(problems_of_sarif(&report), [""; 0]);
            }
            if format == Format::Junit {
                assert_eq!(problems_of_junit(&report), [""; 0]);
            }
        }
    }
}

/// On a terminal, what is said of a finding is as wide as the terminal, and no address is cut.
#[test]
fn findings_fit_the_terminal() {
    let Case { sources, words, findings } = case(Language::Fr);
    let look = Look { width: Some(50), ..Look::default() };
    let narrow = render(Format::Human, &findings, &sources, &words, look);
    let whole = render(Format::Human, &findings, &sources, &words, Look::default());
    let words_of = |text: &str| -> Vec<String> {
        text.split_whitespace().map(str::to_owned).filter(|word| word != "=").collect()
    };
    let notes = |text: &str| -> Vec<String> {
        let lines =
            text.lines().skip_while(|line| !line.contains("= ")).take_while(|it| !it.is_empty());
        words_of(&lines.collect::<Vec<_>>().join(" "))
    };
    assert_eq!(notes(&narrow), notes(&whole));
    let told =
        narrow.lines().skip_while(|line| !line.contains("= ")).take_while(|it| !it.is_empty());
    for line in told {
        assert!(line.chars().count() <= 50 || line.contains("http"), "{line}");
    }
    assert!(narrow.lines().count() > whole.lines().count(), "{narrow}");
}
