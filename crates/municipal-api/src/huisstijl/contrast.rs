//! What stands on what in the app, and how well it can be read (WCAG 2.2, relative luminance).

use std::fmt;

/// A colour of sRGB without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kleur([u8; 3]);

impl Kleur {
    /// Of its three parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue])
    }

    const fn hex(all: u32) -> Self {
        let [_, red, green, blue] = all.to_be_bytes();
        Self([red, green, blue])
    }

    /// Reads `#rrggbb`, and nothing else: no names, no functions, no spaces.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok().map(Self::hex)
    }

    /// 0 for black, 1 for white.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// From 1 (the same) to 21 (black on white).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

impl fmt::Display for Kleur {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The app's own colours by the names of their tokens (`ui/assets/css/20-tokens.css`; a test holds the two together).
pub(super) struct Palette(pub(super) [(&'static str, Kleur); 12]);

impl Palette {
    pub(super) fn get(&self, name: &str) -> Kleur {
        // every name of a pair is in it, as a test holds; black is in no palette and fits nothing
        self.0.iter().find(|(known, _)| *known == name).map_or(Kleur([0; 3]), |(_, colour)| *colour)
    }
}

pub(super) const LICHT: Palette = Palette([
    ("paper", Kleur::hex(0xfbf7f0)),
    ("surface", Kleur::hex(0xffffff)),
    ("surface-2", Kleur::hex(0xf5efe5)),
    ("ink", Kleur::hex(0x1b2a2d)),
    ("ink-2", Kleur::hex(0x4b595b)),
    ("line", Kleur::hex(0xe5dccd)),
    ("brand", Kleur::hex(0x0f5a5c)),
    ("brand-2", Kleur::hex(0x0a4547)),
    ("brand-soft", Kleur::hex(0xdceeeb)),
    ("on-brand", Kleur::hex(0xffffff)),
    ("warm", Kleur::hex(0xb3461d)),
    ("warm-soft", Kleur::hex(0xfceadf)),
]);

pub(super) const DONKER: Palette = Palette([
    ("paper", Kleur::hex(0x121a1b)),
    ("surface", Kleur::hex(0x1a2526)),
    ("surface-2", Kleur::hex(0x223132)),
    ("ink", Kleur::hex(0xeef3f0)),
    ("ink-2", Kleur::hex(0xb9c6c4)),
    ("line", Kleur::hex(0x324344)),
    ("brand", Kleur::hex(0x7fd3c7)),
    ("brand-2", Kleur::hex(0xa3e4da)),
    ("brand-soft", Kleur::hex(0x1d3d3b)),
    ("on-brand", Kleur::hex(0x062c2a)),
    ("warm", Kleur::hex(0xf3a57f)),
    ("warm-soft", Kleur::hex(0x402a1f)),
]);

/// Words or drawings in the one on the other.
pub(super) struct Pair {
    pub(super) front: &'static str,
    pub(super) ground: &'static str,
    pub(super) least: f64,
}

/// Colours that are judged together.
pub(super) struct Group {
    pub(super) names: &'static [&'static str],
    pub(super) pairs: &'static [Pair],
}

/// For words of any size.
pub(super) const WORDS: f64 = 4.5;
/// For drawings, edges and bars.
pub(super) const DRAWN: f64 = 3.0;

const fn words(front: &'static str, ground: &'static str) -> Pair {
    Pair { front, ground, least: WORDS }
}

const fn drawn(front: &'static str, ground: &'static str) -> Pair {
    Pair { front, ground, least: DRAWN }
}

/// The main colour and what goes with it.
pub(super) const HOOFDKLEUR: Group = Group {
    names: &["brand", "brand-2", "brand-soft", "on-brand"],
    pairs: &[
        words("brand", "paper"),
        words("brand", "surface"),
        words("brand", "surface-2"),
        words("brand", "brand-soft"),
        words("brand-2", "paper"),
        words("brand-2", "surface"),
        words("brand-2", "surface-2"),
        words("brand-2", "brand-soft"),
        words("on-brand", "brand"),
        words("on-brand", "brand-2"),
        words("ink", "brand-soft"),
        words("ink-2", "brand-soft"),
        drawn("brand", "line"),
    ],
};

/// The second colour and its ground.
pub(super) const ACCENT: Group = Group {
    names: &["warm", "warm-soft"],
    pairs: &[
        words("warm", "warm-soft"),
        words("ink", "warm-soft"),
        words("ink-2", "warm-soft"),
        drawn("warm", "surface"),
        drawn("warm", "paper"),
    ],
};
