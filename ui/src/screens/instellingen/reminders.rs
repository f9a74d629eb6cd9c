use crate::components::{check, submit_button, text_field, use_errors};
use crate::lean::listen;
use crate::state::state;
use crate::words::{dates, words};
use dioxus::prelude::*;
use domain::call::view::Settings;
use domain::input;

/// Minutes before an appointment that can be chosen.
const MINUTES: [u32; 4] = [15, 60, 3 * 60, 24 * 60];
/// Days before a last day that can be chosen.
const DAYS: [u32; 5] = [1, 2, 7, 14, 28];

/// Whether, when and how reminders come.
pub fn reminders_part(settings: Settings, save: Callback<Settings>) -> Element {
    let w = words();
    let s = settings.clone();
    let full = settings.clone();
    rsx! {
        div { class: "card",
            div { class: "stack",
                {check(w.settings_notifications_on(), settings.notifications)
                    .on(move |notifications| save.call(Settings { notifications, ..s.clone() }))}
                if settings.notifications {
                    {check(w.settings_full_text(), settings.full_text)
                        .hint(w.settings_full_text_hint())
                        .on(move |full_text| save.call(Settings { full_text, ..full.clone() }))}
                    fieldset { class: "choices",
                        legend { class: "field-label", {w.settings_remind_minutes()} }
                        div { class: "choice-list inline",
                            for minutes in with(&MINUTES, &settings.remind_minutes) {
                                Fragment { key: "{minutes}",
                                    {check(before(minutes), settings.remind_minutes.contains(&minutes)).on({
                                        let s = settings.clone();
                                        move |on| {
                                            let remind_minutes = toggled(&s.remind_minutes, minutes, on);
                                            save.call(Settings { remind_minutes, ..s.clone() });
                                        }
                                    })}
                                }
                            }
                        }
                    }
                    fieldset { class: "choices",
                        legend { class: "field-label", {w.settings_remind_days()} }
                        div { class: "choice-list inline",
                            for days in with(&DAYS, &settings.remind_days) {
                                Fragment { key: "{days}",
                                    {check(w.settings_days_before(days), settings.remind_days.contains(&days)).on({
                                        let s = settings.clone();
                                        move |on| {
                                            let remind_days = toggled(&s.remind_days, days, on);
                                            save.call(Settings { remind_days, ..s.clone() });
                                        }
                                    })}
                                }
                            }
                        }
                    }
                    Quiet { settings: settings.clone(), save }
                }
            }
        }
    }
}

/// What can be chosen, and what was chosen elsewhere.
fn with(usual: &[u32], chosen: &[u32]) -> Vec<u32> {
    let mut all: Vec<u32> = usual.iter().chain(chosen).copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn toggled(chosen: &[u32], value: u32, on: bool) -> Vec<u32> {
    let mut next: Vec<u32> = chosen.iter().copied().filter(|other| *other != value).collect();
    if on {
        next.push(value);
        next.sort_unstable_by(|a, b| b.cmp(a));
    }
    next
}

fn before(minutes: u32) -> String {
    let w = words();
    if minutes >= 1440 && minutes.is_multiple_of(1440) {
        w.settings_days_before(minutes / 1440)
    } else if minutes >= 60 && minutes.is_multiple_of(60) {
        w.settings_hours_before(minutes / 60)
    } else {
        w.settings_minutes_before(minutes)
    }
}

/// The hours without notifications.
#[component]
fn Quiet(settings: Settings, save: Callback<Settings>) -> Element {
    let w = words();
    let errors = use_errors();
    let from = state(dates::time(settings.quiet_from));
    let until = state(dates::time(settings.quiet_until));
    let different = *from.read() != dates::time(settings.quiet_from)
        || *until.read() != dates::time(settings.quiet_until);
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let (first, last) = (input::time(&from.peek()), input::time(&until.peek()));
        let mut found = Vec::new();
        if first.is_none() {
            found.push(("from", w.field_time_wrong()));
        }
        if last.is_none() {
            found.push(("until", w.field_time_wrong()));
        }
        if errors.show(found)
            && let (Some(quiet_from), Some(quiet_until)) = (first, last)
        {
            save.call(Settings { quiet_from, quiet_until, ..settings.clone() });
        }
    };
    rsx! {
        form { class: "stack-s", novalidate: true, onsubmit: listen(submit),
            p { class: "field-label", {w.settings_quiet()} }
            div { class: "pair",
                {text_field("from", w.settings_quiet_from(), from).error(errors.of("from")).max(8).short()}
                {text_field("until", w.settings_quiet_until(), until)
                    .error(errors.of("until"))
                    .max(8)
                    .short()}
            }
            if different {
                div { class: "row", {submit_button(w.save())} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{toggled, with};

    #[test]
    fn a_choice_is_added_once_and_taken_away() {
        assert_eq!(toggled(&[60], 1440, true), [1440, 60]);
        assert_eq!(toggled(&[1440, 60], 60, true), [1440, 60]);
        assert_eq!(toggled(&[1440, 60], 60, false), [1440]);
    }

    #[test]
    fn what_was_chosen_elsewhere_can_be_unchosen() {
        assert_eq!(with(&[1, 7], &[3, 7]), [1, 3, 7]);
    }
}
