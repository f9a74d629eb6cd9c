//! Formats as they are, where the derive has another word for them.

use utoipa::openapi::{
    RefOr,
    schema::{AdditionalProperties, ArrayItems, Schema, SchemaFormat},
};

/// A time of the day as jiff writes it: seconds always, a fraction where there is one, no offset.
const LOCAL_TIME: &str = r"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?$";

/// In JSON Schema `time` is a time with an offset (RFC 3339 `full-time`). Ours stand on a clock on the wall: the registry
/// of formats of OpenAPI calls that `time-local`.
pub(super) fn local_times(schema: &mut RefOr<Schema>) {
    let RefOr::T(schema) = schema else { return };
    match schema {
        Schema::Object(object) => {
            if matches!(&object.format, Some(SchemaFormat::Custom(name)) if name == "time") {
                object.format = Some(SchemaFormat::Custom("time-local".to_owned()));
                object.pattern = Some(LOCAL_TIME.to_owned());
            }
            object.properties.values_mut().for_each(local_times);
            if let Some(AdditionalProperties::RefOr(more)) = object.additional_properties.as_deref_mut() {
                local_times(more);
            }
        }
        Schema::Array(array) => {
            if let ArrayItems::RefOrSchema(items) = &mut array.items {
                local_times(items);
            }
        }
        Schema::OneOf(one) => one.items.iter_mut().for_each(local_times),
        Schema::AllOf(all) => all.items.iter_mut().for_each(local_times),
        Schema::AnyOf(any) => any.items.iter_mut().for_each(local_times),
        _ => {}
    }
}
