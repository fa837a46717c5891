//! What the page and the worker say to each other.

mod conversations;
mod map_question;
mod messages;
