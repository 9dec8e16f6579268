//! The one integration binary: the project's invariants, its rules' pages and its formats.
//!
//! One binary links once. Each module below reads as a list of what must hold; the checks that
//! guard the source itself are functions over texts, tested on texts that break them.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the repository, and fail by panicking"
)]

mod any_bytes;
mod audit;
mod book;
mod cache;
mod claims;
mod clauses;
mod cli;
#[cfg(feature = "serve")]
mod clients;
mod content;
mod days;
mod disk;
mod documents;
mod expressions;
mod facts;
mod faults;
mod fix;
mod formats;
mod fuzzed;
mod hostile;
mod init;
mod inputs;
mod joined;
mod layers;
mod locales;
mod mutation;
mod numbering;
mod outputs;
mod overlay;
mod parity;
mod paths;
mod picture;
mod portable;
mod practice;
mod preview;
mod printed;
mod propagation;
mod publishing;
mod registry;
mod render;
mod report;
mod repository;
mod reproducible;
mod rulebook;
mod rust;
mod samples;
mod schema;
mod sections;
#[cfg(feature = "serve")]
mod serve;
mod site;
mod suite;
mod terminal;
mod themes;
mod tidy;
mod usage;
mod write;
