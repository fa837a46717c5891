//! Cell suppression: the cells of a table of people to hide so that no small count can be read or computed from the totals.
//!
//! Counts of 1 to threshold − 1 are hidden (primary suppression). A hidden cell can be computed when it lies on no closed circuit of
//! hidden cells, because then totals and shown cells determine it; for each such cell the smallest shown cell of its row or column (or of
//! the table, when both are hidden whole) is hidden as well (all of the smallest, when several are), until none is left (complementary
//! suppression; the graph of Gusfield 1988). Deliberately absent: protecting a range instead of a value, and hiding totals.

/// Whether a count by itself gives single people away.
pub fn is_small(count: u64, threshold: u64) -> bool {
    count > 0 && count < threshold
}

/// Which cells are hidden, row by row. Rows of different length are treated as if the missing cells were shown as 0.
pub fn hidden_cells(table: &[Vec<u64>], threshold: u64) -> Vec<Vec<bool>> {
    let small = |row: &Vec<u64>| row.iter().map(|count| is_small(*count, threshold)).collect();
    let mut hidden: Vec<Vec<bool>> = table.iter().map(small).collect();
    while let Some((row, column)) = worked_out(&hidden) {
        let in_row = (0..table[row].len()).map(|at| (row, at));
        let in_column = (0..table.len()).map(|at| (at, column));
        let is_shown = |(row, column): &(usize, usize)| hidden[*row].get(*column) == Some(&false);
        let mut shown: Vec<(usize, usize)> = in_row.chain(in_column).filter(is_shown).collect();
        if shown.is_empty() {
            // Its row and column are hidden whole, and what closes the round lies elsewhere.
            let rows = (0..table.len()).flat_map(|row| (0..table[row].len()).map(move |at| (row, at)));
            shown = rows.filter(is_shown).collect();
        }
        let positive = |(row, column): &(usize, usize)| table[*row][*column] > 0;
        // A zero hides nothing that people could not guess, so it is taken only when there is nothing else.
        let candidates: Vec<(usize, usize)> = if shown.iter().any(positive) {
            shown.into_iter().filter(positive).collect()
        } else {
            shown
        };
        let Some(smallest) = candidates.iter().map(|(row, column)| table[*row][*column]).min() else {
            break;
        };
        for (row, column) in candidates {
            hidden[row][column] |= table[row][column] == smallest;
        }
    }
    hidden
}

/// The first hidden cell that lies on no closed round: without it, its row and column are no longer connected.
fn worked_out(hidden: &[Vec<bool>]) -> Option<(usize, usize)> {
    let cells = hidden
        .iter()
        .enumerate()
        .flat_map(|(row, cells)| (0..cells.len()).map(move |column| (row, column)));
    cells
        .filter(|(row, column)| hidden[*row][*column])
        .find(|(row, column)| !connected(hidden, *row, *column))
}

/// Whether a way leads from a row to a column over other hidden cells.
fn connected(hidden: &[Vec<bool>], row: usize, column: usize) -> bool {
    let columns = hidden.iter().map(Vec::len).max().unwrap_or(0);
    let (mut rows_seen, mut columns_seen) = (vec![false; hidden.len()], vec![false; columns]);
    rows_seen[row] = true;
    let mut open = vec![row];
    while let Some(at) = open.pop() {
        for next in 0..hidden[at].len() {
            if !hidden[at][next] || columns_seen[next] || (at, next) == (row, column) {
                continue;
            }
            columns_seen[next] = true;
            for other in 0..hidden.len() {
                if hidden[other].get(next) == Some(&true) && !std::mem::replace(&mut rows_seen[other], true) {
                    open.push(other);
                }
            }
        }
    }
    columns_seen[column]
}
