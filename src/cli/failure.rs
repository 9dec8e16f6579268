//! Why a command could not do its work. Findings are not failures: they are its work.

use std::io::{self, ErrorKind};

use crate::diagnostic::Message;
#[cfg(feature = "serve")]
use crate::serve::ServeError;
use crate::write::PublishError;

/// What kept a command from its work; exit status 2.
pub(super) enum Failure {
    /// The outside world refused.
    World(io::Error),
    /// The command was asked for what cannot be had, or the disk did not take what it wrote.
    Usage(Message),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        // What a stage was told by the sink that it wrote to.
        error.downcast::<PublishError>().map_or_else(Self::World, Self::from)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Self::Usage(message)
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::Refused { output, reason } => {
                let folder = output.display().to_string();
                Self::Usage(Message::new(reason.message()).arg("folder", folder))
            }
            PublishError::Twice { path } => {
                Self::Usage(Message::new("output-twice").arg("path", path))
            }
            PublishError::Disk { path, error } => {
                let message =
                    Message::new(disk(error.kind())).arg("path", path.display().to_string());
                Self::Usage(message.arg("detail", error.to_string()))
            }
        }
    }
}

/// What a person can do about an error of the disk.
fn disk(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
        ErrorKind::ReadOnlyFilesystem => "disk-read-only",
        ErrorKind::PermissionDenied => "disk-forbidden",
        _ => "disk-failed",
    }
}

#[cfg(feature = "serve")]
impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Self {
        let about = |id: &'static str, port: u16| {
            Self::Usage(Message::new(id).arg("port", port.to_string()))
        };
        match error {
            ServeError::Taken(port) => about("serve-port-taken", port),
            ServeError::Forbidden(port) => about("serve-port-forbidden", port),
            ServeError::World(error) => Self::World(error),
        }
    }
}
