//! `./x check-mobile`: does the shell still compile for the platforms that are not at hand, without a word of clippy? It
//! proves types, not device builds: C, Kotlin and Swift are not compiled and nothing is linked. Windows goes further: there
//! mingw builds the program, C and all. What it builds is not run.

use crate::process::{Outcome, cargo, found, program, run as run_command, target_dir};
use std::fs;
use std::path::{Path, PathBuf};

/// The targets, and what people call them.
const TARGETS: [(&str, &str); 5] = [
    ("aarch64-linux-android", "Android"),
    ("aarch64-apple-ios", "iOS"),
    ("aarch64-apple-darwin", "macOS"),
    ("x86_64-pc-windows-msvc", "Windows"),
    (MINGW, "Windows"),
];

/// The one that has a compiler and a linker here.
const MINGW: &str = "x86_64-pc-windows-gnu";

/// What to check.
#[derive(clap::Args, Default)]
pub struct Arguments {
    /// Only these targets
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,
}

/// What has code of its own for a platform.
const PACKAGES: [&str; 3] = ["naaste", "engine", "tauri-plugin-phone"];

/// Checks each target and prints a line for it.
pub fn run(arguments: &Arguments) -> Outcome {
    if let Some(unknown) =
        arguments.targets.iter().find(|name| !TARGETS.iter().any(|(target, _)| target == name))
    {
        let known: Vec<&str> = TARGETS.iter().map(|(target, _)| *target).collect();
        return Err(format!("unknown target {unknown}; known are {}", known.join(", ")).into());
    }
    let wanted: Vec<_> = TARGETS
        .iter()
        .filter(|(target, _)| {
            arguments.targets.is_empty() || arguments.targets.iter().any(|name| name == target)
        })
        .collect();
    add_targets(&wanted.iter().map(|(target, _)| *target).collect::<Vec<_>>())?;
    let stubs = Stubs::write(&target_dir().join("mobile/stubs"))?;

    let mut failed = Vec::new();
    for (target, name) in wanted {
        let done = if *target == MINGW { build(target) } else { check(target, &stubs) };
        match done {
            Ok(what) => println!("{name} ({target}): {what}"),
            Err(error) => {
                println!("{name} ({target}): FAILED, {error}");
                failed.push(*name);
            }
        }
    }
    println!(
        "Elsewhere than with mingw only types are checked: C was not compiled and nothing linked. Kotlin and Swift were not looked at, and nothing was run."
    );
    if failed.is_empty() { Ok(()) } else { Err(format!("does not fit: {}", failed.join(", ")).into()) }
}

fn add_targets(targets: &[&str]) -> Outcome {
    let sysroot = program("rustc").args(["--print", "sysroot"]).output()?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    let missing: Vec<_> = targets
        .iter()
        .filter(|target| !sysroot.join("lib/rustlib").join(target).join("lib").is_dir())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    run_command(program("rustup").args(["target", "add"]).args(missing))
}

fn check(target: &str, stubs: &Stubs) -> Result<String, Box<dyn std::error::Error>> {
    let mut command = cargo();
    command
        .args(["clippy", "--quiet", "--lib", "--target", target, "--target-dir"])
        .arg(target_dir().join("mobile"));
    for package in PACKAGES {
        command.args(["--package", package]);
    }
    // Phones carry no demo municipality, and neither does a store build.
    command.args(["--no-default-features", "--", "-D", "warnings"]);
    stubs.apply(&mut command, target);
    run_command(&mut command)?;
    Ok("the types fit, and clippy is silent".to_owned())
}

/// The whole program, with the screens of `dist/` in it where they were built.
fn build(target: &str) -> Result<String, Box<dyn std::error::Error>> {
    let folder = target_dir().join("mobile");
    let mut command = cargo();
    command.args(["build", "--quiet", "--package", "naaste", "--bin", "naaste", "--target", target]);
    command.args(["--no-default-features", "--features", "custom-protocol", "--target-dir"]).arg(&folder);
    run_command(&mut command)?;
    let program = folder.join(target).join("debug/naaste.exe");
    windows_program(&fs::read(&program)?)?;
    Ok(format!("the program is built, {}", fs::canonicalize(program)?.display()))
}

/// Whether these bytes are a program for 64-bit Windows (the PE format: its header is where the word at 0x3c says).
fn windows_program(bytes: &[u8]) -> Outcome {
    let at = bytes.get(0x3c..0x40).and_then(|word| word.try_into().ok()).map(u32::from_le_bytes);
    let header = at.and_then(|at| bytes.get(usize::try_from(at).ok()?..)).and_then(|rest| rest.get(..6));
    if bytes.starts_with(b"MZ") && header == Some(b"PE\0\0\x64\x86") {
        return Ok(());
    }
    Err("what was built is no program for 64-bit Windows".into())
}

/// Compilers that compile nothing: build scripts run them, and `cargo check` never looks at what they make.
struct Stubs {
    folder: PathBuf,
}

impl Stubs {
    fn write(folder: &Path) -> Result<Self, Box<dyn std::error::Error>> {
        fs::create_dir_all(folder)?;
        // `-E` is how the cc crate asks what family the compiler is of.
        script(
            &folder.join("stub-cc"),
            r##"out=
for a in "$@"; do
  case "$a" in
    --version|-v) echo "clang version 17.0.0"; exit 0 ;;
    -E) echo '#pragma message "clang"'; exit 0 ;;
  esac
done
while [ $# -gt 0 ]; do
  case "$1" in
    -o) out=$2; shift ;;
    -Fo*) out=${1#-Fo} ;;
    /Fo*) out=${1#/Fo} ;;
  esac
  shift
done
[ -n "$out" ] && : > "$out"
exit 0"##,
        )?;
        script(
            &folder.join("stub-ar"),
            r##"for a in "$@"; do
  case "$a" in
    -out:*|/out:*|-OUT:*|/OUT:*) printf '!<arch>\n' > "${a#*:}"; exit 0 ;;
    *.a|*.lib) printf '!<arch>\n' > "$a"; exit 0 ;;
  esac
done
exit 0"##,
        )?;
        script(
            &folder.join("xcrun"),
            r##"case "$*" in
  *--show-sdk-path*) echo "$SDKROOT" ;;
  *--show-sdk-version*) echo 17.0 ;;
  *--find*|*-f*) for a in "$@"; do last=$a; done; echo "$STUBS/$last" ;;
  *) exec "$STUBS/stub-cc" "$@" ;;
esac"##,
        )?;
        for name in ["clang", "clang++", "swift", "xcodebuild", "xcode-select"] {
            fs::copy(folder.join("stub-cc"), folder.join(name))?;
        }
        fs::create_dir_all(folder.join("sdk/usr/include"))?;
        fs::create_dir_all(folder.join("sdk/System/Library/Frameworks"))?;
        Ok(Self { folder: fs::canonicalize(folder)? })
    }

    fn apply(&self, command: &mut std::process::Command, target: &str) {
        let underscored = target.replace('-', "_");
        for (variable, stub) in
            [("CC", "stub-cc"), ("CXX", "stub-cc"), ("AR", "stub-ar"), ("RANLIB", "stub-ar")]
        {
            command.env(format!("{variable}_{underscored}"), self.folder.join(stub));
        }
        command.env("STUBS", &self.folder);
        if target.contains("apple") {
            command.env("SDKROOT", self.folder.join("sdk"));
            let path = std::env::var_os("PATH").unwrap_or_default();
            let folders = std::iter::once(self.folder.clone()).chain(std::env::split_paths(&path));
            if let Ok(path) = std::env::join_paths(folders) {
                command.env("PATH", path);
            }
        }
        if target.contains("windows") && !found("llvm-rc") {
            // Debian keeps it under its version.
            if let Some(folder) = newest_llvm() {
                let path = std::env::var_os("PATH").unwrap_or_default();
                if let Ok(path) =
                    std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&path)))
                {
                    command.env("PATH", path);
                }
            }
        }
    }
}

fn newest_llvm() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib")
        .ok()?
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("llvm-rc").is_file())
        .collect();
    found.sort();
    found.pop()
}

fn script(path: &Path, body: &str) -> std::io::Result<()> {
    fs::write(path, format!("#!/bin/sh\n# A stub of ./x check-mobile: it compiles nothing.\n{body}\n"))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_for_windows_is_told_from_others() {
        let mut program = vec![0; 0x100];
        program[..2].copy_from_slice(b"MZ");
        program[0x3c] = 0x80;
        program[0x80..0x86].copy_from_slice(b"PE\0\0\x64\x86");
        assert!(windows_program(&program).is_ok());
        program[0x84] = 0x4c; // 32 bits
        assert!(windows_program(&program).is_err());
        assert!(windows_program(b"\x7fELF").is_err());
    }

    #[test]
    fn a_stub_leaves_the_object_that_was_asked_for() -> Outcome {
        let work = tempfile::tempdir()?;
        let stubs = Stubs::write(&work.path().join("stubs"))?;
        let object = work.path().join("x.o");
        run_command(program(stubs.folder.join("stub-cc")).args(["-c", "x.c", "-o"]).arg(&object))?;
        assert!(object.is_file());
        let archive = work.path().join("libx.a");
        run_command(program(stubs.folder.join("stub-ar")).arg("crs").arg(&archive).arg(&object))?;
        assert_eq!(fs::read(&archive)?, b"!<arch>\n");
        Ok(())
    }
}
