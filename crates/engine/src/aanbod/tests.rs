use super::merge::{Item, items};
use super::search::Query;
use super::{entries, files};
use crate::views::desk::DeskPage;
use crate::views::gemeenten::bundled;
use domain::call::view::{AanbodKind, AanbodView, CostKind};
use domain::voorziening::{Categorie, Leveringsvorm};
use jiff::civil::date;
use locales::content::Content;
use municipal_api::Gemeente;
use std::collections::BTreeSet;

fn page(id: &str) -> &'static Gemeente {
    bundled().iter().find(|page| page.id == id).unwrap()
}

fn of(id: &'static str) -> Vec<Item<'static>> {
    items(entries(), Some((id, page(id))))
}

fn view(gemeente: &'static str, id: &str) -> AanbodView {
    let page = DeskPage { id: gemeente.into(), gemeente: page(gemeente).clone() };
    let item = of(gemeente).into_iter().find(|item| item.id() == id).unwrap();
    let now = date(2026, 11, 23).at(9, 0, 0, 0);
    item.view(&Content::new("nl"), Some(&page), now.date(), now)
}

#[test]
fn every_official_category_is_there_once() {
    assert_eq!(entries().len(), files().len(), "every file can be read");
    for category in Categorie::ALL {
        assert_eq!(entries().iter().filter(|e| e.category() == Some(category)).count(), 1, "{category:?}");
    }
    assert!(entries().iter().any(|entry| entry.code.as_deref() == Some("99")));
    let desks: BTreeSet<String> = entries().iter().map(|entry| format!("{:?}", entry.desk)).collect();
    assert_eq!(desks.len(), 5, "waardering, volunteers, support and complaints too: {desks:?}");
}

#[test]
fn all_that_assen_and_emmen_offer_is_there_under_their_own_names() {
    let words = Content::new("nl");
    for gemeente in ["assen", "emmen"] {
        let items = of(gemeente);
        let ids: BTreeSet<&str> = items.iter().map(Item::id).collect();
        assert_eq!(ids.len(), items.len(), "no id twice");
        let shown: Vec<String> = items
            .iter()
            .map(|item| item.row(&words))
            .filter(|row| row.local)
            .flat_map(|row| row.names.into_iter().chain([row.title]))
            .collect();
        for aanbod in &page(gemeente).aanbod {
            assert!(shown.contains(&aanbod.naam), "{gemeente}: {}", aanbod.naam);
        }
    }
}

#[test]
fn what_everybody_may_use_needs_no_decision_and_is_no_pgb() {
    let general: Vec<Item<'_>> =
        of("assen").into_iter().filter(|i| i.kind() == AanbodKind::Algemeen).collect();
    assert_eq!(general.len(), 6, "five of Assen and the general one");
    for item in &general {
        let view = view("assen", item.id());
        assert!(view.forms.is_empty() && !view.report, "{}", view.row.title);
        assert_eq!((view.cost.kind, view.cost.contribution), (CostKind::Ask, None), "{}", view.row.title);
        assert!(!view.paragraphs.is_empty());
    }
    // Household help is an algemene voorziening in Assen, and stands apart from the maatwerkvoorziening.
    assert!(general.iter().any(|item| item.row(&Content::new("nl")).title == "Huishoudelijke hulp"));
    assert!(view("assen", "hulp-bij-het-huishouden").own.is_empty());
}

#[test]
fn each_entry_leads_to_its_desk() {
    let cleaning = view("emmen", "hulp-bij-het-huishouden");
    assert_eq!(cleaning.row.names, ["Schoonmaakondersteuning"]);
    assert!(cleaning.report);
    assert_eq!(cleaning.forms, [Leveringsvorm::Zin, Leveringsvorm::Pgb]);
    assert_eq!(cleaning.desk.name.as_deref(), Some("De Toegang"));
    let support = view("emmen", "clientondersteuning");
    let names: Vec<&str> = support.desk.organisations.iter().map(|o| o.name.as_str()).collect();
    assert_eq!(names, ["MEE Drenthe", "Zorgbelang Drenthe"]);
    assert_eq!(support.cost.kind, CostKind::Free);
    let volunteers = view("emmen", "vrijwilligers");
    assert_eq!(volunteers.desk.organisations[0].name, "Vrijwilligers Informatiepunt Emmen");
    assert_eq!(view("emmen", "klacht").desk.channels.len(), 1, "complaints have a way of their own");
    let waardering = view("assen", "mantelzorgwaardering");
    assert_eq!(waardering.desk.organisations.len(), 1);
    assert_eq!(waardering.until, None, "Assen names no last day");
    assert!(view("assen", "begeleiding").desk.open_now, "Monday morning");
    assert!(view("assen", "spoedopvang").urgent);
    assert_eq!(view("assen", "totaal-zorgpakket").forms, [Leveringsvorm::Pgb]);
}

#[test]
fn a_waardering_has_the_last_day_that_the_municipality_names() {
    let mut gemeente = page("assen").clone();
    let last = date(2027, 9, 30);
    gemeente.mantelzorgwaardering.as_mut().unwrap().uiterlijk = Some(last);
    let all = items(entries(), Some(("assen", &gemeente)));
    let item = all.into_iter().find(|item| item.id() == "mantelzorgwaardering").unwrap();
    let now = date(2026, 11, 23).at(9, 0, 0, 0);
    let page = DeskPage { id: "assen".into(), gemeente: gemeente.clone() };
    assert_eq!(item.view(&Content::new("nl"), Some(&page), now.date(), now).until, Some(last));
}

#[test]
fn people_find_it_by_their_own_words() {
    let found = |gemeente: &'static str, query: &str| -> Vec<String> {
        let (words, query) = (Content::new("nl"), Query::new(query));
        let items = of(gemeente).into_iter().filter(|item| query.fits(&item.haystack(&words)));
        items.map(|item| item.id().to_owned()).collect()
    };
    assert!(found("emmen", "hubtaxi").contains(&"vervoerdiensten".to_owned()));
    assert!(found("emmen", "schoonmaak").contains(&"hulp-bij-het-huishouden".to_owned()));
    assert!(found("assen", "traplift").contains(&"woonvoorzieningen".to_owned()));
    assert!(found("assen", "scootmobiel").contains(&"vervoervoorzieningen".to_owned()));
    assert!(found("assen", "respijt").contains(&"kortdurend-verblijf".to_owned()));
    assert!(found("assen", "maaltijd").iter().any(|id| id.starts_with("lokaal-assen-")));
    assert!(found("assen", "helikopter").is_empty());
    assert_eq!(found("assen", "").len(), of("assen").len());
    let english = Content::new("en");
    let stairs = Query::new("stairlift");
    assert!(of("assen").iter().any(|item| stairs.fits(&item.haystack(&english))));
}

#[test]
fn without_a_municipality_the_catalogue_stands_by_itself() {
    let items = items(entries(), None);
    assert_eq!(items.len(), entries().len());
    let now = date(2026, 11, 23).at(9, 0, 0, 0);
    let view = items[0].view(&Content::new("nl"), None, now.date(), now);
    assert!(view.desk.channels.is_empty() && !view.row.local && view.own.is_empty());
}

#[test]
fn a_municipality_that_says_odd_things_breaks_nothing() {
    let mut gemeente = page("emmen").clone();
    gemeente.aanbod[0].categorie = Some("42".into());
    gemeente.aanbod[1].categorie = None;
    let count = entries().len() + 2;
    assert_eq!(items(entries(), Some(("emmen", &gemeente))).len(), count, "both stand by themselves");
}
