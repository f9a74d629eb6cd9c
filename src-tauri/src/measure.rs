//! Says when the first row stands on the screen, for the bench of the start (`./x bench naaste/start`).
//! Only builds with the feature `testing` hold it, and `examples/blank.rs` uses the same file.

use std::io::Write;
use std::time::Duration;
use tauri::{Manager, Runtime, WebviewWindowBuilder};

/// What the title begins with once the row was there for two animation frames.
const MARK: &str = "naaste-shown ";

/// What it begins with where the row did not come in half a minute.
const MISSED: &str = "naaste-missed ";

/// Lets the page write one line to standard output and end the program: [`MARK`], then two times in
/// milliseconds since the page began, of the row in the document and of the second animation frame after it. Where
/// no row comes, the line is [`MISSED`] and what stands on the screen instead. The line is written after the window
/// stayed for a while, which is no part of the times.
pub fn tell_when_shown<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    row: &str,
    stays: Duration,
) -> WebviewWindowBuilder<'a, R, M> {
    // A title is the one thing that every page can say without a permission. Frames come only to a page that
    // is painted, so the second one follows the first picture of the row.
    let script = format!(
        "const missed = setTimeout(() => {{
            document.title = `{MISSED}${{document.body.innerText.replace(/\\s+/g, ' ').slice(-300)}}`;
        }}, 30000);
        new MutationObserver((_, observer) => {{
            if (!document.querySelector({row:?})) return;
            observer.disconnect();
            clearTimeout(missed);
            const row = performance.now();
            requestAnimationFrame(() => requestAnimationFrame(() => {{
                const line = `{MARK}${{row}} ${{performance.now()}}`;
                setTimeout(() => {{ document.title = line; }}, {});
            }}));
        }}).observe(document, {{ attributes: true, childList: true, subtree: true }});",
        stays.as_millis(),
    );
    builder.initialization_script(script).on_document_title_changed(|window, title| {
        if title.starts_with(MARK) || title.starts_with(MISSED) {
            let mut out = std::io::stdout().lock();
            // Nobody hears of a pipe that is closed, and the program ends either way.
            let _ = writeln!(out, "{title}").and_then(|()| out.flush());
            window.app_handle().exit(0);
        }
    })
}
