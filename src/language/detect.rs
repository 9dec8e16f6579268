//! Which language a text is written in, told by its commonest words.

use super::Language;

/// Short words that one language writes all the time and the other never does.
fn common_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::Fr => &[
            "le", "la", "les", "des", "du", "une", "et", "est", "dans", "pour", "que", "qui",
            "vous", "nous", "vos", "aux", "sont", "par", "sur", "au",
        ],
        Language::En => &[
            "the", "of", "and", "to", "is", "are", "in", "for", "that", "which", "you", "we",
            "your", "our", "with", "by", "this", "be", "or", "from",
        ],
    }
}

/// The language whose common words occur most; the first one of [`Language::ALL`] in a tie.
pub fn detect(text: &str) -> Language {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphabetic()).collect();
    let count = |language: Language| {
        words.iter().filter(|word| common_words(language).contains(word)).count()
    };
    let best = Language::ALL.into_iter().rev().max_by_key(|language| count(*language));
    best.unwrap_or(Language::En)
}

#[cfg(test)]
mod tests {
    use super::detect;
    use crate::language::Language;

    #[test]
    fn common_words_tell_the_language() {
        assert_eq!(
            detect("Vos données sont conservées pendant la durée du contrat."),
            Language::Fr
        );
        assert_eq!(detect("Your data are kept for the duration of the contract."), Language::En);
        assert_eq!(detect(""), Language::Fr);
    }
}
