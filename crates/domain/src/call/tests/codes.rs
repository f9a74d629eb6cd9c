use crate::call::view::*;
use crate::call::{ErrorCode, Topic};
use crate::tips::Origin;
use crate::voorziening::{Categorie, Law, Leveringsvorm, Stage};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn all<T: Serialize>(values: &[T]) -> Value {
    json!(values)
}

#[test]
fn every_code_keeps_its_name() {
    macro_rules! table {
        ($($name:ident),+ $(,)?) => {
            BTreeMap::<String, Value>::from_iter([$((stringify!($name).to_owned(), all($name::ALL))),+])
        };
    }
    // sorted here: the order of a JSON map depends on what else is built
    let mut codes = table![
        LockState,
        Role,
        Theme,
        Freshness,
        TermKind,
        Actor,
        TermState,
        Action,
        StepKind,
        StepState,
        SourceKind,
        BriefKind,
        Outcome,
        TipMark,
        Origin,
        AgendaKind,
        AnswerState,
        ReminderKind,
        RepeatKind,
        TaakState,
        Snooze,
        Delivery,
        AttachmentState,
        ChatLine,
        OutboxKind,
        OutboxState,
        OutboxChoice,
        LetterKind,
        LetterState,
        LetterReason,
        LetterSigner,
        LetterHow,
        PromiseState,
        FoundKind,
        CheckinPart,
        CarerqolPart,
        CarerqolLevel,
        CareKind,
        DayRole,
        FreeDay,
        LeadingReason,
        WhenPassed,
        StandingKind,
        AanbodKind,
        CostKind,
        MeldingFor,
        SendState,
        SendRoute,
        Scope,
        MachtigingKind,
        LookedAt,
        DeclaratieKind,
        PgbState,
        OvereenkomstKind,
        TariffUnit,
        ErrorCode,
    ];
    codes.insert("Topic".into(), all(&Topic::ALL));
    codes.insert("Categorie".into(), all(&Categorie::ALL));
    codes.insert("Law".into(), all(&[Law::Wmo, Law::Jeugdwet, Law::Wlz, Law::Zvw]));
    codes.insert(
        "Leveringsvorm".into(),
        all(&[Leveringsvorm::Zin, Leveringsvorm::Pgb, Leveringsvorm::Tegemoetkoming]),
    );
    let stages = [
        Stage::Onbekend,
        Stage::Onderzoek,
        Stage::Verslag,
        Stage::Aanvraag,
        Stage::Opgeschort,
        Stage::Toegewezen,
        Stage::Levering,
        Stage::Afgewezen,
        Stage::Bezwaar,
        Stage::Beroep,
        Stage::Beeindigd,
    ];
    codes.insert("Stage".into(), all(&stages));
    insta::assert_json_snapshot!(codes);
}

#[test]
fn an_error_code_is_what_its_message_is_called() {
    for code in ErrorCode::ALL {
        assert_eq!(json!(code), json!(code.as_str()));
    }
}

#[test]
fn a_category_code_reads_back() {
    for category in Categorie::ALL {
        assert_eq!(Categorie::from_code(&category.code()), Some(category));
    }
    for code in ["00", "0", "19", "99", "", "a1", "-1"] {
        assert_eq!(Categorie::from_code(code), None, "{code}");
    }
}
