//! The declarations of a budget as a spreadsheet reads them.

use super::super::all;
use crate::context::Context;
use crate::views::{letters, snapshot};
use csv::{Terminator, WriterBuilder};
use domain::call::view::{DeclaratieView, FileView, SourceKind};
use domain::call::{AppError, ErrorCode, ExportDeclaraties};
use domain::input;
use locales::content::Content;

/// The declarations of a budget, oldest first, as a table that this app reads back. Semicolons and a decimal comma,
/// as spreadsheets expect them in the Netherlands.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn export(ctx: &Context, call: ExportDeclaraties) -> Result<FileView, AppError> {
    let context = ctx.clone();
    let bytes = snapshot::read(ctx, move |r, snapshot| {
        let words = letters::Words::load(&context, r)?;
        let purses = all(snapshot);
        let purse = purses.iter().find(|purse| purse.is_called(&call.pgb)).ok_or(ErrorCode::NotFound)?;
        let mut rows: Vec<&DeclaratieView> = purse.declaraties.iter().collect();
        rows.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        table(&words.own, &rows).ok_or_else(|| ErrorCode::Internal.into())
    })
    .await?;
    Ok(ctx.files.add(&format!("declaraties-{}.csv", ctx.today()), "text/csv", bytes))
}

fn table(words: &Content, rows: &[&DeclaratieView]) -> Option<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let head = ["date", "carer", "amount", "source", "kind", "state"]
        .map(|key| words.get(&format!("table-{key}")).unwrap_or_default());
    writer.write_record(&head).ok()?;
    for row in rows {
        let source = match row.source {
            SourceKind::Gemeente => "table-gemeente",
            SourceKind::Zelf => "table-zelf",
        };
        let carer = plain(row.carer.as_deref().unwrap_or_default());
        let cells = [
            input::plain_date(row.date),
            carer,
            input::plain_amount(row.cents),
            words.get(source).unwrap_or_default(),
            row.details.kind.and_then(|kind| words.get(super::words::kind_key(kind))).unwrap_or_default(),
            row.details.state.and_then(|state| words.get(super::words::state_key(state))).unwrap_or_default(),
        ];
        writer.write_record(&cells).ok()?;
    }
    writer.into_inner().ok()
}

/// Words that a spreadsheet does not take for a formula.
fn plain(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}
