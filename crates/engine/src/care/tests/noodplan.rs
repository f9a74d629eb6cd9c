use super::*;
use crate::care::paper;
use documents::letter::{Block, Letter};
use domain::call::view::{NoodplanView, ReminderKind, Settings};
use domain::call::{GetNoodplan, GetReminders, PrintNoodplan, SaveNoodplan, SaveSettings};
use locales::content::Content;

/// What somebody does to a plan.
type Change = fn(&mut Noodplan);

async fn save(rig: &Rig, plan: Noodplan) -> Result<NoodplanView, AppError> {
    rig.engine.ask(SaveNoodplan { plan }).await
}

/// The PDF's bytes, and how many pages it has.
async fn print(rig: &Rig) -> Result<(Vec<u8>, usize), AppError> {
    let file = rig.engine.ask(PrintNoodplan {}).await?;
    assert_eq!(
        (file.name.as_str(), file.media_type.as_str()),
        ("noodplan-2026-11-21.pdf", "application/pdf")
    );
    let bytes = rig.engine.file(&file.path).await.unwrap().bytes;
    let text = String::from_utf8_lossy(&bytes);
    let pages = text.matches("/Type/Page\n").count() + text.matches("/Type/Page/").count();
    if let Ok(folder) = std::env::var("NAASTE_KEEP_PDF") {
        std::fs::write(format!("{folder}/noodplan-{}.pdf", bytes.len()), &bytes).unwrap();
    }
    Ok((bytes, pages))
}

#[tokio::test]
async fn a_plan_is_kept_with_the_day_on_which_it_was_looked_through() {
    let rig = rig().await;
    let none = NoodplanView { plan: Noodplan::default(), checked_on: None, check_by: None };
    assert_eq!(rig.engine.ask(GetNoodplan {}).await, Ok(none.clone()));
    let mut changes = rig.engine.changes();
    let view = save(&rig, plan()).await.unwrap();
    assert_eq!(view.plan, plan());
    assert_eq!((view.checked_on, view.check_by), (Some(day("2026-11-21")), Some(day("2027-05-21"))));
    assert_eq!(told(&mut changes), [Topic::Care, Topic::Agenda]);
    let rig = rig.restarted().await;
    assert_eq!(rig.engine.ask(GetNoodplan {}).await, Ok(view));
    // Keeping it unchanged is looking it through.
    rig.clock.set("2027-01-02T11:00:00Z");
    let view = save(&rig, plan()).await.unwrap();
    assert_eq!((view.checked_on, view.check_by), (Some(day("2027-01-02")), Some(day("2027-07-02"))));
    // A plan that says nothing is none.
    let blank = Noodplan { people: vec![person(" ", "", "")], keys: " \n".into(), ..Noodplan::default() };
    assert_eq!(save(&rig, blank).await, Ok(none.clone()));
    assert_eq!(rig.restarted().await.engine.ask(GetNoodplan {}).await, Ok(none));
}

#[tokio::test]
async fn what_is_too_much_is_refused_and_changes_nothing() {
    let rig = rig().await;
    let kept = save(&rig, plan()).await;
    let mut changes = rig.engine.changes();
    let broken: [(&str, Change); 7] = [
        ("client", |plan| plan.client = "x".repeat(201)),
        ("people", |plan| plan.people = vec![person("x", "", ""); 11]),
        ("keys", |plan| plan.keys = "x".repeat(2_001)),
        ("medicines", |plan| plan.medicines = "x".repeat(2_001)),
        ("routines", |plan| plan.routines = "x".repeat(2_001)),
        ("goodToKnow", |plan| plan.good_to_know = "x".repeat(2_001)),
        ("professionals", |plan| plan.professionals = vec![person("x", "", ""); 11]),
    ];
    for (field, change) in broken {
        let mut bad = plan();
        change(&mut bad);
        assert_eq!(save(&rig, bad).await, Err(refused(ErrorCode::InvalidField, field)), "{field}");
    }
    let phone = Noodplan { people: vec![person("Bea", "", "bel Karel")], ..plan() };
    let error = refused(ErrorCode::InvalidField, "people").with("row", 0).with("part", "phone");
    assert_eq!(save(&rig, phone).await, Err(error));
    assert_eq!(rig.engine.ask(GetNoodplan {}).await, kept);
    assert_eq!(told(&mut changes), []);
}

#[tokio::test]
async fn it_is_printed_on_one_a4() {
    let rig = rig().await;
    assert_eq!(print(&rig).await.unwrap_err().code, ErrorCode::NotFound);
    save(&rig, plan()).await.unwrap();
    let (bytes, pages) = print(&rig).await.unwrap();
    assert!(bytes.starts_with(b"%PDF-") && pages == 1, "{pages}");
    let catalog = String::from_utf8_lossy(&bytes).into_owned();
    assert!(catalog.contains("/Lang(nl)") && catalog.contains("/StructTreeRoot"));
    // What people write at length still fits, in smaller type.
    let long = Noodplan {
        people: vec![person("Bea Jansen", "zus, kan ook ’s nachts komen", "06 00 00 00 00"); 6],
        keys: "De sleutel hangt bij de buren. ".repeat(10),
        medicines: "Om 8 uur een tablet uit de weekdoos. ".repeat(20),
        routines: "Wassen, aankleden, ontbijt en dan de krant. ".repeat(20),
        good_to_know: "Van muziek wordt hij rustig. ".repeat(12),
        ..plan()
    };
    save(&rig, long).await.unwrap();
    assert_eq!(print(&rig).await.unwrap().1, 1);
    // All that may be written takes more than one page, and is printed.
    let full = Noodplan {
        client: "n".repeat(200),
        people: vec![person(&"n".repeat(200), &"r".repeat(200), &"0".repeat(200)); 10],
        keys: "k ".repeat(1_000),
        medicines: "m\n".repeat(999),
        routines: "r ".repeat(1_000),
        good_to_know: "g ".repeat(1_000),
        professionals: vec![person(&"n".repeat(200), "", "112"); 10],
    };
    save(&rig, full).await.unwrap();
    assert!(print(&rig).await.unwrap().1 > 1);
}

#[tokio::test]
async fn what_the_fonts_lack_is_refused_with_its_field_but_a_sign_is_not() {
    let rig = rig().await;
    save(&rig, Noodplan { good_to_know: "Hij houdt van 🎵.".into(), ..plan() }).await.unwrap();
    assert!(print(&rig).await.is_ok());
    let arabic = "اتصلوا بالجارة";
    let broken: [(&str, Noodplan); 3] = [
        ("client", Noodplan { client: arabic.into(), ..plan() }),
        ("people", Noodplan { people: vec![person(arabic, "", "112")], ..plan() }),
        ("routines", Noodplan { routines: arabic.into(), ..plan() }),
    ];
    for (field, plan) in broken {
        save(&rig, plan).await.unwrap();
        let error = refused(ErrorCode::InvalidField, field).with("why", "unprintable");
        assert_eq!(print(&rig).await.unwrap_err(), error);
    }
}

#[tokio::test]
async fn the_paper_speaks_the_users_language_where_the_fonts_can() {
    for (language, printed) in [("nl", "nl"), ("en", "en"), ("tr", "tr"), ("ar", "nl"), ("fy", "nl")] {
        let rig = speaking(language).await;
        save(&rig, plan()).await.unwrap();
        let (bytes, _) = print(&rig).await.unwrap();
        let lang = format!("/Lang({printed})");
        assert!(String::from_utf8_lossy(&bytes).contains(&lang), "{language}");
    }
    let rig = speaking("nl").await;
    let settings = Settings { language: "tr".into(), ..Settings::default() };
    rig.engine.ask(SaveSettings { settings }).await.unwrap();
    save(&rig, plan()).await.unwrap();
    assert!(String::from_utf8_lossy(&print(&rig).await.unwrap().0).contains("/Lang(tr)"));
}

/// The sheet as plain text.
fn text(sheet: &Letter) -> String {
    let blocks: Vec<String> = sheet
        .blocks
        .iter()
        .map(|block| match block {
            Block::Heading(text) => format!("## {text}"),
            Block::Paragraph(text) => text.clone(),
            Block::Notice(text) => format!("| {text}"),
            Block::List(items) => items.iter().map(|i| format!("- {i}")).collect::<Vec<_>>().join("\n"),
            Block::Steps(items) => items
                .iter()
                .enumerate()
                .map(|(n, i)| format!("{}. {i}", n + 1))
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Facts(facts) => {
                facts.iter().map(|f| format!("{} = {}", f.label, f.value)).collect::<Vec<_>>().join("\n")
            }
            Block::Table(table) => {
                table.rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n")
            }
        })
        .collect();
    format!("# {} ({})\n{}\n-- {}", sheet.subject, sheet.language, blocks.join("\n\n"), sheet.footer)
}

#[test]
fn the_paper_reads_well_in_every_language() {
    let all: Vec<String> = ["nl", "en", "tr", "ar"]
        .into_iter()
        .map(|language| {
            let sheet = paper::sheet(&Content::new(language), &plan(), day("2026-11-21"));
            // The Dutch words, into which another language falls back, can always be printed.
            assert!(language == "ar" || crate::print::missing(&sheet).unwrap().is_empty(), "{language}");
            text(&sheet)
        })
        .collect();
    insta::assert_snapshot!(all.join("\n\n\n"));
}

#[tokio::test]
async fn half_a_year_later_comes_a_reminder_without_a_word_about_whom() {
    let rig = rig().await;
    assert_eq!(rig.engine.ask(GetReminders {}).await, Ok(Vec::new()));
    rig.engine.tick().await;
    let settings = Settings { full_text: true, ..Settings::default() };
    rig.engine.ask(SaveSettings { settings }).await.unwrap();
    save(&rig, plan()).await.unwrap();
    let planned = rig.engine.ask(GetReminders {}).await.unwrap();
    assert_eq!(planned.len(), 1);
    let one = &planned[0];
    assert_eq!((one.kind, one.local.to_string()), (ReminderKind::Noodplan, "2027-05-21T09:00:00".to_owned()));
    assert_eq!((one.due, one.title.as_str(), one.route.as_str()), (day("2027-05-21"), "", "/noodplan"));
    // Looking it through moves the reminder.
    rig.clock.set("2026-12-24T11:00:00Z");
    save(&rig, plan()).await.unwrap();
    let moved = rig.engine.ask(GetReminders {}).await.unwrap();
    assert_eq!(moved.iter().map(|r| r.due).collect::<Vec<_>>(), [day("2027-06-24")]);
    assert_ne!(moved[0].id, one.id);
    rig.clock.set("2027-06-23T11:00:00Z");
    rig.engine.tick().await;
    assert!(rig.shell.notified.lock().unwrap().is_empty());
    rig.clock.set("2027-06-24T07:00:30Z");
    rig.engine.tick().await;
    let shown = rig.shell.notified.lock().unwrap().clone();
    assert_eq!(shown.len(), 1);
    assert_eq!((shown[0].title.as_str(), shown[0].body.as_str()), ("Naaste", "Kijk uw plan nog eens na."));
    // Without a plan there is none.
    save(&rig, Noodplan::default()).await.unwrap();
    assert_eq!(rig.engine.ask(GetReminders {}).await, Ok(Vec::new()));
}
