//! Pabulib `.pb`: elections on budgets as researchers and cities exchange them.
//!
//! Sections META, PROJECTS and VOTES of lines with `;` between fields; columns in any order, unknown ones allowed. Source: the format
//! page of pabulib.org. Deliberately absent: voters and times. Ballots are written sorted and then shuffled, numbered anew, without time
//! stamps, and with age bands instead of ages.

mod election;
mod fields;
mod read;
mod write;

pub use election::{Election, Project, Vote, VoteType};
pub use read::read;
pub use write::write;
