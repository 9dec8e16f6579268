//! The same input gives the same bytes: wherever the workspace lies, whatever the machine speaks,
//! on whatever day.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use walkdir::WalkDir;

use crate::cli::copy;

/// A machine: where it has the workspace, and what it tells the programs on it.
struct Machine {
    folder: &'static str,
    environment: [(&'static str, &'static str); 4],
    today: &'static str,
}

const MACHINES: [Machine; 2] = [
    Machine {
        folder: "a",
        environment: [("LANG", "C"), ("LC_ALL", "C"), ("TZ", "UTC"), ("RAYON_NUM_THREADS", "1")],
        today: "2026-03-01",
    },
    Machine {
        folder: "deep/ér in spaces/workspace",
        environment: [
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "fr_FR.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
            ("RAYON_NUM_THREADS", "7"),
        ],
        today: "2026-03-02",
    },
];

/// The site that a machine makes of a workspace.
fn built(machine: &Machine, workspace: &str, place: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let root = place.join(machine.folder);
    for part in ["content", "themes", "locales"] {
        let from = Path::new(workspace).join(part);
        if from.is_dir() {
            copy(&from, &root.join(part));
        }
    }
    let settings = fs::read_to_string(Path::new(workspace).join("tabellion.yaml")).unwrap();
    let apart = "outputs: [fragments, facts]\n";
    let settings = if settings.contains("outputs:") { settings } else { settings + apart };
    fs::write(root.join("tabellion.yaml"), settings).unwrap();
    let ended = Command::new(env!("CARGO_BIN_EXE_tabellion"))
        .args(["build", "--quiet", "--today", machine.today])
        .current_dir(&root)
        .env_clear()
        .envs(machine.environment)
        .output()
        .unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    let output = root.join("public");
    let files = WalkDir::new(&output).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(&output).unwrap().to_owned();
        (path, fs::read(entry.path()).unwrap())
    });
    files.collect()
}

#[test]
fn every_machine_makes_the_same_site() {
    let repository = env!("CARGO_MANIFEST_DIR");
    for workspace in [repository.to_owned(), format!("{repository}/tests/sites/rich")] {
        let place = tempfile::tempdir().unwrap();
        let sites = MACHINES.each_ref().map(|machine| built(machine, &workspace, place.path()));
        let [one, other] = &sites;
        assert!(one.len() > 20, "{} files", one.len());
        assert!(one.keys().eq(other.keys()), "the same files");
        for (path, bytes) in one {
            assert!(other[path] == *bytes, "{}", path.display());
        }
    }
}
