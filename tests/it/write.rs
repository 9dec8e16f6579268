//! Sites on a real disk: one takes the place of another in one step, and nothing else is touched.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::Path;

use tabellion::site::Tree;
use tabellion::write::{MARKER, Publication, PublishError, Refusal, publish};

use crate::cli::names;

use crate::cli::{base, copy, run};

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.insert(path, *text).unwrap();
    }
    tree
}

fn refusal(error: PublishError) -> Refusal {
    match error {
        PublishError::Refused { reason, .. } => reason,
        other => panic!("{other}"),
    }
}

#[test]
fn a_site_takes_the_place_of_the_one_before() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("public");
    let first = tree(&[("a.html", "one"), ("fr/b.html", "b"), ("old/c.html", "c")]);
    let published = publish(&first, &output, root.path()).unwrap();
    assert_eq!((published.files, published.written, published.at_once), (3, 3, true));
    let kept = fs::metadata(output.join("fr/b.html")).unwrap();

    let second = tree(&[("a.html", "two"), ("fr/b.html", "b")]);
    let published = publish(&second, &output, root.path()).unwrap();
    assert_eq!((published.files, published.written, published.at_once), (2, 1, true));
    assert_eq!(fs::read_to_string(output.join("a.html")).unwrap(), "two");
    let same = fs::metadata(output.join("fr/b.html")).unwrap();
    assert_eq!((same.ino(), same.mtime(), same.nlink()), (kept.ino(), kept.mtime(), 1));
    assert_eq!(names(&output), [MARKER, "a.html", "fr"]);
    assert_eq!(names(root.path()), ["public"], "no staging folder is left");
}

#[test]
fn a_site_that_comes_in_parts_appears_when_it_is_whole() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("public");
    let parts = |text: &str| -> Vec<Tree> {
        let part = |number| {
            tree(&[(&format!("{number}/a.html"), text), (&format!("{number}.md"), "same")])
        };
        (0..200).map(part).collect()
    };
    for (text, written) in [("one", 400), ("two", 200)] {
        let publication = Publication::begin(&output, root.path()).unwrap();
        std::thread::scope(|scope| {
            for some in parts(text).chunks(70) {
                let (some, publication) = (some.to_vec(), &publication);
                scope.spawn(move || some.iter().for_each(|part| publication.put(part).unwrap()));
            }
        });
        let shown = fs::read_to_string(output.join("7/a.html")).ok();
        assert_eq!(shown.as_deref(), (text == "two").then_some("one"), "nothing is shown yet");
        let published = publication.finish().unwrap();
        assert_eq!((published.files, published.written), (400, written));
        assert_eq!(fs::read_to_string(output.join("7/a.html")).unwrap(), text);
    }
    assert_eq!(names(root.path()), ["public"]);
}

#[test]
fn a_site_that_is_not_finished_leaves_the_one_before() {
    let root = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    let (folder, link) = (root.path().join("public"), root.path().join("linked"));
    symlink(outside.path(), &link).unwrap();
    for output in [folder, link] {
        publish(&tree(&[("a.html", "one")]), &output, root.path()).unwrap();
        let publication = Publication::begin(&output, root.path()).unwrap();
        publication.put(&tree(&[("a.html", "two"), ("b/c.html", "c")])).unwrap();
        for again in ["a.html", "b", "a.html/x"] {
            let error = publication.put(&tree(&[(again, "three")])).unwrap_err();
            assert!(matches!(error, PublishError::Twice { .. }), "{again}: {error}");
        }
        drop(publication);
        assert_eq!(names(&output), [MARKER, "a.html"]);
        assert_eq!(fs::read_to_string(output.join("a.html")).unwrap(), "one");
    }
    assert_eq!(names(root.path()), ["linked", "public"]);
}

#[test]
fn a_site_that_was_put_aside_comes_back() {
    let root = tempfile::tempdir().unwrap();
    let output = root.path().join("public");
    publish(&tree(&[("a.html", "one")]), &output, root.path()).unwrap();
    fs::rename(&output, root.path().join(".public.tabellion-7.old")).unwrap();
    drop(Publication::begin(&output, root.path()).unwrap());
    assert_eq!(names(root.path()), ["public"]);
    assert_eq!(fs::read_to_string(output.join("a.html")).unwrap(), "one");
}

#[test]
fn what_is_not_a_site_is_left_alone() {
    let root = tempfile::tempdir().unwrap();
    let workspace = root.path().join("workspace");
    fs::create_dir_all(workspace.join("content")).unwrap();
    fs::write(workspace.join("content/a.yaml"), "a").unwrap();
    fs::write(workspace.join("file"), "a").unwrap();
    let site = tree(&[("a.html", "one")]);
    let refused = |output: &Path| refusal(publish(&site, output, &workspace).unwrap_err());
    assert_eq!(refused(Path::new("/")), Refusal::Root);
    assert_eq!(refused(root.path()), Refusal::Workspace);
    assert_eq!(refused(&workspace), Refusal::Workspace);
    assert_eq!(refused(&workspace.join("content/..")), Refusal::Root);
    assert_eq!(refused(&workspace.join("content")), Refusal::Sources);
    assert_eq!(refused(&workspace.join("content/new/public")), Refusal::Sources);
    assert!(!workspace.join("content/new").exists(), "nothing is made on the way");
    assert_eq!(refused(&workspace.join("themes/own")), Refusal::Sources);
    fs::create_dir_all(workspace.join("foreign/a")).unwrap();
    assert_eq!(refused(&workspace.join("foreign")), Refusal::Foreign);
    fs::create_dir_all(workspace.join("pages/.git")).unwrap();
    fs::write(workspace.join("pages").join(MARKER), "").unwrap();
    assert_eq!(refused(&workspace.join("pages")), Refusal::Repository);
    assert_eq!(refused(&workspace.join("file")), Refusal::NotFolder);
    symlink(&workspace, root.path().join("link")).unwrap();
    assert_eq!(refused(&root.path().join("link")), Refusal::Workspace);
    symlink(root.path().join("nothing"), root.path().join("dangling")).unwrap();
    assert_eq!(refused(&root.path().join("dangling")), Refusal::Dangling);
    assert_eq!(fs::read_to_string(workspace.join("content/a.yaml")).unwrap(), "a");
    fs::create_dir(workspace.join("empty")).unwrap();
    assert!(publish(&site, &workspace.join("empty"), &workspace).is_ok());
}

#[test]
fn leftovers_of_killed_runs_go_away() {
    let root = tempfile::tempdir().unwrap();
    let killed = root.path().join(".public.tabellion-1");
    fs::create_dir_all(killed.join("fr")).unwrap();
    fs::write(killed.join(MARKER), "").unwrap();
    fs::create_dir(root.path().join(".public.tabellion-2.old")).unwrap();
    fs::create_dir(root.path().join(".public.other")).unwrap();
    fs::create_dir(root.path().join(".public.tabellion-backup")).unwrap();
    fs::create_dir_all(root.path().join(".public.tabellion-3/mine")).unwrap();
    publish(&tree(&[("a", "a")]), &root.path().join("public"), root.path()).unwrap();
    assert_eq!(
        names(root.path()),
        [".public.other", ".public.tabellion-3", ".public.tabellion-backup", "public"]
    );
}

/// Puts whatever may have the name of a file of a site in its place.
fn put_in_the_way(site: &Path, outside: &Path) {
    use rustix::fs::{CWD, FileType, Mode, makedev, mknodat};
    for name in ["linked.html", "led.html", "piped.html", "nulled.html", "filed.html"] {
        let _absent = fs::remove_file(site.join(name));
    }
    for name in ["fr", "de"] {
        let _absent = fs::remove_dir_all(site.join(name));
    }
    symlink(outside.join("kept.html"), site.join("linked.html")).unwrap();
    symlink(outside.join("nothing.html"), site.join("led.html")).unwrap();
    mknodat(CWD, site.join("piped.html"), FileType::Fifo, Mode::RWXU, 0).unwrap();
    // Only root can make a device, and not everywhere.
    let device = (FileType::CharacterDevice, makedev(1, 3));
    let _made = mknodat(CWD, site.join("nulled.html"), device.0, Mode::RWXU, device.1);
    fs::create_dir_all(site.join("filed.html/deep")).unwrap();
    symlink(outside, site.join("filed.html/deep/out")).unwrap();
    symlink(outside, site.join("fr")).unwrap();
    fs::write(site.join("de"), "a file").unwrap();
    symlink(outside, site.join("surplus")).unwrap();
}

#[test]
fn what_is_in_the_way_leads_nowhere() {
    let root = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    let linked = tempfile::tempdir().unwrap();
    for name in ["kept.html", "b.html"] {
        fs::write(outside.path().join(name), "same").unwrap();
    }
    fs::write(outside.path().join(MARKER), "").unwrap();
    let before = names(outside.path());
    symlink(linked.path(), root.path().join("linked")).unwrap();
    let paths = ["linked.html", "led.html", "piped.html", "nulled.html", "filed.html"];
    let paths = [&paths[..], &["fr/b.html", "de/b.html"]].concat();
    let site = tree(&paths.iter().map(|path| (*path, "same")).collect::<Vec<_>>());
    for (name, real) in [("public", root.path().join("public")), ("linked", linked.path().into())] {
        let output = root.path().join(name);
        publish(&tree(&[("a.html", "one")]), &output, root.path()).unwrap();
        put_in_the_way(&real, outside.path());
        // The names of staging folders too, of this run and of others.
        for beside in [root.path(), &real] {
            for run in [1, std::process::id(), std::process::id() + 1] {
                let link = beside.join(format!(".{name}.tabellion-{run}"));
                symlink(outside.path(), link).unwrap();
            }
        }
        let published = publish(&site, &output, root.path()).unwrap();
        assert_eq!((published.files, published.written), (7, 7), "nothing is taken from outside");
        for path in &paths {
            let file = real.join(path);
            assert!(fs::symlink_metadata(&file).unwrap().is_file(), "{path}");
            assert!(fs::symlink_metadata(file.parent().unwrap()).unwrap().is_dir(), "{path}");
            assert_eq!(fs::read_to_string(&file).unwrap(), "same", "{path}");
        }
        let expected = [&[MARKER, "de"], &paths[4..5], &["fr"], &["led.html", "linked.html"]];
        let expected = [&expected.concat()[..], &["nulled.html", "piped.html"]].concat();
        assert_eq!(names(&output), expected);
        assert_eq!(names(outside.path()), before, "nothing is written or removed");
        assert_eq!(fs::read_to_string(outside.path().join("kept.html")).unwrap(), "same");
    }
    let links = names(root.path()).len();
    assert_eq!(links, 2 + 6, "links with the names of staging folders stay: they are not ours");
}

#[test]
fn a_linked_folder_is_published_file_by_file() {
    let root = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let output = root.path().join("public");
    symlink(outside.path(), &output).unwrap();
    let first = tree(&[("a.html", "one"), ("fr/b.html", "b"), ("old/c.html", "c")]);
    let published = publish(&first, &output, root.path()).unwrap();
    assert_eq!((published.written, published.at_once), (3, false));
    let kept = fs::metadata(output.join("a.html")).unwrap().ino();

    // A link within the site does not lead the next one out of it.
    fs::remove_dir_all(outside.path().join("fr")).unwrap();
    symlink(other.path(), outside.path().join("fr")).unwrap();
    let second = tree(&[("a.html", "one"), ("fr/b.html", "b")]);
    let published = publish(&second, &output, root.path()).unwrap();
    assert_eq!((published.written, published.at_once), (1, false));
    assert_eq!(names(outside.path()), [MARKER, "a.html", "fr"]);
    assert_eq!(names(other.path()), Vec::<String>::new());
    assert_eq!(fs::metadata(output.join("a.html")).unwrap().ino(), kept);
    assert!(fs::symlink_metadata(&output).unwrap().is_symlink());
}

#[test]
fn why_a_folder_is_refused_is_told_in_one_line() {
    let place = tempfile::tempdir().unwrap();
    let workspace = place.path().join("workspace");
    copy(Path::new(&base()), &workspace);
    let at = |name: &str| place.path().join(name);
    fs::create_dir_all(at("foreign/folder")).unwrap();
    fs::create_dir_all(at("repository/.git")).unwrap();
    fs::write(at("file"), "").unwrap();
    symlink(at("nothing"), at("dangling")).unwrap();
    let cases = [
        (at("foreign"), ["files that tabellion did not write", "n'a pas écrits"]),
        (at("repository"), ["(.git)", "(.git)"]),
        (at("file"), ["is a file", "est un fichier"]),
        (at("dangling"), ["leads nowhere", "ne mène nulle part"]),
        (workspace.join("content/acme"), ["among the sources", "parmi les sources"]),
        (at("workspace"), ["is the workspace", "est l'espace de travail"]),
    ];
    for (output, words) in cases {
        for (language, words) in ["en", "fr"].into_iter().zip(words) {
            let (root, folder) = (workspace.to_str().unwrap(), output.to_str().unwrap());
            let ended =
                run(&["build", "--root", root, "--output", folder, "--ui-language", language]);
            assert_eq!((ended.status, ended.err.lines().count()), (2, 1), "{}", ended.err);
            assert!(ended.err.contains(words), "{}", ended.err);
            assert!(ended.err.contains(folder) && ended.err.contains("--output"), "{}", ended.err);
        }
    }
    assert_eq!(names(place.path()).len(), 5, "nothing is made");
}
