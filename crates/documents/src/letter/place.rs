//! Page make-up: which line of which part stands where. All lengths are points (1/72 inch).

use super::MAX_PAGES;
use super::flow::{BOTTOM, Fragment, LEFT, Mark, Ornament, Page, Part, TOP, TOP_NEXT};
use super::text::Text;
use crate::DocumentError;

/// Puts parts on pages. A part that does not fit is cut between lines, never leaving one line of a
/// paragraph alone; a heading, a closing and the head of a table stay with what follows.
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
            pages.push(Page::default());
            y = TOP_NEXT;
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
        pages.push(Page::default());
        y = TOP_NEXT;
    }
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
    // an empty page must never follow an empty page
    if until == from && room >= BOTTOM - TOP_NEXT - 1.0 { (from + 1).min(total) } else { until }
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
