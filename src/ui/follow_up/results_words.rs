//! Results in words: changes of quality and access, and the share of satisfied people, unless hidden.
//!
//! Deliberately absent: counting (`analysis/plan/evaluation_results`).

use crate::analysis::centre::referral_figures::{FEWEST_FOR_SHARE, Share};
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::plan::evaluation_results::Improvement;
use crate::present::plan::programme_results::tenths;
use crate::{i18n, tr};

/// "up by 1.8 steps", "down by 0.5 steps", "unchanged".
pub fn moved_text(moved: Improvement) -> String {
    let (down, tenths) = tenths(moved);
    let steps = i18n::Arg::Tenths(tenths as i64);
    match (tenths, down) {
        (0, _) => tr!("moved-none"),
        (_, true) => tr!("moved-down", steps = steps),
        (_, false) => tr!("moved-up", steps = steps),
    }
}

/// The same as a number with its sign.
pub fn moved_number(moved: Option<Improvement>) -> String {
    let Some(moved) = moved else {
        return "–".to_owned();
    };
    let (down, tenths) = tenths(moved);
    let steps = i18n::decimal(tenths as f64 / 10.0, 1);
    match (tenths, down) {
        (0, _) => steps,
        (_, true) => format!("\u{2212}{steps}"),
        (_, false) => format!("+{steps}"),
    }
}

/// "82% (98 of 120)"; of fewer than ten people asked, only that.
pub fn satisfied_text(share: Share) -> String {
    match share.ratio() {
        Some(ratio) => tr!(
            "figures-share",
            percent = i18n::number(ratio.rounded(100)),
            part = i18n::number(share.part),
            whole = i18n::number(share.whole)
        ),
        None => tr!("results-few-asked", count = FEWEST_FOR_SHARE),
    }
}

/// A share in per cent, or a dash.
pub fn percent_text(share: Option<Ratio>) -> String {
    share.map_or_else(
        || "–".to_owned(),
        |share| tr!("results-percent", percent = i18n::number(share.rounded(100))),
    )
}

/// A count that may be hidden.
pub fn count_text(count: Option<u64>) -> String {
    count.map_or_else(|| "*".to_owned(), i18n::number)
}
