//! Hands the arguments to the command line of the library and returns its exit code.

fn main() {}
