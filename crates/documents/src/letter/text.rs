//! Shaping: from a text and a width to lines of positioned glyphs, with the embedded fonts alone.

use crate::DocumentError;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext};
use std::sync::Arc;

/// Noto Sans, SIL Open Font License 1.1 (fonts/OFL.txt).
static REGULAR: &[u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../fonts/NotoSans-Bold.ttf");
const FAMILY: &str = "Noto Sans";

/// Line height relative to the font size.
const LINE_HEIGHT: f32 = 1.42;

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    /// Font size in points.
    pub size: f32,
    /// Bold.
    pub bold: bool,
    /// Red, green, blue.
    pub colour: [u8; 3],
}

/// A text cut into lines.
pub(super) struct Text {
    /// The text of each part between line feeds, as it was shaped.
    pub parts: Vec<String>,
    /// The lines, from top to bottom.
    pub lines: Vec<TextLine>,
    /// Red, green, blue.
    pub colour: [u8; 3],
}

/// One line.
pub(super) struct TextLine {
    /// Which of the parts it is of.
    pub part: usize,
    /// Its height in points.
    pub height: f32,
    /// From its top to its baseline.
    pub baseline: f32,
    /// Glyph runs, from left to right.
    pub runs: Vec<TextRun>,
}

/// Glyphs of one font.
pub(super) struct TextRun {
    /// From the left edge of the text.
    pub x: f32,
    /// Font size in points.
    pub size: f32,
    /// Index into the shaper's fonts.
    pub font: usize,
    /// The glyphs.
    pub glyphs: Vec<KrillaGlyph>,
}

impl Text {
    /// As wide as its widest line, in points.
    pub(super) fn width(&self) -> f32 {
        let end = |run: &TextRun| run.x + run.glyphs.iter().map(|g| g.x_advance * run.size).sum::<f32>();
        self.lines.iter().flat_map(|line| line.runs.iter().map(end)).fold(0.0, f32::max)
    }

    /// The height of these lines in points.
    pub fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }
}

/// Shapes text. It knows two fonts and never looks at the system's.
pub(super) struct Shaper {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    /// The ids of the font data, in the order of `faces`.
    blobs: [u64; 2],
    /// Regular and bold, for the writer.
    pub faces: [Font; 2],
}

impl Shaper {
    pub fn new() -> Result<Self, DocumentError> {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut blobs = [0; 2];
        for (id, bytes) in blobs.iter_mut().zip([REGULAR, BOLD]) {
            let blob = Blob::new(Arc::new(bytes));
            *id = blob.id();
            if collection.register_fonts(blob, None).is_empty() {
                return Err(DocumentError::Font);
            }
        }
        let face = |bytes: &'static [u8]| Font::new(bytes.into(), 0).ok_or(DocumentError::Font);
        Ok(Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            scratch: LayoutContext::new(),
            blobs,
            faces: [face(REGULAR)?, face(BOLD)?],
        })
    }

    /// The characters that neither font has.
    pub fn unprintable(&mut self, text: &str) -> Vec<char> {
        let look = Look { size: 10.0, bold: false, colour: [0; 3] };
        clean(text)
            .split('\n')
            .flat_map(|part| {
                self.missing(part, look).into_iter().flat_map(|range| part[range].chars().collect::<Vec<_>>())
            })
            .collect()
    }

    /// Cuts a text into lines of at most `width` points.
    pub fn shape(&mut self, text: &str, look: Look, width: f32) -> Text {
        let mut shaped = Text { parts: Vec::new(), lines: Vec::new(), colour: look.colour };
        for part in clean(text).split('\n') {
            let part = self.printable(part, look);
            let index = shaped.parts.len();
            let mut layout = self.layout(&part, look);
            layout.break_all_lines(Some(width));
            layout.align(Alignment::Start, AlignmentOptions::default());
            self.collect(&layout, index, look, &mut shaped.lines);
            shaped.parts.push(part);
        }
        shaped
    }

    fn layout(&mut self, text: &str, look: Look) -> Layout<()> {
        let mut builder = self.scratch.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::Single(FontFamilyName::named(FAMILY))));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::FontWeight(if look.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        }));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(LINE_HEIGHT)));
        // a long address or number is cut rather than running off the paper
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.build(text)
    }

    /// Byte ranges without a glyph.
    fn missing(&mut self, text: &str, look: Look) -> Vec<std::ops::Range<usize>> {
        let mut layout = self.layout(text, look);
        layout.break_all_lines(None);
        let mut ranges = Vec::new();
        for line in layout.lines() {
            for run in line.runs() {
                for cluster in run.clusters() {
                    if cluster.glyphs().any(|glyph| glyph.id == 0) {
                        ranges.push(cluster.text_range());
                    }
                }
            }
        }
        ranges.sort_by_key(|range| range.start);
        ranges
    }

    /// The text with a replacement sign for what cannot be printed.
    fn printable(&mut self, text: &str, look: Look) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = 0;
        for range in self.missing(text, look) {
            if range.start < rest {
                continue;
            }
            out.push_str(&text[rest..range.start]);
            out.push('\u{fffd}');
            rest = range.end;
        }
        out.push_str(&text[rest..]);
        out
    }

    fn collect(&self, layout: &Layout<()>, part: usize, look: Look, lines: &mut Vec<TextLine>) {
        let before = lines.len();
        for line in layout.lines() {
            let metrics = line.metrics();
            let height = metrics.line_height;
            let top = metrics.block_min_coord;
            let mut x = metrics.offset;
            let mut runs = Vec::new();
            for run in line.runs() {
                let font = usize::from(run.font().data.id() == self.blobs[1]);
                let size = run.font_size();
                let mut glyphs: Vec<KrillaGlyph> = Vec::new();
                let start = x;
                for cluster in run.visual_clusters() {
                    if cluster.is_ligature_continuation() {
                        // the glyph of the ligature stands for this text as well
                        if let Some(glyph) = glyphs.last_mut() {
                            let range = cluster.text_range();
                            glyph.text_range.start = glyph.text_range.start.min(range.start);
                            glyph.text_range.end = glyph.text_range.end.max(range.end);
                        }
                        continue;
                    }
                    for glyph in cluster.glyphs() {
                        glyphs.push(KrillaGlyph::new(
                            GlyphId::new(glyph.id),
                            glyph.advance / size,
                            glyph.x / size,
                            glyph.y / size,
                            0.0,
                            cluster.text_range(),
                            None,
                        ));
                        x += glyph.advance;
                    }
                }
                if !glyphs.is_empty() {
                    runs.push(TextRun { x: start, size, font, glyphs });
                }
            }
            lines.push(TextLine { part, height, baseline: metrics.baseline - top, runs });
        }
        if lines.len() == before {
            // an empty part is an empty line
            lines.push(TextLine {
                part,
                height: look.size * LINE_HEIGHT,
                baseline: look.size,
                runs: Vec::new(),
            });
        }
    }
}

/// Leaves out what no letter needs and the standard forbids: control characters, marks that are not
/// characters, soft hyphens; a tab becomes a space, and every kind of line end one line feed.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => None,
            c if c.is_control() => None,
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some('\u{fffd}'),
            c => Some(c),
        })
        .collect()
}
