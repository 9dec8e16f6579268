//! What stands for bytes where two of them are compared that are not there at one time.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The SHA-256 of bytes, in 64 digits.
pub fn digest(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into a text cannot fail.
        let _written = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn it_is_the_one_that_everybody_computes() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(digest(b""), empty);
    }
}
