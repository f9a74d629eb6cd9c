//! What must not happen to a store on the disk, and what must happen when it does.

use super::*;
use crate::rig::{bytes_below, contains};
use std::path::Path;
use std::process::{Command, Stdio};

fn open(dir: &Path) -> Result<Store, StoreError> {
    Store::open(&dir.join("naaste.db"), &key())
}

fn rows(store: &Store) -> Result<Vec<(String, String)>, AppError> {
    store.read_now(|r| r.list(Table::Own, &["brief"]))
}

/// A store with some rows, closed.
fn filled(dir: &Path, count: usize) {
    let store = open(dir).expect("opens");
    let rows: Vec<(String, String)> =
        (0..count).map(|n| (n.to_string(), format!("brief {n} {}", "tekst ".repeat(40)))).collect();
    store
        .write_now(|w| {
            rows.iter().try_for_each(|(id, text)| w.put(Table::Own, &["brief"], id, text).map(|_| ()))
        })
        .expect("write");
    store.suspend().expect("all in one file");
    store.close();
}

fn raw(dir: &Path) -> Connection {
    Connection::open(dir.join("naaste.db")).expect("sqlite")
}

#[test]
fn another_key_is_told_from_damage() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 3);
    let other = DataKey::from_bytes(&[8; 32]).expect("key");
    let answer = Store::open(&dir.path().join("naaste.db"), &other);
    assert!(matches!(answer, Err(StoreError::WrongKey)), "{answer:?}");
    assert_eq!(rows(&open(dir.path()).expect("the right key still fits")).expect("rows").len(), 3);
}

#[test]
fn a_file_that_is_no_database_is_damaged() {
    for bytes in [vec![0x55; 4096], b"SQLite format 3\0 and then nothing that fits".repeat(200)] {
        let dir = tempfile::tempdir().expect("dir");
        std::fs::write(dir.path().join("naaste.db"), bytes).expect("write");
        let answer = open(dir.path());
        assert!(matches!(answer, Err(StoreError::Damaged(_))), "{answer:?}");
    }
}

#[test]
fn a_file_that_was_cut_off_is_damaged() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 200);
    let path = dir.path().join("naaste.db");
    let whole = std::fs::read(&path).expect("file");
    std::fs::write(&path, &whole[..whole.len() / 2]).expect("write");
    let answer = open(dir.path());
    assert!(matches!(answer, Err(StoreError::Damaged(_))), "{answer:?}");
}

/// Wherever a byte flips: the store says that it is damaged, or what it answers is right. Never a wrong
/// value, never a panic.
#[test]
fn a_flipped_byte_never_gives_a_wrong_value() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 30);
    let path = dir.path().join("naaste.db");
    let whole = std::fs::read(&path).expect("file");
    let right = rows(&open(dir.path()).expect("opens")).expect("rows");
    let mut found_out = 0;
    for at in (0..whole.len()).step_by(331) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x20;
        for suffix in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(dir.path().join(format!("naaste.db{suffix}")));
        }
        std::fs::write(&path, bytes).expect("write");
        match open(dir.path()).map_err(AppError::from).and_then(|store| rows(&store)) {
            Ok(rows) => assert!(rows.iter().all(|row| right.contains(row)), "byte {at}"),
            Err(_) => found_out += 1,
        }
    }
    assert!(found_out > 10, "some bytes must have mattered: {found_out}");
}

#[test]
fn a_value_that_was_moved_to_another_row_does_not_open() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 2);
    let swapped = "UPDATE own SET sealed = (SELECT sealed FROM own AS other WHERE other.seq <> own.seq)";
    assert_eq!(raw(dir.path()).execute(swapped, []), Ok(2));
    let store = open(dir.path()).expect("the pages are fine");
    assert_eq!(rows(&store), Err(ErrorCode::StoreDamaged.into()));
}

#[test]
fn a_value_that_was_copied_to_another_table_does_not_open() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 1);
    raw(dir.path()).execute("INSERT INTO outbox SELECT * FROM own", []).expect("copied");
    let store = open(dir.path()).expect("opens");
    let answer: Result<Vec<(String, String)>, _> = store.read_now(|r| r.list_all(Table::Outbox));
    assert_eq!(answer, Err(ErrorCode::StoreDamaged.into()));
}

#[test]
fn a_store_of_a_newer_version_is_left_alone() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 3);
    raw(dir.path()).pragma_update(None, "user_version", 99).expect("pragma");
    let before = std::fs::read(dir.path().join("naaste.db")).expect("file");
    let answer = open(dir.path());
    assert!(matches!(answer, Err(StoreError::TooNew)), "{answer:?}");
    assert_eq!(std::fs::read(dir.path().join("naaste.db")).expect("file"), before);
}

#[test]
fn a_migration_that_fails_half_way_is_rolled_back_and_can_be_done_again() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 3);
    let versions = |last: &'static str| {
        let fresh = "CREATE TABLE fresh (seq INTEGER PRIMARY KEY NOT NULL) STRICT; DELETE FROM own;";
        [schema::VERSIONS, &[fresh, last]].concat()
    };
    let mut conn = raw(dir.path());
    let version = |conn: &Connection| -> i64 {
        conn.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("version")
    };
    let before = version(&conn);
    // The second of two steps fails after both have written: neither leaves anything.
    let broken = versions("INSERT INTO fresh VALUES (1); INSERT INTO nowhere VALUES (1);");
    assert!(schema::bring_up(&mut conn, &broken).is_err());
    assert_eq!(version(&conn), before);
    assert!(conn.prepare("SELECT seq FROM fresh").is_err(), "the table is not there");
    drop(conn);
    let store = open(dir.path()).expect("the version before still opens it");
    assert_eq!(rows(&store).expect("rows").len(), 3);
    store.close();
    let mut conn = raw(dir.path());
    schema::bring_up(&mut conn, &versions("INSERT INTO fresh VALUES (1);")).expect("done again");
    assert_eq!(version(&conn), before + 2);
    assert_eq!(conn.query_row("SELECT count(*) FROM fresh", [], |row| row.get(0)), Ok(1));
}

#[test]
fn a_version_that_is_not_true_is_damage() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 3);
    raw(dir.path()).execute_batch("DROP TABLE outbox").expect("dropped");
    let answer = open(dir.path());
    assert!(matches!(answer, Err(StoreError::Damaged(_))), "{answer:?}");
}

#[test]
fn a_full_disk_refuses_a_write_and_keeps_what_was_there() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 3);
    let store = open(dir.path()).expect("opens");
    store.limit_pages(Some(4)).expect("limit");
    let before = rows(&store).expect("rows");
    let large = "x".repeat(500_000);
    let answer = store.write_now(|w| {
        w.put(Table::Own, &["brief"], "0", &"changed first")?;
        w.put(Table::Own, &["brief"], "large", &large)
    });
    assert_eq!(answer, Err(ErrorCode::DiskFull.into()));
    assert_eq!(rows(&store).expect("still readable"), before);
    store.limit_pages(None).expect("room again");
    store.write_now(|w| w.put(Table::Own, &["brief"], "large", &large)).expect("there is room again");
    assert_eq!(rows(&store).expect("rows").len(), 4);
}

#[test]
fn what_lies_on_the_disk_tells_nothing() {
    let dir = tempfile::tempdir().expect("dir");
    let store = open(dir.path()).expect("opens");
    let secret = ["Wilhelmina", "gemeente-assen", "dossier-4711", "huishoudelijke"];
    store
        .write_now(|w| {
            w.put(Table::Wire, &[secret[1], secret[2], "zaken"], secret[0], &secret[3])?;
            w.put(Table::Own, &["brief"], secret[2], &secret)?;
            w.put(Table::Sessies, &[], secret[1], &secret)?;
            let kept = KeptDocument {
                name: secret[0].into(),
                media_type: secret[3].into(),
                size: 0,
                fetched: jiff::Timestamp::UNIX_EPOCH,
            };
            w.put_document(secret[1], secret[2], secret[0], &kept, secret.concat().as_bytes())
        })
        .expect("write");
    let look = || {
        let bytes = bytes_below(dir.path());
        assert!(bytes.len() > 10_000 && contains(&bytes, "STRICT"), "the files were read");
        for word in secret {
            assert!(!contains(&bytes, word), "{word} lies on the disk");
        }
    };
    look(); // with the log still there
    store.suspend().expect("suspend");
    look();
    // The same value sealed twice looks different, and so does the same id in two groups.
    store
        .write_now(|w| {
            w.put(Table::Wire, &["a"], "same", &"value")?;
            w.put(Table::Wire, &["b"], "same", &"value")
        })
        .expect("write");
    let sealed: i64 = raw(dir.path())
        .query_row("SELECT count(DISTINCT sealed) - count(*) FROM wire", [], |row| row.get(0))
        .expect("count");
    assert_eq!(sealed, 0);
}

#[test]
fn of_a_damaged_store_what_can_be_read_is_saved() {
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 40);
    let path = dir.path().join("naaste.db");
    // One value in the middle no longer authenticates.
    raw(dir.path()).execute("UPDATE own SET sealed = zeroblob(400) WHERE seq = 20", []).expect("update");
    let salvaged = Salvaged::from(&path, &key());
    assert_eq!(salvaged.count(Table::Own), 39);
    let fresh = tempfile::tempdir().expect("dir");
    let store = Store::open(&fresh.path().join("naaste.db"), &key()).expect("opens");
    salvaged.pour(&store).expect("pour");
    let saved = rows(&store).expect("every row opens");
    let ids: Vec<&str> = saved.iter().map(|(id, _)| id.as_str()).collect();
    let expected: Vec<String> = (0..40).filter(|n| *n != 19).map(|n| n.to_string()).collect();
    assert_eq!(ids, expected, "in their order");

    // Of a file that is cut off, the pages that are there.
    let whole = std::fs::read(&path).expect("file");
    std::fs::write(&path, &whole[..whole.len() * 3 / 4]).expect("write");
    assert!(Salvaged::from(&path, &key()).count(Table::Own) < 40);
    // Of a file that is no database, nothing, and no panic.
    std::fs::write(&path, [0x55; 9000]).expect("write");
    assert_eq!(Salvaged::from(&path, &key()).count(Table::Own), 0);
    assert_eq!(count_unopened(&path), None);
}

const CHILD: &str = "NAASTE_TEST_KILLED_STORE";

/// Not a test of its own: the process that the next test kills in the middle of a write.
#[test]
fn the_process_that_is_killed() {
    let Some(dir) = std::env::var_os(CHILD) else { return };
    let store = open(Path::new(&dir)).expect("opens");
    let _: Result<(), AppError> = store.write_now(|w| {
        w.put(Table::Own, &["brief"], "0", &"half")?;
        for n in 0..2_000 {
            w.put(Table::Own, &["brief"], &format!("half {n}"), &"x".repeat(2_000))?;
        }
        println!("in the middle");
        loop {
            std::thread::park();
        }
    });
}

#[test]
fn a_process_that_is_killed_in_the_middle_of_a_write_leaves_the_last_good_state() {
    use std::io::{BufRead, BufReader};
    let dir = tempfile::tempdir().expect("dir");
    filled(dir.path(), 3);
    let before = rows(&open(dir.path()).expect("opens")).expect("rows");
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "store::tests::faults::the_process_that_is_killed", "--nocapture"])
        .env(CHILD, dir.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts");
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let reached = lines.map_while(Result::ok).any(|line| line.contains("in the middle"));
    child.kill().expect("killed");
    child.wait().expect("gone");
    assert!(reached, "the child must have been inside its transaction");
    let store = open(dir.path()).expect("opens");
    assert_eq!(rows(&store).expect("rows"), before);
    store.write_now(|w| w.put(Table::Own, &["brief"], "9", &"goes on")).expect("writable");
}
