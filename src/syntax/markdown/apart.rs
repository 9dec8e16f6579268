//! A text made independent of those that stand beside it on a page.
//!
//! In Markdown, the definition of a reference or of a footnote holds for a whole document, and a
//! block of code that nothing closes takes the rest of it. Where texts of several hands are
//! joined, each must keep its own.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use super::options;
use crate::syntax::text::Mapped;

/// A stretch of a text and what stands in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The stretch, which may be empty.
    pub range: Range<usize>,
    /// What stands in its place.
    pub text: String,
}

impl Edit {
    /// Adds something to a text.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self { range: at..at, text: text.into() }
    }
}

/// Whether a text has nothing that could depend on those beside it, or on which they could: without
/// a definition, a footnote or a fence. A look that costs little; without it, `apart` tells.
pub fn stands_alone(text: &str) -> bool {
    !["]:", "[^", "```", "~~~"].iter().any(|mark| text.contains(mark))
}

/// What makes a text independent: links say where they lead, `own` stands before the labels of
/// definitions and footnotes, and the last block of code is closed. `target` may lead a link
/// elsewhere.
pub fn apart(text: &str, own: &str, target: impl Fn(&str) -> Option<String>) -> Vec<Edit> {
    let labels = labels(text, own);
    let mut edits: Vec<Edit> = labels.into_iter().map(|at| Edit::insert(at, own)).collect();
    let mut open: Option<OpenLink<'_>> = None;
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        let source = text.get(range.clone()).unwrap_or_default();
        match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))
                if depth == 0 && text.trim_end().len() <= range.end =>
            {
                edits.extend(fence(source).map(|fence| Edit::insert(text.len(), fence)));
            }
            Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_))
                if source.starts_with("[^") =>
            {
                edits.push(Edit::insert(range.start + 2, own));
            }
            _ => {}
        }
        depth = match &event {
            Event::Start(tag) if is_container(tag.to_end()) => depth + 1,
            Event::End(tag) if is_container(*tag) => depth.saturating_sub(1),
            _ => depth,
        };
        match event {
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                let words_end = range.start + 1;
                open = Some(OpenLink { link_type, target: dest_url, title, words_end });
            }
            Event::End(TagEnd::Link) => {
                edits.extend(open.take().and_then(|link| link.closed(range.end, &target)));
            }
            _ => {
                if let Some(link) = &mut open {
                    link.words_end = link.words_end.max(range.end);
                }
            }
        }
    }
    edits.sort_by_key(|edit| edit.range.start);
    edits
}

/// How often one reference may be defined anew.
const DEFINED_ANEW: usize = 16;

/// Where the labels of definitions begin, in order. The first definition of a reference hides the
/// others, which come to light when it is called otherwise; the rest of the text must stay as it
/// is meanwhile, since a definition may hold the blocks around it together.
fn labels(text: &str, own: &str) -> Vec<usize> {
    let mut labels: Vec<usize> = Vec::new();
    for _ in 0..DEFINED_ANEW {
        let edits: Vec<Edit> = labels.iter().map(|at| Edit::insert(*at, own)).collect();
        let renamed = edited(text, &edits);
        let parser = Parser::new_ext(&renamed, options());
        let found = parser.reference_definitions().iter().filter_map(|(_, definition)| {
            let range = definition.span.clone();
            let at = range.start + renamed.get(range)?.find('[')? + 1;
            let before = |(index, label): &(usize, &usize)| *label + index * own.len() < at;
            Some(at - labels.iter().enumerate().take_while(before).count() * own.len())
        });
        let known = labels.len();
        labels = labels.iter().copied().chain(found).collect();
        labels.sort_unstable();
        labels.dedup();
        if labels.len() == known {
            break;
        }
    }
    labels
}

/// The text with each edit made. Edits are in order and do not overlap.
pub fn edited(text: &str, edits: &[Edit]) -> String {
    let mut edited = String::with_capacity(text.len() + 1024);
    let mut at = 0;
    for Edit { range, text: new } in edits {
        edited.push_str(text.get(at..range.start).unwrap_or_default());
        edited.push_str(new);
        at = range.end.max(at);
    }
    edited.push_str(text.get(at..).unwrap_or_default());
    edited
}

/// The same for a text that knows where it comes from.
pub fn edited_in_place(text: &Mapped, edits: &[Edit]) -> Mapped {
    let mut edited = Mapped::default();
    let mut at = 0;
    for Edit { range, text: new } in edits {
        edited.push_part(text, at..range.start);
        edited.push_rewritten(new, text, range.clone());
        at = range.end.max(at);
    }
    edited.push_part(text, at..text.text().len());
    edited
}

/// A link that is being read.
struct OpenLink<'a> {
    link_type: LinkType,
    target: CowStr<'a>,
    title: CowStr<'a>,
    /// Where its words end.
    words_end: usize,
}

impl OpenLink<'_> {
    /// The end of the link with its target in it, where that is not already so.
    fn closed(self, end: usize, target: impl Fn(&str) -> Option<String>) -> Option<Edit> {
        if matches!(self.link_type, LinkType::Autolink | LinkType::Email) {
            return None;
        }
        let wanted = target(&self.target);
        if wanted.is_none() && self.link_type == LinkType::Inline {
            return None;
        }
        let target = wanted.as_deref().unwrap_or(&self.target);
        let target: String = target.chars().map(in_target).collect();
        let title: String = self.title.chars().map(in_title).collect();
        let title = if title.is_empty() { title } else { format!(" \"{title}\"") };
        Some(Edit { range: self.words_end..end, text: format!("]({target}{title})") })
    }
}

/// A character of the target of a link.
fn in_target(character: char) -> String {
    match character {
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '\\' => "%5C".to_owned(),
        '&' => "&amp;".to_owned(),
        other if other.is_whitespace() => "%20".to_owned(),
        other => other.to_string(),
    }
}

/// A character of the title of a link.
fn in_title(character: char) -> String {
    match character {
        '"' | '\\' => format!("\\{character}"),
        '&' => "&amp;".to_owned(),
        '\n' | '\r' => " ".to_owned(),
        other => other.to_string(),
    }
}

/// Blocks whose end also ends the blocks of code in them.
fn is_container(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition
    )
}

/// The line that closes a block of code, where none does.
fn fence(block: &str) -> Option<String> {
    let mark = block.trim_start().chars().next()?;
    let length = |line: &str| line.chars().take_while(|character| *character == mark).count();
    let mut lines = block.trim_end().lines();
    let opening = length(lines.next()?.trim_start());
    let closed = lines.next_back().is_some_and(|last| {
        let line = last.trim();
        last.len() - last.trim_start().len() < 4
            && line.chars().all(|character| character == mark)
            && length(line) >= opening
    });
    let fence = mark.to_string().repeat(opening);
    (!closed).then(|| format!("\n{fence}\n"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use pulldown_cmark::{Event, Parser, Tag};

    use super::{apart, edited, options};

    fn made(text: &str) -> String {
        let target = |target: &str| target.strip_prefix('#').map(|id| format!("#n--{id}"));
        edited(text, &apart(text, "n-", target))
    }

    #[test]
    fn links_say_where_they_lead() {
        assert_eq!(
            made("[a][x] [*x*][] [x] [b](<#c> 'd') [e]( #f ) [g](h).\n\n[x]: #y \"t\"\n"),
            "[a](#n--y \"t\") [*x*][] [x](#n--y \"t\") [b](#n--c \"d\") [e](#n--f) [g](h).\n\n[n-x]: #y \"t\"\n"
        );
        assert_eq!(
            made("[a\\]](#b\\_c) <https://a.fr/#b>\n"),
            "[a\\]](#n--b_c) <https://a.fr/#b>\n"
        );
        assert_eq!(
            made("[x]\n\n[x]: <a b&amp;(c>\n"),
            "[x](a%20b&amp;%28c)\n\n[n-x]: <a b&amp;(c>\n"
        );
    }

    /// The headings of a text and the targets of its links.
    fn read(text: &str) -> Vec<String> {
        let told = |event| match event {
            Event::Start(Tag::Heading { id, .. }) => Some(format!("{id:?}")),
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        };
        Parser::new_ext(text, options()).filter_map(told).collect()
    }

    proptest! {
        #[test]
        fn texts_that_are_joined_say_what_they_said(
            texts in proptest::collection::vec(
                "([a-c ]|\n|\n\n|```|~~~|\\[x\\]|\\[x\\]: #a\n|\\[\\^1\\]|\\[\\^1\\]: |## b \\{#c\\}\n|> |- |    |`|\\*|\\(#d\\)|\\\\){0,20}",
                2,
            )
        ) {
            let mut page = String::new();
            let mut expected = Vec::new();
            for (index, text) in texts.iter().enumerate() {
                page.extend(["\n\n# n {#n", &index.to_string(), "}\n\n"]);
                expected.push(format!("Some(Borrowed(\"n{index}\"))"));
                page += &edited(text, &apart(text, &format!("n{index}-"), |_| None));
                expected.extend(read(text));
            }
            prop_assert_eq!(read(&page), expected, "{}", page);
        }
    }

    #[test]
    fn every_definition_of_a_reference_is_the_texts_own() {
        assert_eq!(
            made("[^1]: [x]: #a\n\\\n\n    [x]: #b\n"),
            "[^n-1]: [n-x]: #a\n\\\n\n    [n-x]: #b\n"
        );
    }

    #[test]
    fn footnotes_are_the_texts_own() {
        assert_eq!(made("a[^1]\n\n[^1]: b\n"), "a[^n-1]\n\n[^n-1]: b\n");
    }

    #[test]
    fn blocks_of_code_are_closed() {
        assert_eq!(made("a\n\n```\nb\n"), "a\n\n```\nb\n\n```\n");
        assert_eq!(made("~~~~ x\n~~~\n"), "~~~~ x\n~~~\n\n~~~~\n");
        assert_eq!(made("```"), "```\n```\n");
        for closed in
            ["```\nb\n```\n", "```\nb\n`````  \n", "- ```\n  b\n", "```\nb\n```\n\na\n", "    b\n"]
        {
            assert_eq!(made(closed), closed);
        }
    }
}
