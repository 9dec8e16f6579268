//! Who may ask. The server listens on loopback only, but a page of any site may send a browser
//! there: a request must name this machine as its host, and come from a page of it.

use hyper::header::{HOST, HeaderMap, HeaderValue, ORIGIN};
use hyper::{Method, StatusCode, Uri};

/// The names of this machine for itself.
const LOCAL: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// The header in which a browser tells whose page asks.
const SITE: &str = "sec-fetch-site";

/// Why a request is not answered.
pub(super) fn refusal(method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<StatusCode> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next().and_then(|host| host.to_str().ok());
    // A proxy writes the whole address into the first line; it counts for more than the header.
    let named = uri.authority().map(hyper::http::uri::Authority::as_str).or(host);
    let Some(named) = named.filter(|_| hosts.next().is_none()) else {
        return Some(StatusCode::BAD_REQUEST);
    };
    if !is_local(named) {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    if method != Method::GET && method != Method::HEAD {
        return Some(StatusCode::METHOD_NOT_ALLOWED);
    }
    (!is_own(headers, named)).then_some(StatusCode::FORBIDDEN)
}

/// Whether a host is this machine, at whatever port: one may be forwarded.
fn is_local(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    let port = port.bytes().all(|byte| byte.is_ascii_digit());
    port && LOCAL.iter().any(|local| local.eq_ignore_ascii_case(name))
}

/// Whether nobody else's page asks. To follow a link from elsewhere is no question of that page.
fn is_own(headers: &HeaderMap, host: &str) -> bool {
    let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_ascii_lowercase();
    if let Some(origin) = headers.get(ORIGIN).map(text) {
        let named = origin.split_once("://").map(|(_, named)| named);
        return named.is_some_and(|named| named.eq_ignore_ascii_case(host));
    }
    let navigates = headers.get("sec-fetch-mode").map(text).is_some_and(|mode| mode == "navigate");
    let foreign = headers.get(SITE).map(text).is_some_and(|site| site == "cross-site");
    navigates || !foreign
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderMap, HeaderName, HeaderValue};
    use hyper::{Method, Uri};

    use super::{is_local, refusal};

    type Headers<'h> = &'h [(&'static str, &'static str)];

    fn get(headers: Headers<'_>) -> u16 {
        status(&Method::GET, "/", headers)
    }

    fn status(method: &Method, uri: &'static str, headers: Headers<'_>) -> u16 {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        refusal(method, &Uri::from_static(uri), &map).map_or(200, |status| status.as_u16())
    }

    #[test]
    fn only_this_machine_is_meant() {
        for host in ["localhost", "LOCALHOST:80", "127.0.0.1:4747", "[::1]", "[::1]:4747"] {
            assert!(is_local(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.nip.io",
            "::1",
            "localhost:x",
            "a@localhost",
        ] {
            assert!(!is_local(host), "{host}");
        }
    }

    #[test]
    fn a_request_is_for_this_machine_reads_only_and_is_its_own() {
        assert_eq!(get(&[("host", "localhost:1")]), 200);
        assert_eq!(get(&[]), 400);
        assert_eq!(get(&[("host", "localhost:1"), ("host", "evil.example")]), 400);
        assert_eq!(get(&[("host", "evil.example")]), 421);
        assert_eq!(status(&Method::GET, "http://evil.example/", &[("host", "localhost")]), 421);
        assert_eq!(status(&Method::POST, "/", &[("host", "localhost")]), 405);
        let from = |origin| get(&[("host", "localhost:1"), ("origin", origin)]);
        assert_eq!(from("http://localhost:1"), 200);
        for origin in ["http://localhost:2", "http://evil.example", "null", "https://localhost"] {
            assert_eq!(from(origin), 403, "{origin}");
        }
        let site = ("sec-fetch-site", "cross-site");
        assert_eq!(get(&[("host", "localhost"), site]), 403);
        assert_eq!(get(&[("host", "localhost"), site, ("sec-fetch-mode", "navigate")]), 200);
    }
}
