//! Tabellion compiles policy documents: YAML data and Markdown prose become privacy notices,
//! cookie policies and legal notices, in French and in English, that agree with themselves, with
//! each other and with the law.
//!
//! Facts flow one way. `load` reads what is **declared**, `claim` reads what the prose
//! **claims**, `check` compares sets of facts and finds, `render` and `site` make the pages a
//! value, `write` publishes it. Only `pipeline` knows that order. A module imports only modules
//! of a lower rank; `ARCHITECTURE.md` has the table, a test holds it.

pub mod source;

pub mod diagnostic;

pub mod syntax;

pub mod fact;

pub mod language;
pub mod law;

pub mod model;
pub mod report;

pub mod claim;
pub mod draft;
pub mod load;

pub mod check;
pub mod render;

pub mod site;

pub mod pipeline;

pub mod write;

#[cfg(feature = "serve")]
pub mod serve;

pub mod cli;
