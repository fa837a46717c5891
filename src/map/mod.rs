//! The map engine behind a narrow adapter. Deliberately absent: records.
