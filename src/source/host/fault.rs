//! What lies in a workspace where a file should, and can be none.
//!
//! It is told to the reader as a finding; what the system itself refuses stays an error.

use std::fmt;
use std::io;

/// Why something cannot be read as a file, whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is larger than [`LARGEST_FILE`](super::LARGEST_FILE).
    TooLarge,
    /// It is a device, a pipe or a socket: reading it may never end.
    NoFile,
    /// It is a link that leads back to itself.
    Circle,
    /// It is a link that leads nowhere.
    Nowhere,
    /// It is a link that leads out of the workspace.
    Outside,
    /// Its name is not UTF-8.
    Name,
}

impl Fault {
    /// The error of who reads it all the same.
    pub fn error(self, path: &str) -> io::Error {
        let kind = match self {
            Self::TooLarge => io::ErrorKind::FileTooLarge,
            _ => io::ErrorKind::InvalidData,
        };
        io::Error::new(kind, format!("{path}: {self}"))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::TooLarge => "the file is too large",
            Self::NoFile => "this is no file",
            Self::Circle => "the link leads back to itself",
            Self::Nowhere => "the link leads nowhere",
            Self::Outside => "the link leads out of the workspace",
            Self::Name => "the name is not UTF-8",
        })
    }
}
