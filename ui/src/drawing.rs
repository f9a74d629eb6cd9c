//! What `rsx!` writes out to (`ui-macros`), and what a screen imports.

use dioxus::core::{
    Attribute, DynamicNode, Element, IntoAttributeValue, IntoDynNode, Template, VNode, VText,
};

/// All that the screens use of the framework, with our own `rsx!`.
pub mod prelude {
    pub use dioxus::prelude::*;
    pub use ui_macros::rsx;
}

/// The parts of a piece of a screen that change.
pub struct Nodes(Vec<DynamicNode>);

impl Nodes {
    /// Room for so many.
    #[inline(never)]
    pub fn new(count: usize) -> Self {
        Self(Vec::with_capacity(count))
    }

    /// One as it is.
    #[inline(never)]
    pub fn put(&mut self, node: DynamicNode) {
        self.0.push(node);
    }

    /// A text.
    #[inline(never)]
    pub fn text(&mut self, text: String) {
        self.put(DynamicNode::Text(VText::new(text)));
    }

    /// Whatever can be shown.
    #[inline(never)]
    pub fn take<T>(&mut self, node: impl IntoDynNode<T>) {
        self.put(node.into_dyn_node());
    }

    /// Nothing, where there could be something.
    #[inline(never)]
    pub fn nothing(&mut self) {
        self.put(DynamicNode::default());
    }

    /// As many as there are.
    #[inline(never)]
    pub fn list(&mut self, list: List) {
        self.put(if list.0.is_empty() { DynamicNode::default() } else { DynamicNode::Fragment(list.0) });
    }
}

/// Most pieces are not one of many.
pub struct NoKey;

impl From<NoKey> for Option<String> {
    fn from(_: NoKey) -> Self {
        None
    }
}

/// A piece of a screen: what never changes of it, and what does.
#[cfg_attr(debug_assertions, allow(dead_code))] // a debug build has the framework put pieces together
#[inline(never)]
pub fn piece<const N: usize>(
    key: impl Into<Option<String>>,
    template: Template,
    nodes: Nodes,
    attributes: [Box<[Attribute]>; N],
) -> VNode {
    VNode::new(key.into(), template, nodes.0.into_boxed_slice(), Box::new(attributes))
}

/// Pieces one after another.
pub struct List(Vec<VNode>);

impl List {
    /// None yet.
    #[inline(never)]
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// One more.
    #[inline(never)]
    pub fn add(&mut self, piece: Element) {
        self.0.push(piece.unwrap_or_default());
    }
}

impl From<Nodes> for Vec<DynamicNode> {
    fn from(nodes: Nodes) -> Self {
        nodes.0
    }
}

/// An attribute that changes.
#[inline(never)]
pub fn attribute<T>(
    name: &'static str,
    value: impl IntoAttributeValue<T>,
    namespace: Option<&'static str>,
    volatile: bool,
) -> Box<[Attribute]> {
    listener(Attribute::new(name, value, namespace, volatile))
}

/// What listens to an event.
#[inline(never)]
pub fn listener(attribute: Attribute) -> Box<[Attribute]> {
    Box::new([attribute])
}
