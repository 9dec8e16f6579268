//! Says which folders are embedded in the binary, so that a change in them builds it anew.

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=themes");
}
