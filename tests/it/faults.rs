//! What can go wrong while a site is published: whatever does, the site is the old one or the new
//! one, to the byte, and the next build leaves nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::{base, copy, files, names};
use crate::disk::{Disk, skip};
use crate::repository::text;

const BINARY: &str = env!("CARGO_BIN_EXE_tabellion");

/// Two pages that differ between the two workspaces.
const PAGES: [&str; 2] =
    ["acme/en/privacy-notice/index.html", "acme7/fr/politique-de-confidentialite/index.html"];

type Files = BTreeMap<String, Vec<u8>>;

/// Two workspaces, and the sites that are built from them.
struct Editions {
    roots: [PathBuf; 2],
    sites: [Files; 2],
}

/// The editions are made once; each test publishes them to a place of its own.
static EDITIONS: LazyLock<Editions> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editions");
    let _absent = fs::remove_dir_all(&folder);
    let roots = [("one", "Acme"), ("two", "Zenith")].map(|(name, called)| {
        let root = folder.join(name);
        copy(Path::new(&base()), &root);
        let file = root.join("content/acme/organisation.yaml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("name: Acme", &format!("name: {called}"))).unwrap();
        for more in 1..8 {
            copy(&root.join("content/acme"), &root.join(format!("content/acme{more}")));
        }
        root
    });
    let sites = roots.each_ref().map(|root| {
        let output = root.join("public");
        expect_built(&command(root, &output).output().unwrap());
        files(&output)
    });
    assert_ne!(sites[0], sites[1]);
    assert!(sites[0].keys().eq(sites[1].keys()), "the same files");
    Editions { roots, sites }
});

impl Editions {
    /// Of which of the two sites a page is; it is whole.
    fn page(&self, page: usize, bytes: &[u8]) -> usize {
        let path = PAGES[page];
        let which = self.sites.iter().position(|site| site[path] == bytes);
        which.unwrap_or_else(|| panic!("{path}: neither page"))
    }

    /// Which of the two sites a folder holds; it holds one of them.
    fn which(&self, output: &Path, after: &str) -> usize {
        let found = files(output);
        let which = self.sites.iter().position(|site| *site == found);
        which.unwrap_or_else(|| panic!("{after}: neither site: {:?}", found.keys()))
    }
}

fn arguments(root: &Path, output: &Path) -> Vec<String> {
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (root, output) = (text(root), text(output));
    ["build", "--today", "2026-03-01", "--root", &root, "--output", &output]
        .map(str::to_owned)
        .into()
}

fn command(root: &Path, output: &Path) -> Command {
    let mut command = Command::new(BINARY);
    command.args(arguments(root, output)).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn expect_built(ended: &Output) {
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
}

/// How many files are being staged in a folder; none where nobody publishes there.
fn staged(folder: &Path) -> Option<usize> {
    let staging = names(folder).into_iter().find(|name| name.contains(".tabellion-"))?;
    let entries = walkdir::WalkDir::new(folder.join(staging)).into_iter().flatten();
    Some(entries.filter(|entry| !entry.file_type().is_dir()).count())
}

/// Numbers from 0 to 1 that fall everywhere, the same in every run.
fn scattered(step: u32) -> f64 {
    f64::from((step + 1).wrapping_mul(0x9E37_79B9)) / f64::from(u32::MAX)
}

/// Waits until something is so, or a build has ended.
fn wait(build: &mut Child, mut so: impl FnMut() -> bool) {
    while !so() && build.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_micros(200));
    }
}

#[test]
fn a_build_that_is_killed_leaves_a_whole_site() {
    let editions = &*EDITIONS;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("served");
    let output = place.join("public");
    let started = Instant::now();
    expect_built(&command(&editions.roots[0], &output).output().unwrap());
    let whole = started.elapsed();
    let (mut now, mut interrupted, mut left) = (0, 0, 0);
    for step in 0..16_u32 {
        let mut child = command(&editions.roots[1 - now], &output).spawn().unwrap();
        let files = editions.sites[0].len();
        let some = (0..files).nth(step as usize * files / 16).unwrap_or_default();
        match step % 4 {
            // At any moment at all.
            0 => thread::sleep(whole.mul_f64(scattered(step))),
            // While it stages.
            1 | 2 => wait(&mut child, || staged(&place).is_some_and(|staged| staged >= some)),
            // When everything is staged, and while what was staged becomes less again.
            _ => {
                wait(&mut child, || staged(&place).is_some_and(|staged| staged >= files));
                wait(&mut child, || staged(&place).is_none_or(|staged| staged <= some));
            }
        }
        let _already_ended = child.kill();
        interrupted += usize::from(!child.wait().unwrap().success());
        left += usize::from(staged(&place).is_some());
        now = editions.which(&output, &format!("step {step}"));
    }
    assert!(interrupted > 6 && left > 3, "{interrupted} builds were killed, {left} while writing");
    expect_built(&command(&editions.roots[1 - now], &output).output().unwrap());
    assert_eq!(editions.which(&output, "the next build"), 1 - now);
    assert_eq!(names(&place), ["public"], "the next build takes away what was left");
}

#[test]
fn builds_at_one_time_follow_each_other_and_are_read_throughout() {
    let editions = &*EDITIONS;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("served");
    let output = place.join("public");
    expect_built(&command(&editions.roots[0], &output).output().unwrap());
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut read = [0, 0];
            while !done.load(Ordering::Relaxed) {
                let page = fs::read(output.join(PAGES[0])).expect("the page is always there");
                read[editions.page(0, &page)] += 1;
                thread::sleep(Duration::from_micros(200));
                // Through the folder itself, as long as it is there, all pages are of one site.
                let folder = fs::File::open(&output).expect("the site is always there");
                let folder = format!("/proc/self/fd/{}", folder.as_raw_fd());
                let pages = PAGES.map(|page| fs::read(Path::new(&folder).join(page)));
                if let [Ok(first), Ok(last)] = pages {
                    assert_eq!(editions.page(0, &first), editions.page(1, &last));
                }
            }
            read
        });
        let builds: Vec<_> = (0..6)
            .map(|number| command(&editions.roots[number % 2], &output).spawn().unwrap())
            .collect();
        for build in builds {
            expect_built(&build.wait_with_output().unwrap());
        }
        done.store(true, Ordering::Relaxed);
        let read = reader.join().unwrap();
        assert!(read[0] > 0 && read[1] > 0, "both were seen: {read:?}");
    });
    editions.which(&output, "all builds");
    assert_eq!(names(&place), ["public"]);
}

/// Runs a build on a disk, and what it says must stand on one line.
fn build_on(disk: &Disk, root: &Path, output: &str, language: &str) -> Result<String, String> {
    let mut arguments = arguments(root, &disk.folder().join(output));
    arguments.extend(["--ui-language", language, "--color", "never"].map(str::to_owned));
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = disk.run(BINARY, &arguments);
    let (out, err) = (ended.stdout, String::from_utf8(ended.stderr).unwrap());
    if ended.status.success() {
        return Ok(String::from_utf8(out).unwrap());
    }
    assert_eq!((ended.status.code(), err.lines().count()), (Some(2), 1), "{err}");
    Err(err)
}

#[test]
fn a_full_disk_leaves_the_site_as_it_is() {
    let editions = &*EDITIONS;
    let Some(disk) = Disk::new("size=2m,nr_inodes=600") else { return };
    let (mut full, mut now) = (0, 0);
    build_on(&disk, &editions.roots[0], "public", "en").unwrap();
    // Pages of the disk and names on it, of which ever more are free.
    let rooms = (0..5).map(|free| (free * 24, 300)).chain((0..4).map(|free| (300, free * 28)));
    for (pages, inodes) in rooms {
        disk.script(&format!(
            "free=$(df --output=avail -k . | tail -1); \
             head -c $(((free - {pages} * 4) * 1024)) /dev/zero >ballast; mkdir names; \
             free=$(($(df --output=iavail . | tail -1) - {inodes})); \
             for name in $(seq $free); do : >names/$name; done"
        ));
        let after = format!("{pages} pages and {inodes} names free");
        match build_on(&disk, &editions.roots[1 - now], "public", ["en", "fr"][full % 2]) {
            Ok(_) => now = 1 - now,
            Err(said) => {
                let words = ["no room left for", "plus de place pour"][full % 2];
                let place = disk.folder().to_str().unwrap();
                assert!(said.contains(words) && said.contains(place), "{after}: {said}");
                full += 1;
            }
        }
        assert_eq!(editions.which(&disk.seen("public"), &after), now);
        assert_eq!(names(&disk.seen("")), ["ballast", "names", "public"], "{after}");
        disk.script("rm -r ballast names");
    }
    assert!(full > 3, "{full} builds found the disk full");
    build_on(&disk, &editions.roots[1 - now], "public", "en").unwrap();
    assert_eq!(editions.which(&disk.seen("public"), "room again"), 1 - now);
}

#[test]
fn a_disk_that_can_only_be_read_is_told() {
    let editions = &*EDITIONS;
    let Some(disk) = Disk::new("size=4m") else { return };
    disk.script("mkdir place alone");
    build_on(&disk, &editions.roots[0], "place/public", "en").unwrap();
    build_on(&disk, &editions.roots[0], "alone", "en").unwrap();
    disk.script(
        "for one in place alone; do mount --bind $one $one && mount -o remount,bind,ro $one; done",
    );
    for output in ["place/public", "alone"] {
        for (language, words) in [("en", "can only be read"), ("fr", "en lecture seule")] {
            let said = build_on(&disk, &editions.roots[1], output, language).unwrap_err();
            assert!(said.contains(words), "{said}");
            assert!(said.contains(disk.folder().to_str().unwrap()), "{said}");
        }
        assert_eq!(editions.which(&disk.seen(output), output), 0);
    }
    assert_eq!(names(&disk.seen("place")), ["public"]);
}

/// A build by somebody who has no rights of their own; none where nobody can be that.
fn build_of_nobody(root: &Path, output: &Path) -> Option<Command> {
    const NOBODY: [&str; 4] = ["--reuid=65534", "--regid=65534", "--clear-groups", "--"];
    let nobody = |arguments: &[String]| {
        let mut command = Command::new("setpriv");
        command.args(NOBODY).arg(BINARY).args(arguments).stdin(Stdio::null());
        command
    };
    let able = nobody(&["--version".to_owned()]).output().is_ok_and(|ended| ended.status.success());
    able.then(|| nobody(&arguments(root, output)))
}

#[test]
fn a_folder_without_the_right_to_write_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let editions = &*EDITIONS;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("served");
    let output = place.join("public");
    expect_built(&command(&editions.roots[0], &output).output().unwrap());
    let mode = |path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(folder.path(), 0o755);
    mode(&place, 0o555);
    // Rights do not hold for root.
    let free = fs::create_dir(place.join("free")).is_ok();
    for (language, words) in [("en", "may not be changed"), ("fr", "ne peut pas être modifié")] {
        let build = if free {
            build_of_nobody(&editions.roots[1], &output)
        } else {
            Some(command(&editions.roots[1], &output))
        };
        let Some(mut build) = build else { return skip("nobody can run the program") };
        let ended = build.args(["--ui-language", language]).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!((ended.status.code(), said.lines().count()), (Some(2), 1), "{said}");
        assert!(said.contains(words), "{said}");
    }
    mode(&place, 0o755);
    let _only_of_root = fs::remove_dir(place.join("free"));
    assert_eq!(editions.which(&output, "a folder of others"), 0);
    assert_eq!(names(&place), ["public"]);
}

#[test]
fn a_mount_point_is_published_file_by_file_and_one_within_is_refused() {
    let editions = &*EDITIONS;
    let Some(disk) = Disk::new("size=4m") else { return };
    disk.script(
        "mkdir own bound same other && mount -t tmpfs tmpfs own && mount --bind same bound",
    );
    for output in ["own", "bound"] {
        for edition in [0, 1] {
            let said = build_on(&disk, &editions.roots[edition], output, "en").unwrap();
            assert!(said.contains("replaced one by one"), "{said}");
            assert_eq!(editions.which(&disk.seen(output), output), edition);
        }
        build_on(&disk, &editions.roots[0], output, "en").unwrap();
    }
    build_on(&disk, &editions.roots[0], "public", "en").unwrap();
    disk.script("echo mine >other/file && mkdir public/other && mount --bind other public/other");
    for (language, words) in
        [("en", "another disk is mounted"), ("fr", "un autre disque est monté")]
    {
        let said = build_on(&disk, &editions.roots[1], "public", language).unwrap_err();
        assert!(said.contains(words), "{said}");
    }
    assert_eq!(fs::read_to_string(disk.seen("other/file")).unwrap(), "mine\n");
    assert_eq!(fs::read_to_string(disk.seen("public/other/file")).unwrap(), "mine\n");
}

#[test]
fn a_folder_of_another_layer_is_published_file_by_file() {
    let editions = &*EDITIONS;
    let Some(disk) = Disk::new("size=4m") else { return };
    disk.script("mkdir -p lower upper work layers");
    build_on(&disk, &editions.roots[0], "lower/public", "en").unwrap();
    let layers = "cd \"$0\" && mount -t overlay -o lowerdir=lower,upperdir=upper,workdir=work,userxattr,redirect_dir=nofollow overlay layers";
    let mounted = disk.run("sh", &["-c", layers, disk.folder().to_str().unwrap()]);
    if !mounted.status.success() {
        return skip(&String::from_utf8_lossy(&mounted.stderr));
    }
    let said = build_on(&disk, &editions.roots[1], "layers/public", "en").unwrap();
    assert!(said.contains("replaced one by one"), "{said}");
    assert_eq!(editions.which(&disk.seen("layers/public"), "the layer above"), 1);
    assert_eq!(editions.which(&disk.seen("lower/public"), "the layer below"), 0);
    assert_eq!(names(&disk.seen("layers")), ["public"]);
}

#[test]
fn every_promise_names_what_shows_it() {
    let mut named = 0;
    for row in text("docs/robustness.md").lines().filter(|row| row.starts_with("| ")) {
        let shown_by = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        for (module, name) in shown_by.split('`').filter_map(|name| name.split_once("::")) {
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            let tests = fs::read_to_string(root.join(format!("tests/it/{module}.rs")));
            let has_test = tests.is_ok_and(|tests| tests.contains(&format!("fn {name}(")));
            let own = format!("src/{module}/{}", name.replace("::", "/"));
            let has_own = [format!("{own}.rs"), format!("{own}/mod.rs")];
            let has_own = has_own.iter().any(|path| root.join(path).is_file());
            assert!(has_test || has_own, "{module}::{name} is not there");
            named += 1;
        }
    }
    assert!(named > 20, "{named} tests are named");
}
