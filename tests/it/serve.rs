//! The preview server, asked as a browser asks and as one should not: by hand, over TCP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::cli::{base, copy};

/// A server over a copy of the base workspace; it ends with this.
pub(crate) struct Server {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
    folder: tempfile::TempDir,
    pub(crate) port: u16,
}

/// How long a change may take to arrive, on a machine that has other things to do.
pub(crate) const SOON: Duration = Duration::from_secs(20);

impl Server {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&PathBuf::from(base()), folder.path());
        let mut child = command(arguments)
            .arg("--root")
            .arg(folder.path())
            .args(["--port", "0", "--today", "2026-03-01"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let (_, rest) = line.split_once("http://127.0.0.1:").unwrap();
        let port = rest.split('/').next().unwrap().parse().unwrap();
        let mut server = Self { child, out, folder, port };
        server.built();
        server
    }

    /// Waits for the next build and gives the line that tells of it.
    fn built(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        assert!(line.contains(" ms, "), "{line}");
        line
    }

    fn file(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Replaces words of a file as careful editors do: a new file takes its place.
    fn edit(&self, path: &str, old: &str, new: &str) {
        let file = self.file(path);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(old), "{path} does not say {old}");
        let beside = file.with_extension("tmp");
        std::fs::write(&beside, text.replacen(old, new, 1)).unwrap();
        std::fs::rename(beside, file).unwrap();
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(SOON)).unwrap();
        stream
    }

    /// Sends a request as it is and gives the whole answer.
    pub(crate) fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(crate) fn get_with(&self, path: &str, headers: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n"))
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.get_with(path, &format!("Host: localhost:{}\r\n", self.port))
    }

    /// The events of a page.
    pub(crate) fn events(&self, page: &str) -> Events {
        let mut stream = self.connect();
        let path = format!("/.tabellion/events?page={page}");
        let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).unwrap();
        Events(BufReader::new(stream))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _already_gone = self.child.kill();
        let _status = self.child.wait();
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(PathBuf::from(env!("CARGO_BIN_EXE_tabellion")));
    command.arg("serve").args(arguments).env("LC_ALL", "C").stdin(Stdio::null());
    command
}

pub(crate) struct Events(BufReader<TcpStream>);

impl Events {
    fn next(&mut self) -> Value {
        let started = Instant::now();
        loop {
            assert!(started.elapsed() < SOON, "nothing is told");
            let mut line = String::new();
            self.0.read_line(&mut line).unwrap();
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// The first event of which something holds.
    fn until(&mut self, holds: impl Fn(&Value) -> bool) -> Value {
        loop {
            let event = self.next();
            if holds(&event) {
                return event;
            }
        }
    }
}

pub(crate) fn status(answer: &str) -> &str {
    answer.get(9..12).unwrap_or(answer)
}

fn rules(findings: &Value) -> Vec<&str> {
    findings.as_array().unwrap().iter().map(|it| it["rule"].as_str().unwrap()).collect()
}

pub(crate) const PAGE: &str = "acme/en/privacy-notice/index.html";
const FRENCH: &str = "acme/fr/politique-de-confidentialite/index.html";

#[test]
fn pages_are_served_with_their_types_and_one_more_script() {
    let server = Server::start(&[]);
    let page = server.get("/acme/en/privacy-notice/");
    assert_eq!(status(&page), "200", "{page}");
    assert!(page.contains("content-type: text/html; charset=utf-8\r\n"), "{page}");
    assert!(page.contains("content-security-policy: default-src 'self'\r\n"), "{page}");
    assert!(page.contains(&format!("data-page=\"{PAGE}\"")), "{page}");
    for (path, kind) in [
        ("/acme/en/privacy-notice.md", "text/markdown; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/.tabellion/panel.js", "text/javascript; charset=utf-8"),
        ("/.tabellion/panel.css", "text/css; charset=utf-8"),
    ] {
        let answer = server.get(path);
        assert_eq!(status(&answer), "200", "{path}");
        assert!(answer.contains(&format!("content-type: {kind}\r\n")), "{path}: {answer}");
        assert!(!answer.contains("<script"), "{path}");
    }
    let moved = server.get("/acme/en/privacy-notice");
    assert_eq!(status(&moved), "307");
    assert!(moved.contains("location: /acme/en/privacy-notice/\r\n"), "{moved}");
    assert!(!server.file("public").exists(), "nothing is written");
    let built = std::fs::read_dir(server.folder.path()).unwrap().count();
    assert_eq!(built, 2, "nothing is written");
}

#[test]
fn what_is_not_of_the_site_is_not_found() {
    let server = Server::start(&[]);
    std::fs::write(server.file("secret.txt"), "secret").unwrap();
    for path in [
        "/nothing/",
        "/acme/en/privacy-notice/nothing.html",
        "/assets/",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/assets/../../secret.txt",
        "//secret.txt",
        "/secret.txt",
        "/content/acme/organisation.yaml",
        "/tabellion.yaml",
        "/%00",
        "/%ff",
        "/%",
        "/.tabellion/",
        "/.tabellion/../secret.txt",
    ] {
        let answer = server.get(path);
        assert_eq!(status(&answer), "404", "{path}: {answer}");
        assert!(!answer.contains("secret\n") && !answer.ends_with("secret"), "{path}: {answer}");
    }
    let page = server.get("/nothing/");
    assert!(page.contains("<h1>") && page.contains("data-print=\"none\""), "{page}");
}

#[test]
fn a_change_arrives_and_what_cannot_be_read_leaves_the_page() {
    let mut server = Server::start(&[]);
    let mut events = server.events(PAGE);
    let first = events.next();
    assert_eq!(first["panel"]["level"], "off");
    let page = |server: &Server| server.get("/acme/en/privacy-notice/");
    let said = page(&server);
    assert!(said.contains(first["page"].as_str().unwrap()));

    server.edit("content/acme/organisation.yaml", "name: Acme", "name: Zenith");
    let changed = events.until(|event| event["page"] != first["page"]);
    assert!(page(&server).contains("Zenith"), "the page has the new name");
    server.built();

    server.edit("content/acme/rights.yaml", "contact: dpo", "contact: [");
    let broken = events.until(|event| event["panel"]["stale"] != Value::Null);
    assert_eq!(broken["page"], changed["page"], "the last good page stays");
    assert!(page(&server).contains("Zenith"));
    assert_eq!(broken["panel"]["level"], "error");
    let places = &broken["panel"]["here"][0]["places"][0];
    let link = places["link"].as_str().unwrap();
    let root = server.folder.path().canonicalize().unwrap();
    let wanted = format!("vscode://file{}/content/acme/rights.yaml:", root.display());
    assert!(link.starts_with(&wanted), "{link}");
    assert!(server.built().contains("error"));

    server.edit("content/acme/rights.yaml", "contact: [", "contact: dpo");
    let repaired = events.until(|event| event["panel"]["stale"] == Value::Null);
    assert_eq!(repaired["page"], changed["page"]);
    assert!(!rules(&repaired["panel"]["here"]).contains(&"yaml-syntax"));
}

#[test]
fn findings_are_told_on_the_page_that_they_concern() {
    let server = Server::start(&["--editor", "none"]);
    let prose = "content/acme/notices/privacy/fr.md";
    let mut french = server.events(FRENCH);
    french.next();
    server.edit(prose, "{{retention-table}}", "{{retention-table}}\n\nÉcrivez à x@y.example <b>.");
    let told = french.until(|event| event["panel"]["level"] == "error")["panel"].clone();
    assert!(rules(&told["here"]).contains(&"undeclared-contact"), "{told}");
    assert!(told["here"].as_array().unwrap().iter().all(|it| it["places"][0]["link"].is_null()));
    let english = server.events(PAGE).next()["panel"].clone();
    assert!(!rules(&english["here"]).contains(&"undeclared-contact"), "{english}");
    assert!(rules(&english["elsewhere"]).contains(&"undeclared-contact"), "{english}");
}

#[test]
fn files_and_folders_may_come_and_go() {
    let server = Server::start(&[]);
    let mut events = server.events("acme/en/index.html");
    let first = events.next();
    let folder = server.file("themes/default");
    std::fs::create_dir_all(&folder).unwrap();
    let template = "{% extends \"base.html\" %}{% block main %}<h1>mine</h1>{% endblock %}";
    std::fs::write(folder.join("organisation.html"), template).unwrap();
    events.until(|event| event["page"] != first["page"] && event["page"] != "none");
    assert!(server.get("/acme/en/").contains("<h1>mine</h1>"));
    std::fs::remove_dir_all(server.file("themes")).unwrap();
    events.until(|event| event["page"] == first["page"]);
    std::fs::rename(server.file("content/acme"), server.file("content/other")).unwrap();
    events.until(|event| event["page"] == "none");
    assert_eq!(status(&server.get("/acme/en/")), "404");
    assert_eq!(status(&server.get("/other/en/")), "200");
}

#[cfg(unix)]
#[test]
fn it_stops_when_it_is_asked_to() {
    let mut server = Server::start(&[]);
    let mut events = server.events(PAGE);
    events.next();
    let id = server.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
    let mut rest = String::new();
    server.out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "the preview has stopped\n");
}

#[test]
fn a_port_that_is_taken_is_told_with_the_option_that_names_another() {
    let server = Server::start(&[]);
    for (language, port) in [("en", "port"), ("fr", "port")] {
        let root = server.folder.path().to_str().unwrap();
        let number = server.port.to_string();
        let ended =
            command(&["--root", root, "--port", &number, "--ui-language", language]).output();
        let ended = ended.unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(2), "{said}");
        assert!(
            said.contains(&number) && said.contains("--port 0") && said.contains(port),
            "{said}"
        );
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    let odd = command(&["--root", &base(), "--editor", "javascript:{path}"]).output().unwrap();
    assert_eq!(odd.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&odd.stderr).contains("vscode"));
}
