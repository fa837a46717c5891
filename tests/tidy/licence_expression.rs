//! Licence expressions as packages declare them: SPDX's `AND`, `OR`, `WITH` and brackets, and the old `MIT/Apache-2.0`, which is an `OR`.
//!
//! Deliberately absent: the list of SPDX. An id is a word; which words are good is for the caller to say.

use std::collections::BTreeSet;
use std::str::FromStr;

/// What a licence expression says.
#[derive(Debug, PartialEq, Eq)]
pub enum Expression {
    /// One licence; with an exception it is an id of its own, `Apache-2.0 WITH LLVM-exception`.
    Licence(String),
    /// All hold at the same time.
    All(Vec<Expression>),
    /// Who takes it chooses one.
    Any(Vec<Expression>),
}

impl Expression {
    /// Whether it can be met with licences that are `good`.
    pub fn holds(&self, good: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Licence(id) => good(id),
            Self::All(parts) => parts.iter().all(|it| it.holds(good)),
            Self::Any(parts) => parts.iter().any(|it| it.holds(good)),
        }
    }

    /// Every licence it names.
    pub fn ids(&self) -> BTreeSet<String> {
        match self {
            Self::Licence(id) => BTreeSet::from([id.clone()]),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::ids).collect(),
        }
    }
}

impl FromStr for Expression {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let spaced = ["(", ")", "/"].iter().fold(text.to_owned(), |text, sign| {
            text.replace(sign, &format!(" {sign} "))
        });
        let mut words = Words {
            left: spaced.split_whitespace().collect(),
        };
        words.left.reverse();
        let expression = words.any()?;
        match words.left.pop() {
            None => Ok(expression),
            Some(word) => Err(format!("`{word}` is one word too many")),
        }
    }
}

/// The words that are still to be read, the next one last. `OR` binds the least, `WITH` the most.
struct Words<'a> {
    left: Vec<&'a str>,
}

impl Words<'_> {
    fn next_is(&mut self, words: &[&str]) -> bool {
        let is = self.left.last().is_some_and(|it| words.contains(it));
        if is {
            self.left.pop();
        }
        is
    }

    fn any(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.all()?];
        while self.next_is(&["OR", "/"]) {
            parts.push(self.all()?);
        }
        Ok(alone(parts).unwrap_or_else(Expression::Any))
    }

    fn all(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.one()?];
        while self.next_is(&["AND"]) {
            parts.push(self.one()?);
        }
        Ok(alone(parts).unwrap_or_else(Expression::All))
    }

    fn one(&mut self) -> Result<Expression, String> {
        if self.next_is(&["("]) {
            let inside = self.any()?;
            return if self.next_is(&[")"]) {
                Ok(inside)
            } else {
                Err("a bracket is not closed".to_owned())
            };
        }
        let id = self.id()?;
        if self.next_is(&["WITH"]) {
            let exception = self.id()?;
            return Ok(Expression::Licence(format!("{id} WITH {exception}")));
        }
        Ok(Expression::Licence(id))
    }

    fn id(&mut self) -> Result<String, String> {
        match self.left.pop() {
            None => Err("it ends too early".to_owned()),
            Some(word @ ("AND" | "OR" | "WITH" | "/" | "(" | ")")) => {
                Err(format!("`{word}` stands where a licence should"))
            }
            Some(word) => Ok(word.to_owned()),
        }
    }
}

/// The one part by itself, or all of them back.
fn alone(mut parts: Vec<Expression>) -> Result<Expression, Vec<Expression>> {
    match parts.pop() {
        Some(only) if parts.is_empty() => Ok(only),
        last => {
            parts.extend(last);
            Err(parts)
        }
    }
}

/// Whether an expression holds when only these licences are good.
#[cfg(test)]
fn holds(text: &str, good: &[&str]) -> bool {
    text.parse::<Expression>()
        .unwrap()
        .holds(&|id| good.contains(&id))
}

#[test]
fn or_is_a_choice_and_and_is_none() {
    assert!(holds("MIT", &["MIT"]));
    assert!(!holds("MIT", &["ISC"]));
    assert!(holds("MIT OR GPL-3.0-only", &["MIT"]));
    assert!(holds("GPL-3.0-only OR LGPL-2.1-or-later OR MIT", &["MIT"]));
    assert!(!holds("GPL-3.0-only OR LGPL-2.1-or-later", &["MIT"]));
    assert!(holds("MIT/Apache-2.0", &["Apache-2.0"]));
    assert!(holds("Unlicense / MIT", &["MIT"]));
    assert!(!holds("MIT AND Unicode-3.0", &["MIT"]));
    assert!(holds("MIT AND Unicode-3.0", &["MIT", "Unicode-3.0"]));
}

#[test]
fn and_binds_before_or_unless_there_are_brackets() {
    assert!(holds("MIT OR ISC AND X", &["MIT"]));
    assert!(!holds("(MIT OR ISC) AND X", &["MIT"]));
    assert!(holds("(MIT OR Apache-2.0) AND ISC", &["Apache-2.0", "ISC"]));
    assert!(holds("((MIT))", &["MIT"]));
    let nested: Expression = "A OR (B AND (C OR D))".parse().unwrap();
    assert_eq!(nested.ids().into_iter().collect::<Vec<_>>(), ["A", "B", "C", "D"]);
}

#[test]
fn an_exception_makes_another_licence() {
    let text = "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only";
    assert!(!holds(text, &["Apache-2.0"]));
    assert!(holds(text, &["Apache-2.0 WITH LLVM-exception"]));
}

#[test]
fn what_is_no_expression_is_refused() {
    for text in [
        "",
        "MIT OR",
        "OR MIT",
        "(MIT",
        "MIT)",
        "MIT ISC",
        "MIT AND AND ISC",
        "()",
        "MIT WITH",
        "SEE LICENSE IN x",
    ] {
        assert!(text.parse::<Expression>().is_err(), "{text}");
    }
}
