//! The first minute: who, which language, which municipality, eight short questions, each of which can be skipped.
//! Somebody with a letter in hand can begin with that at once.

mod gemeente;
mod questions;
mod ready;
mod welcome;

pub use gemeente::GemeenteChoice;
pub use questions::{Question, QuestionFields};

use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{ButtonKind, ChoiceOption, IconName, button, chevron, choice, icon, loading};
use crate::drawing::prelude::*;
use crate::layout::Bare;
use crate::lean::{Handler, Shared, listen};
use crate::route::{Route, replace};
use crate::state::state;
use crate::words::{self, Language, words};
use domain::call::view::{Profile, Role};
use domain::call::{AppError, FinishOnboarding, GetProfile, GetSettings, SaveProfile, SaveSettings, Topic};
use ready::Ready;
use welcome::Welcome;

/// Where somebody is in the first questions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Welcome,
    Role,
    Language,
    Gemeente,
    Question(usize),
    Ready,
}

/// Ends the first questions; the app opens at `start`.
pub async fn finish(profile: Profile, start: Route) -> Result<(), AppError> {
    backend::call(SaveProfile { profile }).await?;
    replace(start);
    backend::call(FinishOnboarding {}).await?;
    changed(&[Topic::App]);
    Ok(())
}

/// The first questions. What was answered earlier is kept, also when the app was closed half-way.
#[component]
pub fn Onboarding() -> Element {
    let kept = use_ask(GetProfile {}, &[]);
    match kept.ready() {
        Some(profile) => rsx! {
            Steps { kept: profile.clone() }
        },
        None => kept.view(|_| loading()),
    }
}

#[component]
fn Steps(#[props(into)] kept: Shared<Profile>) -> Element {
    let w = words();
    let mut profile = state((*kept).clone());
    let mut step = state(Step::Welcome);
    let act = use_act();
    let asked = Question::for_role(profile.read().role);
    let total = asked.len();

    let after = move |now: Step| match now {
        Step::Welcome => Step::Role,
        Step::Role => Step::Language,
        Step::Language => Step::Gemeente,
        Step::Gemeente => Step::Question(0),
        Step::Question(n) if n + 1 < total => Step::Question(n + 1),
        Step::Question(_) | Step::Ready => Step::Ready,
    };
    let before = move |now: Step| match now {
        Step::Welcome | Step::Role => Step::Welcome,
        Step::Language => Step::Role,
        Step::Gemeente => Step::Language,
        Step::Question(0) => Step::Gemeente,
        Step::Question(n) => Step::Question(n - 1),
        Step::Ready => Step::Question(total.saturating_sub(1)),
    };
    // every step is kept at once: closing the app loses nothing
    let mut go_on = move || {
        let now = *step.peek();
        step.set(after(now));
        let profile = profile.peek().clone();
        act.run(async move { backend::call(SaveProfile { profile }).await });
    };
    let now = step.get();
    let head = rsx! {
        div { class: "row spread first-head",
            {button(w.back())
                .kind(ButtonKind::Subtle)
                .icon(IconName::ChevronLeft)
                .on(move |()| step.set(before(now)))}
            if let Step::Question(n) = now {
                span { class: "muted small", {w.question_progress(n + 1, total)} }
            }
        }
        if let Step::Question(n) = now {
            progress {
                class: "progress",
                max: "{total}",
                value: "{n + 1}",
                "aria-hidden": "true",
            }
        }
    };
    match now {
        Step::Welcome => rsx! {
            Welcome { profile, onstart: move |()| step.set(Step::Role) }
        },
        Step::Role => rsx! {
            Bare { title: w.role_title(), head,
                div { class: "stack",
                    {role_card(
                        Role::Mantelzorger,
                        profile.read().role,
                        Handler::from(move |role| {
                            profile.write().role = Some(role);
                            go_on();
                        }),
                    )}
                    {role_card(
                        Role::Client,
                        profile.read().role,
                        Handler::from(move |role| {
                            profile.write().role = Some(role);
                            go_on();
                        }),
                    )}
                }
                {act.view()}
                div { class: "row center",
                    {button(w.skip()).kind(ButtonKind::Subtle).on(move |()| go_on())}
                }
            }
        },
        Step::Language => rsx! {
            Bare { title: w.language_title(), head,
                LanguageChoice {}
                {button(w.next()).kind(ButtonKind::Primary).wide().on(move |()| go_on())}
            }
        },
        Step::Gemeente => rsx! {
            Bare {
                title: w.gemeente_title(),
                intro: if profile.read().role == Some(Role::Client) { w.gemeente_text_client() } else { w.gemeente_text_mantelzorger() },
                head,
                GemeenteChoice { profile }
                {act.view()}
                {button(w.next()).kind(ButtonKind::Primary).wide().on(move |()| go_on())}
            }
        },
        Step::Question(n) => {
            let question = asked.get(n).copied().unwrap_or(Question::Stage);
            rsx! {
                Bare {
                    key: "{n}",
                    title: question.title(profile.read().role),
                    head,
                    QuestionFields { question, profile, hide_legend: true }
                    div { class: "stack",
                        {button(w.next()).kind(ButtonKind::Primary).wide().on(move |()| go_on())}
                        div { class: "row center",
                            {button(w.skip()).kind(ButtonKind::Subtle).on(move |()| {
                                question.clear(&mut profile.write());
                                go_on();
                            })}
                        }
                    }
                    {act.view()}
                    p { class: "muted small why", {w.question_why()} }
                }
            }
        }
        Step::Ready => rsx! {
            Ready { profile, head }
        },
    }
}

fn role_card(role: Role, chosen: Option<Role>, onchoose: Handler<Role>) -> Element {
    let w = words();
    let (drawing, title, text) = match role {
        Role::Mantelzorger => (IconName::Hands, w.role_mantelzorger(), w.role_mantelzorger_text()),
        Role::Client => (IconName::Person, w.role_client(), w.role_client_text()),
    };
    rsx! {
        button {
            class: "card card-link card-button",
            r#type: "button",
            "aria-pressed": if chosen == Some(role) { "true" } else { "false" },
            onclick: listen(move |_: MouseEvent| onchoose.call(role)),
            span { class: "card-icon", {icon(drawing)} }
            span { class: "grow stack-s",
                span { class: "card-title", "{title}" }
                span { class: "muted", "{text}" }
            }
            {chevron()}
        }
    }
}

/// Chooses the language; it changes at once.
#[component]
pub fn LanguageChoice() -> Element {
    let w = words();
    let act = use_act();
    let settings = use_ask(GetSettings {}, &[Topic::App]);
    // Dutch first, then the others by their own names
    let mut languages = Language::ALL;
    languages.sort_by_key(|language| (*language != Language::Nl, language.language_name()));
    let options: Vec<_> =
        languages.iter().map(|l| ChoiceOption::new(l.tag(), l.language_name().to_owned())).collect();
    rsx! {
        div { class: "card",
            {choice("language", w.language_title(), options, Some(words::language().to_string()))
                .hide_legend()
                .on(move |tag: String| {
                    let kept = settings.ready();
                    act.run(async move {
                        words::use_language(&tag).await?;
                        let mut settings = match kept {
                            Some(settings) => settings.as_ref().clone(),
                            None => backend::call(GetSettings {}).await?,
                        };
                        settings.language = tag;
                        backend::call(SaveSettings { settings }).await?;
                        changed(&[Topic::App]);
                        Ok(())
                    });
                })}
        }
        if !words::language().is_reviewed() {
            p { class: "muted small", {w.language_unreviewed()} }
        }
        {act.view()}
    }
}
