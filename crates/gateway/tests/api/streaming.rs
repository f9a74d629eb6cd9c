//! Documents that come in while they go out, over real connections.

use crate::support::{ANNA, BERT, Call, World};
use bytes::Bytes;
use futures::{StreamExt, stream};
use gateway::registry::{Content, RegistryError};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

type Piece = Result<Bytes, RegistryError>;

fn piece(text: &str) -> Piece {
    Ok(Bytes::copy_from_slice(text.as_bytes()))
}

fn broken() -> Piece {
    Err(RegistryError::Unavailable("the connection broke".into()))
}

/// A document of these pieces, made anew for each call.
fn made(
    size: Option<u64>,
    version: Option<&'static str>,
    pieces: fn() -> Vec<Piece>,
) -> impl Fn() -> Content {
    let version = version.map(str::to_owned);
    move || Content::stream("application/pdf", "brief.pdf", size, 0, version.clone(), stream::iter(pieces()))
}

fn whole() -> Vec<Piece> {
    vec![piece("%PDF-"), piece("0123"), piece("456789")]
}

async fn path(world: &World, who: &str) -> (String, String) {
    let token = world.token(who);
    let id = world.dossier(&token, "Anna Jansen").await;
    (token, format!("/v1/dossiers/{id}/documenten/d-brief/inhoud"))
}

/// The gateway on a port.
async fn served(world: &World) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    let service = world.gateway.router().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    root
}

async fn open(world: &World) -> reqwest::Response {
    let (token, path) = path(world, ANNA).await;
    let address = format!("{}{path}", served(world).await);
    reqwest::Client::new().get(address).bearer_auth(token).send().await.unwrap()
}

#[tokio::test]
async fn a_stream_answers_as_a_document_at_hand_does() {
    let world = World::new().await;
    world.registry.holds(made(Some(15), Some("v1"), whole));
    let (token, path) = path(&world, ANNA).await;
    let ask = |headers: &[(&str, &str)]| {
        let call = headers.iter().fold(Call::get(&path).token(&token), |call, (n, v)| call.header(n, v));
        world.call(call)
    };
    let all = ask(&[]).await;
    assert_eq!((all.status.as_u16(), all.text().as_str()), (200, "%PDF-0123456789"));
    assert_eq!((all.header("content-length"), all.header("accept-ranges")), ("15", "bytes"));
    assert_eq!(all.header("content-type"), "application/pdf");
    for (range, content, said) in [
        ("bytes=7-10", "2345", "bytes 7-10/15"),
        ("bytes=-2", "89", "bytes 13-14/15"),
        ("bytes=0-0", "%", "bytes 0-0/15"),
    ] {
        let part = ask(&[("range", range)]).await;
        assert_eq!(
            (part.status.as_u16(), part.text().as_str(), part.header("content-range")),
            (206, content, said)
        );
        assert_eq!(
            (part.header("content-length"), part.etag()),
            (content.len().to_string().as_str(), all.etag())
        );
        assert_eq!(part.header("content-type"), "application/pdf", "what it is, is told by its beginning");
    }
    ask(&[("range", "bytes=15-")]).await.problem(416, "bereik-ongeldig");
    assert_eq!(ask(&[("range", "bytes=1-2"), ("if-range", "\"older\"")]).await.text(), "%PDF-0123456789");
    assert_eq!(ask(&[("if-none-match", all.etag())]).await.status, 304);

    // Another version is another tag; without a name for the bytes there is none.
    world.registry.holds(made(Some(15), Some("v2"), whole));
    assert_ne!(ask(&[]).await.etag(), all.etag());
    world.registry.holds(made(None, None, whole));
    let unsized_ = ask(&[("range", "bytes=7-10"), ("if-none-match", all.etag())]).await;
    assert_eq!((unsized_.status.as_u16(), unsized_.text().as_str()), (200, "%PDF-0123456789"));
    assert_eq!((unsized_.etag(), unsized_.header("accept-ranges")), ("", "none"));
    let pages = || vec![piece("<html>")];
    world.registry.holds(made(None, None, pages));
    assert_eq!(ask(&[]).await.header("content-type"), "application/octet-stream");
}

#[tokio::test]
async fn what_fails_before_the_first_byte_is_answered_as_such() {
    let world = World::new().await;
    for pieces in [|| vec![broken()], || vec![piece("%PDF-"), broken()], || vec![piece("%PD")]] {
        world.registry.holds(made(Some(2_000), None, pieces));
        let (token, path) = path(&world, ANNA).await;
        world.get(&token, &path).await.problem(503, "bron-niet-bereikbaar");
    }
}

/// With a length and without one, over HTTP as it is.
#[tokio::test]
async fn a_document_that_breaks_off_is_an_error_and_no_shorter_file() {
    fn long() -> Vec<Piece> {
        vec![piece("%PDF-"), piece(&"x".repeat(1_500)), piece(&"x".repeat(500))]
    }
    fn breaks() -> Vec<Piece> {
        long().into_iter().chain([broken()]).collect()
    }
    for (size, pieces) in [
        (Some(3_000), breaks as fn() -> Vec<Piece>),
        (None, breaks),
        (Some(3_000), long),
        (Some(2_004), long),
    ] {
        let world = World::new().await;
        world.registry.holds(made(size, None, pieces));
        let answer = open(&world).await;
        assert_eq!(answer.status(), 200);
        assert!(answer.bytes().await.is_err(), "{size:?}");
    }
    let world = World::new().await;
    world.registry.holds(made(None, None, long));
    assert_eq!(open(&world).await.bytes().await.unwrap().len(), 2_005);
}

/// Pieces are made when somebody wants them, so counting them tells how much is held: here and in the sockets between.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_megabytes_are_never_here_at_once() {
    const PIECE: usize = 64 * 1024;
    const PIECES: usize = 3_200;
    const AHEAD: usize = 256;
    let made = Arc::new(AtomicUsize::new(0));
    let world = World::new().await;
    let count = made.clone();
    world.registry.holds(move || {
        let count = count.clone();
        let bytes = Bytes::from(vec![b'x'; PIECE]);
        let pieces = (0..PIECES).map(move |_| {
            count.fetch_add(1, SeqCst);
            Ok(bytes.clone())
        });
        Content::stream("text/plain", "x", Some((PIECE * PIECES) as u64), 0, None, stream::iter(pieces))
    });
    let answer = open(&world).await;
    assert_eq!(answer.content_length(), Some((PIECE * PIECES) as u64));
    // Whoever reads nothing is not read for: only what the sockets take has been made.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(made.load(SeqCst) < AHEAD, "{}", made.load(SeqCst));
    let (mut read, mut most) = (0, 0);
    let mut pieces = answer.bytes_stream();
    while let Some(piece) = pieces.next().await {
        read += piece.unwrap().len();
        most = most.max(made.load(SeqCst).saturating_sub(read / PIECE));
    }
    assert_eq!((read, made.load(SeqCst)), (PIECE * PIECES, PIECES));
    assert!(most < AHEAD, "{most} pieces ahead of the reader");
}

#[tokio::test]
async fn a_look_is_recorded_when_bytes_are_sent() {
    let world = World::new().await;
    world.registry.holds(made(Some(15), Some("v1"), whole));
    let looks = || world.registry.person(ANNA).inzagen.len();
    let (token, path) = path(&world, BERT).await;
    let answer = world.get(&token, &path).await;
    assert_eq!(looks(), 1);
    assert_eq!(
        world.call(Call::get(&path).token(&token).header("if-none-match", answer.etag())).await.status,
        304
    );
    world.registry.holds(made(Some(15), Some("v1"), || vec![broken()]));
    world.get(&token, &path).await.problem(503, "bron-niet-bereikbaar");
    assert_eq!(looks(), 1, "nothing was shown");
}
