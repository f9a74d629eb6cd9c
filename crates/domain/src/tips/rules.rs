//! Rules made ready for choosing: facts as bits, weights added up beforehand.

use super::tip::MAX_URGENCY;
use super::{Audience, Fact, FactSet, Tip, TipTheme};
use crate::Date;
use std::collections::HashMap;

/// A rule cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("tip `{id}`: {fault}")]
pub struct RuleError {
    /// The tip.
    pub id: String,
    /// What is wrong with it.
    pub fault: RuleFault,
}

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// A fact outside the vocabulary.
    #[error("unknown fact `{0}`")]
    UnknownFact(String),
    /// The rule can never hold: the facts exclude each other.
    #[error("`{0}` and `{1}` never hold together")]
    Impossible(String, String),
    /// Base urgency above the highest.
    #[error("urgency {0} is above {MAX_URGENCY}")]
    UrgencyTooHigh(u8),
    /// A second tip with this id.
    #[error("the id is used twice")]
    DuplicateId,
}

/// The prefix of a fact about a municipality.
const GEMEENTE: &str = "gemeente:";

/// Municipalities that a rule names, where it names any.
#[derive(Clone, Debug, Default)]
pub(super) struct LocalTest {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
    /// The facts of `any`, of which one may hold instead of a municipality.
    any_facts: FactSet,
}

impl LocalTest {
    /// Whether the rule holds for these municipalities, and whether one of them counted for it.
    pub(super) fn meet(&self, gemeenten: &[String], facts: FactSet) -> Option<bool> {
        let has = |id: &String| gemeenten.iter().any(|known| known == id);
        let any = self.any.iter().any(has);
        let asked = !self.any.is_empty() || !self.any_facts.is_empty();
        let met = !asked || any || !self.any_facts.intersection(facts).is_empty();
        let holds = met && self.all.iter().all(has) && !self.none.iter().any(has);
        holds.then_some(any || !self.all.is_empty())
    }

    fn is_empty(&self) -> bool {
        self.all.is_empty() && self.any.is_empty() && self.none.is_empty()
    }
}

/// The test that most rules fail: three sets, close together in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gate {
    all: FactSet,
    /// [`FactSet::ALWAYS`] where nothing is asked, or where a municipality may meet it.
    any: FactSet,
    /// Also the role that the tip is not for.
    none: FactSet,
}

impl Gate {
    /// True where the facts hold. `facts` has [`FactSet::ALWAYS`] in it.
    #[inline]
    pub(super) const fn opens(&self, facts: FactSet) -> bool {
        let refused = self.all.without(facts).union(self.none.intersection(facts));
        refused.is_empty() & !self.any.intersection(facts).is_empty()
    }
}

/// One rule, ready.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    pub all: FactSet,
    /// What counts where it is true, besides `all`: `any`, `prefer` and the role that the tip is for.
    pub counts: FactSet,
    /// Which municipalities it names: [`Ready::NO_LOCAL`], or an index into [`Rules::local`].
    pub local: u32,
    pub urgency: i16,
    /// Sum of the fit of `all`.
    pub all_fit: i16,
    /// The highest press of `all`.
    pub all_press: i16,
    /// 0 (at most 5 minutes) to 5 (more than half a day).
    pub effort: i16,
    pub theme: TipTheme,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub again_after_days: Option<u16>,
}

impl Ready {
    pub(super) const NO_LOCAL: u32 = u32::MAX;
}

/// All rules, ready for choosing, in the order of their ids: the order in which the files were read
/// never matters.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub(super) gates: Vec<Gate>,
    pub(super) ready: Vec<Ready>,
    pub(super) local: Vec<LocalTest>,
    ids: Vec<String>,
    places: HashMap<String, u32>,
}

impl Rules {
    /// Makes the rules ready. Errors name every rule that cannot be used.
    pub fn new<'a>(tips: impl IntoIterator<Item = &'a Tip>) -> Result<Self, Vec<RuleError>> {
        let mut tips: Vec<&Tip> = tips.into_iter().collect();
        tips.sort_by(|a, b| a.id.cmp(&b.id));
        let mut rules = Self::default();
        let mut errors = Vec::new();
        for tip in tips {
            match rules.add(tip) {
                Ok(()) => {}
                Err(fault) => errors.push(RuleError { id: tip.id.clone(), fault }),
            }
        }
        if errors.is_empty() { Ok(rules) } else { Err(errors) }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ready.len()
    }

    /// True without any.
    pub fn is_empty(&self) -> bool {
        self.ready.is_empty()
    }

    /// The id of the rule at this place.
    pub fn id(&self, place: u32) -> &str {
        self.ids.get(place as usize).map_or("", String::as_str)
    }

    /// The place of the rule with this id.
    pub fn place(&self, id: &str) -> Option<u32> {
        self.places.get(id).copied()
    }

    fn add(&mut self, tip: &Tip) -> Result<(), RuleFault> {
        if self.places.contains_key(&tip.id) {
            return Err(RuleFault::DuplicateId);
        }
        if tip.rule.urgency > MAX_URGENCY {
            return Err(RuleFault::UrgencyTooHigh(tip.rule.urgency));
        }
        let mut local = LocalTest::default();
        let all = facts(&tip.rule.all, &mut local.all)?;
        let any = facts(&tip.rule.any, &mut local.any)?;
        let none = facts(&tip.rule.none, &mut local.none)?;
        let mut unused = Vec::new();
        let prefer = facts(&tip.rule.prefer, &mut unused)?;
        if let Some(id) = unused.pop() {
            return Err(RuleFault::UnknownFact(format!("{GEMEENTE}{id} in prefer")));
        }
        refuse_impossible(tip.audience, all, any, none)?;
        local.any_facts = any;
        let has_local = !local.is_empty();
        let place = u32::try_from(self.ready.len()).map_err(|_| RuleFault::DuplicateId)?;
        self.gates.push(Gate {
            all,
            any: if has_local || any.is_empty() { FactSet::ALWAYS } else { any },
            none: none.union(other_role(tip.audience)),
        });
        self.ready.push(Ready {
            all,
            counts: any.union(prefer).union(own_role(tip.audience)).without(all),
            local: if has_local { self.local.len() as u32 } else { Ready::NO_LOCAL },
            urgency: i16::from(tip.rule.urgency),
            all_fit: all.iter().map(Fact::fit).sum(),
            all_press: all.iter().map(Fact::press).max().unwrap_or(0),
            effort: effort_class(tip.minutes),
            theme: tip.theme,
            valid_from: tip.valid_from,
            valid_until: tip.valid_until,
            again_after_days: tip.rule.again_after_days,
        });
        if has_local {
            self.local.push(local);
        }
        self.ids.push(tip.id.clone());
        self.places.insert(tip.id.clone(), place);
        Ok(())
    }
}

fn facts(names: &[String], gemeenten: &mut Vec<String>) -> Result<FactSet, RuleFault> {
    let mut set = FactSet::EMPTY;
    for name in names {
        match name.strip_prefix(GEMEENTE) {
            Some("") => return Err(RuleFault::UnknownFact(name.clone())),
            Some(id) => gemeenten.push(id.to_owned()),
            None => set.insert(name.parse().map_err(|_| RuleFault::UnknownFact(name.clone()))?),
        }
    }
    Ok(set)
}

/// Refuses a rule that no situation can meet: it would be a tip that nobody ever sees.
fn refuse_impossible(audience: Audience, all: FactSet, any: FactSet, none: FactSet) -> Result<(), RuleFault> {
    let never = |a: Fact, b: Fact| Err(RuleFault::Impossible(a.to_string(), b.to_string()));
    for a in all.iter() {
        if none.contains(a) {
            return never(a, a);
        }
        if let Some(b) = all.iter().find(|b| *b != a && b.kind() == a.kind() && a.is_exclusive()) {
            return never(a, b);
        }
    }
    if let Some(a) = any.iter().find(|a| none.contains(*a)) {
        return never(a, a);
    }
    match all.intersection(other_role(audience)).iter().next() {
        Some(role) => Err(RuleFault::Impossible(format!("audience {audience}"), role.to_string())),
        None => Ok(()),
    }
}

/// The role that a tip is for.
fn own_role(audience: Audience) -> FactSet {
    match audience {
        Audience::Mantelzorger => FactSet::from_iter([Fact::RoleMantelzorger]),
        Audience::Client => FactSet::from_iter([Fact::RoleClient]),
        Audience::Both => FactSet::EMPTY,
    }
}

/// The role that it is not for.
fn other_role(audience: Audience) -> FactSet {
    match audience {
        Audience::Mantelzorger => own_role(Audience::Client),
        Audience::Client => own_role(Audience::Mantelzorger),
        Audience::Both => FactSet::EMPTY,
    }
}

/// The class of effort: at most 5, 15, 30, 60 and 240 minutes, and more.
fn effort_class(minutes: u32) -> i16 {
    match minutes {
        0..=5 => 0,
        6..=15 => 1,
        16..=30 => 2,
        31..=60 => 3,
        61..=240 => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tips::{PieceKind, TipRule};
    use jiff::civil::date;

    fn tip(id: &str, rule: TipRule) -> Tip {
        Tip {
            id: id.into(),
            theme: TipTheme::Rechten,
            kind: PieceKind::Tip,
            audience: Audience::Mantelzorger,
            law: vec![],
            minutes: 10,
            weeks: None,
            source: "https://example.nl".into(),
            checked_on: date(2026, 11, 21),
            valid_from: None,
            valid_until: None,
            rule,
            steps: vec![],
        }
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn fault(rule: TipRule) -> RuleFault {
        Rules::new(&[tip("a", rule)]).unwrap_err().remove(0).fault
    }

    #[test]
    fn unknown_facts_are_refused() {
        let rule = TipRule { any: names(&["pgb:yes", "pgb:perhaps"]), ..TipRule::default() };
        assert_eq!(fault(rule), RuleFault::UnknownFact("pgb:perhaps".into()));
        let rule = TipRule { all: names(&["gemeente:"]), ..TipRule::default() };
        assert_eq!(fault(rule), RuleFault::UnknownFact("gemeente:".into()));
        let rule = TipRule { prefer: names(&["gemeente:assen"]), ..TipRule::default() };
        assert!(
            matches!(fault(rule), RuleFault::UnknownFact(_)),
            "a municipality decides or does not matter"
        );
        let rule = TipRule { none: names(&["gemeente:assen"]), ..TipRule::default() };
        assert!(Rules::new(&[tip("a", rule)]).is_ok());
    }

    #[test]
    fn rules_that_never_hold_are_refused() {
        let never = |a: &str, b: &str| RuleFault::Impossible(a.into(), b.into());
        let rule = TipRule { all: names(&["work:werk", "work:pensioen"]), ..TipRule::default() };
        assert_eq!(fault(rule), never("work:werk", "work:pensioen"));
        let rule = TipRule { all: names(&["pgb:yes"]), none: names(&["pgb:yes"]), ..TipRule::default() };
        assert_eq!(fault(rule), never("pgb:yes", "pgb:yes"));
        let rule = TipRule { any: names(&["pgb:yes"]), none: names(&["pgb:yes"]), ..TipRule::default() };
        assert_eq!(fault(rule), never("pgb:yes", "pgb:yes"));
        let rule = TipRule { all: names(&["role:client"]), ..TipRule::default() };
        assert_eq!(fault(rule), never("audience mantelzorger", "role:client"));
        let two = TipRule { all: names(&["condition:dementie", "condition:ouderdom"]), ..TipRule::default() };
        assert!(Rules::new(&[tip("a", two)]).is_ok(), "two conditions may hold together");
    }

    #[test]
    fn every_fault_is_reported_and_ids_are_unique() {
        let high = TipRule { urgency: MAX_URGENCY + 1, ..TipRule::default() };
        let tips = [tip("b", high), tip("a", TipRule::default()), tip("a", TipRule::default())];
        let errors = Rules::new(&tips).unwrap_err();
        assert_eq!(errors.len(), 2);
        assert_eq!(errors[0], RuleError { id: "a".into(), fault: RuleFault::DuplicateId });
        assert_eq!(errors[1].fault, RuleFault::UrgencyTooHigh(51));
    }
}
