//! Every language says the same: the same messages, with the same attributes and values.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern};
use fluent_syntax::ast::{PatternElement, Resource};
use fluent_syntax::parser;

use crate::repository::{Offence, expect_none, texts};

/// The language to which the others are compared.
const REFERENCE: &str = "en";

#[test]
fn languages_have_the_same_messages() {
    let mut offences = Vec::new();
    let languages: BTreeSet<String> = texts("locales", &[""])
        .iter()
        .filter_map(|file| file.path.split('/').nth(1).map(ToOwned::to_owned))
        .filter(|folder| !folder.contains('.'))
        .collect();
    let reference = read(REFERENCE, &mut offences);
    assert!(!reference.is_empty(), "locales/{REFERENCE} has no messages");
    for language in languages.iter().filter(|language| *language != REFERENCE) {
        let other = read(language, &mut offences);
        let names: BTreeSet<&String> = reference.keys().chain(other.keys()).collect();
        for name in names {
            let none = BTreeMap::new();
            let (first, second) = (reference.get(name), other.get(name));
            let (first, second) = (first.unwrap_or(&none), second.unwrap_or(&none));
            offences.extend(lacking(&format!("locales/{language}/{name}"), first, second));
            offences.extend(lacking(&format!("locales/{REFERENCE}/{name}"), second, first));
        }
    }
    expect_none(&offences);
}

#[test]
fn a_message_stands_in_one_file() {
    let files = read(REFERENCE, &mut Vec::new());
    let mut homes: BTreeMap<&String, &String> = BTreeMap::new();
    for (file, messages) in &files {
        for id in messages.keys() {
            let other = homes.insert(id, file);
            assert_eq!(other, None, "`{id}` stands in {file} too");
        }
    }
}

/// A text of Fluent messages: the variables of each message and attribute, and its line.
type Messages = BTreeMap<String, (BTreeSet<String>, usize)>;

/// The messages of a language, as `id` and `id.attribute`.
pub(crate) fn messages(language: &str) -> BTreeSet<String> {
    read(language, &mut Vec::new()).into_values().flat_map(BTreeMap::into_keys).collect()
}

fn read(language: &str, offences: &mut Vec<Offence>) -> BTreeMap<String, Messages> {
    let folder = format!("locales/{language}/");
    texts(&folder, &[".ftl"])
        .iter()
        .map(|file| {
            let name = file.path.trim_start_matches(&folder).to_owned();
            (name, read_messages(&file.path, &file.text, offences))
        })
        .collect()
}

fn read_messages(path: &str, text: &str, offences: &mut Vec<Offence>) -> Messages {
    let line = |part: &str| {
        let at = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        text.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
    };
    let (resource, errors): (Resource<&str>, _) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    offences.extend(errors.iter().map(|error| {
        let line = text.get(..error.pos.start).map_or(1, |before| before.matches('\n').count() + 1);
        Offence::new(path, line, error.to_string())
    }));
    let mut messages = Messages::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
            }
            Entry::Junk { content } => {
                offences.push(Offence::new(path, line(content), "is no Fluent message"));
                continue;
            }
            _ => continue,
        };
        let name = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => continue,
        };
        let variables = value.map(variables).unwrap_or_default();
        if messages.insert(id.clone(), (variables, line(name))).is_some() {
            offences.push(Offence::new(path, line(name), format!("`{id}` stands here twice")));
        }
        for attribute in attributes {
            let id = format!("{id}.{}", attribute.id.name);
            let variables = self::variables(&attribute.value);
            messages.insert(id, (variables, line(attribute.id.name)));
        }
    }
    messages
}

/// What `second`, the file at `path`, lacks of `first`.
fn lacking(path: &str, first: &Messages, second: &Messages) -> Vec<Offence> {
    let mut offences = Vec::new();
    for (id, (wanted, _)) in first {
        let Some((present, line)) = second.get(id) else {
            offences.push(Offence::new(path, 1, format!("`{id}` is missing")));
            continue;
        };
        offences.extend(wanted.difference(present).map(|variable| {
            Offence::new(path, *line, format!("`{id}` does not print `${variable}`"))
        }));
    }
    offences
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    of_pattern(pattern, &mut found);
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    let mut of_arguments = |arguments: &CallArguments<&str>| {
        arguments.positional.iter().for_each(|argument| of_inline(argument, found));
        arguments.named.iter().for_each(|argument| of_inline(&argument.value, found));
    };
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            of_arguments(arguments);
        }
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{lacking, read_messages};

    fn compare(first: &str, second: &str) -> Vec<String> {
        let mut offences = Vec::new();
        let first = read_messages("en.ftl", first, &mut offences);
        let second = read_messages("fr.ftl", second, &mut offences);
        offences.extend(lacking("fr.ftl", &first, &second));
        offences.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn equal_messages_pass() {
        let selected = "a = { $n ->\n    [one] x\n   *[other] { $m }\n }\n    .b = { $c }\n";
        assert_eq!(compare(selected, "a = { $m } { NUMBER($n) }\n    .b = { $c }\n"), [""; 0]);
    }

    #[test]
    fn a_difference_is_found() {
        assert_eq!(compare("a = x\nb = y\n", "a = x\n"), ["fr.ftl:1: `b` is missing"]);
        assert_eq!(compare("a = x\n    .b = y\n", "a = x\n"), ["fr.ftl:1: `a.b` is missing"]);
        assert_eq!(compare("a = { $b }\n", "\na = x\n"), ["fr.ftl:2: `a` does not print `$b`"]);
        assert_eq!(compare("a = x\n", "a = x\na = y\n"), ["fr.ftl:2: `a` stands here twice"]);
        assert!(!compare("a = x\n", "a = x\nb = {\n").is_empty());
    }
}
