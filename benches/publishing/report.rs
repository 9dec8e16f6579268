//! The tables, as `docs/performance.md` has them.

use std::fmt::Write;
use std::thread;

use crate::aims::{Aim, aims};
use crate::contest::Figures;
use crate::process::Cost;
use crate::stand::Work;

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

/// Everything that was measured.
pub(crate) fn tables(figures: &[Figures], starts: [f64; 2], conditions: &Conditions) -> String {
    let mut text = said(conditions);
    for figures in figures {
        text += &of_size(figures);
    }
    text += "\n| aim | wanted | reached | met |\n|---|---|---|---|\n";
    for Aim { what, wanted, reached, met } in aims(figures, starts) {
        let reached = reached.unwrap_or_else(|| "not measured".to_owned());
        let met = met.map_or("–", |met| if met { "yes" } else { "no" });
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

fn wall(cost: &Cost) -> f64 {
    cost.wall
}
