//! What WebKitGTK reads from the environment, once, before GTK starts.
#![allow(unsafe_code)] // `set_var` is unsafe as other threads may read meanwhile; none runs yet

/// Without this some NVIDIA drivers show a blank window under Wayland. Whoever set the variable is obeyed.
pub fn prepare() {
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_none() {
        // SAFETY: called first thing in `start`, while this is the only thread.
        unsafe { std::env::set_var(VARIABLE, "1") };
    }
}
