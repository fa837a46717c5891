//! The rows of the list of referrals: code, need, service, state with its day, and whether it is overdue.
//!
//! Deliberately absent: the person referred, who is not recorded.

use crate::analysis::centre::referral_figures::is_overdue;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Provider, Referral, ReferralNeed, ReferralState, Service, Urgency};
use crate::present::lists::list_view::{ListRow, SortKey};

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct ReferralRow {
    pub id: RecordId,
    pub code: String,
    pub need: ReferralNeed,
    pub urgency: Urgency,
    pub service: String,
    /// The provider that referred; none for the centre's own desk.
    pub from: Option<RecordId>,
    pub state: Option<ReferralState>,
    /// Since when it is in its state.
    pub since: Option<Day>,
    pub due: Option<Day>,
    pub overdue: bool,
    /// It still waits for something.
    pub open: bool,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 4] = ["due", "sent", "code", "service"];

/// All referrals. `need_name` gives what a need is called.
pub fn referral_rows(
    project: &Project,
    today: Day,
    need_name: impl Fn(ReferralNeed) -> String,
) -> Vec<ListRow<ReferralRow>> {
    let row = |(id, referral): (RecordId, &Referral)| {
        let service = referral.to.and_then(|id| project.get::<Service>(id));
        let service = service.map(|it| it.title.clone()).unwrap_or_default();
        let code = referral.code.to_string();
        let sent = referral.reached(ReferralState::Sent);
        let keys = vec![
            SortKey::day(referral.due),
            SortKey::day(sent),
            SortKey::text(&code),
            SortKey::text(&service),
        ];
        let plain = code.replace('-', "");
        let need = need_name(referral.need);
        let shown = ReferralRow {
            id,
            code: code.clone(),
            need: referral.need,
            urgency: referral.urgency,
            service: service.clone(),
            from: referral.from,
            state: referral.state(),
            since: referral.steps.last().map(|step| step.on),
            due: referral.due,
            overdue: is_overdue(referral, today),
            open: referral.state() != Some(ReferralState::Closed),
        };
        let from = referral.from.and_then(|id| project.get::<Provider>(id));
        let from = from.map_or("", |it| it.name.as_str());
        ListRow::new(shown, [code.as_str(), &plain, &service, &need, from], keys)
    };
    project.all::<Referral>().map(row).collect()
}
