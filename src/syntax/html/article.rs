//! Where a page's own text is, and what of it is not: navigation, banners, what nobody sees.
//!
//! A page that marks nothing loses nothing. Where it marks its main part, that is read; else what
//! it marks as navigation, head, foot or banner is left out, and menus beside the text.

use std::collections::BTreeSet;
use std::ops::Range;

use super::elements::is_silent;
use super::tree::{Element, Step, Tree};

/// What of a page is read.
pub(super) struct Article {
    /// The steps in which it stands.
    pub steps: Range<usize>,
    /// The elements that are left out.
    pub left_out: BTreeSet<usize>,
    /// The page's title where it stands outside.
    pub title: Range<usize>,
}

/// Finds the text of a page.
pub(super) fn article(tree: &Tree) -> Article {
    let shown = controlled(tree);
    let mut left_out: BTreeSet<usize> = BTreeSet::new();
    for (index, element) in tree.elements.iter().enumerate() {
        if is_left_out(tree, index, element, &shown) {
            left_out.insert(index);
        }
    }
    let sizes = Sizes::new(tree, &left_out);
    let steps = 0..tree.steps.len();
    let whole = sizes.prose(&steps);
    let mut mains: Vec<usize> = (0..tree.elements.len())
        .filter(|index| is_main(&tree.elements[*index]) && !left_out.contains(index))
        .collect();
    // The main part before any article of it; of several, the one with most text.
    mains.sort_by_key(|index| {
        let element = &tree.elements[*index];
        (element.name() == "article", usize::MAX - sizes.prose(&element.steps))
    });
    for main in mains {
        let element = &tree.elements[main];
        if sizes.prose(&element.steps) * 2 >= whole {
            let steps = element.steps.clone();
            let title = title(tree, &steps, &left_out);
            return Article { steps, left_out, title };
        }
    }
    left_out.extend(menus(tree, &sizes, &left_out));
    let title = title(tree, &steps, &left_out);
    Article { steps, left_out, title }
}

/// No page has more titles.
const MOST_TITLES: usize = 20;

/// The heading of the page that stands before its text, where the text has none of that level.
fn title(tree: &Tree, steps: &Range<usize>, left_out: &BTreeSet<usize>) -> Range<usize> {
    let indices = 0..tree.elements.len();
    let titles = indices.filter(|it| tree.elements[*it].name() == "h1");
    let titles: Vec<usize> = titles.take(MOST_TITLES).collect();
    let hidden = |title: usize| left_out.iter().any(|out| tree.is_within(title, *out));
    let read =
        |title: &usize| steps.contains(&tree.elements[*title].steps.start) && !hidden(*title);
    match titles.first() {
        Some(first) if !titles.iter().any(read) => tree.elements[*first].steps.clone(),
        _ => 0..0,
    }
}

fn is_main(element: &Element) -> bool {
    matches!(element.name(), "main" | "article") || element.tag.attribute("role") == Some("main")
}

/// The ids of parts that a button shows: they are hidden until a reader asks for them.
fn controlled(tree: &Tree) -> BTreeSet<&str> {
    let mut shown = BTreeSet::new();
    for element in &tree.elements {
        let tag = &element.tag;
        let opens = tag.attribute("aria-expanded").is_some()
            || matches!(tag.attribute("role"), Some("tab" | "button"))
            || element.name() == "button";
        let ids = tag.attribute("aria-controls").or_else(|| tag.attribute("data-target"));
        let ids = ids.or_else(|| tag.attribute("data-bs-target")).unwrap_or_default();
        if opens {
            shown.extend(ids.split_whitespace().map(|id| id.trim_start_matches('#')));
        }
    }
    shown
}

fn is_left_out(tree: &Tree, index: usize, element: &Element, shown: &BTreeSet<&str>) -> bool {
    let tag = &element.tag;
    let name = element.name();
    if matches!(name, "html" | "body") {
        return false;
    }
    if is_silent(name) || is_banner(element) {
        return true;
    }
    let id = tag.attribute("id").unwrap_or_default();
    let role = tag.attribute("role").unwrap_or_default();
    if is_hidden(element) && !shown.contains(id) && role != "tabpanel" {
        return true;
    }
    let role_of_page = matches!(
        role,
        "navigation"
            | "banner"
            | "contentinfo"
            | "complementary"
            | "search"
            | "dialog"
            | "alertdialog"
            | "menu"
            | "menubar"
            | "toolbar"
    );
    if role_of_page || matches!(name, "nav" | "search") {
        return true;
    }
    // A head within an article is the article's own.
    let of_page =
        || !tree.ancestors(index).any(|above| is_main(above) || above.name() == "section");
    matches!(name, "header" | "footer" | "aside") && of_page()
}

fn is_hidden(element: &Element) -> bool {
    let tag = &element.tag;
    let style: String = tag.attribute("style").unwrap_or_default().split_whitespace().collect();
    let style = style.to_ascii_lowercase();
    tag.attribute("hidden").is_some_and(|value| value != "until-found")
        || tag.attribute("aria-hidden") == Some("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || (element.name() == "dialog" && tag.attribute("open").is_none())
}

/// Names that consent banners and menus give to their elements.
const BANNERS: [&str; 22] = [
    "axeptio",
    "breadcrumb",
    "breadcrumbs",
    "cc-window",
    "cky-consent",
    "cookie-banner",
    "cookie-bar",
    "cookie-consent",
    "cookie-law-info-bar",
    "cookie-notice",
    "cookie-popup",
    "cookiebanner",
    "cookieconsent",
    "cybotcookiebotdialog",
    "didomi-host",
    "didomi-popup",
    "onetrust-banner-sdk",
    "onetrust-consent-sdk",
    "qc-cmp2-container",
    "skip-link",
    "tarteaucitronroot",
    "usercentrics-root",
];

fn is_banner(element: &Element) -> bool {
    let attribute = |name| element.tag.attribute(name).unwrap_or_default();
    let mut names = attribute("id").split_whitespace().chain(attribute("class").split_whitespace());
    names.any(|name| BANNERS.contains(&name.to_ascii_lowercase().as_str()))
}

/// How much text stands before each step.
struct Sizes {
    /// Characters.
    all: Vec<usize>,
    /// Those of links.
    linked: Vec<usize>,
    /// Links.
    links: Vec<usize>,
}

impl Sizes {
    fn new(tree: &Tree, left_out: &BTreeSet<usize>) -> Self {
        let mut sizes = Self { all: vec![0], linked: vec![0], links: vec![0] };
        let (mut silent, mut in_links) = (0_usize, 0_usize);
        let (mut all, mut linked, mut links) = (0, 0, 0);
        for step in &tree.steps {
            match step {
                Step::Open(element) => {
                    silent += usize::from(left_out.contains(element));
                    let is_link = tree.elements[*element].name() == "a";
                    in_links += usize::from(is_link);
                    links += usize::from(is_link && silent == 0);
                }
                Step::Close(element) => {
                    silent -= usize::from(left_out.contains(element));
                    in_links -= usize::from(tree.elements[*element].name() == "a");
                }
                Step::Text(pieces) if silent == 0 => {
                    let length: usize = pieces.iter().map(|piece| piece.range.len()).sum();
                    all += length;
                    linked += if in_links > 0 { length } else { 0 };
                }
                Step::Text(_) => {}
            }
            sizes.all.push(all);
            sizes.linked.push(linked);
            sizes.links.push(links);
        }
        sizes
    }

    /// The text of some steps that is not a link's.
    fn prose(&self, steps: &Range<usize>) -> usize {
        (self.all[steps.end] - self.all[steps.start])
            - (self.linked[steps.end] - self.linked[steps.start])
    }

    /// Whether some steps are links and hardly anything else.
    fn is_menu(&self, steps: &Range<usize>) -> bool {
        let links = self.links[steps.end] - self.links[steps.start];
        let linked = self.linked[steps.end] - self.linked[steps.start];
        links >= 4 && linked > self.prose(steps) * 3
    }
}

/// The menus that stand beside the text of a page that does not mark it: blocks of links, by the
/// side of one that holds almost all that is not a link.
fn menus(tree: &Tree, sizes: &Sizes, left_out: &BTreeSet<usize>) -> Vec<usize> {
    let mut menus = Vec::new();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); tree.elements.len()];
    let mut roots = Vec::new();
    for (index, element) in tree.elements.iter().enumerate() {
        match element.parent {
            Some(parent) => children[parent].push(index),
            None => roots.push(index),
        }
    }
    let mut level = roots;
    loop {
        let steps = |index: usize| &tree.elements[index].steps;
        level.retain(|index| !left_out.contains(index));
        let whole: usize = level.iter().map(|index| sizes.prose(steps(*index))).sum();
        let densest = level.iter().copied().max_by_key(|index| sizes.prose(steps(*index)));
        let Some(densest) = densest else { return menus };
        if whole == 0 || sizes.prose(steps(densest)) * 10 < whole * 9 {
            return menus;
        }
        let beside = level.iter().copied().filter(|index| *index != densest);
        menus.extend(beside.filter(|index| sizes.is_menu(steps(*index))));
        level = std::mem::take(&mut children[densest]);
    }
}
