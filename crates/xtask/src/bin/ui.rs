//! `./x ui`: compiles the screens for wasm, binds them to JavaScript, and lays everything out in dist/.
//! dx and trunk do the same with hundreds of crates and downloads of their own.

#[path = "../process.rs"]
#[allow(dead_code)] // shared with the light binary, which uses all of it
mod process;
#[path = "ui/wasm.rs"]
mod wasm;

use clap::Parser;
use flate2::{Compression, write::GzEncoder};
use locales::Language;
use process::{Outcome, cargo, program, root, run, target_dir};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

/// Where the words are, a file a language.
const LOCALES: &str = "locales";

/// What a phone should have to read before the first screen: wasm, JavaScript, CSS and one language together.
const MOST_KILOBYTES: u64 = 450;

#[derive(Parser)]
#[command(name = "x ui", about = "Build the screens into dist/")]
struct Arguments {
    /// Small and fast: all optimisations, then wasm-opt
    #[arg(long)]
    release: bool,
    /// With every component in its states, at /galerij
    #[arg(long)]
    gallery: bool,
    /// Fail where wasm, JavaScript and CSS are more than the bound
    #[arg(long, requires = "release")]
    check_size: bool,
}

fn main() -> ExitCode {
    match build(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn build(arguments: &Arguments) -> Outcome {
    let wasm = compile(arguments)?;
    let staged = target_dir().join("ui/dist");
    if staged.exists() {
        fs::remove_dir_all(&staged)?;
    }
    fs::create_dir_all(&staged)?;
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(&wasm)
        .out_name("ui")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_producers_section(arguments.release)
        .generate(&staged)?;
    if arguments.release {
        shrink(&staged.join("ui_bg.wasm"))?;
    }
    lay_out(&staged)?;
    if arguments.release {
        minify(&staged)?;
    }
    let program = staged.join("ui_bg.wasm");
    let bytes = fs::read(&program)?;
    let packed = if arguments.release { packed_well(&bytes)? } else { packed(&bytes, Compression::fast())? };
    fs::write(program.with_extension("wasm.gz"), packed)?;
    publish(&staged, &root().join("dist"))?;
    if arguments.release {
        weigh(&root().join("dist"), arguments.check_size)?;
    }
    Ok(())
}

/// Compiles the crate into a target directory of its own, so that it neither waits for the native build nor
/// evicts it.
fn compile(arguments: &Arguments) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let release = arguments.release;
    let profile = if release { "ui" } else { "dev" };
    let target = target_dir().join("ui");
    let mut build = cargo();
    build
        .args(["build", "--quiet", "--package", "ui", "--lib", "--target", "wasm32-unknown-unknown"])
        .args(["--profile", profile, "--target-dir"])
        .arg(&target);
    if arguments.gallery {
        build.args(["--features", "gallery"]);
    }
    if release {
        build.args(STANDARD_LIBRARY).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SILENT.join(" "));
    }
    run(&mut build)?;
    let folder = if release { "ui" } else { "debug" };
    Ok(target.join("wasm32-unknown-unknown").join(folder).join("ui.wasm"))
}

/// The standard library, compiled with the app and for its size. The one that comes with the compiler carries what
/// it says when a program panics. Cargo has no stable way to ask for this, hence RUSTC_BOOTSTRAP; rust-toolchain.toml
/// names one compiler and its `rust-src`, so what works today works on every machine.
const STANDARD_LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// The release build ends the app where it panics, and says nothing: no messages, no `Debug`, no places in
/// the source (the framework's own global signals go by place, ours by name: `lean::global`). The development build
/// says all of it in the console.
const SILENT: [&str; 5] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zfmt-debug=none",
    "-Zlocation-detail=none",
    // Data begins where the stack ends. Below 1 MB each address in the code is a byte shorter.
    "-Clink-arg=-zstack-size=524288",
];

/// What never happens, by a part of its name. The framework keeps an error's backtrace, and how to write it down. Its
/// locks can wait for another thread, where there is one alone. And each boxed `FnMut` can be called as an `FnOnce`, of
/// which the screens box none that takes something.
const UNUSED: [&str; 19] = [
    "::backtrace::Backtrace as core",
    "::symbolize::format_symbol_name",
    "::Demangle as core",
    "::Indented<",
    "::ErrorImpl>::debug",
    ">::lock_slow",
    ">::lock_shared_slow",
    ">::lock_exclusive_slow",
    ">::unlock_slow",
    ">::unlock_shared_slow",
    ">::unlock_exclusive_slow",
    ">::wait_for_readers",
    "FnOnce<((),)>>::call_once::{shim",
    "FnOnce<(bool,)>>::call_once::{shim",
    "FnOnce<(usize,)>>::call_once::{shim",
    "::string::String,)>>::call_once::{shim",
    "::FormData>,)>>::call_once::{shim",
    "::MouseData>,)>>::call_once::{shim",
    "::Any>,)>>::call_once::{shim",
];

/// wasm-opt, from npm's binaryen. Smaller is not the same as smaller when packed: gzip finds more to share where
/// functions are not folded into each other and what is alike stands together.
fn shrink(wasm: &Path) -> Outcome {
    let smaller = wasm.with_extension("smaller");
    fs::write(wasm, wasm::trap(&fs::read(wasm)?, &UNUSED)?)?;
    // and where the data stays in one piece: its gaps are short, and each piece has an address of its own
    let together = "--skip-pass=memory-packing";
    optimise(wasm, &smaller, &["-Oz", "--one-caller-inline-max-function-size=0", "--converge", together])?;
    let unordered = fs::read(&smaller)?;
    let mut best: Option<(usize, Vec<u8>)> = None;
    for fading in wasm::FADINGS {
        fs::write(wasm, wasm::name_by_likeness(&unordered, fading)?)?;
        optimise(wasm, &smaller, &["--reorder-functions-by-name", "--strip-debug"])?;
        let ordered = fs::read(&smaller)?;
        let weight = packed(&ordered, Compression::best())?.len();
        if best.as_ref().is_none_or(|(least, _)| weight < *least) {
            best = Some((weight, ordered));
        }
    }
    let (_, ordered) = best.ok_or("there is no order to try")?;
    let (short, names) = wasm::short_imports(&ordered)?;
    fs::write(wasm, short)?;
    fs::remove_file(smaller)?;
    let script = wasm.with_file_name("ui.js");
    fs::write(&script, called_so(&fs::read_to_string(&script)?, &names)?)?;
    Ok(())
}

fn optimise(wasm: &Path, to: &Path, passes: &[&str]) -> Outcome {
    run(program(root().join("node_modules/.bin/wasm-opt"))
        .args(passes)
        .args(["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext"])
        .args(["--enable-mutable-globals", "--enable-reference-types", "--enable-multivalue", "-o"])
        .arg(to)
        .arg(wasm))
}

/// The script with the short names that the wasm now has for what it takes from there (long, short).
fn called_so(script: &str, names: &[wasm::Renamed]) -> Result<String, Box<dyn std::error::Error>> {
    let mut script = script.to_owned();
    for (long, short) in names {
        let (before, after) = (format!(" {long}:"), format!(" {short}:"));
        if script.matches(&before).count() != 1 {
            return Err(format!("the script gives no {long}, or not once").into());
        }
        script = script.replace(&before, &after);
    }
    Ok(script)
}

/// esbuild, from npm: one script without what is never called, and both without white space.
fn minify(dist: &Path) -> Outcome {
    let (script, styles) = (dist.join("start.js"), dist.join("naaste.css"));
    let esbuild = || program(root().join("node_modules/.bin/esbuild"));
    // wasm-bindgen names a module once for each function of it
    let quiet = [
        "--minify",
        "--allow-overwrite",
        "--log-level=warning",
        "--log-override:duplicate-object-key=silent",
    ];
    run(esbuild().arg(&script).args(quiet).args(["--bundle", "--format=esm"]).arg(outfile(&script)))?;
    run(esbuild().arg(&styles).args(quiet).arg(outfile(&styles)))?;
    fs::remove_file(dist.join("ui.js"))?;
    fs::remove_dir_all(dist.join("snippets"))?;
    Ok(())
}

fn outfile(path: &Path) -> String {
    format!("--outfile={}", path.display())
}

/// What ui/README.md says belongs beside the wasm: the page, the styles in one file, typeface, icon and the words.
fn lay_out(dist: &Path) -> Outcome {
    let assets = root().join("ui/assets");
    for entry in fs::read_dir(&assets)? {
        let entry = entry?;
        let target = dist.join(entry.file_name());
        if entry.file_name() == "css" {
            fs::write(dist.join("naaste.css"), joined(&entry.path())?)?;
        } else if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    fs::copy(root().join("icons/naaste.svg"), dist.join("icon.svg"))?;
    fs::create_dir(dist.join(LOCALES))?;
    for language in Language::ALL {
        fs::write(dist.join(LOCALES).join(format!("{language}.txt")), language.texts())?;
    }
    for needed in ["index.html", "naaste.css"] {
        if !dist.join(needed).is_file() {
            return Err(format!("ui/assets gives no {needed}").into());
        }
    }
    Ok(())
}

/// All style sheets of a folder, in the order of their names.
fn joined(folder: &Path) -> io::Result<String> {
    let mut sheets: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    sheets.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    sheets.sort();
    let mut all = String::new();
    for sheet in sheets {
        all.push_str(&fs::read_to_string(sheet)?);
        all.push('\n');
    }
    Ok(all)
}

/// Brings `dist` to what `staged` holds. Files that did not change keep their time, so that the shell, which
/// embeds them, is not built anew for nothing.
fn publish(staged: &Path, dist: &Path) -> io::Result<()> {
    fs::create_dir_all(dist)?;
    for entry in fs::read_dir(dist)? {
        let entry = entry?;
        let fresh = staged.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if !fresh.is_dir() {
                fs::remove_dir_all(entry.path())?;
            }
        } else if !fresh.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    for entry in fs::read_dir(staged)? {
        let entry = entry?;
        let target = dist.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            publish(&entry.path(), &target)?;
        } else {
            let bytes = fs::read(entry.path())?;
            if fs::read(&target).ok().as_ref() != Some(&bytes) {
                fs::write(&target, bytes)?;
            }
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn packed(bytes: &[u8], effort: Compression) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), effort);
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// As small as the gzip format allows, which takes half a minute.
fn packed_well(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

/// Prints what a browser downloads, and refuses more than was promised.
fn weigh(dist: &Path, check: bool) -> Outcome {
    let mut files = Vec::new();
    list(dist, &mut files)?;
    files.sort();
    let (mut total, mut most_words) = (0, 0);
    for file in files {
        let Some(extension) = file.extension().and_then(|e| e.to_str()) else { continue };
        if !["wasm", "js", "css", "txt"].contains(&extension) {
            continue;
        }
        let bytes = fs::read(&file)?;
        // the program lies there packed
        let packed = match extension {
            "wasm" => fs::metadata(file.with_extension("wasm.gz"))?.len(),
            _ => packed_well(&bytes)?.len() as u64,
        };
        let name = file.strip_prefix(dist).unwrap_or(&file);
        match (extension, name.starts_with(LOCALES)) {
            // of the languages one is read, which may be the largest
            ("txt", true) => most_words = packed.max(most_words),
            ("txt", false) => continue,
            _ => total += packed,
        }
        println!("{:>9} {:>9} gzip  {}", bytes.len(), packed, name.display());
    }
    total += most_words;
    let most = MOST_KILOBYTES * 1000;
    println!("{:>9} {total:>9} gzip  in all; {most} are allowed", "");
    if check && total > most {
        return Err(format!("the screens weigh {total} bytes gzip; {most} are allowed").into());
    }
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            list(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_calls_things_as_the_wasm_does() {
        let script = "{ __wbg_get_1f: () => 1, __wbg_get_1f2: () => 2, }";
        let names = |long: &[&str]| {
            long.iter().zip(["a", "b"]).map(|(l, s)| (l.to_string(), s.to_owned())).collect::<Vec<_>>()
        };
        let named = called_so(script, &names(&["__wbg_get_1f", "__wbg_get_1f2"]));
        assert_eq!(named.ok().as_deref(), Some("{ a: () => 1, b: () => 2, }"));
        assert!(called_so(script, &names(&["__wbg_set_1f"])).is_err());
    }

    #[test]
    fn what_is_gone_goes_and_what_stayed_is_not_touched() -> io::Result<()> {
        let work = tempfile::tempdir()?;
        let (staged, dist) = (work.path().join("staged"), work.path().join("dist"));
        fs::create_dir_all(staged.join("fonts"))?;
        fs::create_dir_all(dist.join("old"))?;
        fs::write(staged.join("same.css"), "a")?;
        fs::write(staged.join("fonts/new.woff2"), "b")?;
        fs::write(dist.join("same.css"), "a")?;
        fs::write(dist.join("gone.js"), "c")?;
        fs::write(dist.join("old/x"), "d")?;
        let before = fs::metadata(dist.join("same.css"))?.modified()?;
        publish(&staged, &dist)?;
        assert_eq!(fs::metadata(dist.join("same.css"))?.modified()?, before);
        assert!(!dist.join("gone.js").exists() && !dist.join("old").exists());
        assert_eq!(fs::read_to_string(dist.join("fonts/new.woff2"))?, "b");
        Ok(())
    }
}
