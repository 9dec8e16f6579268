//! A disk of one's own, in a namespace of one's own: it can be small, read-only or mounted
//! anywhere, for root too. Where the system gives none, the tests that need one say so and end.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A namespace with its own mounts; it ends with this value.
pub(crate) struct Disk {
    holder: Child,
    folder: tempfile::TempDir,
}

impl Disk {
    /// A disk with the options of `mount -t tmpfs`, or none and the reason on the standard error.
    pub(crate) fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let script = format!(
            "mount -t tmpfs -o {options} tmpfs '{}' && echo ready && read end",
            folder.path().display()
        );
        let mut why = String::new();
        for users in ["-rm", "-m"] {
            let spawned = Command::new("unshare")
                .args([users, "sh", "-c", &script])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn();
            let mut holder = match spawned {
                Ok(holder) => holder,
                Err(error) => {
                    why = error.to_string();
                    continue;
                }
            };
            let mut line = String::new();
            BufReader::new(holder.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
            if line == "ready\n" {
                return Some(Self { holder, folder });
            }
            let ended = holder.wait_with_output().unwrap();
            why = String::from_utf8(ended.stderr).unwrap();
        }
        skip(&format!("no disk of one's own: {}", why.trim()));
        None
    }

    /// Where the disk is mounted, for those who run in the namespace.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The same folder as seen from without.
    pub(crate) fn seen(&self, path: &str) -> PathBuf {
        let within = self.folder.path().strip_prefix("/").unwrap();
        Path::new(&format!("/proc/{}/root", self.holder.id())).join(within).join(path)
    }

    /// Runs a command in the namespace.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let holder = self.holder.id().to_string();
        let mut command = Command::new("nsenter");
        command.args(["-t", &holder, "-m"]);
        // As root without a namespace of users there is none to enter.
        let namespace = |of: &str| fs::read_link(format!("/proc/{of}/ns/user")).unwrap();
        if namespace(&holder) != namespace("self") {
            command.args(["-U", "--preserve-credentials"]);
        }
        command.arg("--").arg(program).args(arguments).stdin(Stdio::null()).output().unwrap()
    }

    /// Runs a script of the shell, which must succeed, on the disk.
    pub(crate) fn script(&self, script: &str) {
        let script = format!("cd '{}' && {script}", self.folder().display());
        let ended = self.run("sh", &["-c", &script]);
        assert!(ended.status.success(), "{script}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _already_gone = self.holder.kill();
        let _status = self.holder.wait();
    }
}

/// Says why a test ends before it has tested.
pub(crate) fn skip(why: &str) {
    let _unheard = writeln!(io::stderr(), "skipped: {why}");
}
