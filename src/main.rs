//! Hands the arguments to [`tabellion::cli`] and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    tabellion::cli::main()
}
