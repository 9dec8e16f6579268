//! What several runs say together.

/// The middle one, or the mean of the two in the middle.
pub(crate) fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.as_slice() {
        [] => f64::NAN,
        sorted if sorted.len() % 2 == 1 => sorted[middle],
        sorted => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// The power of the size with which time grows from one size to another.
pub(crate) fn exponent([small, large]: [usize; 2], [short, long]: [f64; 2]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "sizes are small")]
    let growth = large as f64 / small as f64;
    (long / short).ln() / growth.ln()
}
