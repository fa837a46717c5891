//! One file per browser ability. Deliberately absent: what the abilities are used for.
