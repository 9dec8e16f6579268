//! Periods as prose states them: a duration or a range, with its bound, its start and its role.

use std::fmt;

use super::{Bound, Duration, Trigger};

/// A stated period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// The duration, or the shorter end of a range.
    pub duration: Duration,
    /// The longer end of a range.
    pub to: Option<Duration>,
    /// Whether it is meant exactly.
    pub bound: Bound,
    /// The event from which it runs.
    pub trigger: Option<StatedTrigger>,
    /// What it is for.
    pub role: Role,
    /// The value in parentheses, where it is not that of the words: "three (5) years".
    pub disagreement: Option<Duration>,
}

/// The event from which a period runs, as a sentence says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedTrigger {
    /// The event, where it is a known one.
    pub id: Option<Trigger>,
    /// The words.
    pub words: String,
}

/// What a stated period is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// How long something is kept or lasts.
    #[default]
    Retention,
    /// The time within which something is done.
    Deadline,
    /// How long something has already lasted.
    Past,
    /// Somebody's age.
    Age,
    /// How often something happens.
    Recurrence,
    /// A sentence of imprisonment.
    Penalty,
}

impl Role {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Retention => "retention",
            Self::Deadline => "deadline",
            Self::Past => "past",
            Self::Age => "age",
            Self::Recurrence => "recurrence",
            Self::Penalty => "penalty",
        }
    }

    /// The kind of claim of a period in this role.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Retention | Self::Deadline | Self::Past => "duration",
            Self::Age => "age",
            Self::Recurrence => "recurrence",
            Self::Penalty => "penalty",
        }
    }
}

impl Period {
    /// A duration and nothing more.
    pub fn exactly(duration: Duration) -> Self {
        Self {
            duration,
            to: None,
            bound: Bound::Exact,
            trigger: None,
            role: Role::Retention,
            disagreement: None,
        }
    }

    /// Whether a declared duration can be what is stated. `None` where they cannot be compared.
    pub fn admits(&self, declared: &Duration) -> Option<bool> {
        if let Some(to) = self.to {
            let within = *declared >= self.duration && *declared <= to;
            return declared.partial_cmp(&self.duration).map(|_| within);
        }
        match self.bound {
            Bound::Exact => Some(self.duration == *declared),
            Bound::AtMost => declared.partial_cmp(&self.duration).map(std::cmp::Ordering::is_le),
            Bound::AtLeast => declared.partial_cmp(&self.duration).map(std::cmp::Ordering::is_ge),
        }
    }
}

impl fmt::Display for Period {
    /// ISO 8601; a range by both ends.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.duration)?;
        self.to.map_or(Ok(()), |to| write!(formatter, "/{to}"))
    }
}
