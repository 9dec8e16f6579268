//! Texts in lines of a width.

/// A text in lines of at most so many columns, whole words each: what is longer than a line, such as
/// an address, has one of its own. French signs stay with the words that they belong to.
pub(in crate::report) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for words in together(text) {
        match lines.last_mut() {
            Some(line) if wide(line) + 1 + wide(&words) <= width => {
                line.push(' ');
                line.push_str(&words);
            }
            _ => lines.push(words),
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// The words of a text, each with the French signs that belong to it.
fn together(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let follows = word.starts_with([':', ';', '!', '?', '»', '%', '€']);
        match all.last_mut() {
            Some(last) if follows || last.ends_with('«') => {
                last.push(' ');
                last.push_str(word);
            }
            _ => all.push(word.to_owned()),
        }
    }
    all
}

/// The columns that a text takes.
pub(in crate::report) fn wide(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn words_stay_whole_and_signs_with_them() {
        assert_eq!(wrapped("un deux trois", 8), ["un deux", "trois"]);
        assert_eq!(wrapped("voir https://a.example/b", 10), ["voir", "https://a.example/b"]);
        assert_eq!(wrapped("il dit : « oui »", 8), ["il dit :", "« oui »"]);
        assert_eq!(wrapped("voici deux ; trois", 10), ["voici", "deux ;", "trois"]);
        assert_eq!(wrapped("", 10), [""]);
    }
}
