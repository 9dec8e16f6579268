//! How fast whole workspaces are published, and what else there is to measure it by:
//! `cargo bench --bench publishing`. No figure can fail; those that were written down stand in
//! `docs/performance.md`.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program that writes workspaces, runs others and tells what they took"
)]

mod generator;
mod write;

use std::error::Error;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// What is asked for.
#[derive(Debug, Parser)]
#[command(about, bin_name = "cargo bench --bench publishing --")]
struct Arguments {
    /// Given by `cargo bench` to every benchmark.
    #[arg(long, hide = true, global = true)]
    bench: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Writes a workspace of invented organisations.
    Generate(Generate),
    /// Writes the same as a Hugo site.
    GenerateHugo(Generate),
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

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let arguments = Arguments::parse();
    match arguments.command {
        Command::Generate(to) => println!("{}", write::workspace(to.organisations, &to.into)?),
        Command::GenerateHugo(to) => println!("{}", write::hugo_site(to.organisations, &to.into)?),
    }
    Ok(())
}
