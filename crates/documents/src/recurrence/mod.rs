//! Appointments that repeat (RFC 5545 §3.3.10): from a rule to the times within a window.
//!
//! Rules are counted in the civil time of their own zone, and each time becomes an instant only then. An hour that the
//! clocks skip is read as RFC 5545 §3.3.5 says (as far after the change as it lies in the gap), and of one that comes
//! twice the first is meant. The counting itself is that of the crate `rrule`; it is given a plain calendar without
//! zones, and only rules whose cost is bounded.

mod parts;
#[cfg(test)]
mod tests;
mod window;
pub(crate) mod zone;

pub use parts::{Parts, Until};
pub use window::Series;
pub use zone::is_zone;

/// Why a rule is not taken. Texts carry no personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// It cannot be read.
    #[error("the rule cannot be read")]
    Unreadable,
    /// It asks for what no appointment needs: several an hour, or more times than can be counted.
    #[error("the rule asks for too much")]
    TooMuch,
    /// It names no time, or hardly ever one.
    #[error("the rule names no times")]
    Never,
    /// Its zone is not known.
    #[error("the zone is not known")]
    Zone,
}
