//! The lines of the plan as rows of a list: search texts and sort keys. Deliberately absent: the look of a line (`ui/plan/line`).

use crate::analysis::plan::plan_coverage::commitments;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Intervention;
use crate::present::lists::list_view::{ListRow, SortKey};

/// The sort keys of the lines, as places in the keys of a row.
pub const SORTS: [&str; 5] = ["number", "title", "lead", "starts", "ends"];

/// The commitments of the plan in the order of their numbers.
pub fn plan_line_rows(project: &Project) -> Vec<ListRow<RecordId>> {
    let lines = (0..).zip(commitments(project));
    let row = |(at, (id, taken))| {
        let taken: &crate::domain::records::Commitment = taken;
        let title = project
            .get::<Intervention>(taken.intervention)
            .map_or("", |it| it.title.as_str());
        let keys = vec![
            SortKey::Number(at),
            SortKey::text(title),
            SortKey::text(&taken.lead),
            SortKey::day(taken.starts),
            SortKey::day(taken.ends),
        ];
        let partners = taken.partners.iter().map(String::as_str);
        ListRow::new(id, [title, &taken.lead].into_iter().chain(partners), keys)
    };
    lines.map(row).collect()
}
