//! The same notice in every format says the same: Markdown, HTML and plain text, whatever its
//! lines and its characters are made of, with every claim at its own words.

use proptest::prelude::{ProptestConfig, Strategy, prop_assert_eq, proptest};
use proptest::sample::{select, subsequence};
use tabellion::claim::{Claim, extract};
use tabellion::language::Language;
use tabellion::source::{Sources, Span};
use tabellion::syntax::Kind;
use tabellion::syntax::text::Mapped;

use crate::claims::{lexicon_of, sentences};

/// A part of a notice.
#[derive(Clone, Debug)]
enum Part {
    /// A title.
    Title(usize),
    /// Sentences.
    Paragraph(Vec<String>),
    /// What is announced, as items.
    List(Vec<String>),
    /// Rows of cells.
    Table(Vec<String>),
}

/// Titles that name no fact.
const TITLES: [&str; 4] = ["Ce que nous faisons", "Vos questions", "Données", "Other matters"];

const LEAD_IN: &str = "Voici ce que nous en disons ici, et ce que chacun doit en savoir :";

/// Sentences of the pages of claims that any format can write: of one line, without marks.
fn plain_sentences() -> Vec<String> {
    let marks = ['\n', '|', '<', '>', '&', '`', '*', '_', '#', '[', '\\', '{', '~', '^', '$'];
    let sentences = sentences().into_iter().filter(|(language, _)| *language == Language::Fr);
    let plain = sentences.map(|(_, sentence)| sentence).filter(|sentence| {
        !sentence.contains(marks)
            && sentence.ends_with('.')
            && sentence.starts_with(char::is_alphabetic)
            // Each format reads an address on its own line in its own way.
            && !sentence.contains("  ")
    });
    plain.collect()
}

fn notice() -> impl Strategy<Value = Vec<Part>> {
    let sentences = plain_sentences();
    assert!(sentences.len() > 40, "too few sentences to try");
    let some = move |least| subsequence(sentences.clone(), least..=4);
    let part = proptest::prop_oneof![
        select(vec![0_usize, 1, 2, 3]).prop_map(Part::Title),
        some(1).prop_map(Part::Paragraph),
        some(2).prop_map(Part::List),
        some(2).prop_map(Part::Table),
    ];
    proptest::collection::vec(part, 1..6)
}

fn markdown(notice: &[Part]) -> String {
    let parts = notice.iter().map(|part| match part {
        Part::Title(title) => format!("## {}\n", TITLES[*title]),
        Part::Paragraph(sentences) => format!("{}\n", sentences.join(" ")),
        Part::List(items) => format!("{LEAD_IN}\n\n- {}\n", items.join("\n- ")),
        Part::Table(cells) => {
            let rows = cells.iter().map(|cell| format!("| Point | {cell} |\n"));
            format!("| Objet | Texte |\n|---|---|\n{}", rows.collect::<String>())
        }
    });
    parts.collect::<Vec<_>>().join("\n")
}

fn html(notice: &[Part], words: impl Fn(&str) -> String) -> String {
    let head = "<!doctype html>\n<title>Notice</title>\n<body><main>\n".to_owned();
    let parts = notice.iter().map(|part| match part {
        Part::Title(title) => format!("<h2>{}</h2>\n", TITLES[*title]),
        Part::Paragraph(sentences) => format!("<p>{}</p>\n", words(&sentences.join(" "))),
        Part::List(items) => {
            let items = items.iter().map(|item| format!("  <li>{}\n", words(item)));
            format!("<p>{LEAD_IN}\n<ul>\n{}</ul>\n", items.collect::<String>())
        }
        Part::Table(cells) => {
            let rows = cells.iter().map(|cell| format!("<tr><td>Point<td>{}\n", words(cell)));
            format!("<table><tr><th>Objet<th>Texte\n{}</table>\n", rows.collect::<String>())
        }
    });
    head + &parts.collect::<String>()
}

fn plain(notice: &[Part], wrap: impl Fn(&str, &str) -> String) -> String {
    let parts = notice.iter().map(|part| match part {
        Part::Title(title) => format!("{}\n", TITLES[*title]),
        Part::Paragraph(sentences) => format!("{}\n", wrap(&sentences.join(" "), "")),
        Part::List(items) => {
            let items = items.iter().map(|item| format!("- {}\n", wrap(item, "  ")));
            format!("{}\n\n{}", wrap(LEAD_IN, ""), items.collect::<String>())
        }
        Part::Table(cells) => {
            let rows = cells.iter().map(|cell| format!("Point | {cell}\n"));
            format!("Objet | Texte\n{}", rows.collect::<String>())
        }
    });
    // Text follows every title that is one, and shows where lines are broken, if they are.
    format!("{}\n{}\n", parts.collect::<Vec<_>>().join("\n"), wrap(CLOSING, ""))
}

const CLOSING: &str = "Tout ce qui précède est dit une fois pour toutes, et chacun peut le lire \
    comme bon lui semble, ici ou ailleurs, seul ou avec d'autres, sans que cela change quoi que \
    ce soit à ce que nous en pensons et à ce que nous en disons partout où l'on nous le demande.";

/// Lines of at most 76 characters, the first of which is no shorter for a mark before it.
fn wrapped(text: &str, indent: &str) -> String {
    let mut lines = String::new();
    let mut width = indent.len();
    for (index, word) in text.split(' ').enumerate() {
        let length = word.chars().count();
        if index > 0 && width + 1 + length > 76 {
            lines.extend(["\n", indent]);
            width = indent.len();
        } else if index > 0 {
            lines.push(' ');
            width += 1;
        }
        lines.push_str(word);
        width += length;
    }
    lines
}

/// The claims of a text, each by its kind and value; every one stands at its own words.
fn claims(kind: Kind, text: &str) -> Vec<(String, String)> {
    let file = Sources::default().add("notice", text);
    let document = kind.read(&Mapped::literal(text, Span::new(file, 0..text.len())));
    let claims = extract(&document, lexicon_of(Language::Fr));
    for claim in &claims {
        let words = claim.text(&document);
        let first = words.split_whitespace().next().unwrap_or_default();
        let place = &text[claim.span.range()];
        assert!(
            place.starts_with(first) || place.contains(['&', '<']),
            "{words:?} stands at {place:?}"
        );
    }
    let value = |claim: &Claim| (claim.kind().to_owned(), claim.value_text().to_string());
    claims.iter().map(value).collect()
}

/// Letters as entities, words in marks, spaces as line breaks: what an editor of pages makes.
fn dressed(text: &str) -> String {
    let mut dressed = String::new();
    for (index, c) in text.chars().enumerate() {
        match (c, index % 7) {
            ('é', _) => dressed.push_str("&eacute;"),
            ('’' | '\'', _) => dressed.push_str("&#39;"),
            (' ', 0) => dressed.push_str("\n    "),
            (' ', 3) => dressed.push_str("&#32;"),
            (c, 5) if c.is_alphanumeric() => dressed.extend(["<b>", &c.to_string(), "</b>"]),
            _ => dressed.push(c),
        }
    }
    dressed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn formats_say_the_same(notice in notice()) {
        let expected = claims(Kind::Markdown, &markdown(&notice));
        let page = html(&notice, ToOwned::to_owned);
        prop_assert_eq!(&claims(Kind::Html, &page), &expected, "{}", page);
        let text = plain(&notice, |text, _| text.to_owned());
        prop_assert_eq!(&claims(Kind::Plain, &text), &expected, "{}", text);
    }

    #[test]
    fn what_characters_are_made_of_does_not_matter(notice in notice()) {
        let expected = claims(Kind::Markdown, &markdown(&notice));
        let page = html(&notice, dressed);
        prop_assert_eq!(&claims(Kind::Html, &page), &expected, "{}", page);
    }

    #[test]
    fn where_lines_break_does_not_matter(notice in notice()) {
        let expected = claims(Kind::Markdown, &markdown(&notice));
        let text = plain(&notice, wrapped);
        prop_assert_eq!(&claims(Kind::Plain, &text), &expected, "{}", text);
        let returned = text.replace('\n', "\r\n");
        prop_assert_eq!(&claims(Kind::Plain, &returned), &expected, "{}", text);
        let page = html(&notice, ToOwned::to_owned).replace('\n', "\r\n");
        prop_assert_eq!(&claims(Kind::Html, &page), &expected, "{}", page);
    }

    #[test]
    fn a_list_is_worth_a_table(notice in notice()) {
        let other: Vec<Part> = notice.iter().map(|part| match part {
            Part::List(items) => Part::Table(items.clone()),
            Part::Table(cells) => Part::List(cells.clone()),
            same => same.clone(),
        }).collect();
        prop_assert_eq!(
            claims(Kind::Html, &html(&notice, ToOwned::to_owned)),
            claims(Kind::Html, &html(&other, ToOwned::to_owned))
        );
    }
}
