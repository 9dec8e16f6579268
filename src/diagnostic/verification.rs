//! How far what is said of a text of law was compared with it.
//!
//! A finding must not be stronger than what stands behind it: what was only recalled gives
//! advice, never an error. Rules decide that; this file knows no rule.

/// How far what a rule or a row of a table says was compared with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verification {
    /// General knowledge, not compared with a text.
    Recalled,
    /// Confirmed by at least one secondary source: a regulator's summary, a law firm's note.
    Secondary,
    /// Read in the official text, or in a verbatim copy of it.
    Official,
}

impl Verification {
    /// The word in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recalled => "recalled",
            Self::Secondary => "secondary",
            Self::Official => "official",
        }
    }

    /// The message that words it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Recalled => "source-recalled",
            Self::Secondary => "source-secondary",
            Self::Official => "source-official",
        }
    }

    /// Whether a source confirms it.
    pub fn is_verified(self) -> bool {
        self != Self::Recalled
    }
}
