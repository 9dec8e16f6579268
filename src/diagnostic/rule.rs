//! What is known of a rule before it runs: its name, family, level, sources and page.

use super::Level;

/// A group of rules that a workspace may set as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The files can be read and have the right shape.
    Syntax,
    /// Sections, references and lists hold together.
    Structure,
    /// The prose says what the data say.
    Consistency,
    /// The languages say the same.
    Translation,
    /// The law is obeyed.
    Law,
    /// The settings of the checker itself are sound.
    Settings,
}

impl Family {
    /// The word of the family in settings and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Structure => "structure",
            Self::Consistency => "consistency",
            Self::Translation => "translation",
            Self::Law => "law",
            Self::Settings => "settings",
        }
    }
}

/// A text of law that asks for what a rule checks, in the words of each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalSource {
    /// The citation in English.
    pub en: &'static str,
    /// The citation in French.
    pub fr: &'static str,
    /// The official address of the text.
    pub url: &'static str,
}

/// A rule, as plain data.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The name, in kebab case; it states the defect and reads after "allow".
    pub name: &'static str,
    /// Its group.
    pub family: Family,
    /// Its level where no setting changes it.
    pub level: Level,
    /// The law behind it; empty where facts are compared with facts.
    pub sources: &'static [LegalSource],
    /// The rule's page: what, why, bad and good examples, in English and in French.
    pub page: &'static str,
}
