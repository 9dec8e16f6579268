//! The page of a rule in one language, and its first sentence.
//!
//! A page holds both languages under `# rule-name {#en}` and `# rule-name {#fr}`. What it says is
//! not known here, only how it is divided.

use crate::language::Language;

/// The part of a page in one language, without its first heading; the whole page where it has
/// no such part.
pub fn section(page: &str, language: Language) -> &str {
    let mark = |language: Language| format!("{{#{language}}}\n");
    let Some((_, rest)) = page.split_once(&mark(language)) else { return page.trim() };
    // An example may have a heading of its own; only that of the other language bears a mark.
    let next =
        Language::ALL.into_iter().filter_map(|other| rest.find(&format!(" {}", mark(other))));
    let end = next.min().and_then(|at| rest[..at].rfind("\n# ")).unwrap_or(rest.len());
    rest.get(..end).unwrap_or(rest).trim()
}

/// What the rule does, in one sentence: the first one below the first heading.
pub fn summary(page: &str, language: Language) -> &str {
    let mut lines = section(page, language).lines();
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    // A full stop within a name, a path or a citation has no capital after it.
    let ends = first.match_indices(". ").map(|(at, _)| at + 1);
    let starts = |at: &usize| first[*at..].trim_start().starts_with(char::is_uppercase);
    let end = ends.into_iter().find(starts).unwrap_or(first.len());
    first.get(..end).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::{section, summary};
    use crate::language::Language;

    const PAGE: &str = "# rule {#en}\n\n## What\n\nA of `b. c`. Then b.\n# B\n\n# rule {#fr}\n\n\
                        ## Quoi\n\nB.\n";

    #[test]
    fn a_page_has_a_part_for_each_language() {
        assert_eq!(section(PAGE, Language::En), "## What\n\nA of `b. c`. Then b.\n# B");
        assert_eq!(section(PAGE, Language::Fr), "## Quoi\n\nB.");
    }

    #[test]
    fn the_first_sentence_tells_what_a_rule_does() {
        assert_eq!(summary(PAGE, Language::En), "A of `b. c`.");
        assert_eq!(summary(PAGE, Language::Fr), "B.");
    }
}
