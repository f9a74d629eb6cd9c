//! From placed lines to PDF: what is drawn, and the structure that a screen reader follows.

use super::flow::{ACCENT, BOTTOM, Fragment, LEFT, MUTED, Mark, Ornament, PAGE, Pages, Role, WIDTH};
use super::text::{Shaper, Text, TextLine};
use super::{Letter, Letterhead};
use crate::DocumentError;
use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::ConfigurationBuilder;
use krilla::configure::validate::{Accessibility, Archival};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagTree,
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// Where each cell's lines ended up in the structure: by part and cell.
type Marked = BTreeMap<(usize, usize), Vec<Identifier>>;

pub(super) fn write(shaper: &Shaper, letter: &Letter, placed: &Pages) -> Result<Vec<u8>, DocumentError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .with_archival_validator(Archival::A2_A)
        .finish()
        .map_err(|error| DocumentError::Pdf(format!("{error:?}")))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut marked = Marked::new();
    for (index, content) in placed.pages.iter().enumerate() {
        let settings =
            PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| DocumentError::Pdf("page size".into()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        furniture(&mut surface, shaper, letter, placed, index);
        for mark in &content.marks {
            ornament(&mut surface, mark);
        }
        for fragment in &content.fragments {
            let Some((_, text)) =
                placed.parts.get(fragment.part).and_then(|part| part.cells.get(fragment.cell))
            else {
                continue;
            };
            if fragment.again {
                again(&mut surface, shaper, text, fragment);
                continue;
            }
            let ids = marked.entry((fragment.part, fragment.cell)).or_default();
            lines(&mut surface, shaper, text, fragment, ids);
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(structure(letter, placed, marked));
    document.set_outline(outline(placed));
    document.set_metadata(metadata(letter));
    document.finish().map_err(|error| DocumentError::Pdf(reason(&error)))
}

/// Rules that were broken, without the text that broke them.
fn reason(error: &KrillaError) -> String {
    match error {
        KrillaError::Validation(errors) => {
            let mut names: Vec<String> = errors
                .iter()
                .map(|(error, _)| {
                    let text = format!("{error:?}");
                    text.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()
                })
                .collect();
            names.sort();
            names.dedup();
            names.join(", ")
        }
        KrillaError::Font(..) => "a font could not be embedded".to_owned(),
        _ => "a limit of the format was exceeded".to_owned(),
    }
}

fn metadata(letter: &Letter) -> Metadata {
    let date = DateTime::new(u16::try_from(letter.date.year()).unwrap_or_default())
        .month(letter.date.month().unsigned_abs())
        .day(letter.date.day().unsigned_abs());
    let mut metadata = Metadata::new()
        .title(letter.subject.trim().to_owned())
        .language(language(letter))
        .creator("Naaste".to_owned())
        .creation_date(date);
    if !letter.sender.name.is_empty() {
        metadata = metadata.authors(vec![letter.sender.name.clone()]);
    }
    metadata
}

fn language(letter: &Letter) -> String {
    if letter.language.is_empty() { "nl".to_owned() } else { letter.language.clone() }
}

fn fill(surface: &mut Surface<'_>, colour: [u8; 3]) {
    surface.set_fill(Some(Fill {
        paint: rgb::Color::new(colour[0], colour[1], colour[2]).into(),
        opacity: NormalizedF32::ONE,
        rule: Default::default(),
    }));
}

fn rectangle(surface: &mut Surface<'_>, colour: [u8; 3], left: f32, top: f32, width: f32, height: f32) {
    let Some(rect) = Rect::from_xywh(left, top, width, height) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        fill(surface, colour);
        surface.draw_path(&path);
    }
}

fn glyphs(surface: &mut Surface<'_>, shaper: &Shaper, text: &Text, line: &TextLine, x: f32, top: f32) {
    fill(surface, text.colour);
    let (Some(source), y) = (text.parts.get(line.part), top + line.baseline) else { return };
    for run in &line.runs {
        if let Some(face) = shaper.faces.get(run.font) {
            surface.draw_glyphs(
                Point::from_xy(x + run.x, y),
                &run.glyphs,
                face.clone(),
                source,
                run.size,
                false,
            );
        }
    }
}

fn lines(
    surface: &mut Surface<'_>,
    shaper: &Shaper,
    text: &Text,
    fragment: &Fragment,
    ids: &mut Vec<Identifier>,
) {
    let mut top = fragment.y;
    for line in &text.lines[fragment.lines.clone()] {
        if !line.runs.is_empty() {
            ids.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            glyphs(surface, shaper, text, line, fragment.x, top);
            surface.end_tagged();
        }
        top += line.height;
    }
}

/// The head of a table on another page: for the eye alone, a screen reader knows it already.
fn again(surface: &mut Surface<'_>, shaper: &Shaper, text: &Text, fragment: &Fragment) {
    let mut top = fragment.y;
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    for line in &text.lines[fragment.lines.clone()] {
        glyphs(surface, shaper, text, line, fragment.x, top);
        top += line.height;
    }
    surface.end_tagged();
}

fn ornament(surface: &mut Surface<'_>, mark: &Mark) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    match mark.ornament {
        Ornament::Rule => rectangle(surface, [0xc8, 0xc8, 0xc8], LEFT, mark.bottom + 3.0, WIDTH, 0.6),
        Ornament::Bar => rectangle(surface, ACCENT, LEFT, mark.top, 3.0, mark.bottom - mark.top),
        Ornament::None => {}
    }
    surface.end_tagged();
}

/// What stands on every page and belongs to none of the text.
fn furniture(surface: &mut Surface<'_>, shaper: &Shaper, letter: &Letter, placed: &Pages, index: usize) {
    if index == 0 && letter.letterhead == Letterhead::Organisation {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        rectangle(surface, ACCENT, 0.0, 0.0, PAGE.0, 12.0);
        surface.end_tagged();
    }
    if index > 0 {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
        if let Some(line) = placed.head.lines.first() {
            glyphs(surface, shaper, &placed.head, line, LEFT, 40.0);
        }
        surface.end_tagged();
    }
    let Some((footer, number)) = placed.feet.get(index) else { return };
    let top = BOTTOM + 22.0;
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    rectangle(surface, MUTED, LEFT, top - 6.0, WIDTH, 0.4);
    let mut y = top;
    for line in footer.lines.iter().take(3) {
        glyphs(surface, shaper, footer, line, LEFT, y);
        y += line.height;
    }
    if let Some(line) = number.lines.first() {
        let width: f32 =
            line.runs.iter().map(|run| run.glyphs.iter().map(|g| g.x_advance * run.size).sum::<f32>()).sum();
        glyphs(surface, shaper, number, line, LEFT + WIDTH - width, top);
    }
    surface.end_tagged();
}

/// The structure in reading order: paragraphs, headings, lists and tables.
fn structure(letter: &Letter, placed: &Pages, mut marked: Marked) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language(letter)));
    let mut take = |part: usize, cell: usize| -> Vec<Node> {
        marked.remove(&(part, cell)).unwrap_or_default().into_iter().map(Node::Leaf).collect()
    };
    // the list or table that is open: its number and its rows
    let mut open: Option<(Role, TagGroup)> = None;
    for (index, part) in placed.parts.iter().enumerate() {
        if open.as_ref().is_some_and(|(role, _)| !same_group(role, &part.role))
            && let Some((_, group)) = open.take()
        {
            tree.push(group);
        }
        match &part.role {
            Role::Paragraph => tree.push(TagGroup::with_children(Tag::P, take(index, 0))),
            Role::Labels => {
                for pair in (0..part.cells.len()).step_by(2) {
                    let mut children = take(index, pair);
                    children.extend(take(index, pair + 1));
                    tree.push(TagGroup::with_children(Tag::P, children));
                }
            }
            Role::Heading(level) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                let title = heading(&part.cells);
                tree.push(TagGroup::with_children(Tag::Hn(level, Some(title)), take(index, 0)));
            }
            Role::Item { ordered, .. } => {
                let mut item = TagGroup::new(Tag::LI);
                item.push(TagGroup::with_children(Tag::Lbl, take(index, 0)));
                item.push(TagGroup::with_children(Tag::LBody, take(index, 1)));
                let numbering = if *ordered { ListNumbering::Decimal } else { ListNumbering::Disc };
                let (_, list) =
                    open.get_or_insert_with(|| (part.role.clone(), TagGroup::new(Tag::L(numbering))));
                list.push(item);
            }
            Role::Row { .. } => {
                let mut row = TagGroup::new(Tag::TR);
                row.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), take(index, 0)));
                row.push(TagGroup::with_children(Tag::TD, take(index, 1)));
                let (_, table) = open.get_or_insert_with(|| (part.role.clone(), TagGroup::new(Tag::Table)));
                table.push(row);
            }
            Role::Cells { head, .. } => {
                let mut row = TagGroup::new(Tag::TR);
                for cell in 0..part.cells.len() {
                    let content = take(index, cell);
                    row.push(match head {
                        true => TagGroup::with_children(Tag::TH(TableHeaderScope::Column), content),
                        false => TagGroup::with_children(Tag::TD, content),
                    });
                }
                let (_, table) = open.get_or_insert_with(|| (part.role.clone(), TagGroup::new(Tag::Table)));
                table.push(row);
            }
        }
    }
    if let Some((_, group)) = open {
        tree.push(group);
    }
    tree
}

fn same_group(a: &Role, b: &Role) -> bool {
    match (a, b) {
        (Role::Item { list: a, .. }, Role::Item { list: b, .. }) => a == b,
        (Role::Row { table: a }, Role::Row { table: b }) => a == b,
        (Role::Cells { table: a, .. }, Role::Cells { table: b, .. }) => a == b,
        _ => false,
    }
}

fn heading(cells: &[(f32, Text)]) -> String {
    cells.first().map(|(_, text)| text.parts.join(" ")).unwrap_or_default()
}

/// The headings, for the reader's navigation.
fn outline(placed: &Pages) -> Outline {
    let mut outline = Outline::new();
    for (page, content) in placed.pages.iter().enumerate() {
        for fragment in content.fragments.iter().filter(|fragment| fragment.lines.start == 0) {
            if let Some(part) = placed.parts.get(fragment.part)
                && matches!(part.role, Role::Heading(_))
            {
                let destination = XyzDestination::new(page, Point::from_xy(fragment.x, fragment.y));
                outline.push_child(OutlineNode::new(heading(&part.cells), destination));
            }
        }
    }
    outline
}
