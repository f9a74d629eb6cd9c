//! What is true for one person today, and how the app knows.

use super::{Fact, FactSet};
use crate::Date;
use crate::call::view::{
    Action, AgendaItem, AgendaKind, PgbView, Profile, Role, TermKind, TermState, TermView,
};
use crate::voorziening::Stage;
use serde::{Deserialize, Serialize};

/// A term within this many days is near.
const SOON_DAYS: i32 = 7;

/// A PGB that ends within this many days (10 weeks) asks for renewal: 6 weeks onderzoek and 2 weeks
/// decision, and two to start.
const BUDGET_SOON_DAYS: i32 = 70;

/// How the app knows a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The user told it.
    Profile,
    /// From a dossier: the municipality's record or a letter kept by hand.
    Dossier,
    /// From the PGB administration.
    Pgb,
    /// From the agenda.
    Agenda,
    /// From today's date.
    Calendar,
    /// From the state of the app.
    App,
}

impl Origin {
    /// Every one, in the order in which a list shows them.
    pub const ALL: &'static [Self] =
        &[Self::Profile, Self::Dossier, Self::Pgb, Self::Agenda, Self::Calendar, Self::App];
}

/// A fact with its origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Known {
    /// What is true.
    pub fact: Fact,
    /// How the app knows.
    pub origin: Origin,
    /// The day it is about: the last day of a term, the end of a budget, the day of an appointment.
    pub date: Option<Date>,
}

/// What is true for one person on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    today: Date,
    facts: FactSet,
    known: Vec<Known>,
    off: FactSet,
    gemeenten: Vec<String>,
    hours: Option<u32>,
    load: Option<u8>,
    items_today: u32,
    has_voorziening: bool,
}

impl Situation {
    /// Nothing is known but the day.
    pub fn new(today: Date) -> Self {
        let mut situation = Self {
            today,
            facts: FactSet::EMPTY,
            known: Vec::new(),
            off: FactSet::EMPTY,
            gemeenten: Vec::new(),
            hours: None,
            load: None,
            items_today: 0,
            has_voorziening: false,
        };
        situation.add_calendar();
        situation
    }

    /// Adds what the user told. Words outside the vocabulary are left out: an older or newer app may
    /// have written the profile.
    #[must_use]
    pub fn profile(mut self, profile: &Profile) -> Self {
        match profile.role {
            Some(Role::Mantelzorger) => self.add(Fact::RoleMantelzorger, Origin::Profile, None),
            Some(Role::Client) => self.add(Fact::RoleClient, Origin::Profile, None),
            None => {}
        }
        let told = [("relation", &profile.relation), ("work", &profile.work), ("age", &profile.age)];
        for (kind, value) in told {
            self.add_of(kind, value.as_deref());
        }
        for condition in &profile.conditions {
            self.add_of("condition", Some(condition));
        }
        match profile.together {
            Some(true) => self.add(Fact::TogetherYes, Origin::Profile, None),
            Some(false) => self.add(Fact::TogetherNo, Origin::Profile, None),
            None => {}
        }
        match profile.pgb {
            // A budget in the dossier is newer than a "no" in the profile.
            Some(true) => self.add(Fact::PgbYes, Origin::Profile, None),
            Some(false) if !self.facts.contains(Fact::PgbYes) => self.add(Fact::PgbNo, Origin::Profile, None),
            _ => {}
        }
        self.hours = profile.hours;
        match profile.hours {
            Some(1..=7) => self.add(Fact::Hours1To7, Origin::Profile, None),
            Some(8..=19) => self.add(Fact::Hours8To19, Origin::Profile, None),
            Some(20..=39) => self.add(Fact::Hours20To39, Origin::Profile, None),
            Some(40..) => self.add(Fact::Hours40Plus, Origin::Profile, None),
            _ => {}
        }
        self.load = profile.load.filter(|load| (1..=5).contains(load));
        match self.load {
            Some(1 | 2) => self.add(Fact::LoadLight, Origin::Profile, None),
            Some(3) => self.add(Fact::LoadMiddle, Origin::Profile, None),
            Some(4) => self.add(Fact::LoadHeavy, Origin::Profile, None),
            Some(5) => self.add(Fact::LoadTooHeavy, Origin::Profile, None),
            _ => {}
        }
        match profile.stage.as_deref() {
            // "Nothing yet" only holds as long as no dossier shows otherwise.
            Some("niets") if self.has_voorziening => {}
            stage => self.add_of("stage", stage),
        }
        match &profile.gemeente {
            Some(gemeente) => self.gemeente(gemeente),
            None => self,
        }
    }

    /// Adds a voorziening of a dossier. `changed` is the day on which it came to stand there.
    #[must_use]
    pub fn voorziening(mut self, stage: Stage, changed: Option<Date>) -> Self {
        let fact = match stage {
            Stage::Onderzoek | Stage::Verslag => Fact::StageMelding,
            Stage::Aanvraag | Stage::Opgeschort => Fact::StageAanvraag,
            Stage::Toegewezen | Stage::Levering => Fact::StageLoopt,
            Stage::Afgewezen => Fact::StageAfgewezen,
            Stage::Bezwaar | Stage::Beroep => Fact::StageBezwaar,
            Stage::Onbekend | Stage::Beeindigd => return self,
        };
        self.has_voorziening = true;
        self.remove(Fact::StageNiets);
        self.add(fact, Origin::Dossier, changed);
        self
    }

    /// Adds a term of law. One that passed counts only where something can be done: an onderzoek that was
    /// late is overtaken by the aanvraag, a late decision by the ingebrekestelling that was sent.
    #[must_use]
    pub fn term(mut self, term: &TermView) -> Self {
        let value = match term.kind {
            TermKind::Onderzoek => "onderzoek",
            TermKind::PersoonlijkPlan => "persoonlijk-plan",
            TermKind::Beschikking => "beschikking",
            TermKind::Bezwaar => "bezwaar",
            TermKind::BeslissingOpBezwaar | TermKind::BeslissingOpBezwaarCommissie => "beslissing-op-bezwaar",
            TermKind::Beroep => "beroep",
            TermKind::HogerBeroep => "hoger-beroep",
            TermKind::Klacht | TermKind::KlachtCommissie => "klacht",
            TermKind::Ingebrekestelling => "ingebrekestelling",
            TermKind::Dwangsom => "dwangsom",
        };
        // `of` answers none where the vocabulary has no such fact, as for a bezwaar that was not made.
        let kinds: &[&str] = match term.state {
            TermState::Passed if term.action != Action::None => &["term-passed"],
            TermState::Running if (0..=SOON_DAYS).contains(&term.days_left) => &["term-runs", "term-soon"],
            TermState::Running => &["term-runs"],
            TermState::Passed | TermState::Suspended | TermState::Met => &[],
        };
        for fact in kinds.iter().filter_map(|kind| Fact::of(kind, value)) {
            self.add(fact, Origin::Dossier, Some(term.leading));
        }
        self
    }

    /// Adds a PGB that runs.
    #[must_use]
    pub fn pgb(mut self, budget: &PgbView) -> Self {
        let days = self.today.until(budget.until).map_or(-1, |span| span.get_days());
        if days < 0 || budget.from > self.today {
            return self;
        }
        self.remove(Fact::PgbNo);
        self.add(Fact::PgbYes, Origin::Pgb, None);
        if !budget.sufficient {
            self.add(Fact::BudgetShort, Origin::Pgb, budget.lasts_until);
        }
        if days <= BUDGET_SOON_DAYS {
            self.add(Fact::BudgetEndsSoon, Origin::Pgb, Some(budget.until));
        }
        self
    }

    /// Adds an item of the agenda.
    #[must_use]
    pub fn agenda(mut self, item: &AgendaItem) -> Self {
        let tomorrow = self.today.tomorrow().ok();
        let is_today = item.date == self.today;
        let is_tomorrow = Some(item.date) == tomorrow;
        if is_today {
            self.items_today += 1;
        }
        if matches!(item.kind, AgendaKind::Gemeente | AgendaKind::Eigen) && is_tomorrow {
            self.add(Fact::AppointmentTomorrow, Origin::Agenda, Some(item.date));
        }
        if item.kind == AgendaKind::Gemeente && (is_today || is_tomorrow) {
            self.add(Fact::AppointmentGemeente, Origin::Agenda, Some(item.date));
        }
        self
    }

    /// The municipality looks again at a voorziening; the day where it is known.
    #[must_use]
    pub fn heronderzoek(mut self, on: Option<Date>) -> Self {
        self.add(Fact::HeronderzoekSoon, Origin::Dossier, on);
        self
    }

    /// Whether a municipality is connected.
    #[must_use]
    pub fn connected(mut self, connected: bool) -> Self {
        let fact = if connected { Fact::ConnectedYes } else { Fact::ConnectedNo };
        self.add(fact, Origin::App, None);
        self
    }

    /// A municipality that this person deals with, by id.
    #[must_use]
    pub fn gemeente(mut self, id: &str) -> Self {
        if !self.gemeenten.iter().any(|known| known == id) {
            self.gemeenten.push(id.to_owned());
            self.gemeenten.sort_unstable();
        }
        self
    }

    /// Leaves a fact out of every choice; it stays visible in [`Self::known`].
    #[must_use]
    pub fn switched_off(mut self, fact: Fact) -> Self {
        self.off.insert(fact);
        self
    }

    /// The day.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The facts that count: those known and not switched off.
    pub fn facts(&self) -> FactSet {
        self.facts.without(self.off)
    }

    /// Every fact with its origin, in the order in which they became known.
    pub fn known(&self) -> &[Known] {
        &self.known
    }

    /// True where the fact was switched off.
    pub fn is_off(&self, fact: Fact) -> bool {
        self.off.contains(fact)
    }

    /// The municipalities, by id.
    pub fn gemeenten(&self) -> &[String] {
        &self.gemeenten
    }

    /// Hours of care a week, as told.
    pub fn hours(&self) -> Option<u32> {
        self.hours
    }

    /// How heavy the care is, 1 to 5, as told; none where that is not to count.
    pub fn load(&self) -> Option<u8> {
        self.load.filter(|_| self.facts().iter().any(|fact| fact.kind() == "load"))
    }

    /// Items on today's agenda.
    pub fn items_today(&self) -> u32 {
        self.items_today
    }

    /// The first day that a fact is about: what presses most.
    pub fn earliest(&self, fact: Fact) -> Option<Date> {
        self.dates(fact).min()
    }

    /// True where what the fact tells happened after a tip about it was marked. A term passes at the
    /// end of its last day, so one that ended on the day of the mark passed after it.
    pub(super) fn happened_since(&self, fact: Fact, marked: Date) -> bool {
        self.dates(fact).any(|day| match fact.is_term_passed() {
            true => day >= marked,
            false => day > marked && day <= self.today,
        })
    }

    fn dates(&self, fact: Fact) -> impl Iterator<Item = Date> {
        self.known.iter().filter(move |known| known.fact == fact).filter_map(|known| known.date)
    }

    fn add(&mut self, fact: Fact, origin: Origin, date: Option<Date>) {
        self.facts.insert(fact);
        let known = Known { fact, origin, date };
        if !self.known.contains(&known) {
            self.known.push(known);
        }
    }

    fn add_of(&mut self, kind: &str, value: Option<&str>) {
        if let Some(fact) = value.and_then(|value| Fact::of(kind, value)) {
            self.add(fact, Origin::Profile, None);
        }
    }

    fn remove(&mut self, fact: Fact) {
        self.known.retain(|known| known.fact != fact);
        self.facts = self.facts.without(FactSet::from_iter([fact]));
    }

    fn add_calendar(&mut self) {
        const MONTHS: [Fact; 12] = [
            Fact::MonthJanuary,
            Fact::MonthFebruary,
            Fact::MonthMarch,
            Fact::MonthApril,
            Fact::MonthMay,
            Fact::MonthJune,
            Fact::MonthJuly,
            Fact::MonthAugust,
            Fact::MonthSeptember,
            Fact::MonthOctober,
            Fact::MonthNovember,
            Fact::MonthDecember,
        ];
        let (month, day) = (self.today.month(), self.today.day());
        if let Some(fact) = usize::try_from(month - 1).ok().and_then(|index| MONTHS.get(index)) {
            self.add(*fact, Origin::Calendar, None);
        }
        let season = match month {
            3..=5 => Fact::SeasonSpring,
            6..=8 => Fact::SeasonSummer,
            9..=11 => Fact::SeasonAutumn,
            _ => Fact::SeasonWinter,
        };
        self.add(season, Origin::Calendar, None);
        if (month == 10 && day >= 27) || (month == 11 && day <= 10) {
            self.add(Fact::CalendarDagVanDeMantelzorg, Origin::Calendar, None);
        }
        if month >= 11 {
            self.add(Fact::CalendarYearEnd, Origin::Calendar, None);
        }
        if (3..=5).contains(&month) {
            self.add(Fact::CalendarBeforeSummer, Origin::Calendar, None);
        }
    }
}

#[cfg(test)]
impl Situation {
    /// The same facts on another day, but for what the calendar says.
    pub(super) fn on_day(mut self, today: Date) -> Self {
        self.known.retain(|known| known.origin != Origin::Calendar);
        self.facts = self.known.iter().map(|known| known.fact).collect();
        self.today = today;
        self.add_calendar();
        self
    }
}
