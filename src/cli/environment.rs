//! What the commands take from the environment: the locale, the folder and the terminal.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::arguments::{Colour, Common};
use super::failure::Failure;
use crate::diagnostic::Message;
use crate::language::Language;

/// The file that makes a folder a workspace.
const SETTINGS: &str = "tabellion.yaml";

/// The language of the tool's own messages: the option, else the locale, else English.
pub(super) fn ui_language(common: &Common) -> Language {
    common.ui_language.unwrap_or_else(|| locale_language(variable))
}

/// The same where the arguments could not be read: what they seem to ask for.
pub(super) fn asked_language(arguments: &[OsString]) -> Language {
    let texts: Vec<&str> = arguments.iter().filter_map(|text| text.to_str()).collect();
    let apart = texts.windows(2).find(|pair| pair[0] == UI_LANGUAGE).map(|pair| pair[1]);
    let joined = || texts.iter().find_map(|text| text.strip_prefix(UI_LANGUAGE)?.strip_prefix('='));
    let asked = apart.or_else(joined).and_then(Language::from_code);
    asked.unwrap_or_else(|| locale_language(variable))
}

const UI_LANGUAGE: &str = "--ui-language";

/// The first of the three variables that is set tells, as everywhere.
fn locale_language(variable: impl Fn(&str) -> Option<OsString>) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty());
    let code = locale.as_ref().and_then(|value| value.to_str()).and_then(|value| value.get(..2));
    code.map(str::to_lowercase).and_then(|code| Language::from_code(&code)).unwrap_or(Language::En)
}

/// Whether the standard output gets colours.
pub(super) fn colour(common: &Common) -> bool {
    match common.color {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
    }
}

/// The width of the terminal: what the environment says, else what the terminal itself says.
pub(super) fn width() -> u16 {
    let said = variable("COLUMNS").and_then(|value| value.to_str()?.parse().ok());
    let own = || rustix::termios::tcgetwinsize(io::stdout()).ok().map(|size| size.ws_col);
    said.or_else(own).filter(|width| *width > 0).unwrap_or(WIDTH)
}

/// The width of the terminal that shows the standard output, if one does.
pub(super) fn terminal_width() -> Option<usize> {
    io::stdout().is_terminal().then(|| usize::from(width()))
}

/// The width where there is no terminal.
const WIDTH: u16 = 100;

/// When the run began, where somebody watches the standard error; how long it took is told there
/// and nowhere else, so that outputs do not vary.
#[expect(clippy::disallowed_methods, reason = "a person at a terminal may know how long it took")]
pub(super) fn started() -> Option<Instant> {
    is_watched().then(Instant::now)
}

/// Whether somebody watches the standard error.
pub(super) fn is_watched() -> bool {
    io::stderr().is_terminal()
}

/// Whether somebody sits before the program who can answer questions.
pub(super) fn can_be_asked() -> bool {
    io::stdin().is_terminal() && is_watched()
}

/// The folder of the workspace: the option, or the nearest parent that has settings.
pub(super) fn root(common: &Common) -> Result<PathBuf, Failure> {
    let start = match &common.root {
        Some(root) => root.clone(),
        None => current_folder()?,
    };
    let found = match &common.root {
        Some(root) => root.join(SETTINGS).is_file().then_some(root.as_path()),
        None => start.ancestors().find(|folder| folder.join(SETTINGS).is_file()),
    };
    found.map(Path::to_path_buf).ok_or_else(|| {
        let id = if common.root.is_some() { "cli-no-settings" } else { "cli-no-workspace" };
        let folder = start.display().to_string();
        Message::new(id).arg("file", SETTINGS).arg("folder", folder).into()
    })
}

#[expect(clippy::disallowed_methods, reason = "the command line knows the working folder")]
fn current_folder() -> io::Result<PathBuf> {
    std::env::current_dir()
}

fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

#[cfg(test)]
mod tests {
    use super::locale_language;
    use crate::language::Language;

    #[test]
    fn the_first_variable_that_is_set_tells_the_language() {
        let of = |pairs: &[(&str, &str)]| {
            locale_language(|name| {
                pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into())
            })
        };
        assert_eq!(of(&[]), Language::En);
        assert_eq!(of(&[("LANG", "fr_FR.UTF-8")]), Language::Fr);
        assert_eq!(of(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")]), Language::En);
        assert_eq!(of(&[("LC_ALL", ""), ("LC_MESSAGES", "fr"), ("LANG", "en")]), Language::Fr);
        assert_eq!(of(&[("LANG", "é")]), Language::En);
    }
}
