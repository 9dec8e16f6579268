//! A text that is still to be worded: an id of the Fluent messages and its values.

/// A message of `locales/<language>/messages.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The message's id.
    pub id: &'static str,
    /// Its values by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without values.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// A value that a message prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words printed as they are.
    Text(String),
    /// A whole number, which also chooses plurals.
    Number(i64),
    /// Values joined with "or" in the reader's language.
    AnyOf(Vec<Arg>),
    /// Values joined with "and" in the reader's language.
    AllOf(Vec<Arg>),
    /// Another message, worded in the reader's language.
    Message(Message),
}

impl Arg {
    /// Texts joined with "or".
    pub fn any_of<T: ToString>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::AnyOf(texts.into_iter().map(|text| Self::Text(text.to_string())).collect())
    }

    /// Texts joined with "and".
    pub fn all_of<T: ToString>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::AllOf(texts.into_iter().map(|text| Self::Text(text.to_string())).collect())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}
