//! Bounds: whether a value is meant exactly, as a maximum or as a minimum.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// How a period or another quantity is meant.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Exactly this.
    #[default]
    Exact,
    /// This at the most.
    AtMost,
    /// This at the least.
    AtLeast,
}

impl Bound {
    /// All bounds.
    pub const ALL: [Self; 3] = [Self::Exact, Self::AtMost, Self::AtLeast];

    /// The id, as data write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::AtMost => "at-most",
            Self::AtLeast => "at-least",
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
