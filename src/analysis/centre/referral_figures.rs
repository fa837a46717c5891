//! Referrals in figures: how soon they were accepted and served, within the time frame or not, and why they were refused.
//!
//! Times are medians of days with the number of referrals. The share within the time frame is taken over referrals with an agreed day
//! that were served, or whose agreed day is past and that were not refused. Parts (sector, sex, age, status) with fewer than five
//! referrals are hidden, and so are parts from which they could be computed (`small_groups`). Deliberately absent: single people.

use crate::analysis::numbers::median::{Median, median};
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::small_groups::protect;
use crate::domain::date::Day;
use crate::domain::project::Project;
use crate::domain::records::{Referral, ReferralState, Satisfaction};
use std::collections::BTreeMap;

/// Fewest referrals behind a share that is shown.
pub const FEWEST_FOR_SHARE: u64 = 10;

/// A part and its whole.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[allow(missing_docs)]
pub struct Share {
    pub part: u64,
    pub whole: u64,
}

impl Share {
    /// The share; none of fewer than ten, of which it would say too much about single people and too little about the service.
    pub fn ratio(self) -> Option<Ratio> {
        (self.whole >= FEWEST_FOR_SHARE)
            .then(|| Ratio::share(self.part, self.whole))
            .flatten()
    }
}

/// Figures of some referrals.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Figures {
    /// Referrals.
    pub total: u64,
    /// By the state that they are in.
    pub by_state: BTreeMap<ReferralState, u64>,
    /// Days from sent to accepted.
    pub to_acceptance: Option<Median>,
    /// Days from sent to served.
    pub to_service: Option<Median>,
    /// Served within the agreed time frame.
    pub in_time: Share,
    /// Refused at some time, by reason; a referral that was refused twice for different reasons counts for each.
    pub refusals: BTreeMap<ReferralState, u64>,
    /// Past their agreed day and neither served, refused nor closed.
    pub overdue: u64,
    /// How people saw it at the end.
    pub views: BTreeMap<Satisfaction, u64>,
}

/// Whether the agreed day is past and the referral was not served, refused or closed.
pub fn is_overdue(referral: &Referral, today: Day) -> bool {
    use ReferralState::{Accepted, Received, Sent};
    referral.due.is_some_and(|due| due < today)
        && matches!(referral.state(), None | Some(Sent | Received | Accepted))
}

/// The figures of these referrals.
pub fn figures<'a>(referrals: impl IntoIterator<Item = &'a Referral>, today: Day) -> Figures {
    let mut sum = Figures::default();
    let (mut accepted, mut served) = (Vec::new(), Vec::new());
    for referral in referrals {
        sum.total += 1;
        if let Some(state) = referral.state() {
            *sum.by_state.entry(state).or_default() += 1;
        }
        let days = |state| {
            let sent = referral.reached(ReferralState::Sent)?;
            Some(referral.reached(state)?.days_since(sent))
        };
        accepted.extend(days(ReferralState::Accepted));
        served.extend(days(ReferralState::Served));
        let overdue = is_overdue(referral, today);
        sum.overdue += u64::from(overdue);
        if let Some(due) = referral.due {
            let day = referral.reached(ReferralState::Served);
            sum.in_time.whole += u64::from(day.is_some() || overdue);
            sum.in_time.part += u64::from(day.is_some_and(|day| day <= due));
        }
        for state in ReferralState::ALL.into_iter().filter(|state| state.is_refusal()) {
            if referral.reached(state).is_some() {
                *sum.refusals.entry(state).or_default() += 1;
            }
        }
        if let Some(view) = referral.view {
            *sum.views.entry(view).or_default() += 1;
        }
    }
    sum.to_acceptance = median(accepted);
    sum.to_service = median(served);
    sum
}

/// One part of the referrals.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part<K> {
    /// What they have in common; none where it was not asked.
    pub key: Option<K>,
    /// Their figures.
    pub figures: Figures,
    /// May be shown apart where data leave the device.
    pub shown: bool,
}

/// Figures of all referrals grouped by `key`, in the order of keys; those without a key come last.
pub fn by<K: Ord + Clone>(
    project: &Project,
    today: Day,
    key: impl Fn(&Referral) -> Option<K>,
) -> Vec<Part<K>> {
    let mut parts: BTreeMap<(bool, Option<K>), Vec<&Referral>> = BTreeMap::new();
    for (_, referral) in project.all::<Referral>() {
        let key = key(referral);
        parts.entry((key.is_none(), key)).or_default().push(referral);
    }
    let sizes: Vec<u64> = parts.values().map(|part| part.len() as u64).collect();
    let shown = protect(&sizes);
    let part = |(((_, key), referrals), shown): ((_, Vec<&Referral>), bool)| Part {
        key,
        figures: figures(referrals, today),
        shown,
    };
    parts.into_iter().zip(shown).map(part).collect()
}
