//! The engine behind the window: the one command, and the one event.

use crate::ports;
use domain::call::{AppError, ErrorCode, Request, Topic};
use engine::Engine;
use serde_json::Value;
use std::sync::mpsc::SyncSender;
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Runtime, State};
use tokio::sync::{broadcast::error::RecvError, watch};

/// The event that tells the screens what changed; its payload is a [`Topic`].
const CHANGED: &str = "changed";

/// A window that nobody sees may take long to ask anything.
const PATIENCE: Duration = Duration::from_secs(2);

/// The engine, which opens while the window does.
#[derive(Clone)]
pub struct Backend {
    slot: watch::Receiver<Option<Result<Engine, AppError>>>,
    /// Whether the screens have asked anything yet.
    asked: watch::Sender<bool>,
}

impl Backend {
    /// Opens the engine in the background; questions wait for it. What the home screen looked like goes to
    /// `first_screen`.
    pub fn start<R: Runtime>(app: &AppHandle<R>, first_screen: SyncSender<Option<String>>) -> Self {
        let (opened, slot) = watch::channel(None);
        let backend = Self { slot, asked: watch::Sender::new(false) };
        let (app, own) = (app.clone(), backend.clone());
        tauri::async_runtime::spawn(async move {
            let started = ports::start_engine(&app).await;
            if let Err(error) = &started {
                tracing::error!(%error, "the engine did not start");
            }
            let engine = started.clone().ok();
            opened.send_replace(Some(started));
            if let Some(engine) = engine {
                let opened = engine.clone();
                tauri::async_runtime::spawn(async move {
                    // nobody waits for it where the page came first
                    let _ = first_screen.try_send(opened.first_screen().await);
                });
                // A phone's app is not there when a reminder is due.
                #[cfg(mobile)]
                let scheduler = ports::scheduler(&app);
                let timed = engine.clone();
                tauri::async_runtime::spawn(async move {
                    own.asked().await;
                    #[cfg(desktop)]
                    engine::hosting::keep_time(timed).await;
                    #[cfg(mobile)]
                    engine::hosting::keep_placed(timed, scheduler).await;
                });
                pass_changes_on(&app, &engine).await;
            }
        });
        backend
    }

    /// Waits until the screens have asked something: the home screen is on its way then or stands as it was. What may
    /// come after it leaves it the processor until then.
    pub async fn asked(&self) {
        let mut asked = self.asked.subscribe();
        let _ = tokio::time::timeout(PATIENCE, asked.wait_for(|asked| *asked)).await;
    }

    /// The engine, once it is open.
    ///
    /// # Errors
    /// What kept it from opening.
    pub async fn engine(&self) -> Result<Engine, AppError> {
        let mut slot = self.slot.clone();
        match slot.wait_for(Option::is_some).await {
            Ok(started) => started.clone().unwrap_or_else(|| Err(ErrorCode::Internal.into())),
            Err(_) => Err(ErrorCode::Internal.into()),
        }
    }

    /// The engine, where it is open already.
    pub fn opened(&self) -> Option<Engine> {
        self.slot.borrow().as_ref().and_then(|started| started.clone().ok())
    }
}

/// Answers one question of the screens.
#[tauri::command]
pub async fn call(request: Value, backend: State<'_, Backend>) -> Result<Value, AppError> {
    backend.asked.send_replace(true);
    let request: Request = serde_json::from_value(request).map_err(|error| {
        // The message of serde names fields, and may quote a value: only its place is logged.
        tracing::error!(line = error.line(), column = error.column(), "a request that nobody understands");
        AppError::new(ErrorCode::Internal)
    })?;
    backend.engine().await?.call(request).await
}

async fn pass_changes_on<R: Runtime>(app: &AppHandle<R>, engine: &Engine) {
    let mut changes = engine.changes();
    loop {
        let topics: &[Topic] = match changes.recv().await {
            Ok(topic) => &[topic],
            // Too many at once: whatever was missed, everything may have changed.
            Err(RecvError::Lagged(_)) => &Topic::ALL,
            Err(RecvError::Closed) => return,
        };
        for topic in topics {
            if let Err(error) = app.emit(CHANGED, topic) {
                tracing::warn!(%error, "the window did not hear of a change");
            }
        }
    }
}

/// The backend of this app.
pub fn of<R: Runtime>(app: &AppHandle<R>) -> Backend {
    app.state::<Backend>().inner().clone()
}
