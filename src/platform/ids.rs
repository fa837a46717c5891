//! Making ids, which needs a clock and random numbers. Deliberately absent: the format of an id (`domain::id`).

use super::clock::now_millis;
use crate::domain::id::RecordId;
use crate::domain::referral_code::ReferralCode;
use web_sys::{Crypto, window};

/// A new id that sorts by the time it was made.
pub fn new_id() -> RecordId {
    RecordId::timed(now_millis(), random_bytes())
}

/// A new id that does not show when it was made, for ballots.
pub fn new_secret_id() -> RecordId {
    RecordId::timeless(random_bytes())
}

/// A seed for a lottery, to be shown in public.
pub fn new_seed() -> u64 {
    u64::from_le_bytes(random_bytes())
}

/// A new code for a referral. Whether it is in use already, the act of referring says.
pub fn new_referral_code() -> ReferralCode {
    ReferralCode::from_random(u64::from_le_bytes(random_bytes()))
}

/// Random bytes from the browser's generator for cryptography.
fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let crypto: Option<Crypto> = window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        // Every browser that runs WebAssembly has the generator; a weaker id is still better than none.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}
