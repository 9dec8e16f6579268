//! What search engines read: `robots.txt` and the sitemap.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A page with its address, its date and its translations.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The full address.
    pub(super) address: String,
    /// The date of the version that it shows.
    pub(super) date: Option<String>,
    /// The full addresses of all its languages.
    pub(super) alternates: Vec<(Language, String)>,
}

/// `robots.txt`: everything may be fetched, and the sitemap is named where there is one. A site
/// that is not to be indexed says so on each page, which a crawler must fetch to read it. What
/// stands in the pages of others, in the folder `apart`, cannot say so.
pub(super) fn robots(sitemap: Option<&str>, apart: Option<&str>) -> String {
    let mut text = match apart {
        Some(folder) => format!("User-agent: *\nDisallow: {folder}\n"),
        None => "User-agent: *\nDisallow:\n".to_owned(),
    };
    if let Some(sitemap) = sitemap {
        text.push_str("\nSitemap: ");
        text.push_str(sitemap);
        text.push('\n');
    }
    text
}

/// `sitemap.xml`.
pub(super) fn sitemap(entries: &[Entry]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in entries {
        // Writing into a text cannot fail.
        let _ = writeln!(text, "  <url>\n    <loc>{}</loc>", escape(&entry.address));
        if let Some(date) = &entry.date {
            let _ = writeln!(text, "    <lastmod>{}</lastmod>", escape(date));
        }
        for (language, address) in &entry.alternates {
            let _ = writeln!(
                text,
                "    <xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
                escape(address)
            );
        }
        text.push_str("  </url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Entry, robots, sitemap};
    use crate::language::Language;

    #[test]
    fn search_engines_are_told() {
        assert_eq!(robots(None, None), "User-agent: *\nDisallow:\n");
        assert_eq!(robots(None, Some("/a/")), "User-agent: *\nDisallow: /a/\n");
        assert!(robots(Some("x"), None).ends_with("Sitemap: x\n"));
        let entry = Entry {
            address: "https://a.fr/?a&b".to_owned(),
            date: Some("2026-11-22".to_owned()),
            alternates: vec![(Language::Fr, "https://a.fr/fr/".to_owned())],
        };
        let text = sitemap(&[entry]);
        assert!(text.contains("<loc>https://a.fr/?a&amp;b</loc>"));
        assert!(text.contains("hreflang=\"fr\" href=\"https://a.fr/fr/\""));
    }
}
