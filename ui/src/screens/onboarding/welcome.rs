use super::finish;
use crate::backend::{self, changed, use_act};
use crate::components::{Button, ButtonKind, Icon, IconName};
use crate::layout::Bare;
use crate::screens::instellingen::RestoreForm;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::Profile;
use domain::call::{ShowExample, Topic};

/// What the app is, and three ways to begin.
#[component]
pub fn Welcome(profile: Signal<Profile>, onstart: EventHandler<()>) -> Element {
    let w = words();
    let act = use_act();
    let mut restoring = use_signal(|| false);
    if restoring() {
        let head = rsx! {
            div { class: "row",
                Button { kind: ButtonKind::Subtle, icon: IconName::ChevronLeft, onclick: move |()| restoring.set(false), {w.back()} }
            }
        };
        return rsx! {
            Bare { title: w.restore_title(), intro: w.restore_text(), head,
                RestoreForm {}
            }
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
                for (icon, text) in points {
                    li { key: "{text}", class: "point",
                        span { class: "card-icon", Icon { name: icon } }
                        span { "{text}" }
                    }
                }
            }
            div { class: "stack",
                Button { kind: ButtonKind::Primary, wide: true, onclick: move |()| onstart.call(()), {w.welcome_start()} }
                div { class: "card stack-s letter-card",
                    p { {w.welcome_letter_text()} }
                    Button {
                        icon: IconName::Letter,
                        wide: true,
                        busy: act.busy(),
                        onclick: move |()| {
                            let profile = profile.peek().clone();
                            act.run(async move { finish(profile, Some("/brief")).await });
                        },
                        {w.welcome_letter()}
                    }
                }
                {act.view()}
                div { class: "row center",
                    Button {
                        kind: ButtonKind::Subtle,
                        onclick: move |()| act.run(async {
                            backend::call(ShowExample { on: true }).await?;
                            changed(&Topic::ALL);
                            Ok(())
                        }),
                        {w.vandaag_example()}
                    }
                    Button { kind: ButtonKind::Subtle, onclick: move |()| restoring.set(true), {w.welcome_restore()} }
                }
            }
        }
    }
}
