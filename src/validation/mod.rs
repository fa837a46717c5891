//! What is wrong: one rule per file, each issue with a code, a severity, a subject and, where possible, a fix (an edit).
//! Deliberately absent: sentences, and stopping anybody: issues are data.
