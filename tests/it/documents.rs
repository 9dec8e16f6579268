//! What is read of documents that anybody wrote: the pages of `tests/documents`, and what must
//! not change it.
//!
//! Each `## ` heading of a page is a case: a fence `html`, `markdown` or `text` is the document,
//! the fence `outline` after it what is read: a title with its level and id, `p` for a paragraph,
//! `-` for an item (deeper ones set in, with the block that announces the list), `|` for a cell
//! with its row and column. `UPDATE=1` rewrites the outlines.

use std::fmt::Write;

use proptest::prelude::{prop_assert, proptest};
use tabellion::source::{Sources, Span};
use tabellion::syntax::Kind;
use tabellion::syntax::markdown::{Block, BlockKind, Document};
use tabellion::syntax::text::{Mapped, Origin};

use crate::repository::{Offence, expect_none, texts, updating};

fn document(kind: Kind, text: &str) -> Document {
    let file = Sources::default().add("document", text);
    kind.read(&Mapped::literal(text, Span::new(file, 0..text.len())))
}

fn kind_of(fence: &str) -> Option<Kind> {
    match fence {
        "html" => Some(Kind::Html),
        "markdown" => Some(Kind::Markdown),
        "text" => Some(Kind::Plain),
        _ => None,
    }
}

/// A document as the pages write it.
fn outline(document: &Document) -> String {
    let mut outline = String::new();
    for section in &document.sections {
        if section.level > 0 {
            let id = section.id.as_ref().map_or(String::new(), |id| format!(" {{#{id}}}"));
            let title = one_line(section.title.text());
            writeln!(outline, "{} {title}{id}", "#".repeat(section.level.into())).unwrap();
        }
        for block in &section.blocks {
            line(&mut outline, block, &section.blocks);
        }
    }
    outline
}

fn line(outline: &mut String, block: &Block, blocks: &[Block]) {
    let text = one_line(block.text.text());
    match &block.kind {
        BlockKind::Paragraph => writeln!(outline, "p {text}").unwrap(),
        BlockKind::Code => writeln!(outline, "code {text}").unwrap(),
        BlockKind::Cell { table, row, column } => {
            writeln!(outline, "| {table}:{row},{column} {text}").unwrap();
        }
        BlockKind::Item { depth, list, lead_in } => {
            let indent = "  ".repeat(usize::from(*depth) - 1);
            let lead_in = lead_in.and_then(|index| blocks.get(index));
            let lead_in = lead_in.map_or(String::new(), |block| {
                let words = block.text.text().split_whitespace().next_back();
                format!(" < {}", words.unwrap_or_default())
            });
            writeln!(outline, "{indent}- [{list}] {text}{lead_in}").unwrap();
        }
    }
    for link in &block.links {
        writeln!(outline, "  link {} = {}", link.text, link.target).unwrap();
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " / ")
}

#[test]
fn documents_are_read_as_their_pages_say() {
    let mut offences = Vec::new();
    for page in texts("tests/documents", &[".md"]) {
        let mut written = String::new();
        let mut lines = page.text.lines().peekable();
        let mut read = None;
        while let Some(line) = lines.next() {
            writeln!(written, "{line}").unwrap();
            let Some(fence) = line.strip_prefix("````") else { continue };
            let mut inner = String::new();
            for line in lines.by_ref().take_while(|line| *line != "````") {
                writeln!(inner, "{line}").unwrap();
            }
            if let Some(kind) = kind_of(fence) {
                read = Some(outline(&document(kind, &unescaped(&inner))));
            } else if fence == "outline" {
                inner = read.take().expect("a document before its outline");
            }
            written.push_str(&inner);
            written.push_str("````\n");
        }
        if updating() {
            let full = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&page.path);
            std::fs::write(full, written).expect("a page to write to");
        } else if written != page.text {
            let same = written.lines().zip(page.text.lines()).take_while(|(a, b)| a == b).count();
            let why = written.lines().nth(same).unwrap_or("nothing").to_owned();
            offences.push(Offence::new(&page.path, same + 1, format!("read {why}")));
        }
    }
    expect_none(&offences);
}

/// `␌`, `␍` and `␉` stand for the characters that they show.
fn unescaped(text: &str) -> String {
    text.replace('␌', "\u{c}").replace('␍', "\r").replace('␉', "\t")
}

/// The texts of a document with their titles.
fn mapped(document: &Document) -> impl Iterator<Item = &Mapped> {
    document.sections.iter().flat_map(|section| {
        std::iter::once(&section.title).chain(section.blocks.iter().map(|block| &block.text))
    })
}

/// Whether every word says where it stands, and stands there.
fn is_true(text: &str, document: &Document) -> Result<(), String> {
    for mapped in mapped(document) {
        for (range, origin) in mapped.segments() {
            let words = &mapped.text()[range];
            match origin {
                // Stretches that follow each other are one, which begins where the first does.
                Origin::Literal(span)
                    if !text.get(span.range().start..).is_some_and(|it| it.starts_with(words)) =>
                {
                    return Err(format!("{words:?} stands not at {span:?}"));
                }
                Origin::Rewritten(span) if text.get(span.range()).is_none() => {
                    return Err(format!("{words:?} stands nowhere"));
                }
                _ => {}
            }
        }
    }
    let blocks = || document.sections.iter().flat_map(|section| &section.blocks);
    for block in blocks() {
        let place = text.get(block.span.range()).ok_or("a block without a place")?;
        if place.is_empty() && !block.text.text().is_empty() {
            return Err(format!("{:?} stands in nothing", block.text.text()));
        }
    }
    for section in &document.sections {
        for (index, block) in section.blocks.iter().enumerate() {
            if let BlockKind::Item { lead_in: Some(lead_in), .. } = block.kind
                && lead_in >= index
            {
                return Err(format!("{:?} is announced by what follows", block.text.text()));
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_read(
        text in "([a-zé ,.;:A-Z0-9]{1,20}|\n|\n\n|\r\n|\u{c}|\t| \\| |- |• |a\\) |1\\. |2\\.1 |Article 3 : |# |\\*\\*|<[a-z0-9]{1,10}>|</[a-z0-9]{1,10}>|<p>|</p>|<li>|<ul>|</ul>|<td>|<tr>|<table>|</table>|<h2>|</h2>|<b>|</b>|<a href=#x>|</a>|<br>|<dl><dt>|<dd>|<main>|<nav>|<pre>|&nbsp;|&eacute;|&#8217;|---\n|\\{\\{x\\}\\}){0,40}"
    ) {
        for kind in [Kind::Html, Kind::Markdown, Kind::Plain] {
            let read = is_true(&text, &document(kind, &text));
            prop_assert!(read.is_ok(), "{:?}: {:?}", kind, read);
        }
    }

    #[test]
    fn any_characters_are_read(text in proptest::prelude::any::<String>()) {
        for kind in [Kind::Html, Kind::Markdown, Kind::Plain] {
            let read = is_true(&text, &document(kind, &text));
            prop_assert!(read.is_ok(), "{:?}: {:?}", kind, read);
        }
    }
}

#[test]
fn a_text_of_one_wide_space_is_read() {
    for kind in [Kind::Html, Kind::Markdown, Kind::Plain] {
        assert_eq!(is_true("\u{a0}", &document(kind, "\u{a0}")), Ok(()));
    }
}

/// Texts that some reader could take time without end for, or a stack without end.
#[test]
fn endless_texts_end() {
    let many = 6_000;
    for text in [
        "<div>".repeat(many),
        "<ul><li>".repeat(many),
        "<b>".repeat(many) + &"</i>".repeat(many),
        "<li><ul><span>".repeat(many / 4) + &"</li>".repeat(many),
        "<table><tr><td>".repeat(many / 10),
        "<h1 hidden>".repeat(many),
        "<a href=x>".repeat(many),
        "&".repeat(many),
        "<".repeat(many),
        "</p>".repeat(many),
        "<p><header>".repeat(many),
        "<dt><dd>".repeat(many),
        "<td colspan=9999 rowspan=9999>".repeat(many),
        "A\n".repeat(many),
        "Titre\n\n".repeat(many),
        "1. A\n".repeat(many),
        "- a :\n – b :\n".repeat(many),
        "a | b\n".repeat(many),
        "a\tb\n\n".repeat(many),
        "a".repeat(many),
        format!("{}\n", "mot ".repeat(18)).repeat(many / 10),
    ] {
        for kind in [Kind::Html, Kind::Plain] {
            document(kind, &text);
        }
    }
}
