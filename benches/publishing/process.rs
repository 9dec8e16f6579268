//! Running a program and telling what it took: the time that passes, the processor time, and the
//! most memory that it held.
//!
//! Memory and processor time are read from `/proc` every few milliseconds until the program ends, so
//! the last milliseconds are missing in them; where there is no `/proc` they are nought.

use std::fs;
use std::io::{self, Read, Seek};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::machine::{TICKS, busy};

/// How often memory is looked at.
const PERIOD: Duration = Duration::from_millis(3);
/// How often it is asked whether a program has ended, while it is young and later.
const SHORT_NAP: Duration = Duration::from_micros(100);
const LONG_NAP: Duration = Duration::from_millis(1);
const YOUTH: Duration = Duration::from_millis(200);

/// What a program took.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// The seconds that passed.
    pub(crate) wall: f64,
    /// Seconds of processor time, on all cores together.
    pub(crate) processor: f64,
    /// The most memory that it held, in megabytes.
    pub(crate) memory: f64,
    /// How many cores others kept busy meanwhile.
    pub(crate) others: f64,
}

/// Runs a program to its end. It fails where the program does, and where it takes longer than it
/// may: the program is then ended.
pub(crate) fn measure(command: &mut Command, limit: Duration) -> io::Result<Cost> {
    let what = format!("{command:?}");
    let mut errors = tempfile::tempfile()?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(errors.try_clone()?);
    let before = busy();
    let started = Instant::now();
    let mut child = command.spawn()?;
    let (mut cost, mut looked) = (Cost::default(), Duration::ZERO);
    let status = loop {
        let status = child.try_wait()?;
        let passed = started.elapsed();
        cost.wall = passed.as_secs_f64();
        if let Some(status) = status {
            break status;
        }
        if passed > limit {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::other(format!("{what}: not ended within {limit:?}")));
        }
        if passed >= looked + PERIOD {
            looked = passed;
            cost.processor = processor(child.id()).unwrap_or(cost.processor);
            cost.memory = memory(child.id()).unwrap_or(cost.memory);
        }
        thread::sleep(if passed < YOUTH { SHORT_NAP } else { LONG_NAP });
    };
    cost.others = ((busy() - before - cost.processor) / cost.wall).max(0.0);
    if status.success() {
        return Ok(cost);
    }
    let mut said = String::new();
    errors.rewind()?;
    errors.read_to_string(&mut said)?;
    Err(io::Error::other(format!("{what}: {status}\n{said}")))
}

/// The seconds that a program takes that ends soon: it is waited for, and not looked at meanwhile.
/// It fails where the program does.
pub(crate) fn time(command: &mut Command) -> io::Result<f64> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let started = Instant::now();
    let status = command.status()?;
    let passed = started.elapsed().as_secs_f64();
    if status.success() {
        return Ok(passed);
    }
    Err(io::Error::other(format!("{command:?}: {status}")))
}

/// The most memory that a process has held until now.
fn memory(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<f64>().ok()? * 1024.0 / 1e6)
}

/// The processor time of a process and its threads until now.
fn processor(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program, in parentheses, may hold spaces.
    let (_, fields) = status.rsplit_once(") ")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<f64>);
    Some(ticks.sum::<Result<f64, _>>().ok()? / TICKS)
}
