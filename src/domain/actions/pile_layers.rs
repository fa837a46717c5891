//! The order of reference layers: a new one is on top, and each can be moved up or down.
//!
//! Deliberately absent: contents of layers, which are kept beside the records (`app::reference_layers`).

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Attachment, Kind, LayerStyle, Record, ReferenceLayer, SourceKind};

/// How many colours layers take turns with.
const COLOURS: u32 = 8;

/// A layer whose content is stored.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct NewLayer {
    pub title: String,
    pub source: SourceKind,
    pub attribution: String,
    pub content: Attachment,
    pub label_field: String,
}

/// The layers, the topmost first; of equal numbers the younger one.
pub fn in_order(project: &Project, only_shown: bool) -> Vec<RecordId> {
    let mut rows: Vec<(u32, RecordId)> = project
        .all::<ReferenceLayer>()
        .filter(|(_, layer)| layer.shown || !only_shown)
        .map(|(id, layer)| (layer.order, id))
        .collect();
    rows.sort_unstable();
    rows.into_iter().rev().map(|(_, id)| id).collect()
}

/// Puts a layer on top of the pile, in the colour that comes next.
pub fn add_layer(project: &Project, id: RecordId, new: NewLayer) -> Edit {
    let orders = project.all::<ReferenceLayer>().map(|(_, layer)| layer.order);
    let order = orders.max().map_or(0, |order| order.saturating_add(1));
    let layer = ReferenceLayer {
        title: new.title,
        source: new.source,
        attribution: new.attribution,
        content: new.content,
        style: LayerStyle {
            colour: (order % COLOURS) as u8,
            line_width: 20,
            dashed: false,
            fill: 15,
        },
        label_field: new.label_field,
        order,
        shown: true,
    };
    Edit::add(id, layer)
}

/// Where a layer goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Step {
    Up,
    Down,
}

/// Moves a layer one step in the pile, which is numbered anew from below. Refused at the end of the pile.
pub fn move_layer(project: &Project, id: RecordId, step: Step) -> Result<Edit, Refusal> {
    let mut pile = in_order(project, false);
    let at = pile
        .iter()
        .position(|one| *one == id)
        .ok_or(Refusal::Missing(id))?;
    let to = match step {
        Step::Up => at.checked_sub(1),
        Step::Down => Some(at + 1).filter(|to| *to < pile.len()),
    };
    pile.swap(at, to.ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))?);
    let renumbered = |(order, id): (u32, &RecordId)| {
        let layer = project
            .get::<ReferenceLayer>(*id)
            .filter(|it| it.order != order)?;
        let layer = ReferenceLayer {
            order,
            ..layer.clone()
        };
        Some(Change::set(project, *id, Some(layer.into_body())))
    };
    let changes = (0..).zip(pile.iter().rev()).filter_map(renumbered).collect();
    Ok(Edit::new(Act::Move, Kind::ReferenceLayer, changes))
}
