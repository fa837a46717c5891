//! When typed text is kept, and what of it is one step of undo.

use catchment::flow::typing::Typing;

#[test]
fn text_is_due_after_a_pause_and_not_between_two_keys() {
    let mut typing = Typing::default();
    let field = typing.visit();
    let first = typing.key(field);
    let second = typing.key(field);
    assert!(!typing.is_due(field, first));
    assert!(typing.is_due(field, second));
    assert!(typing.is_typing());
    assert!(typing.begin(field));
    typing.end();
    assert!(!typing.is_typing());
    assert!(!typing.is_due(field, second), "kept once, not twice");
    assert!(!typing.begin(field), "nothing waits");
}

#[test]
fn steps_of_one_visit_go_on_and_others_do_not() {
    let mut typing = Typing::default();
    let kept = |typing: &mut Typing, visit| {
        typing.key(visit);
        assert!(typing.begin(visit));
        let goes_on = typing.step();
        typing.end();
        goes_on
    };
    let first = typing.visit();
    assert!(!kept(&mut typing, first));
    assert!(kept(&mut typing, first));
    // A tap elsewhere comes between: what follows is a step of its own.
    assert!(!typing.step());
    assert!(!kept(&mut typing, first));
    let again = typing.visit();
    assert_ne!(first, again);
    assert!(!kept(&mut typing, again));
    assert!(kept(&mut typing, again));
}

#[test]
fn everything_that_waits_is_known() {
    let mut typing = Typing::default();
    let (one, other) = (typing.visit(), typing.visit());
    typing.key(other);
    typing.key(one);
    typing.key(one);
    assert_eq!(typing.waiting(), [one, other]);
    typing.begin(one);
    typing.end();
    assert_eq!(typing.waiting(), [other]);
}
