//! Who may import whom, as ARCHITECTURE.md draws it, read from `cargo metadata` (normal dependencies).

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};
use std::collections::{BTreeMap, BTreeSet};

/// How far "never" reaches.
enum Reach {
    /// Not even through another crate.
    Transitive,
    /// Not by itself: what lies below it is the engine's or gateway's business.
    Direct,
}

struct Rule {
    name: &'static str,
    /// Members of ours that it may import.
    members: &'static [&'static str],
    reach: Reach,
    /// Crates it must not have.
    never: &'static [&'static str],
}

const SQL: &[&str] = &["rusqlite", "sqlx", "diesel", "libsqlite3-sys"];

fn rules() -> Vec<Rule> {
    use Reach::{Direct, Transitive};
    let rule = |name, members, reach, never| Rule { name, members, reach, never };
    vec![
        rule(
            "domain",
            &[],
            Transitive,
            &[
                "tokio",
                "reqwest",
                "fluent-bundle",
                "fluent-typed",
                "rusqlite",
                "async-trait",
                "getrandom",
                "tracing",
            ],
        ),
        rule("locales", &[], Transitive, &["tokio", "reqwest", "rusqlite"]),
        rule("municipal-api", &[], Transitive, &["tokio", "reqwest", "rusqlite", "axum"]),
        rule("documents", &["domain", "locales"], Transitive, &["tokio", "reqwest", "rusqlite", "hyper"]),
        rule(
            "engine",
            &["domain", "municipal-api", "locales", "documents"],
            Transitive,
            &["tauri", "dioxus", "dioxus-core", "wry"],
        ),
        rule(
            "gateway",
            &["municipal-api", "zgw", "documents"],
            Transitive,
            &["tauri", "engine", "domain", "dioxus-core", "keyring-core"],
        ),
        rule(
            "demo",
            &["domain", "gateway", "municipal-api", "documents"],
            Transitive,
            &["tauri", "engine", "dioxus-core", "keyring-core"],
        ),
        rule("ui-macros", &[], Direct, &["engine", "reqwest", "tauri", "tokio", "rusqlite"]),
        rule(
            "ui",
            &["domain", "locales", "ui-macros"],
            Direct,
            &["engine", "reqwest", "tauri", "tokio", "rusqlite"],
        ),
        rule(
            "web-host",
            &["domain", "engine", "locales", "demo"],
            Direct,
            &["rusqlite", "sqlx", "diesel", "libsqlite3-sys", "reqwest", "hyper"],
        ),
        rule(
            "naaste",
            &["domain", "engine", "locales", "demo", "tauri-plugin-phone"],
            Direct,
            &["rusqlite", "sqlx", "diesel", "libsqlite3-sys", "reqwest", "hyper", "axum"],
        ),
        rule("tauri-plugin-phone", &[], Direct, &["engine", "domain", "reqwest", "rusqlite", "tokio"]),
        rule("zgw", &[], Transitive, &["domain", "municipal-api", "rusqlite"]),
        rule(
            "xtask",
            &["domain", "engine", "locales", "demo", "gateway", "web-host", "documents", "municipal-api"],
            Direct,
            SQL,
        ),
        rule("tests", &[], Transitive, &[]),
    ]
}

fn metadata() -> Metadata {
    MetadataCommand::new().exec().expect("cargo metadata answers")
}

fn normal_edges(metadata: &Metadata) -> BTreeMap<&PackageId, Vec<&PackageId>> {
    let resolve = metadata.resolve.as_ref().expect("a resolved graph");
    resolve
        .nodes
        .iter()
        .map(|node| {
            let normal = node
                .deps
                .iter()
                .filter(|dep| dep.dep_kinds.iter().any(|k| k.kind == DependencyKind::Normal))
                .map(|dep| &dep.pkg)
                .collect();
            (&node.id, normal)
        })
        .collect()
}

fn reachable<'m>(
    edges: &BTreeMap<&'m PackageId, Vec<&'m PackageId>>,
    from: &'m PackageId,
) -> BTreeSet<&'m PackageId> {
    let mut seen = BTreeSet::new();
    let mut todo = edges.get(from).cloned().unwrap_or_default();
    while let Some(id) = todo.pop() {
        if seen.insert(id) {
            todo.extend(edges.get(id).into_iter().flatten().copied());
        }
    }
    seen
}

/// Every breach of a rule, in words.
fn breaches(metadata: &Metadata, rules: &[Rule]) -> Vec<String> {
    let edges = normal_edges(metadata);
    let name: BTreeMap<&PackageId, &str> =
        metadata.packages.iter().map(|p| (&p.id, p.name.as_str())).collect();
    let members: BTreeSet<&str> = metadata.workspace_packages().iter().map(|p| p.name.as_str()).collect();
    let mut found = Vec::new();
    for package in metadata.workspace_packages() {
        let Some(rule) = rules.iter().find(|r| r.name == package.name.as_str()) else {
            found.push(format!("{} has no rule: add it to ARCHITECTURE.md and here", package.name));
            continue;
        };
        let direct: BTreeSet<&str> = edges[&package.id].iter().map(|id| name[id]).collect();
        for import in direct.intersection(&members) {
            if !rule.members.contains(import) {
                found.push(format!("{} must not import {import}", rule.name));
            }
        }
        let reach: BTreeSet<&str> = match rule.reach {
            Reach::Direct => direct,
            Reach::Transitive => reachable(&edges, &package.id).into_iter().map(|id| name[id]).collect(),
        };
        for never in rule.never.iter().filter(|n| reach.contains(**n)) {
            found.push(format!("{} must never have {never}", rule.name));
        }
    }
    found
}

#[test]
fn members_import_only_what_the_house_allows() {
    let found = breaches(&metadata(), &rules());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The check itself: with one edge forbidden that exists, it must speak up.
#[test]
fn a_forbidden_edge_is_found() {
    let mut rules = rules();
    for rule in &mut rules {
        match rule.name {
            "gateway" => rule.members = &[],
            "engine" => rule.never = &["rusqlite"],
            _ => {}
        }
    }
    let found = breaches(&metadata(), &rules);
    assert!(found.iter().any(|f| f.contains("gateway must not import municipal-api")), "{found:?}");
    assert!(found.iter().any(|f| f.contains("engine must never have rusqlite")), "{found:?}");
}

/// Store builds and a production gateway carry no demo: it is optional, or not there at all.
#[test]
fn the_demo_is_optional_in_every_shell() {
    let metadata = metadata();
    let shells: Vec<&Package> = metadata
        .workspace_packages()
        .into_iter()
        .filter(|p| ["naaste", "web-host"].contains(&p.name.as_str()))
        .collect();
    assert_eq!(shells.len(), 2);
    for shell in shells {
        let demo =
            shell.dependencies.iter().find(|d| d.name == "demo").expect("the shells can embed the demo");
        assert!(demo.optional, "{}: the demo must be behind a feature", shell.name);
    }
}

/// The screens as they are built for wasm: `cargo metadata` counts what optional features could bring, so
/// `cargo tree` is asked for what really is in there.
#[test]
fn the_screens_carry_neither_engine_nor_network() {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--package", "ui", "--target", "wasm32-unknown-unknown", "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p}"])
        .output()
        .expect("cargo tree answers");
    let text = String::from_utf8(output.stdout).expect("names are text");
    let crates: BTreeSet<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(crates.contains("dioxus-core") && crates.contains("domain"), "the graph is looked at");
    for never in ["engine", "reqwest", "tauri", "tokio", "rusqlite", "hyper"] {
        assert!(!crates.contains(never), "ui must never have {never}");
    }
}
