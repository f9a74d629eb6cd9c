//! What the framework wants changed, said to the page.

use super::events::rises;
use dioxus::core::{AttributeValue, ElementId, Template, TemplateAttribute, TemplateNode, WriteMutations};

/// `page.js`. A number is the framework's own for a node; a template goes by its address.
#[allow(missing_docs)] // each is what the mutation of about that name asks for
pub mod page {
    use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
    use web_sys::Element;

    #[wasm_bindgen(module = "/src/renderer/page.js")]
    extern "C" {
        pub fn begin(root: &Element, hear: &JsValue);
        pub fn flush();
        pub fn value_of(field: &Element) -> String;

        pub fn template_known(template: usize) -> bool;
        pub fn template_begin(template: usize);
        pub fn template_open(tag: &str, namespace: Option<&str>);
        pub fn template_attribute(name: &str, value: &str, namespace: Option<&str>);
        pub fn template_text(text: &str);
        pub fn template_hole();
        pub fn template_close();

        pub fn load(template: usize, index: usize, number: usize);
        pub fn text(value: &str, number: usize);
        pub fn placeholder(number: usize);
        pub fn push(number: usize);
        pub fn append(number: usize, count: usize);
        pub fn replace(number: usize, count: usize);
        pub fn before(number: usize, count: usize);
        pub fn after(number: usize, count: usize);
        pub fn remove(number: usize);
        pub fn assign(path: &[u8], number: usize);
        pub fn fill(path: &[u8], count: usize);
        pub fn set_text(number: usize, value: &str);
        pub fn set_attribute(number: usize, name: &str, value: &str, namespace: Option<&str>);
        pub fn remove_attribute(number: usize, name: &str, namespace: Option<&str>);
        pub fn listen(number: usize, name: &str, rises: bool);
        pub fn forget(number: usize, name: &str, rises: bool);
    }
}

/// The page; what it holds, it holds in JavaScript.
pub struct Page;

fn build(node: &TemplateNode) {
    match node {
        TemplateNode::Element { tag, namespace, attrs, children } => {
            page::template_open(tag, *namespace);
            for attribute in *attrs {
                if let TemplateAttribute::Static { name, value, namespace } = attribute {
                    page::template_attribute(name, value, *namespace);
                }
            }
            children.iter().for_each(build);
            page::template_close();
        }
        TemplateNode::Text { text } => page::template_text(text),
        TemplateNode::Dynamic { .. } => page::template_hole(),
    }
}

impl WriteMutations for Page {
    fn append_children(&mut self, id: ElementId, m: usize) {
        page::append(id.0, m);
    }

    fn assign_node_id(&mut self, path: &'static [u8], id: ElementId) {
        page::assign(path, id.0);
    }

    fn create_placeholder(&mut self, id: ElementId) {
        page::placeholder(id.0);
    }

    fn create_text_node(&mut self, value: &str, id: ElementId) {
        page::text(value, id.0);
    }

    fn load_template(&mut self, template: Template, index: usize, id: ElementId) {
        let address = template.roots.as_ptr().addr();
        if !page::template_known(address) {
            page::template_begin(address);
            template.roots.iter().for_each(build);
        }
        page::load(address, index, id.0);
    }

    fn replace_node_with(&mut self, id: ElementId, m: usize) {
        page::replace(id.0, m);
    }

    fn replace_placeholder_with_nodes(&mut self, path: &'static [u8], m: usize) {
        page::fill(path, m);
    }

    fn insert_nodes_after(&mut self, id: ElementId, m: usize) {
        page::after(id.0, m);
    }

    fn insert_nodes_before(&mut self, id: ElementId, m: usize) {
        page::before(id.0, m);
    }

    fn set_attribute(
        &mut self,
        name: &'static str,
        ns: Option<&'static str>,
        value: &AttributeValue,
        id: ElementId,
    ) {
        let set = |value: &str| page::set_attribute(id.0, name, value, ns);
        match value {
            AttributeValue::Text(text) => set(text),
            AttributeValue::Int(number) => set(&number.to_string()),
            AttributeValue::Bool(on) => set(if *on { "true" } else { "false" }),
            AttributeValue::None => page::remove_attribute(id.0, name, ns),
            // no attribute of ours has a fraction, and writing one is 5 KB of code
            AttributeValue::Float(_) | AttributeValue::Any(_) | AttributeValue::Listener(_) => {
                debug_assert!(false, "{name} has a value that no attribute takes");
            }
        }
    }

    fn set_node_text(&mut self, value: &str, id: ElementId) {
        page::set_text(id.0, value);
    }

    fn create_event_listener(&mut self, name: &'static str, id: ElementId) {
        page::listen(id.0, name, rises(name));
    }

    fn remove_event_listener(&mut self, name: &'static str, id: ElementId) {
        page::forget(id.0, name, rises(name));
    }

    fn remove_node(&mut self, id: ElementId) {
        page::remove(id.0);
    }

    fn push_root(&mut self, id: ElementId) {
        page::push(id.0);
    }
}
