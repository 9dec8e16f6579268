//! The parts of an article that stand before it: "point (f) of Article 6(1)", "paras 6 and 7 of
//! Schedule 1".
//!
//! What follows an article is read by `article` and `list`.

use std::ops::Range;

use super::article::Reader;
use super::cited::Item;
use super::item::letters;

/// How far before an article its parts may begin.
const BEFORE: usize = 90;

impl Reader<'_> {
    /// Reads the parts of an article that stand before it: "point (f) of Article 6(1)"; gives
    /// where they begin.
    pub(super) fn parts_before(&self, items: &mut Vec<Item>, start: usize) -> usize {
        let [Item { from, to: None, range }] = items.as_mut_slice() else { return start };
        let sentence = self.text.sentence(start);
        let before = self.text.folded.before(sentence.start, start, BEFORE);
        let Some(found) = self.words.parts_before.captures(before) else { return start };
        let offset = start - before.len();
        // « I de l'article 5 »: in capitals.
        let roman = found.name("roman").map(|roman| offset + roman.start()..offset + roman.end());
        if roman.as_ref().is_some_and(|roman| !self.is_capital(roman)) {
            return start;
        }
        let points = found.name("points").or(found.name("marked"));
        let noun = found.name("noun").is_some();
        let listed = found.name("listed").filter(|listed| noun && !listed.is_empty());
        if found.get(0).is_none_or(|whole| whole.is_empty())
            || found.name("paragraph").is_some() && !noun && points.is_none()
        {
            return start;
        }
        let numbers = ["part", "paragraph", "sub"].into_iter().filter_map(|name| found.name(name));
        let numbers: Vec<&str> = numbers.map(|number| number.as_str()).collect();
        let ordinal =
            ["first", "second", "third"].iter().position(|name| found.name(name).is_some());
        if let Some(ordinal) = ordinal.filter(|_| numbers.is_empty() && from.parts.is_empty()) {
            from.parts.push((ordinal + 1).to_string());
        }
        from.parts.extend(numbers.into_iter().map(ToOwned::to_owned));
        let roman = roman.and_then(|roman| self.text.folded.text.get(roman));
        from.parts.extend(roman.map(str::to_ascii_uppercase));
        let begins = offset + found.get(0).map_or(0, |whole| whole.start());
        // "paras 6 and 7 of Schedule 1".
        if let (Some(listed), Some(last)) = (listed, found.name("paragraph")) {
            let listed = offset + listed.start()..offset + last.end();
            return self.listed_before(items, listed, begins);
        }
        let (end, bare) = (range.end, from.clone());
        range.start = begins;
        for (index, point) in
            points.into_iter().flat_map(|points| letters(points.as_str())).enumerate()
        {
            let mut article = bare.clone();
            article.parts.push(point.name.to_owned());
            if index == 0 {
                items[0].from = article;
                continue;
            }
            let at = offset + points.map_or(0, |points| points.start()) + point.at;
            let open = usize::from(self.text.folded.text[..at].ends_with('('));
            items.push(Item { from: article, to: None, range: at - open..at + point.name.len() });
        }
        if let Some(last) = items.last_mut() {
            last.range.end = end;
        }
        begins
    }

    /// One item for each number of a list of paragraphs that stands before its article.
    fn listed_before(&self, items: &mut Vec<Item>, listed: Range<usize>, begins: usize) -> usize {
        let Some(Item { from, range, .. }) = items.pop() else { return begins };
        let at = listed.start;
        let numbers = letters(&self.text.folded.text[listed]);
        for number in numbers.filter(|it| it.name.bytes().all(|byte| byte.is_ascii_digit())) {
            let mut article = from.clone();
            // The last number of the list stands there already.
            article.parts.pop();
            article.parts.push(number.name.to_owned());
            let start = if items.is_empty() { begins } else { at + number.at };
            let range = start..at + number.at + number.name.len();
            items.push(Item { from: article, to: None, range });
        }
        if let Some(last) = items.last_mut() {
            last.range.end = range.end;
        }
        begins
    }
}
