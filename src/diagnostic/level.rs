//! How grave a finding is.

use std::fmt;

use crate::source::Span;

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

/// What decided on the level of a finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The rule itself: no setting names it.
    #[default]
    Rule,
    /// A setting: the place of its key.
    Setting(Span),
    /// An option of the command line.
    CommandLine,
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
