//! The tables, as `docs/performance.md` has them.

use std::fmt::Write;
use std::thread;

use crate::contest::Figures;
use crate::process::Cost;
use crate::stand::Work;
use crate::statistics::exponent;

/// Documents of an organisation: three notices in two languages.
const DOCUMENTS: usize = 6;

/// Under which conditions it was measured.
#[derive(Debug)]
pub(crate) struct Conditions {
    /// The version of Hugo, where there is one.
    pub(crate) hugo: Option<String>,
    /// How often.
    pub(crate) runs: usize,
    /// Whether on a memory file system.
    pub(crate) in_memory: bool,
    /// The load of the machine before and after.
    pub(crate) load: [String; 2],
}

/// What is aimed at: a figure, and whether it is enough.
struct Aim {
    what: String,
    wanted: &'static str,
    reached: Option<String>,
    met: bool,
}

/// Everything that was measured.
pub(crate) fn tables(figures: &[Figures], starts: [f64; 2], conditions: &Conditions) -> String {
    let mut text = said(conditions);
    for figures in figures {
        text += &of_size(figures);
    }
    text += "\n| aim | wanted | reached | met |\n|---|---|---|---|\n";
    for Aim { what, wanted, reached, met } in aims(figures, starts) {
        let reached = reached.unwrap_or_else(|| "not measured".to_owned());
        let met = if met { "yes" } else { "no" };
        // Writing to a string does not fail.
        let _ = writeln!(text, "| {what} | {wanted} | {reached} | {met} |");
    }
    text
}

fn said(conditions: &Conditions) -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let place = if conditions.in_memory { "a memory file system" } else { "disk" };
    let build = if cfg!(debug_assertions) { " WITHOUT optimisation" } else { "" };
    let hugo = conditions.hugo.as_ref().map_or_else(
        || "Hugo is neither named by `HUGO` nor on the path and was left out".to_owned(),
        Clone::clone,
    );
    let [before, after] = &conditions.load;
    format!(
        "Medians of {} runs{build} on {place}, {cores} cores; load before {before}, after {after}; {hugo}.\n",
        conditions.runs
    )
}

/// The table of one size: what each work took, and how many times the time of a build it took.
fn of_size(figures: &Figures) -> String {
    let (organisations, files) = (figures.organisations, figures.files);
    let bytes = figures.bytes / 1_000_000;
    let mut text = format!(
        "\n{organisations} organisations, {files} files, {bytes} MB:\n\n| work | time | of a build | processor time | memory | cores of others |\n|---|---|---|---|---|---|\n"
    );
    let build = figures.median(Work::Build, wall);
    for (work, _) in &figures.costs {
        let [Some(time), Some(build), Some(processor), Some(memory), Some(others)] = [
            figures.median(*work, wall),
            build,
            figures.median(*work, |cost| cost.processor),
            figures.median(*work, |cost| cost.memory),
            figures.median(*work, |cost| cost.others),
        ] else {
            continue;
        };
        let name = work.name();
        let _ = writeln!(
            text,
            "| {name} | {time:.3} s | {:.2} | {processor:.2} s | {memory:.0} MB | {others:.1} |",
            time / build
        );
    }
    match figures.differences.as_deref() {
        Some([]) => text += "\nThe pages of an organisation have the same words in both sites.\n",
        Some(differences) => {
            for difference in differences {
                let _ = writeln!(text, "\nThe words of a page are not the same: {difference}.");
            }
        }
        None => {}
    }
    text
}

/// The figures to reach, from the size to which each applies: the largest up to 1,000 for ratios,
/// the largest of all for memory.
fn aims(figures: &[Figures], [version, minimal]: [f64; 2]) -> Vec<Aim> {
    let usual = figures.iter().rfind(|figures| figures.organisations <= 1_000);
    let largest = figures.last();
    let ratio = |work, of| Some(usual?.median(work, wall)? / usual?.median(of, wall)?);
    let size = |figures: Option<&Figures>| figures.map_or(0, |figures| figures.organisations);
    let documents = usual.and_then(|figures| {
        Some(count(figures.organisations * DOCUMENTS) / figures.median(Work::Check, wall)?)
    });
    let memory = largest.and_then(|figures| figures.median(Work::Build, |cost| cost.memory));
    let growth = figures
        .first()
        .zip(largest)
        .filter(|(first, last)| first.organisations < last.organisations);
    let growth = growth.and_then(|(first, last)| {
        let times = [first.median(Work::Build, wall)?, last.median(Work::Build, wall)?];
        Some(exponent([first.organisations, last.organisations], times))
    });
    let (usual, most) = (size(usual), size(largest));
    let hugo = ratio(Work::Hugo, Work::Build);
    let pipeline = ratio(Work::Build, Work::Pipeline);
    let changed = ratio(Work::Changed, Work::Build);
    vec![
        aim(
            format!("Hugo's time over that of `build`, N = {usual}"),
            "at least 15",
            hugo,
            "",
            |n| n >= 15.0,
        ),
        aim(
            format!("time of `build` over that of the bare pipeline, N = {usual}"),
            "at most 3",
            pipeline,
            "",
            |n| n <= 3.0,
        ),
        aim(format!("memory of `build`, N = {most}"), "under 300 MB", memory, " MB", |n| n < 300.0),
        aim(
            "growth of the time of `build`, as a power of N".to_owned(),
            "below 1.05",
            growth,
            "",
            |n| n < 1.05,
        ),
        aim(
            "`build` again after one changed value".to_owned(),
            "under 10 % of a build",
            changed.map(|n| n * 100.0),
            " %",
            |n| n < 10.0,
        ),
        aim(
            format!("documents that `check` reads in a second, N = {usual}"),
            "over 3,000",
            documents,
            "",
            |n| n > 3_000.0,
        ),
        aim("`tabellion --version`".to_owned(), "under 5 ms", Some(version * 1e3), " ms", |n| {
            n < 5.0
        }),
        aim(
            "`check` on the smallest workspace".to_owned(),
            "under 20 ms",
            Some(minimal * 1e3),
            " ms",
            |n| n < 20.0,
        ),
    ]
}

fn aim(
    what: String,
    wanted: &'static str,
    reached: Option<f64>,
    unit: &str,
    enough: impl Fn(f64) -> bool,
) -> Aim {
    let met = reached.is_some_and(enough);
    let digits = if reached.is_some_and(|reached| reached < 100.0) { 2 } else { 0 };
    Aim { what, wanted, reached: reached.map(|reached| format!("{reached:.digits$}{unit}")), met }
}

fn wall(cost: &Cost) -> f64 {
    cost.wall
}

#[expect(clippy::cast_precision_loss, reason = "documents are fewer than a float counts")]
fn count(number: usize) -> f64 {
    number as f64
}
