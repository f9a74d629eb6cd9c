use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{ButtonKind, ChoiceOption, button, choice, submit_button, toast};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::Route;
use crate::screens::onboarding::{GemeenteChoice, Question, QuestionFields};
use crate::state::state;
use crate::words::words;
use domain::call::view::{Profile, Role};
use domain::call::{GetProfile, SaveProfile, Topic};

/// The answers of the first minute, all on one page.
#[component]
pub fn Situatie() -> Element {
    let w = words();
    let ask = use_ask(GetProfile {}, &[]);
    rsx! {
        Page {
            title: w.settings_profile(),
            intro: w.settings_profile_text(),
            back: (Route::Instellingen, w.nav_instellingen()),
            {ask.view(|profile| rsx! {
                Answers { kept: profile.clone() }
            })}
        }
    }
}

#[component]
fn Answers(#[props(into)] kept: Shared<Profile>) -> Element {
    let w = words();
    let act = use_act();
    let mut profile = state((*kept).clone());
    let role = profile.read().role;
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let profile = profile.peek().clone();
        act.run(async move {
            backend::call(SaveProfile { profile }).await?;
            toast(words().saved_toast());
            changed(&[Topic::App, Topic::Tips]);
            Ok(())
        });
    };
    rsx! {
        form { class: "stack", onsubmit: listen(submit),
            div { class: "card",
                {choice(
                    "role",
                    w.role_title(),
                    vec![
                        ChoiceOption::new("mantelzorger", w.role_mantelzorger()),
                        ChoiceOption::new("client", w.role_client()),
                    ],
                    role.map(|role| {
                        if role == Role::Client { "client" } else { "mantelzorger" }.to_owned()
                    }),
                )
                .on(move |value: String| {
                    profile.write().role =
                        Some(if value == "client" { Role::Client } else { Role::Mantelzorger });
                })}
            }
            div { class: "stack-s",
                h2 { class: "h3", {w.gemeente_title()} }
                GemeenteChoice { profile }
            }
            for question in Question::all_for(role) {
                div { key: "{question as u8}", class: "card",
                    if question == Question::Name {
                        p { class: "field-label", {question.title(role)} }
                    }
                    QuestionFields { question, profile }
                    div { class: "row",
                        {button(w.q_clear())
                            .kind(ButtonKind::Subtle)
                            .on(move |()| question.clear(&mut profile.write()))}
                    }
                }
            }
            {act.view()}
            div { class: "row sticky-actions", {submit_button(w.save()).busy(act.busy())} }
        }
    }
}
