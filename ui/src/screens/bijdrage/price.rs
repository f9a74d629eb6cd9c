use crate::backend::{self, changed, use_act};
use crate::components::{money_field, section_head, submit_button, toast, use_errors};
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::state::state;
use crate::words::words;
use domain::call::{SaveKostprijs, Topic};
use domain::input;

/// What a hulpmiddel or woningaanpassing cost; empty takes it back.
#[component]
pub fn Price(id: String, kept: Option<i64>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let typed = state(kept.map(input::plain_amount).unwrap_or_default());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let text = typed.peek().trim().to_owned();
        let cents = input::cents(&text);
        if !text.is_empty() && cents.is_none_or(|cents| domain::validate::cost_price(cents).is_err()) {
            errors.show(vec![("cents", words().field_money_wrong())]);
            return;
        }
        errors.show(Vec::new());
        let voorziening = id.clone();
        act.run(async move {
            backend::call(SaveKostprijs { voorziening, cents }).await?;
            toast(words().bijdrage_cost_saved());
            changed(&[Topic::Dossier]);
            Ok(())
        });
    };
    rsx! {
        section { class: "section",
            {section_head(w.bijdrage_cost(), None)}
            form { class: "card stack-s", novalidate: true, onsubmit: listen(submit),
                {money_field("cents", w.bijdrage_cost(), typed)
                    .hint(w.bijdrage_cost_hint())
                    .error(errors.of("cents"))
                    .optional()}
                {act.view()}
                div { class: "row", {submit_button(w.bijdrage_cost_save()).busy(act.busy())} }
            }
        }
    }
}
