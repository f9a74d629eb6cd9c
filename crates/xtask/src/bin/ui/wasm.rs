//! What is done to the wasm itself, beside wasm-opt.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use wasm_encoder::{CodeSection, EntityType, ImportSection, Module, NameMap, NameSection, RawSection};
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
/// function stand all over a megabyte. `fading` is one of [`FADINGS`].
///
/// # Errors
/// Where this is no wasm.
pub fn name_by_likeness(wasm: &[u8], fading: f64) -> Result<Vec<u8>, Box<dyn Error>> {
    let parts = Parts::of(wasm)?;
    let mut names = vec![String::new(); parts.bodies.len()];
    for (place, function) in by_likeness(&parts.bodies, fading).into_iter().enumerate() {
        names[function] = format!("{place:06}");
    }
    Ok(parts.together(&parts.bodies, (parts.imported..).zip(names.iter().map(String::as_str))))
}

/// What something was called, and is called now.
pub type Renamed = (String, String);

/// Gives what the wasm takes from wasm-bindgen's script names of a letter or two, and says which (long, short). The long ones end
/// in a hash, which stands in the script as well and cannot be packed.
///
/// # Errors
/// Where this is no wasm, or it takes something else than functions.
pub fn short_imports(wasm: &[u8]) -> Result<(Vec<u8>, Vec<Renamed>), Box<dyn Error>> {
    let mut module = Module::new();
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ImportSection(imports) = &payload {
            let mut short = ImportSection::new();
            for import in imports.clone().into_imports() {
                let import = import?;
                let TypeRef::Func(of) = import.ty else {
                    return Err(format!("{} is no function", import.name).into());
                };
                // our own script's names are short and without a hash
                if import.name.starts_with("__wb") {
                    let name = letters(names.len());
                    short.import(import.module, &name, EntityType::Function(of));
                    names.push((import.name.to_owned(), name));
                } else {
                    short.import(import.module, import.name, EntityType::Function(of));
                }
            }
            module.section(&short);
        } else if let Some((id, range)) = payload.as_section() {
            let data = wasm.get(range).ok_or("a section beyond the file")?;
            module.section(&RawSection { id, data });
        }
    }
    Ok((module.finish(), names))
}

/// a, b, … z, ba, bb, …
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}

/// How long a piece of two functions is that makes them alike, in bytes: a call or two.
const PIECE: usize = 4;
/// A piece that stands in more functions than this says nothing about them.
const EVERYWHERE: usize = 1000;
/// How much a function counts less for each that came after it. Which of these packs best is another one with each change of
/// the app, by two or three in a thousand: all are tried.
pub const FADINGS: [f64; 5] = [0.8, 0.86, 0.9, 0.93, 0.96];

/// An order in which each has most in common with those just before it. A piece counts for more where few have it; a
/// long function does not win by its length alone.
fn by_likeness(bodies: &[&[u8]], fading: f64) -> Vec<usize> {
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
        newest /= fading;
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

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{Function, FunctionSection, Instruction, TypeSection};

    /// Three functions from JavaScript and one of its own, which calls two.
    fn module() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("./ui_bg.js", "__wbg_get_0123456789abcdef", EntityType::Function(0));
        imports.import("./ui_bg.js", "__wbg_set_0123456789abcdef", EntityType::Function(0));
        imports.import("./snippets/page.js", "begin", EntityType::Function(0));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        functions.function(0);
        module.section(&functions);
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instruction(&Instruction::Call(0))
            .instruction(&Instruction::Call(1))
            .instruction(&Instruction::End);
        code.function(&body);
        module.section(&code);
        module.finish()
    }

    #[test]
    fn imports_get_short_names_and_the_rest_stays() {
        let (short, names) = short_imports(&module()).unwrap();
        let long = ["__wbg_get_0123456789abcdef", "__wbg_set_0123456789abcdef"];
        assert_eq!(names, [(long[0].to_owned(), "a".to_owned()), (long[1].to_owned(), "b".to_owned())]);
        let (before, after) = (module(), short);
        let (before, after) = (Parts::of(&before).unwrap(), Parts::of(&after).unwrap());
        assert_eq!((after.imported, &after.bodies), (3, &before.bodies));
        assert_eq!(after.sections.len(), before.sections.len());
    }

    #[test]
    fn no_two_imports_get_the_same_name() {
        let names: std::collections::BTreeSet<String> = (0..2000).map(letters).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!([letters(0), letters(25), letters(26)], ["a", "z", "ba"]);
    }
}
