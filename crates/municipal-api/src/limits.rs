//! How much a write may hold. The gateway refuses more; the app stops before it. Texts are counted in
//! characters (Unicode scalar values).

/// The description of a melding, what was tried, and what the mantelzorger needs.
pub const MELDING: usize = 4_000;
/// Who helps now.
pub const HULP_NU: usize = 2_000;
/// The text of an aanvraag.
pub const AANVRAAG: usize = 8_000;
/// The text of a message.
pub const BERICHT: usize = 4_000;
/// Titles, names, and other single lines.
pub const REGEL: usize = 200;
/// Documents sent along with a message.
pub const BIJLAGEN: usize = 10;
/// A document, decoded, in bytes.
pub const DOCUMENT_BYTES: usize = 10 * 1024 * 1024;
/// Minutes of an appointment.
pub const AFSPRAAK_MINUTEN: u32 = 24 * 60;
/// Rows on a page.
pub const PAGINA: usize = 500;
/// An `Idempotency-Key`: the fewest and the most characters.
pub const IDEMPOTENCY_KEY: std::ops::RangeInclusive<usize> = 16..=64;
/// Years that a machtiging lasts at most. A choice of this contract: long enough for somebody who will not get
/// better, short enough that it is thought over now and then.
pub const MACHTIGING_JAREN: i16 = 5;
/// Days within which a code is redeemed.
pub const CODE_DAGEN: i64 = 7;
/// Media types of documents that may be sent.
pub const FORMATEN: [&str; 3] = ["application/pdf", "image/jpeg", "image/png"];
