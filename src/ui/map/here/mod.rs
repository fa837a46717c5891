//! The position of the device: watching it, showing it, and drawing by walking. Deliberately absent: asking the device
//! (`platform::position`).

pub mod handles;
pub mod watching;
pub mod panel;
