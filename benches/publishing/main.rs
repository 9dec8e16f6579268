//! How fast whole workspaces are published, and what else there is to measure it by:
//! `cargo bench --bench publishing`. No figure can fail; those that were written down stand in
//! `docs/performance.md`.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program that writes workspaces, runs others and tells what they took"
)]

mod aims;
mod contest;
mod floor;
mod generator;
mod hugo;
mod machine;
mod process;
mod report;
mod stand;
mod statistics;
mod words;
mod write;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use contest::Options;
use floor::AnyError;

/// The allocator that Tabellion has, for the floors.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Builds the same pages with Tabellion, with Hugo and with the least that any program must do, and
/// prints what each took.
#[derive(Debug, Parser)]
#[command(
    about,
    bin_name = "cargo bench --bench publishing --",
    args_conflicts_with_subcommands = true
)]
struct Arguments {
    /// Given by `cargo bench` to every benchmark.
    #[arg(long, hide = true, global = true)]
    bench: bool,
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes a workspace of invented organisations.
    Generate(Generate),
    /// Writes the same as a Hugo site.
    GenerateHugo(Generate),
    /// The bare pipeline: reads every file, parses YAML, makes HTML of Markdown, writes both.
    Pipeline {
        /// The folder that is read.
        plain: PathBuf,
        /// The folder that is written.
        out: PathBuf,
    },
    /// Writes files of given sizes.
    Write {
        /// A line for each file: its size, its path.
        list: PathBuf,
        /// The folder that is written.
        out: PathBuf,
    },
}

#[derive(Debug, Args)]
struct Generate {
    /// How many organisations.
    #[arg(long, default_value_t = 1_000)]
    organisations: usize,
    /// The folder, new or empty.
    #[arg(long)]
    into: PathBuf,
}

fn main() -> Result<(), AnyError> {
    let arguments = Arguments::parse();
    match arguments.command {
        Some(Command::Generate(to)) => {
            println!("{}", write::workspace(to.organisations, &to.into)?);
        }
        Some(Command::GenerateHugo(to)) => {
            println!("{}", write::hugo_site(to.organisations, &to.into)?);
        }
        Some(Command::Pipeline { plain, out }) => floor::pipeline(&plain, &out)?,
        Some(Command::Write { list, out }) => floor::write(&list, &out)?,
        None if arguments.bench => println!("{}", contest::run(&arguments.options)?),
        // A test run asks only whether the program starts.
        None => {}
    }
    Ok(())
}
