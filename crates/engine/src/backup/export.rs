//! Everything in readable form: what the user wrote, what waits to be sent, and the copies of dossiers.

use crate::context::Context;
use crate::own;
use crate::store::{Reader, Table};
use domain::call::view::FileView;
use domain::call::{AppError, ErrorCode, ExportAll};
use municipal_api::Collectie;
use serde_json::{Map, Value, json};

/// All that the store holds about people, as JSON. Sessions and keys are left out: they say nothing and
/// open things. Documents are named; their bytes can be saved one by one.
///
/// # Errors
/// The store's.
pub async fn export_all(ctx: &Context, _: ExportAll) -> Result<FileView, AppError> {
    let (made, version) = (ctx.now(), ctx.config.version.clone());
    let bytes = ctx
        .read(move |r| {
            let all = json!({
                "format": "naaste-export",
                "made": made,
                "app": version,
                "own": own_records(r)?,
                "outbox": values(r.list_all(Table::Outbox)?),
                "dossiers": dossiers(r)?,
                "municipalities": values(r.list_all(Table::Gemeenten)?),
            });
            serde_json::to_vec_pretty(&all).map_err(|_| ErrorCode::Internal.into())
        })
        .await?;
    Ok(ctx.files.add(&format!("naaste-export-{}.json", ctx.today()), "application/json", bytes))
}

/// The user's own records by kind, as they are now.
fn own_records(r: &Reader<'_>) -> Result<Map<String, Value>, AppError> {
    let mut kinds: Map<String, Value> = Map::new();
    for record in own::all(r)?.into_iter().filter(own::Record::is_alive) {
        let (kind, id) = (record.kind.clone(), record.id.clone());
        if let Value::Array(rows) = kinds.entry(kind).or_insert_with(|| json!([])) {
            rows.push(json!({ "id": id, "value": record.read::<Value>()? }));
        }
    }
    Ok(kinds)
}

/// The copy of each dossier by collection, as the municipality sent it.
fn dossiers(r: &Reader<'_>) -> Result<Vec<Value>, AppError> {
    let mut found = Vec::new();
    for (id, record) in r.list_all::<Value>(Table::Dossiers)? {
        let mut collections = Map::new();
        if let Some(gemeente) = record.get("gemeente").and_then(Value::as_str) {
            for collectie in Collectie::ALL {
                let rows: Vec<(String, Value)> =
                    r.list(Table::Wire, &[gemeente, &id, collectie.segment()])?;
                if !rows.is_empty() {
                    collections.insert(collectie.segment().to_owned(), values(rows).into());
                }
            }
        }
        found.push(json!({ "id": id, "about": record, "collections": collections }));
    }
    Ok(found)
}

fn values(rows: Vec<(String, Value)>) -> Vec<Value> {
    rows.into_iter().map(|(_, value)| value).collect()
}
