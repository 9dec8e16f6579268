//! Ids, and texts that readers see, in every language beside each other.

use std::borrow::{Borrow, Cow};
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::language::Language;
use crate::source::{Span, Spanned};

/// The id of a record: the key under which it stands, or a reference to it.
pub type Id = Spanned<String>;

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.value
    }
}

/// A text in every language of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localised {
    texts: Vec<(Language, Spanned<String>)>,
}

impl Localised {
    /// The text in `language`; empty where the language is missing, which is a finding.
    pub fn get(&self, language: Language) -> &str {
        self.spanned(language).map_or("", |text| text.value.as_str())
    }

    /// The text in `language` with its place.
    pub fn spanned(&self, language: Language) -> Option<&Spanned<String>> {
        self.texts.iter().find(|(other, _)| *other == language).map(|(_, text)| text)
    }

    /// Every text with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &Spanned<String>)> {
        self.texts.iter().map(|(language, text)| (*language, text))
    }

    /// The first place where a text stands.
    pub fn span(&self) -> Option<Span> {
        self.texts.first().map(|(_, text)| text.span)
    }
}

impl<'de> Deserialize<'de> for Localised {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts = deserializer.deserialize_map(TextsVisitor)?;
        Ok(Self { texts })
    }
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = Vec<(Language, Spanned<String>)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text in each language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut texts = Vec::new();
        while let Some(code) = map.next_key::<String>()? {
            let language = Language::from_code(&code)
                .ok_or_else(|| A::Error::custom(format!("unknown language `{code}`")))?;
            texts.push((language, map.next_value()?));
        }
        Ok(texts)
    }
}

impl JsonSchema for Localised {
    fn schema_name() -> Cow<'static, str> {
        "Localised".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let properties: serde_json::Map<String, serde_json::Value> = Language::ALL
            .iter()
            .map(|language| {
                let text = serde_json::json!({
                    "type": "string",
                    "minLength": 1,
                    "description": language.description(),
                });
                (language.code().to_owned(), text)
            })
            .collect();
        let codes: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        json_schema!({
            "title": "Localised",
            "type": "object",
            "description": "A text in every language of the workspace.",
            "properties": properties,
            "required": codes,
            "additionalProperties": false,
        })
    }
}

/// A name: one for all languages, or one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A proper name, the same everywhere.
    Same(Spanned<String>),
    /// A name in each language.
    Localised(Localised),
}

impl Name {
    /// The name in `language`.
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Same(name) => &name.value,
            Self::Localised(names) => names.get(language),
        }
    }

    /// Where the name stands.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Same(name) => Some(name.span),
            Self::Localised(names) => names.span(),
        }
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Spanned::<OneOrEach>::deserialize(deserializer)?;
        Ok(match name.value {
            OneOrEach::One(text) => Self::Same(Spanned::new(text, name.span)),
            OneOrEach::Each(texts) => Self::Localised(Localised { texts }),
        })
    }
}

enum OneOrEach {
    One(String),
    Each(Vec<(Language, Spanned<String>)>),
}

impl<'de> Deserialize<'de> for OneOrEach {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrEachVisitor)
    }
}

struct OneOrEachVisitor;

impl<'de> Visitor<'de> for OneOrEachVisitor {
    type Value = OneOrEach;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name, or a name in each language")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<OneOrEach, E> {
        Ok(OneOrEach::One(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OneOrEach, A::Error> {
        TextsVisitor.visit_map(map).map(OneOrEach::Each)
    }
}

impl JsonSchema for Name {
    fn schema_name() -> Cow<'static, str> {
        "Name".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A name: one for all languages, or one for each.",
            "anyOf": [
                { "type": "string", "minLength": 1 },
                generator.subschema_for::<Localised>(),
            ],
        })
    }
}
