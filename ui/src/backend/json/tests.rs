use super::{read, write};
use domain::call::view::*;
use domain::call::{
    AppError, ErrorCode, GetAgenda, GetStart, Request, SaveProfile, SaveSettings, SetPassphrase, Topic,
};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

/// What we write, the engine's own JSON reads as the same value.
fn written<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let ours = write(value);
    let theirs: T = serde_json::from_str(&ours).expect(&ours);
    assert_eq!(theirs, *value);
}

/// The same, and what it writes, we read.
fn both_ways<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    written(value);
    for text in [serde_json::to_string(value), serde_json::to_string_pretty(value)] {
        let text = text.expect("text");
        assert_eq!(read::<T>(&text).expect(&text), *value);
    }
}

#[test]
fn requests_and_answers_cross() {
    written(&Request::from(GetStart {}));
    written(&Request::from(SetPassphrase { passphrase: "een \"zin\" \\ met\n\u{1}tekens 😀".into() }));
    written(&Request::from(SaveSettings { settings: Settings::default() }));
    let profile =
        Profile { conditions: vec!["dementie".into()], hours: Some(5), load: Some(3), ..Profile::default() };
    written(&Request::from(SaveProfile { profile: profile.clone() }));
    both_ways(&profile);
    let day = domain::Date::constant(2026, 11, 21);
    written(&Request::from(GetAgenda { from: day, until: day }));
    for kind in BriefKind::ALL {
        both_ways(kind);
    }
    for topic in Topic::ALL {
        both_ways(&topic);
    }
    both_ways(&AppError::new(ErrorCode::Refused).with("reason", "Nee: \"te laat\""));
    both_ways(&[7i64, -7, 9_007_199_254_740_991, i64::MIN, i64::MAX]);
}

/// The files that hold the form of every view.
const CONTRACT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/domain/src/call/tests/snapshots");

fn contract(view: &str) -> String {
    let path = format!("{CONTRACT}/domain__call__tests__views__{view}.snap");
    let text = std::fs::read_to_string(&path).expect(&path);
    text.splitn(3, "---\n").nth(2).expect("a snapshot").to_owned()
}

/// Reads each view of the contract, and sees that none is left out.
macro_rules! read_contract {
    ($($view:ident),+ $(,)?) => {
        $(both_ways(&serde_json::from_str::<$view>(&contract(stringify!($view))).expect(stringify!($view)));)+
        let read = BTreeSet::from([$(stringify!($view)),+]);
        for file in std::fs::read_dir(CONTRACT).expect(CONTRACT) {
            let name = file.expect("a file").file_name().into_string().expect("a name");
            let view = name.strip_prefix("domain__call__tests__views__").and_then(|n| n.strip_suffix(".snap"));
            if let Some(view) = view.filter(|view| *view != "ProfileEmpty") {
                assert!(read.contains(view), "{view} is not read here");
            }
        }
    };
}

#[test]
fn the_answers_in_the_contract_are_read() {
    read_contract![
        AfspraakInput,
        BackupView,
        BijdrageView,
        CalendarView,
        ChatView,
        CheckinsView,
        CodeView,
        ConceptView,
        ContactView,
        DagboekView,
        DossierRow,
        EndedView,
        FileView,
        GemeenteRow,
        GemeenteView,
        GesprekView,
        KnownRow,
        LetterView,
        LettersView,
        MachtigingenView,
        MeldingDraft,
        MonthView,
        NoodplanView,
        OutboxRow,
        PgbDetail,
        PlanDraft,
        Profile,
        ReadCodeView,
        RedeemedView,
        RestoreView,
        SearchView,
        Settings,
        SignInView,
        StartView,
        SyncView,
        TaakView,
        TableView,
        TalkView,
        TermDaysView,
        TipView,
        TipsView,
        VandaagView,
        VoorzieningView,
        WhatIfView,
    ];
    // and not as something else
    assert!(read::<ContactView>(&contract("StartView")).is_err());
}

#[test]
fn unicode_escapes_are_read() {
    assert_eq!(read::<String>(r#""\u00e9\ud83d\ude00\/\t""#).expect("read"), "é😀/\t");
    for broken in [
        r#""\ud83d""#,
        r#""\ud83d \ude00""#,
        r#""\u+123""#,
        r#""\ud83d\u0041""#,
        r#""\uZZZZ""#,
        r#""\q""#,
        "\"open",
        r#""\u12"#,
    ] {
        assert!(read::<String>(broken).is_err(), "{broken}");
    }
}

#[test]
fn what_is_broken_is_refused() {
    for broken in [
        "",
        "nul",
        "[1,",
        "[1 2]",
        "[1,]",
        "[,1]",
        "{\"a\"}",
        "{\"a\":1,}",
        "{1:2}",
        "01",
        "-01",
        "\"\n\"",
        "1 2",
        "--1",
        "tru",
    ] {
        assert!(read::<IgnoredAny>(broken).is_err(), "{broken}");
        assert!(read::<Vec<u8>>(broken).is_err(), "{broken}");
        assert!(read::<BTreeMap<String, u8>>(broken).is_err(), "{broken}");
    }
    assert!(read::<IgnoredAny>(&"[".repeat(100_000)).is_err());
}

#[test]
fn nothing_is_read_as_another_type() {
    assert!(read::<String>("1").is_err());
    assert!(read::<u8>("\"1\"").is_err());
    assert!(read::<u8>("256").is_err());
    assert!(read::<u8>("-1").is_err());
    assert!(read::<bool>("null").is_err());
    assert!(read::<Vec<u8>>("{}").is_err());
    assert!(read::<[u8; 2]>("[1]").is_err());
    assert!(read::<[u8; 2]>("[1,2,3]").is_err());
    assert!(read::<BTreeMap<String, u8>>("[]").is_err());
    assert!(read::<Topic>("\"nothing of ours\"").is_err());
    assert!(read::<FileView>("[]").is_err());
    assert!(read::<Option<u8>>("").is_err());
    assert!(read::<Option<u8>>("\"1\"").is_err());
    assert!(read::<domain::Date>("\"2026-02-30\"").is_err());
    assert!(read::<domain::Date>("\"tomorrow\"").is_err());
    assert!(
        read::<jiff::Timestamp>("\"2026-02-28T10:00\"")
            .is_ok_and(|at| at.to_string() == "2026-02-28T10:00:00Z")
    );
    assert_eq!(read::<[u8; 2]>(" [ 1 , 2 ] ").expect("read"), [1, 2]);
    assert_eq!(read::<Option<()>>("null").expect("read"), None);
}

#[test]
fn fields_that_this_version_does_not_know_are_passed_over() {
    #[derive(serde::Deserialize, PartialEq, Debug)]
    struct Known {
        a: u8,
    }
    let found: Known = read(r#"{"new":[{"x":null},"y",-1,true],"a":3,"other":{}}"#).expect("read");
    assert_eq!(found, Known { a: 3 });
}

#[test]
fn fields_come_in_any_order_and_each_once() {
    #[derive(serde::Deserialize, PartialEq, Debug)]
    struct Pair {
        #[serde(default)]
        first: Vec<Option<Box<Pair>>>,
        second: String,
        third: Option<String>,
    }
    let text = r#"{"second":"b","first":[null,{"second":""},{"second":"}","first":[]}]} "#;
    let inner = |second: &str| Some(Box::new(Pair { first: vec![], second: second.into(), third: None }));
    let found: Pair = read(text).expect("read");
    assert_eq!(found, Pair { first: vec![None, inner(""), inner("}")], second: "b".into(), third: None });
    for broken in [r#"{"first":[]}"#, r#"{"second":"","second":""}"#, r#"{"second":"""#, r#"{"second":"",}"#]
    {
        assert!(read::<Pair>(broken).is_err(), "{broken}");
    }
}

/// A value with every kind of thing in it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Everything {
    text: String,
    number: Option<i64>,
    small: u8,
    truth: bool,
    #[serde(default)]
    list: Vec<(u32, String)>,
    #[serde(default)]
    map: BTreeMap<String, Option<bool>>,
    topic: Topic,
    day: domain::Date,
}

fn everything() -> impl Strategy<Value = Everything> {
    let text = ".*";
    let day = (1990i16..2100, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| domain::Date::constant(y, m, d));
    (
        (text, any::<Option<i64>>(), any::<u8>(), any::<bool>()),
        prop::collection::vec((any::<u32>(), text), 0..4),
        prop::collection::btree_map(text, any::<Option<bool>>(), 0..4),
        prop::sample::select(Topic::ALL.to_vec()),
        day,
    )
        .prop_map(|((text, number, small, truth), list, map, topic, day)| Everything {
            text,
            number,
            small,
            truth,
            list,
            map,
            topic,
            day,
        })
}

proptest! {
    #[test]
    fn any_value_crosses(value in everything()) {
        both_ways(&value);
    }

    /// Where we read something, the engine's own JSON reads the same.
    #[test]
    fn nothing_is_read_that_is_not_json(value in everything(), at in any::<prop::sample::Index>(), with in any::<char>()) {
        let mut text: Vec<char> = serde_json::to_string(&value).expect("text").chars().collect();
        let at = at.index(text.len());
        text[at] = with;
        let text: String = text.into_iter().collect();
        if let Ok(ours) = read::<Everything>(&text) {
            assert_eq!(serde_json::from_str::<Everything>(&text).expect(&text), ours);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        let _ = read::<VandaagView>(&text);
        let _ = read::<Vec<Option<String>>>(&text);
        let _ = read::<IgnoredAny>(&text);
    }
}
