//! Findings as SARIF 2.1.0, for code scanning and for every viewer that reads it.
//!
//! Addresses of files are relative to the root of the workspace and encoded as URIs are; lines and
//! columns count from 1, columns in code points; ends are exclusive. Of each rule that found
//! something its sentence, its page and its level go with it.

use serde_json::{Map, Value, json};

use super::page::{section, summary};
use super::{inside, told, uri};
use crate::diagnostic::{Diagnostic, Level, Rule, fingerprints};
use crate::language::Words;
use crate::source::{Sources, Span};

/// The schema that the output follows.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The name of our fingerprints; another way of making them gets another name.
const FINGERPRINT: &str = "tabellion/v1";

pub(super) fn render(findings: &[&Diagnostic], sources: &Sources, words: &Words) -> String {
    let mut names: Vec<(&str, Option<&Rule>)> =
        findings.iter().map(|finding| (finding.rule, finding.about)).collect();
    names.sort_by_key(|(name, _)| *name);
    names.dedup_by_key(|(name, _)| *name);
    let known = fingerprints(findings.iter().copied(), sources);
    let results: Vec<Value> = findings
        .iter()
        .zip(known)
        .map(|(finding, fingerprint)| {
            let index = names.iter().position(|(name, _)| *name == finding.rule);
            result(finding, index, &fingerprint, sources, words)
        })
        .collect();
    let rules: Vec<Value> =
        names.iter().map(|(name, rule)| described(name, *rule, words)).collect();
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tabellion",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "language": words.language().code(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    // Texts, numbers and lists alone: nothing here can fail to be written.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

/// What is known of a rule, as SARIF has it.
fn described(name: &str, rule: Option<&Rule>, words: &Words) -> Value {
    let Some(rule) = rule else { return json!({ "id": name }) };
    let language = words.language();
    let mut tags = vec![rule.family.name(), rule.nature.name()];
    tags.dedup();
    let mut described = json!({
        "id": name,
        "shortDescription": { "text": summary(rule.page, language) },
        "defaultConfiguration": { "level": level(rule.level) },
        "help": {
            "text": section(rule.page, language),
            "markdown": section(rule.page, language),
        },
        "properties": {
            "tags": tags,
            "law": rule.sources.iter().map(|it| it.citation(language)).collect::<Vec<_>>(),
        },
    });
    if let Some(source) = rule.sources.first() {
        described["helpUri"] = source.url.into();
    }
    described
}

fn result(
    finding: &Diagnostic,
    index: Option<usize>,
    fingerprint: &str,
    sources: &Sources,
    words: &Words,
) -> Value {
    let places = finding.labels.iter().enumerate();
    let mut locations = places.map(|(at, label)| {
        let text = words.attribute(finding, label.text);
        let mut location = json!({ "physicalLocation": physical(label.span, sources) });
        if at > 0 {
            location["id"] = at.into();
        }
        if !text.is_empty() {
            location["message"] = json!({ "text": text });
        }
        location
    });
    let first: Vec<Value> = locations.next().into_iter().collect();
    let others: Vec<Value> = locations.collect();
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.level),
        "message": { "text": told(finding, words).join("\n") },
        "locations": first,
        "partialFingerprints": { FINGERPRINT: fingerprint },
    });
    if let Some(index) = index {
        result["ruleIndex"] = index.into();
    }
    if !others.is_empty() {
        result["relatedLocations"] = others.into();
    }
    if !finding.edits.is_empty() {
        result["fixes"] = json!([fix(finding, sources, words)]);
    }
    result
}

/// The edits of a finding, by file.
fn fix(finding: &Diagnostic, sources: &Sources, words: &Words) -> Value {
    let mut changes: Map<String, Value> = Map::new();
    for edit in &finding.edits {
        let path = uri(&sources.file(edit.span.file).path);
        let replacement = json!({
            "deletedRegion": region(edit.span, sources),
            "insertedContent": { "text": edit.text },
        });
        let change = changes
            .entry(path.clone())
            .or_insert_with(|| json!({ "artifactLocation": { "uri": path }, "replacements": [] }));
        if let Some(replacements) = change["replacements"].as_array_mut() {
            replacements.push(replacement);
        }
    }
    let help = finding.helps.first().map(|help| words.attribute(finding, help));
    json!({
        "description": { "text": help.unwrap_or_else(|| words.headline(finding)) },
        "artifactChanges": changes.into_iter().map(|(_, change)| change).collect::<Vec<_>>(),
    })
}

fn physical(span: Span, sources: &Sources) -> Value {
    json!({
        "artifactLocation": { "uri": uri(&sources.file(span.file).path) },
        "region": region(span, sources),
    })
}

fn region(span: Span, sources: &Sources) -> Value {
    let (start, end) = sources.locate(inside(span, sources));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
        Level::Off => "none",
    }
}
