//! The same organisations as a Hugo site: the data files of an organisation as one, the prose with
//! shortcodes in place of expressions, the standard clauses that the notices take written out.
//!
//! Layouts, shortcodes and words stand in `hugo/`. They print what the expressions that occur in
//! `workspace/` print; an expression that they do not know is left as it is, and Hugo then refuses it.

use include_dir::{Dir, include_dir};

use super::Text;

static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/benches/publishing/hugo");
const CLAUSES: &str = "clauses/";
/// Expressions with an argument that have a shortcode of the same name.
const PRINTED: [&str; 8] =
    ["name", "address", "capital", "identifier", "email", "phone", "link", "notice"];

/// What all organisations share: configuration, layouts, words.
pub(crate) fn site() -> Vec<Text> {
    let mut files = Vec::new();
    super::collect(&SITE, &mut files);
    files
        .into_iter()
        .filter(|(path, _)| !path.starts_with(CLAUSES))
        .map(|(path, text)| Text { path: path.to_owned(), text: text.to_owned() })
        .collect()
}

/// The data and the pages of an organisation, from its files in a workspace.
pub(crate) fn organisation(id: &str, files: &[Text]) -> Vec<Text> {
    let data = files.iter().filter(|file| !file.path.contains('/'));
    let data = data.map(|file| file.text.as_str()).collect::<String>();
    let mut texts = vec![Text { path: format!("data/orgs/{id}.yaml"), text: data }];
    for file in files {
        let Some(notice) = file.path.strip_prefix("notices/") else { continue };
        let Some((notice, "notice.yaml")) = notice.split_once('/') else { continue };
        for (place, language) in ["fr", "en"].into_iter().enumerate() {
            let prose = format!("notices/{notice}/{language}.md");
            let prose = files.iter().find(|file| file.path == prose);
            let prose = prose.map(|prose| prose.text.as_str()).unwrap_or_default();
            let body = sections(&file.text)
                .map(|section| section_text(prose, section, language))
                .collect::<Vec<_>>()
                .join("\n");
            let text = front_matter(id, &file.text, place) + &body;
            texts.push(Text { path: format!("content/{id}/{notice}.{language}.md"), text });
        }
    }
    texts
}

/// The sections that a notice lists.
fn sections(notice: &str) -> impl Iterator<Item = &str> {
    let list = notice.split_once("sections:\n").map(|(_, list)| list).unwrap_or_default();
    list.lines().map_while(|line| line.strip_prefix("  - ").filter(|id| !id.starts_with('{')))
}

/// The prose of a section, or the standard clause.
fn section_text(prose: &str, section: &str, language: &str) -> String {
    let mark = format!("{{#{section}}}");
    let own = prose
        .split("\n## ")
        .find(|own| own.lines().next().is_some_and(|head| head.ends_with(&mark)));
    let Some(own) = own else {
        let clause = SITE.get_file(format!("{CLAUSES}{section}.{language}.md"));
        return clause.and_then(|clause| clause.contents_utf8()).unwrap_or_default().to_owned();
    };
    let (heading, text) = own.split_once('\n').unwrap_or((own, ""));
    let heading = with_shortcodes(heading.trim_start_matches("## "), ['%', '%']);
    format!("## {heading}\n{}\n", with_shortcodes(text.trim_end(), ['<', '>']))
}

fn front_matter(id: &str, notice: &str, place: usize) -> String {
    let [title, description] = ["title", "description"].map(|key| localised(notice, key)[place]);
    let version = between(notice, "number: \"", "\"");
    let date = between(notice, "date: ", "}");
    format!(
        "---\ntitle: {title}\ndescription: {description}\norg: {id}\nversion: \"{version}\"\ndate: {date}\n---\n"
    )
}

/// The French and the English of a key.
fn localised<'a>(notice: &'a str, key: &str) -> [&'a str; 2] {
    let both = between(notice, &format!("{key}: {{fr: "), "}\n");
    both.split_once(", en: ").map(|(french, english)| [french, english]).unwrap_or_default()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).map(|(_, rest)| rest).unwrap_or_default();
    rest.split_once(after).map(|(found, _)| found).unwrap_or_default()
}

/// Shortcodes in headings have their own marks: they are printed before the table of contents.
fn with_shortcodes(prose: &str, [open, close]: [char; 2]) -> String {
    let mut parts = prose.split("{{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (expression, rest) = part.split_once("}}").unwrap_or((part, ""));
        let shortcode = shortcode(expression).map(|code| format!("{open} {code} {close}"));
        text += "{{";
        text += shortcode.as_deref().unwrap_or(expression);
        text += "}}";
        text += rest;
    }
    text
}

/// The shortcode that prints what an expression prints.
fn shortcode(expression: &str) -> Option<String> {
    let expression = expression.replace('"', "");
    let (name, argument) = expression.split_once(' ').unwrap_or((&expression, ""));
    Some(match (name, argument) {
        ("organisation.name", _) => "organisation".to_owned(),
        ("duration", period) => match period.rsplit_once('.')? {
            ("rights", period) => format!("rights-period {period}"),
            ("cookies.consent", period) => format!("consent-period {period}"),
            (_, period) => format!("retention-period {period}"),
        },
        ("hosting" | "laws", "") => format!("words {name}"),
        ("site-count", "") => "words sites".to_owned(),
        ("data-subjects" | "end-of-retention" | "cookie-tables", "") => expression,
        (printed, _) if PRINTED.contains(&printed) => expression,
        ("measures" | "rights" | "browsers" | "sites", "") => format!("list {name}"),
        ("legal-basis-purposes", "") => "tree bases".to_owned(),
        ("cookie-definitions", "") => "tree categories".to_owned(),
        ("contact", contact) => format!("lines contact {contact}"),
        ("publisher", "") => "lines entity company".to_owned(),
        ("hosts", "") => "lines entity host".to_owned(),
        ("mediators", "") => "lines entity mediator".to_owned(),
        (table, "") => format!("table {}", table.strip_suffix("-table")?),
        _ => return None,
    })
}
