//! The brain of the shell: state, routes, what people do. Deliberately absent: looks and sentences.
