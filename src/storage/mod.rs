//! IndexedDB through rexie. Deliberately absent: what records mean.
