//! Workspaces of as many organisations as one likes, always the same ones: invented shops with
//! twelve activities, twenty cookies and three notices in French and English. Which words they have
//! is drawn by their number, and nothing else; there is no file and no clock here.
//!
//! The texts stand in `workspace/`, where `⟦…⟧` is a value of the organisation or a choice of words
//! (`expand`), and `identity` draws the values. They are written so that `tabellion check` finds
//! nothing, whatever is drawn.

mod draw;
mod expand;
pub(crate) mod hugo;
mod identity;

use include_dir::{Dir, include_dir};

use draw::Draw;

/// The texts of a workspace.
static TEXTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/benches/publishing/workspace");

/// A file of a workspace or of a site, by its path there.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// The path.
    pub(crate) path: String,
    /// What stands there.
    pub(crate) text: String,
}

/// The configuration of the workspace.
pub(crate) fn configuration() -> Text {
    let text = TEXTS.get_file("tabellion.yaml").and_then(|file| file.contents_utf8());
    Text { path: "tabellion.yaml".to_owned(), text: text.unwrap_or_default().to_owned() }
}

/// The name of the folder of an organisation.
pub(crate) fn id(number: usize) -> String {
    identity::of(Draw::new(number)).id
}

/// The files of an organisation, by their paths below its own folder.
pub(crate) fn organisation(number: usize) -> Vec<Text> {
    let draw = Draw::new(number);
    let identity = identity::of(draw);
    let mut files = Vec::new();
    collect(&TEXTS, &mut files);
    files
        .into_iter()
        .filter_map(|(path, text)| Some((path.strip_prefix("organisation/")?, text)))
        .map(|(path, text)| Text {
            path: path.to_owned(),
            text: expand::expand(text, topic(path), &identity.values, draw),
        })
        .collect()
}

/// What the choices in a file are drawn for: the two languages of a notice make the same ones.
fn topic(path: &str) -> &str {
    path.strip_suffix("/fr.md").or_else(|| path.strip_suffix("/en.md")).unwrap_or(path)
}

fn collect(folder: &Dir<'static>, files: &mut Vec<(&'static str, &'static str)>) {
    for file in folder.files() {
        files.extend(file.path().to_str().zip(file.contents_utf8()));
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}
