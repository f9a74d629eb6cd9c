//! Acting for somebody: a client hands a machtiging over with a code, sees who looked, and withdraws it; a
//! mantelzorger redeems the code, and loses the copy of the dossier when the machtiging ends.
//!
//! Handing over, redeeming and withdrawing are asked of the gateway at once and never wait in the outbox: who
//! withdraws has to know whether it worked.

pub(crate) mod clock;
pub(crate) mod ended;
mod grant;
mod qr;
mod redeem;
mod view;

pub use ended::{dismiss, list as ended};
pub(crate) use grant::Granting;
pub use grant::{grant, withdraw};
pub use redeem::{read, redeem};
pub use view::get;

use domain::call::view::{MachtigingKind, Scope};
use municipal_api::{Bevoegdheid, MachtigingSoort};

/// What a machtiging allows, in the order of [`Scope::ALL`]; what this version does not know is left out.
pub(crate) fn scopes(held: &[Bevoegdheid]) -> Vec<Scope> {
    Scope::ALL.iter().copied().filter(|scope| held.contains(&bevoegdheid(*scope))).collect()
}

fn bevoegdheid(scope: Scope) -> Bevoegdheid {
    match scope {
        Scope::Read => Bevoegdheid::Lezen,
        Scope::Talk => Bevoegdheid::Berichten,
        Scope::Ask => Bevoegdheid::Aanvragen,
        Scope::Money => Bevoegdheid::Geld,
    }
}

fn kind(soort: &MachtigingSoort) -> MachtigingKind {
    match soort {
        MachtigingSoort::Gemeente => MachtigingKind::Gemeente,
        MachtigingSoort::Digid => MachtigingKind::Digid,
        MachtigingSoort::Other(_) => MachtigingKind::Other,
    }
}

#[cfg(test)]
mod tests;
