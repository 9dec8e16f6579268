//! The picture in README.md: a finding as a terminal shows it, never older than the program.

use anstyle_svg::Term;
use tabellion::language::Language;
use tabellion::pipeline::{self, Settings};
use tabellion::report::{Format, Look, render};
use tabellion::source::host::Layered;

use crate::overlay::{fences, workspace};
use crate::repository::expect_text;

/// A sentence that promises another period than the data declare.
const EXAMPLE: &str = "```markdown content/acme/notices/privacy/en.md\n\
    ## How long we keep your data {#retention}\n\n\
    Marketing data are kept for two (2) years from our last contact with you.\n\n\
    {{retention-table}}\n\n\
    ```\n";

#[test]
fn the_picture_shows_what_the_program_says() {
    let host = Layered { upper: workspace(&fences(EXAMPLE, 0)), lower: pipeline::embedded() };
    let words = pipeline::words(&host, Language::En).unwrap();
    let checked = pipeline::check(&host, &Settings::default()).unwrap();
    let mut findings = checked.findings;
    findings.retain(|finding| finding.rule == "contradicted-duration");
    assert!(!findings.is_empty(), "the example is not contradicted");
    let look = Look { colour: true, summary: false, known: 0, ..Look::default() };
    let text = render(Format::Human, &findings, &checked.sources, &words, look);
    let svg = Term::new().render_svg(&format!("$ tabellion check\n{text}"));
    let lines: Vec<&str> = svg.lines().map(str::trim_end).collect();
    expect_text("docs/images/finding.svg", &(lines.join("\n") + "\n"));
}
