use crate::call::view::*;
use crate::voorziening::{Categorie, Leveringsvorm};
use jiff::civil::date;

pub fn draft() -> MeldingDraft {
    MeldingDraft {
        id: "0123456789abcdef0123456789abcdef".into(),
        about: Some(MeldingFor::Other),
        dossier: None,
        gemeente: Some("assen".into()),
        category: Some(Categorie::Dagbesteding),
        name: "J. Bos".into(),
        contact: "06 00000000".into(),
        relation: "buurman".into(),
        knows: Some(true),
        born: Some(date(1944, 2, 29)),
        what: "Hij komt het huis niet meer uit.".into(),
        since: "sinds de zomer".into(),
        tried: "Wij gaan om de beurt langs.".into(),
        help_now: "Zijn zus".into(),
        hours: Some(6),
        carer_needs: "Een vrije middag.".into(),
        urgent: false,
        at_home: Some(true),
        relative: true,
        begeleider: false,
        support: true,
    }
}

pub fn plan() -> PlanDraft {
    PlanDraft {
        id: "fedcba9876543210fedcba9876543210".into(),
        voorziening: "zaak-1".into(),
        situation: "Opstaan duurt een uur.".into(),
        goals: "Zelf koffie zetten.".into(),
        network: "Mijn dochter kookt.".into(),
        wanted: "Hulp bij het opstaan.".into(),
        form: Some(Leveringsvorm::Zin),
        carer_needs: String::new(),
    }
}

#[test]
fn drafts_keep_their_form_and_read_back() {
    super::views::keep("MeldingDraft", draft());
    super::views::keep("PlanDraft", plan());
}
