use super::finish;
use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, IconName, button, icon};
use crate::drawing::prelude::*;
use crate::layout::Bare;
use crate::lean::Handler;
use crate::route::Route;
use crate::screens::instellingen::RestoreForm;
use crate::state::{State, state};
use crate::words::words;
use domain::call::view::Profile;
use domain::call::{ShowExample, Topic};

/// What the app is, and three ways to begin.
#[component]
pub fn Welcome(profile: State<Profile>, #[props(into)] onstart: Handler<()>) -> Element {
    let w = words();
    let act = use_act();
    let mut restoring = state(false);
    if restoring.get() {
        let head = rsx! {
            div { class: "row",
                {button(w.back())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::ChevronLeft)
                    .on(move |()| restoring.set(false))}
            }
        };
        return rsx! {
            Bare { title: w.restore_title(), intro: w.restore_text(), head, RestoreForm {} }
        };
    }
    let points = [
        (IconName::Clock, w.welcome_point_1()),
        (IconName::Bulb, w.welcome_point_2()),
        (IconName::Shield, w.welcome_point_3()),
    ];
    rsx! {
        Bare { title: w.welcome_title(), intro: w.welcome_text(),
            ul { class: "plain points",
                for (drawing, text) in points {
                    li { key: "{text}", class: "point",
                        span { class: "card-icon", {icon(drawing)} }
                        span { "{text}" }
                    }
                }
            }
            div { class: "stack",
                {button(w.welcome_start()).kind(ButtonKind::Primary).wide().on(move |()| onstart.call(()))}
                div { class: "card stack-s letter-card",
                    p { {w.welcome_letter_text()} }
                    {button(w.welcome_letter()).icon(IconName::Letter).busy(act.busy()).wide().on(
                        move |()| {
                            let profile = profile.peek().clone();
                            act.run(async move { finish(profile, Route::BriefNew).await });
                        },
                    )}
                }
                {act.view()}
                div { class: "row center",
                    {button(w.vandaag_example()).kind(ButtonKind::Subtle).on(move |()| {
                        act.run(async {
                            backend::call(ShowExample { on: true }).await?;
                            changed(&Topic::ALL);
                            Ok(())
                        })
                    })}
                    {button(w.welcome_restore()).kind(ButtonKind::Subtle).on(move |()| restoring.set(true))}
                }
            }
        }
    }
}
