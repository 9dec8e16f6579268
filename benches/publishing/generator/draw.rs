//! Drawing lots that come out the same every time: what is drawn depends on the number of the
//! organisation and on what it is drawn for, not on what was drawn before.

/// The lots of one organisation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draw {
    number: u64,
}

impl Draw {
    /// Those of the organisation of that number.
    pub(crate) fn new(number: usize) -> Self {
        Self { number: number as u64 }
    }

    /// The number of the organisation.
    pub(crate) fn number(self) -> u64 {
        self.number
    }

    /// A number below `most` for a purpose and a place.
    pub(crate) fn below(self, purpose: &str, place: usize, most: usize) -> usize {
        let start = mixed(self.number ^ ((place as u64) << 32));
        let hash = purpose.bytes().fold(start, |hash, byte| mixed(hash ^ u64::from(byte)));
        usize::try_from(hash % (most.max(1) as u64)).unwrap_or_default()
    }

    /// A number below `most` that no other organisation has, as long as there are no more of them than
    /// that; the step has no divisor in common with it.
    pub(crate) fn scattered(self, most: usize, step: u64) -> usize {
        let most = most as u64;
        usize::try_from((self.number % most) * step % most).unwrap_or_default()
    }

    /// One of several for a purpose.
    pub(crate) fn one<'a, T>(self, purpose: &str, of: &'a [T]) -> &'a T {
        &of[self.below(purpose, 0, of.len())]
    }
}

/// The finishing step of `SplitMix64`, a public algorithm.
fn mixed(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
