//! What is done with bytes that nobody chose: one function for each thing that Tabellion reads.
//!
//! Each asserts more than that nothing panics: places lie within their texts and on the bounds of
//! characters, reading twice gives the same, and what comes out is bounded by what goes in. The
//! fuzzer calls these functions, and so do the tests with the files of `fuzz/corpus`: they know
//! neither.

mod documents;
mod held;
mod templates;
mod trees;
mod workspaces;

pub use documents::{claims, html};
pub use templates::{expressions, messages, theme};
pub use trees::yaml;
pub use workspaces::{baseline, configuration, data};

/// A function that reads bytes.
pub type Target = fn(&[u8]);

/// Every target with its name, which is that of its folder in `fuzz/corpus`.
pub const TARGETS: [(&str, Target); 9] = [
    ("baseline", baseline),
    ("claims", claims),
    ("configuration", configuration),
    ("data", data),
    ("expressions", expressions),
    ("html", html),
    ("messages", messages),
    ("theme", theme),
    ("yaml", yaml),
];
