//! What people touch. Deliberately absent: arithmetic, storage, sentences.
