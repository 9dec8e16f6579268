//! How a [`Spanned`] value asks the deserializer for its place.
//!
//! serde has no notion of places. A `Spanned` asks for a newtype of a name that only our own
//! deserializer knows, which answers with a map of the place and the value.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::source::{FileId, Span, Spanned};

/// The name by which a spanned value asks for its place.
pub(super) const SPANNED: &str = "$tabellion::Spanned";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(SPANNED, SpannedVisitor(PhantomData))
    }
}

struct SpannedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
    type Value = Spanned<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value with its place")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut place = [0_u32; 3];
        for number in &mut place {
            let ((), value) =
                map.next_entry::<(), u32>()?.ok_or_else(|| A::Error::custom("place"))?;
            *number = value;
        }
        let ((), value) = map.next_entry::<(), T>()?.ok_or_else(|| A::Error::custom("value"))?;
        let [file, start, end] = place;
        Ok(Spanned::new(value, Span { file: FileId::from_index(file), start, end }))
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
