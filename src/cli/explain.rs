//! `tabellion explain RULE`: what is known of the rule, and its page in the user's language.

use super::Status;
use super::arguments::ExplainArguments;
use super::context::Context;
use super::failure::Failure;
use crate::diagnostic::{Message, Rule, nearest};
use crate::pipeline;
use crate::report::{page, rulebook};

pub(super) fn run(
    context: &mut Context<'_, '_>,
    arguments: &ExplainArguments,
) -> Result<Status, Failure> {
    let name = arguments.rule.as_str();
    let rule = pipeline::rule(name).ok_or_else(|| unknown(name))?;
    let language = context.words.language();
    context.out.line(&head(rule, context))?;
    context.out.line(page::section(rule.page, language))?;
    Ok(Status::Clean)
}

/// The rule's level, family and profile, then whose law it applies since when, and the texts.
fn head(rule: &Rule, context: &Context<'_, '_>) -> String {
    let words = context.words;
    let message = Message::new("cli-rule")
        .arg("rule", rule.name)
        .arg("level", rule.level.name())
        .arg("family", rule.family.name())
        .arg("profile", rule.profile.name());
    let mut lines = vec![words.message(&message)];
    let limits: Vec<String> = [Some(rulebook::jurisdictions(rule)), rulebook::period(rule, words)]
        .into_iter()
        .flatten()
        .filter(|limit| !limit.is_empty())
        .collect();
    if !limits.is_empty() {
        lines.push(limits.join("; "));
    }
    let sources = rule.sources.iter();
    lines.extend(sources.map(|it| {
        let link = format!("{} <{}>", it.citation(words.language()), it.url);
        rulebook::law(it, link, words)
    }));
    lines.extend(rulebook::reason(rule, words));
    lines.join("\n") + "\n"
}

fn unknown(name: &str) -> Failure {
    let message = match nearest(name, pipeline::rules().map(|rule| rule.name)) {
        Some(meant) => Message::new("cli-unknown-rule-meant").arg("meant", meant),
        None => Message::new("cli-unknown-rule"),
    };
    message.arg("rule", name).into()
}
