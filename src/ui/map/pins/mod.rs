//! The pins of marks and of services beside words, as on the map. Deliberately absent: the words.

pub mod mark_pin;
pub mod service_pin;
