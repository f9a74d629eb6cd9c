//! Settings: language, colours, reminders, municipalities, own data, privacy.

mod backup;
mod erase;
mod gegevens;
mod gemeenten;
mod klopt_niet;
mod over;
mod reminders;
mod restore;
mod situatie;

pub use gegevens::Gegevens;
pub use klopt_niet::KloptNiet;
pub use over::{Over, Privacy};
pub use restore::RestoreForm;
pub use situatie::Situatie;

use crate::app::start_view;
use crate::backend::{self, Act, changed, use_act, use_ask};
use crate::components::{ChoiceOption, IconName, card_link, check, choice, section_head};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::{Page, set_theme};
use crate::route::Route;
use crate::screens::onboarding::LanguageChoice;
use crate::words::words;
use domain::call::view::{Settings, Theme};
use domain::call::{GetSettings, SaveSettings, SetAppLock, Topic};
use gemeenten::Gemeenten;
use reminders::{NotShown, reminders_part};

/// All settings. A change is kept at once.
#[component]
pub fn Instellingen() -> Element {
    let w = words();
    let ask = use_ask(GetSettings {}, &[Topic::App]);
    rsx! {
        Page { title: w.nav_instellingen(), wide: true,
            div { class: "columns",
                div { class: "stack-l",
                    section { class: "section",
                        {section_head(w.settings_gemeenten(), None)}
                        Gemeenten {}
                    }
                    section { class: "section",
                        {section_head(w.helpen_title(), None)}
                        {card_link(Route::Helpen, IconName::Person, w.helpen_me(), rsx! {
                            span { class: "muted", {w.helpen_menu_text()} }
                        })}
                    }
                    section { class: "section",
                        {section_head(w.settings_profile(), None)}
                        {card_link(Route::Situatie, IconName::Person, w.settings_profile_edit(), rsx! {
                            span { class: "muted", {w.settings_profile_text()} }
                        })}
                    }
                    section { class: "section",
                        {section_head(w.settings_data(), None)}
                        div { class: "stack-s",
                            {card_link(Route::Gegevens, IconName::Shield, w.settings_data(), rsx! {
                                span { class: "muted", "{w.backup_title()}, {w.export_title()}, {w.erase_title()}" }
                            })}
                            {card_link(Route::Privacy, IconName::Lock, w.privacy_title(), VNode::empty())}
                            {card_link(Route::Over, IconName::Info, w.about_title(), VNode::empty())}
                            {card_link(Route::KloptNiet, IconName::Message, w.problem_title(), VNode::empty())}
                        }
                    }
                }
                div { class: "stack-l",
                    section { class: "section",
                        {section_head(w.settings_language(), None)}
                        LanguageChoice {}
                    }
                    {ask.view(|settings| rsx! {
                        Parts { settings: settings.as_ref().clone() }
                    })}
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
        Theme::Contrast => "contrast",
    };
    let with_theme = settings.clone();
    rsx! {
        section { class: "section",
            {section_head(w.settings_theme(), None)}
            div { class: "card",
                {choice(
                    "theme",
                    w.settings_theme(),
                    vec![
                        ChoiceOption::new("system", w.settings_theme_system()),
                        ChoiceOption::new("light", w.settings_theme_light()),
                        ChoiceOption::new("dark", w.settings_theme_dark()),
                        ChoiceOption::new("contrast", w.settings_theme_contrast()),
                    ],
                    Some(theme.to_owned()),
                )
                .hide_legend()
                .on(move |value: String| {
                    let theme = match value.as_str() {
                        "light" => Theme::Light,
                        "dark" => Theme::Dark,
                        "contrast" => Theme::Contrast,
                        _ => Theme::System,
                    };
                    set_theme(theme);
                    save.call(Settings { theme, ..with_theme.clone() });
                })}
            }
        }
        {act.view()}
        section { class: "section",
            {section_head(w.settings_notifications(), None)}
            if settings.notifications {
                NotShown {}
            }
            {reminders_part(settings.clone(), save)}
        }
        {on_this_phone(&settings, save, act)}
        if !dom::on_phone() {
            section { class: "section",
                {section_head(w.settings_computer(), None)}
                div { class: "card",
                    div { class: "stack-s",
                        {check(w.settings_autostart(), settings.autostart).on({
                            let settings = settings.clone();
                            move |autostart| save.call(Settings { autostart, ..settings.clone() })
                        })}
                        {check(w.settings_tray(), settings.tray).hint(w.settings_tray_hint()).on({
                            let settings = settings.clone();
                            move |tray| save.call(Settings { tray, ..settings.clone() })
                        })}
                    }
                }
            }
        }
    }
}

/// The lock and the screen, as far as this device can.
fn on_this_phone(settings: &Settings, save: Callback<Settings>, act: Act) -> Element {
    let w = words();
    let Some(start) = start_view().filter(|start| start.hides_screen || start.app_lock.is_some()) else {
        return VNode::empty();
    };
    let kept = settings.clone();
    rsx! {
        section { class: "section",
            {section_head(w.settings_phone(), None)}
            div { class: "card",
                div { class: "stack-s",
                    if let Some(locked) = start.app_lock {
                        {check(w.settings_app_lock(), locked).hint(w.settings_app_lock_hint()).on(move |on| {
                            act.run(async move {
                                backend::call(SetAppLock { on }).await?;
                                changed(&[Topic::App]);
                                Ok(())
                            });
                        })}
                    }
                    if start.hides_screen {
                        {check(w.settings_screenshots(), settings.screenshots)
                            .hint(w.settings_screenshots_hint())
                            .on(move |screenshots| save.call(Settings { screenshots, ..kept.clone() }))}
                    }
                }
            }
        }
    }
}
