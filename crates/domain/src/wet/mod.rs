//! Which law is this? At most five questions lead to the Wmo 2015, the Wlz, the Zvw or the Jeugdwet, with the
//! reasons and what to do next. Where an answer is "I do not know" the verdict says that it is not sure.
//!
//! The line between the laws follows https://www.dezorgkeuze.nl/verschillen-tussen-de-jeugdwet-wmo-wlz-en-zvw/
//! and https://www.vlissingen.nl/overzicht-zorgwetten-in-nederland (checked on 2026-11-21). It is help to find the
//! right desk, no decision: every desk has to look for itself.

mod verdict;

pub use verdict::{Next, Reason, Verdict};

use crate::voorziening::Law;

/// The most questions that anybody is asked.
pub const MOST_QUESTIONS: usize = 5;

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// How old is the person who needs help?
    Leeftijd,
    /// Must somebody be near, or watch, day and night?
    DagEnNacht,
    /// Will that stay so?
    Blijvend,
    /// What is the help about?
    Hulp,
    /// Washing and dressing: because of an illness, or as encouragement?
    Verzorging,
    /// Treatment of a child: of the body or of the mind?
    Behandeling,
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Below 18.
    Kind,
    /// 18 or older.
    Volwassen,
    /// Yes.
    Ja,
    /// No.
    Nee,
    /// I do not know.
    WeetNiet,
    /// Nursing: wounds, injections, medicines.
    Verpleging,
    /// Personal care: washing, dressing, going to the toilet.
    Verzorging,
    /// Household, structure, company, a day out of the house, respite.
    Ondersteuning,
    /// An aid, transport, or a change to the dwelling.
    Hulpmiddel,
    /// A doctor, a hospital, a therapist.
    Behandeling,
    /// Because of an illness, or the risk of one.
    Ziekte,
    /// As encouragement or help to do it oneself.
    Aansporing,
    /// Of the body.
    Lichaam,
    /// Of the mind or behaviour.
    Geest,
}

impl Question {
    /// Every question.
    pub const ALL: [Self; 6] =
        [Self::Leeftijd, Self::DagEnNacht, Self::Blijvend, Self::Hulp, Self::Verzorging, Self::Behandeling];

    /// The answers to choose from.
    pub fn answers(self) -> &'static [Answer] {
        use Answer::*;
        match self {
            Self::Leeftijd => &[Kind, Volwassen],
            Self::DagEnNacht | Self::Blijvend => &[Ja, Nee, WeetNiet],
            Self::Hulp => {
                &[Ondersteuning, Hulpmiddel, Answer::Verzorging, Verpleging, Answer::Behandeling, WeetNiet]
            }
            Self::Verzorging => &[Ziekte, Aansporing, WeetNiet],
            Self::Behandeling => &[Lichaam, Geest, WeetNiet],
        }
    }
}

/// What comes after some answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// One more question.
    Ask(Question),
    /// The verdict.
    Done(Verdict),
}

/// What comes after these answers, given in order. `None` where they do not fit the questions: an answer to
/// another question, or one too many.
pub fn step(answers: &[Answer]) -> Option<Step> {
    let mut left = answers.iter().copied();
    let mut ask = |question: Question| match left.next() {
        None => Err(question),
        Some(answer) if question.answers().contains(&answer) => Ok(Some(answer)),
        Some(_) => Ok(None),
    };
    let reached = walk(&mut ask);
    match reached {
        Err(question) => Some(Step::Ask(question)),
        Ok(Some(verdict)) if left.next().is_none() => Some(Step::Done(verdict)),
        Ok(_) => None,
    }
}

/// Asks until the verdict is clear. `Err` is a question without an answer yet, `None` an answer that does not fit.
fn walk(
    ask: &mut impl FnMut(Question) -> Result<Option<Answer>, Question>,
) -> Result<Option<Verdict>, Question> {
    let Some(age) = ask(Question::Leeftijd)? else { return Ok(None) };
    let child = age == Answer::Kind;
    let mut verdict = Verdict::new(if child { Reason::Kind } else { Reason::Volwassen });
    let Some(near) = ask(Question::DagEnNacht)? else { return Ok(None) };
    if near != Answer::Nee {
        let Some(lasts) = ask(Question::Blijvend)? else { return Ok(None) };
        match (near, lasts) {
            (Answer::Ja, Answer::Ja) => {
                verdict.because(Reason::DagEnNacht);
                return Ok(Some(verdict.is(Law::Wlz)));
            }
            (_, Answer::Nee) => verdict.because(Reason::Tijdelijk),
            _ => {
                verdict.because(Reason::MisschienWlz);
                verdict.maybe(Law::Wlz);
            }
        }
    }
    let support = if child { Law::Jeugdwet } else { Law::Wmo };
    let Some(help) = ask(Question::Hulp)? else { return Ok(None) };
    let law = match help {
        Answer::Ondersteuning => {
            verdict.because(Reason::Ondersteuning);
            support
        }
        Answer::Hulpmiddel => {
            verdict.because(Reason::Hulpmiddel);
            Law::Wmo
        }
        Answer::Verpleging => {
            verdict.because(Reason::Verpleging);
            Law::Zvw
        }
        Answer::Verzorging => {
            let Some(why) = ask(Question::Verzorging)? else { return Ok(None) };
            match why {
                Answer::Ziekte => {
                    verdict.because(Reason::VerzorgingDoorZiekte);
                    Law::Zvw
                }
                Answer::Aansporing => {
                    verdict.because(Reason::VerzorgingAansporing);
                    support
                }
                _ => return Ok(Some(verdict.between(&[support, Law::Zvw]))),
            }
        }
        Answer::Behandeling if child => {
            let Some(of) = ask(Question::Behandeling)? else { return Ok(None) };
            match of {
                Answer::Lichaam => {
                    verdict.because(Reason::Behandeling);
                    Law::Zvw
                }
                Answer::Geest => {
                    verdict.because(Reason::BehandelingGeest);
                    Law::Jeugdwet
                }
                _ => return Ok(Some(verdict.between(&[Law::Jeugdwet, Law::Zvw]))),
            }
        }
        Answer::Behandeling => {
            verdict.because(Reason::Behandeling);
            Law::Zvw
        }
        _ => return Ok(Some(verdict.between(&[support, Law::Zvw]))),
    };
    Ok(Some(verdict.is(law)))
}

#[cfg(test)]
mod tests;
