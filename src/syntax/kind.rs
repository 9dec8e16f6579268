//! What kind of text a file holds, by its name and by a look at it.

use super::markdown::{Document, foreign};
use super::text::Mapped;
use super::{html, plain};

/// A kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Lines of text.
    Plain,
}

/// How much of a text is looked at.
const LOOK: usize = 4096;

impl Kind {
    /// The kind of a file: by its extension, or else by a look at its text.
    pub fn of(path: &str, text: &str) -> Self {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        match extension.to_ascii_lowercase().as_str() {
            "html" | "htm" | "xhtml" => Self::Html,
            "md" | "markdown" | "mdown" | "mkd" => Self::Markdown,
            "txt" | "text" => Self::Plain,
            _ => Self::look(text),
        }
    }

    fn look(text: &str) -> Self {
        let head = text.get(..text.floor_char_boundary(LOOK)).unwrap_or(text);
        let head = head.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
        let tags = ["<!doctype", "<html", "<head", "<body", "<p>", "<p ", "<div", "<h1", "<h2"];
        let tags = tags.iter().chain(&["<article", "<main", "<section", "<ul", "<table", "<!--"]);
        if head.starts_with('<') && tags.clone().any(|tag| head.starts_with(tag))
            || ["</p>", "</div>", "</li>"].iter().any(|tag| head.contains(tag))
        {
            return Self::Html;
        }
        let marks = head.lines().filter(|line| {
            let hashes = line.len() - line.trim_start_matches('#').len();
            (1..=6).contains(&hashes) && line[hashes..].starts_with(' ')
                || (line.contains("](") && line.contains('['))
                || line.matches("**").count() >= 2
        });
        if marks.count() > 0 { Self::Markdown } else { Self::Plain }
    }

    /// The document of a text of this kind, whoever wrote it.
    pub fn read(self, text: &Mapped) -> Document {
        match self {
            Self::Markdown => foreign(text),
            Self::Html => html::parse(text),
            Self::Plain => plain::parse(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn names_tell_before_looks() {
        assert_eq!(Kind::of("a/b.HTM", "# T"), Kind::Html);
        assert_eq!(Kind::of("b.txt", "<p>a</p>"), Kind::Plain);
        assert_eq!(Kind::of("b", "\u{feff} <!DOCTYPE html><p>a"), Kind::Html);
        assert_eq!(Kind::of("-", "<P>a"), Kind::Html);
        assert_eq!(Kind::of("notice", "## Rights\n\nText."), Kind::Markdown);
        assert_eq!(Kind::of("v1.2", "Rights\n\n1 < 2"), Kind::Plain);
    }
}
