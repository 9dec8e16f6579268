//! What else the machine does: its cores as `/proc/stat` tells them, and its load. Where there is no
//! such file, it is taken to do nothing.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// Units of processor time in a second, as Linux tells them to programs.
pub(crate) const TICKS: f64 = 100.0;
/// For how long the machine is looked at to know whether it is quiet.
const GLANCE: Duration = Duration::from_millis(200);
/// The cores that may be busy on a quiet machine.
const QUIET: f64 = 0.2;

/// The seconds for which cores have been busy since the start of the machine, all together.
pub(crate) fn busy() -> f64 {
    let status = fs::read_to_string("/proc/stat").unwrap_or_default();
    let fields = status.lines().next().unwrap_or_default().split_whitespace().skip(1);
    let ticks: Vec<f64> = fields.filter_map(|field| field.parse().ok()).collect();
    // User, nice, system; then idle and waiting; then interrupts and what the host takes.
    let busy = ticks.iter().take(3).chain(ticks.iter().skip(5).take(3));
    busy.sum::<f64>() / TICKS
}

/// Waits until the machine does nothing else, at most for that long.
pub(crate) fn wait_until_quiet(limit: Duration) {
    let started = Instant::now();
    while started.elapsed() < limit {
        let (before, since) = (busy(), Instant::now());
        thread::sleep(GLANCE);
        if (busy() - before) / since.elapsed().as_secs_f64() < QUIET {
            return;
        }
    }
}

/// How many programs wanted a core in the last minute, as Linux counts them.
pub(crate) fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}
