//! What templates get: a type for each kind of page. `docs/themes.md` lists their fields from
//! here, so that no variable is without a word about it.
//!
//! Text is plain and set by the rules of its language, unless a field says that it is HTML.
//! Addresses lead from the page to others, relative to it, unless a field says that they are full.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What every page has.
#[derive(Serialize, JsonSchema)]
pub(super) struct Frame {
    /// The page itself.
    pub(super) page: Page,
    /// The address of each asset of the theme by its name: `assets["style.css"]`.
    pub(super) assets: BTreeMap<String, String>,
    /// The words of the interface in the language of the page, by their names.
    pub(super) words: BTreeMap<String, String>,
}

/// A page.
#[derive(Serialize, JsonSchema)]
pub(super) struct Page {
    /// The code of its language: `fr`.
    pub(super) language: String,
    /// Its language and country, as Open Graph writes them: `fr_FR`.
    pub(super) locale: String,
    /// Its title.
    pub(super) title: String,
    /// A sentence about it.
    pub(super) description: Option<String>,
    /// The way to the root of the site: `../../`.
    pub(super) root: String,
    /// Its full address, where the site has one.
    pub(super) canonical: Option<String>,
    /// The same page in every language, its own among them.
    pub(super) languages: Vec<Alternate>,
    /// The page for readers of other languages; full where the site has an address.
    pub(super) fallback: Option<String>,
    /// Whether search engines may index it.
    pub(super) index: bool,
    /// A sentence for the head of every page, such as the mention of a draft.
    pub(super) banner: Option<String>,
    /// The page that lists all documents in its language.
    pub(super) home: String,
    /// What it is about, for search engines, in the vocabulary of schema.org (JSON-LD); on pages
    /// of one organisation that may be indexed.
    pub(super) linked_data: Option<serde_json::Value>,
}

/// A page in one of its languages.
#[derive(Serialize, JsonSchema)]
pub(super) struct Alternate {
    /// The code of the language.
    pub(super) code: String,
    /// Its language and country, as Open Graph writes them.
    pub(super) locale: String,
    /// The name of the language, in that language.
    pub(super) name: String,
    /// The address of the page.
    pub(super) url: String,
    /// The address, full where the site has one.
    pub(super) address: String,
    /// Whether it is this page.
    pub(super) current: bool,
}

/// An organisation and its documents.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(super) struct Organisation {
    /// Its id: the name of its folder.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// The page that lists its documents in the language of the page.
    pub(super) url: String,
    /// Its documents that there are in this language.
    pub(super) notices: Vec<Entry>,
}

/// A document in a list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(super) struct Entry {
    /// Its title.
    pub(super) title: String,
    /// A sentence about it.
    pub(super) description: Option<String>,
    /// Its page.
    pub(super) url: String,
    /// Its version and the date of that: `Version 1 of 22 November 2026`.
    pub(super) version: Option<String>,
}

/// A document.
#[derive(Serialize, JsonSchema)]
pub(super) struct Notice {
    /// Its id: the name of its folder, or of the page that shows several notices.
    pub(super) id: String,
    /// Its title.
    pub(super) title: String,
    /// Its text, as HTML: print it with `|safe`.
    pub(super) body: String,
    /// The same text in parts, for a theme that lays out headings and tables by itself.
    pub(super) parts: Vec<Part>,
    /// Its sections.
    pub(super) contents: Vec<Section>,
    /// Whether the titles of its sections are shown in capital letters.
    pub(super) upper_case: bool,
    /// Its version, where it is shown below the title.
    pub(super) version: Option<String>,
    /// The history of its versions, the newest first.
    pub(super) versions: Vec<Version>,
    /// The same document as Markdown.
    pub(super) markdown: String,
    /// What it tells as JSON, where the workspace asks for it.
    pub(super) facts: Option<String>,
}

/// A section in the table of contents.
#[derive(Serialize, JsonSchema)]
pub(super) struct Section {
    /// The id of its heading: its anchor.
    pub(super) id: String,
    /// Its number, as it stands before the title: `1.`.
    pub(super) mark: Option<String>,
    /// Its title.
    pub(super) title: String,
    /// The sections below it; those have none below.
    pub(super) below: Vec<Section>,
}

/// A part of a text. What it is decides which fields it has.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Part {
    /// A heading.
    Heading {
        /// Its level, 2 to 6.
        level: u8,
        /// Its id: its anchor.
        id: String,
        /// Its number, as it stands before the title.
        mark: Option<String>,
        /// Its title.
        title: String,
    },
    /// A table.
    Table(Table),
    /// Paragraphs, lists and whatever else.
    Text {
        /// The HTML: print it with `|safe`.
        html: String,
    },
}

/// A table. What its cells hold is HTML: print it with `|safe`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Table {
    /// What it is called: `Table 1: Retention`.
    pub(super) label: String,
    /// The heads of its columns.
    pub(super) head: Vec<String>,
    /// Its rows, each a list of cells; the first cell is the head of the row.
    pub(super) rows: Vec<Vec<String>>,
}

/// A version of a document.
#[derive(Serialize, JsonSchema)]
pub(super) struct Version {
    /// Its number.
    pub(super) number: String,
    /// Its date: `2026-11-22`.
    pub(super) date: String,
    /// Its number, its date and what changed, in words.
    pub(super) words: String,
}

/// What a page for readers of every language says in one of them.
#[derive(Serialize, JsonSchema)]
pub(super) struct Saying {
    /// The code of the language.
    pub(super) language: String,
    /// The name of the language, in that language.
    pub(super) name: String,
    /// The title of the page.
    pub(super) title: String,
    /// A sentence.
    pub(super) text: String,
    /// The word for the page that lists all documents.
    pub(super) home: String,
    /// The page in that language.
    pub(super) url: String,
    /// The sentence for the head of every page.
    pub(super) banner: Option<String>,
}

/// `home.html`: every organisation with its documents.
#[derive(Serialize, JsonSchema)]
pub(super) struct Home<'l> {
    /// The organisations, in order of their folders.
    pub(super) organisations: Vec<&'l Organisation>,
}

/// `organisation.html`: the documents of one organisation.
#[derive(Serialize, JsonSchema)]
pub(super) struct Documents {
    /// The organisation.
    pub(super) organisation: Organisation,
}

/// `notice.html`: a document.
#[derive(Serialize, JsonSchema)]
pub(super) struct Document {
    /// The organisation.
    pub(super) organisation: Organisation,
    /// The document.
    pub(super) notice: Notice,
}

/// `choice.html` and `404.html`: pages for readers of every language.
#[derive(Serialize, JsonSchema)]
pub(super) struct Choice {
    /// What the page says in each language.
    pub(super) texts: Vec<Saying>,
}

/// `fragment.html`: a document for the page of somebody else.
#[derive(Serialize, JsonSchema)]
pub(super) struct DocumentFragment {
    /// The organisation.
    pub(super) organisation: Organisation,
    /// The document. In its `body`, ids begin with `fragment.ids` and classes with `tabellion-`; in
    /// its `contents` and `parts`, ids stand without.
    pub(super) notice: Notice,
    /// What the fragment is made with.
    pub(super) fragment: Namespace,
}

/// `fragment-table.html`: a table for the page of somebody else.
#[derive(Serialize, JsonSchema)]
pub(super) struct TableFragment {
    /// The organisation.
    pub(super) organisation: Organisation,
    /// The table.
    pub(super) table: WholeTable,
}

/// What keeps a fragment apart from the page in which it stands.
#[derive(Serialize, JsonSchema)]
pub(super) struct Namespace {
    /// What every id begins with: `tabellion-privacy-`.
    pub(super) ids: String,
}

/// A table that stands by itself.
#[derive(Serialize, JsonSchema)]
pub(super) struct WholeTable {
    /// Its name, of which its file is called: the id of its section, with a number from the second
    /// table on.
    pub(super) name: String,
    /// What it is called, its cells by rows.
    #[serde(flatten)]
    pub(super) table: Table,
    /// The whole of it, as HTML: print it with `|safe`.
    pub(super) html: String,
}

/// The templates that a theme has, each with the schema of what it gets beside what all get.
pub fn templates() -> Vec<(&'static str, serde_json::Value)> {
    use crate::syntax::yaml::schema;
    vec![
        ("404.html", schema::<Choice>()),
        ("choice.html", schema::<Choice>()),
        ("fragment-table.html", schema::<TableFragment>()),
        ("fragment.html", schema::<DocumentFragment>()),
        ("home.html", schema::<Home<'_>>()),
        ("notice.html", schema::<Document>()),
        ("organisation.html", schema::<Documents>()),
    ]
}

/// The schema of what every template gets.
pub fn frame() -> serde_json::Value {
    crate::syntax::yaml::schema::<Frame>()
}
