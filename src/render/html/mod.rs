//! Expanded Markdown into the HTML of a notice's body.
//!
//! Raw HTML never passes: what looks like a tag is shown as text. Nothing is loaded from anywhere,
//! so images become their descriptions. Links lead only to the protocols of a notice. A body may
//! also stand in the page of somebody else: then its ids and classes are its own, and its links
//! hold there.

mod table;
mod writer;

use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, Parser};

use self::writer::Writer;
use super::outline::Heading;
use crate::fact::resolve;
use crate::language::{Language, Words};
use crate::syntax::markdown::options;

pub(super) use self::writer::is_inline;

/// The body of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The HTML.
    pub html: String,
    /// The headings, with their titles as they are set.
    pub headings: Vec<Heading>,
    /// The same in parts, for those who lay out headings and tables by themselves.
    pub parts: Vec<Part>,
    /// Every table, in order.
    pub tables: Vec<Table>,
}

/// A part of a body. All of them, one after the other, are the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The heading of that position.
    Heading(usize),
    /// The table of that position.
    Table(usize),
    /// Anything else, as HTML.
    Text(String),
}

/// A table. What cells hold is HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The id of the section in which it stands; nothing before the first heading.
    pub section: String,
    /// What it is called: `Table 1: Retention`.
    pub label: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows. The first cell of each is its head.
    pub rows: Vec<Vec<String>>,
    /// The whole of it.
    pub html: String,
}

/// Where a body stands.
#[derive(Clone, Copy, Debug, Default)]
pub enum Ground<'a> {
    /// On its own page.
    #[default]
    Page,
    /// In the page of somebody else.
    Foreign {
        /// What its ids begin with.
        ids: &'a str,
        /// The full address of its own page, from which links to other pages start. Links that
        /// would need it are words where there is none.
        page: Option<&'a str>,
        /// Whether all of the body stands there, so that references within it arrive.
        whole: bool,
    },
}

/// What classes begin with in the page of somebody else.
const NAMESPACE: &str = "tabellion-";

impl Ground<'_> {
    fn class(&self, name: &str) -> String {
        match self {
            Self::Page => name.to_owned(),
            Self::Foreign { .. } => format!("{NAMESPACE}{name}"),
        }
    }

    fn id(&self, id: &str) -> String {
        match self {
            Self::Page => id.to_owned(),
            Self::Foreign { ids, .. } => format!("{ids}{id}"),
        }
    }

    /// Where a link leads; nowhere if it would not arrive.
    fn lead<'t>(&self, target: &'t str) -> Option<CowStr<'t>> {
        let Self::Foreign { page, whole, .. } = self else { return Some(target.into()) };
        if let Some(id) = target.strip_prefix('#')
            && *whole
        {
            return Some(format!("#{}", self.id(id)).into());
        }
        let scheme =
            target.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '?', '#']));
        if scheme { Some(target.into()) } else { resolve((*page)?, target).map(Into::into) }
    }
}

/// The body of a text whose headings are `headings`, to stand on `ground`. `foreign` has the
/// addresses of pages in another language than the text.
pub fn body(
    text: &str,
    headings: &[Heading],
    words: &Words,
    foreign: &BTreeMap<&str, Language>,
    ground: Ground<'_>,
) -> Body {
    let mut writer = Writer::new(headings, words, foreign, ground);
    let events: Vec<Event<'_>> = Parser::new_ext(text, options()).collect();
    for (index, event) in events.iter().enumerate() {
        writer.take(event.clone(), &events[index + 1..]);
    }
    writer.finish(text.len())
}

/// Text for an attribute or an element.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Ground, Part, body};
    use crate::language::{Language, Words};
    use crate::model::Numbering;
    use crate::render::outline::{Style, outline};
    use crate::source::FileId;

    fn html(text: &str) -> String {
        let messages = include_str!("../../../locales/fr/site.ftl");
        let (words, _) = Words::new(Language::Fr, [(FileId::from_index(0), messages)]);
        let foreign = BTreeMap::from([("https://a.fr/en", Language::En)]);
        let articles = Style { sections: Numbering::Articles, parts: None };
        body(text, &outline(text, articles, &words), &words, &foreign, Ground::Page).html
    }

    fn abroad(text: &str, page: Option<&str>, whole: bool) -> super::Body {
        let messages = include_str!("../../../locales/fr/site.ftl");
        let (words, _) = Words::new(Language::Fr, [(FileId::from_index(0), messages)]);
        let plain = Style { sections: Numbering::None, parts: None };
        let ground = Ground::Foreign { ids: "own-", page, whole };
        body(text, &outline(text, plain, &words), &words, &BTreeMap::new(), ground)
    }

    #[test]
    fn a_body_in_a_foreign_page_keeps_to_itself() {
        let text = "## A {#a}\n\n[b](#a) [c](../c/) d[^1]\n\n| e |\n| --- |\n| [a](#a) |\n\n[^1]: f\n\n```x\ng\n```\n";
        let page = Some("https://a.fr/x/acme/fr/b/");
        let whole = abroad(text, page, true);
        for expected in [
            "<h2 id=\"own-a\">",
            "class=\"tabellion-permalink\" href=\"#own-a\"",
            "<a href=\"#own-a\">b</a>",
            "<a href=\"https://a.fr/x/acme/fr/c/\">c</a>",
            "<sup class=\"tabellion-footnote-reference\"><a href=\"#own-page-note-1\">1</a></sup>",
            "<div class=\"tabellion-footnote-definition\" id=\"own-page-note-1\">",
            "<pre><code>g\n</code></pre>",
        ] {
            assert!(whole.html.contains(expected), "{expected}: {}", whole.html);
        }
        let part = abroad(text, page, false);
        assert!(part.tables[0].html.contains("<a href=\"https://a.fr/x/acme/fr/b/#a\">a</a>"));
        let nowhere = abroad(text, None, false);
        assert_eq!(nowhere.tables[0].rows, [["a"]]);
        assert_eq!((&*nowhere.tables[0].section, &*nowhere.tables[0].head[0]), ("a", "e"));
    }

    #[test]
    fn parts_are_the_body() {
        let text =
            "a\n\n## A\n\n| e |\n| --- |\n| f |\n\n- x\n\n  | y |\n  | --- |\n  | z |\n\n## B\n";
        let body = abroad(text, None, true);
        let kinds = body.parts.iter().map(|part| match part {
            Part::Heading(at) => format!("heading {at}"),
            Part::Table(at) => format!("table {at}"),
            Part::Text(html) => html.clone(),
        });
        let kinds: Vec<String> = kinds.collect();
        assert_eq!(body.tables.len(), 2, "one of them in a list");
        assert_eq!(kinds[..3], ["<p>a</p>\n", "heading 0", "table 0"]);
        assert!(kinds[3].starts_with("<ul>") && kinds[3].contains("<table>"));
        assert_eq!(kinds[4..], ["heading 1"]);
    }

    #[test]
    fn headings_are_numbered() {
        let text = "## Objet {#scope}\n\n### Sites {#sites}\n\n#### Formulaires {#forms}\n";
        let html = html(text);
        assert!(
            html.contains(
                "<h2 id=\"scope\"><span class=\"number\">Article\u{a0}1\u{a0}:</span> Objet</h2>"
            ),
            "{html}"
        );
        assert!(html.contains("<h3 id=\"sites\"><span class=\"number\">1.</span> Sites</h3>"));
        assert!(html.contains("<h4 id=\"forms\">Formulaires</h4>"));
    }

    #[test]
    fn markup_of_others_is_text() {
        let html = html("<b>a</b> <script>alert(1)</script>\n\n<div>x</div>\n\n![i](http://a/b)\n");
        assert!(!html.contains("<script") && !html.contains("<div") && !html.contains("<img"));
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }

    #[test]
    fn cells_name_their_columns_and_links_their_language() {
        let html = html("| A | *B* |\n| --- | --- |\n| c | [d](https://a.fr/en) |\n");
        assert!(html.contains("<th scope=\"row\" data-label=\"A\">c</th>"), "{html}");
        assert!(html.contains("data-label=\"B\"><a href=\"https://a.fr/en\" hreflang=\"en\""));
    }

    #[test]
    fn words_are_typeset_and_code_is_not() {
        assert!(html("<a@b.fr>\n").contains("href=\"mailto:a@b.fr\""));
        let html = html("Oui : `a : b` et [a@b.fr](mailto:a@b.fr) !\n");
        assert!(html.contains("Oui\u{a0}: <code>a : b</code>"), "{html}");
        assert!(html.contains("</a>\u{202f}!"), "{html}");
    }
}
