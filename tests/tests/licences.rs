//! Every crate that we build on has a licence that goes with EUPL-1.2.

use cargo_metadata::{MetadataCommand, Package};
use spdx::{Expression, LicenseReq};

/// Permissive, or weak copyleft that holds for the file or the library alone. All of them may be
/// combined with, and shipped beside, EUPL-1.2 code.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
];

fn allowed(req: &LicenseReq) -> bool {
    req.license.id().is_some_and(|id| ALLOWED.contains(&id.name))
}

/// Why this package's licence will not do.
fn refusal(package: &Package) -> Option<String> {
    let Some(text) = package.license.as_deref() else {
        return Some(format!("{} {} names no licence", package.name, package.version));
    };
    // Older crates write `MIT/Apache-2.0` for `MIT OR Apache-2.0`.
    let text = text.replace('/', " OR ");
    match Expression::parse(&text) {
        Ok(expression) if expression.evaluate(allowed) => None,
        Ok(_) => Some(format!("{} {}: {text}", package.name, package.version)),
        Err(error) => Some(format!("{} {}: {text} cannot be read: {error}", package.name, package.version)),
    }
}

#[test]
fn every_dependency_has_an_allowed_licence() {
    let metadata = MetadataCommand::new().exec().expect("cargo metadata answers");
    assert!(metadata.packages.len() > 100, "the whole graph is looked at");
    let refused: Vec<String> = metadata.packages.iter().filter_map(refusal).collect();
    assert!(refused.is_empty(), "not allowed:\n{}", refused.join("\n"));
}

#[test]
fn a_strong_copyleft_licence_is_refused() {
    let check = |text: &str| Expression::parse(text).expect("an expression").evaluate(allowed);
    assert!(!check("GPL-3.0-only"));
    assert!(!check("MIT AND AGPL-3.0-only"));
    assert!(check("MIT OR GPL-3.0-only"));
}
