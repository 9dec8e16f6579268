//! How grave a finding is.

use std::fmt;

/// The level of a rule or a finding, from silent to fatal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not looked for.
    Off,
    /// Shown when asked for; never fails unless denied by name.
    Advice,
    /// Shown; fails when warnings are denied.
    Warning,
    /// Nothing is published.
    Error,
}

impl Level {
    /// The word of the levels in settings and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
