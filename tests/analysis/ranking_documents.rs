//! Kept result documents, one for each method and rule: the same records give the same bytes in every version of the program.

use crate::fixtures::vote::*;
use crate::golden::golden;

use catchment::analysis::deciding::ranking::document::recount;
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::project::Project;
use catchment::domain::records::*;

/// Persons of two groups and of none, and two whole groups; by hands, four counts.
fn vote(method: Method) -> Project {
    let answers =
        [(WATER, ROAD), (ROAD, CLINIC), (CLINIC, WATER), (WATER, CLINIC)].map(|(a, b)| answer(method, a, b));
    let mut project = hall(method);
    if method == Method::Hands {
        for (number, group) in (100..).zip([WOMEN, GIRLS, MEN, ELDERS]) {
            project = as_group(&project, number, group, &answers[(number % 4) as usize]);
        }
        return closed(&project);
    }
    for number in 100..117 {
        let group = [Some(WOMEN), Some(MEN), None][(number % 3) as usize];
        project = as_person(&project, number, group, &answers[(number % 4) as usize]);
    }
    project = as_group(&project, 200, GIRLS, &answers[0]);
    closed(&as_group(&project, 201, ELDERS, &answers[3]))
}

#[test]
fn kept_result_documents() {
    let mut lines = String::new();
    for method in METHODS {
        let project = vote(method);
        for rule in Rule::of(method) {
            let document = recount(&project, RANKING, *rule).unwrap();
            lines.push_str(&String::from_utf8(document.to_bytes()).unwrap());
            lines.push('\n');
        }
    }
    golden("tests/golden/result_documents.jsonl", &lines);
}
