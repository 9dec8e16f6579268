//! The commands, one file each, and what they share: arguments, streams and exit statuses.
//!
//! A command asks `pipeline` for a value and prints it. Only this module knows the environment.

mod answer;
mod arguments;
mod audit;
mod build;
mod check;
mod claims;
mod completions;
mod context;
mod document;
mod environment;
mod explain;
mod facts;
mod failure;
mod help;
mod init;
mod man;
mod output;
mod parity;
mod progress;
mod question;
mod rules;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod usage;
mod waivers;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use clap::error::ErrorKind;

use self::arguments::{Arguments, Command, Common};
use self::context::{Context, workspace};
use self::environment::{asked_language, started, ui_language};
use self::failure::Failure;
use self::output::Output;
use crate::language::Words;
use crate::pipeline;

pub use self::help::english as english_help;

/// How a command ended that could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// Nothing that fails.
    Clean = 0,
    /// Findings at the level of an error.
    Findings = 1,
}

/// The exit status of a command that could not do its work.
const FAILED: u8 = 2;

/// Runs the command of this process and returns its exit code.
pub fn main() -> ExitCode {
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    ExitCode::from(run_from(started(), std::env::args_os(), &mut out, &mut err))
}

/// Runs the command that `arguments` ask for, with its streams, and returns its exit status.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    run_from(None, arguments, out, err)
}

/// The same; how long it took is told where it is known when it began.
fn run_from(
    started: Option<Instant>,
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let (mut out, mut err) = (Output::new(out), Output::new(err));
    let given: Vec<OsString> = arguments.into_iter().collect();
    let arguments = match Arguments::try_parse_from(&given) {
        Ok(arguments) => arguments,
        Err(error) => return not_arguments(&error, &given, &mut out, &mut err),
    };
    let words = match words(&arguments.common) {
        Ok(words) => words,
        Err(error) => return failed(&error.to_string(), &mut err),
    };
    let bar = progress::bar(&words);
    let mut context = Context {
        common: &arguments.common,
        words: &words,
        out: &mut out,
        err: &mut err,
        bar: &bar,
        started,
    };
    let ended = dispatch(&arguments.command, &mut context);
    bar.finish_and_clear();
    match ended {
        Ok(status) => status as u8,
        Err(Failure::World(error)) => failed(&error.to_string(), &mut err),
        Err(Failure::Usage(message)) => failed(&words.message(&message), &mut err),
    }
}

/// The tool's own messages. A workspace may word them in its own way; where it cannot be read,
/// which its command will say, those that the binary carries serve.
fn words(common: &Common) -> io::Result<Words> {
    let language = ui_language(common);
    let own = workspace(common).ok().and_then(|(host, _)| pipeline::words(&*host, language).ok());
    own.map_or_else(|| pipeline::words(&pipeline::embedded(), language), Ok)
}

/// An answer that is no failure.
fn told(answer: &str, out: &mut Output<'_>, err: &mut Output<'_>) -> u8 {
    match out.text(answer) {
        Ok(()) => Status::Clean as u8,
        Err(unsaid) => failed(&unsaid.to_string(), err),
    }
}

fn dispatch(command: &Command, context: &mut Context<'_, '_>) -> Result<Status, Failure> {
    match command {
        Command::Parity(_) => {}
        Command::Check(_) | Command::Build(_) | Command::Audit(_) => context.refuse_documents()?,
        other => context.refuse_reports(matches!(other, Command::Rules(_)))?,
    }
    match command {
        Command::Init(arguments) => init::run(context, arguments),
        Command::Check(arguments) => check::run(context, arguments),
        Command::Build(arguments) => build::run(context, arguments),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::run(context, arguments),
        Command::Audit(arguments) => audit::run(context, arguments),
        Command::Claims(arguments) => claims::run(context, arguments),
        Command::Facts => facts::run(context),
        Command::Parity(arguments) => parity::run(context, arguments),
        Command::Explain(arguments) => explain::run(context, arguments),
        Command::Rules(arguments) => rules::run(context, arguments),
        Command::Waivers => waivers::run(context),
        Command::Schema(arguments) => schema::run(context, arguments),
        Command::Completions(arguments) => completions::run(context, arguments),
        Command::Man(arguments) => man::run(context, arguments),
    }
}

fn failed(why: &str, err: &mut Output<'_>) -> u8 {
    // Where not even this can be said, the status still tells.
    let _unsaid = err.line(&format!("tabellion: {why}"));
    FAILED
}

/// Help and version are answers; anything else is one line that says what to write instead.
fn not_arguments(
    error: &clap::Error,
    given: &[OsString],
    out: &mut Output<'_>,
    err: &mut Output<'_>,
) -> u8 {
    // It is the same in every language.
    if error.kind() == ErrorKind::DisplayVersion {
        return told(&error.render().to_string(), out, err);
    }
    let words = match pipeline::words(&pipeline::embedded(), asked_language(given)) {
        Ok(words) => words,
        Err(unsaid) => return failed(&unsaid.to_string(), err),
    };
    if error.kind() == ErrorKind::DisplayHelp {
        let answer = help::command(&words).try_get_matches_from(given).err();
        let answer = answer.map(|answer| answer.render().to_string()).unwrap_or_default();
        return told(&answer, out, err);
    }
    match usage::message(error) {
        Some(message) => failed(&words.message(&message), err),
        None => failed(&usage::one_line(error), err),
    }
}
