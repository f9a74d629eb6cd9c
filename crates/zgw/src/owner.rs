//! Whose record is it? Objects API and Open Product ignore a filter that they do not know and then
//! answer everybody's records, so what comes back is checked, not trusted.

/// Rows that belong to the person asked for, and how many came back that did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked<T> {
    /// The rows that belong.
    pub rows: Vec<T>,
    /// How many were dropped. More than none means that a filter did not work: look at the registry.
    pub dropped: usize,
}

/// Keeps the rows that belong, counts the others, and says in the log how many those were.
///
/// ```
/// let checked = zgw::only("example", vec![("a", 1), ("b", 2)], |row| row.0 == "a");
/// assert_eq!(checked.rows, [("a", 1)]);
/// assert_eq!(checked.dropped, 1);
/// ```
pub fn only<T>(resource: &'static str, rows: Vec<T>, mut belongs: impl FnMut(&T) -> bool) -> Checked<T> {
    let before = rows.len();
    let rows: Vec<T> = rows.into_iter().filter(|row| belongs(row)).collect();
    let dropped = before - rows.len();
    if dropped > 0 {
        tracing::warn!(resource, dropped, "a registry answered records of somebody else");
    }
    Checked { rows, dropped }
}
