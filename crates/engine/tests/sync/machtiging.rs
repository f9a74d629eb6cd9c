//! Handing over a machtiging, redeeming a code, withdrawing.

use crate::home::Home;
use crate::server::{Fault, Server};
use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{CodeView, LookedAt, MachtigingKind, MachtigingenView, Scope};
use domain::call::{
    AppError, ErrorCode, GetDossiers, GetMachtigingen, GrantMachtiging, ReadCode, RedeemCode, SignOut,
    WithdrawMachtiging,
};
use jiff::civil::{Date, date};
use municipal_api::{code_from, show_code};
use serde_json::{Value, json};

async fn connected() -> (Server, Home) {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

async fn view(home: &Home) -> MachtigingenView {
    home.engine.ask(GetMachtigingen {}).await.unwrap()
}

async fn grant(home: &Home, scopes: &[Scope], until: Date) -> Result<CodeView, AppError> {
    home.engine.ask(GrantMachtiging { dossier: "d1".into(), scopes: scopes.to_vec(), until }).await
}

async fn redeem(home: &Home, code: &str) -> Result<domain::call::view::RedeemedView, AppError> {
    home.engine.ask(RedeemCode { gemeente: "proef".into(), code: code.into() }).await
}

async fn withdraw(home: &Home, dossier: &str, id: &str) -> Result<(), AppError> {
    home.engine.ask(WithdrawMachtiging { dossier: dossier.into(), id: id.into() }).await
}

fn code(number: u8) -> String {
    code_from([number; 7])
}

fn granted(id: &str, who: &str, etag: &str) -> Value {
    json!({"id": id, "soort": "gemeente", "gemachtigde": who, "bevoegdheden": ["lezen", "geld"],
        "ingangsdatum": "2026-01-01", "einddatum": "2027-11-20", "etag": etag,
        "laatstGezien": "2026-11-20T09:00:00Z"})
}

#[tokio::test]
async fn a_code_is_shown_once_and_listed_until_somebody_redeems_it() {
    let (server, home) = connected().await;
    let made = grant(&home, &[Scope::Talk, Scope::Read, Scope::Talk], date(2027, 11, 21)).await.unwrap();
    assert_eq!(made.code, show_code(&code(1)));
    assert_eq!(
        (made.gemeente_name.as_str(), made.until.to_string()),
        ("Proefstad", "2026-11-28T12:00:00Z".into())
    );
    assert!(made.qr.starts_with('M') && made.qr_size > 28);
    let own = view(&home).await.own.remove(0);
    assert_eq!((own.until, own.latest), (date(2027, 11, 21), date(2031, 11, 21)));
    let row = &own.granted[0];
    assert_eq!((row.id.as_str(), &row.who, row.code_until), (made.id.as_str(), &None, Some(made.until)));
    assert_eq!(row.scopes, [Scope::Read, Scope::Talk]);
    // The code itself stands nowhere.
    let all = serde_json::to_string(&view(&home).await).unwrap();
    assert!(!all.contains(&made.code) && !all.contains(&code(1)[..4]), "{all}");
    home.clock.pass(8 * 86_400);
    assert!(view(&home).await.own[0].granted.is_empty(), "nobody came: there is nothing to withdraw");
    drop(server);
}

#[tokio::test]
async fn a_lost_answer_gives_the_same_code_and_another_wish_a_new_one() {
    let (server, home) = connected().await;
    server.fault(Method::POST, "/machtigingen", 0, 1, Fault::LostAnswer);
    let until = date(2027, 1, 1);
    assert_eq!(grant(&home, &[Scope::Read], until).await.unwrap_err().code, ErrorCode::Offline);
    let again = grant(&home, &[Scope::Read], until).await.unwrap();
    assert_eq!(server.world().grants.handed.len(), 1, "one code, for one wish");
    let second = grant(&home, &[Scope::Read], until).await.unwrap();
    assert_ne!(second.code, again.code, "the same for somebody else is another code");
}

#[tokio::test]
async fn what_cannot_be_granted_is_not_asked() {
    let (server, home) = connected().await;
    server.take_seen();
    let field = |answer: Result<CodeView, AppError>| {
        let error = answer.unwrap_err();
        (error.code, error.args.get("field").cloned().unwrap_or_default())
    };
    let year = date(2027, 11, 21);
    assert_eq!(field(grant(&home, &[], year).await), (ErrorCode::InvalidField, "scopes".into()));
    for until in [date(2026, 11, 20), date(2031, 11, 22)] {
        let answer = field(grant(&home, &[Scope::Read], until).await);
        assert_eq!(answer, (ErrorCode::InvalidDate, "until".into()), "{until}");
    }
    server.world().open("d2");
    home.sync().await;
    server.take_seen();
    let others = GrantMachtiging { dossier: "d2".into(), scopes: vec![Scope::Read], until: year };
    assert_eq!(home.engine.ask(others).await.unwrap_err().code, ErrorCode::NotFound);
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: false }).await.unwrap();
    assert_eq!(grant(&home, &[Scope::Read], year).await.unwrap_err().code, ErrorCode::SignedOut);
    assert!(server.take_paths().is_empty());
}

#[tokio::test]
async fn a_code_opens_a_dossier_however_it_is_typed() {
    let (server, home) = connected().await;
    server.world().grants.codes.insert(code(5), Ok("d5".into()));
    let typed = format!(" {} ", show_code(&code(5)).to_lowercase().replace('-', " "));
    let opened = redeem(&home, &typed).await.unwrap();
    assert_eq!((opened.dossier.as_str(), opened.name.as_str()), ("d5", "Persoon d5"));
    assert_eq!(
        (opened.until, opened.scopes),
        (Some(date(2027, 11, 20)), vec![Scope::Read, Scope::Talk, Scope::Ask])
    );
    let rows = home.engine.ask(GetDossiers {}).await.unwrap();
    assert!(
        rows.iter().any(|row| row.id == "d5" && !row.scopes.contains(&Scope::Money)),
        "it is there at once"
    );
    let held = &view(&home).await.held[0];
    assert_eq!((held.dossier.as_str(), held.kind, held.locked), ("d5", MachtigingKind::Gemeente, false));
}

#[tokio::test]
async fn a_lost_answer_costs_no_code() {
    let (server, home) = connected().await;
    server.world().grants.codes.insert(code(5), Ok("d5".into()));
    server.fault(Method::POST, "/inwisselen", 0, 1, Fault::LostAnswer);
    assert_eq!(redeem(&home, &code(5)).await.unwrap_err().code, ErrorCode::Offline);
    let home = home.restart().await;
    home.sign_in("proef").await;
    assert_eq!(redeem(&home, &code(5)).await.unwrap().name, "Persoon d5");
}

#[tokio::test]
async fn every_refusal_has_its_own_words() {
    let (server, home) = connected().await;
    for (number, why, error) in [
        (1, "onbekend", ErrorCode::CodeUnknown),
        (2, "verlopen", ErrorCode::CodeExpired),
        (3, "gebruikt", ErrorCode::CodeUsed),
        (4, "ingetrokken", ErrorCode::CodeWithdrawn),
        (5, "eigen", ErrorCode::CodeOwn),
    ] {
        server.world().grants.codes.insert(code(number), Err(why));
        assert_eq!(redeem(&home, &code(number)).await.unwrap_err().code, error);
    }
    server.world().grants.codes.insert(code(6), Err("van-later"));
    assert_eq!(redeem(&home, &code(6)).await.unwrap_err().code, ErrorCode::Refused);
    let wait = Fault::StatusWith(429, "retry-after", "301".into());
    server.fault(Method::POST, "/inwisselen", 0, 1, wait);
    let stopped = redeem(&home, &code(7)).await.unwrap_err();
    assert_eq!((stopped.code, stopped.args["minutes"].as_str()), (ErrorCode::CodeTries, "6"));
    // What cannot be a code is no try.
    server.take_seen();
    assert_eq!(redeem(&home, "7K3M-9QWX").await.unwrap_err().code, ErrorCode::CodeUnknown);
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: false }).await.unwrap();
    assert_eq!(redeem(&home, &code(8)).await.unwrap_err().code, ErrorCode::SignedOut);
    assert!(server.take_paths().is_empty());
    assert!(home.engine.ask(GetDossiers {}).await.unwrap().iter().all(|row| row.own));
}

#[tokio::test]
async fn a_code_that_was_withdrawn_right_after_it_was_redeemed_opens_nothing() {
    let (server, home) = connected().await;
    server.world().grants.codes.insert(code(5), Ok("d5".into()));
    redeem(&home, &code(5)).await.unwrap();
    server.withdraw("d5");
    // The same try answers its old receipt, but the dossier is closed.
    assert_eq!(redeem(&home, &code(5)).await.unwrap_err().code, ErrorCode::CodeWithdrawn);
}

#[tokio::test]
async fn a_machtiging_is_withdrawn_in_the_version_that_was_seen() {
    let (server, home) = connected().await;
    server.set("d1", "machtigingen", vec![granted("m1", "Bea", "\"v1\""), granted("m2", "Cor", "\"v1\"")]);
    home.sync().await;
    assert_eq!(
        view(&home).await.own[0].granted[0].looked.map(|at| at.to_string()),
        Some("2026-11-20T09:00:00Z".into())
    );
    // Changed at the desk meanwhile: the user looks again, and then it works.
    server.set(
        "d1",
        "machtigingen",
        vec![granted("m1", "Bea en Bram", "\"v2\""), granted("m2", "Cor", "\"v1\"")],
    );
    assert_eq!(withdraw(&home, "d1", "m1").await.unwrap_err().code, ErrorCode::Conflict);
    assert_eq!(view(&home).await.own[0].granted[0].who.as_deref(), Some("Bea en Bram"));
    withdraw(&home, "d1", "m1").await.unwrap();
    let left: Vec<_> = view(&home).await.own[0].granted.iter().filter_map(|row| row.who.clone()).collect();
    assert_eq!(left, ["Cor"]);
    // Withdrawn on another device: it is gone, which is what was wanted.
    server.set("d1", "machtigingen", vec![]);
    withdraw(&home, "d1", "m2").await.unwrap();
    assert!(view(&home).await.own[0].granted.is_empty());
    assert_eq!(withdraw(&home, "d1", "m2").await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn one_of_digid_machtigen_ends_there() {
    let (server, home) = connected().await;
    let mut row = granted("m1", "Bea", "\"v1\"");
    row["soort"] = json!("digid");
    server.set("d1", "machtigingen", vec![row]);
    home.sync().await;
    server.take_seen();
    assert_eq!(view(&home).await.own[0].granted[0].kind, MachtigingKind::Digid);
    assert_eq!(withdraw(&home, "d1", "m1").await.unwrap_err().code, ErrorCode::Forbidden);
    assert!(server.take_paths().is_empty());
}

#[tokio::test]
async fn who_looked_is_told_by_day() {
    let (server, home) = connected().await;
    let look = |n: u8, who: &str, what: &str, at: &str| json!({"id": format!("i{n}"), "door": who, "wat": what, "moment": at});
    server.set(
        "d1",
        "inzagen",
        vec![
            look(1, "Bea", "zaken", "2026-11-20T09:00:00Z"),
            look(2, "Bea", "zaken", "2026-11-20T10:00:00Z"),
            look(3, "Bea", "pgb-budgetten", "2026-11-20T10:00:00Z"),
            look(4, "Anton", "iets-van-later", "2026-11-20T10:00:00Z"),
            // 23:30 UTC is the next day in the Netherlands.
            look(5, "Bea", "berichten", "2026-11-20T23:30:00Z"),
            look(6, "Bea", "taken", "2026-08-01T10:00:00Z"),
        ],
    );
    home.sync().await;
    let days = view(&home).await.own.remove(0).looks;
    let told: Vec<_> = days
        .iter()
        .map(|day| {
            (day.date, day.looks.iter().map(|l| (l.who.as_str(), l.what.as_slice())).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        told,
        [
            (date(2026, 11, 21), vec![("Bea", &[LookedAt::Berichten][..])]),
            (
                date(2026, 11, 20),
                vec![("Anton", &[LookedAt::Other][..]), ("Bea", &[LookedAt::Zaken, LookedAt::Pgb][..])]
            ),
        ]
    );
}

#[tokio::test]
async fn a_picture_without_a_code_says_so() {
    let (_server, home) = connected().await;
    let read = async |bytes: &[u8]| {
        home.engine.ask(ReadCode { file: STANDARD.encode(bytes) }).await.unwrap_err().code
    };
    assert_eq!(read(b"\x89PNG\r\n\x1a\n....").await, ErrorCode::CodeNotFound);
    assert_eq!(read(b"geen plaatje").await, ErrorCode::InvalidField);
}
