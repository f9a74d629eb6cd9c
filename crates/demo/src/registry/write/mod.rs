//! What residents and gemachtigden send. Each file is one kind.

mod afspraak;
mod bericht;
mod brief;
mod code;
mod inzage;
mod machtiging;
mod melding;
mod taak;

pub(super) use afspraak::{afspraak, answer_afspraak};
pub(super) use bericht::{bericht, document};
pub(super) use code::{hand_over, redeem};
pub(super) use inzage::inzage;
pub(super) use machtiging::withdraw;
pub(super) use melding::{aanvraag, melding};
pub(super) use taak::{change_taak, taak};

/// A new id that says what it is of.
pub(super) fn new_id(kind: &str) -> String {
    format!("{kind}-{}", uuid::Uuid::new_v4().simple())
}
