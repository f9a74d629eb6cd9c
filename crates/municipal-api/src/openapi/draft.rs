//! A document in the making: operations are added one after the other, and the types that they name
//! become components by themselves.

use crate::{Problem, headers};
use serde_json::json;
use utoipa::{
    ToSchema,
    openapi::{
        Components, Content, ContentBuilder, HeaderBuilder, HttpMethod, Object, ObjectBuilder, Paths, Ref,
        RefOr, Required, ResponseBuilder,
        path::{OperationBuilder, Parameter, ParameterBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
        schema::{Schema, Type},
        security::SecurityRequirement,
    },
};

/// Paths and components so far.
pub(super) struct Draft {
    pub(super) paths: Paths,
    pub(super) components: Components,
}

impl Default for Draft {
    fn default() -> Self {
        let mut draft = Self { paths: Paths::new(), components: Components::new() };
        draft.shared_headers();
        draft.shared_parameters();
        draft.shared_errors();
        draft
    }
}

impl Draft {
    /// Begins an operation. `template` is one of [`crate::paths::template`], with `{collectie}` filled in.
    pub(super) fn operation(&mut self, method: HttpMethod, template: &str, id: &str, tag: &str) -> Call<'_> {
        let mut operation = OperationBuilder::new().operation_id(Some(id)).tag(tag);
        for name in template.split('/').filter_map(|s| s.strip_prefix('{')?.strip_suffix('}')) {
            operation = operation.parameter_ref(parameter_ref(name));
        }
        Call { draft: self, operation, method, template: template.to_owned(), errors: vec![429, 500, 503] }
    }

    /// A reference to a type, which becomes a component with everything in it.
    pub(super) fn schema<T: ToSchema>(&mut self) -> RefOr<Schema> {
        self.schema_as::<T>(T::name().into_owned())
    }

    /// The same under another name: all instances of a generic type would share one.
    pub(super) fn schema_as<T: ToSchema>(&mut self, name: String) -> RefOr<Schema> {
        if !self.components.schemas.contains_key(&name) {
            self.components.schemas.insert(name.clone(), T::schema());
            let mut parts = Vec::new();
            T::schemas(&mut parts);
            for (name, schema) in parts {
                self.components.schemas.entry(name).or_insert(schema);
            }
        }
        RefOr::Ref(Ref::from_schema_name(name))
    }

    fn shared_headers(&mut self) {
        for (name, description, schema) in [
            ("api-version", "The full version of this contract", text()),
            ("etag", "Changes when the content does; for If-None-Match", text()),
            ("retry-after", "Seconds to wait", ObjectBuilder::new().schema_type(Type::Integer).build()),
        ] {
            let header = HeaderBuilder::new().description(Some(description)).schema(Some(schema)).build();
            self.components.headers.insert(name.to_owned(), RefOr::T(header));
        }
    }

    fn shared_parameters(&mut self) {
        let key = ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(*crate::limits::IDEMPOTENCY_KEY.start()))
            .max_length(Some(*crate::limits::IDEMPOTENCY_KEY.end()))
            .pattern(Some("^[A-Za-z0-9_-]+$"))
            .build();
        let limit = ObjectBuilder::new()
            .schema_type(Type::Integer)
            .minimum(Some(1))
            .default(Some(json!(crate::limits::PAGINA)))
            .build();
        // One version, as a row carries it: no list, and not any.
        let version =
            ObjectBuilder::new().schema_type(Type::String).pattern(Some("^(W/)?\"[^\",*]+\"$")).build();
        let cursor =
            ObjectBuilder::new().schema_type(Type::String).pattern(Some("^[A-Za-z0-9_-]{4,}$")).build();
        let path = |name: &str, description: &str| {
            one(name, ParameterIn::Path, description, text()).required(Required::True)
        };
        for (name, parameter) in [
            ("dossier", path("dossier", "The dossier's opaque id, from GET /v1/ik")),
            ("id", path("id", "The row's id")),
            ("cursor", one("cursor", ParameterIn::Query, "Where the page begins, from `volgende`", cursor)),
            (
                "limit",
                one(
                    "limit",
                    ParameterIn::Query,
                    "Rows on a page. 500 are answered at most, whatever is asked",
                    limit,
                ),
            ),
            ("if-none-match", one("If-None-Match", ParameterIn::Header, "ETags that the reader has", text())),
            (
                "if-match",
                one("If-Match", ParameterIn::Header, "The row's `etag`", version).required(Required::True),
            ),
            (
                "last-event-id",
                one("Last-Event-ID", ParameterIn::Header, "The last event that the reader saw", text()),
            ),
            ("range", one("Range", ParameterIn::Header, "One range of bytes", text())),
            (
                "idempotency-key",
                one("Idempotency-Key", ParameterIn::Header, "The same key never acts twice", key)
                    .required(Required::True),
            ),
        ] {
            self.components.parameters.insert(name.to_owned(), RefOr::T(parameter.build()));
        }
    }

    fn shared_errors(&mut self) {
        let problem = Content::new(Some(self.schema::<Problem>()));
        for (status, description) in ERRORS {
            let mut response = ResponseBuilder::new()
                .description(description)
                .header_ref(headers::API_VERSION, header_ref("api-version"))
                .content(headers::PROBLEM_JSON, problem.clone());
            if matches!(status, 429 | 503) {
                response = response.header_ref("retry-after", header_ref("retry-after"));
            }
            if status == 401 {
                response = response.header(
                    "www-authenticate",
                    HeaderBuilder::new()
                        .description(Some("Bearer, with the error of RFC 6750"))
                        .schema(Some(text()))
                        .build(),
                );
            }
            self.components.responses.insert(status.to_string(), RefOr::T(response.build()));
        }
    }
}

/// What each error means, for every operation alike.
const ERRORS: [(u16, &str); 14] = [
    (400, "The request cannot be read"),
    (401, "No session, or its token is not accepted"),
    (403, "This person may see the dossier but not do this"),
    (404, "It is not there, or not for this person"),
    (409, "It exists with another content, or the collection changed between two pages"),
    (412, "It changed since the version that If-Match names"),
    (413, "The body is too large"),
    (415, "The body has another media type than the operation takes"),
    (416, "The range lies outside the document"),
    (422, "A field is refused; `invalidParams` names every one"),
    (428, "If-Match is missing"),
    (429, "Too many requests"),
    (500, "Something broke here; `instance` names it for the help desk"),
    (503, "Not now: a registry cannot be reached or the gateway is busy"),
];

/// One operation in the making.
pub(super) struct Call<'a> {
    draft: &'a mut Draft,
    operation: OperationBuilder,
    method: HttpMethod,
    template: String,
    errors: Vec<u16>,
}

impl Call<'_> {
    pub(super) fn says(mut self, summary: &str, description: &str) -> Self {
        self.operation = self.operation.summary(Some(summary));
        if !description.is_empty() {
            self.operation = self.operation.description(Some(description));
        }
        self
    }

    /// Needs a token.
    pub(super) fn signed_in(mut self) -> Self {
        let (openid, bearer) = (
            SecurityRequirement::new("openId", ["openid"]),
            SecurityRequirement::new::<_, _, &str>("bearer", []),
        );
        self.operation = self.operation.securities(Some([openid, bearer]));
        self.errors.push(401);
        self
    }

    /// Is about one dossier.
    pub(super) fn in_dossier(mut self) -> Self {
        self.errors.push(404);
        self.signed_in()
    }

    pub(super) fn takes(mut self, parameters: &[&str]) -> Self {
        for name in parameters {
            self.operation = self.operation.parameter_ref(parameter_ref(name));
            if matches!(*name, "if-match" | "idempotency-key" | "cursor" | "limit") {
                self.errors.push(400);
            }
        }
        self
    }

    pub(super) fn fails(mut self, statuses: &[u16]) -> Self {
        self.errors.extend_from_slice(statuses);
        self
    }

    /// Carries a JSON body.
    pub(super) fn body<T: ToSchema>(mut self) -> Self {
        let schema = self.draft.schema::<T>();
        let body = RequestBodyBuilder::new()
            .content("application/json", Content::new(Some(schema)))
            .required(Some(Required::True))
            .build();
        self.operation = self.operation.request_body(Some(body));
        self.fails(&[400, 413, 415, 422])
    }

    /// Answers JSON with this status, and whether an ETag comes with it.
    pub(super) fn answers<T: ToSchema>(self, status: u16, description: &str, etag: bool) -> Self {
        let schema = self.draft.schema::<T>();
        self.answers_json(status, description, etag, schema)
    }

    pub(super) fn answers_json(
        mut self,
        status: u16,
        description: &str,
        etag: bool,
        schema: RefOr<Schema>,
    ) -> Self {
        let mut response = ResponseBuilder::new()
            .description(description)
            .header_ref(headers::API_VERSION, header_ref("api-version"))
            .content("application/json", Content::new(Some(schema)));
        if etag {
            response = response.header_ref("etag", header_ref("etag"));
            self = self.may_be_unchanged();
        }
        self.operation = self.operation.response(status.to_string(), response.build());
        self
    }

    /// Answers 304 to a reader who has it.
    pub(super) fn may_be_unchanged(mut self) -> Self {
        let unchanged = ResponseBuilder::new()
            .description("Unchanged since the ETag that If-None-Match names")
            .header_ref(headers::API_VERSION, header_ref("api-version"))
            .header_ref("etag", header_ref("etag"))
            .build();
        self.operation = self.operation.response("304", unchanged);
        self
    }

    /// Answers something else than JSON.
    pub(super) fn answers_with(
        mut self,
        status: u16,
        description: &str,
        media_type: &str,
        schema: Object,
    ) -> Self {
        let response = ResponseBuilder::new()
            .description(description)
            .header_ref(headers::API_VERSION, header_ref("api-version"))
            .content(media_type, ContentBuilder::new().schema(Some(Schema::Object(schema))).build())
            .build();
        self.operation = self.operation.response(status.to_string(), response);
        self
    }

    /// Puts it into the document.
    pub(super) fn done(mut self) {
        self.errors.sort_unstable();
        self.errors.dedup();
        for status in &self.errors {
            self.operation =
                self.operation.response(status.to_string(), Ref::from_response_name(status.to_string()));
        }
        self.draft.paths.add_path_operation(&self.template, vec![self.method], self.operation.build());
    }
}

fn one(name: &str, place: ParameterIn, description: &str, schema: Object) -> ParameterBuilder {
    // An absent `required` means "not required" for all but path parameters.
    Parameter::builder()
        .name(name)
        .parameter_in(place)
        .required(Required::False)
        .description(Some(description))
        .schema(Some(schema))
}

fn text() -> Object {
    ObjectBuilder::new().schema_type(Type::String).build()
}

fn parameter_ref(name: &str) -> Ref {
    Ref::new(format!("#/components/parameters/{name}"))
}

fn header_ref(name: &str) -> Ref {
    Ref::new(format!("#/components/headers/{name}"))
}
