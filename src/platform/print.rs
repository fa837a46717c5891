//! Printing by the browser. Deliberately absent: what is printed; the print style sheet decides.

/// Opens the browser's print dialogue. False when there is none.
pub fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}
