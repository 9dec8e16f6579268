//! Names that rules bore once: settings and waivers that use them work, and are told the new one.

use super::rule;
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

/// A finding about an old name of a rule; the new one is certain.
pub(super) fn renamed(name: &Spanned<String>) -> Option<Diagnostic> {
    let rule = rule(name).filter(|rule| rule.name != name.value)?;
    Some(
        Diagnostic::new("renamed-rule")
            .arg("name", name.as_str())
            .arg("now", rule.name)
            .label(name.span, "here")
            .help("help")
            .edit(name.span, rule.name),
    )
}
