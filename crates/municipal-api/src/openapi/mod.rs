//! The OpenAPI 3.1 document, made from the types, so that the two cannot differ.

mod draft;
mod formats;
mod operations;

use draft::Draft;
use utoipa::openapi::{
    Components, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, RefOr, ServerBuilder,
    schema::{AnyOfBuilder, ObjectBuilder, Schema, Type},
    security::{HttpAuthScheme, HttpBuilder, OpenIdConnect, SecurityScheme},
    tag::TagBuilder,
};

/// The document of the calls that a gateway serves. `issuer` is where people sign in there.
pub fn openapi(issuer: &str) -> OpenApi {
    let mut draft = Draft::default();
    operations::describe(&mut draft);
    let Draft { paths, mut components, .. } = draft;
    security(&mut components, issuer);
    components.schemas.values_mut().for_each(formats::local_times);
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Inwoner-API Wmo")
                .version(crate::headers::VERSION)
                .description(Some(
                    "What a municipality shows to a resident and to those who may act for that resident: zaken, \
                     voorzieningen, PGB budgets, appointments, tasks, messages and documents.\n\n\
                     Version 1 only grows. Readers ignore unknown fields and keep enum values that they do not \
                     know. Dates are civil dates in Europe/Amsterdam, instants are in UTC, money is in cents. \
                     No address and no field carries a BSN.",
                ))
                .license(Some(LicenseBuilder::new().name("EUPL-1.2").identifier(Some("EUPL-1.2")).build()))
                .build(),
        )
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .tags(Some(TAGS.map(|(name, description)| TagBuilder::new().name(name).description(Some(description)).build())))
        .paths(paths)
        .components(Some(components))
        .build()
}

const TAGS: [(&str, &str); 4] = [
    ("openbaar", "Without signing in"),
    ("lezen", "What is in a dossier"),
    ("schrijven", "What a resident sends; the same Idempotency-Key never acts twice"),
    ("wijzigen", "Changes to what is there, with If-Match"),
];

fn security(components: &mut Components, issuer: &str) {
    let discovery = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    components.add_security_scheme(
        "openId",
        SecurityScheme::OpenIdConnect(OpenIdConnect::with_description(
            discovery.as_str(),
            "Authorisation code with PKCE (S256) in the system browser",
        )),
    );
    components.add_security_scheme(
        "bearer",
        SecurityScheme::Http(
            HttpBuilder::new()
                .scheme(HttpAuthScheme::Bearer)
                .description(Some("The access token of that sign-in"))
                .build(),
        ),
    );
}

/// A known value, or any other text: readers of version 1 keep what they do not know.
pub(crate) fn open_enum<T: serde::Serialize>(doc: &str, known: &[T]) -> RefOr<Schema> {
    let values = known.iter().filter_map(|v| serde_json::to_value(v).ok());
    RefOr::T(Schema::AnyOf(
        AnyOfBuilder::new()
            .description(Some(doc.trim()))
            .item(ObjectBuilder::new().schema_type(Type::String).enum_values(Some(values)))
            .item(ObjectBuilder::new().schema_type(Type::String))
            .build(),
    ))
}

#[cfg(test)]
mod tests;
