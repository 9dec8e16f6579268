//! The server: connections on loopback, each bounded in time and in what it may send.
//!
//! A client that says nothing, reads nothing or never ends holds one of many connections, that one
//! not for ever, and gives way to those who come when all are held.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

use super::answer::{Desk, answer};

/// How many connections there may be at once.
const CONNECTIONS: usize = 256;

/// How long a client may take to ask for something.
const ASKING: Duration = Duration::from_secs(10);

/// How long a connection may last. The stream of events is opened again by the browser.
const LASTING: Duration = Duration::from_mins(2);

/// The most that the first lines of a request may hold, in bytes.
const HEAD: usize = 16 * 1024;

/// Answers until somebody asks the process to stop.
///
/// # Errors
/// When the system refuses what a server needs.
pub(super) fn serve(listener: TcpListener, desk: &Desk) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            () = accept(&listener, desk) => Ok(()),
            stopped = stopped() => stopped,
        }
    })
}

async fn accept(listener: &tokio::net::TcpListener, desk: &Desk) {
    let mut held: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let accepted = listener.accept().await;
        held.retain(|connection| !connection.is_finished());
        if accepted.is_err() || held.len() >= CONNECTIONS {
            // The one that has been there for longest: a browser opens its stream of events again.
            if let Some(oldest) = held.pop_front() {
                oldest.abort();
            }
        }
        match accepted {
            Ok((stream, _)) => {
                let connection = tokio::spawn(connect(stream, desk.clone()));
                held.push_back(connection.abort_handle());
            }
            // Too many files are open, or a client has gone already.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn connect(stream: TcpStream, desk: Desk) {
    let service = service_fn(|request| {
        let answer = answer(&desk, &request);
        async { Ok::<_, Infallible>(answer) }
    });
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(ASKING).max_buf_size(HEAD);
    let connection = server.serve_connection(TokioIo::new(stream), service);
    // A client that breaks off or takes too long is nobody's mistake.
    let _ended = timeout(LASTING, connection).await;
}

/// Waits until somebody asks the process to stop.
async fn stopped() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut ended = signal(SignalKind::terminate())?;
        tokio::select! {
            stopped = tokio::signal::ctrl_c() => stopped,
            _ = ended.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
