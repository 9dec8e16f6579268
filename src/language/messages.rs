//! Messages: Fluent texts of one language, and the wording of findings with them.
//!
//! The only file that names the Fluent implementation.

use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::source::{FileId, Span};

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The messages of Fluent files. A message that cannot be read is reported and left out; one
    /// that stands twice keeps its first text.
    pub fn new<'t>(
        language: Language,
        files: impl IntoIterator<Item = (FileId, &'t str)>,
    ) -> (Self, Vec<Diagnostic>) {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        let mut findings = Vec::new();
        for (file, text) in files {
            if let Some(at) = too_deep(text) {
                findings.push(
                    Diagnostic::new("message-syntax")
                        .arg("detail", Message::new("yaml-too-deep"))
                        .label(Span::new(file, at..at + 1), "here")
                        .help("help"),
                );
                continue;
            }
            let resource = match FluentResource::try_new(readable(text)) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    findings.extend(errors.into_iter().map(|error| {
                        Diagnostic::new("message-syntax")
                            .arg("detail", cause(&error.kind.to_string()))
                            .label(Span::new(file, place(text, error.pos.start)), "here")
                            .help("help")
                    }));
                    resource
                }
            };
            // A user's file may repeat an embedded message of another file; the first one stays.
            let _repeated = bundle.add_resource(resource);
        }
        (Self { language, bundle }, findings)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message in words; its id where the message is missing.
    pub fn message(&self, message: &Message) -> String {
        self.text(message.id, None, &message.args).unwrap_or_else(|| message.id.to_owned())
    }

    /// A message or one of its attributes in words.
    pub fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&'static str, Arg)],
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        // A value that a text does not get is printed by its name: better than nothing.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// The headline of a finding.
    pub fn headline(&self, finding: &Diagnostic) -> String {
        self.text(finding.rule, None, &finding.args).unwrap_or_else(|| finding.rule.to_owned())
    }

    /// A label, note or help of a finding.
    pub fn attribute(&self, finding: &Diagnostic, attribute: &str) -> String {
        self.text(finding.rule, Some(attribute), &finding.args).unwrap_or_default()
    }

    /// A value in words.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Message(message) => self.message(message),
            Arg::AnyOf(args) => self.list("list-or", args),
            Arg::AllOf(args) => self.list("list-and", args),
        }
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.arg(other)),
        }
    }

    /// "a, b and c", with the last joint from the message `joint`.
    fn list(&self, joint: &'static str, args: &[Arg]) -> String {
        let mut texts: Vec<String> = args.iter().map(|arg| self.arg(arg)).collect();
        let Some(last) = texts.pop() else { return String::new() };
        if texts.is_empty() {
            return last;
        }
        self.message(&Message::new(joint).arg("head", texts.join(", ")).arg("last", last))
    }
}

/// What the parser stumbled over, in words of the reader's language.
fn cause(words: &str) -> Message {
    match words.strip_prefix("Expected a token starting with ") {
        Some(sign) => Message::new("message-token").arg("sign", sign.trim_matches('"')),
        None if words.starts_with("Invalid unicode escape") => Message::new("message-escape"),
        None => Message::new("message-other").arg("detail", words),
    }
}

/// A text as the parser can read it. An escape such as `\u00` is wrong where fewer digits stand than
/// it takes; the parser tells so by the character after them, which it takes for one byte. There,
/// a question mark for each byte of a longer character stands in for it.
fn readable(text: &str) -> String {
    let mut cut = cut_escapes(text);
    if cut.is_empty() {
        return text.to_owned();
    }
    // Outside strings a backslash is a sign like others, and what follows it stays.
    let errors = FluentResource::try_new(masked(text, &cut)).err().map(|(_, errors)| errors);
    let starts = |at: usize| errors.iter().flatten().any(|error| error.pos.start == at);
    cut.retain(|range| starts(range.start));
    masked(text, &cut)
}

/// The characters of several bytes that stand where an escape needs a digit.
fn cut_escapes(text: &str) -> Vec<Range<usize>> {
    let escapes = text.match_indices('\\').filter_map(|(at, _)| {
        let digits = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let after = text.get(at + 2..)?.char_indices().take(digits);
        let (offset, c) = after.into_iter().find(|(_, c)| !c.is_ascii_hexdigit())?;
        let start = at + 2 + offset;
        (!c.is_ascii()).then_some(start..start + c.len_utf8())
    });
    escapes.collect()
}

/// A text with question marks at places of it, as long as before.
fn masked(text: &str, places: &[Range<usize>]) -> String {
    let mut masked = text.to_owned();
    for place in places {
        masked.replace_range(place.clone(), &"?".repeat(place.len()));
    }
    masked
}

/// The last sign before an error, which the parser sees only on a later line.
fn place(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at);
    let read = text[..at].trim_end();
    match read.char_indices().next_back() {
        Some((last, _)) => last..read.len(),
        None => 0..0,
    }
}

/// How deeply braces may be nested. The parser recurses: without a bound, a text could exhaust
/// the stack.
const DEEPEST: usize = 100;

/// The brace that opens too deep a nesting, if there is one.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().enumerate().find_map(|(at, byte)| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEEPEST).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::diagnostic::{Arg, Diagnostic, Message};
    use crate::language::Language;
    use crate::source::FileId;

    fn words(text: &str) -> (Words, Vec<Diagnostic>) {
        Words::new(Language::Fr, [(FileId::from_index(0), text)])
    }

    #[test]
    fn lists_and_plurals_are_worded() {
        let (words, findings) = words(
            "list-and = { $head } et { $last }\n\
             n = { $n ->\n    [one] une année\n   *[other] { $n } années\n }\n",
        );
        assert_eq!(findings, []);
        assert_eq!(words.arg(&Arg::all_of(["a", "b", "c"])), "a, b et c");
        assert_eq!(words.message(&Message::new("n").arg("n", 1_i64)), "une année");
        assert_eq!(words.message(&Message::new("n").arg("n", 3_i64)), "3 années");
    }

    #[test]
    fn a_broken_message_is_reported_and_the_others_stay() {
        let (words, findings) = words("a = un\nb = { $\nc = trois\n");
        assert_eq!(findings.len(), 1);
        assert_eq!(words.message(&Message::new("c")), "trois");
    }

    #[test]
    fn an_escape_that_a_letter_cuts_is_reported_and_words_keep_their_letters() {
        let (words, findings) = words("a = { \"\\u00é\" }\nb = C:\\uéz \\U12é\nc = { \"\\ué\" }\n");
        assert_eq!(findings.len(), 2, "{findings:?}");
        assert_eq!(words.message(&Message::new("b")), "C:\\uéz \\U12é");
    }
}
