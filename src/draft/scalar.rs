//! Texts as YAML writes them: plain where nobody could read them otherwise, else between quotes.

/// Words that YAML, in one version or another, reads as something else than a text.
const NOT_TEXTS: [&str; 10] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan"];

/// A text on one line, at any place where YAML takes a value.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Whether a text means itself without quotes: it begins with a letter, and has no sign in it that
/// YAML might take for its own.
fn is_plain(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || " '’.-_@/()+".contains(c);
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && (text.chars().all(plain) || is_address(text))
        && !NOT_TEXTS.contains(&text.to_lowercase().as_str())
}

/// A web address whose only colon stands before two slashes.
fn is_address(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    text.strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .is_some_and(|rest| rest.chars().all(plain))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_hidden(c) => quoted.extend(["\\U", &format!("{:08X}", u32::from(c))]),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Signs that nobody sees in an editor, or that break its lines.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn names_stay_as_people_write_them() {
        for name in ["Papeterie Exemple", "L'Étoile", "A-B (Paris)", "https://acme.example/a"] {
            assert_eq!(scalar(name), name);
        }
    }

    #[test]
    fn what_could_be_read_otherwise_is_quoted() {
        let cases = [
            ("Acme: one", "\"Acme: one\""),
            ("Acme #1", "\"Acme #1\""),
            ("\"A\" \\ B", "\"\\\"A\\\" \\\\ B\""),
            ("No", "\"No\""),
            ("3 Suisses", "\"3 Suisses\""),
            ("", "\"\""),
            ("Acme ", "\"Acme \""),
            ("a, b", "\"a, b\""),
            ("🎈 Fête", "\"🎈 Fête\""),
            ("a\nb\u{2028}", "\"a\\nb\\U00002028\""),
            ("https://a.example:80/", "\"https://a.example:80/\""),
        ];
        for (text, written) in cases {
            assert_eq!(scalar(text), written);
        }
    }
}
