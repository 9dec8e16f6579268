//! Names at the head of items and in cells, which those beside them tell: where most items of a list
//! begin with a party, the others do so too, and where a column holds parties, each cell names one.
//!
//! A single capitalised word proves nothing by itself, since every item begins with one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::normal::Text;
use super::party::name_at;
use super::texts::Texts;
use super::{Claim, Polarity};
use crate::fact::{Value, fold};
use crate::language::Lexicon;
use crate::syntax::markdown::{BlockKind, Document};

/// Items and cells that stand together.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// The items of a list, and whether the words before it announce parties.
    List(usize, bool),
    /// The cells of a column, and whether its head announces parties.
    Column(usize, usize, bool),
}

/// An item or a cell that begins with what may be a name.
struct Head {
    place: (usize, usize),
    /// The name, as a range of the plain text.
    name: Range<usize>,
    known: bool,
    /// Whether a party stands elsewhere in it: "Hosting – OVH".
    elsewhere: bool,
    /// Whether it is more than a word with a capital, which any cell begins with.
    stands_out: bool,
}

/// Adds the names that the items and cells beside them tell.
pub(super) fn complete(
    document: &Document,
    texts: &Texts,
    lexicon: &Lexicon,
    claims: &mut Vec<Claim>,
) {
    let mut parties: BTreeMap<(usize, usize), Vec<Range<usize>>> = BTreeMap::new();
    for claim in claims.iter().filter(|claim| matches!(claim.value, Value::Party(_))) {
        parties.entry((claim.section, claim.block)).or_default().push(claim.range.clone());
    }
    if parties.is_empty() {
        return;
    }
    let mut added = Vec::new();
    for (group, heads) in groups(document, texts, lexicon, &parties) {
        let known = heads.iter().filter(|head| head.known).count();
        let announced = matches!(group, Group::List(_, true));
        let all = announced && known > 0 && !heads.iter().any(|head| head.elsewhere);
        let enough = all || known > 1 && known * 2 >= heads.len();
        let told = matches!(group, Group::Column(_, _, true)) && known > 0;
        let sure = |head: &Head| enough || told && (known * 2 >= heads.len() || head.stands_out);
        let others = heads.iter().filter(|head| !head.known && sure(head));
        added.extend(others.filter_map(|head| party(document, texts, head)));
    }
    if !added.is_empty() {
        claims.extend(added);
        // The title of a section goes before its blocks.
        claims.sort_by_key(|claim| {
            (claim.section, claim.block.wrapping_add(1), claim.range.start, claim.range.end)
        });
    }
}

/// The lists and columns in which a party is named, with the heads of their items and cells.
fn groups(
    document: &Document,
    texts: &Texts,
    lexicon: &Lexicon,
    parties: &BTreeMap<(usize, usize), Vec<Range<usize>>>,
) -> BTreeMap<Group, Vec<Head>> {
    let mut groups: BTreeMap<Group, Vec<Head>> = BTreeMap::new();
    let mut heads_of_columns: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    for (section_index, section) in document.sections.iter().enumerate() {
        for (block_index, block) in section.blocks.iter().enumerate() {
            let place = (section_index, block_index);
            let Some(text) = texts.get(section_index, block_index) else { continue };
            let group = match block.kind {
                BlockKind::Cell { table, row: 0, column } => {
                    let head = fold(text.plain.text.trim());
                    heads_of_columns.insert((table, column), lexicon.party.columns.is_whole(&head));
                    continue;
                }
                BlockKind::Cell { table, column, .. } => {
                    let told = heads_of_columns.get(&(table, column)).copied().unwrap_or_default();
                    Group::Column(table, column, told)
                }
                BlockKind::Item { list, lead_in, .. } => {
                    let announces =
                        |block: usize| announces(texts.get(section_index, block)?, lexicon);
                    Group::List(list, lead_in.and_then(announces).is_some())
                }
                _ => continue,
            };
            let Some(name) = first_name(text, lexicon) else { continue };
            let original = text.plain.original(name.clone());
            let begins =
                |party: &Range<usize>| party.start < original.end && original.start < party.end;
            let named = parties.get(&place);
            let known = named.is_some_and(|parties| parties.iter().any(begins));
            if !known && !stands_apart(text, &name, matches!(group, Group::Column(..))) {
                continue;
            }
            let elsewhere = named.is_some() && !known;
            let written = &text.plain.text[name.clone()];
            let stands_out = written.chars().filter(|c| c.is_uppercase()).count() > 1;
            groups.entry(group).or_default().push(Head {
                place,
                name,
                known,
                elsewhere,
                stands_out,
            });
        }
    }
    groups
}

/// How many bytes before a list tell whether it is one of parties.
const ANNOUNCED: usize = 60;

/// Whether the words before a list announce parties: "We use these suppliers:".
fn announces(text: &Text, lexicon: &Lexicon) -> Option<()> {
    let end = text.folded.text.len();
    let last = text.folded.before(0, end, ANNOUNCED);
    (last.trim_end().ends_with(':') && lexicon.party.list_context.is_match(last)).then_some(())
}

/// What may be a name at the head of an item or a cell.
fn first_name(text: &Text, lexicon: &Lexicon) -> Option<Range<usize>> {
    let plain = &text.plain.text;
    let begins = plain.len() - plain.trim_start().len();
    let first = plain.get(begins..)?.split(' ').next().unwrap_or("");
    let small = fold(first);
    let words = &lexicon.party;
    let leads = words.heads.is_whole(&small) || words.articles.is_whole(&small);
    let lead = if leads { first.len() } else { 0 };
    name_at(text, lexicon, begins + lead)
}

/// Whether a name stands before a comma, a colon, a dash or a bracket, or is all of a cell but for
/// what brackets add.
fn stands_apart(text: &Text, name: &Range<usize>, cell: bool) -> bool {
    let after = text.plain.text.get(name.end..).unwrap_or("").trim_end();
    let stops = after.is_empty() || after.starts_with(" (");
    let goes_on = [",", ":", ";", " :", " -", " \u{2013}", " \u{2014}", "."];
    stops || !cell && goes_on.iter().any(|mark| after.starts_with(mark))
}

/// The claim of a name at the head of an item or a cell.
fn party(document: &Document, texts: &Texts, head: &Head) -> Option<Claim> {
    let (section, block) = head.place;
    let text = texts.get(section, block)?;
    let range = text.plain.original(head.name.clone());
    let mapped = &document.sections.get(section)?.blocks.get(block)?.text;
    let (span, literal) = mapped.origin(range.clone())?;
    let sentence = text.sentence(text.folded.place(&range).start);
    Some(Claim {
        value: Value::Party(text.plain.text.get(head.name.clone())?.replace('\n', " ")),
        polarity: Polarity::Affirmed,
        exception: false,
        subject: None,
        section,
        block,
        sentence: text.folded.original(sentence),
        range,
        span,
        literal,
    })
}
