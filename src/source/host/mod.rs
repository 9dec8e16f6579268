//! What the compiler may know of the outside world: files below one root, and today's date.
//!
//! The only implementation that touches a disk is [`Disk`]; tests and embedded files use
//! [`Memory`]; [`Layered`] lets a user's file stand over an embedded one of the same path, and
//! [`Traced`] and [`Recorded`] remember what was asked for.

mod disk;
mod fault;
mod layered;
mod memory;
mod recorded;
mod store;
mod traced;

use std::io;

use jiff::civil::Date;

pub use disk::Disk;
pub use fault::Fault;
pub use layered::Layered;
pub use memory::Memory;
pub use recorded::Recorded;
pub use store::Store;
pub use traced::{Trace, Traced};

/// The largest file that is read, in bytes. Policy documents are a hundred times smaller.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Files below a root, named by paths with `/`.
pub trait Host: Sync {
    /// The paths of all files below `folder`, sorted; none if there is no such folder. What is no
    /// file and no folder is among them, so that it is not passed over in silence.
    ///
    /// # Errors
    /// When the folder cannot be read, or a link in it leads out of the root.
    fn list(&self, folder: &str) -> io::Result<Vec<String>>;

    /// Why what lies at a path can be no file of a workspace; `None` where it may be one.
    fn fault(&self, path: &str) -> Option<Fault>;

    /// The bytes of a file; `None` if there is none at that path.
    ///
    /// # Errors
    /// When the file is there but cannot be read, has a [`Fault`], or lies outside the root.
    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>>;

    /// The date against which rules and waivers with a period are judged.
    fn today(&self) -> Date;
}

impl<H: Host + ?Sized> Host for &H {
    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        (**self).list(folder)
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        (**self).fault(path)
    }

    fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        (**self).read(path)
    }

    fn today(&self) -> Date {
        (**self).today()
    }
}
