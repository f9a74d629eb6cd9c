use super::*;
use crate::secrets::DataKey;
use crate::store::Store;
use proptest::prelude::*;
use serde_json::{Value, json};

fn store() -> Store {
    Store::in_memory(&DataKey::random().expect("randomness")).expect("in memory")
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("in range")
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Note {
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    done: Option<bool>,
}

fn note(title: &str, place: Option<&str>) -> Note {
    Note { title: title.into(), place: place.map(str::to_owned), done: None }
}

fn save(store: &Store, second: i64, id: &str, note: &Note) -> bool {
    store.write_now(|w| super::save(w, at(second), Kind::Afspraak, id, note)).expect("save")
}

fn get(store: &Store, id: &str) -> Option<Note> {
    store.read_now(|r| super::get(r, Kind::Afspraak, id)).expect("get")
}

fn delete(store: &Store, second: i64, id: &str) -> bool {
    store.write_now(|w| super::delete(w, at(second), Kind::Afspraak, id)).expect("delete")
}

fn all(store: &Store) -> Vec<Record> {
    store.read_now(super::all).expect("all")
}

fn merge(store: &Store, records: Vec<Record>) -> Merged {
    store.write_now(|w| super::merge(w, records)).expect("merge")
}

#[test]
fn a_record_is_saved_read_changed_and_deleted() {
    let store = store();
    assert!(save(&store, 1, "a", &note("kapper", Some("Assen"))));
    assert!(!save(&store, 2, "a", &note("kapper", Some("Assen"))), "nothing changed");
    assert_eq!(get(&store, "a"), Some(note("kapper", Some("Assen"))));
    assert!(save(&store, 3, "a", &note("kapper", None)));
    assert_eq!(get(&store, "a"), Some(note("kapper", None)), "a field can be taken away");
    assert!(delete(&store, 4, "a") && !delete(&store, 5, "a"));
    assert_eq!(get(&store, "a"), None);
    assert!(store.read_now(|r| list::<Note>(r, Kind::Afspraak)).expect("list").is_empty());
    assert!(save(&store, 6, "a", &note("kapper", None)), "and put back");
    assert_eq!(get(&store, "a"), Some(note("kapper", None)));
}

#[test]
fn only_fields_that_changed_get_a_new_stamp() {
    let store = store();
    save(&store, 1, "a", &note("kapper", Some("Assen")));
    save(&store, 9, "a", &note("tandarts", Some("Assen")));
    let record = all(&store).remove(0);
    assert_eq!(record.fields["title"].stamp.at, 9_000);
    assert_eq!(record.fields["place"].stamp.at, 1_000);
}

#[test]
fn a_deleted_record_keeps_nothing_of_its_contents() {
    let store = store();
    save(&store, 1, "a", &note("geheim", Some("Assen")));
    delete(&store, 2, "a");
    assert!(!serde_json::to_string(&all(&store)).expect("json").contains("geheim"));
}

#[test]
fn two_devices_merge_to_the_newest_field_of_both() {
    let (phone, desktop) = (store(), store());
    save(&phone, 1, "a", &note("kapper", Some("Assen")));
    assert_eq!(merge(&desktop, all(&phone)), Merged { added: 1, changed: 0, unchanged: 0 });
    save(&phone, 5, "a", &note("tandarts", Some("Assen")));
    save(&desktop, 6, "a", &note("kapper", Some("Emmen")));
    save(&desktop, 7, "b", &note("alleen hier", None));
    assert_eq!(merge(&desktop, all(&phone)), Merged { added: 0, changed: 1, unchanged: 0 });
    assert_eq!(merge(&desktop, all(&phone)), Merged { added: 0, changed: 0, unchanged: 1 }, "twice is once");
    assert_eq!(get(&desktop, "a"), Some(note("tandarts", Some("Emmen"))));
    assert_eq!(get(&desktop, "b"), Some(note("alleen hier", None)), "no row is lost");
    merge(&phone, all(&desktop));
    assert_eq!(get(&phone, "a"), get(&desktop, "a"));
}

#[test]
fn a_deletion_wins_from_an_older_change_and_loses_from_putting_back() {
    let (phone, desktop) = (store(), store());
    save(&phone, 1, "a", &note("kapper", None));
    merge(&desktop, all(&phone));
    delete(&phone, 5, "a");
    save(&desktop, 6, "a", &note("kapper om twee uur", None));
    merge(&desktop, all(&phone));
    assert_eq!(get(&desktop, "a"), None, "deleted there, changed here: it is deleted");
    save(&desktop, 7, "a", &note("toch", None));
    merge(&phone, all(&desktop));
    assert_eq!(get(&phone, "a"), Some(note("toch", None)));
}

#[test]
fn a_clock_that_jumps_back_does_not_lose_a_change() {
    let (phone, desktop) = (store(), store());
    save(&phone, 1_000, "a", &note("eerst", None));
    merge(&desktop, all(&phone));
    save(&phone, 10, "a", &note("later, zegt de gebruiker", None));
    save(&phone, 5, "b", &note("nog later", None));
    merge(&desktop, all(&phone));
    assert_eq!(get(&desktop, "a"), Some(note("later, zegt de gebruiker", None)));
    // A device whose clock is behind still writes after what it has seen.
    save(&desktop, 20, "a", &note("hier, daarna", None));
    merge(&phone, all(&desktop));
    assert_eq!(get(&phone, "a"), Some(note("hier, daarna", None)));
}

#[test]
fn stamps_of_one_device_always_grow() {
    let store = store();
    let mut last: Option<Stamp> = None;
    for second in [5, 5, 3, 9, -7, 9, 10, 0] {
        let stamp = store.write_now(|w| stamp::next(w, at(second))).expect("stamp");
        assert!(last.as_ref().is_none_or(|last| stamp > *last), "{last:?} then {stamp:?}");
        last = Some(stamp);
    }
    let theirs = Stamp { at: i64::MAX / 2, n: u32::MAX, device: "zz".into() };
    store.write_now(|w| stamp::observe(w, &theirs)).expect("observe");
    let stamp = store.write_now(|w| stamp::next(w, at(11))).expect("stamp");
    assert!(stamp > theirs, "the counter carries over");
}

#[test]
fn records_of_a_kind_that_only_a_newer_version_knows_are_kept() {
    let (old, new) = (store(), store());
    save(&new, 1, "a", &note("x", None));
    let mut record = all(&new).remove(0);
    record.kind = "zorgdagboek".into();
    assert_eq!(merge(&old, vec![record.clone()]).added, 1);
    assert_eq!(all(&old), vec![record]);
}

#[test]
fn null_and_taken_away_are_told_apart_in_the_stored_form() {
    let stamp = Stamp { at: 1, n: 0, device: "d".into() };
    for field in [
        Field { value: Some(Value::Null), stamp: stamp.clone() },
        Field { value: None, stamp: stamp.clone() },
        Field { value: Some(json!(0)), stamp },
    ] {
        let text = serde_json::to_string(&field).expect("json");
        assert_eq!(serde_json::from_str::<Field>(&text).expect("json"), field, "{text}");
    }
}

#[test]
fn a_value_that_is_no_object_is_refused() {
    let answer = store().write_now(|w| super::save(w, at(1), Kind::Brief, "a", &"text"));
    assert_eq!(answer, Err(ErrorCode::Internal.into()));
}

/// What happens to one record on three devices that merge now and then.
#[derive(Clone, Debug)]
enum Event {
    Save(usize, u8, u8),
    Delete(usize),
    Merge(usize, usize),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => (0..3usize, 0..3u8, 0..3u8).prop_map(|(d, t, p)| Event::Save(d, t, p)),
        1 => (0..3usize).prop_map(Event::Delete),
        2 => (0..3usize, 0..3usize).prop_map(|(a, b)| Event::Merge(a, b)),
    ]
}

/// Lives through events; the clocks run apart and jump.
fn live(events: &[(Event, i64)]) -> Vec<Record> {
    let devices = [store(), store(), store()];
    for (event, second) in events {
        match event {
            Event::Save(d, title, place) => {
                let place = (*place > 0).then(|| place.to_string());
                save(&devices[*d], *second, "a", &note(&title.to_string(), place.as_deref()));
            }
            Event::Delete(d) => {
                delete(&devices[*d], *second, "a");
            }
            Event::Merge(a, b) => {
                merge(&devices[*a], all(&devices[*b]));
            }
        }
    }
    devices.iter().flat_map(all).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn merging_does_not_depend_on_order_grouping_or_repetition(
        events in proptest::collection::vec((event(), 0..50i64), 1..14)
    ) {
        let records = live(&events);
        for a in &records {
            prop_assert_eq!(&a.clone().merge(a.clone()), a, "idempotent");
            for b in &records {
                let ab = a.clone().merge(b.clone());
                prop_assert_eq!(&ab, &b.clone().merge(a.clone()), "commutative");
                prop_assert_eq!(&ab.clone().merge(b.clone()), &ab, "absorbing");
                for c in &records {
                    let left = ab.clone().merge(c.clone());
                    let right = a.clone().merge(b.clone().merge(c.clone()));
                    prop_assert_eq!(left, right, "associative");
                }
            }
        }
    }

    /// Records that no device of ours could have made merge as lawfully: a backup file is input.
    #[test]
    fn any_records_merge_lawfully(seeds in proptest::collection::vec(record(), 3)) {
        let [a, b, c] = [&seeds[0], &seeds[1], &seeds[2]].map(|r| r.clone().merge(r.clone()));
        prop_assert_eq!(a.clone().merge(b.clone()), b.clone().merge(a.clone()));
        let left = a.clone().merge(b.clone()).merge(c.clone());
        prop_assert_eq!(left, a.merge(b.merge(c)));
    }

    /// After all have merged with all, every device says the same, and the last act counts.
    #[test]
    fn devices_that_have_merged_agree(
        events in proptest::collection::vec((event(), 0..50i64), 1..14), title in 0..3u8
    ) {
        let devices = [store(), store()];
        let records = live(&events);
        merge(&devices[0], records.clone());
        merge(&devices[1], records.into_iter().rev().collect());
        prop_assert_eq!(get(&devices[0], "a"), get(&devices[1], "a"));
        let last = note(&title.to_string(), Some("laatst"));
        save(&devices[0], 0, "a", &last);
        merge(&devices[1], all(&devices[0]));
        prop_assert_eq!(get(&devices[1], "a"), Some(last));
    }
}

fn stamp_any() -> impl Strategy<Value = Stamp> {
    (0..4i64, 0..2u32, 0..2u8).prop_map(|(at, n, d)| Stamp { at, n, device: d.to_string() })
}

fn record() -> impl Strategy<Value = Record> {
    let field = (stamp_any(), proptest::option::of(0..3u8))
        .prop_map(|(stamp, v)| Field { value: v.map(|v| json!(v)), stamp });
    let fields = proptest::collection::btree_map("[ab]", field, 0..3);
    (stamp_any(), proptest::option::of(stamp_any()), fields).prop_map(|(born, deleted, fields)| Record {
        kind: "afspraak".into(),
        id: "a".into(),
        born,
        deleted,
        fields,
    })
}
