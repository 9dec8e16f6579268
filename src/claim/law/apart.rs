//! Articles that no words join to a law: which of those named around them they are of.
//!
//! Where words do join them, `mod` knows.

use std::ops::{Range, RangeInclusive};

use super::cited::Style;
use super::list::Noun;
use super::mention::Mention;
use super::{Owner, Scene};

/// How far from an article its law may stand where no words join them.
const REACH: usize = 90;
/// How far after an article words may say that it is of the document itself.
const OWN: usize = 25;
/// How far after an article a word may stand for its law.
const LATTER: usize = 24;
/// No document of ours has a section of a higher number that its titles do not tell.
const MOST: u32 = 40;
/// The General Data Protection Regulation.
const GDPR: &str = "eu/2016/679";
/// What an article of a code is of that no sentence names.
pub(super) const SOME_CODE: &str = "fr/code";
/// The general regulation of the Union, that of the United Kingdom, and that of the institutions
/// of the Union.
const GENERAL: [&str; 3] = [GDPR, "gb/gdpr", "eu/2018/1725"];
/// The French act on data protection.
const FRENCH_ACT: &str = "fr/loi/78-17";
/// Its articles on cookies and on data after death, the numbers of which mean little in the GDPR.
const OF_FRENCH_ACT: [u32; 2] = [82, 85];
/// The article on complaints in the GDPR.
const COMPLAINT: u32 = 77;
/// Articles on the rights of people in these.
const RIGHTS: RangeInclusive<u32> = 12..=24;

impl Scene<'_> {
    /// The last law that the block names before the list.
    fn last_of_block(&self) -> Option<&str> {
        let before = |mention: &&Mention| mention.range.end <= self.list.range.start;
        self.mentions.iter().rfind(before).map(|mention| mention.text.as_str())
    }

    /// The general regulation, where it is the last law that the block names before the list and the
    /// articles may be of it: « L'article 12 fixe le délai », after a sentence on the GDPR.
    fn general_before(&self) -> Option<&str> {
        let last = self.last_of_block()?;
        (GENERAL.contains(&last) && self.list.may_be_of_the_gdpr()).then_some(last)
    }

    /// « Son article 82 », « l'article 48 de ce texte »: of the law that the block named last.
    pub(super) fn of_the_last(&self) -> Option<Owner> {
        let Range { start, end } = self.list.range;
        let last = self.last_of_block()?.to_owned();
        let words = &self.lexicon.law;
        let before = self.text.folded.text[..start].trim_end();
        let word = before.rsplit([' ', '\n', '\'']).next().unwrap_or_default();
        let beyond = self.list.first_number().is_some_and(|number| number > self.own);
        if beyond && words.possessives.is_whole(word) {
            return Some(Owner { text: last, joined: None, whole: start..end });
        }
        let after = self.text.folded.after(end, self.sentence.end, LATTER);
        let latter = words.latter.find(after)?;
        let gap = &after[..latter.start];
        (gap.contains(char::is_alphabetic) && words.link.is_match(gap)).then(|| Owner {
            text: last,
            joined: None,
            whole: start..end + latter.end,
        })
    }

    /// The law that the sentence names, or that such an article must be of.
    pub(super) fn apart(&self) -> Option<&str> {
        let Range { start, end } = self.list.range;
        let folded = &self.text.folded.text;
        let after = self.text.folded.after(end, self.sentence.end, REACH);
        let own = self.lexicon.reference.own.find(after).map_or(usize::MAX, |own| own.start);
        let beyond = self.list.first_number().is_some_and(|number| number > self.own);
        let general = self.named.iter().copied().find(|of| GENERAL.contains(of));
        // A cell of a table that says "Art. 15", after the GDPR.
        let fits = self.list.noun == Noun::Abbreviated && self.list.may_be_of_the_gdpr();
        let whole = folded[..start].trim().is_empty() && folded[end..].trim().is_empty();
        if self.list.noun == Noun::Recital
            || own < OWN
            || is_title(folded, start, after) && !self.list.has_parts()
        {
            let recital = self.recital_of(general);
            return recital.or_else(|| general.filter(|_| whole && fits && beyond));
        }
        // « articles L. 521-1 du CGFP »: of a law that has a name, which is not known.
        if self.is_of_unknown() {
            return self.list.of_code().then_some(SOME_CODE);
        }
        let joined = |gap: Range<usize>| self.lexicon.law.joined.is_match(&folded[gap]);
        let text_of = |index: usize| self.mentions[index].text.as_str();
        let later = self.next().filter(|index| {
            let at = self.mentions[*index].range.start;
            let near = at < self.sentence.end && at - end <= REACH && at - end < own;
            near && !folded[end..at].contains(';') && !joined(end..at)
        });
        if self.list.of_code() {
            let of_code = |text: &&str| text.contains("/code") || text.contains("/livre");
            let nearest = later.map(text_of).filter(of_code);
            let earlier = self.named.iter().copied().find(of_code);
            return Some(nearest.or(earlier).unwrap_or(SOME_CODE));
        }
        let of_the_gdpr = self.list.is_of_the_gdpr();
        let fits = |of: &str| !of_the_gdpr || Style::of(of) == Style::Union;
        if let Some(of) = later.map(text_of).filter(|of| fits(of)) {
            return Some(of);
        }
        if of_the_gdpr {
            return Some(general.unwrap_or(GDPR));
        }
        let before = self.text.folded.before(self.sentence.start, start, 30);
        let sees = self.lexicon.reference.see.is_match(before);
        // "the right to erasure under Article 17", after the GDPR, where the document has no such
        // article.
        let general_last =
            |of: &str| beyond && GENERAL.contains(&of) && self.list.may_be_of_the_gdpr();
        let last = self.last().map(text_of);
        let last = last.map(|of| self.by_number(of, general).unwrap_or(of));
        if let Some(of) = last.filter(|of| !sees || self.list.has_parts() || general_last(of)) {
            return Some(of);
        }
        self.named_alone(general, beyond, sees)
    }

    /// The act that the sentence names before a section which the document cannot have: "section 3
    /// of the Data Protection Act 2018, as supplemented by section 205(4)".
    pub(super) fn last_act(&self) -> Option<&str> {
        let beyond = self.list.first_number().is_some_and(|number| number > self.own.max(MOST));
        let last = self.mentions[self.last()?].text.as_str();
        let of_act = self.list.noun == Noun::Section && Style::of(last) == Style::Other;
        (beyond && of_act).then_some(last)
    }

    /// The law of recitals: only texts of the Union have them, and notices cite those of one.
    fn recital_of<'s>(&'s self, general: Option<&'s str>) -> Option<&'s str> {
        let near = self.last().map(|index| self.mentions[index].text.as_str());
        let near = near.filter(|of| Style::of(of) == Style::Union).or(general);
        near.filter(|_| self.list.noun == Noun::Recital)
    }

    /// Another law than the last one named, where the number tells: « Conformément au RGPD et à la
    /// loi Informatique et Libertés, vous avez un droit d'accès (article 15) ».
    fn by_number<'s>(&'s self, last: &str, general: Option<&'s str>) -> Option<&'s str> {
        let first = self.list.first_number()?;
        let of_rights = RIGHTS.contains(&first) || first == COMPLAINT;
        if !is_cited_by_articles(last) || last == FRENCH_ACT && of_rights {
            return general.filter(|_| self.list.may_be_of_the_gdpr());
        }
        let own = OF_FRENCH_ACT.contains(&first) && GENERAL.contains(&last);
        self.named.iter().copied().find(|of| own && *of == FRENCH_ACT)
    }

    /// The law that the document names, where no other can be meant.
    fn named_alone<'s>(
        &'s self,
        general: Option<&'s str>,
        beyond: bool,
        sees: bool,
    ) -> Option<&'s str> {
        let Range { start, end } = self.list.range;
        let folded = &self.text.folded.text;
        // « Droit d'accès (art. 15) », after a law that was named before.
        let alone = folded[..start].ends_with('(') && folded[end..].starts_with([')', ',', ';']);
        // « (art. 135) », after the law of another country in the same block.
        let foreign = self.last_of_block().filter(|of| Style::of(of) == Style::Other);
        if let Some(of) = foreign.filter(|of| alone && beyond && is_cited_by_articles(of)) {
            return Some(of);
        }
        let general = general.filter(|_| self.list.may_be_of_the_gdpr());
        // "Article 89(1)": no part of a document has such parts.
        let parts = self.list.items.iter().flat_map(|item| &item.from.parts);
        let plain = |part: &String| part.bytes().all(|byte| !byte.is_ascii_uppercase());
        if self.list.has_parts() && parts.clone().all(plain) && beyond && general.is_some() {
            return general;
        }
        // "Your rights are those of Articles 15 to 22."
        let first = self.list.first_number();
        let rights = self.list.plural && first.is_some_and(|first| RIGHTS.contains(&first));
        if rights && beyond && !sees && general.is_some() {
            return general;
        }
        if alone && (self.list.noun == Noun::Abbreviated || beyond) && general.is_some() {
            return general;
        }
        let near = self.general_before().filter(|_| beyond && !sees);
        if near.is_some() {
            return near;
        }
        // « L'article 15 vous permet … », where one law alone was named and no part of the document
        // has such a number.
        let mut citable = self.named.iter().copied().filter(|of| is_cited_by_articles(of));
        let only = citable.next().filter(|only| citable.all(|other| other == *only));
        let fits = only == Some(GDPR) && self.list.may_be_of_the_gdpr();
        only.filter(|_| fits && beyond && !sees)
    }
}

/// Whether notices cite articles of a law, rather than the law alone or its sections.
pub(super) fn is_cited_by_articles(of: &str) -> bool {
    let by_articles = ["ch/", "be/", "lu/", "ca/qc/"];
    Style::of(of) != Style::Other || by_articles.iter().any(|country| of.starts_with(country))
}

/// Whether the words begin the block as a title does: "Article 4: Recipients".
fn is_title(folded: &str, start: usize, after: &str) -> bool {
    let alone = folded[..start].trim().is_empty();
    let after = after.trim_start();
    alone && (after.is_empty() || after.starts_with([':', '.', '-']))
}
