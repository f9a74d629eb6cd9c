use crate::backend::{self, changed, use_act};
use crate::components::{ChoiceOption, choice, section_head};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::state::state;
use crate::words::words;
use domain::call::view::Huishouden;
use domain::call::{SaveHuishouden, Topic};

/// The answers that may free a household from the eigen bijdrage. Each counts at once.
#[component]
pub fn Questions(
    dossier: String,
    #[props(into)] asked: Shared<Vec<String>>,
    #[props(into)] kept: Shared<Huishouden>,
) -> Element {
    let w = words();
    let act = use_act();
    let mut answers = state(*kept);
    rsx! {
        section { class: "section",
            {section_head(w.bijdrage_questions(), None)}
            p { class: "muted", {w.bijdrage_questions_intro()} }
            for name in asked.iter() {
                if let Some(title) = title(name) {
                    div { key: "{name}", class: "card",
                        {choice(
                            name,
                            title,
                            vec![
                                ChoiceOption::new("ja", w.yes()),
                                ChoiceOption::new("nee", w.no()),
                                ChoiceOption::new("", w.bijdrage_dont_know()),
                            ],
                            Some(match *field(&mut answers.get(), name) {
                                Some(true) => "ja",
                                Some(false) => "nee",
                                None => "",
                            }.to_owned()),
                        )
                        .on({
                            let (dossier, name) = (dossier.clone(), name.clone());
                            move |value: String| {
                                *field(&mut answers.write(), &name) = match value.as_str() {
                                    "ja" => Some(true),
                                    "nee" => Some(false),
                                    _ => None,
                                };
                                let call =
                                    SaveHuishouden { dossier: dossier.clone(), huishouden: *answers.peek() };
                                act.run(async move {
                                    backend::call(call).await?;
                                    changed(&[Topic::Dossier]);
                                    Ok(())
                                });
                            }
                        })}
                    }
                }
            }
            {act.view()}
        }
    }
}

/// A question in words; one that this version does not know is not asked.
fn title(name: &str) -> Option<String> {
    let w = words();
    Some(match name {
        "aow" => w.bijdrage_q_aow(),
        "minimabeleid" => w.bijdrage_q_minimabeleid(),
        "wheelchair" => w.bijdrage_q_wheelchair(),
        "child" => w.bijdrage_q_child(),
        "wlz" => w.bijdrage_q_wlz(),
        _ => return None,
    })
}

fn field<'a>(answers: &'a mut Huishouden, name: &str) -> &'a mut Option<bool> {
    match name {
        "aow" => &mut answers.partner_below_aow,
        "minimabeleid" => &mut answers.minimabeleid,
        "wheelchair" => &mut answers.only_wheelchair,
        "child" => &mut answers.for_child,
        _ => &mut answers.pays_wlz,
    }
}
