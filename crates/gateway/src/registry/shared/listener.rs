//! Hears what other instances say. Who was away may have missed something, and so forgets everything.

use super::{
    Shared,
    courier::{BEAT, Said, Word},
    health::Read,
};
use futures::StreamExt;
use std::{
    sync::{Arc, Weak, atomic::Ordering::Relaxed},
    time::Duration,
};
use tokio::time::{sleep, timeout};

/// Every instance says something every [`BEAT`], we too: so long without a word means that the line is dead.
const SILENCE: Duration = Duration::from_secs(3 * BEAT.as_secs());
const AGAIN: Duration = Duration::from_secs(1);

/// What was heard.
pub(crate) enum Heard {
    /// A word of another instance.
    Word(Word),
    /// The line was interrupted: anything may have been said.
    Gap,
}

/// Listens for `whom` as long as there is one.
pub(crate) async fn listen<T: Send + Sync + 'static>(
    shared: Arc<Shared>,
    whom: Weak<T>,
    hear: impl Fn(&T, Heard) + Send,
) {
    loop {
        let line = shared.link.subscribe(&shared.channel).await;
        let Some(to) = whom.upgrade() else { return };
        if let Ok(mut line) = line {
            hear(&to, Heard::Gap);
            drop(to);
            shared.health.listening.store(true, Relaxed);
            while let Ok(Some(sealed)) = timeout(SILENCE, line.next()).await {
                let Some(to) = whom.upgrade() else { return };
                match shared.opened::<Said>(&shared.channel, &sealed) {
                    Some(said) if said.by == shared.instance || said.word == Word::Beat => {}
                    Some(said) => {
                        shared.health.heard.fetch_add(1, Relaxed);
                        hear(&to, Heard::Word(said.word));
                    }
                    None => shared.health.count(Read::Unreadable),
                }
            }
        }
        shared.health.listening.store(false, Relaxed);
        sleep(AGAIN).await;
    }
}
