//! One file per browser ability. Deliberately absent: what the abilities are used for.

pub mod broadcast;
pub mod clock;
pub mod fetch;
pub mod files;
pub mod ids;
pub mod install;
pub mod listener;
pub mod preferences;
pub mod print;
pub mod service_worker;
pub mod storage_persistence;
pub mod visibility;
pub mod wake_lock;
