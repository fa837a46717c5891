//! The data dictionary of the centre's tables: a description of every column, for the organisation that takes the data over.
//!
//! In English, as column names are. A test holds it against the tables: no column without a line, no line without a column.

use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;

/// Table, column, description.
const LINES: &[(&str, &str, &str)] = &[
    ("services", "id", "Id of the service"),
    ("services", "organisation", "Who gives it"),
    (
        "services",
        "organisation_short",
        "Short form of the organisation's name",
    ),
    (
        "services",
        "organisation_kind",
        "government-department, un-agency, ngo, community-organisation, other",
    ),
    (
        "services",
        "focal_point_role",
        "Role that answers for it; never a name",
    ),
    ("services", "contact", "Contact of the office"),
    ("services", "service", "What it is called"),
    ("services", "sector", "Code of the sector"),
    ("services", "sub_sector", "Finer word of the team's own"),
    ("services", "description", "What a person gets"),
    (
        "services",
        "catchment_area",
        "Names of the catchment areas served, between semicolons; empty when that does not matter",
    ),
    ("services", "place", "Where, in words"),
    (
        "services",
        "longitude",
        "Degrees east, WGS 84, of the first place when it is a point",
    ),
    ("services", "latitude", "Degrees north, WGS 84"),
    ("services", "state", "planned, running, suspended, closed"),
    ("services", "starts", "First day, ISO 8601"),
    ("services", "ends", "Last day; empty when no end is planned"),
    (
        "services",
        "only_status",
        "Only these displacement statuses; empty for all",
    ),
    ("services", "only_sex", "Only this sex; empty for all"),
    ("services", "only_age", "Only these age bands; empty for all"),
    (
        "services",
        "documents",
        "Codes of documents without which it is refused",
    ),
    ("services", "eligibility", "Who may use it, in plain words"),
    ("services", "languages", "Codes of languages spoken"),
    (
        "services",
        "access",
        "unknown, step-free, with-help, not-accessible",
    ),
    ("services", "cost", "unknown, free, partly, paid"),
    ("services", "capacity", "People that it can take in a month"),
    ("services", "takes_referrals", "Takes referrals now"),
    ("services", "verified_on", "Day of the last verification"),
    (
        "referrals",
        "code",
        "Code on the slip; the last letter is a check letter",
    ),
    (
        "referrals",
        "need",
        "What is needed; sensitive needs are never recorded",
    ),
    ("referrals", "urgency", "today, this-week, ordinary"),
    ("referrals", "service_id", "Id of the service"),
    ("referrals", "service", "What the service is called"),
    ("referrals", "organisation", "Who gives it"),
    ("referrals", "consent", "The person agreed"),
    ("referrals", "due", "Agreed day by which it is to be served"),
    ("referrals", "state", "State now"),
    (
        "referrals",
        "sent",
        "Day of this state, like the seven that follow",
    ),
    ("referrals", "received", "Day of this state"),
    ("referrals", "accepted", "Day of this state"),
    ("referrals", "served", "Day of this state"),
    ("referrals", "not_eligible", "Day of this state"),
    ("referrals", "no_capacity", "Day of this state"),
    ("referrals", "unreachable", "Day of this state"),
    ("referrals", "closed", "Day of this state"),
    (
        "referrals",
        "view",
        "The person's view: satisfied, partly, not-satisfied, not-reached",
    ),
    (
        "referral_figures",
        "by",
        "What the part is a part by: all, need, sex, age, status",
    ),
    (
        "referral_figures",
        "part",
        "Which part; not-asked where it is not known",
    ),
    (
        "referral_figures",
        "referrals",
        "Referrals; hidden below five and where it would give another part away",
    ),
    (
        "referral_figures",
        "median_days_to_acceptance",
        "Median of days from sent to accepted",
    ),
    (
        "referral_figures",
        "acceptance_base",
        "Referrals behind that median",
    ),
    (
        "referral_figures",
        "median_days_to_service",
        "Median of days from sent to served",
    ),
    ("referral_figures", "service_base", "Referrals behind that median"),
    (
        "referral_figures",
        "in_time_percent",
        "Served by the agreed day, of those served or past it; hidden below ten",
    ),
    ("referral_figures", "in_time_base", "Referrals behind that share"),
    (
        "referral_figures",
        "not_eligible",
        "Refused for this reason at some time",
    ),
    (
        "referral_figures",
        "no_capacity",
        "Refused for this reason at some time",
    ),
    (
        "referral_figures",
        "unreachable",
        "Refused for this reason at some time",
    ),
    (
        "referral_figures",
        "overdue",
        "Past the agreed day, neither served nor refused nor closed",
    ),
    ("feedback", "id", "Id; empty for what was passed on"),
    (
        "feedback",
        "kind",
        "complaint, suggestion, question, thanks; passed-on for the confidential channel",
    ),
    (
        "feedback",
        "received",
        "Day it came in; of what was passed on the month, hidden below five a month",
    ),
    ("feedback", "channel", "desk, box, hotline, meeting, home-visit"),
    ("feedback", "sector", "Code of the sector"),
    ("feedback", "service_id", "Id of the service that it is about"),
    ("feedback", "plan_line_id", "Id of the plan line that it is about"),
    ("feedback", "text", "What was said, without names"),
    ("feedback", "due", "Day by which it is to be answered"),
    ("feedback", "answered_on", "Day of the answer"),
    ("feedback", "answer", "What was answered"),
    ("feedback", "closed_on", "Day it was closed"),
    ("feedback", "view", "The person's view of the answer"),
    ("monitoring", "round", "Id of the round"),
    ("monitoring", "name", "What people call it"),
    ("monitoring", "date", "Its day"),
    ("monitoring", "catchment_area", "Id of the catchment area"),
    ("monitoring", "catchment_area_name", "Its name"),
    ("monitoring", "indicator", "Which indicator"),
    ("monitoring", "group", "Which group said it"),
    (
        "monitoring",
        "level_1_to_5",
        "Step on five written anchors, 5 the best",
    ),
    ("evaluations", "id", "Id of the evaluation"),
    ("evaluations", "plan_line_id", "Id of the plan line"),
    ("evaluations", "intervention_id", "Id of the intervention"),
    ("evaluations", "title", "What was done"),
    ("evaluations", "sector", "Code of its sector"),
    ("evaluations", "date", "Day of the evaluation"),
    ("evaluations", "views", "Groups and key informants asked"),
    (
        "evaluations",
        "quality_change_steps",
        "Mean of after minus before on five steps, self-reported",
    ),
    (
        "evaluations",
        "access_change_steps",
        "Mean of after minus before on five steps, self-reported",
    ),
    (
        "evaluations",
        "asked",
        "People asked whether they are satisfied; hidden below five",
    ),
    (
        "evaluations",
        "satisfied_percent",
        "Of them satisfied; hidden below ten",
    ),
    (
        "evaluations",
        "direct_female",
        "Women and girls who use it; both hidden when one is below five",
    ),
    ("evaluations", "direct_male", "Men and boys who use it"),
    (
        "evaluations",
        "indirect_female",
        "Women and girls who gain otherwise",
    ),
    ("evaluations", "indirect_male", "Men and boys who gain otherwise"),
    ("evaluations", "left_out", "Who was left out"),
    ("evaluations", "upkeep", "unknown, kept, partly-kept, not-kept"),
    ("evaluations", "upkeep_note", "Who keeps it in order"),
];

/// The dictionary as a table.
pub fn dictionary() -> Table {
    let row = |(table, column, holds): &(&'static str, &'static str, &'static str)| Row {
        id: RecordId::from_u128(0),
        shape: None,
        cells: vec![Cell::word(table), Cell::word(column), Cell::word(holds)],
    };
    Table {
        columns: vec!["table", "column", "holds"],
        rows: LINES.iter().map(row).collect(),
    }
}
