use super::tel;
use crate::backend::use_ask;
use crate::components::{ButtonKind, IconName, Tone, badge, out_link, section_head};
use crate::drawing::prelude::*;
use crate::words::{codes, dates, words};
use domain::call::view::{ChannelView, GemeenteView, OfferView, OpeningView};
use domain::call::{GetGemeente, Topic};

/// All that the municipality publishes. A municipality that nothing is known of shows nothing here.
#[component]
pub fn Local(id: String) -> Element {
    let ask = use_ask(GetGemeente { id }, &[Topic::Sync]);
    match ask.ready() {
        Some(view) => gemeente(&view),
        None => rsx! {},
    }
}

fn gemeente(view: &GemeenteView) -> Element {
    let w = words();
    rsx! {
        section { class: "section",
            {section_head(view.name.clone(), None)}
            div { class: "card",
                div { class: "stack",
                    div { class: "row spread",
                        h3 { "{view.toegang}" }
                        if view.open_now {
                            {badge(Tone::Ok, Some(IconName::Check), w.hulp_open_now())}
                        } else {
                            {badge(Tone::Plain, Some(IconName::Clock), w.hulp_closed_now())}
                        }
                    }
                    {channel_list(&view.channels)}
                    {opening_table(&view.opening)}
                }
            }
            Fold { title: w.hulp_steps(), open: true,
                ol { class: "do-steps",
                    for step in &view.stappen {
                        li { key: "{step}", "{step}" }
                    }
                }
            }
            {offer_list(w.hulp_support(), &view.clientondersteuning, true)}
            {offer_list(w.hulp_offers(), &view.aanbod, false)}
            {offer_list(w.hulp_volunteers(), &view.vrijwilligers, false)}
            if let Some(waardering) = &view.waardering {
                {offer_list(w.hulp_waardering(), std::slice::from_ref(waardering), false)}
            }
            if !view.eigen_bijdrage.is_empty() {
                Fold { title: w.hulp_contribution(),
                    for line in &view.eigen_bijdrage {
                        p { key: "{line}", "{line}" }
                    }
                }
            }
            if !view.klachten.is_empty() {
                Fold { title: w.hulp_complaints(), {channel_list(&view.klachten)} }
            }
            p { class: "muted small",
                {w.checked_on(dates::day(view.checked_on))}
                " · {w.hulp_sources()}: "
                for (n, source) in view.sources.iter().enumerate() {
                    span { key: "{source}",
                        if n > 0 {
                            ", "
                        }
                        {out_link(
                            source.clone(),
                            shown(source),
                        )}
                    }
                }
            }
        }
    }
}

/// An address as people write it.
pub fn shown(address: &str) -> String {
    address.strip_prefix("https://").unwrap_or(address).trim_end_matches('/').to_owned()
}

/// A part that opens on demand.
#[component]
fn Fold(title: String, #[props(default)] open: bool, children: Element) -> Element {
    rsx! {
        details { class: "card fold", open,
            summary { "{title}" }
            div { class: "stack", {children} }
        }
    }
}

fn offer_list(title: String, offers: &[OfferView], open: bool) -> Element {
    let w = words();
    if offers.is_empty() {
        return rsx! {};
    }
    rsx! {
        Fold { title, open,
            for offer in offers {
                div { key: "{offer.name}", class: "stack-s offer",
                    p { class: "strong", "{offer.name}" }
                    p { "{offer.text}" }
                    div { class: "row",
                        if offer.general {
                            {badge(Tone::Plain, None, w.hulp_offer_general())}
                        }
                        if let Some(kind) = offer.category {
                            {badge(Tone::Plain, None, codes::categorie(kind))}
                        }
                    }
                    {channel_list(&offer.channels)}
                }
            }
        }
    }
}

/// The ways to reach somebody, as links where that can be.
pub fn channel_list(channels: &[ChannelView]) -> Element {
    let w = words();
    rsx! {
        ul { class: "plain stack-s",
            for (n, channel) in channels.iter().enumerate() {
                li { key: "{n}", class: "channel",
                    match channel.kind.as_str() {
                        "telefoon" => rsx! {
                            {out_link(tel(&channel.value), channel.value.clone())
                                .kind(ButtonKind::Secondary)
                                .icon(IconName::Phone)
                                .named(format!("{}: {}", w.call(), channel.value))
                                .number()}
                        },
                        "website" | "chat" => {
                            let href = if channel.value.starts_with("https://") {
                                channel.value.clone()
                            } else {
                                format!("https://{}", channel.value)
                            };
                            let shown = shown(&channel.value);
                            let icon = if channel.kind == "chat" {
                                IconName::Message
                            } else {
                                IconName::Out
                            };
                            rsx! {
                                {out_link(
                                    href,
                                    if channel.kind == "chat" { w.channel_chat() } else { shown },
                                )
                                .kind(ButtonKind::Subtle)
                                .icon(icon)}
                            }
                        }
                        "email" => rsx! {
                            {out_link(format!("mailto:{}", channel.value), channel.value.clone())
                                .kind(ButtonKind::Subtle)
                                .icon(IconName::Letter)}
                        },
                        "balie" => rsx! {
                            p {
                                span { class: "strong", "{w.channel_balie()}: " }
                                "{channel.value}"
                            }
                        },
                        "post" => rsx! {
                            p {
                                span { class: "strong", "{w.channel_post()}: " }
                                "{channel.value}"
                            }
                        },
                        _ => rsx! {
                            p { "{channel.value}" }
                        },
                    }
                    if let Some(note) = &channel.note {
                        p { class: "muted small", "{note}" }
                    }
                }
            }
        }
    }
}

pub fn opening_table(opening: &[OpeningView]) -> Element {
    let w = words();
    if opening.is_empty() {
        return rsx! {};
    }
    rsx! {
        table { class: "utrecht-table opening",
            caption { class: "utrecht-table__caption", {w.hulp_opening()} }
            tbody { class: "utrecht-table__body",
                for (n, (first, last, row)) in together(opening).into_iter().enumerate() {
                    tr { key: "{n}", class: "utrecht-table__row",
                        th { class: "utrecht-table__cell", scope: "row",
                            {dates::capital(&if first == last {
                                dates::weekday_name(first)
                            } else {
                                w.hulp_days(dates::weekday_name(first), dates::weekday_name(last))
                            })}
                        }
                        td { class: "utrecht-table__cell number",
                            "{dates::time(row.from)} - {dates::time(row.until)}"
                        }
                        td { class: "utrecht-table__cell muted small",
                            if row.by_appointment {
                                {w.hulp_by_appointment()}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Days that follow each other with the same hours, as one: first day, last day, hours. Walk-in hours come first.
fn together(opening: &[OpeningView]) -> Vec<(u8, u8, OpeningView)> {
    let mut sorted = opening.to_vec();
    sorted.sort_by_key(|row| (row.by_appointment, row.from, row.until, row.day));
    let mut groups: Vec<(u8, u8, OpeningView)> = Vec::new();
    for row in sorted {
        match groups.last_mut() {
            Some((_, last, same))
                if last.saturating_add(1) == row.day
                    && (same.from, same.until, same.by_appointment)
                        == (row.from, row.until, row.by_appointment) =>
            {
                *last = row.day;
            }
            _ => groups.push((row.day, row.day, row)),
        }
    }
    groups.sort_by_key(|(first, _, row)| (row.by_appointment, *first, row.from));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Time;

    fn row(day: u8, from: i8, by_appointment: bool) -> OpeningView {
        OpeningView {
            day,
            from: Time::constant(from, 0, 0, 0),
            until: Time::constant(17, 0, 0, 0),
            by_appointment,
        }
    }

    #[test]
    fn days_with_the_same_hours_are_one_line() {
        let rows =
            [row(1, 9, false), row(2, 9, false), row(3, 10, false), row(4, 9, false), row(1, 13, true)];
        let days: Vec<_> = together(&rows).into_iter().map(|(a, b, r)| (a, b, r.from.hour())).collect();
        assert_eq!(days, [(1, 2, 9), (3, 3, 10), (4, 4, 9), (1, 1, 13)]);
    }
}
