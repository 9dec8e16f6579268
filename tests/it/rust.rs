//! Rust source as the checks of this folder see it: paths, attributes and functions with lines.
//!
//! Works on tokens, not on a syntax tree, so that paths inside macros count and strings and
//! comments do not.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A path as it is used somewhere, its group expanded: `crate::a::{b, c}` is two paths.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Used {
    pub(crate) parts: Vec<String>,
    pub(crate) line: usize,
    /// How many inline modules stand around it.
    pub(crate) depth: usize,
}

/// An attribute, as `allow(dead_code)`.
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// A function with a body.
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) lines: usize,
    /// Whether its body is one `match` or one literal, a table in the shape of a function.
    pub(crate) flat: bool,
}

/// The tokens of a file; none if it is not Rust, which the compiler says better.
pub(crate) fn tokens(text: &str) -> Vec<TokenTree> {
    TokenStream::from_str(text).map(|stream| stream.into_iter().collect()).unwrap_or_default()
}

/// Every path of two parts or more.
pub(crate) fn paths(tokens: &[TokenTree]) -> Vec<Used> {
    let mut found = Vec::new();
    collect_paths(tokens, 0, &mut found);
    found
}

fn collect_paths(tokens: &[TokenTree], depth: usize, found: &mut Vec<Used>) {
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(_) if !follows_path(tokens, at) => {
                at = one_path(tokens, at, &[], depth, found);
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                collect_paths(&inner, depth + usize::from(is_module(tokens, at)), found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// Reads the path that begins at `at`, adds what it names, and returns where it ends.
fn one_path(
    tokens: &[TokenTree],
    mut at: usize,
    prefix: &[String],
    depth: usize,
    found: &mut Vec<Used>,
) -> usize {
    let line = tokens[at].span().start().line;
    let mut parts = prefix.to_vec();
    while let TokenTree::Ident(name) = &tokens[at] {
        parts.push(name.to_string());
        at += 1;
        if !is_double_colon(tokens, at) {
            break;
        }
        match tokens.get(at + 2) {
            Some(TokenTree::Ident(_)) => at += 2,
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                branches(group, &parts, depth, found);
                return at + 3;
            }
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                parts.push("*".to_owned());
                at += 3;
                break;
            }
            _ => {
                at += 2;
                break;
            }
        }
    }
    if parts.len() > 1 {
        found.push(Used { parts, line, depth });
    }
    at
}

fn branches(group: &Group, prefix: &[String], depth: usize, found: &mut Vec<Used>) {
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut at = 0;
    while at < inner.len() {
        if matches!(inner[at], TokenTree::Ident(_)) {
            at = one_path(&inner, at, prefix, depth, found);
            // A new name, `as other`, is no path.
            while inner.get(at).is_some_and(|token| !is_punct(token, ',')) {
                at += 1;
            }
        }
        at += 1;
    }
}

/// Every attribute, inner and outer.
pub(crate) fn attributes(tokens: &[TokenTree]) -> Vec<Attribute> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let marked = at > 0 && (is_punct(&tokens[at - 1], '#') || is_punct(&tokens[at - 1], '!'));
        if let (true, Delimiter::Bracket, Some(TokenTree::Ident(name))) =
            (marked, group.delimiter(), inner.first())
        {
            let text = group.stream().to_string();
            let line = group.span_open().start().line;
            found.push(Attribute { name: name.to_string(), text, line });
        }
        found.extend(attributes(&inner));
    }
    found
}

/// Every function that has a body, inner ones too.
pub(crate) fn functions(tokens: &[TokenTree]) -> Vec<Function> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            found.extend(functions(&inner));
        }
        let (true, Some(TokenTree::Ident(name))) = (is_ident(token, "fn"), tokens.get(at + 1))
        else {
            continue;
        };
        let body = tokens[at..].iter().take_while(|token| !is_punct(token, ';')).find_map(body_of);
        if let Some(body) = body {
            let line = token.span().start().line;
            let lines = body.span_close().end().line + 1 - line;
            found.push(Function { name: name.to_string(), line, lines, flat: is_flat(body) });
        }
    }
    found
}

/// A text of a finding that the source names: `Diagnostic::new("rule").label(span, "text")`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FindingText {
    /// The rule, where the same statement names it.
    pub(crate) rule: Option<String>,
    /// The attribute; none where the rule itself is named.
    pub(crate) attribute: Option<String>,
    pub(crate) line: usize,
}

/// Every text of a finding that is named by a literal.
pub(crate) fn finding_texts(tokens: &[TokenTree]) -> Vec<FindingText> {
    let mut found = Vec::new();
    let mut rule = None;
    for (at, token) in tokens.iter().enumerate() {
        if is_punct(token, ';') {
            rule = None;
        }
        let TokenTree::Group(group) = token else { continue };
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        found.extend(finding_texts(&inner));
        let (Some(TokenTree::Ident(call)), Some(text)) = (
            at.checked_sub(1).and_then(|before| tokens.get(before)),
            inner.iter().rfind(|token| !is_punct(token, ',')).and_then(literal),
        ) else {
            continue;
        };
        let line = call.span().start().line;
        if call == "new" && at >= 4 && is_ident(&tokens[at - 4], "Diagnostic") {
            rule = Some(text);
            found.push(FindingText { rule: rule.clone(), attribute: None, line });
        } else if ["label", "label_if", "note", "help"].iter().any(|name| call == name) {
            found.push(FindingText { rule: rule.clone(), attribute: Some(text), line });
        }
    }
    found
}

fn literal(token: &TokenTree) -> Option<String> {
    let text = token.to_string();
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    matches!(token, TokenTree::Literal(_)).then(|| inner.to_owned())
}

fn body_of(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

fn is_flat(body: &Group) -> bool {
    let inner: Vec<TokenTree> = body.stream().into_iter().collect();
    let Some(first) = inner.first() else { return false };
    let one_expression = !inner.iter().any(|token| is_punct(token, ';'));
    let table = is_ident(first, "match") || is_punct(first, '&') || is_ident(first, "vec");
    let array = matches!(first, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
    one_expression && (table || array)
}

fn is_module(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && is_ident(&tokens[at - 2], "mod") && body_of(&tokens[at]).is_some()
}

fn follows_path(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && is_double_colon(tokens, at - 2)
}

fn is_double_colon(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |at: usize| tokens.get(at).is_some_and(|token| is_punct(token, ':'));
    colon(at) && colon(at + 1)
}

fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn is_ident(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}
