//! What an agreement says beside its tariff and hours: fields for its form.

use crate::app::today;
use crate::components::{
    ButtonKind, ChoiceOption, Errors, IconName, Tone, badge, button, date_field, select, text_field,
};
use crate::drawing::prelude::*;
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::call::view::{OvereenkomstKind, OvereenkomstTerms, PgbException, PgbState, TariffUnit};
use domain::input;

/// The fields; copying them copies the handles.
#[derive(Clone, Copy, PartialEq)]
pub struct Terms {
    kept: State<OvereenkomstTerms>,
    notice: State<String>,
    from: State<String>,
    until: State<String>,
}

/// The fields, as they are.
pub fn use_terms(kept: Option<&OvereenkomstTerms>) -> Terms {
    let kept = kept.cloned().unwrap_or_default();
    Terms {
        notice: state(kept.notice_weeks.map(|weeks| weeks.to_string()).unwrap_or_default()),
        kept: state(kept),
        from: state(String::new()),
        until: state(String::new()),
    }
}

impl Terms {
    /// What the tariff is for.
    pub fn unit(self) -> TariffUnit {
        self.kept.read().unit
    }

    /// All of them.
    ///
    /// # Errors
    /// The field that is wrong, and why.
    pub fn read(self) -> Result<OvereenkomstTerms, (&'static str, String)> {
        let mut terms = self.kept.read().clone();
        let notice = self.notice.read().trim().to_owned();
        terms.notice_weeks = notice.parse().ok();
        if terms.notice_weeks.is_none() && !notice.is_empty() {
            return Err(("noticeWeeks", words().field_number_wrong()));
        }
        // typed and not added yet: it was meant
        if self.from.read().trim().is_empty() && self.until.read().trim().is_empty() {
            return Ok(terms);
        }
        terms.exceptions.push(self.exception().ok_or_else(|| ("exceptions", words().pgb_exception_wrong()))?);
        Ok(terms)
    }

    fn exception(self) -> Option<PgbException> {
        let day = |typed: State<String>| input::date(&typed.peek(), today());
        let (from, until) = (day(self.from)?, day(self.until)?);
        (from <= until).then_some(PgbException { from, until, by_weekday: [0; 7] })
    }

    /// The choice of the unit.
    pub fn unit_field(self) -> Element {
        let w = words();
        let mut kept = self.kept;
        let units = [
            (TariffUnit::Uur, w.pgb_unit_uur()),
            (TariffUnit::Dagdeel, w.pgb_unit_dagdeel()),
            (TariffUnit::Etmaal, w.pgb_unit_etmaal()),
            (TariffUnit::Rit, w.pgb_unit_rit()),
            (TariffUnit::Maand, w.pgb_unit_maand()),
        ];
        pick("unit", w.pgb_unit(), &units, Some(self.unit()), false, move |unit| {
            let unit = unit.unwrap_or_default();
            kept.with_mut(|terms| terms.unit = unit);
        })
    }

    /// The other fields, folded away: few people need them.
    pub fn fields(self, errors: Errors) -> Element {
        let w = words();
        let mut kept = self.kept;
        let terms = kept.get();
        let models = [
            (OvereenkomstKind::Arbeid, w.pgb_model_arbeid()),
            (OvereenkomstKind::Opdracht, w.pgb_model_opdracht()),
            (OvereenkomstKind::Familie, w.pgb_model_familie()),
            (OvereenkomstKind::Vervoer, w.pgb_model_vervoer()),
        ];
        rsx! {
            details { class: "fold-plain", open: errors.of("exceptions").or(errors.of("noticeWeeks")).is_some(),
                summary { {w.pgb_more_terms()} }
                div { class: "stack",
                    {pick("model", w.pgb_model(), &models, terms.kind, true, move |kind| kept.with_mut(|terms| terms.kind = kind))}
                    {state_field("afspraak", &STATES[..4], terms.state, move |now| {
                        kept.with_mut(|terms| {
                            terms.state = now;
                            terms.state_on = now.map(|_| today());
                        });
                    })}
                    {text_field("noticeWeeks", w.pgb_notice(), self.notice)
                        .keys("numeric").max(2).short().error(errors.of("noticeWeeks")).optional()}
                    fieldset { class: "choices stack-s",
                        legend { class: "field-label", {w.pgb_exceptions()} }
                        if !terms.exceptions.is_empty() {
                            ul { class: "plain stack-s",
                                for (n, one) in terms.exceptions.iter().enumerate() {
                                    li { key: "{one.from}", class: "row",
                                        span { {exception(one)} }
                                        {button(w.delete()).kind(ButtonKind::SubtleDanger).on(move |()| {
                                            kept.with_mut(|terms| {
                                                terms.exceptions.remove(n);
                                            });
                                        })}
                                    }
                                }
                            }
                        }
                        {date_field("vrij-van", w.pgb_from(), self.from).optional()}
                        {date_field("vrij-tot", w.pgb_until(), self.until)
                            .error(errors.of("exceptions")).optional()}
                        div { class: "row",
                            {button(w.pgb_exception_add()).icon(IconName::Plus).on(move |()| self.add(errors))}
                        }
                    }
                }
            }
        }
    }

    fn add(self, errors: Errors) {
        let Self { mut kept, mut from, mut until, .. } = self;
        let Some(one) = self.exception() else {
            errors.show(vec![("exceptions", words().pgb_exception_wrong())]);
            return;
        };
        errors.show(Vec::new());
        kept.with_mut(|terms| terms.exceptions.push(one));
        from.set(String::new());
        until.set(String::new());
    }
}

fn exception(one: &PgbException) -> String {
    let w = words();
    let range = w.range(dates::day(one.from), dates::day(one.until));
    if one.by_weekday == [0; 7] { w.pgb_exception_none(range) } else { w.pgb_exception_other(range) }
}

/// How something stands, in its order; an agreement is never paid.
pub const STATES: [PgbState; 5] =
    [PgbState::Made, PgbState::Sent, PgbState::Approved, PgbState::Rejected, PgbState::Paid];

/// How it stands, in a word.
fn state_name(state: PgbState) -> String {
    let w = words();
    match state {
        PgbState::Made => w.pgb_state_made(),
        PgbState::Sent => w.pgb_state_sent(),
        PgbState::Approved => w.pgb_state_approved(),
        PgbState::Rejected => w.pgb_state_rejected(),
        PgbState::Paid => w.pgb_state_paid(),
    }
}

/// The same, to see at a glance.
pub fn state_badge(state: PgbState) -> Element {
    let tone = if state == PgbState::Rejected { Tone::Bad } else { Tone::Plain };
    badge(tone, None, state_name(state))
}

/// How it stands, to choose.
pub fn state_field(
    id: &str,
    states: &[PgbState],
    now: Option<PgbState>,
    choose: impl FnMut(Option<PgbState>) + 'static,
) -> Element {
    let named: Vec<_> = states.iter().map(|state| (*state, state_name(*state))).collect();
    pick(&format!("stand-{id}"), words().pgb_state(), &named, now, true, choose)
}

/// One of a few; where it is optional, also not filled in.
pub fn pick<T: Copy + PartialEq + 'static>(
    id: &str,
    label: String,
    of: &[(T, String)],
    chosen: Option<T>,
    optional: bool,
    mut choose: impl FnMut(Option<T>) + 'static,
) -> Element {
    let place = chosen.and_then(|chosen| of.iter().position(|(one, _)| *one == chosen));
    let mut options: Vec<ChoiceOption> =
        of.iter().enumerate().map(|(n, (_, name))| ChoiceOption::new(&n.to_string(), name.clone())).collect();
    // what must be one of them was so from the start
    if optional {
        options.insert(0, ChoiceOption::new("", words().pgb_unknown()));
    }
    let all: Vec<T> = of.iter().map(|(one, _)| *one).collect();
    let field = select(id, label, options, place.map(|n| n.to_string()).unwrap_or_default());
    rsx! {
        {field.on(move |value: String| choose(value.parse::<usize>().ok().and_then(|n| all.get(n).copied())))}
    }
}
