//! What is aimed at, and what was reached.

use crate::contest::Figures;
use crate::process::Cost;
use crate::stand::Work;
use crate::statistics::exponent;

/// Documents of an organisation: three notices in two languages.
const DOCUMENTS: usize = 6;
/// The size to which the aims apply, but for memory and growth.
const USUAL: usize = 1_000;

/// A figure, and whether it is enough.
#[derive(Debug)]
pub(crate) struct Aim {
    /// Of what it is the figure.
    pub(crate) what: String,
    /// What is wanted.
    pub(crate) wanted: &'static str,
    /// What was reached, with its unit; nothing where it was not measured.
    pub(crate) reached: Option<String>,
    /// Whether it is enough.
    pub(crate) met: Option<bool>,
}

/// All aims, with the times of `--version` and of `check` on the smallest workspace.
pub(crate) fn aims(figures: &[Figures], [version, minimal]: [f64; 2]) -> Vec<Aim> {
    let usual = figures.iter().rfind(|figures| figures.organisations <= USUAL);
    let mut aims = usual.map(of_one_size).unwrap_or_default();
    aims.extend(of_all_sizes(figures));
    aims.push(aim("`tabellion --version`", "under 5 ms", Some(version * 1e3), " ms", |n| n < 5.0));
    let what = "`check` on the smallest workspace";
    aims.push(aim(what, "under 20 ms", Some(minimal * 1e3), " ms", |n| n < 20.0));
    aims
}

/// Ratios within one size.
fn of_one_size(figures: &Figures) -> Vec<Aim> {
    let ratio = |work, of| Some(figures.median(work, wall)? / figures.median(of, wall)?);
    let hugo = ratio(Work::Hugo, Work::Build);
    let pipeline = ratio(Work::Build, Work::Pipeline);
    let changed = ratio(Work::Changed, Work::Build).map(|share| share * 100.0);
    let documents = count(figures.organisations * DOCUMENTS);
    let documents = figures.median(Work::Check, wall).map(|time| documents / time);
    let at = |what: &str| format!("{what}, N = {}", figures.organisations);
    vec![
        aim(at("Hugo's time over that of `build`"), "at least 15", hugo, "", |n| n >= 15.0),
        aim(at("time of `build` over that of the bare pipeline"), "at most 3", pipeline, "", |n| {
            n <= 3.0
        }),
        aim(at("`build` again after one changed value"), "under 10 % of it", changed, " %", |n| {
            n < 10.0
        }),
        aim(at("documents that `check` reads in a second"), "over 3,000", documents, "", |n| {
            n > 3_000.0
        }),
    ]
}

/// What grows with the size: memory at the largest one, time from the smallest to the largest.
fn of_all_sizes(figures: &[Figures]) -> Vec<Aim> {
    let Some((first, last)) = figures.first().zip(figures.last()) else { return Vec::new() };
    let sizes = [first, last].map(|figures| figures.organisations);
    let times = [first, last].map(|figures| figures.median(Work::Build, wall).unwrap_or(f64::NAN));
    let growth = (sizes[0] < sizes[1]).then(|| exponent(sizes, times));
    let memory = last.median(Work::Build, |cost| cost.memory);
    let [small, large] = sizes;
    let what = format!("growth of the time of `build` as a power of N, {small} to {large}");
    vec![
        aim(format!("memory of `build`, N = {large}"), "under 300 MB", memory, " MB", |n| {
            n < 300.0
        }),
        aim(what, "below 1.05", growth, "", |n| n < 1.05),
    ]
}

fn aim(
    what: impl Into<String>,
    wanted: &'static str,
    reached: Option<f64>,
    unit: &str,
    enough: impl Fn(f64) -> bool,
) -> Aim {
    let met = reached.map(enough);
    let digits = if reached.is_some_and(|reached| reached < 100.0) { 2 } else { 0 };
    let reached = reached.map(|reached| format!("{reached:.digits$}{unit}"));
    Aim { what: what.into(), wanted, reached, met }
}

fn wall(cost: &Cost) -> f64 {
    cost.wall
}

#[expect(clippy::cast_precision_loss, reason = "documents are fewer than a float counts")]
fn count(number: usize) -> f64 {
    number as f64
}
