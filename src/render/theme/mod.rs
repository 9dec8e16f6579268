//! Themes: MiniJinja templates that turn the data of a page into HTML.
//!
//! The only folder that names the template engine. A theme is a folder below `themes/`: templates
//! at its top, assets below `assets/`. A file that a theme lacks is taken from the default theme,
//! whose own templates are also there as `default/<name>`, so that a theme can add to one of them.
//! Templates escape what they print, stop at names that do not exist, cannot run for ever, and
//! cannot print without end.

mod mistake;
mod tag;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use minijinja::value::{Serde, ValueKind, merge_maps};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value, escape_formatter,
};
use serde::Serialize;

use super::html::escape;
use crate::diagnostic::{Arg, Diagnostic, nearest};
use crate::load::read_text;
use crate::source::{FileId, Host, Sources, Span, Spanned};

/// The theme whose files serve where another has none.
const DEFAULT: &str = "default";
/// Steps that a template may take; a page takes a few thousand. The engine counts what templates
/// make as well, before it is made: 64 bytes are a step. So this is a bound on memory too, of
/// 256 MiB, whatever is doubled, repeated or replaced.
const FUEL: u64 = 4_000_000;
/// Bytes that a template may print; a long page has a few hundred thousand.
const LARGEST: usize = 16 << 20;

/// What the formatter says of a list or a record.
const COLLECTION: &str = "a collection is printed";

/// A theme that was read.
pub struct Theme {
    environment: Environment<'static>,
    templates: BTreeMap<String, Template>,
    /// What is wrong with the templates that cannot be read.
    broken: BTreeMap<String, Diagnostic>,
    assets: BTreeMap<String, Vec<u8>>,
}

struct Template {
    file: FileId,
    text: String,
}

impl Theme {
    /// Reads a theme, the default one where none is set. A theme that does not exist and a
    /// template that cannot be read are reported.
    ///
    /// # Errors
    /// When a file is there but cannot be read.
    pub fn load(
        host: &dyn Host,
        sources: &mut Sources,
        name: Option<&Spanned<String>>,
    ) -> io::Result<(Self, Vec<Diagnostic>)> {
        let mut theme = Self {
            environment: environment(),
            templates: BTreeMap::new(),
            broken: BTreeMap::new(),
            assets: BTreeMap::new(),
        };
        let mut findings = Vec::new();
        let mut folders = vec![DEFAULT];
        if let Some(name) = name {
            let known = names(host)?;
            if known.contains(name.as_str()) {
                folders.insert(0, name);
            } else {
                findings.push(missing(name, &known));
            }
        }
        for folder in folders {
            theme.read(host, sources, folder, &mut findings)?;
        }
        Ok((theme, findings))
    }

    fn read(
        &mut self,
        host: &dyn Host,
        sources: &mut Sources,
        folder: &str,
        findings: &mut Vec<Diagnostic>,
    ) -> io::Result<()> {
        let of_default = folder == DEFAULT;
        let folder = format!("themes/{folder}/");
        for path in host.list(folder.trim_end_matches('/'))? {
            let Some(name) = path.strip_prefix(&folder) else { continue };
            if let Some(asset) = name.strip_prefix("assets/") {
                if !self.assets.contains_key(asset)
                    && let Some(bytes) = host.read(&path)?
                {
                    self.assets.insert(asset.to_owned(), bytes);
                }
            } else if name.ends_with(".html") {
                let mut names = vec![name.to_owned()];
                if of_default {
                    names.push(format!("{DEFAULT}/{name}"));
                }
                names.retain(|name| !self.templates.contains_key(name));
                if names.is_empty() {
                    continue;
                }
                let Some(file) = read_text(host, sources, &path, findings)? else { continue };
                let text = sources.file(file).text.to_string();
                for name in names {
                    self.add(name, Template { file, text: text.clone() }, findings);
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, name: String, template: Template, findings: &mut Vec<Diagnostic>) {
        let text = template.text.clone();
        let (file, tangled) = (template.file, tag::tangled(&text));
        self.templates.insert(name.clone(), template);
        if let Some(range) = tangled {
            let finding = mistake::tangled(Span::new(file, range));
            findings.extend((!findings.contains(&finding)).then(|| finding.clone()));
            self.broken.insert(name, finding);
            return;
        }
        if let Err(error) = self.environment.add_template_owned(name.clone(), text) {
            let finding = mistake::finding(self, &name, &serde_json::Value::Null, &error);
            if !findings.contains(&finding) {
                findings.push(finding.clone());
            }
            self.broken.insert(name, finding);
        }
    }

    /// The assets by their paths below `assets/`.
    pub fn assets(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.assets
    }

    /// A page from what every page has and from what its kind adds, which goes before. The latter
    /// may list thousands of organisations, so it is not copied into the former.
    ///
    /// # Errors
    /// A finding, when the template cannot be run.
    pub fn render(
        &self,
        template: &str,
        frame: &serde_json::Value,
        own: &impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        let mut page = Page { bytes: Vec::new() };
        let data = || merge_maps([Value::from(Serde(frame)), Value::from(Serde(own))]);
        self.environment
            .get_template(template)
            .and_then(|it| it.render_captured_to(data(), &mut page).map(drop))
            .map_err(|error| {
                Box::new(mistake::finding(self, template, &merged(frame, own), &error))
            })?;
        let text = String::from_utf8(page.bytes);
        Ok(text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }
}

/// What every page has with what one kind adds, for a mistake to be told.
fn merged(frame: &serde_json::Value, own: &impl Serialize) -> serde_json::Value {
    let mut all = frame.clone();
    if let (Some(all), Ok(serde_json::Value::Object(own))) =
        (all.as_object_mut(), serde_json::to_value(own))
    {
        all.extend(own);
    }
    all
}

/// A page that is being printed.
struct Page {
    bytes: Vec<u8>,
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LARGEST {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The names of the themes that there are.
fn names(host: &dyn Host) -> io::Result<BTreeSet<String>> {
    let paths = host.list("themes")?;
    let name = |path: &String| {
        path.strip_prefix("themes/")?.split_once('/').map(|(name, _)| name.to_owned())
    };
    Ok(paths.iter().filter_map(name).collect())
}

/// A theme that is set and does not exist.
fn missing(name: &Spanned<String>, known: &BTreeSet<String>) -> Diagnostic {
    let finding = Diagnostic::new("dangling-id")
        .arg("id", name.as_str())
        .arg("collection", "themes")
        .label(name.span, "here");
    match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => finding.arg("suggestion", near).help("suggestion"),
        None if known.is_empty() => finding.help("none"),
        None => finding
            .arg("known", Arg::all_of(known.iter().map(|name| format!("`{name}`"))))
            .note("known"),
    }
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Else only builds without optimisation tell the name of what does not exist.
    environment.set_debug(true);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    // The engine's own escaping also rewrites the slashes of every address.
    environment.set_formatter(|out, state, value| match (value.kind(), value.as_str()) {
        // What holds others may hold itself, and is no text for readers.
        (ValueKind::Seq | ValueKind::Map | ValueKind::Iterable, _) => {
            Err(Error::new(ErrorKind::InvalidOperation, COLLECTION))
        }
        (_, Some(text)) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
            out.write_str(&escape(text)).map_err(Into::into)
        }
        _ => escape_formatter(out, state, value),
    });
    environment.set_fuel(Some(FUEL));
    environment
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use serde_json::json;

    use super::Theme;
    use crate::source::host::Memory;
    use crate::source::{FileId, Sources, Span, Spanned};

    fn theme(files: &[(&str, &str)]) -> (Theme, Sources, usize) {
        let mut host = Memory::default();
        for (path, text) in files {
            host.insert(*path, *text);
        }
        let mut sources = Sources::default();
        let name = Spanned::new("own".to_owned(), Span::new(FileId::from_index(0), 0..0));
        let (theme, findings) = Theme::load(&host, &mut sources, Some(&name)).unwrap();
        (theme, sources, findings.len())
    }

    #[test]
    fn a_theme_stands_over_the_default_one_and_escapes() {
        let (theme, _, findings) = theme(&[
            ("themes/default/page.html", "default"),
            ("themes/default/base.html", "<p>{{ text }}</p>"),
            ("themes/default/assets/a.css", "a"),
            ("themes/own/page.html", "{% include 'base.html' %}"),
        ]);
        assert_eq!(findings, 0);
        let page = theme.render("page.html", &json!({ "text": "<b>" }), &()).unwrap();
        assert_eq!(page, "<p>&lt;b&gt;</p>");
        let own = json!({ "text": "own" });
        let page = theme.render("page.html", &json!({ "text": "every" }), &own).unwrap();
        assert_eq!(page, "<p>own</p>");
        assert_eq!(theme.render("default/page.html", &json!({}), &()).unwrap(), "default");
        assert_eq!(theme.assets().len(), 1);
    }

    #[test]
    fn a_theme_that_does_not_exist_is_a_mistake() {
        let (theme, _, findings) = theme(&[("themes/default/page.html", "default")]);
        assert_eq!(findings, 1);
        assert_eq!(theme.render("page.html", &json!({}), &()).unwrap(), "default");
    }

    #[test]
    fn a_template_that_is_no_text_is_found() {
        let mut host = Memory::default();
        host.insert("themes/default/page.html", b"<p>\xe9</p>".to_vec());
        let (_, findings) = Theme::load(&host, &mut Sources::default(), None).unwrap();
        let rules: Vec<&str> = findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, ["invalid-encoding"]);
    }

    #[test]
    fn mistakes_are_shown_at_their_place() {
        let (theme, sources, findings) = theme(&[
            ("themes/own/broken.html", "x {% if %}"),
            ("themes/own/page.html", "a\n{{ page.titel }}\n"),
            (
                "themes/own/endless.html",
                "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
            ),
        ]);
        assert_eq!(findings, 1);
        let finding = theme.render("page.html", &json!({ "page": {} }), &()).unwrap_err();
        assert_eq!(sources.text(finding.span().unwrap()), "page.titel");
        assert!(theme.render("endless.html", &json!({}), &()).is_err());
        assert!(theme.render("none.html", &json!({}), &()).is_err());
    }

    #[test]
    fn what_grows_without_end_is_stopped() {
        let loops = |body: &str| format!("{{% for a in range(9999) %}}{body}{{% endfor %}}");
        let kept = |value: &str| {
            let body = format!("{{% set n.s = {value} %}}");
            format!("{{% set n = namespace(s='<x>', l=[1]) %}}{}", loops(&body))
        };
        let templates = [
            kept("n.s ~ n.s"),
            kept("n.s + n.s"),
            kept("n.s * 2"),
            kept("n.s|replace('x', 'xx')"),
            kept("n.s|replace('', n.s)"),
            kept("[n.s, n.s]|join(n.s)"),
            kept("(n.s ~ '\n\n')|indent(n.s|length)"),
            kept("n.s|urlencode"),
            kept("n.s|escape ~ n.s|escape"),
            kept("[n.s, n.s]|tojson"),
            kept("{'a': n.s, 'b': n.s}|pprint"),
            kept("'%s%s'|format(n.s, n.s)"),
            kept("n.s|list ~ n.s"),
            "{{ 'x' * 1000000000 }}".to_owned(),
            "{{ ([1] * 1000000000)|length }}".to_owned(),
            "{{ 'x'|indent(1000000000, true) }}".to_owned(),
            "{{ '%1000000000s'|format('x') }}".to_owned(),
            "{{ range(1000000000)|list|length }}".to_owned(),
            "{{ (range(99999)|list * 99999)|sum }}".to_owned(),
            "{% set x %}{% for a in range(9999) %}{% for b in range(9999) %}abc{% endfor %}\
             {% endfor %}{% endset %}{{ x|length }}"
                .to_owned(),
            "{% macro m(a) %}{{ m(a ~ a) }}{% endmacro %}{{ m('x') }}".to_owned(),
            "{% include 'page.html' %}".to_owned(),
            "{% set n = namespace() %}{% set n.s = n %}{{ n }}".to_owned(),
            "{{ [1, [2]] }}".to_owned(),
            format!("{{{{ {}1 }}}}", "-".repeat(50_000)),
            format!("{{{{ 1{} }}}}", "|string".repeat(50_000)),
            format!("{{% if 0 %}}{}{{% endif %}}", "{% elif 0 %}".repeat(20_000)),
        ];
        for template in templates {
            let (theme, ..) = theme(&[("themes/own/page.html", &template)]);
            let rendered = theme.render("page.html", &json!({}), &());
            let rule = rendered.map_err(|finding| finding.rule);
            assert_eq!(rule, Err("theme-error"), "{template}");
        }
    }
}
