//! The five steps in which something is filled in.

use super::form::Form;
use crate::backend::{self, use_act, use_ask};
use crate::components::{
    ButtonKind, ChoiceOption, Errors, IconName, Sending, button, check, choice, date_field, not_allowed,
    section_head, select, text_area, text_field, use_pick,
};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::state::State;
use crate::words::{codes, words};
use domain::call::view::{MeldingFor, MeldingView, Scope};
use domain::call::{AddMeldingFile, DropMeldingFile, GetGemeenten};
use domain::voorziening::Categorie;

const FILE: &str = "bijlage";

/// For whom.
#[component]
pub fn Who(form: Form, #[props(into)] view: Shared<MeldingView>, errors: Errors) -> Element {
    let w = words();
    let mut chosen = form.chosen;
    let gemeenten = use_ask(GetGemeenten {}, &[]);
    let draft = chosen.get();
    let clients: Vec<ChoiceOption> = view
        .targets
        .iter()
        .filter(|target| !target.own)
        .map(|target| ChoiceOption::new(&target.dossier, target.name.clone().unwrap_or_default()))
        .collect();
    let mut who = vec![ChoiceOption::new("own", w.melding_who_own())];
    if !clients.is_empty() {
        who.push(ChoiceOption::new("client", w.melding_who_client()));
    }
    who.push(ChoiceOption::new("other", w.melding_who_other()));
    let about = draft.about.map(|about| match about {
        MeldingFor::Own => "own".to_owned(),
        MeldingFor::Client => "client".to_owned(),
        MeldingFor::Other => "other".to_owned(),
    });
    let own_dossier = view.targets.iter().any(|target| target.own);
    let asks_place = match draft.about {
        Some(MeldingFor::Own) => !own_dossier,
        Some(MeldingFor::Other) => true,
        Some(MeldingFor::Client) | None => false,
    };
    let mut places = vec![ChoiceOption::new("", w.melding_gemeente_choose())];
    if let Some(rows) = gemeenten.ready() {
        places.extend(rows.iter().map(|row| ChoiceOption::new(&row.id, row.name.clone())));
    }
    let other = draft.about == Some(MeldingFor::Other);
    let knows = vec![ChoiceOption::new("ja", w.melding_yes()), ChoiceOption::new("nee", w.melding_no())];
    rsx! {
        {choice("wie", w.melding_who_title(), who, about)
            .hide_legend()
            .error(errors.of("about"))
            .on(move |value: String| {
                chosen.with_mut(|draft| {
                    draft.about = Some(match value.as_str() {
                        "client" => MeldingFor::Client,
                        "other" => MeldingFor::Other,
                        _ => MeldingFor::Own,
                    });
                });
            })}
        {not_allowed(Scope::Ask, None)}
        if draft.about == Some(MeldingFor::Client) {
            {choice("client", w.melding_client(), clients, draft.dossier.clone())
                .error(errors.of("dossier"))
                .on(move |value: String| chosen.with_mut(|draft| draft.dossier = Some(value)))}
        }
        if other {
            {text_field("name", w.melding_name(), form.name).error(errors.of("name"))}
            {text_field("contact", w.melding_contact(), form.contact).error(errors.of("contact"))}
            {text_field("relation", w.melding_relation(), form.relation)
                .hint(w.melding_relation_hint())
                .error(errors.of("relation"))}
            {choice("knows", w.melding_knows(), knows, draft.knows.map(|k| if k { "ja".to_owned() } else { "nee".to_owned() }))
                .error(errors.of("knows"))
                .on(move |value: String| chosen.with_mut(|draft| draft.knows = Some(value == "ja")))}
        }
        if asks_place {
            {select("gemeente", w.melding_gemeente(), places, draft.gemeente.clone().unwrap_or_default())
                .on(move |value: String| {
                    chosen.with_mut(|draft| draft.gemeente = Some(value).filter(|id| !id.is_empty()));
                })}
            {date_field("born", w.melding_born(), form.born)
                .hint(w.melding_born_hint())
                .error(errors.of("born"))
                .optional()}
        }
    }
}

/// What is difficult, since when, and whether it can wait.
pub fn what(form: Form, errors: Errors) -> Element {
    let w = words();
    let mut chosen = form.chosen;
    let draft = chosen.get();
    let mut kinds = vec![ChoiceOption::new("", w.melding_category_none())];
    kinds.extend(Categorie::ALL.iter().map(|kind| ChoiceOption::new(&kind.code(), codes::categorie(*kind))));
    rsx! {
        {select("category", w.melding_category(), kinds, draft.category.map(Categorie::code).unwrap_or_default())
            .on(move |code: String| chosen.with_mut(|draft| draft.category = Categorie::from_code(&code)))}
        {text_area("what", w.melding_what(), form.what)
            .hint(w.melding_what_hint())
            .error(errors.of("what"))
            .rows(5)}
        {text_field("since", w.melding_since(), form.since)
            .hint(w.melding_since_hint())
            .error(errors.of("since"))
            .optional()}
        {check(w.melding_urgent(), draft.urgent)
            .hint(w.melding_urgent_hint())
            .on(move |on| chosen.with_mut(|draft| draft.urgent = on))}
        if draft.urgent {
            p { class: "muted", {w.melding_urgent_law()} }
        }
    }
}

/// What was tried, who helps and how many hours.
pub fn now(form: Form, errors: Errors) -> Element {
    let w = words();
    rsx! {
        {text_area("tried", w.melding_tried(), form.tried).error(errors.of("tried")).optional()}
        {text_area("help", w.melding_help_now(), form.help_now)
            .hint(w.melding_help_now_hint())
            .error(errors.of("help"))
            .optional()}
        {text_field("hours", w.melding_hours(), form.hours)
            .keys("numeric")
            .max(3)
            .short()
            .error(errors.of("hours"))
            .optional()}
    }
}

/// What the mantelzorger needs.
pub fn carer(form: Form, errors: Errors) -> Element {
    let w = words();
    rsx! {
        {text_area("carer", w.melding_carer(), form.carer)
            .hint(w.melding_carer_hint())
            .error(errors.of("carer"))
            .rows(5)
            .optional()}
    }
}

/// The four wishes for the talk, and files that go along.
#[component]
pub fn Talk(form: Form, kept: State<Shared<MeldingView>>) -> Element {
    let w = words();
    let mut chosen = form.chosen;
    let mut kept = kept;
    let (act, pick) = (use_act(), use_pick());
    let draft = chosen.get();
    let view = kept.get();
    let places = vec![
        ChoiceOption::new("thuis", w.melding_place_home()),
        ChoiceOption::new("gemeente", w.melding_place_town_hall()),
        ChoiceOption::new("", w.melding_place_either()),
    ];
    let place = match draft.at_home {
        Some(true) => "thuis",
        Some(false) => "gemeente",
        None => "",
    };
    rsx! {
        {choice("plaats", w.melding_place(), places, Some(place.to_owned())).on(move |value: String| {
            chosen.with_mut(|draft| {
                draft.at_home = match value.as_str() {
                    "thuis" => Some(true),
                    "gemeente" => Some(false),
                    _ => None,
                };
            });
        })}
        div { class: "choice-list",
            {check(w.melding_relative(), draft.relative).on(move |on| chosen.with_mut(|draft| draft.relative = on))}
            {check(w.melding_begeleider(), draft.begeleider)
                .on(move |on| chosen.with_mut(|draft| draft.begeleider = on))}
            {check(w.melding_support(), draft.support)
                .hint(w.melding_support_hint())
                .on(move |on| chosen.with_mut(|draft| draft.support = on))}
        }
        if view.takes_files {
            section { class: "section",
                {section_head(w.melding_files(), None)}
                ul { class: "plain stack-s",
                    for file in view.files.clone() {
                        li { key: "{file.id}", class: "row spread",
                            span { "{file.name}" }
                            {button(w.melding_file_drop(&file.name))
                                .kind(ButtonKind::SubtleDanger)
                                .icon(IconName::Bin)
                                .on(move |()| {
                                    let (id, file) = (kept.peek().draft.id.clone(), file.id.clone());
                                    act.run(async move {
                                        kept.set(backend::call(DropMeldingFile { id, file }).await?.into());
                                        Ok(())
                                    });
                                })}
                        }
                    }
                }
                {pick.field(FILE, w.melding_file_add(), w.melding_files_hint(), move |name, file| -> Sending {
                    let id = kept.peek().draft.id.clone();
                    Box::pin(async move {
                        kept.set(backend::call(AddMeldingFile { id, name, file }).await?.into());
                        Ok(())
                    })
                })}
                {act.view()}
            }
        }
    }
}
