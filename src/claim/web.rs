//! E-mail addresses, web addresses and telephone numbers.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Finds;
use super::normal::Text;
use crate::fact::{Email, Phone, Value, WebAddress};
use crate::language::Lexicon;

#[expect(clippy::expect_used, reason = "the patterns are constants, and tests compile them")]
fn fixed(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

/// An `@` may be spelt so that machines do not see it.
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?i)(?P<local>[\p{L}\p{N}][\p{L}\p{N}._%+-]*)(?P<at>@|\s?[\[(](?:@|at|arobase)[\])]\s?)(?P<domain>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)",
    )
});

static URL: LazyLock<Regex> =
    LazyLock::new(|| fixed(r#"(?i)\b(?:https?://|www\.)[^\s<>"()\[\]{}|\\^]+"#));

/// A host without a protocol counts only in lower case and with a usual ending.
static HOST: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r#"(?:^|[\s("'])(?P<host>[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:fr|com|org|net|eu|mc|io|be|ch|lu|uk|ie|de|es|it|int|info|edu|gov|education|school|academy|paris|bzh|re|ca|us)\b(?:/[^\s<>"()\[\]{}|\\^]*)?)"#,
    )
});

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"(?:\+|\b00)\s?\d{1,3}[\s.-]?(?:\(\s?0\s?\)\s?)?(?:\(?\d{1,4}\)?[\s./-]?){1,7}",
        r"|\b0[1-9](?:[\s.-]{0,2}\d{2}){4}\b",
        r"|\b0[1-9]\d{2}(?:[\s.-]?\d{2}){3}\b",
        r"|\b08\d{2}(?:[\s.-]?\d{3}){2}\b",
    ))
});

/// Finds e-mail and web addresses.
pub(super) fn extract(text: &Text, _: &Lexicon, finds: &mut Finds) {
    let plain = &text.plain.text;
    for captures in EMAIL.captures_iter(plain) {
        let Some(whole) = captures.get(0) else { continue };
        let domain = captures["domain"].trim_end_matches(['-', '_']);
        let cut = captures["domain"].len() - domain.len();
        let email = format!("{}@{domain}", captures["local"].trim_end_matches('.'));
        let range = text.plain.original(whole.start()..whole.end() - cut);
        if let Ok(email) = email.parse::<Email>() {
            finds.push(Value::Email(email), range);
        }
    }
    for found in URL.find_iter(plain) {
        push_url(text, finds, found.range());
    }
    for captures in HOST.captures_iter(plain) {
        if let Some(host) = captures.name("host") {
            push_url(text, finds, host.range());
        }
    }
}

fn push_url(text: &Text, finds: &mut Finds, range: Range<usize>) {
    let written = &text.plain.text[range.clone()];
    let url = written.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '-']);
    let url = &url[..host_end(url)];
    let range = text.plain.original(range.start..range.start + url.len());
    if finds.takes(&range) {
        return;
    }
    if let Some(address) = WebAddress::from_prose(url) {
        finds.push(Value::Url(Box::new(address)), range);
    }
}

/// Where the address ends, if other words stick to its host; its whole length if none do.
fn host_end(url: &str) -> usize {
    let from = url.find("://").map_or(0, |at| at + 3);
    let rest = &url[from..];
    let stop = rest.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'));
    match stop {
        Some(at) if !rest[at..].starts_with(['/', '?', '#', ':']) => from + at,
        _ => url.len(),
    }
}

/// Finds telephone numbers, where no other number was found.
pub(super) fn extract_phones(text: &Text, _: &Lexicon, finds: &mut Finds) {
    let plain = &text.plain.text;
    for found in PHONE.find_iter(plain) {
        let before = plain[..found.start()].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || ".,/".contains(c)) {
            continue;
        }
        let trimmed = found.as_str().trim_end_matches([' ', '\n', '.', '-', '/', '(']);
        let Some((phone, length)) = longest_phone(trimmed) else { continue };
        let range = text.plain.original(found.start()..found.start() + length);
        if !finds.takes(&range) {
            finds.push(Value::Phone(Box::new(phone)), range);
        }
    }
}

/// The number at the start of a text, without the groups after it that belong to something else.
fn longest_phone(text: &str) -> Option<(Phone, usize)> {
    let mut end = text.len();
    loop {
        let candidate = &text[..end];
        let compact: String = candidate.chars().map(|c| if c == '\n' { ' ' } else { c }).collect();
        let digits = compact.bytes().filter(u8::is_ascii_digit).count();
        if digits < 8 {
            return None;
        }
        let compact = match compact.strip_prefix("00") {
            Some(rest) => format!("+{}", rest.trim_start()),
            None => compact.replace("( 0 )", "(0)").replace("(0) ", "(0)"),
        };
        if let Ok(phone) = compact.parse::<Phone>() {
            return Some((phone, end));
        }
        end = candidate.rfind([' ', '\n', '.', '-', '/'])?;
        end = text[..end].trim_end_matches([' ', '\n', '.', '-', '/']).len();
    }
}
