//! The published schemas against YAML files, by a validator that is not ours.
//!
//! Editors hold files against the schemas that `tabellion schema` prints, with validators of their
//! own. They must accept what we accept and reject what we reject. YAML is read here as editors
//! read it, by the core schema of YAML 1.2: a plain `75011` is a number there.

use granit_parser::{Event, Options, Parser, ScalarStyle};
use jsonschema::Validator;
use serde_json::{Map, Number, Value};
use tabellion::fact::check_format;
use tabellion::language::Language;
use tabellion::pipeline::{self, Settings};
use tabellion::source::host::Layered;

use crate::overlay::{Fence, workspace};
use crate::repository::{Offence, Text, expect_none, text, texts};

/// The folder of the files that are wrong: `<kind>/invalid/*.yaml`.
const FIXTURES: &str = "tests/schema/";

/// How many of them every kind has at least.
const LEAST: usize = 3;

#[test]
fn every_file_of_the_content_is_accepted() {
    let mut files = texts("content", &[".yaml"]);
    files.extend(texts("tests/sites", &[".yaml"]));
    files.push(Text { path: "tabellion.yaml".to_owned(), text: text("tabellion.yaml") });
    let mut offences = Vec::new();
    for file in &files {
        let kind = kind_of(&file.path);
        let Some((_, validator)) = validators().into_iter().find(|(name, _)| *name == kind) else {
            offences.push(Offence::new(&file.path, 1, format!("there is no schema `{kind}`")));
            continue;
        };
        let value = read(&file.text);
        for error in validator.iter_errors(&value) {
            let why = format!("{}: {error}", error.instance_path());
            offences.push(Offence::new(&file.path, 1, why));
        }
    }
    assert!(files.len() > 10, "no content was found");
    expect_none(&offences);
}

#[test]
fn every_invalid_file_is_rejected_by_both() {
    let mut offences = Vec::new();
    for (kind, validator) in validators() {
        let files = texts(&format!("{FIXTURES}{kind}/invalid"), &[".yaml"]);
        if files.len() < LEAST {
            let why = format!("a kind of file has at least {LEAST} invalid fixtures");
            offences.push(Offence::new(&format!("{FIXTURES}{kind}/invalid"), 1, why));
        }
        for file in &files {
            if validator.is_valid(&read(&file.text)) {
                offences.push(Offence::new(&file.path, 1, "the published schema accepts it"));
            }
            if !is_rejected(kind, &file.text) {
                offences.push(Offence::new(&file.path, 1, "our own check accepts it"));
            }
        }
    }
    expect_none(&offences);
}

#[test]
fn a_workspace_in_one_language_is_asked_for_no_other() {
    let asked = |languages: &[Language]| {
        let mut schemas = pipeline::schemas_in(languages);
        let (_, schema) = schemas.find(|(kind, _)| *kind == "notice").unwrap();
        schema["$defs"]["Localised"]["required"].clone()
    };
    assert_eq!(asked(&[Language::Fr]), serde_json::json!(["fr"]));
    assert_eq!(asked(&Language::ALL), serde_json::json!(["fr", "en"]));
}

#[test]
fn descriptions_are_what_editors_show() {
    for (kind, schema) in pipeline::schemas() {
        assert!(schema["description"].is_string() && schema["title"].is_null(), "{kind}");
        let text = schema.to_string();
        let broken = text.replace("\\n\\n", "").contains("\\n");
        assert!(!broken, "{kind}: a description has lines");
    }
}

/// The kind of a file: its name, or that of its folder where a kind is split.
fn kind_of(path: &str) -> &str {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default().trim_end_matches(".yaml");
    // A notice may be called as a kind of file is: `notices/cookies/notice.yaml`.
    let folder = parts.next().filter(|_| name != "notice").unwrap_or_default();
    pipeline::schemas().map(|(kind, _)| kind).find(|kind| *kind == folder).unwrap_or(name)
}

/// A validator for every kind of file, which knows the standard formats and ours.
fn validators() -> Vec<(&'static str, Validator)> {
    let own = ["country", "host", "lifetime", "money", "phone", "rna", "siren", "siret"];
    let own = own.into_iter().chain(["territory", "url", "vat"]);
    let options = own.fold(
        jsonschema::draft202012::options().should_validate_formats(true),
        |options, format| {
            options.with_format(format, move |text: &str| {
                check_format(format, text).is_none_or(|checked| checked.is_ok())
            })
        },
    );
    let validators = pipeline::schemas().map(|(kind, schema)| {
        (kind, options.clone().build(&schema).expect("a schema of JSON Schema 2020-12"))
    });
    validators.collect()
}

/// Whether the base workspace has a finding in the file once it is of that text.
fn is_rejected(kind: &str, file: &str) -> bool {
    let path = match kind {
        "tabellion" => "tabellion.yaml".to_owned(),
        "notice" => "content/acme/notices/privacy/notice.yaml".to_owned(),
        _ => format!("content/acme/{kind}.yaml"),
    };
    let words = vec![path.clone(), "whole".to_owned()];
    let fence = Fence { language: "yaml".to_owned(), words, text: file.to_owned(), range: 0..0 };
    let host = Layered { upper: workspace(&[fence]), lower: pipeline::embedded() };
    let checked = pipeline::check(&host, &Settings::default()).expect("a workspace in memory");
    let families = pipeline::rules().map(|rule| (rule.name, rule.family.name()));
    let of_shape: Vec<&str> =
        families.filter(|(_, family)| *family == "syntax").map(|(name, _)| name).collect();
    checked.findings.iter().any(|finding| {
        let place = finding.span().map(|span| checked.sources.file(span.file).path.as_str());
        of_shape.contains(&finding.rule) && place == Some(&*path)
    })
}

/// A YAML text as JSON.
pub(crate) fn read(text: &str) -> Value {
    let mut options = Options::default();
    options.emit_comments = false;
    let parser = Parser::new_from_str_with_options(text, options);
    let mut events = parser.map(|event| event.expect("YAML").0);
    while let Some(event) = events.next() {
        if let Some(value) = value(&event, &mut events) {
            return value;
        }
    }
    Value::Object(Map::new())
}

/// The value that begins with an event; none for one that begins no value.
fn value<'t>(event: &Event<'t>, rest: &mut impl Iterator<Item = Event<'t>>) -> Option<Value> {
    match event {
        Event::Scalar(text, ScalarStyle::Plain, ..) => Some(plain(text)),
        Event::Scalar(text, ..) => Some(Value::from(text.as_ref())),
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            while let Some(event) = rest.next().filter(|event| *event != Event::SequenceEnd) {
                items.extend(value(&event, rest));
            }
            Some(Value::Array(items))
        }
        Event::MappingStart(..) => {
            let mut map = Map::new();
            while let Some(event) = rest.next().filter(|event| *event != Event::MappingEnd) {
                let Event::Scalar(key, ..) = event else { continue };
                let next = rest.next().expect("a value after a key");
                map.insert(key.into_owned(), value(&next, rest).expect("a value after a key"));
            }
            Some(Value::Object(map))
        }
        Event::Alias(_) => panic!("the fixtures have no aliases"),
        _ => None,
    }
}

/// A plain scalar by the core schema of YAML 1.2.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => {
            let number = text.strip_prefix('+').unwrap_or(text);
            let whole = number.parse::<i64>().ok().map(Number::from);
            let digits = number.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.');
            let float = || number.parse::<f64>().ok().filter(|_| digits).and_then(Number::from_f64);
            whole.or_else(float).map_or_else(|| Value::from(text), Value::Number)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{kind_of, read};

    #[test]
    fn yaml_is_read_as_editors_read_it() {
        let text = "a: 75011\nb: \"75011\"\nc: [true, ~, 1.5, 2026-01-15]\nd: {e: +33 1}\n";
        let wanted = json!({
            "a": 75011, "b": "75011", "c": [true, null, 1.5, "2026-01-15"], "d": {"e": "+33 1"},
        });
        assert_eq!(read(text), wanted);
    }

    #[test]
    fn split_kinds_are_known_by_their_folder() {
        assert_eq!(kind_of("content/a/processing/hr.yaml"), "processing");
        assert_eq!(kind_of("content/a/notices/cookies/notice.yaml"), "notice");
    }
}
