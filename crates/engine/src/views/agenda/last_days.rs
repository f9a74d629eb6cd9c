//! Last days: of terms, and of budgets.

use super::{Entry, is_opvang, whole_day};
use crate::views::held::Held;
use crate::views::hidden::speaks_of_it;
use crate::views::pgb;
use crate::views::snapshot::Origin;
use domain::Date;
use domain::call::view::{Action, AgendaKind, TermKind, TermState, TermView};

/// True for a last day that somebody may still wait for or use.
pub(super) fn is_last_day(one: &Held<'_>, term: &TermView) -> bool {
    let open = match term.state {
        TermState::Running | TermState::Suspended => true,
        TermState::Passed => term.action != Action::None,
        TermState::Met => false,
    };
    // Who got all that was asked for needs no last day for bezwaar.
    let optional = matches!(term.kind, TermKind::Bezwaar | TermKind::Beroep | TermKind::HogerBeroep)
        && !one.chain().adverse;
    open && !optional && !one.chain().past
}

pub(super) fn last_day(one: &Held<'_>, term: &TermView) -> Entry {
    let mut entry = whole_day(AgendaKind::Termijn, term.leading);
    entry.item.id = format!("termijn-{}-{}", one.id, super::term_name(term.kind));
    entry.item.person = one.dossier.person();
    entry.item.term = Some(term.kind);
    entry.item.gemeente = term.gemeente.as_ref().map(|theirs| theirs.leading);
    entry.item.voorziening = Some(one.id.to_owned());
    entry.confidential = is_opvang(one.facts.category) || speaks_of_it(one.name);
    entry.example = one.dossier.origin == Origin::Example;
    entry.term = Some(term.clone());
    entry.name = one.name.to_owned();
    entry
}

/// The last day to ask for renewal, and the last day of the budget. Their ids end in `-verlengen` and
/// `-einde`.
pub(super) fn budget_days(purse: &pgb::Purse<'_>, today: Date) -> Vec<Entry> {
    if purse.until < today {
        return Vec::new();
    }
    let entry = |day: Date, end: &str| {
        let mut entry = whole_day(AgendaKind::Pgb, day);
        entry.item.id = format!("pgb-{}-{end}", purse.id);
        entry.item.title = purse.name.clone();
        entry.item.person = purse.dossier.person();
        entry.item.voorziening = purse.voorziening.clone();
        entry.confidential = is_opvang(purse.category());
        entry.example = purse.dossier.origin == Origin::Example;
        entry
    };
    vec![entry(purse.renew_by(), "verlengen"), entry(purse.until, "einde")]
}
