//! Page make-up: which line of which part stands where. All lengths are points (1/72 inch).

use super::MAX_PAGES;
use super::flow::{BOTTOM, Fragment, LEFT, Mark, Ornament, Page, Part, Role, TOP, TOP_NEXT};
use super::text::Text;
use crate::DocumentError;

/// Puts parts on pages. A part that does not fit is cut between lines, never leaving one line of a
/// paragraph alone; a heading, a closing and the head of a table stay with what follows. The head of a table stands above
/// its rows on each page that it goes on on.
pub(super) fn place(parts: &[Part]) -> Result<Vec<Page>, DocumentError> {
    let mut pages = vec![Page::default()];
    let mut y = TOP;
    let mut index = 0;
    while index < parts.len() {
        let group_end = (index..parts.len()).find(|i| !parts[*i].keep).unwrap_or(parts.len() - 1);
        let group: f32 = parts[index..group_end].iter().map(Part::full).sum::<f32>()
            + parts[group_end].before
            + parts[group_end].least();
        let fresh = pages.last().is_none_or(|page| page.fragments.is_empty());
        if !fresh && (parts[index].fresh || y + group > BOTTOM) {
            y = turn(&mut pages, parts, index);
        }
        for part in index..=group_end {
            y = put(&mut pages, parts, part, y)?;
        }
        index = group_end + 1;
    }
    Ok(pages)
}

/// Puts one part, on as many pages as it needs; answers where the next one may start.
fn put(pages: &mut Vec<Page>, parts: &[Part], index: usize, mut y: f32) -> Result<f32, DocumentError> {
    let part = &parts[index];
    if pages.len() == 1 {
        y = y.max(part.at);
    }
    y += part.before;
    let mut done = vec![0; part.cells.len()];
    loop {
        let page = pages.len() - 1;
        let mut bottom = y;
        let mut above = 0.0;
        let mut last_x = f32::MIN;
        for (cell, (x, text)) in part.cells.iter().enumerate() {
            // a cell at the same place as the one before it stands under it
            let top = if *x == last_x { above } else { y };
            let from = done[cell];
            let until = cut(text, from, BOTTOM - top);
            let height: f32 = text.lines[from..until].iter().map(|line| line.height).sum();
            if until > from {
                pages[page].fragments.push(Fragment {
                    part: index,
                    cell,
                    lines: from..until,
                    x: LEFT + x,
                    y: top,
                    again: false,
                });
            }
            done[cell] = until;
            above = top + height;
            last_x = *x;
            bottom = bottom.max(above);
        }
        if part.ornament != Ornament::None && bottom > y {
            pages[page].marks.push(Mark { ornament: part.ornament, top: y, bottom });
        }
        let finished = part.cells.iter().zip(&done).all(|((_, text), done)| *done == text.lines.len());
        if finished {
            return Ok(bottom + part.after);
        }
        if pages.len() == MAX_PAGES {
            return Err(DocumentError::TooLong(MAX_PAGES));
        }
        y = turn(pages, parts, index);
    }
}

/// Starts a page on which this part stands, or goes on; answers where. A row of a table has its head above it.
fn turn(pages: &mut Vec<Page>, parts: &[Part], index: usize) -> f32 {
    let mut page = Page::default();
    let mut y = TOP_NEXT;
    let Role::Cells { table, head: false } = parts[index].role else {
        pages.push(page);
        return y;
    };
    let head = Role::Cells { table, head: true };
    // a head of half a page would leave no room for rows
    let fits = |part: &Part| part.full() < (BOTTOM - TOP_NEXT) / 4.0;
    if let Some(at) = parts.iter().position(|part| part.role == head).filter(|at| fits(&parts[*at])) {
        let part = &parts[at];
        let top = y + part.before;
        for (cell, (x, text)) in part.cells.iter().enumerate() {
            let lines = 0..text.lines.len();
            page.fragments.push(Fragment { part: at, cell, lines, x: LEFT + x, y: top, again: true });
        }
        let bottom = y + part.full() - part.after;
        page.marks.push(Mark { ornament: part.ornament, top, bottom });
        y = bottom + part.after;
    }
    pages.push(page);
    y
}

/// Up to which line fits in `room`; neither the first nor the last line of a text stands alone.
fn cut(text: &Text, from: usize, room: f32) -> usize {
    let mut used = 0.0;
    let mut until = from;
    for line in &text.lines[from..] {
        used += line.height;
        if used > room {
            break;
        }
        until += 1;
    }
    let total = text.lines.len();
    if until < total {
        if until + 1 == total {
            until -= usize::from(until > from);
        }
        if from == 0 && until == 1 && total > 1 {
            until = 0;
        }
    }
    // an empty page must never follow an empty page; the head of a table may take a quarter of one
    if until == from && room >= (BOTTOM - TOP_NEXT) * 0.75 - 1.0 { (from + 1).min(total) } else { until }
}

impl Part {
    /// The room that the whole part takes.
    fn full(&self) -> f32 {
        self.before + self.cells.iter().map(|(_, text)| text.height()).fold(0.0, f32::max) + self.after
    }

    /// The least room that is worth starting in: two lines, or all of a short part.
    fn least(&self) -> f32 {
        let least = |text: &Text| {
            let lines = if text.lines.len() <= 3 { text.lines.len() } else { 2 };
            text.lines.iter().take(lines).map(|line| line.height).sum::<f32>()
        };
        self.cells.iter().map(|(_, text)| least(text)).fold(0.0, f32::max)
    }
}
