//! Questions on a terminal: one line asked, one line answered, again until it is understood.

use std::io::BufRead;

use super::failure::Failure;
use super::output::Output;
use crate::diagnostic::Message;
use crate::language::Words;

/// Somebody who can be asked.
pub(super) struct Person<'p, 'w> {
    /// Where the answers come from.
    pub(super) input: &'p mut dyn BufRead,
    /// Where the questions go.
    pub(super) output: &'p mut Output<'w>,
    /// The words of the questions.
    pub(super) words: &'p Words,
}

impl Person<'_, '_> {
    /// An answer that is understood. An empty one stands for `default`; where there is none,
    /// `understand` is given the empty text.
    ///
    /// # Errors
    /// When the input ends before the answer.
    pub(super) fn ask<T>(
        &mut self,
        question: &Message,
        default: &str,
        understand: impl Fn(&str) -> Result<T, Message>,
    ) -> Result<T, Failure> {
        let default_shown =
            if default.is_empty() { String::new() } else { format!(" [{default}]") };
        loop {
            let asked = Message::new("init-asked")
                .arg("question", question.clone())
                .arg("default", default_shown.as_str());
            self.output.text(&format!("{} ", self.words.message(&asked)))?;
            let mut line = String::new();
            if self.input.read_line(&mut line)? == 0 {
                self.output.line("")?;
                return Err(Message::new("init-unanswered").into());
            }
            let answer = match line.trim() {
                "" => default,
                answer => answer,
            };
            match understand(answer) {
                Ok(value) => return Ok(value),
                Err(why) => self.output.line(&format!("  {}", self.words.message(&why)))?,
            }
        }
    }
}
