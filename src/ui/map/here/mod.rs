//! Where the device is: watched, told, and walked. Deliberately absent: asking the device (`platform::position`).

pub mod handles;
pub mod watching;
pub mod panel;
