//! The comparison as one page that stands for itself: no script, nothing loaded, each text marked
//! with its language, ready to be printed and signed.

#![expect(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a page is put together from few parts, and reads as what it becomes"
)]

use super::markdown::compared;
use super::words::{conclusion, details, finding, kind, language, place, plain, result, summary};
use super::{Fact, NoticeParity, Parity, Section, Side};
use crate::diagnostic::Diagnostic;
use crate::language::{Language, Words};
use crate::report::printable;
use crate::source::Sources;

const STYLE: &str = include_str!("parity.css");

pub(super) fn render(parity: &Parity, sources: &Sources, words: &Words) -> String {
    let title = escape(&plain(words, "parity-title"));
    let page = Page { words, sources };
    let mut body: String = parity
        .notices
        .iter()
        .enumerate()
        .map(|(index, notice)| page.notice(parity, notice, index + 1))
        .collect();
    if parity.notices.is_empty() {
        body = format!("<p>{}</p>\n", escape(&plain(words, "parity-nothing")));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n\
         </body>\n</html>\n",
        words.language().code()
    )
}

struct Page<'p> {
    words: &'p Words,
    sources: &'p Sources,
}

impl Page<'_> {
    fn notice(&self, parity: &Parity, notice: &NoticeParity, number: usize) -> String {
        let titles = self.titles(notice, notice.titles.clone().map(Some));
        let mut text = format!(
            "<section class=\"notice\" aria-labelledby=\"notice-{number}\">\n\
             <h2 id=\"notice-{number}\">{} – {titles}</h2>\n",
            escape(&notice.name)
        );
        for section in &notice.sections {
            text += &self.section(notice, section);
        }
        if !notice.findings.is_empty() {
            text += &format!("<h3>{}</h3>\n", self.plain("parity-other-findings"));
            text += &self.findings(&notice.findings);
        }
        text += &format!("<h3>{}</h3>\n", self.plain("parity-summary"));
        text += &list(summary(self.words, notice).iter().map(|line| escape(line)));
        text += &format!(
            "<p class=\"conclusion\"><strong>{}</strong></p>\n",
            escape(&conclusion(self.words, notice))
        );
        text + &self.signature(parity, notice) + "</section>\n"
    }

    fn section(&self, notice: &NoticeParity, section: &Section) -> String {
        let titles = self.titles(notice, section.titles.clone());
        let mut text = format!("<h3>{titles}</h3>\n");
        if section.facts.is_empty() {
            text += &format!("<p>{}</p>\n", self.plain("parity-no-facts"));
        } else {
            let names = notice.languages.map(|it| escape(&language(self.words, it)));
            let heads = [
                self.plain("parity-fact"),
                names[0].clone(),
                names[1].clone(),
                self.plain("parity-result"),
            ];
            let heads: String =
                heads.iter().map(|head| format!("<th scope=\"col\">{head}</th>")).collect();
            let rows: String = section.facts.iter().map(|fact| self.row(notice, fact)).collect();
            text += &format!(
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n<table>\n\
                 <thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n",
                escape(&self.region(section))
            );
        }
        text + &self.findings(&section.findings)
    }

    /// The name of a table for those who do not see it.
    fn region(&self, section: &Section) -> String {
        let titles: Vec<&str> = section.titles.iter().flatten().map(String::as_str).collect();
        format!("{}: {}", plain(self.words, "parity-fact"), printable(&titles.join(" / ")))
    }

    fn row(&self, notice: &NoticeParity, fact: &Fact) -> String {
        let class = if fact.differences.is_empty() { "" } else { " class=\"differs\"" };
        let cells: String =
            [0, 1].map(|at| self.cell(fact.sides[at].as_ref(), notice.languages[at])).concat();
        format!(
            "<tr{class}><th scope=\"row\">{}</th>{cells}<td>{}</td></tr>\n",
            escape(&kind(self.words, fact.kind)),
            escape(&result(self.words, fact))
        )
    }

    fn cell(&self, side: Option<&Side>, language: Language) -> String {
        let Some(side) = side else {
            return format!("<td>{}</td>", self.plain("parity-none"));
        };
        let mut notes = details(self.words, side);
        notes.push(place(self.words, side));
        format!(
            "<td><span lang=\"{}\">{}</span> <small>({})</small></td>",
            language.code(),
            escape(&printable(&side.text)),
            escape(&notes.join(", "))
        )
    }

    fn titles(&self, notice: &NoticeParity, titles: [Option<String>; 2]) -> String {
        let [one, two] = notice.languages;
        let titles = titles.into_iter().zip([one, two]).map(|(title, language)| match title {
            Some(title) if title.is_empty() => self.plain("parity-untitled"),
            Some(title) => {
                let title = escape(&printable(&title));
                format!("<span lang=\"{}\">{title}</span>", language.code())
            }
            None => self.plain("parity-none"),
        });
        titles.collect::<Vec<String>>().join(" / ")
    }

    fn findings(&self, findings: &[Diagnostic]) -> String {
        list(findings.iter().map(|it| escape(&finding(self.words, it, self.sources))))
    }

    fn signature(&self, parity: &Parity, notice: &NoticeParity) -> String {
        let rows: String = notice
            .files
            .iter()
            .map(|file| {
                format!(
                    "<tr><th scope=\"row\"><code>{}</code></th><td><code>{}</code></td></tr>\n",
                    escape(&printable(&file.path)),
                    file.sha256
                )
            })
            .collect();
        let lines: String = ["parity-signer", "parity-place-and-date", "parity-signed"]
            .map(|id| format!("<p class=\"line\">{}</p>\n", self.plain(id)))
            .concat();
        format!(
            "<div class=\"signature\">\n<h3>{}</h3>\n<p>{}</p>\n\
             <div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n<table>\n\
             <thead><tr><th scope=\"col\">{}</th><th scope=\"col\">SHA-256</th></tr></thead>\n\
             <tbody>\n{rows}</tbody>\n</table>\n</div>\n<p>{}</p>\n{lines}</div>\n",
            self.plain("parity-signature"),
            escape(&compared(parity, notice, self.words)),
            self.plain("parity-file"),
            self.plain("parity-file"),
            self.plain("parity-statement"),
        )
    }

    fn plain(&self, id: &'static str) -> String {
        escape(&plain(self.words, id))
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li>{item}</li>\n")).collect();
    if items.is_empty() { items } else { format!("<ul>\n{items}</ul>\n") }
}

/// A text in which nothing is a mark.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}
