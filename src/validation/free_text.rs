//! All free-text fields about people, where names, telephone numbers and identity numbers must not occur.
//!
//! One walk serves all rules on free text. Deliberately absent: texts about offices (lead, partners, contact of a provider, hotline), whose
//! telephone numbers are meant to be read.

use crate::domain::records::{Body, Decision, Matter, SettledBy};

/// Visits every text of a record that people write about people.
pub fn visit(body: &mut Body, look: &mut dyn FnMut(&mut String)) {
    match body {
        Body::Meeting(it) => [&mut it.venue, &mut it.facilitator_role, &mut it.summary]
            .into_iter()
            .for_each(look),
        Body::Group(it) => look(&mut it.name),
        Body::Mark(it) => look(&mut it.note),
        Body::Need(it) => look(&mut it.statement),
        Body::Intervention(it) => [&mut it.title, &mut it.description, &mut it.place]
            .into_iter()
            .for_each(look),
        Body::PlanLine(it) => match &mut it.decision {
            Decision::NotTaken(left) => {
                look(&mut left.reason);
                look(&mut left.next_step);
            }
            Decision::Taken(taken) => taken.milestones.iter_mut().for_each(|step| look(&mut step.what)),
        },
        Body::Provider(it) => look(&mut it.focal_point_role),
        Body::Service(it) => {
            look(&mut it.title);
            look(&mut it.gives);
            look(&mut it.place);
            it.mobile_days.iter_mut().for_each(|day| look(&mut day.place));
            look(&mut it.eligibility.words);
            if let Some(verified) = &mut it.verified {
                look(&mut verified.by_role);
            }
        }
        Body::Feedback(it) => {
            if let Matter::Told(told) = &mut it.matter {
                look(&mut told.text);
                if let Some(answer) = &mut told.answer {
                    look(&mut answer.text);
                    look(&mut answer.by_role);
                }
            }
        }
        Body::Committee(it) => {
            look(&mut it.name);
            let decisions = it.sittings.iter_mut().flat_map(|sitting| &mut sitting.decisions);
            decisions.for_each(|decision| look(&mut decision.text));
            it.trainings
                .iter_mut()
                .for_each(|training| look(&mut training.topic));
        }
        Body::Evaluation(it) => {
            look(&mut it.left_out);
            look(&mut it.upkeep_note);
            it.said.iter_mut().for_each(look);
        }
        Body::Implementation(it) => look(&mut it.note),
        Body::ActivityMonth(it) => {
            let done = it.activities.values_mut();
            done.for_each(|done| look(&mut done.note));
        }
        Body::MonitoringRound(it) => look(&mut it.name),
        Body::Underlay(it) => look(&mut it.title),
        Body::BudgetDecision(it) => {
            for settled in &mut it.settlements {
                if let SettledBy::Lottery { witnesses, .. } = &mut settled.by {
                    look(witnesses);
                }
            }
        }
        Body::PlanSignature(it) => look(&mut it.role),
        Body::Assessment(_)
        | Body::CatchmentArea(_)
        | Body::ReferenceLayer(_)
        | Body::CategorySet(_)
        | Body::Ranking(_)
        | Body::Ballot(_)
        | Body::Score(_)
        | Body::Referral(_)
        | Body::ColumnMatching(_)
        | Body::CentreSettings(_)
        | Body::CriteriaSet(_)
        | Body::CriteriaScore(_) => {}
    }
}
