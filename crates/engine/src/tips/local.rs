//! A municipality's own tips. They are untrusted: plain text within limits, https links only, shown as local and
//! dated.

use domain::tips::{Audience, PieceKind, Step, Tip, TipRule, TipTheme};
use municipal_api::{Gemeente, LokaleTip};
use url::Url;

/// Characters of a title, at most; the contract's limit.
const MAX_TITLE: usize = 120;
/// Characters of a text, at most; the contract's limit.
const MAX_TEXT: usize = 2_000;
/// Characters of an address, at most.
const MAX_ADDRESS: usize = 500;
/// Tips of one municipality, at most.
const MAX_TIPS: usize = 100;
/// Their urgency: like a middling tip of ours, whatever the municipality thinks of it.
const URGENCY: u8 = 12;
/// Minutes to read and act; the contract has no field for it.
const MINUTES: u32 = 10;

/// The words of a local tip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPiece {
    /// Title, one line.
    pub title: String,
    /// Paragraphs of plain text.
    pub paragraphs: Vec<String>,
}

/// What the ids of local tips begin with; a file's name has no slash.
pub(super) const PREFIX: &str = "lokaal/";

/// The tips of a municipality that keep to the limits. `id` is what this device calls the municipality.
pub(super) fn pieces(id: &str, gemeente: &Gemeente) -> Vec<(Tip, LocalPiece)> {
    gemeente.tips.iter().take(MAX_TIPS).filter_map(|tip| piece(id, gemeente, tip)).collect()
}

fn piece(id: &str, gemeente: &Gemeente, local: &LokaleTip) -> Option<(Tip, LocalPiece)> {
    let fits = |text: &str, max| !text.trim().is_empty() && text.chars().count() <= max;
    if !fits(&local.titel, MAX_TITLE) || !fits(&local.tekst, MAX_TEXT) || !fits(&local.id, MAX_TITLE) {
        return None;
    }
    let address = match &local.adres {
        Some(address) => Some(https(address)?),
        None => None,
    };
    let source = address.clone().or_else(|| gemeente.bronnen.iter().find_map(|source| https(source)))?;
    let words = LocalPiece { title: one_line(&local.titel), paragraphs: paragraphs(&local.tekst) };
    let tip = Tip {
        id: format!("{PREFIX}{id}/{}", one_line(&local.id)),
        theme: TipTheme::Lokaal,
        kind: PieceKind::Tip,
        audience: Audience::Both,
        law: Vec::new(),
        minutes: MINUTES,
        weeks: None,
        source,
        checked_on: gemeente.gecontroleerd_op,
        valid_from: None,
        valid_until: local.geldig_tot,
        rule: TipRule { urgency: URGENCY, all: vec![format!("gemeente:{id}")], ..TipRule::default() },
        steps: address.map(|address| Step::Website { address }).into_iter().collect(),
    };
    Some((tip, words))
}

/// The address as a browser reads it, where it is https without a user name in it.
fn https(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let plain = url.scheme() == "https" && url.username().is_empty() && url.password().is_none();
    (plain && url.host_str().is_some() && url.as_str().len() <= MAX_ADDRESS).then(|| url.into())
}

/// Without line breaks and characters that change what stands around them.
fn one_line(text: &str) -> String {
    text.split_whitespace().map(clean).collect::<Vec<_>>().join(" ")
}

fn paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").map(one_line).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Drops control characters and the marks that turn the direction of a text.
fn clean(word: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    word.chars().filter(|c| !c.is_control() && !turns(*c)).collect()
}
