//! Makes typed accessors of the interface messages. Every `locales/<lang>/interface/` is a language, found by
//! itself; Dutch sets the keys and arguments, and another language that lacks one stops the build.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/content.rs"]
mod content;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    if env::var_os("CARGO_FEATURE_INTERFACE").is_some() {
        interface(&root, &out)?;
    }
    if env::var_os("CARGO_FEATURE_CONTENT").is_some() {
        content::list(&root, &out)?;
    }
    Ok(())
}

fn interface(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    // The generator takes every folder for a language, and ours hold more than the interface: copy what counts.
    let staged = out.join("interface");
    if staged.exists() {
        fs::remove_dir_all(&staged)?;
    }
    let mut languages = Vec::new();
    for entry in fs::read_dir(root)? {
        let folder = entry?.path();
        let from = folder.join("interface");
        if !from.is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", from.display());
        let language =
            folder.file_name().and_then(|n| n.to_str()).ok_or("a language folder with a strange name")?;
        let to = staged.join(language);
        fs::create_dir_all(&to)?;
        for file in fs::read_dir(&from)? {
            let file = file?.path();
            if file.extension().is_some_and(|e| e == "ftl") {
                fs::copy(&file, to.join(file.file_name().ok_or("a file without a name")?))?;
            }
        }
        languages.push(language.to_owned());
    }
    languages.sort();

    let joined = out.join("ftl");
    let options = BuildOptions::default()
        .with_locales_folder(&staged.to_string_lossy())
        .with_output_file_path(&out.join("interface.rs").to_string_lossy())
        .with_ftl_output(FtlOutputOptions::multi_file(&joined.to_string_lossy()))
        .with_default_language("nl")
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation()
        .without_format();
    try_build_from_locales_folder(options)?;

    // Seven hundred accessors, each with its own copy of looking up and formatting, are a tenth of the download:
    // all call the same three functions.
    let accessors = out.join("interface.rs");
    let code: String = fs::read_to_string(&accessors)?.lines().map(|line| lean(line) + "\n").collect();
    fs::write(&accessors, code)?;

    // Comments say types and reasons to people; the app carries none of them.
    let mut sources = String::from("fn source(language: Language) -> &'static str {\n    match language {\n");
    for language in &languages {
        let path = joined.join(format!("{language}.ftl"));
        let text = fs::read_to_string(&path)?;
        let lean: String = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
            .map(|line| format!("{line}\n"))
            .collect();
        let lean_path = out.join(format!("{language}.lean.ftl"));
        fs::write(&lean_path, lean)?;
        let mut variant = language.clone();
        if let Some(first) = variant.get_mut(0..1) {
            first.make_ascii_uppercase();
        }
        sources.push_str(&format!("        Language::{variant} => include_str!({lean_path:?}),\n"));
    }
    sources.push_str("    }\n}\n");
    fs::write(out.join("sources.rs"), sources)?;
    Ok(())
}

/// A line of a generated accessor, with what it does in functions of its own.
fn lean(line: &str) -> String {
    let part = line.trim_start();
    let indent = &line[..line.len() - part.len()];
    if let Some(call) = part.strip_prefix("self.0.msg(").and_then(|p| p.strip_suffix(".unwrap()")) {
        return format!("{indent}super::text(&self.0, {call}");
    }
    let set = part.strip_prefix("args.set(").and_then(|p| p.strip_suffix(");"));
    match set.and_then(|set| set.split_once(", ")) {
        Some((name, value)) if value.ends_with(".as_ref()") => {
            format!("{indent}super::string(&mut args, {name}, {value});")
        }
        Some((name, value)) if value.ends_with(".into()") => {
            format!("{indent}super::number(&mut args, {name}, {value});")
        }
        _ => line.to_owned(),
    }
}
