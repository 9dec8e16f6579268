//! A reference to one declared datum, as checks and pages name it.

use std::fmt;

use crate::source::Span;

/// What a datum is about. The texts are ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Datum {
    /// An entity, printed by name.
    Entity(String),
    /// A point of contact.
    Contact(String),
    /// A supervisory authority of the reference table.
    Authority(String),
    /// A category of data subjects.
    DataSubject(String),
    /// A category of personal data.
    DataCategory(String),
    /// A source of data.
    Source(String),
    /// A purpose.
    Purpose(String),
    /// A legal basis, by its id.
    LegalBasis(String),
    /// A recipient or a category of recipients.
    Recipient(String),
    /// A retention rule.
    Retention(String),
    /// A right, by its id.
    Right(String),
    /// A category of cookies.
    CookieCategory(String),
    /// A cookie.
    Cookie(String),
    /// A link.
    Link(String),
    /// An occasion of collection.
    Collection(String),
    /// A decision based solely on automated processing.
    AutomatedDecision(String),
    /// A system of artificial intelligence.
    AiSystem(String),
    /// An activity described apart.
    Activity(String),
    /// A site.
    Site(String),
    /// Another notice.
    Notice(String),
    /// A channel of commercial messages.
    Marketing(String),
    /// Another value, by its path: `rights.response`.
    Value(String),
}

impl fmt::Display for Datum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, id) = match self {
            Self::Entity(id) => ("entities", id),
            Self::Contact(id) => ("contacts", id),
            Self::Authority(id) => ("authorities", id),
            Self::DataSubject(id) => ("data-subjects", id),
            Self::DataCategory(id) => ("data-categories", id),
            Self::Source(id) => ("sources", id),
            Self::Purpose(id) => ("purposes", id),
            Self::LegalBasis(id) => ("legal-bases", id),
            Self::Recipient(id) => ("recipients", id),
            Self::Retention(id) => ("retention", id),
            Self::Right(id) => ("rights", id),
            Self::CookieCategory(id) => ("cookie-categories", id),
            Self::Cookie(id) => ("cookies", id),
            Self::Link(id) => ("links", id),
            Self::Collection(id) => ("collection", id),
            Self::AutomatedDecision(id) => ("automated-decisions", id),
            Self::AiSystem(id) => ("artificial-intelligence", id),
            Self::Activity(id) => ("activities", id),
            Self::Site(id) => ("sites", id),
            Self::Notice(id) => ("notices", id),
            Self::Marketing(id) => ("marketing", id),
            Self::Value(path) => return formatter.write_str(path),
        };
        write!(formatter, "{file}.{id}")
    }
}

/// A datum that an expression of the prose printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The datum.
    pub datum: Datum,
    /// The expression.
    pub span: Span,
}
