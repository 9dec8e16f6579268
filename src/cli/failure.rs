//! Why a command could not do its work. Findings are not failures: they are its work.

use std::io;

use crate::diagnostic::Message;
#[cfg(feature = "serve")]
use crate::serve::ServeError;
use crate::write::PublishError;

/// What kept a command from its work; exit status 2.
pub(super) enum Failure {
    /// The outside world refused.
    World(io::Error),
    /// The command was asked for something that does not exist.
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
                let message = format!("{}: {error}", path.display());
                Self::World(io::Error::new(error.kind(), message))
            }
        }
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
