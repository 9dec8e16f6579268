//! A notice put together: its own prose, and the sections that it takes from elsewhere.
//!
//! A section that a notice lists and does not write comes from the notice of which it is a layer,
//! or from the standard clause of its id. Each is printed by itself, with the data of this notice
//! and with the numbers of the whole; then they are joined in the order of the list, around the
//! author's own sections, whose order is never changed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Draft, Expansion, Place, PrintedPart, Whole, print};
use crate::diagnostic::Diagnostic;
use crate::model::Id;
use crate::render::outline::{Style, outline};
use crate::source::{FileId, Span};
use crate::syntax::markdown::{apart, definitions, edited_in_place, parts, stands_alone};
use crate::syntax::text::{Mapped, Origin};

/// What a notice is printed from, in one language.
#[derive(Clone, Debug, Default)]
pub struct Manuscript<'a> {
    /// Its own prose.
    pub own: Option<Text<'a>>,
    /// The sections that it takes from elsewhere, in the order of its list.
    pub borrowed: Vec<Borrowed<'a>>,
}

/// A text, or a part of one, in its file.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The text: as long as the file, with spaces for what is not taken from it.
    pub text: Cow<'a, str>,
    /// The file.
    pub file: FileId,
}

/// A section that is taken from elsewhere.
#[derive(Clone, Debug)]
pub struct Borrowed<'a> {
    /// The section, where the notice lists it.
    pub section: &'a Id,
    /// Its text.
    pub text: Text<'a>,
}

/// A notice put together.
#[derive(Clone, Debug, Default)]
pub struct Composition {
    /// Its text, the data that it prints and what was found.
    pub expansion: Expansion,
    /// Where the notice lists each section that it takes from elsewhere.
    pub borrowed: BTreeMap<String, Span>,
    /// The sections whose text from elsewhere has nothing to say for these data.
    pub silent: Vec<Id>,
}

impl<'a> Text<'a> {
    /// The section of that id with what it refers to, in their places in the file.
    pub fn section(text: &'a str, file: FileId, id: &str) -> Option<Self> {
        let part = parts(text).into_iter().find(|part| part.id.as_deref() == Some(id))?;
        let mut kept = definitions(text, &part.range);
        kept.push(part.range);
        kept.sort_by_key(|range| range.start);
        let blank = |text: &str| -> String {
            text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
        };
        let mut section = String::with_capacity(text.len());
        let mut at = 0;
        for range in kept {
            section += &blank(text.get(at..range.start).unwrap_or_default());
            section += text.get(range.start.max(at)..range.end).unwrap_or_default();
            at = range.end.max(at);
        }
        section += &blank(text.get(at..).unwrap_or_default());
        Some(Self { text: section.into(), file })
    }
}

/// Puts a notice together and prints its expressions.
pub fn compose<'a>(manuscript: &'a Manuscript<'a>, place: Place<'_>) -> Composition {
    let style = Style::of(&place.notice.file);
    let literal = |text: &Text<'_>| Expansion {
        text: Mapped::literal(&text.text, Span::new(text.file, 0..text.text.len())),
        ..Expansion::default()
    };
    let own = manuscript.own.as_ref();
    let borrowed = manuscript.borrowed.iter().map(|section| (section.section, &section.text));
    let raw = join(
        own.map(literal),
        borrowed.clone().map(|(section, text)| (section, literal(text))),
        place,
    );
    let prose = raw.expansion.text;
    let written = outline(prose.text(), style, place.words);
    let drafts: Vec<(Option<&Id>, Draft<'_>)> = own
        .map(|text| (None, text))
        .into_iter()
        .chain(borrowed.map(|(section, text)| (Some(section), text)))
        .map(|(section, text)| (section, Draft::new(&text.text, text.file)))
        .collect();
    let joined = |printed: &[PrintedPart]| {
        let mut own = None;
        let mut borrowed = Vec::with_capacity(printed.len());
        for ((section, _), part) in drafts.iter().zip(printed) {
            match section {
                None => own = Some(part.expansion.clone()),
                Some(section) => borrowed.push((*section, part.expansion.clone())),
            }
        }
        join(own, borrowed.into_iter(), place)
    };
    let whole = Whole::new(place, &written, prose.text());
    let mut printed: Vec<PrintedPart> =
        drafts.iter().map(|(_, draft)| print(draft, &whole)).collect();
    let composition = joined(&printed);
    if !printed.iter().any(|part| part.by_headings) {
        return composition;
    }
    // A heading may stand in a condition, and a title may be printed: then what refers to headings
    // is printed again with those that there are.
    let real = outline(composition.expansion.text.text(), style, place.words);
    if real == written {
        return composition;
    }
    let whole = Whole::new(place, &real, prose.text());
    for ((_, draft), part) in drafts.iter().zip(&mut printed).filter(|(_, it)| it.by_headings) {
        *part = print(draft, &whole);
    }
    joined(&printed)
}

/// Joins the texts, as printed.
fn join<'a>(
    own: Option<Expansion>,
    sections: impl Iterator<Item = (&'a Id, Expansion)>,
    place: Place<'_>,
) -> Composition {
    let own = own.unwrap_or_default();
    let mut composition = Composition::default();
    composition.expansion.printed = own.printed;
    composition.expansion.diagnostics = own.diagnostics;
    let mut borrowed = Vec::new();
    for (section, expansion) in sections {
        composition.expansion.diagnostics.extend(expansion.diagnostics);
        if expansion.text.text().trim().is_empty() {
            composition.silent.push(section.clone());
            continue;
        }
        composition.expansion.printed.extend(expansion.printed);
        composition.borrowed.insert(section.value.clone(), section.span);
        let own = format!("{}-", section.value);
        borrowed.push((section, independent(expansion.text, &own)));
    }
    if borrowed.is_empty() {
        composition.expansion.text = own.text;
        return composition;
    }
    let prose = independent(own.text, "own-");
    composition.expansion.text = arrange(&prose, borrowed, &place.notice.file.sections);
    composition
}

/// The text with its own references and footnotes, whatever stands beside it.
fn independent(text: Mapped, own: &str) -> Mapped {
    if stands_alone(text.text()) {
        return text;
    }
    let edits = apart(text.text(), own, |_| None);
    if edits.is_empty() { text } else { edited_in_place(&text, &edits) }
}

/// The author's own sections in their order, and each other section before the first of them that
/// the notice lists after it.
fn arrange(own: &Mapped, borrowed: Vec<(&Id, Mapped)>, listed: &[Id]) -> Mapped {
    let place = |id: &str| listed.iter().position(|other| other.value == id);
    let mut text = Mapped::default();
    let mut borrowed = borrowed.into_iter().peekable();
    for part in parts(own.text()) {
        let here = part.id.as_deref().and_then(place);
        while let Some((id, section)) = borrowed
            .next_if(|(id, _)| here.is_some_and(|here| place(id).is_some_and(|at| at < here)))
        {
            append(&mut text, &section, id);
        }
        if let Some(id) = listed.first().filter(|_| !part.range.is_empty()) {
            separate(&mut text, id);
        }
        text.push_part(own, part.range);
    }
    for (id, section) in borrowed {
        append(&mut text, &section, id);
    }
    text
}

/// Adds a section after an empty line.
fn append(text: &mut Mapped, section: &Mapped, id: &Id) {
    separate(text, id);
    let words = section.text();
    let start = words.len() - words.trim_start().len();
    text.push_part(section, start..words.trim_end().len());
    text.push("\n", Origin::Printed(id.span));
}

/// Ends what stands before a section with an empty line.
fn separate(text: &mut Mapped, id: &Id) {
    let before = text.text();
    let missing = match (before.is_empty(), before.ends_with("\n\n"), before.ends_with('\n')) {
        (true, ..) | (_, true, _) => "",
        (_, _, true) => "\n",
        _ => "\n\n",
    };
    text.push(missing, Origin::Printed(id.span));
}

/// The findings about listed sections that have nothing to say.
pub fn unsaid(composition: &Composition) -> impl Iterator<Item = Diagnostic> {
    composition.silent.iter().map(|id| {
        Diagnostic::new("clause-without-data")
            .arg("section", id.as_str())
            .label(id.span, "here")
            .help("help")
    })
}
