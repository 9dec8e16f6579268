//! How the articles of a list are put together: ranges, points of one article, asides in brackets.
//!
//! Where a list begins and what belongs to it is found by `list`.

use std::ops::Range;

use super::cited::{Article, Item};

/// Joins the number after a slash to the article before it: « article 10/2 », in Belgium. Gives the
/// index of that article.
pub(super) fn slashed(
    items: &mut [Item],
    after: &str,
    next: &Article,
    plural: bool,
) -> Option<usize> {
    let index = items.len().checked_sub(1)?;
    let item = items.last_mut().filter(|item| item.to.is_none() && item.from.parts.is_empty())?;
    let number = item.from.number.parse::<u32>().ok()?;
    let own = next.number.len() == 1
        && next.parts.is_empty()
        && next.number.parse().is_ok_and(|next: u32| next < number);
    let close = after.strip_prefix('/').is_some_and(|rest| rest.starts_with(&next.number));
    if plural || !own || !close {
        return None;
    }
    item.from.number = format!("{}/{}", item.from.number, next.number);
    Some(index)
}

/// Adds an article to a list, or ends the range that its last one begins; gives the end.
pub(super) fn add(items: &mut Vec<Item>, article: Article, range: Range<usize>, to: bool) -> usize {
    let end = range.end;
    match items.last_mut() {
        Some(last) if to && last.to.is_none() => {
            last.to = Some(article);
            last.range.end = end;
        }
        _ => items.push(Item { from: article, to: None, range }),
    }
    end
}

/// A letter or a number of a list of points, and where it stands.
pub(super) struct Point<'p> {
    pub(super) name: &'p str,
    pub(super) at: usize,
}

/// The points of a list: "(a), (b) and (f)".
pub(super) fn letters(list: &str) -> impl Iterator<Item = Point<'_>> {
    let mut at = 0;
    list.split_inclusive(|c: char| !c.is_alphanumeric()).filter_map(move |word| {
        let begins = at;
        at += word.len();
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let letter =
            name.len() == 1 || !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
        letter.then_some(Point { name, at: begins })
    })
}

/// The length of what stands in brackets, if no number is in it.
pub(super) fn aside(after: &str) -> usize {
    let Some(inner) = after.strip_prefix(" (") else { return 0 };
    let Some(end) = inner.find(')') else { return 0 };
    let words = &inner[..end];
    let plain = !words.contains(|c: char| c.is_ascii_digit() || "(;".contains(c));
    if plain && words.len() > 3 { " (".len() + end + 1 } else { 0 }
}

/// The same article with another last point: « 6.1.a et b) ».
pub(super) fn sibling(items: &[Item], part: &str) -> Option<Article> {
    let item = items.last()?;
    let mut article = item.to.as_ref().unwrap_or(&item.from).clone();
    let last = article.parts.last_mut()?;
    let letter = |text: &str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    if !letter(last) {
        return None;
    }
    part.clone_into(last);
    Some(article)
}
