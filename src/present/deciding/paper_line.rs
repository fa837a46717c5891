//! One paper ballot as a typed line: cards by their numbers.
//!
//! `1 3 5` marks cards; `3 1 2=4 ?5` is an order with 2 and 4 on one place and 5 not known; `1:3 2:2` puts dots or counters;
//! `1>2 1=3 2?3` settles pairs; `/` separates the piles of a matrix. Digits of any script are read. An empty paper is an answer and is
//! typed as `0`, so that an accidental Enter adds no paper. Deliberately absent: the calendar, which is no vote.

use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Method, Order, Pair, PairOutcome, Piling, Ranking};
use crate::present::numerals::parse_whole;
use std::collections::{BTreeMap, BTreeSet};

/// What could not be read, as it was typed.
pub type Unread = String;

/// The answer that a line says; counters that it does not name stay unplaced.
pub fn read_line(ranking: &Ranking, line: &str) -> Result<Answer, Unread> {
    let line = match line.trim() {
        "" => return Err(Unread::new()),
        typed if parse_whole(typed) == Some(0) => "",
        typed => typed,
    };
    let card = |text: &str| -> Result<RecordId, Unread> {
        let number = parse_whole(text).and_then(|number| usize::try_from(number).ok());
        let option = number.and_then(|number| ranking.options.get(number.checked_sub(1)?));
        option.copied().ok_or_else(|| text.to_owned())
    };
    let words = |text: &str| -> Vec<String> {
        text.split([' ', ',', '،', ';', '؛'])
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let counts = |text: &str| -> Result<BTreeMap<RecordId, u32>, Unread> {
        let mut counts: BTreeMap<RecordId, u32> = BTreeMap::new();
        for word in words(text) {
            let (option, count) = match word.split_once(':') {
                Some((option, count)) => {
                    let count = parse_whole(count).and_then(|count| u32::try_from(count).ok());
                    (card(option)?, count.ok_or_else(|| word.clone())?)
                }
                None => (card(&word)?, 1),
            };
            let sum = counts.entry(option).or_default();
            *sum = sum.saturating_add(count);
        }
        counts.retain(|_, count| *count > 0);
        Ok(counts)
    };
    let pile = |text: &str, counters: u32| -> Result<Piling, Unread> {
        let placed = counts(text)?;
        let sum = placed
            .values()
            .fold(0_u32, |sum, count| sum.saturating_add(*count));
        let unplaced = counters.checked_sub(sum).ok_or_else(|| text.trim().to_owned())?;
        Ok(Piling { placed, unplaced })
    };
    Ok(match ranking.method {
        Method::Dots { .. } => Answer::Dots(counts(line)?),
        Method::Hands => Answer::Hands(counts(line)?),
        Method::Approval { .. } => Answer::Approval(
            words(line)
                .iter()
                .map(|word| card(word))
                .collect::<Result<_, _>>()?,
        ),
        Method::Order => {
            let mut order = Order::default();
            for word in words(line) {
                match word.strip_prefix(['?', '؟']) {
                    Some(unknown) => {
                        order.unknown.insert(card(unknown)?);
                    }
                    None => {
                        let tier: BTreeSet<RecordId> = word.split('=').map(card).collect::<Result<_, _>>()?;
                        order.tiers.push(tier);
                    }
                }
            }
            Answer::Order(order)
        }
        Method::Pairs => Answer::Pairs(
            words(line)
                .iter()
                .map(|word| pair(word, &card))
                .collect::<Result<_, _>>()?,
        ),
        Method::Piling { counters } => Answer::Piling(pile(line, counters)?),
        Method::Matrix { counters } => Answer::Matrix(
            line.split('/')
                .map(|row| pile(row, counters))
                .collect::<Result<_, _>>()?,
        ),
        Method::Calendar => return Err(line.to_owned()),
    })
}

fn pair(word: &str, card: &impl Fn(&str) -> Result<RecordId, Unread>) -> Result<Pair, Unread> {
    let at = word
        .find(['>', '<', '=', '?', '؟'])
        .ok_or_else(|| word.to_owned())?;
    let sign = word[at..].chars().next().unwrap_or('?');
    let (a, b) = (card(&word[..at])?, card(&word[at + sign.len_utf8()..])?);
    let turned = a > b;
    let outcome = match (sign, turned) {
        ('>', false) | ('<', true) => PairOutcome::First,
        ('>' | '<', _) => PairOutcome::Second,
        ('=', _) => PairOutcome::Equal,
        _ => PairOutcome::Unknown,
    };
    if a == b {
        return Err(word.to_owned());
    }
    Ok(Pair {
        first: a.min(b),
        second: a.max(b),
        outcome,
    })
}
