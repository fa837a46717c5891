//! Every value of every enum that people see has its text in every language: keys made at run time, which no scan of the code finds.

use catchment::analysis::centre::monitoring_trend::Trend;
use catchment::analysis::centre::representation::Closeness;
use catchment::analysis::deciding::budget::constraints::Why;
use catchment::domain::calendar::Weekday;
use catchment::domain::edit::Act;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::records::assessment::{DEFAULT_SECTORS, DESK_SECTORS};
use catchment::domain::records::{
    Accessibility, CandidateSymbol, Channel, Cost, DateOrder, DocumentKind, FeedbackKind, ProviderKind,
    ReferralState, Satisfaction, SeatRole, SensitiveTopic, ServiceColumn, ServiceState, Urgency,
};
use catchment::domain::records::{
    ActivityState, BasicActivity, EvaluationMethod, Indicator, Upkeep, WorkState,
};
use catchment::domain::records::{
    BudgetRule, Certainty, Currency, GroupPreset, InterventionKind, Kind, Layer, MarkKind, MeetingKind,
    Severity, ShareCompletion, TieRule, code,
};
use catchment::exchange::result_document::PARTS;
use catchment::exchange::service_import::{Fault, TABLE_PROBLEMS};
use catchment::present::centre::committee_rows::ElectionStand;
use catchment::present::centre::due_board::DueKind;
use catchment::present::centre::feedback_rows::Standing;
use catchment::present::centre::referral_pathway::DeskStep;
use catchment::present::centre::{feedback_rows, provider_rows, referral_rows, service_rows};
use catchment::present::deciding::budget_page::why_code;
use catchment::present::icons;
use catchment::present::map::service_pins;
use catchment::present::plan::work_rows::Pace;
use serde::Serialize;

fn keys<T: Serialize>(prefix: &str, values: &[T]) -> Vec<String> {
    let key = |value: &T| format!("{prefix}-{}", code(value).to_lowercase().replace('+', "-plus"));
    values.iter().map(key).collect()
}

fn wanted() -> Vec<String> {
    use Act::*;
    let acts = [
        Add, Change, Delete, Move, Merge, Split, Start, End, Cast, Close, Resolve, Import,
    ];
    let mut wanted = Vec::new();
    wanted.extend(keys("kind", &Kind::ALL));
    wanted.extend(keys("act", &acts));
    wanted.extend(keys("meeting-kind", &MeetingKind::ALL));
    wanted.extend(keys("group-preset", &GroupPreset::ALL));
    wanted.extend(keys("mark-kind", &MarkKind::ALL));
    wanted.extend(keys("certainty", &[Certainty::Sure, Certainty::Unsure]));
    wanted.extend(keys("sex", &Sex::ALL));
    wanted.extend(keys("age-band", &AgeBand::ALL));
    wanted.extend(keys("status", &Status::ALL));
    wanted.extend(keys("intervention-kind", &InterventionKind::ALL));
    wanted.extend(keys("currency", &[Currency::Usd, Currency::Iqd]));
    wanted.extend(keys("money", &[Currency::Usd, Currency::Iqd]));
    wanted.extend(keys("layer", &[Layer::Community, Layer::Directorate]));
    wanted.extend(Severity::ALL.map(|severity| format!("severity-{}", severity.step())));
    wanted.extend(DEFAULT_SECTORS.map(|sector| format!("sector-{sector}")));
    wanted.extend(DESK_SECTORS.map(|sector| format!("sector-{sector}")));
    wanted.extend(icons::sector_icons().map(|icon| format!("sector-{icon}")));
    wanted.extend((1..=12).map(|month| format!("month-{month}")));
    wanted.extend(
        [
            "dots", "hands", "approval", "order", "pairs", "piling", "matrix", "calendar",
        ]
        .map(|method| format!("ranking-method-{method}")),
    );
    wanted.extend(
        [
            "agreement",
            "difference",
            "density",
            "clusters",
            "coverage",
            "catchments",
        ]
        .map(|subject| format!("says-subject-{subject}")),
    );
    wanted.extend(keys("budget-rule", &BudgetRule::ALL));
    wanted.extend(keys("budget-rule-words", &BudgetRule::ALL));
    wanted.extend(keys("budget-completion", &ShareCompletion::ALL));
    wanted.extend(PARTS.map(|part| format!("answers-compare-{}", part.replace('_', "-"))));
    wanted.extend(keys("tie-rule", &TieRule::OF_RANKINGS));
    wanted.extend(keys("tie-rule", &TieRule::OF_BUDGETS));
    let reasons = [
        Why::Excluded,
        Why::TooFewSupporters,
        Why::AreaCap,
        Why::NotEnoughMoney,
        Why::SupportersCouldNotPay,
        Why::RuleStopped,
        Why::NotInBestSet,
    ];
    wanted.extend(reasons.map(|why| format!("budget-why-{}", why_code(why))));
    wanted.extend(["lowest-cost", "most-supporters"].map(|rule| format!("budget-tie-{rule}")));
    wanted.extend(["done", "late", "ahead"].map(|state| format!("gantt-{state}")));
    for usual in ["reach", "lasting", "cost"] {
        wanted.extend(["name", "1", "3", "5"].map(|part| format!("criteria-usual-{usual}-{part}")));
    }
    wanted.extend(["device", "light", "dark", "projector"].map(|theme| format!("theme-{theme}")));
    wanted.extend(["ar", "ckb", "ku", "en"].map(|language| format!("meeting-language-{language}")));
    wanted.extend(keys("provider-kind", &ProviderKind::ALL));
    wanted.extend(keys("service-state", &ServiceState::ALL));
    wanted.extend(keys("cost", &Cost::ALL));
    wanted.extend(keys("access", &Accessibility::ALL));
    wanted.extend(keys("document", &DocumentKind::ALL));
    wanted.extend(keys("weekday", &Weekday::ALL));
    wanted.extend(keys("urgency", &Urgency::ALL));
    wanted.extend(keys("referral-state", &ReferralState::ALL));
    wanted.extend(keys("satisfaction", &Satisfaction::ALL));
    wanted.extend(keys("sensitive", &SensitiveTopic::ALL));
    wanted.extend(keys("feedback-kind", &FeedbackKind::ALL));
    wanted.extend(keys("channel", &Channel::ALL));
    wanted.extend(DeskStep::ALL.map(|step| format!("pathway-step-{}", step.code())));
    wanted.extend(Standing::ALL.map(|standing| format!("feedback-standing-{}", standing.code())));
    wanted.extend(keys("service-column", &ServiceColumn::ALL));
    wanted.extend(keys("election-stand", &ElectionStand::ALL));
    wanted.extend(keys("date-order", &DateOrder::ALL));
    wanted.extend(keys("fault", &Fault::ALL));
    wanted.extend(keys("fault-remedy", &Fault::ALL));
    wanted.extend(keys("table-problem", &TABLE_PROBLEMS));
    wanted.extend(keys("candidate-symbol", &CandidateSymbol::ALL));
    wanted.extend(keys("seat-role", &SeatRole::ALL));
    wanted.extend(keys("adult", &Sex::ALL));
    wanted.extend(keys("adults", &Sex::ALL));
    for sex in ["female", "male"] {
        wanted.extend(keys(&format!("adults-{sex}"), &Status::ALL));
    }
    wanted.extend(
        [Closeness::Close, Closeness::Uneven, Closeness::Far].map(|it| format!("closeness-{}", it.code())),
    );
    wanted.extend(service_rows::SORTS.map(|sort| format!("services-sort-{sort}")));
    wanted.extend(referral_rows::SORTS.map(|sort| format!("referrals-sort-{sort}")));
    wanted.extend(provider_rows::SORTS.map(|sort| format!("providers-sort-{sort}")));
    wanted.extend(feedback_rows::SORTS.map(|sort| format!("feedback-sort-{sort}")));
    wanted.extend(keys("standing", &service_pins::Standing::ALL));
    wanted.extend(follow_up());
    wanted
}

/// The texts of works, evaluations, monitoring and basic activities: every step has its written anchor.
fn follow_up() -> Vec<String> {
    let mut wanted = Vec::new();
    wanted.extend(keys("work-state", &WorkState::ALL));
    wanted.extend(Pace::ALL.map(|pace| format!("work-pace-{}", pace.code())));
    wanted.extend(DueKind::CODES.map(|kind| format!("due-kind-{kind}")));
    wanted.extend(keys("evaluation-method", &EvaluationMethod::ALL));
    wanted.extend(keys("upkeep", &Upkeep::ALL));
    wanted.extend(keys("activity-state", &ActivityState::ALL));
    wanted.extend(keys("basic-activity", &BasicActivity::ALL));
    wanted.extend(keys("basic-activity-help", &BasicActivity::ALL));
    let trends = [Trend::Better, Trend::Worse, Trend::Steady, Trend::Mixed];
    wanted.extend(trends.map(|trend| format!("trend-{}", trend.code())));
    let scales = keys("indicator", &Indicator::ALL);
    wanted.extend(scales.clone());
    let named = ["quality-level".to_owned(), "access-level".to_owned()];
    for scale in scales.into_iter().chain(named) {
        wanted.extend((1..=5).map(|step| format!("{scale}-{step}")));
    }
    wanted
}

#[test]
fn every_value_has_a_text_in_every_language() {
    for language in ["en", "ar", "ckb"] {
        let file = std::fs::read_to_string(format!("public/locales/{language}.ftl")).unwrap();
        let missing: Vec<String> = wanted()
            .into_iter()
            .filter(|key| !file.contains(&format!("\n{key} =")))
            .collect();
        assert!(missing.is_empty(), "{language}.ftl lacks {missing:?}");
    }
}

#[test]
fn every_default_sector_and_kind_of_mark_has_an_icon() {
    for name in DEFAULT_SECTORS
        .into_iter()
        .chain(["need", "asset", "service", "hazard", "idea"])
    {
        assert!(icons::path(name).is_some(), "no icon for {name}");
    }
}
