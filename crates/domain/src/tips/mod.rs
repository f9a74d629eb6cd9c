//! Choosing tips: pure, deterministic and explained. `docs/ranking.md` states the formula.
//!
//! A [`Tip`] is one file of `content/`. Its [`TipRule`] speaks of [`Fact`]s, a closed vocabulary. A
//! [`Situation`] holds the facts that are true for one person today, each with its origin. [`choose`]
//! brings the two together with the [`History`] of what was shown and marked.

mod choose;
mod fact;
mod history;
mod rules;
mod situation;
mod tip;

#[cfg(test)]
mod guard;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod properties;

pub use choose::{Chosen, Ranking, Score, choose};
pub use fact::{Fact, FactSet, UnknownFact};
pub use history::{History, Past, SNOOZE_DAYS};
pub use rules::{RuleError, RuleFault, Rules};
pub use situation::{Known, Origin, Situation};
pub use tip::{Audience, MAX_URGENCY, PieceKind, ROUTES, Step, Tip, TipLaw, TipRule, TipTheme, numbered};
