//! Letters to the municipality and the talk.

use crate::Texts;
use crate::call::view::*;
use crate::call::*;
use jiff::civil::date;

pub(super) fn draft() -> LetterDraft {
    LetterDraft {
        signer: LetterSigner::Gemachtigde,
        name: "Anna".into(),
        address: "Demolaan 1\n9400 ZZ Assen".into(),
        contact: "0592 000 000".into(),
        client_name: "Jan".into(),
        client_birth: Some(date(1944, 2, 29)),
        client_address: String::new(),
        recipient: None,
        parts: Texts::from([("slot".to_owned(), "Dank u.".to_owned())]),
        without: vec!["bewijs".into()],
        extra: vec!["Foto's".into()],
    }
}

pub(super) fn talk() -> Talk {
    Talk {
        date: Some(date(2026, 12, 1)),
        along: "Bea".into(),
        situation: "Jan vergeet veel.".into(),
        tasks: vec![TalkTask { what: "Koken".into(), minutes: Some(420), who: "Anna".into() }],
        heavy: "De nachten.".into(),
        asked: "Dagbesteding.".into(),
        questions: "Wanneer begint het?".into(),
        promises: vec![TalkPromise {
            id: "p-1".into(),
            text: "Twee dagen in de week.".into(),
            by: "Karin".into(),
            verslag: PromiseState::Different,
            verslag_says: "Eén dag.".into(),
            beschikking: PromiseState::Open,
            beschikking_says: String::new(),
        }],
    }
}

fn option() -> LetterOption {
    LetterOption {
        kind: LetterKind::Bezwaar,
        state: LetterState::Now,
        reason: LetterReason::BezwaarRuns,
        from: None,
        last: Some(date(2026, 12, 25)),
        formal: Some(date(2026, 12, 28)),
    }
}

#[test]
fn letters_keep_their_form() {
    super::views::keep(
        "LettersView",
        LettersView {
            dossier: "dossier-1".into(),
            options: vec![LetterLine {
                option: option(),
                title: "Bezwaar".into(),
                why: "U kunt bezwaar maken.".into(),
                draft: true,
            }],
            sent: vec![LetterSentView {
                id: "letter-1".into(),
                kind: LetterKind::Aanvraag,
                title: "Aanvraag".into(),
                date: date(2026, 11, 20),
                how: LetterHow::Aangetekend,
                received: None,
                counted_from: date(2026, 11, 23),
                confirmed: false,
                reference: Some("WMO-2026-0412".into()),
            }],
        },
    );
    super::views::keep(
        "LetterView",
        LetterView {
            voorziening: "v-1".into(),
            name: "Begeleiding".into(),
            person: Some("Jan".into()),
            dossier: "dossier-1".into(),
            option: option(),
            title: "Bezwaar".into(),
            why: "U kunt bezwaar maken.".into(),
            draft: draft(),
            kept: true,
            subject: "Bezwaar tegen uw besluit".into(),
            parts: vec![LetterPart {
                id: "slot".into(),
                title: "Slot".into(),
                text: "Dank u.".into(),
                own: true,
            }],
            attachments: vec![LetterAttachment {
                id: Some("besluit".into()),
                text: "Kopie van het besluit".into(),
                on: true,
            }],
            recipient: "College van burgemeester en wethouders van Assen".into(),
            recipient_known: false,
            electronic: false,
            sendable: false,
            gemeente: Some("Assen".into()),
            signed_in: false,
            sending: SendState::Draft,
            error: None,
            receipt: Some(LetterReceipt {
                date: date(2026, 11, 20),
                reference: Some("WMO-2026-0412".into()),
            }),
            steps: vec!["Onderteken de brief.".into()],
            notes: vec!["Bezwaar maken is gratis.".into()],
            missing: vec!["recipient".into()],
            unprintable: String::new(),
            helpers: Vec::new(),
        },
    );
    super::views::keep(
        "TalkView",
        TalkView {
            dossier: "dossier-1".into(),
            voorziening: "v-1".into(),
            name: "Begeleiding".into(),
            person: Some("Jan".into()),
            talk: talk(),
            planned: Some(date(2026, 12, 1)),
            verslag: None,
            beschikking: None,
            minutes: 420,
            correction: false,
            grounds: false,
        },
    );
}

/// One of each request, in order.
pub(super) fn requests() -> Vec<Request> {
    let voorziening = || "v-1".to_owned();
    let kind = LetterKind::Bezwaar;
    vec![
        GetLetters { voorziening: voorziening() }.into(),
        GetLetter { voorziening: voorziening(), kind }.into(),
        SaveLetter { voorziening: voorziening(), kind, draft: draft() }.into(),
        LetterPdf { voorziening: voorziening(), kind, machtiging: false }.into(),
        SendLetter { voorziening: voorziening(), kind }.into(),
        MarkLetterSent {
            voorziening: voorziening(),
            kind,
            id: None,
            date: date(2026, 11, 20),
            how: LetterHow::Balie,
            received: Some(date(2026, 11, 20)),
        }
        .into(),
        UnsendLetter { id: "letter-1".into() }.into(),
        DeleteLetter { voorziening: voorziening(), kind }.into(),
        GetTalk { voorziening: voorziening() }.into(),
        SaveTalk { voorziening: voorziening(), talk: talk() }.into(),
        TalkPdf { voorziening: voorziening() }.into(),
    ]
}
