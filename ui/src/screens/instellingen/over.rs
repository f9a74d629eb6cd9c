use crate::app::start_view;
use crate::backend::{self, changed, use_act};
use crate::components::{button, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use domain::call::{ShowExample, Topic};

/// The privacy statement.
#[component]
pub fn Privacy() -> Element {
    let w = words();
    let lines = [
        w.privacy_1(),
        w.privacy_2(),
        w.privacy_3(),
        w.privacy_4(),
        w.privacy_5(),
        w.privacy_6(),
        w.privacy_7(),
        w.privacy_8(),
    ];
    rsx! {
        Page {
            title: w.privacy_title(),
            back: (Route::Instellingen, w.nav_instellingen()),
            div { class: "card",
                ul { class: "prose privacy",
                    for line in lines {
                        li { key: "{line}", "{line}" }
                    }
                }
            }
        }
    }
}

/// Version, licences, and the example.
#[component]
pub fn Over() -> Element {
    let w = words();
    let act = use_act();
    let start = start_view();
    let version = start.as_ref().map(|start| start.version.clone()).unwrap_or_default();
    let example = start.is_some_and(|start| start.example);
    rsx! {
        Page {
            title: w.about_title(),
            back: (Route::Instellingen, w.nav_instellingen()),
            div { class: "card",
                div { class: "prose stack-s",
                    p { class: "strong", {w.about_version(version)} }
                    p { {w.about_text()} }
                    p { {w.about_design()} }
                    p { {w.about_font()} }
                }
            }
            section { class: "section",
                {section_head(w.about_access(), None)}
                div { class: "card",
                    p { class: "prose", {w.about_access_text()} }
                }
            }
            section { class: "section",
                {section_head(w.about_example(), None)}
                div { class: "card",
                    div { class: "stack",
                        p { {w.vandaag_example_text()} }
                        {act.view()}
                        div { class: "row",
                            {button(if example { w.banner_example_stop() } else { w.about_example_on() })
                                .busy(act.busy())
                                .on(move |()| {
                                    act.run(async move {
                                        backend::call(ShowExample { on: !example }).await?;
                                        changed(&Topic::ALL);
                                        Ok(())
                                    })
                                })}
                        }
                    }
                }
            }
        }
    }
}
