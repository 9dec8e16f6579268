//! How far a row of a reference table was compared with its source.
//!
//! A finding must not be stronger than what stands behind it: what was only recalled gives
//! advice, never an error. Rules decide that; this file knows no rule.

/// How far a row of a reference table was compared with its source.
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
    /// Whether a source confirms the row.
    pub fn is_verified(self) -> bool {
        self != Self::Recalled
    }
}
