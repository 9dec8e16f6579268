//! Why a command could not do its work. Findings are not failures: they are its work.

use std::io;

use crate::diagnostic::Message;

/// What kept a command from its work; exit status 2.
pub(super) enum Failure {
    /// The outside world refused.
    World(io::Error),
    /// The command was asked for something that does not exist.
    Usage(Message),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::World(error)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Self::Usage(message)
    }
}
