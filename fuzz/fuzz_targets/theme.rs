//! Fuzzes `theme`; see fuzz/README.md.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tabellion_fuzz::theme(bytes));
