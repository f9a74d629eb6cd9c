//! Settings: language, colours, reminders, municipalities, own data, privacy.

mod backup;
mod erase;
mod gegevens;
mod gemeenten;
mod over;
mod reminders;
mod restore;
mod situatie;

pub use gegevens::Gegevens;
pub use over::{Over, Privacy};
pub use restore::RestoreForm;
pub use situatie::Situatie;

use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{Card, CardLink, Check, Choice, ChoiceOption, IconName, Section};
use crate::dom;
use crate::layout::{Page, set_theme};
use crate::route::Route;
use crate::screens::onboarding::LanguageChoice;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::{Settings, Theme};
use domain::call::{GetSettings, SaveSettings, Topic};
use gemeenten::Gemeenten;
use reminders::Reminders;

/// All settings. A change is kept at once.
#[component]
pub fn Instellingen() -> Element {
    let w = words();
    let ask = use_ask(GetSettings {}, &[Topic::App]);
    rsx! {
        Page { title: w.nav_instellingen(), wide: true,
            div { class: "columns",
                div { class: "stack-l",
                    Section { title: w.settings_gemeenten(), Gemeenten {} }
                    Section { title: w.settings_profile(),
                        CardLink { to: Route::Situatie {}, icon: IconName::Person, title: w.settings_profile_edit(),
                            span { class: "muted", {w.settings_profile_text()} }
                        }
                    }
                    Section { title: w.settings_data(),
                        div { class: "stack-s",
                            CardLink { to: Route::Gegevens {}, icon: IconName::Shield, title: w.settings_data(),
                                span { class: "muted", "{w.backup_title()}, {w.export_title()}, {w.erase_title()}" }
                            }
                            CardLink { to: Route::Privacy {}, icon: IconName::Lock, title: w.privacy_title() }
                            CardLink { to: Route::Over {}, icon: IconName::Info, title: w.about_title() }
                        }
                    }
                }
                div { class: "stack-l",
                    Section { title: w.settings_language(), LanguageChoice {} }
                    {ask.view(|settings| rsx! { Parts { settings: settings.as_ref().clone() } })}
                }
            }
        }
    }
}

#[component]
fn Parts(settings: Settings) -> Element {
    let w = words();
    let act = use_act();
    let save = use_callback(move |settings: Settings| {
        act.run(async move {
            backend::call(SaveSettings { settings }).await?;
            changed(&[Topic::App]);
            Ok(())
        });
    });
    let theme = match settings.theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let with_theme = settings.clone();
    rsx! {
        Section { title: w.settings_theme(),
            Card {
                Choice {
                    legend: w.settings_theme(),
                    hide_legend: true,
                    options: vec![
                        ChoiceOption::new("system", w.settings_theme_system()),
                        ChoiceOption::new("light", w.settings_theme_light()),
                        ChoiceOption::new("dark", w.settings_theme_dark()),
                    ],
                    value: Some(theme.to_owned()),
                    onchoose: move |value: String| {
                        let theme = match value.as_str() {
                            "light" => Theme::Light,
                            "dark" => Theme::Dark,
                            _ => Theme::System,
                        };
                        set_theme(theme);
                        save.call(Settings { theme, ..with_theme.clone() });
                    },
                }
            }
        }
        {act.view()}
        Section { title: w.settings_notifications(), Reminders { settings: settings.clone(), save } }
        if !dom::on_phone() {
            Section { title: w.settings_computer(),
                Card {
                    div { class: "stack-s",
                        Check {
                            label: w.settings_autostart(),
                            checked: settings.autostart,
                            onchange: {
                                let settings = settings.clone();
                                move |autostart| save.call(Settings { autostart, ..settings.clone() })
                            },
                        }
                        Check {
                            label: w.settings_tray(),
                            hint: w.settings_tray_hint(),
                            checked: settings.tray,
                            onchange: {
                                let settings = settings.clone();
                                move |tray| save.call(Settings { tray, ..settings.clone() })
                            },
                        }
                    }
                }
            }
        }
    }
}
