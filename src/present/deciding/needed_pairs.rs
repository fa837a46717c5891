//! The next pair to ask when there are too many cards to ask all pairs: the comparisons of a merge sort, without those implied by earlier
//! answers.
//!
//! A "do not know" keeps the present order of two cards and implies nothing. Deliberately absent: counting (`analysis`).

/// How one card stands to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Stands {
    Before,
    Behind,
    /// Equal, or asked and not known: the order in which they lie is kept.
    Beside,
}

/// The next pair to ask; none when the order is known as far as it can be.
pub fn next_pair(cards: &[usize], stands: impl Fn(usize, usize) -> Option<Stands>) -> Option<(usize, usize)> {
    let mut runs: Vec<Vec<usize>> = cards.iter().map(|card| vec![*card]).collect();
    while runs.len() > 1 {
        let mut merged = Vec::new();
        for pair in runs.chunks(2) {
            match pair {
                [first, second] => match merge(first, second, &stands) {
                    Ok(run) => merged.push(run),
                    Err(asked) => return Some(asked),
                },
                other => merged.push(other.concat()),
            }
        }
        runs = merged;
    }
    None
}

/// Merges two runs, or names the pair that has to be asked first.
fn merge(
    first: &[usize],
    second: &[usize],
    stands: &impl Fn(usize, usize) -> Option<Stands>,
) -> Result<Vec<usize>, (usize, usize)> {
    let (mut first, mut second) = (first.iter().peekable(), second.iter().peekable());
    let mut out = Vec::new();
    while let (Some(a), Some(b)) = (first.peek(), second.peek()) {
        let (a, b) = (**a, **b);
        match stands(a, b).ok_or((a, b))? {
            Stands::Behind => out.extend(second.next()),
            Stands::Before | Stands::Beside => out.extend(first.next()),
        }
    }
    out.extend(first);
    out.extend(second);
    Ok(out)
}

/// The most pairs that can be needed for so many cards.
pub fn most_pairs(cards: usize) -> usize {
    let mut runs = vec![1_usize; cards];
    let mut pairs = 0;
    while runs.len() > 1 {
        let halves = runs.chunks(2);
        pairs += halves
            .filter(|two| two.len() == 2)
            .map(|two| two[0] + two[1] - 1)
            .sum::<usize>();
        runs = runs.chunks(2).map(|two| two.iter().sum()).collect();
    }
    pairs
}
