//! Mistakes of usage in one line, in the user's language: what is wrong, and what was meant.
//!
//! The parser of the command line tells them in English only; what it knows of them is taken here.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::diagnostic::{Arg, Message, nearest};

/// A mistake of usage in words; `None` where its kind is not one that people make here.
pub(super) fn message(error: &clap::Error) -> Option<Message> {
    let text = |kind| texts(error, kind).into_iter().next();
    let meant = |written: &str, [id, meant_id]: [&'static str; 2], suggested| match nearest(
        written,
        texts(error, suggested).iter().map(String::as_str),
    ) {
        Some(meant) => Message::new(meant_id).arg("meant", meant),
        None => Message::new(id),
    };
    let message = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Message::new("usage-nothing")
        }
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand)?;
            let ids = ["usage-command", "usage-command-meant"];
            meant(&name, ids, ContextKind::SuggestedSubcommand).arg("name", name)
        }
        ErrorKind::UnknownArgument => {
            let name = text(ContextKind::InvalidArg)?;
            if !name.starts_with('-') {
                return Some(Message::new("usage-extra").arg("name", name));
            }
            let ids = ["usage-option", "usage-option-meant"];
            meant(&name, ids, ContextKind::SuggestedArg).arg("name", name)
        }
        ErrorKind::InvalidValue => {
            let (value, name) = (text(ContextKind::InvalidValue)?, option(error)?);
            let choices = texts(error, ContextKind::ValidValue);
            if value.is_empty() {
                return Some(Message::new("usage-no-value").arg("name", name));
            }
            let ids = ["usage-value", "usage-value-meant"];
            let message = meant(&value, ids, ContextKind::SuggestedValue);
            message.arg("value", value).arg("name", name).arg("choices", Arg::any_of(choices))
        }
        ErrorKind::MissingRequiredArgument => {
            let lacking = texts(error, ContextKind::InvalidArg);
            Message::new("usage-lacking").arg("names", Arg::all_of(lacking))
        }
        ErrorKind::ArgumentConflict => {
            let (name, other) = (option(error)?, bare(&text(ContextKind::PriorArg)?));
            if name == other {
                return Some(Message::new("usage-twice").arg("name", name));
            }
            Message::new("usage-conflict").arg("name", name).arg("other", other)
        }
        ErrorKind::TooManyValues => Message::new("usage-flag").arg("name", option(error)?),
        ErrorKind::ValueValidation => {
            let (value, name) = (text(ContextKind::InvalidValue)?, option(error)?);
            let id = INVALID.iter().find(|(option, _)| *option == name)?.1;
            Message::new(id).arg("value", value)
        }
        _ => return None,
    };
    Some(message)
}

/// What is said of a value that an option does not understand.
const INVALID: [(&str, &str); 3] =
    [("--port", "usage-port"), ("--today", "usage-date"), ("--width", "usage-width")];

/// Any other mistake, in the words of the parser.
pub(super) fn one_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let paragraphs: Vec<String> = text
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<&str>>().join(" "))
        .filter(|paragraph| !paragraph.starts_with("Usage:"))
        .collect();
    paragraphs.join("; ").trim_start_matches("error: ").to_owned()
}

/// The option or argument that the error is about, without its value.
fn option(error: &clap::Error) -> Option<String> {
    texts(error, ContextKind::InvalidArg).first().map(|argument| bare(argument))
}

/// `--root` of `--root <DIR>`.
fn bare(argument: &str) -> String {
    argument.split(' ').next().unwrap_or_default().to_owned()
}

/// What the parser knows under a kind.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
