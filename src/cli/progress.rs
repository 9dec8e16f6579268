//! How far a long run has come, on the terminal of the standard error: never in a pipe, never where
//! few words are wanted, and gone before anything else is said.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::arguments::Common;
use super::environment::is_watched;
use crate::diagnostic::Message;
use crate::language::Words;
use crate::pipeline;

/// With fewer organisations, nobody waits long enough to wonder.
const MANY: usize = 20;

/// How often a second the bar is drawn, at most: often enough to move, and it costs nothing.
const HERTZ: u8 = 10;

/// A bar that nobody sees yet.
pub(super) fn bar(words: &Words) -> ProgressBar {
    let bar = ProgressBar::hidden();
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} {msg}") {
        bar.set_style(style.progress_chars("━━ "));
    }
    bar.with_message(words.message(&Message::new("cli-progress")))
}

/// What moves the bar, and takes it away at the end.
pub(super) fn moving(bar: &ProgressBar, common: &Common) -> pipeline::Progress {
    if common.quiet || !is_watched() {
        return pipeline::Progress::default();
    }
    let bar = bar.clone();
    pipeline::Progress::new(move |done, all| {
        if all < MANY {
            return;
        }
        if bar.is_hidden() && done < all {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(HERTZ));
        }
        bar.set_length(all as u64);
        bar.set_position(done as u64);
        if done == all {
            bar.finish_and_clear();
        }
    })
}
