//! `tabellion explain RULE`: the rule's page, in the user's language.
//!
//! A page holds both languages under `# rule-name {#en}` and `# rule-name {#fr}`.

use super::Status;
use super::arguments::ExplainArguments;
use super::context::Context;
use super::failure::Failure;
use crate::diagnostic::{LegalSource, Message, Rule, nearest};
use crate::language::Language;
use crate::pipeline;

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &ExplainArguments,
) -> Result<Status, Failure> {
    let name = arguments.rule.as_str();
    let rule = pipeline::rules().find(|rule| rule.name == name).ok_or_else(|| unknown(name))?;
    let language = context.words.language();
    context.out.line(&head(rule, context))?;
    context.out.line(section(rule.page, language))?;
    Ok(Status::Clean)
}

fn head(rule: &Rule, context: &Context<'_, '_>) -> String {
    let mut message =
        Message::new("cli-rule").arg("rule", rule.name).arg("level", rule.level.name());
    message = message.arg("family", rule.family.name());
    let sources = rule.sources.iter().map(|source| citation(source, context.words.language()));
    let mut lines = vec![context.words.message(&message)];
    lines.extend(sources);
    lines.join("\n") + "\n"
}

fn citation(source: &LegalSource, language: Language) -> String {
    let text = match language {
        Language::Fr => source.fr,
        Language::En => source.en,
    };
    format!("{text} <{}>", source.url)
}

/// The part of a page in one language, without its first heading; the whole page where it has
/// no such part.
pub(super) fn section(page: &str, language: Language) -> &str {
    let mark = |language: Language| format!("{{#{language}}}\n");
    let Some((_, rest)) = page.split_once(&mark(language)) else { return page.trim() };
    // An example may have a heading of its own; only that of the other language bears a mark.
    let next =
        Language::ALL.into_iter().filter_map(|other| rest.find(&format!(" {}", mark(other))));
    let end = next.min().and_then(|at| rest[..at].rfind("\n# ")).unwrap_or(rest.len());
    rest.get(..end).unwrap_or(rest).trim()
}

fn unknown(name: &str) -> Failure {
    let message = match nearest(name, pipeline::rules().map(|rule| rule.name)) {
        Some(meant) => Message::new("cli-unknown-rule-meant").arg("meant", meant),
        None => Message::new("cli-unknown-rule"),
    };
    message.arg("rule", name).into()
}

#[cfg(test)]
mod tests {
    use super::section;
    use crate::language::Language;

    #[test]
    fn a_page_has_a_part_for_each_language() {
        let page = "# rule {#en}\n\n## What\n\nA.\n# B\n\n# rule {#fr}\n\n## Quoi\n\nB.\n";
        assert_eq!(section(page, Language::En), "## What\n\nA.\n# B");
        assert_eq!(section(page, Language::Fr), "## Quoi\n\nB.");
    }
}
