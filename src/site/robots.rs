//! What search engines read: `robots.txt` and the sitemaps.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::render::escape;

/// Pages that are translations of each other.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The pages.
    pub(super) pages: Vec<Page>,
    /// The full addresses of all languages.
    pub(super) alternates: Vec<(Language, String)>,
}

/// A page with its address and its date.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Page {
    /// The full address.
    pub(super) address: String,
    /// The date of the version that it shows.
    pub(super) date: Option<String>,
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

/// How many addresses one sitemap may have (sitemaps.org, protocol 0.9).
const MOST_ADDRESSES: usize = 50_000;
/// How many bytes one sitemap may have, by the same protocol.
const MOST_BYTES: usize = 50 << 20;

/// The namespace of sitemaps and of their indexes.
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `sitemap.xml` as a path and a text; where one file may not hold all pages, several, which
/// `sitemap.xml` then names. `address` gives the full address of a path.
pub(super) fn sitemaps<'e>(
    entries: impl Iterator<Item = &'e Entry> + Clone,
    address: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let mut maps = divided(entries, MOST_ADDRESSES, MOST_BYTES);
    let path = "sitemap.xml".to_owned();
    if maps.len() == 1 {
        return maps.pop().map(|map| (path, map)).into_iter().collect();
    }
    let paths = (1..=maps.len()).map(|number| format!("sitemap-{number}.xml"));
    let mut files: Vec<(String, String)> = paths.zip(maps).collect();
    let mut index = opening("sitemapindex", "");
    for (path, _) in &files {
        let address = address(path);
        // Writing into a text cannot fail.
        let _ = writeln!(index, "  <sitemap><loc>{}</loc></sitemap>", escape(&address));
    }
    index.push_str("</sitemapindex>\n");
    files.push((path, index));
    files
}

/// Sitemaps of so many addresses and bytes at most, at least one.
fn divided<'e>(
    entries: impl Iterator<Item = &'e Entry> + Clone,
    addresses: usize,
    bytes: usize,
) -> Vec<String> {
    const END: &str = "</urlset>\n";
    // A map of thousands of pages takes as much memory as it must, and is not copied as it grows.
    let begin = |rest: usize| {
        let mut map = opening("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
        map.reserve_exact(rest.min(bytes) + END.len());
        map
    };
    let mut rest: usize = entries.clone().flat_map(urls).map(|url| url.len()).sum();
    let mut maps = Vec::new();
    let (mut map, mut count) = (begin(rest), 0);
    for url in entries.flat_map(urls) {
        if count == addresses || (count > 0 && map.len() + url.len() + END.len() > bytes) {
            maps.push(std::mem::replace(&mut map, begin(rest)) + END);
            count = 0;
        }
        map.push_str(&url);
        rest -= url.len();
        count += 1;
    }
    maps.push(map + END);
    maps
}

/// The beginning of a document whose element has that name and those further attributes.
fn opening(element: &str, attributes: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{element} xmlns=\"{NAMESPACE}\"{attributes}>\n"
    )
}

/// Each of the pages with its date and its translations.
fn urls(entry: &Entry) -> impl Iterator<Item = String> {
    let mut links = String::new();
    for (language, address) in &entry.alternates {
        // Writing into a text cannot fail.
        let _ = writeln!(
            links,
            "    <xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
            escape(address)
        );
    }
    entry.pages.iter().map(move |page| url(page, &links))
}

fn url(page: &Page, links: &str) -> String {
    let mut url = format!("  <url>\n    <loc>{}</loc>\n", escape(&page.address));
    if let Some(date) = &page.date {
        let _ = writeln!(url, "    <lastmod>{}</lastmod>", escape(date));
    }
    url.push_str(links);
    url.push_str("  </url>\n");
    url
}

#[cfg(test)]
mod tests {
    use super::{Entry, MOST_ADDRESSES, Page, divided, robots, sitemaps};
    use crate::language::Language;

    #[test]
    fn search_engines_are_told() {
        assert_eq!(robots(None, None), "User-agent: *\nDisallow:\n");
        assert_eq!(robots(None, Some("/a/")), "User-agent: *\nDisallow: /a/\n");
        assert!(robots(Some("x"), None).ends_with("Sitemap: x\n"));
        let text = divided([entry("?a&b")].iter(), 1, 1000).concat();
        assert!(text.contains("<loc>https://a.fr/?a&amp;b</loc>"));
        assert!(text.contains("hreflang=\"fr\" href=\"https://a.fr/fr/\""));
    }

    #[test]
    fn a_sitemap_that_grows_too_long_is_divided() {
        let addresses = |map: &String| map.matches("<loc>").count();
        let five: Vec<_> = (0..5).map(|n| entry(&n.to_string())).collect();
        let maps = |addresses, bytes| divided(five.iter(), addresses, bytes);
        assert_eq!(maps(2, 9_000).iter().map(addresses).collect::<Vec<_>>(), [2, 2, 1]);
        assert_eq!(maps(9, 9_000).iter().map(addresses).collect::<Vec<_>>(), [5]);
        let short = maps(9, 600);
        assert!(short.len() > 1 && short.iter().all(|map| map.len() <= 600), "{short:?}");
        assert_eq!(short.iter().map(addresses).sum::<usize>(), 5);
        assert_eq!(addresses(&divided([].iter(), 1, 1).concat()), 0);
        let mut translated = entry("a/");
        translated.pages = vec![translated.pages[0].clone(); 3];
        let maps = divided([translated].iter(), 2, 9_000);
        assert_eq!(maps.iter().map(addresses).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn the_index_names_every_sitemap() {
        let address = |path: &str| format!("https://a.fr/{path}");
        let one = sitemaps([entry("")].iter(), address);
        assert_eq!(one.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["sitemap.xml"]);
        let several = sitemaps(vec![entry("b/"); MOST_ADDRESSES + 1].iter(), address);
        let paths: Vec<&str> = several.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        let index = &several[2].1;
        assert!(index.contains("<sitemapindex xmlns=") && !index.contains("<url>"));
        assert!(index.contains("<loc>https://a.fr/sitemap-2.xml</loc>"));
    }

    fn entry(path: &str) -> Entry {
        let address = format!("https://a.fr/{path}");
        Entry {
            pages: vec![Page { address, date: Some("2026-11-22".to_owned()) }],
            alternates: vec![(Language::Fr, "https://a.fr/fr/".to_owned())],
        }
    }
}
