//! The closed vocabulary of facts that a rule may name.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;
use std::str::FromStr;

/// A rule names a fact that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown fact `{0}`")]
pub struct UnknownFact(pub String);

macro_rules! facts {
    ($($(#[$meta:meta])* $variant:ident = $kind:literal : $value:literal, fit $fit:literal, press $press:literal;)+) => {
        /// Something that is true for one person today. Written `kind:value`. What is not known is not
        /// true: `none = ["pgb:yes"]` also holds for somebody who skipped the question.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Fact { $($(#[$meta])* $variant,)+ }

        impl Fact {
            /// All facts, in the order of their bits.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that rules use, such as `condition:dementie`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => concat!($kind, ":", $value)),+ }
            }

            /// The part before the colon; the reason is the message `reason-<kind>`.
            pub const fn kind(self) -> &'static str {
                match self { $(Self::$variant => $kind),+ }
            }

            /// The part after the colon.
            pub const fn value(self) -> &'static str {
                match self { $(Self::$variant => $value),+ }
            }

            /// How much it says about one person: points for a tip that asks for it.
            pub const fn fit(self) -> i16 {
                match self { $(Self::$variant => $fit),+ }
            }

            /// How much it presses: points for a tip that asks for it, the highest counts.
            pub const fn press(self) -> i16 {
                match self { $(Self::$variant => $press),+ }
            }
        }
    };
}

facts! {
    // ── told by the user
    /// Cares for somebody.
    RoleMantelzorger = "role":"mantelzorger", fit 1, press 0;
    /// Gets care or asks for it.
    RoleClient = "role":"client", fit 1, press 0;
    /// Cares for a partner.
    RelationPartner = "relation":"partner", fit 6, press 0;
    /// Cares for a parent.
    RelationOuder = "relation":"ouder", fit 6, press 0;
    /// Cares for a child.
    RelationKind = "relation":"kind", fit 7, press 0;
    /// Cares for another relative.
    RelationFamilie = "relation":"familie", fit 5, press 0;
    /// Cares for a friend.
    RelationVriend = "relation":"vriend", fit 5, press 0;
    /// Cares for a neighbour.
    RelationBuur = "relation":"buur", fit 5, press 0;
    /// Mantelzorger and client live together.
    TogetherYes = "together":"yes", fit 5, press 0;
    /// They live apart.
    TogetherNo = "together":"no", fit 4, press 0;
    /// 1 to 7 hours of care a week.
    Hours1To7 = "hours":"1-7", fit 2, press 0;
    /// 8 to 19 hours; from 8 many municipalities speak of mantelzorg.
    Hours8To19 = "hours":"8-19", fit 4, press 0;
    /// 20 to 39 hours.
    Hours20To39 = "hours":"20-39", fit 7, press 2;
    /// 40 hours or more.
    Hours40Plus = "hours":"40-plus", fit 9, press 4;
    /// Dementia.
    ConditionDementie = "condition":"dementie", fit 10, press 0;
    /// A physical illness or limitation.
    ConditionLichamelijk = "condition":"lichamelijk", fit 8, press 0;
    /// A psychiatric condition or addiction.
    ConditionPsychisch = "condition":"psychisch", fit 9, press 0;
    /// The last phase of life.
    ConditionTerminaal = "condition":"terminaal", fit 10, press 6;
    /// An intellectual disability.
    ConditionVerstandelijk = "condition":"verstandelijk", fit 9, press 0;
    /// Old age.
    ConditionOuderdom = "condition":"ouderdom", fit 7, press 0;
    /// Has a job.
    WorkWerk = "work":"werk", fit 6, press 0;
    /// Goes to school or studies.
    WorkSchool = "work":"school", fit 8, press 0;
    /// Is retired.
    WorkPensioen = "work":"pensioen", fit 3, press 0;
    /// Has no job.
    WorkGeenWerk = "work":"geen-werk", fit 3, press 0;
    /// Younger than 18.
    AgeOnder18 = "age":"onder-18", fit 10, press 0;
    /// 18 to 24.
    Age18To24 = "age":"18-24", fit 6, press 0;
    /// 25 to 66.
    Age25To66 = "age":"25-66", fit 2, press 0;
    /// 67 or older.
    Age67Plus = "age":"67-plus", fit 4, press 0;
    /// A PGB is used: told, or seen in the dossier.
    PgbYes = "pgb":"yes", fit 8, press 0;
    /// No PGB is used.
    PgbNo = "pgb":"no", fit 2, press 0;
    /// The care is light (1 or 2 of 5).
    LoadLight = "load":"light", fit 1, press 0;
    /// In between (3 of 5).
    LoadMiddle = "load":"middle", fit 2, press 0;
    /// Heavy (4 of 5).
    LoadHeavy = "load":"heavy", fit 7, press 8;
    /// Too heavy (5 of 5).
    LoadTooHeavy = "load":"too-heavy", fit 9, press 16;

    // ── where requests stand: told, or from the dossiers; several may hold
    /// Nothing was asked for yet.
    StageNiets = "stage":"niets", fit 4, press 4;
    /// A melding was made; the onderzoek runs or the verslag is there.
    StageMelding = "stage":"melding", fit 6, press 6;
    /// An aanvraag waits for its decision.
    StageAanvraag = "stage":"aanvraag", fit 6, press 6;
    /// A voorziening was refused.
    StageAfgewezen = "stage":"afgewezen", fit 8, press 12;
    /// A voorziening was awarded or runs.
    StageLoopt = "stage":"loopt", fit 4, press 0;
    /// A bezwaar or beroep runs.
    StageBezwaar = "stage":"bezwaar", fit 8, press 8;

    // ── terms of law, from the dossiers. Passed: only the municipality's terms, for there something can be done
    /// The onderzoek should have been finished.
    TermPassedOnderzoek = "term-passed":"onderzoek", fit 10, press 40;
    /// The beschikking should have been there.
    TermPassedBeschikking = "term-passed":"beschikking", fit 10, press 40;
    /// The beslissing op bezwaar should have been there.
    TermPassedBeslissingOpBezwaar = "term-passed":"beslissing-op-bezwaar", fit 10, press 40;
    /// Two weeks have passed since the ingebrekestelling, and there is no decision.
    TermPassedIngebrekestelling = "term-passed":"ingebrekestelling", fit 10, press 40;
    /// The persoonlijk plan is due within 7 days.
    TermSoonPersoonlijkPlan = "term-soon":"persoonlijk-plan", fit 10, press 30;
    /// Bezwaar is possible for at most 7 days more.
    TermSoonBezwaar = "term-soon":"bezwaar", fit 10, press 36;
    /// Beroep is possible for at most 7 days more.
    TermSoonBeroep = "term-soon":"beroep", fit 10, press 36;
    /// The onderzoek must be finished within 7 days.
    TermSoonOnderzoek = "term-soon":"onderzoek", fit 8, press 12;
    /// The beschikking must be there within 7 days.
    TermSoonBeschikking = "term-soon":"beschikking", fit 8, press 12;
    /// The beslissing op bezwaar must be there within 7 days.
    TermSoonBeslissingOpBezwaar = "term-soon":"beslissing-op-bezwaar", fit 8, press 12;
    /// The term of the persoonlijk plan runs.
    TermRunsPersoonlijkPlan = "term-runs":"persoonlijk-plan", fit 7, press 14;
    /// The onderzoek runs.
    TermRunsOnderzoek = "term-runs":"onderzoek", fit 6, press 8;
    /// The municipality has to decide about an aanvraag.
    TermRunsBeschikking = "term-runs":"beschikking", fit 6, press 6;
    /// Bezwaar is possible.
    TermRunsBezwaar = "term-runs":"bezwaar", fit 7, press 12;
    /// The municipality has to decide about a bezwaar.
    TermRunsBeslissingOpBezwaar = "term-runs":"beslissing-op-bezwaar", fit 7, press 6;
    /// Beroep is possible.
    TermRunsBeroep = "term-runs":"beroep", fit 7, press 12;
    /// The dwangsom runs.
    TermRunsDwangsom = "term-runs":"dwangsom", fit 8, press 12;

    // ── money
    /// The PGB does not last until its end.
    BudgetShort = "budget":"short", fit 10, press 28;
    /// The PGB ends within 10 weeks; 8 weeks before the end is the last safe day to ask for renewal.
    BudgetEndsSoon = "budget":"ends-soon", fit 10, press 24;

    // ── agenda
    /// The municipality's own appointment is today or tomorrow.
    AppointmentGemeente = "appointment":"gemeente", fit 8, press 24;
    /// Any appointment is tomorrow.
    AppointmentTomorrow = "appointment":"tomorrow", fit 4, press 8;
    /// The municipality looks again at a voorziening.
    HeronderzoekSoon = "heronderzoek":"soon", fit 9, press 16;

    // ── the calendar
    /// January.
    MonthJanuary = "month":"january", fit 2, press 2;
    /// February.
    MonthFebruary = "month":"february", fit 2, press 2;
    /// March.
    MonthMarch = "month":"march", fit 2, press 2;
    /// April.
    MonthApril = "month":"april", fit 2, press 2;
    /// May.
    MonthMay = "month":"may", fit 2, press 2;
    /// June.
    MonthJune = "month":"june", fit 2, press 2;
    /// July.
    MonthJuly = "month":"july", fit 2, press 2;
    /// August.
    MonthAugust = "month":"august", fit 2, press 2;
    /// September.
    MonthSeptember = "month":"september", fit 2, press 2;
    /// October.
    MonthOctober = "month":"october", fit 2, press 2;
    /// November.
    MonthNovember = "month":"november", fit 2, press 2;
    /// December.
    MonthDecember = "month":"december", fit 2, press 2;
    /// March to May.
    SeasonSpring = "season":"spring", fit 1, press 1;
    /// June to August.
    SeasonSummer = "season":"summer", fit 1, press 1;
    /// September to November.
    SeasonAutumn = "season":"autumn", fit 1, press 1;
    /// December to February.
    SeasonWinter = "season":"winter", fit 1, press 1;
    /// From two weeks before until 10 November itself, the Dag van de Mantelzorg.
    CalendarDagVanDeMantelzorg = "calendar":"dag-van-de-mantelzorg", fit 4, press 16;
    /// 1 November until 31 December: the PGB year ends.
    CalendarYearEnd = "calendar":"year-end", fit 2, press 8;
    /// March to May: time to arrange respite for the summer.
    CalendarBeforeSummer = "calendar":"before-summer", fit 2, press 6;

    // ── the app itself
    /// A municipality is connected.
    ConnectedYes = "connected":"yes", fit 1, press 0;
    /// No municipality is connected.
    ConnectedNo = "connected":"no", fit 2, press 0;
}

/// The kinds of which at most one value holds at a time.
const EXCLUSIVE: &[&str] =
    &["role", "together", "hours", "work", "age", "pgb", "load", "month", "season", "connected"];

impl Fact {
    /// True where at most one fact of this kind holds at a time; relation is not among them, because
    /// somebody may care for two people.
    pub fn is_exclusive(self) -> bool {
        EXCLUSIVE.contains(&self.kind())
    }

    /// True for a term of the municipality that passed: such tips come first.
    pub fn is_term_passed(self) -> bool {
        FactSet::TERM_PASSED.contains(self)
    }

    /// The fact of this kind with this value.
    pub fn of(kind: &str, value: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.kind() == kind && fact.value() == value)
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Fact {
    type Err = UnknownFact;

    fn from_str(name: &str) -> Result<Self, UnknownFact> {
        Self::ALL
            .iter()
            .copied()
            .find(|fact| fact.as_str() == name)
            .ok_or_else(|| UnknownFact(name.to_owned()))
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// A set of facts: one bit each, so that a rule is tested in a few instructions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u128);

const _: () = assert!(Fact::ALL.len() < 128, "a FactSet has 128 bits, and the last one is no fact");

impl FactSet {
    /// No facts.
    pub const EMPTY: Self = Self(0);

    /// What is always true: a bit that is no fact, for rules that ask for nothing.
    pub(super) const ALWAYS: Self = Self(1 << 127);

    /// The municipality's terms that passed.
    pub const TERM_PASSED: Self = Self(
        1 << Fact::TermPassedOnderzoek as u8
            | 1 << Fact::TermPassedBeschikking as u8
            | 1 << Fact::TermPassedBeslissingOpBezwaar as u8
            | 1 << Fact::TermPassedIngebrekestelling as u8,
    );

    /// Adds a fact.
    pub fn insert(&mut self, fact: Fact) {
        self.0 |= 1 << fact as u8;
    }

    /// True where the fact is in it.
    pub const fn contains(self, fact: Fact) -> bool {
        self.0 & (1 << fact as u8) != 0
    }

    /// True where all of `self` are in `other`.
    pub const fn is_subset_of(self, other: Self) -> bool {
        self.without(other).is_empty()
    }

    /// What both hold.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What one of them holds.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What `self` holds and `other` does not.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// True without facts.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The facts, in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let bit = rest.trailing_zeros();
            rest &= rest.wrapping_sub(1);
            Fact::ALL.get(bit as usize).copied()
        })
    }
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        let mut set = Self::EMPTY;
        facts.into_iter().for_each(|fact| set.insert(fact));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_read_back() {
        let names: BTreeSet<_> = Fact::ALL.iter().map(|fact| fact.as_str()).collect();
        assert_eq!(names.len(), Fact::ALL.len());
        for fact in Fact::ALL {
            assert_eq!(fact.as_str().parse::<Fact>(), Ok(*fact));
            assert_eq!(Fact::of(fact.kind(), fact.value()), Some(*fact));
        }
        assert_eq!("condition:griep".parse::<Fact>(), Err(UnknownFact("condition:griep".into())));
    }

    #[test]
    fn a_set_gives_back_what_was_put_in() {
        let facts = [Fact::ConnectedNo, Fact::RoleClient, Fact::TermPassedBeschikking];
        let set: FactSet = facts.into_iter().collect();
        assert_eq!(
            set.iter().collect::<Vec<_>>(),
            [Fact::RoleClient, Fact::TermPassedBeschikking, Fact::ConnectedNo]
        );
        assert!(!set.contains(Fact::RoleMantelzorger));
        assert_eq!(FactSet::EMPTY.iter().count(), 0);
        assert_eq!(Fact::ALL.iter().copied().collect::<FactSet>().iter().count(), Fact::ALL.len());
    }

    #[test]
    fn the_set_of_passed_terms_is_the_kind() {
        for fact in Fact::ALL {
            assert_eq!(fact.is_term_passed(), fact.kind() == "term-passed", "{fact}");
        }
    }
}
