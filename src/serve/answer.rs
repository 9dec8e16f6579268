//! Requests and what is answered to them.

use std::convert::Infallible;
use std::sync::Arc;

use http_body_util::channel::Channel;
use http_body_util::{Either, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use hyper::{Method, Request, Response, StatusCode};
use tokio::sync::watch;

use super::address::{self, Found};
use super::shown::Shown;
use super::{Manner, events, guard, page};

/// The folder of the server's own files. No file of a site begins with a dot.
const OWN: &str = "/.tabellion/";

/// A body: a file, or events as they come.
pub(super) type Body = Either<Full<Bytes>, Channel<Bytes, Infallible>>;

/// What is known of what is shown, and how it is told.
#[derive(Clone)]
pub(super) struct Desk {
    /// What is shown now.
    pub(super) shown: watch::Receiver<Arc<Shown>>,
    /// How it is told.
    pub(super) manner: Arc<Manner>,
}

/// Headers of every answer. A page that works with this policy works with any that a host sets.
const ALWAYS: [(&str, &str); 5] = [
    ("content-security-policy", "default-src 'self'"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("server", "tabellion"),
];

/// The answer to a request.
pub(super) fn answer(desk: &Desk, request: &Request<Incoming>) -> Response<Body> {
    let mut response = match guard::refusal(request.method(), request.uri(), request.headers()) {
        Some(status) => refused(status),
        None => match request.uri().path().strip_prefix(OWN) {
            Some(name) => own(desk, name, request.uri().query().unwrap_or_default()),
            None => file(desk, request.uri().path()),
        },
    };
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if request.method() == Method::HEAD {
        *response.body_mut() = Either::Left(Full::default());
    }
    response
}

fn refused(status: StatusCode) -> Response<Body> {
    let mut response = text(status, "text/plain; charset=utf-8", format!("{status}\n"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

/// A file of the server itself.
fn own(desk: &Desk, name: &str, query: &str) -> Response<Body> {
    match name {
        "panel.js" => text(StatusCode::OK, address::content_type(name), page::SCRIPT),
        "panel.css" => text(StatusCode::OK, address::content_type(name), page::STYLE),
        "events" => {
            let page = query.strip_prefix("page=").and_then(address::decoded).unwrap_or_default();
            let body = Either::Right(events::stream(desk.clone(), page));
            with_type(StatusCode::OK, "text/event-stream", body)
        }
        _ => refused(StatusCode::NOT_FOUND),
    }
}

/// A file of the site.
fn file(desk: &Desk, path: &str) -> Response<Body> {
    let shown = desk.shown.borrow().clone();
    match address::find(&shown, path) {
        Found::File(file) => {
            let kind = address::content_type(&file);
            let bytes = shown.file(&file).unwrap_or_default();
            if kind.starts_with("text/html") {
                return text(StatusCode::OK, kind, page::with_panel(bytes, &file, &shown));
            }
            let mut response = text(StatusCode::OK, kind, bytes.to_vec());
            // The names of assets change with their bytes.
            if file.starts_with("assets/") {
                let kept = HeaderValue::from_static("max-age=31536000, immutable");
                response.headers_mut().insert(CACHE_CONTROL, kept);
            }
            response
        }
        Found::Moved(there) => {
            let mut response = refused(StatusCode::TEMPORARY_REDIRECT);
            match HeaderValue::from_str(&there) {
                Ok(there) => response.headers_mut().insert(LOCATION, there),
                Err(_) => return refused(StatusCode::NOT_FOUND),
            };
            response
        }
        Found::Nothing(file) => {
            let html = address::content_type("404.html");
            let first = page::first(&desk.manner);
            let bytes = shown.file("404.html").unwrap_or(first.as_bytes());
            text(StatusCode::NOT_FOUND, html, page::with_panel(bytes, &file, &shown))
        }
    }
}

fn text(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Body> {
    with_type(status, kind, Either::Left(Full::new(body.into())))
}

fn with_type(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
