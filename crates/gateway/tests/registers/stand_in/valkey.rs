//! A stand-in of a Valkey: the commands that instances use, in RESP2, with a way to look into it and to break it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::{broadcast, watch},
};

type Bytes = Vec<u8>;

#[derive(Clone)]
enum Held {
    Text(Bytes),
    Set(BTreeSet<Bytes>),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Mood {
    Well,
    /// Closes every connection.
    Down,
    /// Takes questions and answers none.
    Silent,
}

struct Inner {
    rows: Mutex<BTreeMap<Bytes, (Held, Option<Instant>)>>,
    said: broadcast::Sender<(Bytes, Bytes)>,
    mood: watch::Sender<Mood>,
}

#[derive(Clone)]
pub struct Valkey {
    pub port: u16,
    inner: Arc<Inner>,
}

impl Valkey {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let inner = Arc::new(Inner {
            rows: Mutex::default(),
            said: broadcast::channel(1024).0,
            mood: watch::channel(Mood::Well).0,
        });
        let of = inner.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(of.clone(), stream));
            }
        });
        Self { port, inner }
    }

    /// The line of a configuration.
    pub fn line(&self) -> String {
        format!("shared = {{ address = \"redis://127.0.0.1:{}\", answer_milliseconds = 2000 }}", self.port)
    }

    pub fn feel(&self, mood: Mood) {
        self.inner.mood.send_replace(mood);
    }

    /// Everything that somebody with access reads.
    pub fn everything(&self) -> Bytes {
        let mut all = Vec::new();
        for (key, (held, _)) in self.inner.rows.lock().unwrap().iter() {
            all.extend_from_slice(key);
            match held {
                Held::Text(text) => all.extend_from_slice(text),
                Held::Set(members) => members.iter().for_each(|member| all.extend_from_slice(member)),
            }
        }
        all
    }

    /// How many keys of a sort there are, with their time to live.
    pub fn of_sort(&self, sort: char) -> Vec<Option<Duration>> {
        let sort = format!(":{sort}:");
        let rows = self.inner.rows.lock().unwrap();
        let of = rows.iter().filter(|(key, _)| String::from_utf8_lossy(key).contains(&sort));
        of.map(|(_, (_, until))| until.map(|until| until.duration_since(Instant::now()))).collect()
    }

    /// Puts garbage in place of every content.
    pub fn spoil(&self) {
        for (key, (held, _)) in self.inner.rows.lock().unwrap().iter_mut() {
            if String::from_utf8_lossy(key).contains(":v:") {
                *held = Held::Text(
                    b"\x01 this is not what anybody put here, and long enough to be taken for it".to_vec(),
                );
            }
        }
    }

    /// Takes away all keys of a sort, as a server does that runs out of memory.
    pub fn evict(&self, sort: char) {
        let sort = format!(":{sort}:");
        self.inner.rows.lock().unwrap().retain(|key, _| !String::from_utf8_lossy(key).contains(&sort));
    }
}

async fn serve(inner: Arc<Inner>, stream: TcpStream) {
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read);
    let mut mood = inner.mood.subscribe();
    let mut transaction: Option<Vec<Vec<Bytes>>> = None;
    loop {
        let command = tokio::select! {
            command = command(&mut read) => command,
            () = is(&mut mood, Mood::Down) => return,
        };
        let Some(command) = command else { return };
        if *mood.borrow() == Mood::Silent {
            is(&mut mood, Mood::Well).await;
            return;
        }
        let name = String::from_utf8_lossy(&command[0]).to_uppercase();
        let reply = match (name.as_str(), &mut transaction) {
            ("MULTI", _) => {
                transaction = Some(Vec::new());
                simple("OK")
            }
            ("EXEC", _) => {
                let commands = transaction.take().unwrap();
                let mut reply = format!("*{}\r\n", commands.len()).into_bytes();
                commands.iter().for_each(|command| reply.extend(answer(&inner, command)));
                reply
            }
            (_, Some(commands)) => {
                commands.push(command);
                simple("QUEUED")
            }
            ("SUBSCRIBE", None) => {
                let channel = command[1].clone();
                let mut said = inner.said.subscribe();
                let head =
                    [b"*3\r\n".to_vec(), bulk(b"subscribe"), bulk(&channel), b":1\r\n".to_vec()].concat();
                if write.write_all(&head).await.is_err() {
                    return;
                }
                loop {
                    let (on, word) = tokio::select! {
                        said = said.recv() => match said { Ok(said) => said, Err(_) => return },
                        () = is(&mut mood, Mood::Down) => return,
                    };
                    let message = [b"*3\r\n".to_vec(), bulk(b"message"), bulk(&on), bulk(&word)].concat();
                    if on == channel && write.write_all(&message).await.is_err() {
                        return;
                    }
                }
            }
            (_, None) => answer(&inner, &command),
        };
        if write.write_all(&reply).await.is_err() {
            return;
        }
    }
}

async fn is(mood: &mut watch::Receiver<Mood>, wanted: Mood) {
    if mood.wait_for(|mood| *mood == wanted).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// An array of texts.
async fn command(read: &mut (impl AsyncBufReadExt + Unpin)) -> Option<Vec<Bytes>> {
    let count = number(read, b'*').await?;
    let mut parts = Vec::new();
    for _ in 0..count {
        let mut part = vec![0; number(read, b'$').await? + 2];
        read.read_exact(&mut part).await.ok()?;
        part.truncate(part.len() - 2);
        parts.push(part);
    }
    Some(parts)
}

async fn number(read: &mut (impl AsyncBufReadExt + Unpin), sign: u8) -> Option<usize> {
    let mut line = String::new();
    read.read_line(&mut line).await.ok()?;
    assert!(line.is_empty() || line.as_bytes()[0] == sign, "{line}");
    line.get(1..)?.trim().parse().ok()
}

fn simple(word: &str) -> Bytes {
    format!("+{word}\r\n").into_bytes()
}

fn bulk(bytes: &[u8]) -> Bytes {
    [format!("${}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}

fn nothing() -> Bytes {
    b"$-1\r\n".to_vec()
}

fn answer(inner: &Inner, command: &[Bytes]) -> Bytes {
    let mut rows = inner.rows.lock().unwrap();
    let now = Instant::now();
    rows.retain(|_, (_, until)| until.is_none_or(|until| until > now));
    let word = |at: usize| String::from_utf8_lossy(&command[at]).to_uppercase();
    let seconds = |at: usize| now + Duration::from_secs(word(at).parse().unwrap());
    let text = |held: Option<&(Held, _)>| match held {
        Some((Held::Text(text), _)) => bulk(text),
        _ => nothing(),
    };
    match word(0).as_str() {
        "SET" => {
            let mut until = None;
            for at in 3..command.len() {
                match word(at).as_str() {
                    "NX" if rows.contains_key(&command[1]) => return nothing(),
                    "EX" => until = Some(seconds(at + 1)),
                    _ => {}
                }
            }
            rows.insert(command[1].clone(), (Held::Text(command[2].clone()), until));
            simple("OK")
        }
        "GET" => text(rows.get(&command[1])),
        "MGET" => {
            let found = command[1..].iter().map(|key| text(rows.get(key)));
            [format!("*{}\r\n", command.len() - 1).into_bytes(), found.collect::<Vec<_>>().concat()].concat()
        }
        "SADD" => {
            let (held, _) = rows.entry(command[1].clone()).or_insert((Held::Set(BTreeSet::new()), None));
            let Held::Set(members) = held else { return b"-WRONGTYPE no set\r\n".to_vec() };
            format!(":{}\r\n", u8::from(members.insert(command[2].clone()))).into_bytes()
        }
        "SMEMBERS" => {
            let members = match rows.get(&command[1]) {
                Some((Held::Set(members), _)) => members.clone(),
                _ => BTreeSet::new(),
            };
            let all: Vec<Bytes> = members.iter().map(|member| bulk(member)).collect();
            [format!("*{}\r\n", all.len()).into_bytes(), all.concat()].concat()
        }
        "EXPIRE" => match rows.get_mut(&command[1]) {
            Some((_, until)) => {
                *until = Some(seconds(2));
                b":1\r\n".to_vec()
            }
            None => b":0\r\n".to_vec(),
        },
        "DEL" => {
            let gone = command[1..].iter().filter(|key| rows.remove(*key).is_some()).count();
            format!(":{gone}\r\n").into_bytes()
        }
        "PUBLISH" => {
            let heard = inner.said.send((command[1].clone(), command[2].clone())).unwrap_or(0);
            format!(":{heard}\r\n").into_bytes()
        }
        "CLIENT" | "PING" => simple("OK"),
        other => format!("-ERR unknown command {other}\r\n").into_bytes(),
    }
}
