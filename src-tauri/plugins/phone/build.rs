//! Says where the native projects are. The screens get no command of this plugin: only the shell calls it.

fn main() {
    tauri_plugin::Builder::new(&[]).android_path("android").ios_path("ios").build();
}
