//! What follows from a photo of paper: where the corner marks of a print sheet are. Deliberately absent: sentences, looks, storage.

pub mod corner_marks;
