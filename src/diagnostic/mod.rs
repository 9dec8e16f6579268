//! What a finding is: which rule, where, with which values. No wording and no output.
//!
//! The words live in `locales/<language>/messages.ftl` under the rule's name: the message is the
//! headline, its attributes are the labels, notes and helps that a finding names. So a rule says
//! what it found once, and every language and every report format reads the same finding.

mod edit;
mod family;
mod fingerprint;
mod level;
mod message;
mod rule;
mod suggest;
mod verification;

use crate::source::Span;

pub use edit::{Edit, apply};
pub use family::{Family, Nature};
pub use fingerprint::fingerprints;
pub use level::{Level, Origin};
pub use message::{Arg, Message};
pub use rule::{Jurisdiction, LegalSource, Profile, Reason, Rule, day};
pub use suggest::nearest;
pub use verification::Verification;

/// One place of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// The attribute of the rule's message that explains this place.
    pub text: &'static str,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that found it, by name.
    pub rule: &'static str,
    /// How grave it is. Rules leave the default, `error`; the levels of the workspace decide.
    pub level: Level,
    /// The values that the rule's messages print.
    pub args: Vec<(&'static str, Arg)>,
    /// The places, the primary one first.
    pub labels: Vec<Label>,
    /// Attributes of the rule's message that say why.
    pub notes: Vec<&'static str>,
    /// Attributes of the rule's message that say what to do.
    pub helps: Vec<&'static str>,
    /// The texts of law that ask for it. Filled in from the rule.
    pub law: Vec<LegalSource>,
    /// What is known of its rule. Filled in with the level.
    pub about: Option<&'static Rule>,
    /// What decided on its level. Filled in with the level.
    pub origin: Origin,
    /// What to write instead, where that is certain: all edits together settle the finding.
    pub edits: Vec<Edit>,
}

impl Diagnostic {
    /// A finding of `rule`, still without a place.
    pub fn new(rule: &'static str) -> Self {
        Self {
            rule,
            level: Level::Error,
            args: Vec::new(),
            labels: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
            law: Vec::new(),
            about: None,
            origin: Origin::Rule,
            edits: Vec::new(),
        }
    }

    /// Adds a value for the messages.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a place; the first is the primary one. `text` names an attribute of the rule's
    /// message.
    #[must_use]
    pub fn label(mut self, span: Span, text: &'static str) -> Self {
        self.labels.push(Label { span, text });
        self
    }

    /// Adds a place where there is one to show.
    #[must_use]
    pub fn label_if(self, span: Option<Span>, text: &'static str) -> Self {
        match span {
            Some(span) => self.label(span, text),
            None => self,
        }
    }

    /// Adds the reason, by the name of an attribute.
    #[must_use]
    pub fn note(mut self, text: &'static str) -> Self {
        self.notes.push(text);
        self
    }

    /// Adds what to do, by the name of an attribute.
    #[must_use]
    pub fn help(mut self, text: &'static str) -> Self {
        self.helps.push(text);
        self
    }

    /// Adds what to write in a place. Only what is certain to keep the meaning may be offered.
    #[must_use]
    pub fn edit(mut self, span: Span, text: impl Into<String>) -> Self {
        self.edits.push(Edit { span, text: text.into() });
        self
    }

    /// The primary place; every finding that reaches a report has one.
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|label| label.span)
    }
}
