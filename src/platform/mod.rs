//! One file per browser ability. Deliberately absent: what the abilities are used for.

pub mod clock;
pub mod ids;
pub mod preferences;
