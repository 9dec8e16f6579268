//! Pages as the server gives them: those of the site, with one more script.
//!
//! The script is put in here and nowhere else; a page that is built never has it.

use super::Manner;
use super::shown::Shown;
use crate::diagnostic::Message;
use crate::render::escape;

/// The script of the panel.
pub(super) const SCRIPT: &str = include_str!("panel.js");

/// Its style.
pub(super) const STYLE: &str = include_str!("panel.css");

/// A page with the script that reloads it and shows what was found.
pub(super) fn with_panel(page: &[u8], file: &str, shown: &Shown) -> Vec<u8> {
    let script = format!(
        "<script src=\"/.tabellion/panel.js\" defer data-page=\"{}\" data-print=\"{}\"></script>\n",
        escape(file),
        shown.fingerprint(file),
    );
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|part| part.eq_ignore_ascii_case(end));
    let (before, after) = page.split_at(at.unwrap_or(page.len()));
    [before, script.as_bytes(), after].concat()
}

/// The page that stands for all others until there is a site.
pub(super) fn first(manner: &Manner) -> String {
    let words = &manner.words;
    let language = words.language();
    let title = escape(&words.message(&Message::new("serve-first")));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n</head>\n<body>\n<main><h1>{title}</h1></main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::with_panel;
    use crate::serve::shown::Shown;

    #[test]
    fn the_script_stands_at_the_end_and_the_page_stays_as_it_is() {
        let shown = Shown::default();
        let page = with_panel(b"<body><p></p></BODY></html>", "a\"><b>.html", &shown);
        let page = String::from_utf8_lossy(&page);
        assert!(page.starts_with("<body><p></p><script src=\"/.tabellion/panel.js\" defer "));
        assert!(page.ends_with("</script>\n</BODY></html>"), "{page}");
        assert!(page.contains("data-page=\"a&quot;&gt;&lt;b&gt;.html\""), "{page}");
        let bare = with_panel(b"text", "a", &shown);
        assert!(bare.starts_with(b"text<script"));
    }
}
