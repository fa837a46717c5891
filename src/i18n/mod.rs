//! Texts in the language chosen, loaded at run time.
