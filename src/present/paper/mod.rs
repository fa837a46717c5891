//! Printed pages as plain data: map sheets with their codes, slips, minutes, directories, wall sheets. Deliberately absent: sentences,
//! colours in use, the DOM.

pub mod print_sheet;
pub mod sheet_code;
pub mod sheet_paper;
pub mod sheet_photo;
pub mod held_meetings;
pub mod budget_minutes;
pub mod referral_slip;
pub mod slip_qr;
pub mod service_directory;
pub mod you_said;
