use super::views::keep;
use crate::call::view::*;
use crate::{Date, call};
use jiff::{Timestamp, civil::date};

fn at() -> Timestamp {
    "2026-11-21T09:00:00Z".parse().unwrap()
}

fn day() -> Date {
    date(2026, 11, 21)
}

fn text(words: &str) -> String {
    words.to_owned()
}

#[test]
fn acting_for_somebody() {
    keep(
        "MachtigingenView",
        MachtigingenView {
            own: vec![OwnMachtigingen {
                dossier: text("dossier-1"),
                gemeente: text("assen"),
                gemeente_name: text("Assen"),
                signed_in: true,
                granted: vec![
                    MachtigingRow {
                        id: text("m-1"),
                        who: Some(text("Anna")),
                        kind: MachtigingKind::Gemeente,
                        scopes: vec![Scope::Read, Scope::Money],
                        from: day(),
                        until: Some(date(2027, 11, 20)),
                        code_until: None,
                        looked: Some(at()),
                        past: false,
                    },
                    MachtigingRow {
                        id: text("m-2"),
                        who: None,
                        kind: MachtigingKind::Digid,
                        scopes: vec![],
                        from: day(),
                        until: None,
                        code_until: Some(at()),
                        looked: None,
                        past: true,
                    },
                ],
                looks: vec![LookDay {
                    date: day(),
                    looks: vec![LookView { who: text("Anna"), what: vec![LookedAt::Zaken, LookedAt::Pgb] }],
                }],
                until: date(2027, 11, 20),
                latest: date(2031, 11, 20),
            }],
            held: vec![HeldMachtiging {
                dossier: text("dossier-2"),
                id: text("m-3"),
                name: text("Jan"),
                gemeente: text("emmen"),
                gemeente_name: text("Emmen"),
                kind: MachtigingKind::Other,
                scopes: vec![Scope::Talk, Scope::Ask],
                until: Some(day()),
                signed_in: false,
                locked: true,
            }],
            places: vec![CodePlace { id: text("assen"), name: text("Assen"), signed_in: true }],
        },
    );
}

#[test]
fn a_code_and_what_ended() {
    keep(
        "CodeView",
        CodeView {
            id: text("m-1"),
            code: text("7K3M-9QWX-2B4C"),
            gemeente_name: text("Assen"),
            until: at(),
            qr: text("M4 4h1v1h-1z"),
            qr_size: 33,
        },
    );
    keep("ReadCodeView", ReadCodeView { code: text("7K3M-9QWX-2B4C"), gemeente: Some(text("assen")) });
    keep(
        "RedeemedView",
        RedeemedView {
            dossier: text("dossier-2"),
            name: text("Jan"),
            scopes: vec![Scope::Read],
            until: Some(day()),
        },
    );
    keep(
        "EndedView",
        EndedView {
            ended: vec![EndedRow {
                id: text("e-1"),
                name: text("Jan"),
                gemeente_name: text("Emmen"),
                on: day(),
                unsent: vec![UnsentView { kind: OutboxKind::Bericht, made: at(), text: text("Dank u.") }],
            }],
            locked: vec![LockedRow {
                gemeente: text("emmen"),
                gemeente_name: text("Emmen"),
                name: text("Jan"),
            }],
        },
    );
    assert!(call::ErrorCode::ALL.iter().filter(|code| code.as_str().starts_with("code-")).count() >= 7);
}
