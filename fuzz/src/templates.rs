//! What is printed: expressions of prose, messages, templates of themes.

use std::sync::LazyLock;

use tabellion::diagnostic::Message;
use tabellion::language::{Language, Words};
use tabellion::load;
use tabellion::model::Organisation;
use tabellion::pipeline::{self, Settings};
use tabellion::render::prose::{Place, expand};
use tabellion::source::{Host, Sources};
use tabellion::syntax::prose::holes;
use tabellion::syntax::text::Origin;

use super::held::{all_hold, holds, text, words_of, workspace};

/// How long a printed notice may be, in bytes, and some.
const LONGEST: usize = 6 << 20;

/// Prints a text with its expressions, as the notice of the base workspace.
pub fn expressions(bytes: &[u8]) {
    let text = text(bytes);
    let mut at = 0;
    for hole in holes(&text) {
        assert!(hole.range.start >= at && text.get(hole.range.clone()).is_some(), "{hole:?}");
        at = hole.range.end;
    }
    let mut sources = Sources::default();
    let file = sources.add("any.md", text.as_str());
    let organisation = organisation();
    for language in Language::ALL {
        let words = words_of(language);
        let place = Place { organisation, notice: &organisation.notices[0], language, words };
        let expansion = expand(&text, file, place);
        all_hold(&sources, &expansion.diagnostics);
        assert!(expansion.text.text().len() <= text.len() + LONGEST);
        for (range, origin) in expansion.text.segments() {
            let (Origin::Literal(span) | Origin::Rewritten(span) | Origin::Printed(span)) = origin;
            holds(&sources, span);
            if matches!(origin, Origin::Literal(_)) {
                assert_eq!(expansion.text.text()[range], text[span.range()]);
            }
        }
        let again = expand(&text, file, place);
        assert_eq!((again.text, again.diagnostics), (expansion.text, expansion.diagnostics));
    }
}

/// Reads a text as messages and words one of them.
pub fn messages(bytes: &[u8]) {
    let text = text(bytes);
    let mut sources = Sources::default();
    let file = sources.add("any.ftl", text.as_str());
    for language in Language::ALL {
        let (words, findings) = Words::new(language, [(file, text.as_str())]);
        all_hold(&sources, &findings);
        let message = Message::new("a").arg("b", "word").arg("n", 2_i64);
        let said = words.message(&message);
        assert!(said.len() <= 64 * (text.len() + 64), "{} bytes said", said.len());
        assert_eq!(said, words.message(&message));
    }
}

/// Builds the pages of the base workspace with a theme whose pages are any bytes.
pub fn theme(bytes: &[u8]) {
    let mut host = workspace();
    host.insert("themes/default/notice.html", bytes);
    let checked = pipeline::check(&host, &Settings::default()).expect("a workspace in memory");
    super::held::reported(&checked);
}

/// The organisation of the base workspace.
fn organisation() -> &'static Organisation {
    static HELD: LazyLock<Organisation> = LazyLock::new(|| {
        let (host, mut sources, mut findings) = (workspace(), Sources::default(), Vec::new());
        let settings = load::settings(&host, &mut sources, &mut findings);
        let settings = settings.expect("settings").expect("settings of the base workspace");
        let paths = host.list("content/acme").expect("paths");
        let loaded = load::organisation(&host, &mut sources, &settings, "acme", &paths);
        let loaded = loaded.expect("data");
        loaded.organisation.expect("the organisation of the base workspace")
    });
    &HELD
}
