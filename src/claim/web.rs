//! E-mail addresses, web addresses and telephone numbers.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Finds;
use super::normal::Text;
use crate::fact::{Email, Phone, Value, WebAddress};
use crate::language::Lexicon;
use crate::language::lexicon::{fixed, fold_char};

/// What the hosts of notices end in: a host without `www.` is told from words by it.
const ENDINGS: &str = "fr|com|org|net|eu|mc|io|be|ch|lu|uk|ie|de|es|it|int|info|edu|gov|education|school|academy|paris|bzh|re|ca|us";

/// An `@` may be spelt so that machines do not see it.
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    fixed(
        r"(?i)(?P<local>[\p{L}\p{N}][\p{L}\p{N}._%+-]*)(?P<at>\s?@\s?|\s?[\[({](?:@|at|arobase)[\])}]\s?|[\[({]a[\])}]|\s?-(?:at|arobase)-\s?)(?P<domain>[\p{L}\p{N}-]+(?:(?:\.|\s?[\[({](?:\.|dot|point)[\])}]\s?)[\p{L}\p{N}-]+)+)",
    )
});

static URL: LazyLock<Regex> =
    LazyLock::new(|| fixed(r#"(?i)\b(?:https?://|www\.)[^\s<>"()\[\]{}|\\^]+"#));

/// A host without a protocol counts only in lower case and with a usual ending.
static HOST: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r#"(?:^|[\s("'])(?P<host>[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:{ENDINGS})\b(?:/[^\s<>"()\[\]{{}}|\\^]*)?)"#
    ))
});

static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"(?:\+|\b00)\s?\d{1,3}[\s.-]?(?:\(\s?0\s?\)\s?)?(?:\(?\d{1,4}\)?[\s./-]?){1,7}(?:-\s\d{1,3}\b)?",
        r"|\b0[1-9](?:[\s.-]{0,2}\d{2}){4}\b",
        r"|\b0[1-9]\d{2}(?:[\s.-]?\d{2}){3}\b",
        r"|\b08\d{2}(?:[\s.-]?\d{3}){2}\b",
        r"|\b0[1-9](?:\s?/\s?\d{2}){4}\b",
        r"|\b0\s8\d{2}(?:[\s.-]?\d{3}){2}\b",
        r"|\b0\s[89]\d{2}(?:[\s.-]\d{2}){3}\b",
    ))
});

/// Finds e-mail and web addresses.
pub(super) fn extract(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let plain = &text.plain.text;
    // What addresses cannot do without tells quickly that there are none.
    let folded = text.folded.text.as_str();
    let spelt = [
        "[at",
        "(at",
        "{at",
        "[arobase",
        "(arobase",
        "{arobase",
        "(a)",
        "[a]",
        "-at-",
        "-arobase-",
    ];
    let spelt =
        || folded.contains(['[', '(', '{', '-']) && spelt.iter().any(|at| folded.contains(at));
    let emails = (folded.contains('@') || spelt()).then_some(&*EMAIL).into_iter();
    let urls = folded.contains("://") || folded.contains("www.");
    let mut neighbours = plain.as_bytes().windows(2);
    let hosts = neighbours.any(|pair| pair[0] == b'.' && pair[1].is_ascii_lowercase());
    for captures in emails.flat_map(|pattern| pattern.captures_iter(plain)) {
        let Some(whole) = captures.get(0) else { continue };
        let domain = captures["domain"].trim_end_matches(['-', '_']);
        let domain = without_glued_word(domain, &lexicon.identifier.glued);
        let cut = captures["domain"].len() - domain.len();
        let domain = SPELT_DOT.replace_all(domain, ".");
        let email = format!("{}@{domain}", captures["local"].trim_end_matches('.'));
        let range = text.plain.original(whole.start()..whole.end() - cut);
        if let Ok(email) = email.parse::<Email>() {
            finds.push(Value::Email(email), range);
        }
    }
    let sign = folded.contains(" arobase ") || folded.contains(" at ");
    let worded = sign && (folded.contains(" dot ") || folded.contains(" point "));
    let worded = worded.then_some(&*WORDED_EMAIL).into_iter();
    for captures in worded.flat_map(|pattern| pattern.captures_iter(plain)) {
        let Some(whole) = captures.get(0) else { continue };
        let domain = WORDED_DOT.replace_all(&captures["domain"], ".");
        let range = text.plain.original(whole.range());
        if let Ok(email) = format!("{}@{domain}", &captures["local"]).parse::<Email>()
            && !finds.takes(&range)
        {
            finds.push(Value::Email(email), range);
        }
    }
    let urls = urls.then_some(&*URL).into_iter();
    for found in urls.flat_map(|pattern| pattern.find_iter(plain)) {
        push_url(text, finds, found.range());
    }
    let hosts = hosts.then_some(&*HOST).into_iter();
    for captures in hosts.flat_map(|pattern| pattern.captures_iter(plain)) {
        if let Some(host) = captures.name("host") {
            push_url(text, finds, host.range());
        }
    }
}

/// All signs of an address in words; only with a usual ending.
static WORDED_EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    fixed(&format!(
        r"(?i)\b(?P<local>[a-z0-9][a-z0-9._-]*)\s(?:at|arobase)\s(?P<domain>[a-z0-9-]+(?:\s(?:dot|point)\s[a-z0-9-]+)*\s(?:dot|point)\s(?:{ENDINGS}|example))\b"
    ))
});
static WORDED_DOT: LazyLock<Regex> = LazyLock::new(|| fixed(r"(?i)\s(?:dot|point)\s"));

static SPELT_DOT: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?i)\s?[\[({](?:\.|dot|point)[\])}]\s?"));

/// A domain without the word that sticks to a usual ending: `example.comou`.
fn without_glued_word<'d>(domain: &'d str, words: &[String]) -> &'d str {
    let endings = ["com", "org", "net", "fr", "eu"];
    let glued = words.iter().filter_map(|word| domain.strip_suffix(word.as_str()));
    let mut glued =
        glued.filter(|head| head.rsplit_once('.').is_some_and(|(_, last)| endings.contains(&last)));
    glued.next().unwrap_or(domain)
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

/// A number without the prefix of its country, in the groups of the United Kingdom, Ireland,
/// North America, Switzerland or Belgium.
static FOREIGN_PHONE: LazyLock<Regex> = LazyLock::new(|| {
    fixed(concat!(
        r"\(?\b0\d{1,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}\b",
        r"|\b0\d{4}[\s-]?\d{5,6}\b",
        r"|\b1[89]\d{2}[\s-]?\d{3}[\s-]?\d{3}\b",
        r"|(?:\b1[\s.-])?(?:\(\d{3}\)\s?|\b\d{3}[\s.-])\d{3}[\s.-]\d{4}\b",
        r"|\b0\d{2}[\s./]\d{3}[\s.]\d{2}[\s.]\d{2}\b",
        r"|\b0[89]\d{2}[\s.]\d{3}[\s.]\d{3}\b",
        r"|\b[3-9]\d(?:[\s.-]\d{2}){3}\b",
        r"|\b0(?:\d[\s./]\d{3}|\d{2}[\s./]\d{2}|4\d{2}/\d{2})(?:[\s.]\d{2}){2}\b",
    ))
});

/// How far before a number without a prefix the word that names it may stand.
const REACH: usize = 40;
/// How far before a number a word may stand that says that it is another one.
const NAMED: usize = 32;
/// How many characters after a number tell what goes on there.
const NEXT: usize = 24;

/// Groups in which only numbers of one country stand.
static OWN_GROUPS: LazyLock<[(&str, Regex); 5]> = LazyLock::new(|| {
    [
        (
            "GB",
            fixed(concat!(
                r"^0(?:2\d \d{4} \d{4}|1\d{2} \d{3} \d{4}|1\d{3} \d{5,6}|7\d{3} \d{6}",
                r"|[17]\d{3} \d{3} \d{3}|[238]\d{2} \d{3} \d{4}|20\d \d{3} \d{4})$",
            )),
        ),
        ("IE", fixed(r"^\(?0(?:1|[2-9]\d)\)? \d{3} \d{4}$")),
        ("CH", fixed(r"^0\d{2}[ /]\d{3} \d{2} \d{2}$")),
        ("BE", fixed(r"^0(?:\d/\d{3}|\d{2}/\d{2}|4\d{2}/\d{2})(?:[ .]\d{2}){2}$")),
        ("CA", fixed(r"^(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}-\d{4}$")),
    ]
});

/// The countries without a trunk prefix, whose numbers begin with no zero.
const NORTH_AMERICA: [&str; 2] = ["US", "CA"];

/// The country that alone writes numbers in such groups.
fn country_of_groups(words: &str) -> Option<&'static str> {
    let own = OWN_GROUPS.iter().find(|(_, groups)| groups.is_match(words));
    own.map(|(country, _)| *country)
}

/// Finds telephone numbers without a prefix that a word names, in languages whose countries do
/// not write them as France does.
fn extract_foreign_phones(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    let countries = &lexicon.identifier.phone_countries;
    if countries.is_empty() {
        return;
    }
    for found in FOREIGN_PHONE.find_iter(&text.plain.text) {
        let before = text.plain.text[..found.start()].chars().rev();
        let mut before = before.skip_while(|c| " .-/".contains(*c));
        if before.next().is_some_and(|c| c.is_ascii_digit() || c == '+') {
            continue;
        }
        let range = text.plain.original(found.range());
        let at = text.folded.place(&range).start;
        let named = lexicon.identifier.phone.is_match(text.folded.before(0, at, REACH));
        let words = found.as_str().replace('\n', " ");
        let grouped = country_of_groups(&words);
        if !(named || grouped.is_some())
            || finds.takes(&range)
            || is_other_number(text, lexicon, &range)
        {
            continue;
        }
        // In North America no number begins with a zero, elsewhere each one does, but for those
        // that Ireland takes the charge of: "1800 496 000".
        let trunk = words.trim_start_matches('(').starts_with('0');
        let digits = words.bytes().filter(u8::is_ascii_digit).count();
        let irish = words.starts_with("18") || words.starts_with("19");
        let mut likely = countries.iter().filter(|country| {
            let code = country.code();
            if !named {
                return grouped == Some(code);
            }
            // Monaco has no trunk prefix either, and shorter numbers.
            let without = if digits == 8 { code == "MC" } else { NORTH_AMERICA.contains(&code) };
            trunk != without || irish && code == "IE"
        });
        let phone = likely.find_map(|country| Phone::dialled_in(*country, &words));
        if let Some(phone) = phone {
            finds.push(Value::Phone(Box::new(phone)), range);
        }
    }
}

/// Finds telephone numbers, where no other number was found.
pub(super) fn extract_phones(text: &Text, lexicon: &Lexicon, finds: &mut Finds) {
    // No telephone number is shorter.
    if text.digits < 8 {
        return;
    }
    let plain = &text.plain.text;
    for found in PHONE.find_iter(plain) {
        let before = plain[..found.start()].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || ".,/".contains(c)) {
            continue;
        }
        let words = without_street(found.as_str(), &plain[found.end()..], lexicon);
        let trimmed = words.trim_end_matches([' ', '\n', '.', '-', '/', '(']);
        let Some((phone, length)) = longest_phone(trimmed) else { continue };
        // « (+33) 1 … »: the parenthesis belongs to the number.
        let words = &trimmed[..length];
        let opened = before == Some('(') && words.matches(')').count() > words.matches('(').count();
        let start = found.start() - usize::from(opened);
        let range = text.plain.original(start..found.start() + length);
        if !finds.takes(&range) && !is_other_number(text, lexicon, &range) {
            finds.push(Value::Phone(Box::new(phone)), range);
        }
    }
    extract_foreign_phones(text, lexicon, finds);
}

/// The words of a number without digits that a dash sets apart where a word goes on after them:
/// « +352 26 12 34 - 1 » has an extension, « +352 26 12 34 - 1, rue du Port » has none.
fn without_street<'t>(words: &'t str, after: &str, lexicon: &Lexicon) -> &'t str {
    let Some((number, _)) = words.rsplit_once("- ") else { return words };
    let after = after.trim_start_matches([' ', ',', ';']);
    let next: String = after.chars().take(NEXT).flat_map(fold_char).collect();
    let another = lexicon.identifier.phone.at_start(&next).is_some();
    if after.starts_with(char::is_alphabetic) && !another { number } else { words }
}

/// Whether words right before a number say that it is another one than that of a telephone.
fn is_other_number(text: &Text, lexicon: &Lexicon, range: &Range<usize>) -> bool {
    let at = text.folded.place(range).start;
    let before = text.folded.before(0, at, NAMED);
    let other = lexicon.identifier.not_phone.find_last(before);
    other.is_some_and(|word| {
        let between = &before[word.end..];
        !between.contains(|c: char| c.is_ascii_digit() || "\n,;".contains(c))
            && !lexicon.identifier.phone.is_match(between)
    })
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
            None => compact.replace("( 0 )", "(0)").replace("(0) ", "(0)").replace(" / ", " "),
        };
        if let Ok(phone) = compact.parse::<Phone>() {
            return Some((phone, end));
        }
        end = candidate.rfind([' ', '\n', '.', '-', '/'])?;
        end = text[..end].trim_end_matches([' ', '\n', '.', '-', '/']).len();
    }
}
