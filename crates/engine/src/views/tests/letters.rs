use super::brieven::{letter, refusal, save};
use super::world::{decided, zaak};
use super::{World, day};
use crate::views::{example, letters, talks, voorzieningen};
use domain::call::view::{
    Action, Brief, BriefKind, LetterDraft, LetterHow, LetterKind as K, LetterSigner, LetterState as S,
    LetterView, LettersView, PromiseState, SourceKind, Talk, TalkPromise, TalkTask, TermKind,
};
use domain::call::{
    AppError, DeleteLetter, ErrorCode, GetLetter, GetLetters, GetTalk, GetVoorziening, LetterPdf,
    MarkLetterSent, SaveLetter, SaveTalk, ShowExample, TalkPdf, UnsendLetter,
};
use domain::voorziening::Stage;
use municipal_api::Collectie;

async fn list(world: &World, id: &str) -> LettersView {
    letters::list(&world.ctx, GetLetters { voorziening: id.into() }).await.unwrap()
}

async fn get(world: &World, id: &str, kind: K) -> LetterView {
    letters::get(&world.ctx, GetLetter { voorziening: id.into(), kind }).await.unwrap()
}

async fn keep(world: &World, id: &str, kind: K, draft: LetterDraft) -> Result<LetterView, AppError> {
    letters::save(&world.ctx, SaveLetter { voorziening: id.into(), kind, draft }).await
}

async fn print(world: &World, id: &str, kind: K, machtiging: bool) -> Result<Vec<u8>, AppError> {
    let file = letters::pdf(&world.ctx, LetterPdf { voorziening: id.into(), kind, machtiging }).await?;
    assert!(!file.name.contains("Geertje") && file.path.starts_with("/file/"), "{file:?}");
    Ok(world.ctx.files.get(file.path.strip_prefix("/file/").unwrap()).unwrap().bytes)
}

async fn mark(world: &World, id: &str, kind: K, on: &str, how: LetterHow) -> Result<String, AppError> {
    let call = MarkLetterSent { voorziening: id.into(), kind, id: None, date: day(on), how, received: None };
    letters::sent(&world.ctx, call).await
}

fn state(view: &LettersView, kind: K) -> S {
    view.options.iter().find(|line| line.option.kind == kind).unwrap().option.state
}

/// The words of a letter, a line for each part.
fn text(view: &LetterView) -> String {
    let parts: Vec<&str> = view.parts.iter().map(|part| part.text.as_str()).collect();
    format!("# {}\n\n{}\n\n> {}", view.subject, parts.join("\n\n"), view.recipient.replace('\n', "\n> "))
}

/// Geertje's dossier at Assen, for her daughter Anna: something for each of the letters.
fn assen() -> World {
    geertje(World::new())
}

fn geertje(world: World) -> World {
    world.dossier("g", "Geertje de Boer", "gemachtigd");
    let begun =
        [("meldingOntvangen", "2026-10-12"), ("gesprek", "2026-11-02"), ("verslagVerzonden", "2026-11-16")];
    let rows = serde_json::json!([
        zaak("verslag", "Dagbesteding", "07", &begun),
        zaak("laat", "Hulp bij het huishouden", "01", &[("meldingOntvangen", "2026-10-02")]),
        zaak(
            "besluit",
            "Begeleiding",
            "02",
            &[("meldingOntvangen", "2026-09-01"), ("aanvraagOntvangen", "2026-11-02")]
        ),
        decided(
            zaak("nee", "Scootmobiel", "12", &[("aanvraagOntvangen", "2026-10-20")]),
            "afgewezen",
            "2026-11-13"
        ),
        decided(
            zaak("oud", "Traplift", "13", &[("aanvraagOntvangen", "2026-08-03")]),
            "afgewezen",
            "2026-09-01"
        ),
        decided(
            zaak(
                "bezwaar",
                "Vervoer",
                "08",
                &[("aanvraagOntvangen", "2026-07-01"), ("bezwaarOntvangen", "2026-08-20")]
            ),
            "gedeeltelijkToegewezen",
            "2026-08-03",
        ),
    ]);
    world.rows("g", Collectie::Zaken, rows);
    world
}

#[tokio::test]
async fn the_letters_read_well() {
    let world = assen();
    let mut all = Vec::new();
    for (id, kind) in [
        ("verslag", K::Aanvraag),
        ("laat", K::Aanvraag),
        ("verslag", K::Verslag),
        ("besluit", K::Ingebrekestelling),
        ("bezwaar", K::Ingebrekestelling),
        ("nee", K::Bezwaar),
        ("oud", K::Bezwaar),
        ("bezwaar", K::Gronden),
    ] {
        let other = get(&world, id, kind).await;
        assert_eq!(
            (other.draft.signer, other.draft.client_name.as_str()),
            (LetterSigner::Gemachtigde, "Geertje de Boer")
        );
        all.push(format!("## {kind:?} {id}, a gemachtigde signs\n\n{}", text(&other)));
        let draft =
            LetterDraft { signer: LetterSigner::Client, name: "Geertje de Boer".into(), ..other.draft };
        let own = keep(&world, id, kind, draft).await.unwrap();
        let shown: Vec<String> = own.attachments.iter().map(|a| format!("- {}", a.text)).collect();
        let around =
            [own.why.clone(), own.steps.join("\n"), own.notes.join("\n"), shown.join("\n")].join("\n\n");
        all.push(format!("## {kind:?} {id}, the client signs\n\n{}\n\n{around}", text(&own)));
        // Nothing is left unsaid, and nothing unfilled.
        assert!(
            own.parts.iter().all(|part| !part.text.contains('{') && !part.text.contains("  ")),
            "{own:?}"
        );
        assert!(
            own.parts.iter().chain(&other.parts).all(|part| !part.text.is_empty() && !part.title.is_empty())
        );
        assert!(own.subject.len() > 8 && !own.why.is_empty());
        assert!(own.unprintable.is_empty());
    }
    insta::assert_snapshot!(all.join("\n\n\n"));
}

#[tokio::test]
async fn a_letter_is_kept_where_it_was_changed_and_follows_the_dossier_elsewhere() {
    let world = assen();
    let fresh = get(&world, "nee", K::Bezwaar).await;
    assert!(!fresh.kept && fresh.parts.iter().all(|part| !part.own));
    let kort = fresh.parts.iter().find(|part| part.id == "kort").unwrap();
    let opening = fresh.parts.iter().find(|part| part.id == "opening").unwrap();
    let parts = domain::Texts::from([
        ("kort".to_owned(), "De scootmobiel is mijn enige weg naar buiten.".to_owned()),
        ("opening".to_owned(), opening.text.clone()),
        ("unknown".to_owned(), "x".to_owned()),
    ]);
    let draft = LetterDraft {
        address: "Demolaan 12\n9400 ZZ Assen".into(),
        client_birth: Some(day("1944-02-29")),
        parts,
        without: vec!["bewijs".into()],
        extra: vec!["Brief van de huisarts".into()],
        ..fresh.draft.clone()
    };
    let saved = keep(&world, "nee", K::Bezwaar, draft).await.unwrap();
    assert!(saved.kept);
    assert_eq!(saved.draft.parts.keys().collect::<Vec<_>>(), ["kort"], "only what differs is kept");
    assert_ne!(saved.parts.iter().find(|part| part.id == "kort").unwrap().text, kort.text);
    assert!(saved.attachments.iter().any(|a| a.id.is_none() && a.text == "Brief van de huisarts"));
    assert_eq!(get(&world, "nee", K::Bezwaar).await, saved);
    assert!(
        list(&world, "nee").await.options.iter().any(|line| line.draft && line.option.kind == K::Bezwaar)
    );
    // Who signs and whom it is about is known to the next letter.
    let next = get(&world, "besluit", K::Ingebrekestelling).await;
    assert_eq!(
        (next.draft.address.as_str(), next.draft.client_birth),
        ("Demolaan 12\n9400 ZZ Assen", Some(day("1944-02-29")))
    );
    letters::delete(&world.ctx, DeleteLetter { voorziening: "nee".into(), kind: K::Bezwaar }).await.unwrap();
    assert!(!get(&world, "nee", K::Bezwaar).await.kept);
    let birth = LetterDraft { client_birth: Some(day("2027-01-01")), ..fresh.draft.clone() };
    let wrong = keep(&world, "nee", K::Bezwaar, birth).await.unwrap_err();
    assert_eq!((wrong.code, wrong.args["field"].as_str()), (ErrorCode::InvalidDate, "clientBirth"));
    let long =
        LetterDraft { parts: domain::Texts::from([("kort".into(), "x".repeat(7_000))]), ..fresh.draft };
    assert_eq!(keep(&world, "nee", K::Bezwaar, long).await.unwrap_err().args["field"], "parts");
}

#[tokio::test]
async fn what_has_no_effect_is_not_printed() {
    // The decision was due on 16 November: on that day it is too early.
    let world = World::new();
    world.at("2026-11-16T10:00");
    let world = geertje(world);
    let early = print(&world, "besluit", K::Ingebrekestelling, false).await.unwrap_err();
    assert_eq!((early.code, early.args["from"].as_str()), (ErrorCode::InvalidDate, "2026-11-17"));
    let marked = mark(&world, "besluit", K::Ingebrekestelling, "2026-11-16", LetterHow::Balie).await;
    assert_eq!(marked.unwrap_err().code, ErrorCode::InvalidDate);
    world.at("2026-11-17T10:00");
    assert!(print(&world, "besluit", K::Ingebrekestelling, false).await.is_ok());
    // Never for an onderzoek, however late.
    let never = print(&world, "laat", K::Ingebrekestelling, false).await.unwrap_err();
    assert_eq!(never.code, ErrorCode::InvalidField);
    let view = list(&world, "laat").await;
    assert_eq!((state(&view, K::Ingebrekestelling), state(&view, K::Aanvraag)), (S::No, S::Now));
}

#[tokio::test]
async fn a_late_bezwaar_says_why_one_may_still_try() {
    let world = assen();
    let late = get(&world, "oud", K::Bezwaar).await;
    assert_eq!(late.option.state, S::Late);
    assert!(late.parts.iter().any(|part| part.id == "te-laat"));
    assert!(late.notes.iter().any(|note| note.contains("redelijkerwijs")), "{:?}", late.notes);
    let in_time = get(&world, "nee", K::Bezwaar).await;
    assert!(in_time.parts.iter().all(|part| part.id != "te-laat"));
    let last = in_time.steps.iter().find(|step| step.contains("25 december 2026")).unwrap();
    assert!(last.contains("28 december 2026"), "the safe day leads, the formal one follows: {last}");
}

#[tokio::test]
async fn a_sent_letter_moves_a_chain_kept_by_hand() {
    let world = World::new();
    let id = save(&world, letter(BriefKind::Verslag, "2026-11-16")).await.unwrap();
    let view = |id: String| async { voorzieningen::get(&world.ctx, GetVoorziening { id }).await.unwrap() };
    assert_eq!(state(&list(&world, &id).await, K::Aanvraag), S::Now);
    let sent = mark(&world, &id, K::Aanvraag, "2026-11-20", LetterHow::Aangetekend).await.unwrap();
    let after = view(id.clone()).await;
    assert_eq!((after.row.stage, after.row.source), (Stage::Aanvraag, SourceKind::Zelf));
    let term = after.terms.iter().find(|term| term.kind == TermKind::Beschikking).unwrap();
    assert_eq!((term.start, term.leading), (day("2026-11-23"), day("2026-12-07")), "three days of post");
    // The confirmation says the 21st.
    let call = MarkLetterSent {
        voorziening: id.clone(),
        kind: K::Aanvraag,
        id: Some(sent.clone()),
        date: day("2026-11-20"),
        how: LetterHow::Aangetekend,
        received: Some(day("2026-11-21")),
    };
    assert_eq!(letters::sent(&world.ctx, call).await.unwrap(), sent);
    let term = |view: &domain::call::view::VoorzieningView, kind| {
        view.terms.iter().find(|term| term.kind == kind).cloned()
    };
    assert_eq!(term(&view(id.clone()).await, TermKind::Beschikking).unwrap().leading, day("2026-12-07"));
    // Late: the notice, and two weeks after it the dwangsom.
    world.at("2026-12-08T10:00");
    assert_eq!(view(id.clone()).await.action, Action::Ingebrekestelling);
    mark(&world, &id, K::Ingebrekestelling, "2026-12-08", LetterHow::Balie).await.unwrap();
    assert_eq!(state(&list(&world, &id).await, K::Ingebrekestelling), S::No);
    world.at("2026-12-24T10:00");
    let dwangsom = term(&view(id.clone()).await, TermKind::Dwangsom).unwrap();
    assert_eq!(dwangsom.due_cents, Some(2 * 2_300), "23 and 24 December");
    assert_eq!(list(&world, &id).await.sent.len(), 2);
    // Taken back, the aanvraag was never made.
    letters::unsend(&world.ctx, UnsendLetter { id: sent }).await.unwrap();
    assert_eq!(view(id.clone()).await.row.stage, Stage::Verslag);
    // A confirmation from the municipality is what counts.
    world.at("2026-11-25T10:00");
    mark(&world, &id, K::Aanvraag, "2026-11-20", LetterHow::Post).await.unwrap();
    let confirmed = Brief {
        voorziening: Some(id.clone()),
        received: Some(day("2026-11-24")),
        ..letter(BriefKind::OntvangstAanvraag, "2026-11-25")
    };
    save(&world, confirmed).await.unwrap();
    assert_eq!(term(&view(id).await, TermKind::Beschikking).unwrap().start, day("2026-11-24"));
}

#[tokio::test]
async fn the_recipient_is_who_decides() {
    let world = World::new();
    let id = save(&world, Brief { sender: "Gemeente Emmen".into(), ..refusal("2026-11-13") }).await.unwrap();
    let view = get(&world, &id, K::Bezwaar).await;
    assert_eq!(view.recipient.lines().next(), Some("College van burgemeester en wethouders van Emmen"));
    assert!(!view.electronic, "none is designated");
    assert!(view.helpers.iter().any(|helper| helper.id == "juridisch-loket" && helper.phone.is_some()));
    assert!(view.helpers.iter().any(|helper| helper.local), "Emmen names who gives cliëntondersteuning");
    let id =
        save(&world, Brief { sender: "Gemeente Hoogeveen".into(), ..refusal("2026-11-13") }).await.unwrap();
    let view = get(&world, &id, K::Bezwaar).await;
    assert!(view.recipient.contains("Gemeente Hoogeveen") && !view.recipient_known);
    assert!(view.missing.contains(&"recipient".to_owned()));
    let draft = LetterDraft { recipient: Some("Gemeente Hoogeveen\nPostbus 1".into()), ..view.draft };
    let known = keep(&world, &id, K::Bezwaar, draft).await.unwrap();
    assert_eq!((known.recipient.as_str(), known.recipient_known), ("Gemeente Hoogeveen\nPostbus 1", true));
}

#[tokio::test]
async fn the_example_can_be_read_and_not_written() {
    let world = World::new();
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let rows =
        voorzieningen::list(&world.ctx, domain::call::GetVoorzieningen { dossier: None }).await.unwrap();
    let id = rows[0].id.clone();
    list(&world, &id).await;
    let refused = keep(&world, &id, K::Bezwaar, LetterDraft::default()).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::ReadOnly);
    let talk = talks::save(&world.ctx, SaveTalk { voorziening: id, talk: Talk::default() }).await;
    assert_eq!(talk.unwrap_err().code, ErrorCode::ReadOnly);
    assert_eq!(
        letters::list(&world.ctx, GetLetters { voorziening: "nowhere".into() }).await.unwrap_err().code,
        ErrorCode::NotFound
    );
}

fn promise(text: &str, verslag: PromiseState, says: &str) -> TalkPromise {
    TalkPromise {
        id: String::new(),
        text: text.into(),
        by: "Karin".into(),
        verslag,
        verslag_says: says.into(),
        beschikking: PromiseState::Missing,
        beschikking_says: String::new(),
    }
}

#[tokio::test]
async fn a_promise_that_was_not_kept_becomes_text_of_the_letter() {
    let world = assen();
    let talk = Talk {
        situation: "Geertje vergeet veel.".into(),
        tasks: vec![
            TalkTask { what: "Koken".into(), minutes: Some(90), who: "Anna".into() },
            TalkTask { what: " ".into(), minutes: None, who: String::new() },
        ],
        promises: vec![
            promise("Twee dagen dagbesteding.", PromiseState::Different, "één dag"),
            promise("Vervoer erbij", PromiseState::Same, ""),
        ],
        ..Talk::default()
    };
    let call = SaveTalk { voorziening: "verslag".into(), talk };
    let view = talks::save(&world.ctx, call).await.unwrap();
    assert_eq!((view.talk.tasks.len(), view.minutes), (1, 90));
    assert!(view.talk.promises.iter().all(|promise| promise.id.len() == 32));
    assert!(view.correction && !view.grounds, "there is no decision yet");
    assert_eq!((view.planned, view.verslag), (Some(day("2026-11-02")), Some(day("2026-11-16"))));
    let again = talks::get(&world.ctx, GetTalk { voorziening: "verslag".into() }).await.unwrap();
    assert_eq!(again, view);
    let letter = get(&world, "verslag", K::Verslag).await;
    let points = &letter.parts.iter().find(|part| part.id == "punten").unwrap().text;
    assert_eq!(
        points,
        "In het gesprek is gezegd: “Twee dagen dagbesteding”. In het verslag staat iets anders: “één dag”."
    );
    let aanvraag = get(&world, "verslag", K::Aanvraag).await;
    assert_eq!(aanvraag.parts.iter().find(|part| part.id == "reden").unwrap().text, "Geertje vergeet veel.");
}

#[tokio::test]
async fn the_talk_stays_on_two_pages() {
    let world = assen();
    let full = |n: usize| "Woord ".repeat(n / 6);
    let talk = Talk {
        date: Some(day("2026-12-01")),
        along: "Bea".into(),
        situation: full(600),
        tasks: (0..8)
            .map(|n| TalkTask { what: format!("Taak {n} {}", full(40)), minutes: Some(95), who: full(50) })
            .collect(),
        heavy: full(600),
        asked: full(600),
        questions: full(600),
        promises: Vec::new(),
    };
    talks::save(&world.ctx, SaveTalk { voorziening: "verslag".into(), talk }).await.unwrap();
    let file = talks::pdf(&world.ctx, TalkPdf { voorziening: "verslag".into() }).await.unwrap();
    let bytes = world.ctx.files.get(file.path.strip_prefix("/file/").unwrap()).unwrap().bytes;
    let pages = String::from_utf8_lossy(&bytes).matches("/Type/Page\n").count()
        + String::from_utf8_lossy(&bytes).matches("/Type/Page/").count();
    assert!(bytes.starts_with(b"%PDF") && file.name.starts_with("gesprek-"));
    if let Ok(folder) = std::env::var("NAASTE_KEEP_PDF") {
        std::fs::write(format!("{folder}/gesprek.pdf"), &bytes).unwrap();
    }
    assert_eq!(pages, 2);
    let long = Talk { heavy: "x".repeat(601), ..Talk::default() };
    let refused = talks::save(&world.ctx, SaveTalk { voorziening: "verslag".into(), talk: long }).await;
    assert_eq!(refused.unwrap_err().args["field"], "heavy");
}

#[tokio::test]
async fn letters_and_machtiging_are_printed() {
    let world = assen();
    for (id, kind) in [
        ("verslag", K::Aanvraag),
        ("verslag", K::Verslag),
        ("besluit", K::Ingebrekestelling),
        ("nee", K::Bezwaar),
        ("bezwaar", K::Gronden),
    ] {
        for machtiging in [false, true] {
            let bytes = print(&world, id, kind, machtiging).await.unwrap();
            assert!(bytes.starts_with(b"%PDF"));
            if let Ok(folder) = std::env::var("NAASTE_KEEP_PDF") {
                std::fs::write(format!("{folder}/{kind:?}-{machtiging}.pdf"), &bytes).unwrap();
            }
        }
    }
}

#[test]
fn every_letter_has_its_words_in_every_language() {
    use domain::call::view::{LetterKind, LetterReason};
    use locales::content::{Content, languages};
    let dutch = Content::new("nl");
    let around: Vec<&str> = dutch.keys().filter(|key| key.starts_with("letters-")).collect();
    assert!(around.len() > 60);
    for language in languages() {
        let words = Content::new(language);
        let missing: Vec<&&str> = around.iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        for key in &around {
            let arguments = |words: &Content| words.variables(key).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(arguments(&words), arguments(&dutch), "{language}: {key}");
        }
        let code = |value: serde_json::Value| value.as_str().unwrap().to_owned();
        for kind in LetterKind::ALL {
            assert!(words.has(&format!("letters-kind-{}", code(serde_json::json!(kind)))));
        }
        for reason in LetterReason::ALL {
            assert!(words.has(&format!("letters-why-{}", code(serde_json::json!(reason)))), "{reason:?}");
        }
    }
}
