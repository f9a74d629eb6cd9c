//! The events that our screens listen to, and what they may ask of one.

use super::mutations::page;
use dioxus::core::{ElementId, Event, Runtime};
use dioxus::html::geometry::{ClientPoint, ElementPoint, PagePoint, ScreenPoint};
use dioxus::html::input_data::{MouseButton, MouseButtonSet, decode_mouse_button_set};
use dioxus::html::point_interaction::{
    InteractionElementOffset, InteractionLocation, ModifiersInteraction, PointerInteraction,
};
use dioxus::html::{
    CancelData, FileData, FocusData, FormData, FormValue, HasCancelData, HasFileData, HasFocusData,
    HasFormData, HasMouseData, HtmlEventConverter, Modifiers, MouseData, PlatformEventData,
    set_event_converter,
};
use js_sys::Reflect;
use std::any::Any;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

/// True for an event that is heard at the root of the page as well.
///
/// A name that stands here neither way is one that no screen listened to before: it also needs a way to its data,
/// below. The development build says so as soon as the element is drawn.
pub fn rises(name: &str) -> bool {
    debug_assert!(
        matches!(name, "click" | "change" | "input" | "submit" | "focusout" | "cancel"),
        "the renderer does not know the event {name}"
    );
    name != "cancel"
}

/// Hands every event to the framework.
pub fn listen(root: &Element, runtime: Rc<Runtime>) {
    set_event_converter(Box::new(Converter));
    // not FnMut: one event may make another, as moving the focus does
    let hear = Closure::<dyn Fn(web_sys::Event, Element, usize)>::new(
        move |event: web_sys::Event, element, number| {
            let heard = Heard { event: event.clone(), element };
            let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(Box::new(heard)));
            let passed = Event::new(data, event.bubbles());
            runtime.handle_event(&event.type_(), passed.clone(), ElementId(number));
            if !passed.default_action_enabled() {
                event.prevent_default();
            }
        },
    );
    page::begin(root, hear.as_ref());
    hear.forget();
}

/// An event, and the element that listens.
#[derive(Clone)]
struct Heard {
    event: web_sys::Event,
    element: Element,
}

impl Heard {
    fn number(&self, name: &str) -> f64 {
        Reflect::get(&self.event, &name.into()).ok().and_then(|value| value.as_f64()).unwrap_or_default()
    }

    fn holds(&self, name: &str) -> bool {
        Reflect::get(&self.event, &name.into()).is_ok_and(|value| value.is_truthy())
    }
}

struct Converter;

fn heard(event: &PlatformEventData) -> Heard {
    match event.downcast::<Heard>() {
        Some(heard) => heard.clone(),
        None => unreachable!("listen makes all events"),
    }
}

macro_rules! converted {
    ($($name:ident $data:ident),+) => {
        $(fn $name(&self, event: &PlatformEventData) -> $data {
            $data::new(heard(event))
        })+
    };
}

macro_rules! never_heard {
    ($($name:ident $data:ident),+) => {
        $(fn $name(&self, _: &PlatformEventData) -> dioxus::html::$data {
            unreachable!("`rises` lets nobody listen to it")
        })+
    };
}

impl HtmlEventConverter for Converter {
    converted!(
        convert_cancel_data CancelData, convert_focus_data FocusData, convert_form_data FormData,
        convert_mouse_data MouseData
    );
    never_heard!(
        convert_animation_data AnimationData, convert_clipboard_data ClipboardData,
        convert_composition_data CompositionData, convert_drag_data DragData, convert_image_data ImageData,
        convert_keyboard_data KeyboardData, convert_media_data MediaData, convert_mounted_data MountedData,
        convert_pointer_data PointerData, convert_resize_data ResizeData, convert_scroll_data ScrollData,
        convert_selection_data SelectionData, convert_toggle_data ToggleData, convert_touch_data TouchData,
        convert_transition_data TransitionData, convert_visible_data VisibleData, convert_wheel_data WheelData
    );
}

impl HasCancelData for Heard {
    fn as_any(&self) -> &dyn Any {
        &self.event
    }
}

impl HasFocusData for Heard {
    fn as_any(&self) -> &dyn Any {
        &self.event
    }
}

impl HasFormData for Heard {
    fn value(&self) -> String {
        page::value_of(&self.element)
    }

    fn valid(&self) -> bool {
        !self.value().is_empty()
    }

    /// Our forms keep what is filled in themselves.
    fn values(&self) -> Vec<(String, FormValue)> {
        not_passed_on()
    }

    fn as_any(&self) -> &dyn Any {
        &self.event
    }
}

impl HasFileData for Heard {
    /// Our forms ask the field itself (`backend/files.rs` reads what it holds).
    fn files(&self) -> Vec<FileData> {
        not_passed_on()
    }
}

fn not_passed_on<T: Default>() -> T {
    debug_assert!(false, "this renderer does not pass that on");
    T::default()
}

impl HasMouseData for Heard {
    fn as_any(&self) -> &dyn Any {
        &self.event
    }
}

impl ModifiersInteraction for Heard {
    fn modifiers(&self) -> Modifiers {
        let mut modifiers = Modifiers::empty();
        for (name, modifier) in [
            ("altKey", Modifiers::ALT),
            ("ctrlKey", Modifiers::CONTROL),
            ("metaKey", Modifiers::META),
            ("shiftKey", Modifiers::SHIFT),
        ] {
            modifiers.set(modifier, self.holds(name));
        }
        modifiers
    }
}

impl InteractionLocation for Heard {
    fn client_coordinates(&self) -> ClientPoint {
        ClientPoint::new(self.number("clientX"), self.number("clientY"))
    }

    fn screen_coordinates(&self) -> ScreenPoint {
        ScreenPoint::new(self.number("screenX"), self.number("screenY"))
    }

    fn page_coordinates(&self) -> PagePoint {
        PagePoint::new(self.number("pageX"), self.number("pageY"))
    }
}

impl InteractionElementOffset for Heard {
    fn element_coordinates(&self) -> ElementPoint {
        ElementPoint::new(self.number("offsetX"), self.number("offsetY"))
    }
}

impl PointerInteraction for Heard {
    fn trigger_button(&self) -> Option<MouseButton> {
        Some(MouseButton::from_web_code(self.number("button") as i16))
    }

    fn held_buttons(&self) -> MouseButtonSet {
        decode_mouse_button_set(self.number("buttons") as u16)
    }
}
