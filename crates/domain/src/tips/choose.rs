//! The choice itself. `docs/ranking.md` states the formula; keep the two alike.

use super::rules::Ready;
use super::{Fact, FactSet, History, Past, Rules, Situation, TipTheme};
use crate::call::view::TipMark;

/// The most points for facts that fit, so that naming many facts wins nothing.
const MAX_FIT: i16 = 30;
/// Points for a tip that belongs to the person's municipality.
const LOCAL_FIT: i16 = 8;
/// Points for a tip that was never shown on an earlier day.
const NOVELTY: i16 = 8;
/// Points for a tip that the user saved.
const SAVED: i16 = 5;
/// Off for each better tip of the same theme, up to [`MAX_VARIETY`].
const VARIETY: i16 = 10;
const MAX_VARIETY: i16 = 50;
/// Off for each "not for me" in the same theme, up to [`MAX_DISLIKE`].
const DISLIKE: i16 = 4;
const MAX_DISLIKE: i16 = 12;
/// The load where the user told none.
const UNKNOWN_LOAD: u8 = 2;
/// From this many items today, effort weighs one step more.
const BUSY_DAY: u32 = 3;

/// The points of a tip, one by one: what counts for it and what counts against it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// The rule's own urgency, 0 to 50.
    pub urgency: i16,
    /// The highest press among the facts that counted, 0 to 40.
    pub press: i16,
    /// What the facts that counted say about this person, 0 to 30.
    pub fit: i16,
    /// Never shown before today.
    pub novelty: i16,
    /// Saved by the user.
    pub saved: i16,
    /// Off: effort against the load of the care and the day.
    pub effort: i16,
    /// Off: shown on earlier days.
    pub fatigue: i16,
    /// Off: other tips of this theme were "not for me".
    pub dislike: i16,
    /// Off: better tips of this theme stand higher.
    pub variety: i16,
}

impl Score {
    /// All together.
    pub const fn total(&self) -> i16 {
        self.urgency + self.press + self.fit + self.novelty + self.saved
            - self.effort
            - self.fatigue
            - self.dislike
            - self.variety
    }
}

/// A tip that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its place in the [`Rules`]; [`Rules::id`] names it.
    pub place: u32,
    /// Its points.
    pub score: Score,
    /// The facts that its rule asks for and that are true.
    pub counted: FactSet,
    /// It fits because of the municipality.
    pub local: bool,
    /// A term of the municipality passed: such tips stand before all others.
    pub first: bool,
    /// The user's mark.
    pub mark: TipMark,
}

impl Chosen {
    /// The facts that counted, the most telling first: what presses, then what fits.
    pub fn reasons(&self) -> Vec<Fact> {
        let mut facts: Vec<Fact> = self.counted.iter().collect();
        facts.sort_by_key(|fact| (-(fact.press() + fact.fit()), *fact));
        facts
    }
}

/// What fits, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// The choice, best first.
    pub tips: Vec<Chosen>,
    /// Tips that fit and that the user put away (done, later, not for me), best first.
    pub hidden: Vec<Chosen>,
}

/// Chooses and orders the tips that fit. The same rules, situation and history give the same answer;
/// the order in which rules or facts were read does not matter.
pub fn choose(rules: &Rules, situation: &Situation, history: &History) -> Ranking {
    let today = situation.today();
    let facts = situation.facts();
    let open = facts.union(FactSet::ALWAYS);
    let gates = rules.gates.iter().enumerate();
    let places: Vec<u32> =
        gates.filter(|(_, gate)| gate.opens(open)).map(|(place, _)| place as u32).collect();

    let effort_step = effort_step(situation);
    let earlier = Earlier::look_up(rules, situation, history);
    let mut scored: Vec<Chosen> = Vec::with_capacity(places.len());
    let mut hidden: Vec<Chosen> = Vec::new();
    for place in places {
        let Some(rule) = rules.ready.get(place as usize) else { continue };
        let Some(local) = local(rules, rule, situation, facts) else { continue };
        if rule.valid_until.is_some_and(|until| until < today)
            || rule.valid_from.is_some_and(|from| from > today)
        {
            continue;
        }
        let more = rule.counts.intersection(facts);
        let mut fit = rule.all_fit + if local { LOCAL_FIT } else { 0 };
        let mut press = rule.all_press;
        for fact in more.iter() {
            fit += fact.fit();
            press = press.max(fact.press());
        }
        let counted = rule.all.union(more);
        let first = !counted.intersection(FactSet::TERM_PASSED).is_empty();
        let before = earlier.of(place);
        let mark = before.past.map_or(TipMark::Clear, |past| past.mark);
        let chosen = Chosen {
            place,
            score: Score {
                urgency: rule.urgency,
                press,
                fit: fit.min(MAX_FIT),
                novelty: if before.seen { 0 } else { NOVELTY },
                saved: if mark == TipMark::Saved { SAVED } else { 0 },
                effort: rule.effort * effort_step,
                // What presses by law stays in place until it is dealt with.
                fatigue: if first { 0 } else { before.fatigue },
                dislike: if first { 0 } else { earlier.dislikes[rule.theme as usize] },
                variety: 0,
            },
            counted,
            local,
            first,
            mark,
        };
        match before.past.is_some_and(|past| past.hides(rule.again_after_days, counted, situation)) {
            true => hidden.push(chosen),
            false => scored.push(chosen),
        }
    }
    Ranking { tips: in_order(rules, scored), hidden: in_order(rules, hidden) }
}

/// Whether the municipality counted; none where the rule asks for another one.
#[inline]
fn local(rules: &Rules, rule: &Ready, situation: &Situation, facts: FactSet) -> Option<bool> {
    match rule.local {
        Ready::NO_LOCAL => Some(false),
        index => rules.local.get(index as usize)?.meet(situation.gemeenten(), facts),
    }
}

/// What one class of effort takes off: the load of the care, and one more on a full day.
fn effort_step(situation: &Situation) -> i16 {
    let load = situation.load().unwrap_or(UNKNOWN_LOAD);
    i16::from(load) + i16::from(situation.items_today() >= BUSY_DAY)
}

/// What the history says about one rule.
#[derive(Clone, Copy, Default)]
struct Before<'a> {
    past: Option<&'a Past>,
    fatigue: i16,
    seen: bool,
}

/// The history, looked up once.
struct Earlier<'a> {
    /// Nothing first, then what is known of each rule that has a past.
    before: Vec<Before<'a>>,
    /// By place, an index into `before`.
    index: Vec<u32>,
    /// What each theme loses for "not for me".
    dislikes: [i16; TipTheme::ALL.len()],
}

impl<'a> Earlier<'a> {
    fn look_up(rules: &Rules, situation: &Situation, history: &'a History) -> Self {
        let today = situation.today();
        let mut before = vec![Before::default()];
        let mut index = vec![0; rules.len()];
        let mut dislikes = [0; TipTheme::ALL.len()];
        for (id, past) in history.iter() {
            let Some(place) = rules.place(id).map(|place| place as usize) else { continue };
            if let (TipMark::NotForMe, Some(rule)) = (past.mark, rules.ready.get(place)) {
                let dislike = &mut dislikes[rule.theme as usize];
                *dislike = MAX_DISLIKE.min(*dislike + DISLIKE);
            }
            if let Some(slot) = index.get_mut(place) {
                *slot = before.len() as u32;
                before.push(Before {
                    past: Some(past),
                    fatigue: past.fatigue(today),
                    seen: past.was_seen(today),
                });
            }
        }
        Self { before, index, dislikes }
    }

    fn of(&self, place: u32) -> Before<'a> {
        let index = self.index.get(place as usize).copied().unwrap_or(0);
        self.before.get(index as usize).copied().unwrap_or_default()
    }
}

/// Best first: by points alone, then once more after each theme's second, third … tip lost its points
/// for variety. Equal points stand in the order of their ids.
fn in_order(rules: &Rules, mut scored: Vec<Chosen>) -> Vec<Chosen> {
    let mut keys: Vec<u64> = scored.iter().enumerate().map(|(index, chosen)| key(chosen, index)).collect();
    keys.sort_unstable();
    let mut better = [0_i16; TipTheme::ALL.len()];
    for sorted in &mut keys {
        let index = *sorted as u32 as usize;
        let Some(chosen) = scored.get_mut(index) else { continue };
        let Some(rule) = rules.ready.get(chosen.place as usize) else { continue };
        let before = &mut better[rule.theme as usize];
        if !chosen.first {
            chosen.score.variety = *before;
        }
        *before = MAX_VARIETY.min(*before + VARIETY);
        *sorted = key(chosen, index);
    }
    keys.sort_unstable();
    keys.iter().filter_map(|sorted| scored.get(*sorted as u32 as usize).copied()).collect()
}

/// A number that sorts as the tips should stand: passed terms first, then points, then place, which is
/// the order of ids.
fn key(chosen: &Chosen, index: usize) -> u64 {
    let group = u64::from(!chosen.first);
    let points = (i32::from(i16::MAX) - i32::from(chosen.score.total())) as u64;
    group << 56 | points << 32 | index as u64
}
