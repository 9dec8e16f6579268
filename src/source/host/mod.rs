//! What the compiler may know of the outside world: files below one root, and today's date.
//!
//! The only implementation that touches a disk is [`Disk`]; tests and embedded files use
//! [`Memory`]; [`Layered`] lets a user's file stand over an embedded one of the same path, and
//! [`Traced`] and [`Recorded`] remember what was asked for.

mod disk;
mod layered;
mod memory;
mod recorded;
mod store;
mod traced;

use std::io;

use jiff::civil::Date;

pub use disk::Disk;
pub use layered::Layered;
pub use memory::Memory;
pub use recorded::Recorded;
pub use store::Store;
pub use traced::{Trace, Traced};

/// The largest file that is read, in bytes. Policy documents are a hundred times smaller.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Files below a root, named by paths with `/`.
pub trait Host: Sync {
    /// The paths of all files below `folder`, sorted; none if there is no such folder.
    ///
    /// # Errors
    /// When the folder cannot be read, or a link in it leads out of the root.
    fn list(&self, folder: &str) -> io::Result<Vec<String>>;

    /// The bytes of a file; `None` if there is none at that path.
    ///
    /// # Errors
    /// When the file is there but cannot be read, is larger than [`LARGEST_FILE`], or lies
    /// outside the root.
    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>>;

    /// The date against which rules and waivers with a period are judged.
    fn today(&self) -> Date;
}

impl<H: Host + ?Sized> Host for &H {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        (**self).list(folder)
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        (**self).read(path)
    }

    fn today(&self) -> Date {
        (**self).today()
    }
}
