use super::*;
use proptest::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};

/// Runs a test on a store on the disk and on one in memory.
fn everywhere(test: impl Fn(&Store)) {
    let dir = tempfile::tempdir().expect("dir");
    test(&Store::open(&dir.path().join("naaste.db"), &key()).expect("on the disk"));
    test(&Store::in_memory(&key()).expect("in memory"));
}

fn list(store: &Store, table: Table, group: &[&str]) -> Vec<(String, String)> {
    store.read_now(|r| r.list(table, group)).expect("list")
}

fn put(store: &Store, group: &[&str], id: &str, value: &str) -> bool {
    store.write_now(|w| w.put(Table::Wire, group, id, &value)).expect("put")
}

#[test]
fn values_come_back_in_the_order_in_which_they_were_added() {
    everywhere(|store| {
        for (id, value) in [("b", "1"), ("a", "2"), ("é 🌷", "3")] {
            assert!(put(store, &["g"], id, value));
        }
        assert!(put(store, &["g"], "b", "4"), "another value is written");
        assert!(!put(store, &["g"], "b", "4"), "the same value is not written again");
        let expected = [("b", "4"), ("a", "2"), ("é 🌷", "3")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(list(store, Table::Wire, &["g"]), expected);
        let one: Option<String> = store.read_now(|r| r.get(Table::Wire, &["g"], "a")).expect("get");
        assert_eq!(one.as_deref(), Some("2"));
        let none: Option<String> = store.read_now(|r| r.get(Table::Wire, &["g"], "c")).expect("get");
        assert_eq!(none, None);
        assert_eq!(store.read_now(|r| r.count(Table::Wire)), Ok(3));
    });
}

#[test]
fn groups_and_tables_are_apart() {
    everywhere(|store| {
        put(store, &["ab", "c"], "1", "one");
        put(store, &["a", "bc"], "1", "two");
        put(store, &["a", "bc", ""], "1", "three");
        store.write_now(|w| w.put(Table::Own, &["ab", "c"], "1", &"own")).expect("put");
        assert_eq!(list(store, Table::Wire, &["ab", "c"]), [("1".into(), "one".into())]);
        assert_eq!(list(store, Table::Wire, &["a", "bc"]), [("1".into(), "two".into())]);
        assert_eq!(list(store, Table::Own, &["ab", "c"]), [("1".into(), "own".into())]);
        assert!(list(store, Table::Wire, &["abc"]).is_empty());
        let all: Vec<(String, String)> = store.read_now(|r| r.list_all(Table::Wire)).expect("list");
        assert_eq!(all.iter().map(|(_, v)| v.as_str()).collect::<Vec<_>>(), ["one", "two", "three"]);
    });
}

#[test]
fn deleting_takes_what_it_says_and_no_more() {
    everywhere(|store| {
        for id in ["1", "2", "3", "4"] {
            put(store, &["g"], id, "x");
            put(store, &["h"], id, "x");
        }
        assert_eq!(store.write_now(|w| w.delete(Table::Wire, &["g"], "2")), Ok(true));
        assert_eq!(store.write_now(|w| w.delete(Table::Wire, &["g"], "2")), Ok(false));
        assert_eq!(store.write_now(|w| w.retain(Table::Wire, &["g"], ["4", "1", "9"])), Ok(1));
        assert_eq!(list(store, Table::Wire, &["g"]).len(), 2);
        assert_eq!(list(store, Table::Wire, &["h"]).len(), 4);
        assert_eq!(store.write_now(|w| w.delete_group(Table::Wire, &["g"])), Ok(2));
        assert_eq!(store.write_now(|w| w.retain(Table::Wire, &["h"], [])), Ok(4));
        assert_eq!(store.read_now(|r| r.count(Table::Wire)), Ok(0));
    });
}

#[test]
fn a_write_that_fails_leaves_no_trace() {
    everywhere(|store| {
        put(store, &["g"], "1", "before");
        let answer: Result<(), AppError> = store.write_now(|w| {
            w.put(Table::Wire, &["g"], "1", &"after")?;
            w.put(Table::Wire, &["g"], "2", &"new")?;
            w.delete_group(Table::Own, &[])?;
            Err(refused())
        });
        assert_eq!(answer, Err(refused()));
        assert_eq!(list(store, Table::Wire, &["g"]), [("1".into(), "before".into())]);

        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _: Result<(), _> = store.write_now(|w| {
                w.put(Table::Wire, &["g"], "1", &"after")?;
                panic!("a defect of ours");
            });
        }));
        assert!(panicked.is_err());
        assert_eq!(list(store, Table::Wire, &["g"]), [("1".into(), "before".into())]);
        assert!(put(store, &["g"], "1", "the store goes on"));
    });
}

#[test]
fn writes_from_many_threads_come_one_after_the_other() {
    everywhere(|store| {
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        store
                            .write_now(|w| {
                                let n: u32 = w.get(Table::Settings, &[], "n")?.unwrap_or_default();
                                w.put(Table::Settings, &[], "n", &(n + 1))
                            })
                            .expect("write");
                        store.read_now(|r| r.get::<u32>(Table::Settings, &[], "n")).expect("read");
                    }
                });
            }
        });
        assert_eq!(store.read_now(|r| r.get(Table::Settings, &[], "n")), Ok(Some(80)));
    });
}

#[test]
fn a_reader_sees_one_moment() {
    let dir = tempfile::tempdir().expect("dir");
    let store = Store::open(&dir.path().join("naaste.db"), &key()).expect("opens");
    put(&store, &["g"], "1", "before");
    store
        .read_now(|r| {
            let before: Option<String> = r.get(Table::Wire, &["g"], "1")?;
            std::thread::scope(|scope| scope.spawn(|| put(&store, &["g"], "1", "after")).join())
                .expect("join");
            assert_eq!(r.get(Table::Wire, &["g"], "1")?, before);
            Ok(())
        })
        .expect("read");
    assert_eq!(list(&store, Table::Wire, &["g"]), [("1".into(), "after".into())]);
}

#[test]
fn documents_of_every_size_come_back_whole() {
    const BLOCK: usize = 256 * 1024;
    let kept = |size| KeptDocument {
        name: "brief.pdf".into(),
        media_type: "application/pdf".into(),
        size,
        fetched: jiff::Timestamp::UNIX_EPOCH,
    };
    everywhere(|store| {
        for size in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7, 5] {
            let bytes: Vec<u8> = (0..size).map(|n| (n * 31 % 251) as u8).collect();
            store.write_now(|w| w.put_document("assen", "d", "1", &kept(99), &bytes)).expect("put");
            let (found, back) =
                store.read_now(|r| r.document("assen", "d", "1")).expect("get").expect("there");
            assert_eq!((found, back == bytes), (kept(size as u64), true), "{size} bytes");
        }
        assert_eq!(store.read_now(|r| r.count(Table::Blokken)), Ok(1), "earlier blocks are gone");
        assert_eq!(store.read_now(|r| r.document("assen", "d", "2")), Ok(None));
        assert_eq!(store.read_now(|r| r.document("emmen", "d", "1")), Ok(None));
        store.write_now(|w| w.put_document("assen", "d", "2", &kept(0), &[1; BLOCK + 1])).expect("put");
        assert_eq!(store.write_now(|w| w.delete_document("assen", "d", "1")), Ok(true));
        assert_eq!(store.write_now(|w| w.delete_document("assen", "d", "1")), Ok(false));
        assert_eq!(store.read_now(|r| r.count(Table::Blokken)), Ok(2));
        store.write_now(|w| w.delete_documents("assen", "d")).expect("delete");
        assert_eq!(store.read_now(|r| r.count(Table::Blokken)), Ok(0));
    });
}

#[test]
fn a_document_without_one_of_its_blocks_is_damaged_and_not_shorter() {
    everywhere(|store| {
        let kept = KeptDocument {
            name: "brief.pdf".into(),
            media_type: "application/pdf".into(),
            size: 0,
            fetched: jiff::Timestamp::UNIX_EPOCH,
        };
        store.write_now(|w| w.put_document("assen", "d", "1", &kept, &[1; 600_000])).expect("put");
        store.write_now(|w| w.delete(Table::Blokken, &["assen", "d", "1"], "2")).expect("delete");
        let answer = store.read_now(|r| r.document("assen", "d", "1"));
        assert_eq!(answer, Err(ErrorCode::StoreDamaged.into()));
    });
}

#[test]
fn a_suspended_store_opens_again_by_itself_and_a_closed_one_does_not() {
    everywhere(|store| {
        put(store, &["g"], "1", "x");
        store.suspend().expect("suspend");
        store.suspend().expect("twice is fine");
        assert_eq!(list(store, Table::Wire, &["g"]).len(), 1);
        store.suspend().expect("suspend");
        assert!(put(store, &["g"], "2", "x"));
        store.close();
        assert_eq!(store.read_now(|r| r.count(Table::Wire)), Err(ErrorCode::Locked.into()));
        let again = store.clone();
        assert_eq!(again.write_now(|w| w.delete(Table::Wire, &["g"], "1")), Err(ErrorCode::Locked.into()));
    });
}

#[test]
fn a_suspended_store_holds_no_file_open() {
    let dir = tempfile::tempdir().expect("dir");
    let store = Store::open(&dir.path().join("naaste.db"), &key()).expect("opens");
    put(&store, &["g"], "1", "x");
    list(&store, Table::Wire, &["g"]);
    let names = || -> Vec<_> {
        std::fs::read_dir(dir.path()).expect("dir").map(|e| e.expect("entry").file_name()).collect()
    };
    assert_eq!(names().len(), 3, "the log and the shared memory are there while it is in use");
    store.suspend().expect("suspend");
    assert_eq!(names(), ["naaste.db"]);
    // What still comes leaves nothing open either: a read that was under way, a late write.
    list(&store, Table::Wire, &["g"]);
    put(&store, &["g"], "2", "x");
    list(&store, Table::Wire, &["g"]);
    assert_eq!(names(), ["naaste.db"]);
    store.resume();
    put(&store, &["g"], "3", "x");
    assert_eq!(names().len(), 3);
}

#[test]
fn a_store_in_memory_moves_to_the_disk_with_all_it_has() {
    let dir = tempfile::tempdir().expect("dir");
    let path = dir.path().join("naaste.db");
    let store = Store::in_memory(&key()).expect("in memory");
    put(&store, &["g"], "1", "before");
    store.settle(&path).expect("settle");
    assert!(!store.is_in_memory());
    put(&store, &["g"], "2", "after");
    drop(store);
    let store = Store::open(&path, &key()).expect("opens");
    assert_eq!(list(&store, Table::Wire, &["g"]).len(), 2);
}

#[test]
fn an_id_that_is_too_long_is_refused() {
    everywhere(|store| {
        let id = "x".repeat(70_000);
        let answer = store.write_now(|w| w.put(Table::Wire, &["g"], &id, &"x"));
        assert_eq!(answer, Err(ErrorCode::Internal.into()));
    });
}

#[tokio::test]
async fn a_write_runs_to_its_end_when_nobody_waits_for_it() {
    let store = Store::in_memory(&key()).expect("in memory");
    static STEPS: AtomicU32 = AtomicU32::new(0);
    let write = store.write(|w| {
        STEPS.fetch_add(1, Ordering::SeqCst);
        std::thread::sleep(std::time::Duration::from_millis(50));
        w.put(Table::Wire, &["g"], "1", &"x")
    });
    let mut write = Box::pin(write);
    while STEPS.load(Ordering::SeqCst) == 0 {
        let _ = futures::poll!(&mut write);
        tokio::task::yield_now().await;
    }
    drop(write);
    // The next write waits for its turn.
    store.write(|w| w.put(Table::Wire, &["g"], "2", &"y")).await.expect("write");
    assert_eq!(list(&store, Table::Wire, &["g"]).len(), 2);
}

#[derive(Clone, Debug)]
enum Op {
    Put(u8, u8, u16),
    Delete(u8, u8),
    DeleteGroup(u8),
    Retain(u8, Vec<u8>),
    Suspend,
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        4 => (0..3u8, 0..6u8, 0..4u16).prop_map(|(g, i, v)| Op::Put(g, i, v)),
        2 => (0..3u8, 0..6u8).prop_map(|(g, i)| Op::Delete(g, i)),
        1 => (0..3u8).prop_map(Op::DeleteGroup),
        1 => (0..3u8, proptest::collection::vec(0..6u8, 0..4)).prop_map(|(g, i)| Op::Retain(g, i)),
        1 => Just(Op::Suspend),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    /// The store does what a list of rows does.
    #[test]
    fn the_store_agrees_with_a_list(ops in proptest::collection::vec(op(), 1..25)) {
        let dir = tempfile::tempdir().expect("dir");
        let store = Store::open(&dir.path().join("naaste.db"), &key()).expect("opens");
        let mut model: Vec<(u8, String, u16)> = Vec::new();
        for op in ops {
            match op {
                Op::Put(g, i, v) => {
                    let id = i.to_string();
                    let changed = store.write_now(|w| w.put(Table::Wire, &[&g.to_string()], &id, &v));
                    let row = model.iter_mut().find(|row| (row.0, &row.1) == (g, &id));
                    let expected = match row {
                        Some(row) => std::mem::replace(&mut row.2, v) != v,
                        None => { model.push((g, id, v)); true }
                    };
                    prop_assert_eq!(changed, Ok(expected));
                }
                Op::Delete(g, i) => {
                    let before = model.len();
                    model.retain(|row| (row.0, &row.1) != (g, &i.to_string()));
                    let gone = store.write_now(|w| w.delete(Table::Wire, &[&g.to_string()], &i.to_string()));
                    prop_assert_eq!(gone, Ok(model.len() < before));
                }
                Op::DeleteGroup(g) => {
                    let before = model.len();
                    model.retain(|row| row.0 != g);
                    let gone = store.write_now(|w| w.delete_group(Table::Wire, &[&g.to_string()]));
                    prop_assert_eq!(gone, Ok(before - model.len()));
                }
                Op::Retain(g, ids) => {
                    let before = model.len();
                    let ids: Vec<String> = ids.iter().map(u8::to_string).collect();
                    model.retain(|row| row.0 != g || ids.contains(&row.1));
                    let stay = ids.iter().map(String::as_str);
                    let gone = store.write_now(|w| w.retain(Table::Wire, &[&g.to_string()], stay));
                    prop_assert_eq!(gone, Ok(before - model.len()));
                }
                Op::Suspend => store.suspend().expect("suspend"),
            }
        }
        for g in 0..3u8 {
            let here: Vec<(String, u16)> =
                store.read_now(|r| r.list(Table::Wire, &[&g.to_string()])).expect("list");
            let expected: Vec<(String, u16)> =
                model.iter().filter(|row| row.0 == g).map(|row| (row.1.clone(), row.2)).collect();
            prop_assert_eq!(here, expected);
        }
    }
}
