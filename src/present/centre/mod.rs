//! The centre's desk as plain data: services, referrals, feedback, committees, what is due. Deliberately absent: sentences, colours in use,
//! the DOM.

pub mod service_rows;
pub mod provider_rows;
pub mod finder;
pub mod referral_rows;
pub mod referral_pathway;
pub mod feedback_rows;
pub mod due_board;
pub mod committee_page;
pub mod committee_rows;
pub mod round_asking;
