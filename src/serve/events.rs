//! Events for one page: what was found on it, and whether it is still the page that there is.

use std::convert::Infallible;
use std::time::Duration;

use http_body_util::channel::{Channel, Sender};
use hyper::body::Bytes;
use tokio::time::timeout;

use super::answer::Desk;

/// How often a word is said to a page where nothing happens, so that one that is gone is noticed.
const STILL: Duration = Duration::from_secs(15);

/// How long a browser waits before it asks again, in milliseconds.
const RETRY: &str = "retry: 500\n\n";

/// The events of a page, beginning with how things are.
pub(super) fn stream(desk: Desk, page: String) -> Channel<Bytes, Infallible> {
    let (sender, body) = Channel::new(4);
    tokio::spawn(tell(desk, page, sender));
    body
}

async fn tell(mut desk: Desk, page: String, mut sender: Sender<Bytes, Infallible>) {
    let mut told = String::new();
    let mut said = sender.send_data(Bytes::from_static(RETRY.as_bytes())).await;
    while said.is_ok() {
        let shown = desk.shown.borrow_and_update().clone();
        let news = shown.news(&page, &desk.manner).to_string();
        drop(shown);
        if news != told {
            said = sender.send_data(format!("data: {news}\n\n").into()).await;
            told = news;
            continue;
        }
        match timeout(STILL, desk.shown.changed()).await {
            Ok(Ok(())) => {}
            // Nothing more will happen.
            Ok(Err(_)) => return,
            Err(_) => said = sender.send_data(Bytes::from_static(b": still here\n\n")).await,
        }
    }
}
