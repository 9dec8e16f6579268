//! Hands the arguments to [`tabellion::cli`] and returns its exit code.

use std::process::ExitCode;

/// Texts are many small pieces, and the system's allocator takes a sixth of the time of a run. Huge
/// pages are left out: to clear them takes longer than all else that allocation costs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tabellion::cli::main()
}
