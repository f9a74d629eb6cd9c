//! The framework's `rsx!`, written out in less code.
//!
//! What the framework writes puts every part of a screen on the stack, moves it into an array, and moves that into a
//! box. With thousands of parts those moves are a tenth of the download. Here each part goes straight into a list that
//! `ui::drawing` keeps: a call, where there were a dozen instructions.
//!
//! The framework's own crate reads and writes out the macro; only a few of its forms are found again in what it wrote,
//! and written otherwise. Where it comes to write them in another way they are left as they are, which
//! `every_form_is_found` tells.

use dioxus_rsx::CallBody;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// A piece of a screen.
#[proc_macro]
pub fn rsx(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse::<CallBody>(input) {
        Ok(body) => shorter(body.into_token_stream()).into(),
        Err(error) => error.to_compile_error().into(),
    }
}

/// The same, with the parts and attributes as calls.
fn shorter(code: TokenStream) -> TokenStream {
    // from the inside out: a part may hold pieces of its own
    let code: Vec<TokenTree> = code.into_iter().map(inside).collect();
    let mut out = TokenStream::new();
    let mut at = 0;
    while let Some(token) = code.get(at) {
        let rest = code.get(at..).unwrap_or_default();
        if let Some((list, taken)) = list(rest, "__dynamic_nodes") {
            out.extend(nodes(list));
            at += taken;
        } else if let Some((list, taken)) = list(rest, "__dynamic_attributes") {
            out.extend(attributes(list));
            at += taken;
        } else if is_piece(rest) {
            out.extend(quote! {
                crate::drawing::piece(__key, ___TEMPLATE, __dynamic_nodes, __dynamic_attributes)
            });
            at += PIECE;
        } else if has_no_key(rest) {
            out.extend(quote!(let __key = crate::drawing::NoKey;));
            at += NO_KEY;
        } else {
            out.extend([token.clone()]);
            at += 1;
        }
    }
    out
}

fn inside(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) => {
            let mut shorter = Group::new(group.delimiter(), shorter(group.stream()));
            shorter.set_span(group.span());
            shorter.into()
        }
        other => other,
    }
}

fn is(token: Option<&TokenTree>, name: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == name)
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<TokenStream> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group.stream()),
        _ => None,
    }
}

/// `let NAME: [T; N] = [ .. ];`: what stands in the list, and how many tokens that was.
fn list(code: &[TokenTree], name: &str) -> Option<(TokenStream, usize)> {
    if !is(code.first(), "let") || !is(code.get(1), name) {
        return None;
    }
    Some((group(code.get(5), Delimiter::Bracket)?, 7))
}

/// Tokens of `dioxus_core::VNode::new(..)`.
const PIECE: usize = 8;

/// True for `dioxus_core::VNode::new(__key, ..)`.
fn is_piece(code: &[TokenTree]) -> bool {
    let arguments = || group(code.get(7), Delimiter::Parenthesis);
    is(code.first(), "dioxus_core")
        && is(code.get(3), "VNode")
        && is(code.get(6), "new")
        && arguments().is_some_and(|inner| is(inner.into_iter().next().as_ref(), "__key"))
}

/// Tokens of `let __key = None;`.
const NO_KEY: usize = 5;

/// True for `let __key = None;`.
fn has_no_key(code: &[TokenTree]) -> bool {
    is(code.first(), "let") && is(code.get(1), "__key") && is(code.get(3), "None")
}

/// What stands between the commas of a list.
fn members(list: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut members = vec![Vec::new()];
    for token in list {
        match (&token, members.last_mut()) {
            (TokenTree::Punct(comma), _) if comma.as_char() == ',' => members.push(Vec::new()),
            (_, Some(member)) => member.push(token),
            _ => {}
        }
    }
    members.retain(|member| !member.is_empty());
    members
}

/// What stands in brackets behind `name`, somewhere at this depth.
fn argument(code: &[TokenTree], name: &str) -> Option<TokenStream> {
    let at = code.iter().position(|token| is(Some(token), name))?;
    group(code.get(at + 1), Delimiter::Parenthesis)
}

/// The parts that change, each put in the list as it is found.
fn nodes(list: TokenStream) -> TokenStream {
    let members = members(list);
    let count = members.len();
    let put = members.into_iter().map(|member| {
        let block: Vec<TokenTree> = group(member.first(), Delimiter::Brace).into_iter().flatten().collect();
        if let Some(part) = argument(&block, "into_dyn_node") {
            let part: Vec<TokenTree> = part.into_iter().collect();
            let other = || quote!(#[allow(unused_braces)] __nodes.take(#(#part)*););
            return branches(&part).or_else(|| each(&part)).unwrap_or_else(other);
        }
        let text =
            argument(&member, "Text").and_then(|text| argument(&text.into_iter().collect::<Vec<_>>(), "new"));
        match text {
            Some(text) => quote!(__nodes.text(#text);),
            None => quote!(__nodes.put(#(#member)*);),
        }
    });
    quote! {
        let __dynamic_nodes = {
            #[allow(unused_mut)]
            let mut __nodes = crate::drawing::Nodes::new(#count);
            #(#put)*
            __nodes
        };
    }
}

/// `if .. { .. } else { .. }`: the part of the branch that is taken, without a place where both come together.
fn branches(part: &[TokenTree]) -> Option<TokenStream> {
    if !is(part.first(), "if") {
        return None;
    }
    let mut out = TokenStream::new();
    for (at, token) in part.iter().enumerate() {
        // a branch is what stands before an `else`, or last
        let ends = at + 1 == part.len() || is(part.get(at + 1), "else");
        let body = group(Some(token), Delimiter::Brace).filter(|_| ends);
        out.extend(match body {
            None => quote!(#token),
            Some(body) if is_nothing(&body) => quote!({
                __nodes.nothing();
            }),
            Some(body) => quote!({
                #[allow(unused_braces)]
                __nodes.take(#body);
            }),
        });
    }
    Some(out)
}

/// `dioxus_core::VNode::empty()`, which stands where there is no `else`.
fn is_nothing(body: &TokenStream) -> bool {
    body.clone().into_iter().any(|token| is(Some(&token), "empty")) && body.clone().into_iter().count() <= 8
}

/// `(..).into_iter().map(|..| { .. })`: a loop, without a function of its own.
fn each(part: &[TokenTree]) -> Option<TokenStream> {
    if !is(part.get(2), "into_iter") || !is(part.get(5), "map") || part.len() != 7 {
        return None;
    }
    let all = part.first()?;
    let closure: Vec<TokenTree> = group(part.get(6), Delimiter::Parenthesis)?.into_iter().collect();
    let (body, head) = closure.split_last()?;
    let pattern = head.get(1..head.len().checked_sub(1)?)?;
    Some(quote! {
        let mut __list = crate::drawing::List::new();
        #[allow(unused_parens)]
        for #(#pattern)* in #all {
            #[allow(unused_braces)]
            __list.add(#body);
        }
        __nodes.list(__list);
    })
}

/// The attributes that change, each in the box that the framework wants it in.
fn attributes(list: TokenStream) -> TokenStream {
    let members = members(list);
    let count = members.len();
    let boxed = members.into_iter().map(|member| match single(&member) {
        Some(block) => {
            let at =
                block.windows(4).position(|part| is(part.first(), "Attribute") && is(part.get(3), "new"));
            match at.and_then(|at| block.get(at + 4)) {
                Some(arguments) => quote!(crate::drawing::attribute #arguments),
                None => quote!(crate::drawing::listener({ #(#block)* })),
            }
        }
        None => quote!(#(#member)*),
    });
    quote! {
        let __dynamic_attributes: [Box<[dioxus_core::Attribute]>; #count] = [ #(#boxed),* ];
    }
}

/// What stands in `Box::new([{ .. }])`.
fn single(member: &[TokenTree]) -> Option<Vec<TokenTree>> {
    if !is(member.first(), "Box") {
        return None;
    }
    let list = group(member.get(4), Delimiter::Parenthesis)?.into_iter().next();
    let block = group(list.as_ref(), Delimiter::Bracket)?.into_iter().next();
    Some(group(block.as_ref(), Delimiter::Brace)?.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::shorter;
    use dioxus_rsx::CallBody;
    use quote::{ToTokens, quote};

    fn written(piece: proc_macro2::TokenStream) -> String {
        let body: CallBody = syn::parse2(piece).expect("a piece of a screen");
        shorter(body.into_token_stream()).to_string().replace(' ', "")
    }

    #[test]
    fn every_form_is_found() {
        let code = written(quote! {
            div { class: "{one}", onclick: move |_| two(),
                "{three}"
                {four()}
                if five { p { "{six}" } }
                for seven in eight { {nine(seven)} }
                Ten {}
            }
        });
        for form in [
            r#"__nodes.text(::std::format!("{three}"))"#,
            "__nodes.take({four()})",
            "iffive{#[allow(unused_braces)]__nodes.take({",
            "else{__nodes.nothing();}",
            r#"__nodes.text(::std::format!("{six}"))"#,
            "forsevenin(eight){",
            "__nodes.take({nine(seven)})",
        ] {
            assert!(code.contains(form), "{form} in {code}");
        }
        for (form, times) in [
            // the whole, the if and the for
            ("crate::drawing::piece(__key,___TEMPLATE,__dynamic_nodes,__dynamic_attributes)", 3),
            ("let__key=crate::drawing::NoKey;", 3),
            ("Nodes::new(5usize)", 1),
            ("__nodes.put(dioxus_core::DynamicNode::Component", 1),
            ("crate::drawing::attribute(", 1),
            ("crate::drawing::listener(", 1),
            ("into_dyn_node", 0),
            ("VNode::new", 0),
        ] {
            assert_eq!(code.matches(form).count(), times, "{form} in {code}");
        }
    }

    #[test]
    fn a_key_stays() {
        let code = written(quote!(p { key: "{one}" }));
        assert!(code.contains("let__key=Some("), "{code}");
    }

    #[test]
    fn a_piece_without_parts_stays() {
        let code = written(quote!(p { class: "a", "b" }));
        assert!(code.contains("Nodes::new(0usize)"), "{code}");
    }
}
