//! Handing over a machtiging: the client gets a one-time code, the mantelzorger redeems it.
//!
//! A code is twelve symbols of Crockford's base 32: eleven that carry 55 random bits, and one that
//! catches what was typed or heard wrongly. It opens nothing by itself: whoever redeems it has signed in
//! first, once, within [`limits::CODE_DAGEN`](crate::limits::CODE_DAGEN) days.

use crate::Bevoegdheid;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `POST machtigingen`: what the client wants to hand over. By the person alone whose dossier it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuweMachtiging {
    /// What the other person may do: at least one, each once.
    #[schema(min_items = 1)]
    pub bevoegdheden: Vec<Bevoegdheid>,
    /// From this day; none is today.
    #[serde(default)]
    pub ingangsdatum: Option<Date>,
    /// Until and including this day: at most five years ahead.
    pub einddatum: Date,
}

/// The answer: the code, to be handed over within seven days. The same key answers the same code; nothing
/// else shows it again.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MachtigingCode {
    /// The id of the machtiging, to withdraw it with.
    pub id: String,
    /// Twelve symbols without spaces or hyphens.
    pub code: String,
    /// Until when it can be redeemed, UTC.
    pub geldig_tot: Timestamp,
}

impl std::fmt::Debug for MachtigingCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MachtigingCode").field("id", &self.id).finish_non_exhaustive()
    }
}

/// `POST /v1/machtigingen/inwisselen`: by whoever is signed in. A code that opens nothing is refused with
/// one of [`geweigerd`] as the code of the field `code`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Inwisseling {
    /// The code. Spaces, hyphens and lower case are fine.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub code: String,
}

impl std::fmt::Debug for Inwisseling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Inwisseling(…)")
    }
}

/// Why a code opens nothing: the codes of the refused field.
pub mod geweigerd {
    /// There is no such code.
    pub const ONBEKEND: &str = "onbekend";
    /// It is more than seven days old, or what it would open has ended.
    pub const VERLOPEN: &str = "verlopen";
    /// Somebody redeemed it.
    pub const GEBRUIKT: &str = "gebruikt";
    /// The client withdrew it.
    pub const INGETROKKEN: &str = "ingetrokken";
    /// It opens one's own dossier.
    pub const EIGEN: &str = "eigen";
}

/// What a code is written in: no I, L, O or U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols of a code, the check included.
const LENGTH: usize = 12;

/// A code from seven random bytes, of which 55 bits count.
pub fn code_from(random: [u8; 7]) -> String {
    let mut bits = random.into_iter().fold(0u64, |all, byte| all << 8 | u64::from(byte));
    let mut values = [0u8; LENGTH - 1];
    for value in values.iter_mut().rev() {
        // five bits are below 32
        *value = (bits & 31) as u8;
        bits >>= 5;
    }
    let check = check(&values);
    values
        .into_iter()
        .chain([check])
        .filter_map(|value| SYMBOLS.get(usize::from(value)))
        .map(|s| char::from(*s))
        .collect()
}

/// Reads a code as people type, paste or hear it: spaces, hyphens and dots anywhere, lower case, O for 0, I
/// and L for 1. What stands before the last slash (the text of a QR code) is left out. None for what is no
/// code of ours, a slip of one symbol or of two neighbours included.
pub fn read_code(text: &str) -> Option<String> {
    let text = text.rsplit('/').next().unwrap_or_default();
    let mut values = Vec::with_capacity(LENGTH);
    for c in text.chars() {
        let symbol = match c.to_ascii_uppercase() {
            'O' => b'0',
            'I' | 'L' => b'1',
            // Unicode has many hyphens and spaces; none of them says anything.
            c if c.is_whitespace()
                || c.is_ascii_punctuation()
                || ('\u{2010}'..='\u{2015}').contains(&c)
                || "\u{b7}\u{2212}\u{200b}\u{feff}".contains(c) =>
            {
                continue;
            }
            c => u8::try_from(c).ok()?,
        };
        let value = SYMBOLS.iter().position(|s| *s == symbol)?;
        values.push(u8::try_from(value).ok()?);
        if values.len() > LENGTH {
            return None;
        }
    }
    let (last, rest) = values.split_last()?;
    if values.len() != LENGTH || check(rest) != *last {
        return None;
    }
    values.iter().map(|value| SYMBOLS.get(usize::from(*value)).map(|s| char::from(*s))).collect()
}

/// A code in groups of four, as people read it.
pub fn show_code(code: &str) -> String {
    let symbols: Vec<char> = code.chars().collect();
    symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Each symbol times its place, modulo a prime: another symbol in one place gives another sum, and so do two
/// neighbours that changed places. 0 and Z alone are the same to it.
fn check(values: &[u8]) -> u8 {
    let sum: u32 = (1u32..).zip(values).map(|(place, value)| place * u32::from(*value)).sum();
    // a remainder of 31 fits
    (sum % 31) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        let code = code_from([0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde]);
        assert_eq!(code.len(), LENGTH);
        let shown = show_code(&code);
        assert_eq!(shown.len(), LENGTH + 2);
        for typed in [
            code.clone(),
            shown.clone(),
            shown.to_lowercase(),
            format!("  {} ", shown.replace('-', " ")),
            shown.replace('-', " – "),
            shown.replace('-', "\u{2011}"),
            format!("NAASTE/ASSEN/{shown}"),
            code.replace('0', "o").replace('1', "l"),
            code.chars().flat_map(|c| [c, '.']).collect(),
        ] {
            assert_eq!(read_code(&typed).as_deref(), Some(code.as_str()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let code = code_from([7; 7]);
        for wrong in [
            "",
            "/",
            "-",
            "naaste",
            &code[1..],
            &format!("{code}0"),
            &code.replace(&code[..1], "U"),
            &"é".repeat(12),
        ] {
            assert_eq!(read_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_slip_is_caught() {
        for seed in 0..200u64 {
            let mut bytes = [0; 7];
            bytes.copy_from_slice(&(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)).to_be_bytes()[..7]);
            let code: Vec<char> = code_from(bytes).chars().collect();
            for place in 0..LENGTH {
                for symbol in SYMBOLS.iter().map(|s| char::from(*s)) {
                    let mut typed = code.clone();
                    typed[place] = symbol;
                    let same = typed == code || matches!((symbol, code[place]), ('0', 'Z') | ('Z', '0'));
                    assert!(
                        same || read_code(&typed.iter().collect::<String>()).is_none(),
                        "{code:?} {typed:?}"
                    );
                }
                if place + 1 < LENGTH - 1 && code[place] != code[place + 1] {
                    let mut typed = code.clone();
                    typed.swap(place, place + 1);
                    let pair = [code[place], code[place + 1]];
                    let same = pair.contains(&'0') && pair.contains(&'Z');
                    assert!(
                        same || read_code(&typed.iter().collect::<String>()).is_none(),
                        "{code:?} {typed:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_log_shows_a_code() {
        let code = code_from([9; 7]);
        let answer = MachtigingCode { id: "m".into(), code: code.clone(), geldig_tot: Timestamp::UNIX_EPOCH };
        assert!(!format!("{answer:?} {:?}", Inwisseling { code: code.clone() }).contains(&code));
    }
}
