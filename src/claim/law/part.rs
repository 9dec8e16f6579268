//! The parts of an article that marks set apart: `(1)`, `.f`, `f)`, `3°`, `III-1`.
//!
//! Each function reads one part at the start of a folded text, and gives its name and the length
//! of its words. Parts that have a noun, such as paragraphs, are found by the words of the lexicon.

/// What stands before a closing bracket, if it is a part: a number, a letter, a Roman number, or
/// two letters after z, as in "1798.140(ae)".
fn in_brackets(text: &str) -> Option<String> {
    let inner = text.split(')').next()?.trim().trim_end_matches('°');
    let digits = inner.len() <= 2 && inner.bytes().all(|byte| byte.is_ascii_digit());
    let short = inner.len() == 1 || inner.len() == 2 && inner.starts_with('a');
    let letter = short && inner.bytes().all(|byte| byte.is_ascii_lowercase());
    let roman = inner.len() <= 4 && inner.bytes().all(|byte| b"ivx".contains(&byte));
    (!inner.is_empty() && (digits || letter || roman)).then(|| inner.to_owned())
}

/// The first letter of a range of points in one bracket: "(a-c)".
fn first_of_range(text: &str) -> Option<char> {
    let [first, b'-', last, b')', ..] = text.as_bytes() else { return None };
    let ascending = first.is_ascii_lowercase() && last.is_ascii_lowercase() && first < last;
    ascending.then_some(char::from(*first))
}

/// `(1)`, `.1`, `.f`, `f)`, `1°`.
pub(super) fn mark(after: &str) -> Option<(String, usize)> {
    let trimmed = after.trim_start();
    let lead = after.len() - trimmed.len();
    if let Some(rest) = trimmed.strip_prefix('(') {
        // "(a-c)": the list goes on after the first.
        if let Some(first) = first_of_range(rest) {
            return Some((first.to_string(), lead + 2));
        }
        let part = in_brackets(rest)?;
        let length = rest.find(')')? + 2;
        return Some((part, lead + length));
    }
    if let Some(rest) = after.strip_prefix('.') {
        // « article 5. e) ».
        let spaced = rest.strip_prefix(' ').filter(|rest| {
            rest.starts_with(|c: char| c.is_ascii_lowercase()) && rest[1..].starts_with(')')
        });
        let rest = spaced.or_else(|| rest.strip_prefix('(')).unwrap_or(rest);
        let skipped = after.len() - rest.len();
        let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let ends = |at: usize| rest[at..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        if (1..=2).contains(&length) {
            // « 6.1f ».
            return Some((rest[..length].to_owned(), skipped + length));
        }
        let letter = rest.chars().next().filter(char::is_ascii_lowercase)?;
        let closed = usize::from(rest[1..].starts_with(')'));
        return ends(1).then(|| (letter.to_string(), skipped + 1 + closed));
    }
    if let Some(number) = number_after_comma(after) {
        return Some(number);
    }
    // « f) », « 3° », « , 3° », "1. b)".
    let trimmed = trimmed.trim_start_matches([',', ' ']);
    let lead = after.len() - trimmed.len();
    let mut characters = trimmed.chars();
    let first = characters.next()?;
    let second = characters.next();
    if first.is_ascii_lowercase() && second == Some(')') && !after.starts_with(',') {
        return Some((first.to_string(), lead + 2));
    }
    let digits = trimmed.len() - trimmed.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if (1..=2).contains(&digits) && trimmed[digits..].starts_with('°') {
        return Some((trimmed[..digits].to_owned(), lead + digits + '°'.len_utf8()));
    }
    let listed = first.is_ascii_digit() && matches!(second, Some('.' | ' '));
    let rest = trimmed.get(2..).map(str::trim_start)?;
    let point = rest.starts_with(|c: char| c.is_ascii_lowercase()) && rest[1..].starts_with(')');
    (listed && point && !after.starts_with(',')).then(|| (first.to_string(), lead + 1))
}

/// « 5,1,e) », « 9, 2, a) », « 6, 1., f) »: a number between commas, before a letter.
fn number_after_comma(after: &str) -> Option<(String, usize)> {
    let rest = after.strip_prefix(',')?;
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let skipped = after.len() - rest.len();
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let dot = usize::from(rest[length..].starts_with(".,"));
    let then = rest[length + dot..].strip_prefix([',', '.'])?;
    let letter = then.strip_prefix(' ').filter(|_| skipped == 2).unwrap_or(then);
    let mut then = letter.chars();
    let point = then.next().is_some_and(|c| c.is_ascii_lowercase())
        && then.next().is_none_or(|c| !c.is_alphanumeric() && (skipped == 1 || c == ')'));
    let part = ((1..=2).contains(&length) && point).then(|| rest[..length].to_owned());
    Some((part?, skipped + length + dot))
}

/// « 6-III-1 », "6 III 1": the digits after a Roman number.
pub(super) fn digits_after_roman(roman: &str, after: &str) -> Option<(String, usize)> {
    if !roman.bytes().all(|byte| b"IVX".contains(&byte)) {
        return None;
    }
    let rest = after.strip_prefix(['-', ' '])?;
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let ends = rest[length..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    ((1..=2).contains(&length) && ends).then(|| (rest[..length].to_owned(), 1 + length))
}

/// "6.1 a-c GDPR": whether the last letter of a range follows.
fn is_end_of_range(first: char, tail: &str) -> bool {
    let mut rest = tail.chars();
    let last = rest.next().filter(|c| *c == '-').and_then(|_| rest.next());
    last.is_some_and(|last| first < last && last <= 'k')
        && rest.next().is_none_or(|c| !c.is_alphanumeric() && c != '\'' && c != '-')
}

/// "6.1 f", « 6 § 1 f du RGPD », `1f`: a letter alone after a paragraph, that no word follows
/// but those that lead to a law.
pub(super) fn last_letter(last: &str, after: &str) -> Option<(String, usize)> {
    if !last.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let lead = after.len() - after.trim_start_matches([' ', '-', ',']).len();
    let rest = &after[lead..];
    let letter = rest.chars().next().filter(|c| ('a'..='k').contains(c))?;
    let tail = &rest[1..];
    // « L. 612-3, D. 612-1-5 »: the letter of another article of a code.
    if tail.trim_start_matches(['.', ' ', '*']).starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let stops = tail.is_empty()
        || tail.starts_with([')', ',', ';', '.', ':'])
        || is_end_of_range(letter, tail)
        || [" du ", " de ", " of ", " rgpd", " gdpr", " dsgvo", " et ", " and ", " ("]
            .iter()
            .any(|word| tail.starts_with(word));
    // « 5-1-e), 13 et 17 ».
    let closed = usize::from(after.starts_with('-') && tail.starts_with(')'));
    (lead <= 2 && stops).then(|| (letter.to_string(), lead + 1 + closed))
}
