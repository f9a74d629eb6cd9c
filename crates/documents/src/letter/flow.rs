//! From a letter to its parts, and to the size of type in which they fit. All lengths are points (1/72 inch).

use super::place::place;
use super::text::{Look, Shaper, Text};
use super::{Block, Fact, Letter, Letterhead, Table};
use crate::DocumentError;
use std::ops::Range;

const MM: f32 = 72.0 / 25.4;
/// A4.
pub(super) const PAGE: (f32, f32) = (210.0 * MM, 297.0 * MM);
pub(super) const LEFT: f32 = 25.0 * MM;
pub(super) const RIGHT: f32 = 22.0 * MM;
/// The width of the text.
pub(super) const WIDTH: f32 = PAGE.0 - LEFT - RIGHT;
pub(super) const TOP: f32 = 20.0 * MM;
/// Pages after the first leave room for the running head.
pub(super) const TOP_NEXT: f32 = 28.0 * MM;
pub(super) const BOTTOM: f32 = PAGE.1 - 28.0 * MM;
/// Where the window of a C5/6 envelope is: the recipient starts here.
const WINDOW: f32 = 50.0 * MM;
/// The references start here at the earliest.
const REFERENCES: f32 = 88.0 * MM;

/// Dark grey, for text; black is left to the ink.
const INK: [u8; 3] = [0x1a, 0x1a, 0x1a];
/// For labels and page furniture; contrast 7:1 on white.
pub(super) const MUTED: [u8; 3] = [0x55, 0x55, 0x55];
/// An organisation's colour.
pub(super) const ACCENT: [u8; 3] = [0x0b, 0x4f, 0x5c];

const BODY: Look = Look { size: 10.5, bold: false, colour: INK };
const STRONG: Look = Look { bold: true, ..BODY };
/// In a table with many columns.
const CELL: Look = Look { size: 9.0, ..BODY };
/// Between two columns.
const GAP: f32 = 8.0;
const SMALL: Look = Look { size: 8.5, bold: false, colour: MUTED };
pub(super) const FURNITURE: Look = Look { size: 8.0, bold: false, colour: MUTED };
const SUBJECT: Look = Look { size: 13.0, bold: true, colour: INK };

/// What a part is in the document's structure.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// A paragraph: one cell.
    Paragraph,
    /// Paragraphs side by side: a label and under it its value, two cells each.
    Labels,
    /// A heading of this level: one cell.
    Heading(u16),
    /// An item of the list with this number: label and body. Ordered or not.
    Item { list: usize, ordered: bool },
    /// A row of the table with this number: header and value.
    Row { table: usize },
    /// A row of the table with this number: as many cells as it has columns. The head, or a row below it.
    Cells { table: usize, head: bool },
}

/// What is drawn beside a part, outside the structure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ornament {
    None,
    /// A hairline under it.
    Rule,
    /// A bar to the left.
    Bar,
}

/// A part of the letter, laid out but not yet placed.
pub(super) struct Part {
    pub role: Role,
    /// The cells with their distance from the left edge of the text.
    pub cells: Vec<(f32, Text)>,
    pub ornament: Ornament,
    pub before: f32,
    pub after: f32,
    /// Stays on the page of the part that follows.
    pub keep: bool,
    /// It starts no higher than this on the first page.
    pub at: f32,
    /// It starts a page.
    pub fresh: bool,
}

/// Lines of one cell on one page.
pub(super) struct Fragment {
    pub part: usize,
    pub cell: usize,
    pub lines: Range<usize>,
    pub x: f32,
    pub y: f32,
    /// It stood before: the head of a table that goes on on another page, outside the structure.
    pub again: bool,
}

/// An ornament on one page.
pub(super) struct Mark {
    pub ornament: Ornament,
    pub top: f32,
    pub bottom: f32,
}

/// One page.
#[derive(Default)]
pub(super) struct Page {
    pub fragments: Vec<Fragment>,
    pub marks: Vec<Mark>,
}

/// The letter, placed.
pub(super) struct Pages {
    pub parts: Vec<Part>,
    pub pages: Vec<Page>,
    /// The foot of each page: the footer text and the page number.
    pub feet: Vec<(Text, Text)>,
    /// The head of every page but the first.
    pub head: Text,
}

/// How much smaller the type of a sheet may get that belongs on one page: 10.5 points become 8.5.
const SMALLER: [f32; 4] = [0.95, 0.9, 0.85, 0.81];

pub(super) fn lay_out(shaper: &mut Shaper, letter: &Letter) -> Result<Pages, DocumentError> {
    let (parts, pages) = sized(shaper, letter)?;
    // The sheet behind the letter is no page of it: the recipient would look for it.
    let of_leaf = |page: &Page| page.fragments.first().is_some_and(|first| parts[first.part].fresh);
    let letter_pages = pages.iter().position(of_leaf).unwrap_or(pages.len());
    let count = letter_pages.to_string();
    let feet = (1..=pages.len())
        .map(|page| {
            let label = if page > letter_pages {
                String::new()
            } else {
                letter.page_label.replace("{pages}", &count).replace("{page}", &page.to_string())
            };
            (
                shaper.shape(&letter.footer, FURNITURE, WIDTH * 0.76),
                shaper.shape(&label, FURNITURE, WIDTH * 0.24),
            )
        })
        .collect();
    let head = shaper.shape(&letter.subject, FURNITURE, WIDTH);
    Ok(Pages { parts, pages, feet, head })
}

/// The parts on their pages, in the size that fits.
fn sized(shaper: &mut Shaper, letter: &Letter) -> Result<(Vec<Part>, Vec<Page>), DocumentError> {
    let whole = parts(shaper, letter, 1.0);
    let pages = place(&whole)?;
    let mut best = (whole, pages);
    if letter.one_page {
        for scale in SMALLER {
            if best.1.len() == 1 {
                break;
            }
            let smaller = parts(shaper, letter, scale);
            let pages = place(&smaller)?;
            if pages.len() < best.1.len() {
                best = (smaller, pages);
            }
        }
    }
    Ok(best)
}

fn parts(shaper: &mut Shaper, letter: &Letter, scale: f32) -> Vec<Part> {
    let mut maker = Maker { shaper, parts: Vec::new(), lists: 0, tables: 0, scale };
    let organisation = letter.letterhead == Letterhead::Organisation;
    let name = if organisation { Look { size: 15.0, bold: true, colour: ACCENT } } else { STRONG };
    if let Some(sender) = maker.line(&letter.sender.name, name) {
        sender.after = 2.0;
    }
    maker.lines(&letter.sender.lines, Look { size: 9.0, ..BODY });
    if let Some(first) = maker.line(&letter.recipient.name, BODY) {
        first.at = WINDOW;
    }
    maker.lines(&letter.recipient.lines, BODY);
    let first_reference = maker.parts.len();
    maker.references(&letter.references);
    if let Some(part) = maker.parts.get_mut(first_reference) {
        part.at = REFERENCES;
    }
    let subject = maker.text(&letter.subject, SUBJECT);
    subject.role = Role::Heading(1);
    (subject.before, subject.after, subject.keep) = (16.0, 10.0, true);
    if !letter.salutation.is_empty() {
        let salutation = maker.text(&letter.salutation, BODY);
        (salutation.after, salutation.keep) = (9.0, true);
    }
    for block in &letter.blocks {
        maker.block(block);
    }
    maker.end(letter);
    let leaf = maker.parts.len();
    for block in &letter.leaf {
        maker.block(block);
    }
    if let Some(first) = maker.parts.get_mut(leaf) {
        first.fresh = true;
        if let Some(before) = leaf.checked_sub(1).and_then(|last| maker.parts.get_mut(last)) {
            before.keep = false;
        }
    }
    for part in &mut maker.parts {
        (part.before, part.after) = (part.before * scale, part.after * scale);
    }
    maker.parts
}

struct Maker<'a> {
    shaper: &'a mut Shaper,
    parts: Vec<Part>,
    lists: usize,
    tables: usize,
    /// The size of type and of the space between parts; 1 for a letter.
    scale: f32,
}

impl Maker<'_> {
    fn push(&mut self, role: Role, cells: Vec<(f32, Text)>) -> &mut Part {
        let index = self.parts.len();
        self.parts.push(Part {
            role,
            cells,
            ornament: Ornament::None,
            before: 0.0,
            after: 0.0,
            keep: false,
            at: 0.0,
            fresh: false,
        });
        &mut self.parts[index]
    }

    fn shape(&mut self, text: &str, look: Look, width: f32) -> Text {
        self.shaper.shape(text, Look { size: look.size * self.scale, ..look }, width)
    }

    fn text(&mut self, text: &str, look: Look) -> &mut Part {
        let text = self.shape(text, look, WIDTH);
        self.push(Role::Paragraph, vec![(0.0, text)])
    }

    fn line(&mut self, text: &str, look: Look) -> Option<&mut Part> {
        (!text.is_empty()).then(|| self.text(text, look))
    }

    fn lines(&mut self, lines: &[String], look: Look) {
        for line in lines {
            self.line(line, look);
        }
    }

    /// Labels above values, four on a row.
    fn references(&mut self, references: &[Fact]) {
        let column = WIDTH / references.len().clamp(1, 4) as f32;
        for row in references.chunks(4) {
            let mut cells = Vec::new();
            for (index, fact) in row.iter().enumerate() {
                let x = column * index as f32;
                cells.push((x, self.shape(&fact.label, SMALL, column - 10.0)));
                cells.push((x, self.shape(&fact.value, Look { size: 9.5, ..BODY }, column - 10.0)));
            }
            self.push(Role::Labels, cells).after = 6.0;
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => {
                let part = self.text(text, STRONG);
                part.role = Role::Heading(2);
                (part.before, part.after, part.keep) = (6.0, 3.0, true);
            }
            Block::Paragraph(text) => self.text(text, BODY).after = 9.0,
            Block::Notice(text) => {
                let text = self.shape(text, BODY, WIDTH - 14.0);
                let part = self.push(Role::Paragraph, vec![(14.0, text)]);
                part.ornament = Ornament::Bar;
                (part.before, part.after) = (3.0, 12.0);
            }
            Block::List(items) => self.items(items, false),
            Block::Steps(items) => self.items(items, true),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => {
                let table = self.tables;
                self.tables += 1;
                let last = facts.len();
                for (index, fact) in facts.iter().enumerate() {
                    let label = self.shape(&fact.label, STRONG, WIDTH * 0.38 - 12.0);
                    let value = self.shape(&fact.value, BODY, WIDTH * 0.62);
                    let part = self.push(Role::Row { table }, vec![(0.0, label), (WIDTH * 0.38, value)]);
                    part.ornament = Ornament::Rule;
                    (part.before, part.after) = (4.0, if index + 1 == last { 14.0 } else { 4.0 });
                    part.keep = index == 0 && last > 1;
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let number = self.tables;
        self.tables += 1;
        let whole: f32 = table.widths.iter().map(|width| f32::from(*width)).sum::<f32>().max(1.0);
        let last = table.rows.len();
        for (index, row) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            let head = index == 0;
            let look = if head { Look { bold: true, ..CELL } } else { CELL };
            let mut cells = Vec::new();
            let mut x = 0.0;
            for (column, width) in table.widths.iter().enumerate() {
                let wide = WIDTH * f32::from(*width) / whole;
                let text = row.get(column).map(String::as_str).unwrap_or_default();
                let to_right = column > 0 && column + 1 == table.widths.len();
                let text = self.shape(text, look, if to_right { wide } else { wide - GAP });
                let indent = if to_right { (wide - text.width()).max(0.0) } else { 0.0 };
                cells.push((x + indent, text));
                x += wide;
            }
            let part = self.push(Role::Cells { table: number, head }, cells);
            part.ornament = Ornament::Rule;
            (part.before, part.after) = (3.0, if index == last { 14.0 } else { 3.0 });
            part.keep = head && last > 0;
        }
    }

    fn items(&mut self, items: &[String], ordered: bool) {
        let list = self.lists;
        self.lists += 1;
        let indent = if ordered { 20.0 } else { 14.0 };
        let last = items.len();
        for (index, item) in items.iter().enumerate() {
            let label = if ordered { format!("{}.", index + 1) } else { "•".to_owned() };
            let label = self.shape(&label, BODY, indent);
            let body = self.shape(item, BODY, WIDTH - indent);
            let part = self.push(Role::Item { list, ordered }, vec![(0.0, label), (indent, body)]);
            part.after = if index + 1 == last { 9.0 } else { 3.0 };
        }
    }

    fn end(&mut self, letter: &Letter) {
        let signature = &letter.signature;
        if let Some(closing) = self.line(&signature.closing, BODY) {
            closing.before = 6.0;
            closing.after = if signature.by_hand { 44.0 } else { 10.0 };
            closing.keep = true;
        }
        if let Some(name) = self.line(&signature.name, STRONG) {
            name.keep = !signature.role.is_empty();
        }
        let roles = signature.role.len();
        for (index, line) in signature.role.iter().enumerate() {
            if let Some(part) = self.line(line, BODY) {
                part.keep = index + 1 < roles;
            }
        }
        if let Some((label, names)) = &letter.enclosures {
            let part = self.text(label, STRONG);
            part.role = Role::Heading(2);
            (part.before, part.after, part.keep) = (18.0, 3.0, true);
            self.items(names, false);
        }
    }
}
