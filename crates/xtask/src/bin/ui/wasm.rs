//! What is done to the wasm itself, beside wasm-opt.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use wasm_encoder::{CodeSection, Module, NameMap, NameSection, RawSection};
use wasmparser::{Name, Parser, Payload, TypeRef};

/// A module taken apart: what each function does, and the rest as it is.
struct Parts<'w> {
    /// Every section in its order; none for the functions' bodies.
    sections: Vec<Option<(u8, &'w [u8])>>,
    /// Functions come after this many that JavaScript gives.
    imported: u32,
    bodies: Vec<&'w [u8]>,
    /// By the number of the function.
    names: HashMap<u32, &'w str>,
}

impl<'w> Parts<'w> {
    fn of(wasm: &'w [u8]) -> Result<Self, Box<dyn Error>> {
        let mut parts = Self { sections: vec![], imported: 0, bodies: vec![], names: HashMap::new() };
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            match &payload {
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        parts.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { .. } => {
                    parts.sections.push(None);
                    continue;
                }
                Payload::CodeSectionEntry(body) => {
                    parts.bodies.push(wasm.get(body.range()).ok_or("a function beyond the file")?);
                    continue;
                }
                Payload::CustomSection(custom) => {
                    if let wasmparser::KnownCustom::Name(names) = custom.as_known() {
                        for part in names {
                            let Name::Function(functions) = part? else { continue };
                            for naming in functions {
                                let naming = naming?;
                                parts.names.insert(naming.index, naming.name);
                            }
                        }
                        continue;
                    }
                }
                _ => {}
            }
            if let Some((id, range)) = payload.as_section() {
                parts.sections.push(Some((id, wasm.get(range).ok_or("a section beyond the file")?)));
            }
        }
        Ok(parts)
    }

    /// Puts it together again, with these bodies and names.
    fn together<'n>(&self, bodies: &[&[u8]], names: impl Iterator<Item = (u32, &'n str)>) -> Vec<u8> {
        let mut module = Module::new();
        for section in &self.sections {
            match section {
                Some((id, data)) => {
                    module.section(&RawSection { id: *id, data });
                }
                None => {
                    let mut code = CodeSection::new();
                    for body in bodies {
                        code.raw(body);
                    }
                    module.section(&code);
                }
            }
        }
        let mut functions = NameMap::new();
        for (index, name) in names {
            functions.append(index, name);
        }
        let mut section = NameSection::new();
        section.functions(&functions);
        module.section(&section);
        module.finish()
    }
}

/// No locals, `unreachable`, `end`.
const TRAP: &[u8] = &[0, 0x00, 0x0b];

/// Ends the app where it would call a function that has one of these in its name. What only that function calls goes
/// with it when wasm-opt comes by.
///
/// # Errors
/// Where no function is called so: the compiler gives other names than it did.
pub fn trap(wasm: &[u8], called: &[&str]) -> Result<Vec<u8>, Box<dyn Error>> {
    let parts = Parts::of(wasm)?;
    let mut bodies = parts.bodies.clone();
    for part in called {
        let mut found = false;
        for (index, body) in (parts.imported..).zip(&mut bodies) {
            if parts.names.get(&index).is_some_and(|name| name.contains(part)) {
                (*body, found) = (TRAP, true);
            }
        }
        if !found {
            return Err(format!("the wasm has no {part}: look how this compiler names it").into());
        }
    }
    let mut names: Vec<_> = parts.names.iter().map(|(index, name)| (*index, *name)).collect();
    names.sort_unstable();
    Ok(parts.together(&bodies, names.into_iter()))
}

/// Names the functions so that, in the order of their names, what is alike stands together.
///
/// gzip sees no further back than 32 KB, and the hundreds of functions that the compiler made from one generic
/// function stand all over a megabyte.
///
/// # Errors
/// Where this is no wasm.
pub fn name_by_likeness(wasm: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let parts = Parts::of(wasm)?;
    let mut names = vec![String::new(); parts.bodies.len()];
    for (place, function) in by_likeness(&parts.bodies).into_iter().enumerate() {
        names[function] = format!("{place:06}");
    }
    Ok(parts.together(&parts.bodies, (parts.imported..).zip(names.iter().map(String::as_str))))
}

/// How long a piece of two functions is that makes them alike, in bytes: a call or two.
const PIECE: usize = 4;
/// A piece that stands in more functions than this says nothing about them.
const EVERYWHERE: usize = 1000;
/// How much a function counts less for each that came after it.
const FADING: f64 = 0.9;

/// An order in which each has most in common with those just before it. A piece counts for more where few have it; a
/// long function does not win by its length alone.
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    // sorted: the same app gives the same file each time
    let mut having: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, body) in bodies.iter().enumerate() {
        for piece in body.windows(PIECE) {
            let functions = having.entry(piece).or_default();
            if functions.last() != Some(&function) {
                functions.push(function);
            }
        }
    }
    let mut pieces = vec![vec![]; bodies.len()];
    let mut sizes = vec![1.0; bodies.len()];
    let shared: Vec<(Vec<usize>, f64)> = having
        .into_values()
        .filter(|functions| (2..=EVERYWHERE).contains(&functions.len()))
        .map(|functions| {
            let weight = (bodies.len() as f64 / functions.len() as f64).ln();
            (functions, weight)
        })
        .collect();
    for (piece, (functions, weight)) in shared.iter().enumerate() {
        for &function in functions {
            pieces[function].push(piece);
            sizes[function] += weight;
        }
    }
    let scale: Vec<f64> = sizes.iter().map(|size: &f64| size.sqrt().recip()).collect();
    let mut scores = vec![0.0; bodies.len()];
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    let mut newest = 1.0;
    while !left.is_empty() {
        let mut best = 0;
        for (place, &function) in left.iter().enumerate() {
            if scores[function] * scale[function] > scores[left[best]] * scale[left[best]] {
                best = place;
            }
        }
        let function = left.remove(best);
        order.push(function);
        // instead of making all the others less
        newest /= FADING;
        if newest > 1e100 {
            scores.iter_mut().for_each(|score| *score /= newest);
            newest = 1.0;
        }
        for &piece in &pieces[function] {
            let (functions, weight) = &shared[piece];
            for &other in functions {
                scores[other] += weight * newest;
            }
        }
    }
    order
}
