//! One file per browser ability. Deliberately absent: what the abilities are used for.

pub mod broadcast;
pub mod clock;
pub mod fetch;
pub mod files;
pub mod ids;
pub mod install;
pub mod listener;
pub mod online_tiles;
pub mod part;
pub mod position;
pub mod pictures;
pub mod preferences;
pub mod print;
pub mod recorder;
pub mod service_worker;
pub mod storage_persistence;
pub mod unfinished;
pub mod visibility;
pub mod wake_lock;
