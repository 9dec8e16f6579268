//! Clients of the preview that mean no good, or are not well: who may ask, and that nobody keeps the
//! others from being answered.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use crate::serve::{PAGE, SOON, Server, status};

#[test]
fn only_pages_of_this_machine_may_ask() {
    let server = Server::start(&[]);
    let port = server.port;
    let local = format!("Host: localhost:{port}\r\n");
    let of = |headers: &str| status(&server.get_with("/", headers)).to_owned();
    assert_eq!(of(&local), "200");
    assert_eq!(of(&format!("Host: 127.0.0.1:{port}\r\n")), "200");
    assert_eq!(of("Host: rebound.example\r\n"), "421");
    assert_eq!(of(""), "400");
    assert_eq!(of(&format!("{local}Origin: http://localhost:{port}\r\n")), "200");
    assert_eq!(of(&format!("{local}Origin: https://evil.example\r\n")), "403");
    assert_eq!(of(&format!("{local}Sec-Fetch-Site: cross-site\r\n")), "403");
    let sent =
        format!("POST / HTTP/1.1\r\n{local}Content-Length: 3\r\nConnection: close\r\n\r\nabc");
    assert_eq!(status(&server.send(&sent)), "405");
    let head = server.send(&format!("HEAD / HTTP/1.1\r\n{local}Connection: close\r\n\r\n"));
    assert!(status(&head) == "200" && head.ends_with("\r\n\r\n"), "{head}");
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_else_can_connect() {
    let server = Server::start(&[]);
    let listens = |table: &str| {
        let table = std::fs::read_to_string(table).unwrap_or_default();
        let port = format!(":{:04X}", server.port);
        let own = table.lines().filter_map(|line| {
            let mut parts = line.split_whitespace().skip(1);
            let (local, _, state) = (parts.next()?, parts.next()?, parts.next()?);
            let address = local.strip_suffix(&port)?;
            (state == "0A").then(|| address.to_owned())
        });
        own.collect::<Vec<_>>()
    };
    assert_eq!(listens("/proc/net/tcp"), ["0100007F"], "127.0.0.1 alone");
    assert_eq!(listens("/proc/net/tcp6"), Vec::<String>::new());
}

#[test]
fn slow_and_broken_clients_stop_nobody() {
    let server = Server::start(&[]);
    let mut held = Vec::new();
    for _ in 0..40 {
        let mut silent = server.connect();
        silent.write_all(b"GET / HT").unwrap();
        held.push(silent);
    }
    for noise in ["\0\0\0\r\n\r\n", "GET\r\n\r\n", "\r\n\r\n\r\n", "GET / HTTP/9.9\r\n\r\n"] {
        let answer = server.send(noise);
        assert!(answer.is_empty() || status(&answer) == "400", "{noise}: {answer}");
    }
    let long = format!("GET /{} HTTP/1.1\r\nHost: localhost\r\n\r\n", "a".repeat(100_000));
    let mut stream = server.connect();
    let _closed_before_its_end = stream.write_all(long.as_bytes());
    drop(server.events(PAGE));
    assert_eq!(status(&server.get("/")), "200");
}

#[test]
fn clients_that_never_read_hold_no_place_for_ever() {
    let server = Server::start(&[]);
    let host = format!("Host: localhost:{}\r\n\r\n", server.port);
    let asked = format!("GET /acme/en/privacy-notice/ HTTP/1.1\r\n{host}").repeat(50);
    let told = format!("GET /.tabellion/events?page={PAGE} HTTP/1.1\r\n{host}");
    let mut held = Vec::new();
    // More than there are places; an answer that waited for one would come too late.
    for number in 0..300 {
        let mut deaf = server.connect();
        let request = if number % 30 == 0 { &asked } else { &told };
        let _closed_before_its_end = deaf.write_all(request.as_bytes());
        held.push(deaf);
        if number % 50 == 49 {
            assert_eq!(status(&server.get("/")), "200");
        }
    }
}

#[test]
fn a_client_that_sends_a_byte_a_second_is_left_in_the_end() {
    let server = Server::start(&[]);
    let request = format!("GET / HTTP/1.1\r\nHost: localhost\r\nX: {}", "a".repeat(100));
    let mut slow = server.connect();
    slow.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    let started = Instant::now();
    let closed = request.bytes().any(|byte| {
        assert!(started.elapsed() < SOON, "it is heard for ever");
        let sent = slow.write_all(&[byte]);
        assert_eq!(status(&server.get("/")), "200", "others are answered meanwhile");
        // Nothing to read yet is an error of its own kind; the end is none.
        sent.is_err() || slow.read(&mut [0; 1024]).is_ok()
    });
    assert!(closed, "{:?}", started.elapsed());
}
