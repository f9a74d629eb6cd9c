use crate::app::start_view;
use crate::backend::{self, platform, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, button, check, hand_over, section_head, text_area, use_errors,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::{Route, encode};
use crate::state::state;
use crate::words::{dates, language, words};
use domain::call::view::SyncView;
use domain::call::{GetSync, Topic};

/// What a message to the publisher is about, as mail programs show it.
const SUBJECT: &str = "Naaste";

/// What is wrong with the app, told to who publishes it: in own words, with nothing beside them that is not on the
/// screen. The person hands it over; the app sends nothing.
#[component]
pub fn KloptNiet() -> Element {
    let w = words();
    let sync = use_ask(GetSync {}, &[Topic::Sync]);
    let act = use_act();
    let errors = use_errors();
    let own = state(String::new());
    // what was taken out, a bit for each line
    let mut taken_out = state(0_u32);
    let facts = facts(sync.ready().as_deref());
    let kept = facts.iter().enumerate().filter(|(n, _)| taken_out.get() >> n & 1 == 0);
    let text = as_sent(&own.read(), kept.map(|(_, fact)| fact.as_str()));
    let address = start_view().and_then(|start| start.report_to.clone());
    let written = move || {
        let empty = own.peek().trim().is_empty();
        errors.show(empty.then(|| ("words", words().problem_empty())).into_iter().collect())
    };
    rsx! {
        Page {
            title: w.problem_title(),
            intro: w.problem_intro(),
            back: (Route::Instellingen, w.nav_instellingen()),
            div { class: "card stack",
                {text_area("words", w.problem_field(), own)
                    .hint(w.problem_hint())
                    .error(errors.of("words"))
                    .max(2000)
                    .rows(5)}
                fieldset { class: "choices",
                    legend { class: "field-label", {w.problem_lines()} }
                    div { class: "choice-list",
                        for (n, fact) in facts.iter().cloned().enumerate() {
                            Fragment { key: "{fact}",
                                {check(fact, taken_out.get() >> n & 1 == 0)
                                    .on(move |_| taken_out.with_mut(|bits| *bits ^= 1 << n))}
                            }
                        }
                    }
                }
            }
            section { class: "section",
                {section_head(w.problem_text(), None)}
                div { class: "card stack",
                    p { class: "as-sent", "{text}" }
                }
                p { class: "muted",
                    {address.as_ref().map_or_else(|| w.problem_nowhere(), |to| w.problem_mail_text(to.as_str()))}
                }
                div { class: "row",
                    if let Some(to) = address.clone() {
                        {button(w.problem_mail()).kind(ButtonKind::Primary).icon(IconName::Out).on({
                            let text = text.clone();
                            move |()| {
                                if written() {
                                    backend::open_outside(&mail(&to, &text));
                                }
                            }
                        })}
                    }
                    {button(w.problem_share()).icon(IconName::Copy).busy(act.busy()).on(move |()| {
                        if written() {
                            let text = text.clone();
                            act.run(async move {
                                hand_over(SUBJECT, &text, words().problem_share_none()).await;
                                Ok(())
                            });
                        }
                    })}
                }
            }
        }
    }
}

/// What helps to find a mistake: the app, the device and the language, and the day of the oldest copy.
fn facts(sync: Option<&SyncView>) -> Vec<String> {
    let w = words();
    let version = start_view().map(|start| start.version.clone()).unwrap_or_default();
    let oldest = sync.and_then(|view| view.sessions.iter().filter_map(|session| session.synced_at).min());
    let mut found = vec![
        (w.problem_version(), version),
        (w.problem_device(), platform()),
        (w.settings_language(), language().tag().to_owned()),
    ];
    if let Some(at) = oldest {
        found.push((w.problem_synced(), dates::day_of(at.as_millisecond())));
    }
    found.into_iter().map(|(name, value)| format!("{name}: {value}")).collect()
}

/// The whole text: own words, then a line for each fact that stays.
fn as_sent<'a>(own: &str, kept: impl Iterator<Item = &'a str>) -> String {
    let mut text = own.trim().to_owned();
    for (n, fact) in kept.enumerate() {
        text.push_str(if n == 0 && !text.is_empty() { "\n\n" } else { "\n" });
        text.push_str(fact);
    }
    text.trim().to_owned()
}

/// The address that has a mail program begin a message (RFC 6068: lines end in CR and LF).
fn mail(to: &str, text: &str) -> String {
    let mut address = format!("mailto:{to}?subject={SUBJECT}&body=");
    encode(&text.replace('\n', "\r\n"), &mut address);
    address
}

#[cfg(test)]
mod tests {
    use super::{as_sent, mail};

    #[test]
    fn what_is_sent_is_what_was_written_and_what_stays() {
        let sent = |own: &str, kept: &[&str]| as_sent(own, kept.iter().copied());
        assert_eq!(
            sent(" Het lijkt mis.\n", &["Versie: 1", "Taal: nl"]),
            "Het lijkt mis.\n\nVersie: 1\nTaal: nl"
        );
        assert_eq!(sent("Het lijkt mis.", &[]), "Het lijkt mis.", "every line can be taken out");
        assert_eq!(sent("", &["Versie: 1", "Taal: nl"]), "Versie: 1\nTaal: nl");
    }

    #[test]
    fn nothing_that_is_written_becomes_part_of_the_address() {
        let url = mail("app@example.org", "a&bcc=x@y.nl#?\nééń 100%");
        assert_eq!(
            url,
            "mailto:app@example.org?subject=Naaste&body=a%26bcc%3Dx%40y.nl%23%3F%0D%0A%C3%A9%C3%A9%C5%84%20100%25"
        );
    }
}
