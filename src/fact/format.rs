//! Formats: what the text of a value must look like, and what to say where it does not.
//!
//! A value of this vocabulary is written in YAML as plain text. Its schema names its format, so
//! that one list serves the validator, the editors and the decoder; they cannot disagree. The
//! words of an error are Fluent messages of `formats.ftl`; only their ids are known here.

use std::fmt;
use std::str::FromStr;

use schemars::{Schema, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::{
    Country, Date, Duration, Email, HostName, Lifetime, Money, Phone, Rna, Siren, Siret, Territory,
    Vat, WebAddress,
};
use crate::diagnostic::Message;

/// A text that is not what its format asks for: the id of the message that says what is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The id of a message of `formats.ftl`.
    pub id: &'static str,
}

impl FormatError {
    /// The error of that message.
    pub fn new(id: &'static str) -> Self {
        Self { id }
    }

    /// What is expected, with the text that was found.
    pub fn message(self, text: &str) -> Message {
        Message::new(self.id).arg("value", text)
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id)
    }
}

impl std::error::Error for FormatError {}

/// Checks a text against the format that a schema names. `None` for a format that is not of
/// this vocabulary.
pub fn check_format(format: &str, text: &str) -> Option<Result<(), FormatError>> {
    let check = FORMATS.iter().find(|(name, _)| *name == format)?.1;
    Some(check(text))
}

type Check = fn(&str) -> Result<(), FormatError>;

const fn check<T: Textual>() -> (&'static str, Check) {
    (T::FORMAT, parses::<T>)
}

const FORMATS: &[(&str, Check)] = &[
    check::<Country>(),
    check::<Date>(),
    check::<Duration>(),
    check::<Email>(),
    check::<HostName>(),
    check::<Lifetime>(),
    check::<Money>(),
    check::<Phone>(),
    check::<Rna>(),
    check::<Siren>(),
    check::<Siret>(),
    check::<Territory>(),
    check::<Vat>(),
    check::<WebAddress>(),
];

fn parses<T: FromStr<Err = FormatError>>(text: &str) -> Result<(), FormatError> {
    text.parse::<T>().map(drop)
}

/// A value that YAML writes as one plain text.
pub(super) trait Textual: FromStr<Err = FormatError> {
    /// The name of the format in schemas.
    const FORMAT: &'static str;
    /// What the text is, for editors.
    const DESCRIPTION: &'static str;
    /// Texts that are right.
    const EXAMPLES: &'static [&'static str];
}

pub(super) fn deserialize<'de, T: Textual, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

pub(super) fn schema<T: Textual>() -> Schema {
    json_schema!({
        "type": "string",
        "format": T::FORMAT,
        "description": T::DESCRIPTION,
        "examples": T::EXAMPLES,
    })
}

/// Reads a [`Textual`] value from a plain string, and describes it in a schema.
macro_rules! textual {
    ($kind:ident) => {
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::fact::format::deserialize(deserializer)
            }
        }

        impl schemars::JsonSchema for $kind {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::fact::format::schema::<Self>()
            }
        }
    };
}

pub(super) use textual;
