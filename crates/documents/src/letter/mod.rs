//! A letter on A4: from its parts to a tagged PDF.
//!
//! The PDF follows PDF/UA-1 (accessible: language, title, headings, lists, table headers, page
//! furniture as artifacts) and PDF/A-2a (keeps its looks in an archive: fonts inside, no outside
//! references). The writer checks both; a letter that would break them is refused.

mod draw;
mod flow;
mod place;
mod text;

use crate::DocumentError;
use jiff::civil::Date;

/// Whose paper it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Letterhead {
    /// A person: plain black text.
    #[default]
    Person,
    /// An organisation: a coloured bar and its name in that colour.
    Organisation,
}

/// A name with the lines that belong under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The name.
    pub name: String,
    /// Street, postal code and town, or whatever stands under the name.
    pub lines: Vec<String>,
}

/// A label with its value, such as "Ons kenmerk" and a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value, as it should be read.
    pub value: String,
}

impl Fact {
    /// A fact from its two texts.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// A part of a letter's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading inside the letter.
    Heading(String),
    /// A paragraph. A line feed starts a new line.
    Paragraph(String),
    /// A paragraph that must not be missed: set apart by a bar.
    Notice(String),
    /// A list with bullets.
    List(Vec<String>),
    /// A numbered list: steps in an order.
    Steps(Vec<String>),
    /// A table of two columns: what it is, and its value.
    Facts(Vec<Fact>),
    /// A table with a head.
    Table(Table),
}

/// A table with a head. The last column stands to the right: amounts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// How wide each column is, in parts of the whole.
    pub widths: Vec<u8>,
    /// What each column holds. Columns without a width are left out.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// How a letter ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// "Met vriendelijke groet,".
    pub closing: String,
    /// Who signs.
    pub name: String,
    /// On whose behalf or in which role.
    pub role: Vec<String>,
    /// Leaves white space above the name, to sign on paper.
    pub by_hand: bool,
}

/// A letter. All texts are in `language`, which is a BCP 47 tag such as `nl` or `tr`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// BCP 47 tag of the letter's language.
    pub language: String,
    /// Whose paper it is.
    pub letterhead: Letterhead,
    /// Who writes.
    pub sender: Address,
    /// To whom.
    pub recipient: Address,
    /// The day on the letter, for the document's metadata.
    pub date: Date,
    /// Above the subject, side by side, four on a row: the day in words, reference numbers, who handles it.
    pub references: Vec<Fact>,
    /// The subject: the first heading, and the document's title. It may not be empty.
    pub subject: String,
    /// "Geachte mevrouw De Boer,".
    pub salutation: String,
    /// The body.
    pub blocks: Vec<Block>,
    /// How it ends.
    pub signature: Signature,
    /// Enclosures: a label such as "Bijlagen" and their names.
    pub enclosures: Option<(String, Vec<String>)>,
    /// A sheet of its own behind the letter, for whoever sends it. It starts on a new page and has no page
    /// number: it is no part of the letter.
    pub leaf: Vec<Block>,
    /// It belongs on one page: the type gets smaller, down to 8.5 points, before a second page starts. Where that
    /// is not enough either, it takes the fewest pages that it can, in the largest type that does.
    pub one_page: bool,
    /// A line at the foot of every page.
    pub footer: String,
    /// The page number with `{page}` and `{pages}`, such as "Pagina {page} van {pages}".
    pub page_label: String,
}

/// The most pages that a letter may have: what a user pastes must not fill the disk.
pub const MAX_PAGES: usize = 60;

/// The letter as a PDF.
///
/// Characters that the embedded fonts do not have (an emoji, another script) are printed as the
/// replacement sign; [`unprintable`] names them beforehand.
///
/// # Errors
/// [`DocumentError::NoSubject`], [`DocumentError::TooLong`], or what the fonts and the writer refuse.
pub fn pdf(letter: &Letter) -> Result<Vec<u8>, DocumentError> {
    if letter.subject.trim().is_empty() {
        return Err(DocumentError::NoSubject);
    }
    let mut shaper = text::Shaper::new()?;
    let pages = flow::lay_out(&mut shaper, letter)?;
    draw::write(&shaper, letter, &pages)
}

/// The characters of this letter that cannot be printed, each once, in order of appearance.
///
/// # Errors
/// [`DocumentError::Font`].
pub fn unprintable(letter: &Letter) -> Result<Vec<char>, DocumentError> {
    let mut shaper = text::Shaper::new()?;
    let mut found = Vec::new();
    for part in letter.texts() {
        for c in shaper.unprintable(part) {
            if !found.contains(&c) {
                found.push(c);
            }
        }
    }
    Ok(found)
}

impl Letter {
    /// Every text that is printed.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let addresses = [&self.sender, &self.recipient]
            .into_iter()
            .flat_map(|a| std::iter::once(&a.name).chain(&a.lines))
            .map(String::as_str);
        let references = self.references.iter().flat_map(|f| [f.label.as_str(), f.value.as_str()]);
        let blocks = self.blocks.iter().chain(&self.leaf).flat_map(|block| -> Vec<&str> {
            match block {
                Block::Heading(t) | Block::Paragraph(t) | Block::Notice(t) => vec![t],
                Block::List(items) | Block::Steps(items) => items.iter().map(String::as_str).collect(),
                Block::Facts(facts) => {
                    facts.iter().flat_map(|f| [f.label.as_str(), f.value.as_str()]).collect()
                }
                Block::Table(table) => {
                    table.head.iter().chain(table.rows.iter().flatten()).map(String::as_str).collect()
                }
            }
        });
        let end = [&self.signature.closing, &self.signature.name]
            .into_iter()
            .chain(&self.signature.role)
            .map(String::as_str)
            .chain(
                self.enclosures
                    .iter()
                    .flat_map(|(label, names)| std::iter::once(label).chain(names))
                    .map(String::as_str),
            );
        addresses
            .chain(references)
            .chain([self.subject.as_str(), self.salutation.as_str()])
            .chain(blocks)
            .chain(end)
            .chain([self.footer.as_str(), self.page_label.as_str()])
    }
}
