//! Tips end to end: chosen from what the store holds, marked, shown and remembered.

use super::world::{World, zaak};
use crate::own::{self, Kind};
use crate::tips;
use domain::call::view::{Profile, Role, TipMark, TipRow};
use domain::call::{ErrorCode, GetTip, GetTips, MarkTip, SaveProfile};
use municipal_api::Collectie;
use serde_json::json;

async fn told(world: &World, profile: Profile) {
    crate::settings::save_profile(&world.ctx, SaveProfile { profile }).await.unwrap();
}

fn carer() -> Profile {
    Profile { role: Some(Role::Mantelzorger), load: Some(5), ..Profile::default() }
}

fn ids(rows: &[TipRow]) -> Vec<&str> {
    rows.iter().map(|row| row.id.as_str()).collect()
}

async fn list(world: &World) -> Vec<TipRow> {
    tips::list(&world.ctx, GetTips { theme: None }).await.unwrap().tips
}

async fn mark(world: &World, id: &str, mark: TipMark) {
    tips::mark(&world.ctx, MarkTip { id: id.into(), mark }).await.unwrap();
}

#[tokio::test]
async fn a_late_decision_of_a_synced_dossier_comes_first() {
    let world = World::new();
    told(&world, carer()).await;
    let events = [
        ("meldingOntvangen", "2026-09-01"),
        ("verslagVerstuurd", "2026-10-01"),
        ("aanvraagOntvangen", "2026-10-20"),
    ];
    let zaken = json!([zaak("z1", "Hulp bij het huishouden", "01", &events)]);
    world.dossier("d1", "Riet", "gemachtigd").rows("d1", Collectie::Zaken, zaken);
    let today = tips::today(&world.ctx).await.unwrap();
    assert_eq!(today.len(), 3);
    assert_eq!(ids(&today)[..2], ["besluit-te-laat", "het-gaat-niet-meer"]);
    assert_eq!(today[0].reason, "De gemeente had uiterlijk 3 november moeten beslissen.");
    let tip = tips::get(&world.ctx, GetTip { id: "melding-doen".into() }).await.unwrap();
    assert_eq!(tip.steps[1].target, "14 0592", "the number of the dossier's municipality");
    let late = tips::get(&world.ctx, GetTip { id: "besluit-te-laat".into() }).await.unwrap();
    let step = (late.steps[0].kind.as_str(), late.steps[0].target.as_str());
    assert_eq!(
        step,
        ("scherm", "/voorzieningen/z1/brieven/ingebrekestelling"),
        "the letter about the late one"
    );
    let refused = tips::get(&world.ctx, GetTip { id: "bezwaar-maken".into() }).await.unwrap();
    assert_eq!(refused.steps[0].target, "/voorzieningen", "nothing was decided yet");
}

#[tokio::test]
async fn the_day_keeps_its_three_and_the_next_has_others() {
    let world = World::new();
    told(&world, Profile { load: Some(3), ..carer() }).await;
    let first = tips::today(&world.ctx).await.unwrap();
    assert_eq!(tips::today(&world.ctx).await.unwrap(), first);
    let noted: Vec<(String, domain::tips::Past)> =
        world.ctx.read(|r| own::list(r, Kind::TipMark)).await.unwrap();
    assert_eq!(noted.len(), 3);
    world.at("2026-11-22T09:00");
    assert_ne!(ids(&tips::today(&world.ctx).await.unwrap()), ids(&first));
}

#[tokio::test]
async fn marks_are_kept_and_can_be_taken_back() {
    let world = World::new();
    told(&world, carer()).await;
    assert_eq!(list(&world).await[0].id, "het-gaat-niet-meer");
    mark(&world, "het-gaat-niet-meer", TipMark::Done).await;
    let rows = list(&world).await;
    assert_ne!(rows[0].id, "het-gaat-niet-meer");
    let last = rows.last().unwrap();
    assert_eq!((last.id.as_str(), last.mark), ("het-gaat-niet-meer", TipMark::Done), "put away, at the end");
    mark(&world, "het-gaat-niet-meer", TipMark::Clear).await;
    assert_eq!(list(&world).await[0].id, "het-gaat-niet-meer");
    let unknown = tips::mark(&world.ctx, MarkTip { id: "niets".into(), mark: TipMark::Done }).await;
    assert_eq!(unknown.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(
        tips::get(&world.ctx, GetTip { id: "niets".into() }).await.unwrap_err().code,
        ErrorCode::NotFound
    );
}

#[tokio::test]
async fn a_saved_tip_stays_when_it_fits_no_more() {
    let world = World::new();
    told(&world, carer()).await;
    mark(&world, "het-gaat-niet-meer", TipMark::Saved).await;
    told(&world, Profile { load: Some(2), ..carer() }).await;
    let rows = list(&world).await;
    let saved = rows.iter().find(|row| row.id == "het-gaat-niet-meer").unwrap();
    assert_eq!((saved.mark, saved.reason.as_str()), (TipMark::Saved, "U heeft deze tip bewaard."));
    assert!(!ids(&tips::today(&world.ctx).await.unwrap()).contains(&"het-gaat-niet-meer"));
}

#[tokio::test]
async fn themes_count_what_fits_and_filter_the_list() {
    let world = World::new();
    told(&world, carer()).await;
    let all = tips::list(&world.ctx, GetTips { theme: None }).await.unwrap();
    let total: u32 = all.themes.iter().map(|theme| theme.count).sum();
    assert_eq!(total as usize, all.tips.len());
    assert_eq!(all.themes[0].name, "Rechten en regels");
    let crisis = tips::list(&world.ctx, GetTips { theme: Some("crisis".into()) }).await.unwrap();
    assert!(!crisis.tips.is_empty() && crisis.tips.iter().all(|row| row.theme == "crisis"));
    assert_eq!(crisis.themes, all.themes);
    assert!(!all.themes.iter().any(|theme| theme.id == "lokaal"), "a theme without tips is left out");
}

#[tokio::test]
async fn the_language_of_the_settings_counts() {
    let world = World::new();
    told(&world, carer()).await;
    let settings = domain::call::view::Settings { language: "en".into(), ..Default::default() };
    crate::settings::save(&world.ctx, domain::call::SaveSettings { settings }).await.unwrap();
    let first = &list(&world).await[0];
    assert_eq!(first.title, "It is too much. Call one person today");
    assert_eq!(first.reason, "You said that the care is too heavy.");
}
