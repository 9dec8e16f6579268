//! The Markdown edition of a notice: the expanded text under its title and the history of versions
//! at its end. It is GitHub's Markdown, so that any renderer shows what the page shows.

use super::outline::Heading;
use super::portable::{anchor, guard, portable};
use super::prose::escape;
use crate::language::{Language, Typesetter};

/// The id of the history of versions, as on the page.
const HISTORY: &str = "page-versions";

/// What the Markdown edition of a notice is made from. All but the text is plain text.
pub struct Edition<'a> {
    /// The language that sets the words.
    pub language: Language,
    /// The title.
    pub title: &'a str,
    /// The lines between the title and the text, such as the mention of a draft and the version.
    pub notes: &'a [String],
    /// The expanded text.
    pub text: &'a str,
    /// The headings of the text.
    pub headings: &'a [Heading],
    /// The title of the history, and a line for each version.
    pub versions: (&'a str, &'a [String]),
}

/// The whole document.
pub fn markdown(edition: &Edition<'_>) -> String {
    let plain = |text: &str| {
        let mut plain = String::new();
        guard(&escape(&Typesetter::new(edition.language).set(text)), false, &mut plain);
        plain
    };
    let mut document = format!("# {}\n\n", plain(edition.title));
    for note in edition.notes {
        document.extend(["> ", &plain(note), "\n\n"]);
    }
    document.push_str(portable(edition.text, edition.headings, edition.language).trim());
    document.push('\n');
    let (title, versions) = edition.versions;
    if !versions.is_empty() {
        document.extend(["\n## ", &anchor(HISTORY), &plain(title), "\n\n"]);
    }
    for version in versions {
        document.extend(["- ", &plain(version), "\n"]);
    }
    document
}

#[cfg(test)]
mod tests {
    use super::{Edition, markdown};
    use crate::language::Language;
    use crate::render::Heading;

    #[test]
    fn a_text_stands_between_its_title_and_its_history() {
        let heading = Heading { level: 2, id: "a".to_owned(), title: String::new(), number: None };
        let edition = Edition {
            language: Language::Fr,
            title: "Données : ~tout~",
            notes: &["Voir https://a.example/".to_owned()],
            text: "## Objet {#a}\n\nTexte !\n",
            headings: &[heading],
            versions: ("Historique", &["Version 1".to_owned()]),
        };
        let expected = "# Données\u{a0}: \\~tout\\~\n\n> Voir https:\\//a.example/\n\n\
                        ## <a id=\"a\"></a>Objet\n\nTexte\u{202f}!\n\n\
                        ## <a id=\"page-versions\"></a>Historique\n\n- Version 1\n";
        assert_eq!(markdown(&edition), expected);
    }
}
