//! Analysis of photos of printed sheets: where the corner marks are. Deliberately absent: sentences, looks, storage.

pub mod corner_marks;
