use super::*;
use std::sync::Mutex;

struct Hand(Mutex<Timestamp>);

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

impl Key for u8 {
    fn bytes(&self) -> Vec<u8> {
        vec![*self]
    }

    fn person(&self) -> Option<&Bsn> {
        None
    }
}

/// An answer that was made of the record with its own number.
impl Answer for u32 {
    fn names(&self) -> Vec<Uuid> {
        vec![record(*self)]
    }
}

fn record(n: u32) -> Uuid {
    Uuid::from_u128(n.into())
}

fn kept(fresh_seconds: u64, patience: u64) -> (Arc<Kept<u8, u32>>, Arc<Hand>) {
    let clock = Arc::new(Hand(Mutex::new("2026-11-22T10:00:00Z".parse().unwrap())));
    let freshness = Freshness { fresh_seconds, patience_milliseconds: patience, ..Freshness::default() };
    let by: Arc<dyn Clock> = clock.clone();
    (Kept::new("x", &Keeping { name: "proef", freshness: &freshness, clock: &by, shared: None }), clock)
}

fn answer(value: Result<u32, Failure>) -> impl FnOnce() -> BoxFuture<'static, Result<u32, Failure>> {
    move || Box::pin(async move { value })
}

#[tokio::test]
async fn an_answer_is_kept_until_something_is_written() {
    let (kept, _) = kept(60, 1_000);
    assert!(matches!(kept.get(1, answer(Ok(1))).await, Part::Now(v) if *v == 1));
    assert!(matches!(kept.get(1, answer(Ok(2))).await, Part::Now(v) if *v == 1));
    assert!(matches!(kept.get(2, answer(Ok(3))).await, Part::Now(v) if *v == 3));
    kept.forget(&1);
    assert!(matches!(kept.get(1, answer(Ok(2))).await, Part::Now(v) if *v == 2));
}

#[tokio::test]
async fn the_last_good_answer_stands_in_and_says_since_when() {
    let (kept, clock) = kept(60, 1_000);
    let good = clock.now();
    kept.get(1, answer(Ok(1))).await;
    kept.forget(&1);
    *clock.0.lock().unwrap() = "2026-11-22T10:05:00Z".parse().unwrap();
    let part = kept.get(1, answer(Err(Failure::new("500")))).await;
    assert!(matches!(part, Part::Since(v, since) if *v == 1 && since == good));
    // Of another person nothing is known.
    let part = kept.get(2, answer(Err(Failure::new("500")))).await;
    assert!(matches!(part, Part::Never(since) if since == clock.now()));
    // It is left alone for a moment, then asked again.
    assert!(kept.get(1, answer(Ok(9))).await.stale().is_some());
    *clock.0.lock().unwrap() = "2026-11-22T10:05:02Z".parse().unwrap();
    assert!(matches!(kept.get(1, answer(Ok(9))).await, Part::Now(v) if *v == 9));
}

#[tokio::test(start_paused = true)]
async fn a_slow_source_does_not_hold_up_and_is_heard_later() {
    let (kept, clock) = kept(3_600, 1_000);
    kept.get(1, answer(Ok(1))).await;
    kept.forget(&1);
    let slow = || -> BoxFuture<'static, Result<u32, Failure>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_secs(3)).await;
            Ok(2)
        })
    };
    assert!(matches!(kept.get(1, slow).await, Part::Since(v, _) if *v == 1));
    tokio::time::sleep(Duration::from_secs(3)).await;
    *clock.0.lock().unwrap() = "2026-11-22T10:01:00Z".parse().unwrap();
    assert!(matches!(kept.get(1, answer(Ok(7))).await, Part::Now(v) if *v == 2));
}

#[tokio::test]
async fn what_names_a_record_is_found_and_forgotten_alone() {
    let (kept, _) = kept(60, 1_000);
    kept.get(1, answer(Ok(10))).await;
    kept.get(2, answer(Ok(20))).await;
    assert_eq!(kept.naming(&record(10)), [1]);
    assert!(kept.naming(&record(30)).is_empty());
    kept.forget(&1);
    assert!(matches!(kept.get(1, answer(Ok(11))).await, Part::Now(v) if *v == 11));
    assert!(matches!(kept.get(2, answer(Ok(21))).await, Part::Now(v) if *v == 20));
    kept.forget_all();
    assert!(matches!(kept.get(2, answer(Ok(21))).await, Part::Now(v) if *v == 21));
}

#[tokio::test]
async fn an_answer_on_its_way_when_its_record_changed_is_not_kept() {
    let (kept, _) = kept(60, 1_000);
    let late = |this: Arc<Kept<u8, u32>>, changed: u32, value: u32| {
        move || -> BoxFuture<'static, Result<u32, Failure>> {
            Box::pin(async move {
                this.touch(&record(changed));
                Ok(value)
            })
        }
    };
    assert!(matches!(kept.get(1, late(kept.clone(), 10, 10)).await, Part::Now(v) if *v == 10));
    assert!(matches!(kept.get(1, answer(Ok(11))).await, Part::Now(v) if *v == 11));
    // Another record is no reason.
    kept.get(2, late(kept.clone(), 10, 20)).await;
    assert!(matches!(kept.get(2, answer(Ok(21))).await, Part::Now(v) if *v == 20));
}
