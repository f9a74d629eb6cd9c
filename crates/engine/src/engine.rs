//! The public face of the engine.

use crate::context::Context;
use crate::lock::{Door, Lock};
use crate::ports::{Clock, Keychain, Shell};
use crate::store::blocking;
use crate::{dispatch, first_screen, lock, reminders, session, sync, views};
use domain::call::view::FileView;
use domain::call::{AppError, Call, ErrorCode, Request, Topic};
use jiff::Timestamp;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use tokio::sync::broadcast;
use url::Url;

/// A municipality's gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayConfig {
    /// The municipality's id, such as `assen`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where its gateway is; the API is below `/v1`.
    pub url: Url,
    /// Roots of its own that are trusted for this gateway alone, as PEM; empty for none.
    pub roots: Vec<u8>,
}

/// What a shell configures.
#[derive(Clone)]
pub struct Config {
    /// The folder for the store. Made if need be.
    pub data_dir: PathBuf,
    /// The municipalities that can be connected.
    pub gateways: Vec<GatewayConfig>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Who keeps the data key.
    pub keychain: Arc<dyn Keychain>,
    /// The shell.
    pub shell: Arc<dyn Shell>,
    /// True where the demo municipality is built in.
    pub demo: bool,
    /// The app's version.
    pub version: String,
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("demo", &self.demo)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// A file to show or save.
#[derive(Clone, PartialEq, Eq)]
pub struct FileBytes {
    /// File name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for FileBytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileBytes").field("media_type", &self.media_type).finish_non_exhaustive()
    }
}

/// At most this many files wait to be fetched; the oldest goes first.
const FILES: usize = 8;

/// Files made for the user, in memory, each under a random token.
#[derive(Clone, Default)]
pub struct Files(Arc<Mutex<VecDeque<Waiting>>>);

struct Waiting {
    token: String,
    file: FileBytes,
}

impl Files {
    /// Keeps a file and answers where the screen finds it.
    pub fn add(&self, name: &str, media_type: &str, bytes: Vec<u8>) -> FileView {
        let token = uuid::Uuid::new_v4().simple().to_string();
        let path = format!("/file/{token}");
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if files.len() >= FILES {
            files.pop_front();
        }
        let file = FileBytes { name: name.to_owned(), media_type: media_type.to_owned(), bytes };
        files.push_back(Waiting { token, file });
        FileView { name: name.to_owned(), media_type: media_type.to_owned(), path }
    }

    /// Forgets all of them.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The file under this token.
    pub(crate) fn get(&self, token: &str) -> Option<FileBytes> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.iter().find(|waiting| waiting.token == token).map(|waiting| waiting.file.clone())
    }
}

/// The engine. Cheap to clone.
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    config: Arc<Config>,
    door: Arc<Door>,
    place: RwLock<Place>,
    /// One change of the lock at a time.
    turn: tokio::sync::Mutex<()>,
    /// Since when the app is in the background.
    away: Mutex<Option<Timestamp>>,
    changes: broadcast::Sender<Topic>,
}

struct Place {
    lock: Lock,
    ctx: Context,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("config", &self.0.config).finish_non_exhaustive()
    }
}

impl Engine {
    /// Opens the store and starts syncing. A store that cannot be opened is no error here: the engine
    /// starts locked, and `GetStart` says why.
    pub async fn start(config: Config) -> Result<Self, AppError> {
        Self::start_with(config, session::Options::default()).await
    }

    /// [`Engine::start`] with other sizes, times and retries than usual.
    pub async fn start_with(config: Config, options: session::Options) -> Result<Self, AppError> {
        let config = Arc::new(config);
        let door = Arc::new(Door::new(&config));
        let (changes, _) = broadcast::channel(256);
        let (state, store) = lock::approach(&door).await?;
        let ctx = Context {
            store,
            config: config.clone(),
            files: Files::default(),
            live: Arc::new(session::Live::with(options)),
            changes: changes.clone(),
        };
        let engine = Self(Arc::new(Inner {
            config,
            door,
            place: RwLock::new(Place { lock: state, ctx }),
            turn: tokio::sync::Mutex::default(),
            away: Mutex::default(),
            changes,
        }));
        engine.begin();
        Ok(engine)
    }

    /// Answers a request as it came from the screens.
    pub async fn call(&self, request: Request) -> Result<serde_json::Value, AppError> {
        let answer = dispatch::answer(self, request).await;
        if matches!(&answer, Err(error) if error.code == ErrorCode::StoreDamaged) {
            lock::found_damaged(self).await;
        }
        answer
    }

    /// Answers a typed request.
    pub async fn ask<C: Call>(&self, call: C) -> Result<C::Reply, AppError> {
        let value = self.call(call.into()).await?;
        serde_json::from_value(value).map_err(|error| {
            tracing::error!(kind = ?error.classify(), "a reply does not decode");
            ErrorCode::Internal.into()
        })
    }

    /// What changes from now on.
    pub fn changes(&self) -> broadcast::Receiver<Topic> {
        self.0.changes.subscribe()
    }

    /// The file at a [`FileView::path`]: `/document/{id}` or `/file/{token}`.
    pub async fn file(&self, path: &str) -> Result<FileBytes, AppError> {
        let ctx = self.open_context()?;
        let missing = || AppError::new(ErrorCode::NotFound);
        if let Some(token) = path.strip_prefix("/file/") {
            return ctx.files.get(token).ok_or_else(missing);
        }
        let id = path.strip_prefix("/document/").filter(|id| !id.is_empty()).ok_or_else(missing)?;
        views::documenten::bytes(&ctx, id).await
    }

    /// What the home screen looked like, where it would look the same now: for [`crate::hosting::with_first_screen`].
    pub async fn first_screen(&self) -> Option<String> {
        first_screen::get(self).await.ok().flatten()
    }

    /// Fires the reminders that are due and answers when it wants to be called again.
    pub async fn tick(&self) -> Option<Timestamp> {
        let ctx = self.open_context().ok()?;
        sync::look_at_the_clock(&ctx).await;
        reminders::tick(&ctx).await
    }

    /// A button of a notification was pressed: `reminder` is the notification's id, `action` the button's.
    ///
    /// # Errors
    /// `NotFound` for a button or a reminder that is not known (any more); the store's.
    pub async fn act_on(&self, reminder: &str, action: &str) -> Result<(), AppError> {
        reminders::act_on(&self.open_context()?, reminder, action).await
    }

    /// The system brought the address that the browser came back to ([`crate::ports::Shell::return_address`]). False
    /// where no sign-in waits for it.
    pub fn returned(&self, address: &Url) -> bool {
        session::returned(&self.context(), address)
    }

    /// Has the system's timer hold the nearest reminders, and nothing else of ours. `anew` where it may have lost what it
    /// held: after a start.
    ///
    /// # Errors
    /// The store's; while locked nothing changes.
    pub async fn place_reminders(
        &self,
        scheduler: &Arc<dyn crate::ports::Scheduler>,
        anew: bool,
    ) -> Result<(), AppError> {
        reminders::place(&self.open_context()?, scheduler, anew).await
    }

    /// The app goes to the background: stops syncing, waits for running writes and lets go of all file
    /// locks, because iOS ends an app that holds one while it is suspended.
    pub async fn suspend(&self) {
        let ctx = self.context();
        self.0.away.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(ctx.now());
        ctx.live.progress.stop();
        // The screen opens it again when it is back.
        ctx.live.chat.stop();
        // A failed checkpoint loses nothing: the log is read at the next start.
        let _ = blocking(move || Ok(ctx.store.suspend()?)).await;
    }

    /// The app is back in the foreground. Where the device guards the key and it was away for long, it is locked.
    pub async fn resume(&self) {
        let away = self.0.away.lock().unwrap_or_else(PoisonError::into_inner).take();
        let ctx = self.context();
        ctx.store.resume();
        if let Some(since) = away
            && lock::came_back(self, since).await
        {
            return;
        }
        self.begin();
        // A chat that is on the screen asks for its line again.
        ctx.changed(Topic::Sync);
    }

    /// Starts what runs in the background of an open store.
    fn begin(&self) {
        if let Ok(ctx) = self.open_context() {
            sync::start(&ctx);
        }
    }

    pub(crate) fn config(&self) -> &Arc<Config> {
        &self.0.config
    }

    pub(crate) fn door(&self) -> &Arc<Door> {
        &self.0.door
    }

    pub(crate) fn turn(&self) -> &tokio::sync::Mutex<()> {
        &self.0.turn
    }

    pub(crate) fn lock(&self) -> Lock {
        self.0.place.read().unwrap_or_else(PoisonError::into_inner).lock.clone()
    }

    /// The context as it is now; while locked it holds an empty store in memory.
    #[doc(hidden)]
    pub fn context(&self) -> Context {
        self.0.place.read().unwrap_or_else(PoisonError::into_inner).ctx.clone()
    }

    /// The context, unless the app is locked.
    pub(crate) fn open_context(&self) -> Result<Context, AppError> {
        let place = self.0.place.read().unwrap_or_else(PoisonError::into_inner);
        place.lock.refusal().map_or_else(|| Ok(place.ctx.clone()), Err)
    }

    /// Puts another store in place and closes the old one.
    pub(crate) fn enter(&self, lock: Lock, store: crate::store::Store) {
        {
            let mut place = self.0.place.write().unwrap_or_else(PoisonError::into_inner);
            place.ctx.store.close();
            let live = Arc::new(place.ctx.live.renewed());
            let ctx = Context { store, files: Files::default(), live, ..place.ctx.clone() };
            *place = Place { lock, ctx };
        }
        self.begin();
        for topic in Topic::ALL {
            let _ = self.0.changes.send(topic);
        }
    }

    /// The same store is guarded in another way.
    pub(crate) fn relabel(&self, lock: Lock) {
        self.0.place.write().unwrap_or_else(PoisonError::into_inner).lock = lock;
        let _ = self.0.changes.send(Topic::App);
    }
}
