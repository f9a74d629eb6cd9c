//! A document passed on while it comes in: of any size, and never more than a few pieces of it here.

use crate::{problem::scrub, registry::RegistryError};
use axum::body::Body;
use bytes::Bytes;
use futures::{Stream, StreamExt, stream, stream::BoxStream};
use std::{io, ops::Range, time::Duration};
use tokio::{sync::mpsc, time::timeout};

/// Seconds for which a reader may take nothing. The registry has few places, so nobody may hold one for nothing.
const PAUSE: Duration = Duration::from_secs(30);
/// The longest that one document may take: 50 MB over half a megabit a second.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Bytes that tell what a file is. A PDF may begin with a few others.
pub(super) const HEAD: usize = 1024;

/// The pieces of a document.
pub(super) type Pieces = BoxStream<'static, Result<Bytes, RegistryError>>;

/// Waits for the first bytes, as many as tell what it is: what fails before them can still be answered as such.
pub(super) async fn begun(mut pieces: Pieces) -> Result<(Vec<u8>, Pieces), RegistryError> {
    let (mut head, mut first) = (Vec::new(), Vec::new());
    while head.len() < HEAD {
        let Some(piece) = pieces.next().await else { break };
        let piece = piece?;
        head.extend_from_slice(piece.get(..piece.len().min(HEAD - head.len())).unwrap_or_default());
        first.push(Ok(piece));
    }
    Ok((head, stream::iter(first).chain(pieces).boxed()))
}

/// A body of these pieces, or of a part of them. It breaks the connection where they break off, so that nobody takes
/// what came for the whole.
pub(super) fn body(pieces: Pieces, part: Option<Range<u64>>) -> Body {
    let pieces = match part {
        Some(part) => cut(pieces, part).boxed(),
        None => pieces,
    };
    Body::from_stream(passed(pieces, PAUSE, LONGEST))
}

/// The bytes of a part. What lies behind it is not waited for.
fn cut(pieces: Pieces, part: Range<u64>) -> impl Stream<Item = Result<Bytes, RegistryError>> + Send {
    stream::try_unfold((pieces, 0_u64), move |(mut pieces, mut at)| {
        let Range { start, end } = part;
        async move {
            while at < end {
                let Some(piece) = pieces.next().await else { break };
                let mut piece = piece?;
                let here = at;
                at += piece.len() as u64;
                if at <= start {
                    continue;
                }
                let within = |place: u64| usize::try_from(place.saturating_sub(here)).unwrap_or(usize::MAX);
                piece.truncate(within(end));
                let piece = piece.slice(within(start).min(piece.len())..);
                return Ok(Some((piece, (pieces, at))));
            }
            Ok(None)
        }
    })
}

/// What goes through the channel. The end is said: a channel that is merely closed is a document cut short.
enum Passed {
    Piece(Bytes),
    End,
    Broken,
}

/// Takes the pieces in a task of its own, one ahead of the reader. A reader who stops for `pause`, or takes longer than
/// `longest` for all, loses the registry's place.
fn passed(
    mut pieces: Pieces,
    pause: Duration,
    longest: Duration,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let (send, receive) = mpsc::channel(1);
    let all = async move {
        loop {
            let Ok(Ok(place)) = timeout(pause, send.reserve()).await else {
                tracing::info!("a reader of a document went away");
                return;
            };
            let piece = tokio::select! {
                piece = pieces.next() => piece,
                () = send.closed() => return,
            };
            match piece {
                Some(Ok(piece)) => place.send(Passed::Piece(piece)),
                Some(Err(error)) => {
                    tracing::warn!(reason = %scrub(&error.to_string()), "a document broke off");
                    place.send(Passed::Broken);
                    return;
                }
                None => {
                    place.send(Passed::End);
                    return;
                }
            }
        }
    };
    tokio::spawn(async move {
        if timeout(longest, all).await.is_err() {
            tracing::info!("a reader of a document was too slow");
        }
    });
    stream::unfold(Some(receive), |receive: Option<mpsc::Receiver<Passed>>| async move {
        let mut receive = receive?;
        match receive.recv().await {
            Some(Passed::Piece(piece)) => Some((Ok(piece), Some(receive))),
            Some(Passed::End) => None,
            Some(Passed::Broken) | None => Some((Err(io::Error::other("the document broke off")), None)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(all: &[&'static str]) -> Pieces {
        let all: Vec<_> = all.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes()))).collect();
        stream::iter(all).boxed()
    }

    async fn read(stream: impl Stream<Item = io::Result<Bytes>>) -> io::Result<String> {
        let all: Vec<Bytes> = stream.collect::<Vec<_>>().await.into_iter().collect::<io::Result<_>>()?;
        Ok(String::from_utf8(all.concat()).unwrap())
    }

    #[tokio::test]
    async fn a_part_is_cut_across_pieces() {
        for (part, wanted) in [
            (0..10, "abcdefghij"),
            (0..1, "a"),
            (2..4, "cd"),
            (3..4, "d"),
            (2..8, "cdefgh"),
            (4..5, "e"),
            (9..10, "j"),
        ] {
            let cut = cut(pieces(&["abc", "", "defg", "hij"]), part.clone()).boxed();
            assert_eq!(read(passed(cut, PAUSE, LONGEST)).await.unwrap(), wanted, "{part:?}");
        }
    }

    #[tokio::test]
    async fn what_lies_behind_a_part_is_not_waited_for() {
        let endless = pieces(&["abc", "def"]).chain(stream::pending()).boxed();
        assert_eq!(read(passed(cut(endless, 1..5).boxed(), PAUSE, LONGEST)).await.unwrap(), "bcde");
    }

    #[tokio::test]
    async fn the_head_is_read_and_nothing_is_lost() {
        let long: &'static str = "x".repeat(2_000).leak();
        for all in [&["%P", "DF-", "1"][..], &["%P", long, "y"], &[], &[long, long]] {
            let (head, rest) = begun(pieces(all)).await.unwrap();
            let whole = read(passed(rest, PAUSE, LONGEST)).await.unwrap();
            assert_eq!(whole, all.concat());
            assert_eq!(head, whole.as_bytes()[..whole.len().min(HEAD)]);
        }
        let broken = stream::iter([Ok("%P".into()), Err(RegistryError::NotFound)]).boxed();
        assert!(begun(broken).await.is_err());
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_stops_reading_loses_the_place() {
        let endless = || stream::repeat_with(|| Ok(Bytes::from_static(b"x"))).boxed();
        let idle = passed(endless(), PAUSE, LONGEST);
        let mut idle = std::pin::pin!(idle);
        assert!(idle.next().await.unwrap().is_ok());
        tokio::time::sleep(PAUSE * 2).await;
        let rest: Vec<_> = idle.collect().await;
        assert!(rest.len() <= 3 && rest.last().unwrap().is_err(), "cut off, and it shows: {}", rest.len());

        let slow = passed(endless(), PAUSE, PAUSE * 3);
        let mut slow = std::pin::pin!(slow);
        let mut read = 0;
        while let Some(Ok(_)) = slow.next().await {
            read += 1;
            tokio::time::sleep(PAUSE / 2).await;
        }
        assert!((5..12).contains(&read), "{read}");
    }
}
