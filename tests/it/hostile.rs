//! Every field of a workspace with words that some reader could take for markup, a script, an
//! expression or a path: those that a field refuses are listed, the others stay words.
//!
//! The site is also written to `target/hostile/public`, where a browser opens its pages. A script
//! of ours that ran there sets `window.__hostile`, and markup of ours has the class `hostile`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag};
use tabellion::diagnostic::{Diagnostic, Level};
use tabellion::pipeline::{self, Checked, Settings, with_embedded};
use tabellion::site::Tree;
use tabellion::source::Span;
use tabellion::source::host::Memory;
use tabellion::syntax::markdown::options;

use crate::repository::{expect_text, texts};

/// Texts that are markup, a script, an expression or a path somewhere.
const HOSTILE: [&str; 32] = [
    "<script>window.__hostile = 1</script>",
    "\"><img class=hostile src=x onerror=\"window.__hostile = 1\">",
    "'><img class=hostile src='//hostile.example/x.png' onerror='window.__hostile = 1'>",
    "' onmouseover='window.__hostile = 1",
    "\" autofocus onfocus=\"window.__hostile = 1",
    "</title></head><body class=hostile><script>window.__hostile = 1</script>",
    "</style><style class=hostile>*{background:url(//hostile.example/x)}</style>",
    "</script><script>window.__hostile = 1</script>",
    "<svg/onload=window.__hostile=1 class=hostile>",
    "<iframe class=hostile srcdoc='<script>parent.__hostile = 1</script>'></iframe>",
    "]]><b class=hostile>",
    "*/ } * { display: none }",
    "{{7*7}}",
    "{{name 'acme'}}",
    "{% raw %} {{{z}}} ${x} {# c",
    "[x](javascript:window.__hostile=1)",
    "[x](<javascript:window.__hostile=1> \"t\")",
    "<javascript:window.__hostile=1>",
    "![i](//hostile.example/x.png)",
    "[a]: javascript:window.__hostile=1",
    "a\n\n# H {#h .hostile}\n\nb",
    "{#id .hostile}",
    "&lt;b class=hostile&gt; &#60;i class=hostile&#62;",
    "| a | b |",
    "***x*** `<b class=hostile>x</b>`",
    "[^1]: x",
    "\u{ad}\u{2060}\u{200d}\u{a0}",
    "\\\\ \\",
    "---",
    "../../x",
    "<!-- c --!><b class=hostile>",
    "```",
];

const RICH: &str = "tests/sites/rich/";
/// The settings of the workspace that is tried: rules about what words mean are another matter.
const SETTINGS: &str = "version: 1\nlanguages: [fr, en]\nbase-url: https://acme.example/\n\
                        outputs: [fragments, facts]\n\
                        banner: { fr: Ceci, en: This }\n\
                        levels: { law: off, consistency: off, translation: off }\n";
/// Every notice on one page, too.
const PAGES: &str = "pages:\n  all:\n    title: { fr: Tout, en: All }\n    \
                     slug: { fr: tout, en: all }\n    description: { fr: Tous, en: All of them }\n    \
                     notices: [privacy, legal, cookies, alumni, prose]\n";
/// A notice with prose of its own.
const NOTICE: &str = "kind: legal-notice\ntitle: { fr: Prose, en: Prose }\n\
                      slug: { fr: prose, en: prose }\n\
                      versions: [{ number: \"1\", date: 2026-02-01 }]\nsections: [a]\n";

/// A field: its file, and the first byte of its value.
type Field = (String, usize);

/// Where in filled files the words of each field stand.
type Places = Vec<(Field, Range<usize>)>;

/// Where words are asked for.
#[derive(Clone, Copy)]
enum At {
    /// The field of that number.
    Data(usize),
    /// The paragraph of that number.
    Prose(usize),
}

/// The words for a place; none where what stands there is to stay.
type Words = dyn Fn(At) -> Option<String>;

/// A workspace whose fields can be given other values.
struct Workspace {
    files: BTreeMap<String, String>,
    /// The fields in order, each with its path and its kind.
    fields: BTreeMap<String, Vec<(Range<usize>, String)>>,
}

impl Workspace {
    fn new() -> Self {
        let mut files: BTreeMap<String, String> = texts(RICH, &[".yaml"])
            .into_iter()
            .map(|file| (file.path.trim_start_matches(RICH).to_owned(), file.text))
            .collect();
        files.insert("tabellion.yaml".to_owned(), SETTINGS.to_owned());
        *files.get_mut("content/acme/sites.yaml").unwrap() += PAGES;
        files.insert("content/acme/notices/prose/notice.yaml".to_owned(), NOTICE.to_owned());
        for language in ["fr", "en"] {
            let path = format!("content/acme/notices/prose/{language}.md");
            let paragraphs = vec!["Words.\n"; HOSTILE.len()].join("\n");
            files.insert(path, format!("## A {{#a}}\n\n{paragraphs}"));
        }
        let checked = check(&files);
        assert!(!checked.has_errors(), "{}", findings(&checked));
        let mut fields: BTreeMap<String, Vec<(Range<usize>, String)>> = BTreeMap::new();
        let declared = with_embedded(memory(&files));
        let declared = pipeline::facts(&declared, &Settings::default()).unwrap();
        for fact in declared.facts.iter().flat_map(|facts| &facts.values) {
            let file = declared.sources.file(fact.span.file).path.clone();
            let name = format!("{} ({})", fact.path, fact.kind);
            fields.entry(file).or_default().push((bytes(fact.span), name));
        }
        let banner = SETTINGS.find("Ceci").unwrap();
        let banner = [("banner.fr", banner..banner + 4), ("banner.en", banner + 10..banner + 14)];
        let banner = banner.map(|(name, range)| (range, format!("{name} (text)")));
        fields.insert("tabellion.yaml".to_owned(), banner.into());
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
            let paragraphs = text.match_indices("Words.");
            let paragraphs = paragraphs.enumerate();
            let paragraphs =
                paragraphs.map(|(n, (at, it))| (at..at + it.len(), format!("{:?}", HOSTILE[n])));
            fields.insert(path.clone(), paragraphs.collect());
        }
        Self { files, fields }
    }

    /// The files with `words` in the place of each field, but where one is refused; and where in
    /// them the words stand.
    fn filled(
        &self,
        words: &Words,
        refused: &BTreeSet<Field>,
    ) -> (BTreeMap<String, String>, Places) {
        let mut files = self.files.clone();
        let mut places = Vec::new();
        let mut number = 0;
        for (path, fields) in &self.fields {
            let (mut filled, mut at) = (String::new(), 0);
            let original = &self.files[path];
            for (index, (range, _)) in fields.iter().enumerate() {
                number += 1;
                let field = (path.clone(), range.start);
                filled.push_str(&original[at..range.start]);
                let start = filled.len();
                let prose = path.ends_with(".md");
                match words(if prose { At::Prose(index) } else { At::Data(number) }) {
                    Some(words) if prose && !refused.contains(&field) => filled.push_str(&words),
                    Some(words) if !refused.contains(&field) => {
                        let value = format!("{words} q{number}z");
                        filled.push_str(&serde_json::to_string(&value).unwrap());
                    }
                    _ => filled.push_str(&original[range.clone()]),
                }
                places.push((field, start..filled.len()));
                at = range.end;
            }
            filled.push_str(&original[at..]);
            files.insert(path.clone(), filled);
        }
        (files, places)
    }

    /// Finds the fields that do not take `words`, each with the rule that says so.
    fn refusals(&self, words: &Words, refused: &mut BTreeSet<Field>) -> BTreeSet<String> {
        let mut told = BTreeSet::new();
        loop {
            let (files, places) = self.filled(words, refused);
            let checked = check(&files);
            let before = refused.len();
            for finding in checked.findings.iter().filter(|it| it.level == Level::Error) {
                let at = finding.labels.iter().find_map(|label| {
                    let file = &checked.sources.file(label.span.file).path;
                    places.iter().find(|((path, start), place)| {
                        let hit = places_meet(place, &bytes(label.span));
                        path == file && hit && !refused.contains(&(path.clone(), *start))
                    })
                });
                if let Some((field, _)) = at {
                    refused.insert(field.clone());
                    let named =
                        self.fields[&field.0].iter().find(|(range, _)| range.start == field.1);
                    let (path, (_, name)) = (&field.0, named.unwrap());
                    told.insert(format!("{path}: {name}: {}", finding.rule));
                }
            }
            if refused.len() == before {
                assert!(!checked.has_errors(), "{}", findings(&checked));
                return told;
            }
        }
    }

    fn site(&self, words: &Words, refused: &BTreeSet<Field>) -> Tree {
        let (files, _) = self.filled(words, refused);
        let built = pipeline::build(&with_embedded(memory(&files)), &Settings::default());
        let (checked, tree) = built.unwrap();
        tree.unwrap_or_else(|| panic!("{}", findings(&checked)))
    }
}

fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

fn places_meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end.max(other.start + 1) && other.start < one.end
}

fn memory(files: &BTreeMap<String, String>) -> Memory {
    let mut host = Memory::new(jiff::civil::date(2026, 3, 1));
    for (path, text) in files {
        host.insert(path.clone(), text.clone());
    }
    host
}

fn check(files: &BTreeMap<String, String>) -> Checked {
    pipeline::check(&with_embedded(memory(files)), &Settings::default()).unwrap()
}

fn findings(checked: &Checked) -> String {
    let errors = checked.findings.iter().filter(|finding| finding.level == Level::Error);
    let place = |finding: &Diagnostic| {
        let span = finding.span().unwrap();
        let path = &checked.sources.file(span.file).path;
        format!("{} {path} {:?}\n", finding.rule, checked.sources.text(span))
    };
    errors.map(place).collect()
}

/// The elements and attributes of a page, in order; of a Markdown file, its blocks and links.
fn structure(path: &str, bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    if path.ends_with(".md") {
        let events = Parser::new_ext(text, options());
        return events
            .filter_map(|event| match event {
                Event::Text(_) | Event::SoftBreak | Event::End(_) => None,
                Event::Start(Tag::Heading { id, level, .. }) => Some(format!("{level} {id:?}")),
                Event::Start(tag) => Some(format!("{:?}", tag.to_end())),
                Event::Code(_) => Some("code".to_owned()),
                other => Some(format!("{other:?}")),
            })
            .collect();
    }
    let tags = text.split('<').skip(1).map(|rest| {
        let tag = rest.split('>').next().unwrap_or(rest);
        // Every second part is the value of an attribute.
        tag.split('"').step_by(2).collect()
    });
    let tags: Vec<String> = tags.collect();
    // A title that languages set alike stands there once.
    tags.join("<")
        .replace("<span lang=</span<span lang=</span", "<span lang=</span")
        .split('<')
        .map(ToOwned::to_owned)
        .collect()
}

fn is_structured(path: &str) -> bool {
    path.ends_with(".html") || path.ends_with(".md")
}

/// Leaves the site where a browser opens it.
fn write(tree: &Tree) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/hostile/public");
    let _absent = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    // A browser asks for it where a page names no icon, as fragments do not.
    std::fs::write(folder.join("favicon.ico"), "").unwrap();
    for (path, bytes) in tree.files() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// One hostile text after the other in the data, from `first` on. Prose is markup by right.
fn each(first: usize) -> impl Fn(At) -> Option<String> {
    move |at| match at {
        At::Data(number) => Some(HOSTILE[(number + first) % HOSTILE.len()].to_owned()),
        At::Prose(_) => None,
    }
}

/// All of them in every field of the data, and each in a paragraph of prose.
#[expect(clippy::unnecessary_wraps, reason = "words are asked for in this way")]
fn all(at: At) -> Option<String> {
    match at {
        At::Data(_) => Some(HOSTILE.join(" ").replace('\n', " ")),
        At::Prose(index) => Some(HOSTILE[index].to_owned()),
    }
}

/// Words that are nothing else.
fn plain(at: At) -> Option<String> {
    matches!(at, At::Data(_)).then(|| "plain words".to_owned())
}

#[test]
fn no_field_makes_markup() {
    let workspace = Workspace::new();
    let mut refused = BTreeSet::new();
    let mut told = workspace.refusals(&all, &mut refused);
    for first in [0, 19] {
        told.extend(workspace.refusals(&each(first), &mut refused));
    }
    let told: Vec<String> = told.into_iter().collect();
    expect_text("tests/suite/hostile/refused.txt", &(told.join("\n") + "\n"));
    let plain = workspace.site(&plain, &refused);
    let paths = |tree: &Tree| tree.files().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    for first in [0, 19] {
        let hostile = workspace.site(&each(first), &refused);
        assert_eq!(paths(&hostile), paths(&plain));
        for (path, bytes) in hostile.files().filter(|(path, _)| is_structured(path)) {
            let expected = structure(path, plain.get(path).unwrap());
            assert_eq!(structure(path, bytes), expected, "{path}");
        }
    }
    write(&workspace.site(&all, &refused));
}
