//! "Als ik uitval": what others must know, on one sheet of paper.

use crate::backend::{self, changed, open_file, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, button, section_head, submit_button, text_area, text_field, toast,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::call::view::{Noodplan as Plan, NoodplanPerson, NoodplanView};
use domain::call::{GetNoodplan, PrintNoodplan, SaveNoodplan, Topic};

/// People in a list, at most.
const PEOPLE: usize = 10;

/// The emergency plan.
#[component]
pub fn Noodplan() -> Element {
    let w = words();
    let ask = use_ask(GetNoodplan {}, &[Topic::App]);
    rsx! {
        Page { title: w.noodplan_title(), intro: w.noodplan_intro(),
            {ask.view(|view| rsx! {
                Editor { view: view.clone() }
            })}
        }
    }
}

/// Somebody, while typed.
#[derive(Clone, Copy, PartialEq)]
struct Person {
    name: State<String>,
    role: State<String>,
    phone: State<String>,
}

impl Person {
    fn new(person: Option<&NoodplanPerson>) -> Self {
        let text =
            |pick: fn(&NoodplanPerson) -> &String| State::new(person.map(pick).cloned().unwrap_or_default());
        Self { name: text(|one| &one.name), role: text(|one| &one.role), phone: text(|one| &one.phone) }
    }

    fn all(people: &[NoodplanPerson]) -> Vec<Self> {
        let known = people.iter().map(|person| Self::new(Some(person)));
        known.chain(people.is_empty().then(|| Self::new(None))).collect()
    }

    /// Who has a name or a number.
    fn read(list: &[Self]) -> Vec<NoodplanPerson> {
        let text = |state: State<String>| state.peek().trim().to_owned();
        let people = list.iter().map(|one| NoodplanPerson {
            name: text(one.name),
            role: text(one.role),
            phone: text(one.phone),
        });
        people.filter(|one| !one.name.is_empty() || !one.phone.is_empty()).collect()
    }
}

#[component]
fn Editor(#[props(into)] view: Shared<NoodplanView>) -> Element {
    let w = words();
    let act = use_act();
    let plan = &view.plan;
    let client = state(plan.client.clone());
    let people = use_hook(|| Person::all(&plan.people));
    let people = state(people);
    let keys = state(plan.keys.clone());
    let medicines = state(plan.medicines.clone());
    let routines = state(plan.routines.clone());
    let good = state(plan.good_to_know.clone());
    let professionals = use_hook(|| Person::all(&plan.professionals));
    let professionals = state(professionals);
    let mut dates_of = state((view.checked_on, view.check_by));
    let save = move |print: bool| {
        let plan = Plan {
            client: client.peek().trim().to_owned(),
            people: Person::read(&people.peek()),
            keys: keys.peek().clone(),
            medicines: medicines.peek().clone(),
            routines: routines.peek().clone(),
            good_to_know: good.peek().clone(),
            professionals: Person::read(&professionals.peek()),
        };
        act.run(async move {
            let view = backend::call(SaveNoodplan { plan }).await?;
            dates_of.set((view.checked_on, view.check_by));
            changed(&[Topic::Care]);
            if print {
                let file = backend::call(PrintNoodplan {}).await?;
                open_file(&file, false);
            } else {
                toast(words().noodplan_saved());
            }
            Ok(())
        });
    };
    rsx! {
        form {
            class: "stack-l",
            novalidate: true,
            onsubmit: listen(move |event: FormEvent| {
                event.prevent_default();
                save(false);
            }),
            div { class: "card stack",
                {text_field("client", w.noodplan_client(), client)}
                {text_area("keys", w.noodplan_keys(), keys).hint(w.noodplan_keys_hint()).rows(2)}
                {text_area("medicines", w.noodplan_medicines(), medicines)}
                {text_area("routines", w.noodplan_routines(), routines)}
                {text_area("good", w.noodplan_good(), good).hint(w.noodplan_good_hint()).rows(3)}
            }
            {list("wie", w.noodplan_people(), people)}
            {list("zorg", w.noodplan_professionals(), professionals)}
            {act.view()}
            if let (Some(on), Some(by)) = dates_of.get() {
                p { class: "muted small", {w.noodplan_checked(dates::day(on), dates::day(by))} }
            }
            div { class: "row",
                {submit_button(w.noodplan_save()).kind(ButtonKind::Primary).busy(act.busy())}
                {button(w.noodplan_print())
                    .kind(ButtonKind::Secondary)
                    .icon(IconName::Document)
                    .busy(act.busy())
                    .on(move |()| save(true))}
            }
        }
    }
}

fn list(id: &str, title: String, mut people: State<Vec<Person>>) -> Element {
    let w = words();
    rsx! {
        section { class: "section",
            {section_head(title, None)}
            for (n, person) in people.get().into_iter().enumerate() {
                div { key: "{n}", class: "card stack-s",
                    {text_field(&format!("{id}-naam-{n}"), w.noodplan_name(), person.name)}
                    {text_field(&format!("{id}-rol-{n}"), w.noodplan_role(), person.role).optional()}
                    {text_field(&format!("{id}-tel-{n}"), w.noodplan_phone(), person.phone).keys("tel").max(30).short()}
                }
            }
            if people.read().len() < PEOPLE {
                div { class: "row",
                    {button(w.noodplan_add())
                        .kind(ButtonKind::Subtle)
                        .icon(IconName::Plus)
                        .on(move |()| people.with_mut(|people| people.push(Person::new(None))))}
                }
            }
        }
    }
}
