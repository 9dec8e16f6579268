//! How rules are grouped: by what they are about, and by what they hold against what.
//!
//! Settings may name a group in place of its rules. A family is a subject of the book of rules, as
//! a reader looks for it; a nature says which two sides a rule compares, as the run needs to know.
//! Four groups are both. It does not know which rules there are.

/// What rules are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The files can be read and have the right shape.
    Syntax,
    /// Who answers for the processing, and how to reach them.
    Identity,
    /// Days, and the versions of documents.
    Dates,
    /// How long data are kept.
    Retention,
    /// What makes processing lawful.
    LegalBases,
    /// To whom data go, in which role, and what is promised about it.
    Recipients,
    /// Data that leave the country.
    Transfers,
    /// Cookies and other trackers.
    Cookies,
    /// What people may ask for, and how.
    Rights,
    /// Sections, references and lists hold together.
    Structure,
    /// The languages say the same.
    Translation,
    /// Numbers of registers, of taxes and of banks.
    Identifiers,
    /// Addresses of pages.
    Links,
    /// Law, bodies and terms that no longer are.
    OutdatedLaw,
    /// Commercial messages.
    Marketing,
    /// Who publishes and hosts a site.
    LegalNotice,
    /// Sales to consumers.
    Commerce,
    /// Duties of public bodies, and accessibility.
    Accessibility,
    /// The law of Monaco.
    Monaco,
    /// The settings of the checker itself are sound.
    Settings,
}

impl Family {
    /// All families, in the order in which the book of rules has them.
    pub const ALL: [Self; 20] = [
        Self::Identity,
        Self::Dates,
        Self::Retention,
        Self::LegalBases,
        Self::Recipients,
        Self::Transfers,
        Self::Cookies,
        Self::Rights,
        Self::Structure,
        Self::Translation,
        Self::Identifiers,
        Self::Links,
        Self::OutdatedLaw,
        Self::Marketing,
        Self::LegalNotice,
        Self::Commerce,
        Self::Accessibility,
        Self::Monaco,
        Self::Syntax,
        Self::Settings,
    ];

    /// The word of the family in settings and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Identity => "identity",
            Self::Dates => "dates",
            Self::Retention => "retention",
            Self::LegalBases => "legal-bases",
            Self::Recipients => "recipients",
            Self::Transfers => "transfers",
            Self::Cookies => "cookies",
            Self::Rights => "rights",
            Self::Structure => "structure",
            Self::Translation => "translation",
            Self::Identifiers => "identifiers",
            Self::Links => "links",
            Self::OutdatedLaw => "outdated-law",
            Self::Marketing => "marketing",
            Self::LegalNotice => "legal-notice",
            Self::Commerce => "commerce",
            Self::Accessibility => "accessibility",
            Self::Monaco => "monaco",
            Self::Settings => "settings",
        }
    }

    /// The message that names the family to people.
    pub fn message(self) -> &'static str {
        match self {
            Self::Syntax => "family-syntax",
            Self::Identity => "family-identity",
            Self::Dates => "family-dates",
            Self::Retention => "family-retention",
            Self::LegalBases => "family-legal-bases",
            Self::Recipients => "family-recipients",
            Self::Transfers => "family-transfers",
            Self::Cookies => "family-cookies",
            Self::Rights => "family-rights",
            Self::Structure => "family-structure",
            Self::Translation => "family-translation",
            Self::Identifiers => "family-identifiers",
            Self::Links => "family-links",
            Self::OutdatedLaw => "family-outdated-law",
            Self::Marketing => "family-marketing",
            Self::LegalNotice => "family-legal-notice",
            Self::Commerce => "family-commerce",
            Self::Accessibility => "family-accessibility",
            Self::Monaco => "family-monaco",
            Self::Settings => "family-settings",
        }
    }
}

/// What rules hold against what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Files against their shape.
    Syntax,
    /// A document against itself: sections, references, lists.
    Structure,
    /// What is said against what is declared, or against what is said elsewhere.
    Consistency,
    /// One language against another.
    Translation,
    /// What is said or declared against the law.
    Law,
    /// The settings against the rules.
    Settings,
}

impl Nature {
    /// All natures.
    pub const ALL: [Self; 6] = [
        Self::Syntax,
        Self::Structure,
        Self::Consistency,
        Self::Translation,
        Self::Law,
        Self::Settings,
    ];

    /// The word of the nature in settings and reports.
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
