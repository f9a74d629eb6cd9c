use crate::backend::use_ask;
use crate::components::{Tone, banner, check, submit_button, text_field, use_errors};
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::state::state;
use crate::words::{dates, words};
use domain::call::view::Settings;
use domain::call::{GetNotifies, Topic};
use domain::input;

/// Minutes before an appointment that can be chosen.
const MINUTES: [u32; 4] = [15, 60, 3 * 60, 24 * 60];
/// One list of the settings.
type Of = fn(&mut Settings) -> &mut Vec<u32>;

/// What a list is called, what can be chosen, and where it is kept.
type Offsets = (fn() -> String, &'static [u32], Of);

/// What is reminded of by the day, in days before it.
const DAYS: [Offsets; 3] = [
    (|| words().settings_remind_days(), &[1, 2, 7, 14, 28], |s| &mut s.remind_days),
    (|| words().settings_remind_pgb(), &[0, 7, 14, 28], |s| &mut s.remind_pgb_days),
    (|| words().settings_remind_tasks(), &[0, 1, 2, 7], |s| &mut s.remind_task_days),
];

/// What to know where the system shows no notifications.
#[component]
pub fn NotShown() -> Element {
    let ask = use_ask(GetNotifies {}, &[Topic::App, Topic::Sync]);
    if ask.ready().is_none_or(|shows| *shows) {
        return VNode::empty();
    }
    banner(
        Tone::Plain,
        None,
        rsx! {
            p { {words().settings_not_shown()} }
        },
    )
}

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
                    {
                        offsets(
                            w.settings_remind_minutes(),
                            with(&MINUTES, &settings.remind_minutes),
                            |s| &mut s.remind_minutes,
                            before,
                            &settings,
                            save,
                        )
                    }
                    for (name, usual, of) in DAYS {
                        {
                            let mut chosen = settings.clone();
                            let offered = with(usual, of(&mut chosen));
                            offsets(name(), offered, of, days_before, &settings, save)
                        }
                    }
                    Quiet { settings: settings.clone(), save }
                }
            }
        }
    }
}

/// How long before one kind of thing a reminder comes: any of these.
fn offsets(
    name: String,
    offered: Vec<u32>,
    of: Of,
    label: fn(u32) -> String,
    settings: &Settings,
    save: Callback<Settings>,
) -> Element {
    let chosen = of(&mut settings.clone()).clone();
    rsx! {
        fieldset { class: "choices",
            legend { class: "field-label", "{name}" }
            div { class: "choice-list inline",
                for value in offered {
                    Fragment { key: "{value}",
                        {check(label(value), chosen.contains(&value)).on({
                            let (settings, chosen) = (settings.clone(), chosen.clone());
                            move |on| {
                                let mut settings = settings.clone();
                                *of(&mut settings) = toggled(&chosen, value, on);
                                save.call(settings);
                            }
                        })}
                    }
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

fn days_before(days: u32) -> String {
    let w = words();
    if days == 0 { w.settings_same_day() } else { w.settings_days_before(days) }
}

fn before(minutes: u32) -> String {
    let w = words();
    if minutes >= 1440 && minutes.is_multiple_of(1440) {
        days_before(minutes / 1440)
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
