use super::World;
use super::brieven::{refusal, save};
use crate::backup;
use crate::views::{bijlagen, brieven, documenten, voorzieningen};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{BijlageRow, VoorzieningView};
use domain::call::{
    AddBijlage, AppError, DeleteBijlage, DeleteBrief, ErrorCode, GetVoorziening, MakeBackup, Restore,
    SaveBrief,
};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n";

async fn add(world: &World, brief: &str, name: &str, bytes: &[u8]) -> Result<BijlageRow, AppError> {
    let call = AddBijlage { brief: brief.into(), name: name.into(), file: STANDARD.encode(bytes) };
    bijlagen::add(&world.ctx, call).await
}

async fn get(world: &World, id: &str) -> VoorzieningView {
    voorzieningen::get(&world.ctx, GetVoorziening { id: id.into() }).await.unwrap()
}

/// A letter, with the ids of its voorziening and of itself.
async fn kept(world: &World) -> (String, String) {
    let voorziening = save(world, refusal("2026-11-02")).await.unwrap();
    let brief = get(world, &voorziening).await.letters[0].id.clone().unwrap();
    (voorziening, brief)
}

fn id_of(row: &BijlageRow) -> &str {
    row.path.as_deref().unwrap().strip_prefix("/document/").unwrap()
}

#[tokio::test]
async fn a_pdf_is_kept_with_its_letter_and_shown_back() {
    let world = World::new();
    let (voorziening, brief) = kept(&world).await;
    let row = add(&world, &brief, "C:\\scans\\Brief.PDF", PDF).await.unwrap();
    assert_eq!(
        (row.name.as_str(), row.media_type.as_str(), row.size),
        ("Brief.pdf", "application/pdf", PDF.len() as u64)
    );
    assert_eq!(get(&world, &voorziening).await.attachments, std::slice::from_ref(&row));
    let shown = documenten::bytes(&world.ctx, id_of(&row)).await.unwrap();
    assert_eq!((shown.name.as_str(), shown.bytes.as_slice()), ("Brief.pdf", PDF));
    bijlagen::delete(&world.ctx, DeleteBijlage { id: row.id.clone() }).await.unwrap();
    assert!(get(&world, &voorziening).await.attachments.is_empty());
    assert_eq!(documenten::bytes(&world.ctx, &row.id).await.unwrap_err().code, ErrorCode::NotFound);
    let again = bijlagen::delete(&world.ctx, DeleteBijlage { id: row.id }).await;
    assert_eq!(again.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn what_is_no_pdf_or_photo_is_refused_whatever_its_name() {
    let world = World::new();
    let (voorziening, brief) = kept(&world).await;
    for bytes in [&b"PK\x03\x04 bomb"[..], b"<!doctype html><script>", b"", b"MZ\x90"] {
        let error = add(&world, &brief, "brief.pdf", bytes).await.unwrap_err();
        assert_eq!((error.code, error.args["field"].as_str()), (ErrorCode::InvalidField, "file"));
    }
    let mut large = PDF.to_vec();
    large.resize(30 * 1024 * 1024, 0);
    assert_eq!(add(&world, &brief, "brief.pdf", &large).await.unwrap_err().code, ErrorCode::TooLarge);
    large.truncate(10 * 1024 * 1024 + 1);
    assert_eq!(add(&world, &brief, "brief.pdf", &large).await.unwrap_err().code, ErrorCode::TooLarge);
    let call = AddBijlage { brief: brief.clone(), name: "brief.pdf".into(), file: "no base64 !".into() };
    assert_eq!(bijlagen::add(&world.ctx, call).await.unwrap_err().code, ErrorCode::InvalidField);
    assert_eq!(add(&world, "0", "brief.pdf", PDF).await.unwrap_err().code, ErrorCode::NotFound);
    assert!(get(&world, &voorziening).await.attachments.is_empty());
}

#[tokio::test]
async fn all_together_fit_in_a_backup_and_a_letter_has_ten_at_most() {
    let world = World::new();
    let (_, brief) = kept(&world).await;
    let mut large = PDF.to_vec();
    large.resize(10 * 1024 * 1024, 0);
    for n in 0..3 {
        add(&world, &brief, &format!("{n}.pdf"), &large).await.unwrap();
    }
    assert_eq!(add(&world, &brief, "4.pdf", &large).await.unwrap_err().code, ErrorCode::TooLarge);
    for n in 3..10 {
        add(&world, &brief, &format!("{n}.pdf"), PDF).await.unwrap();
    }
    assert_eq!(add(&world, &brief, "11.pdf", PDF).await.unwrap_err().code, ErrorCode::InvalidField);
}

#[tokio::test]
async fn a_letter_that_is_put_back_has_its_files_and_one_that_stays_away_loses_them() {
    let world = World::new();
    let (voorziening, brief) = kept(&world).await;
    let row = add(&world, &brief, "brief.pdf", PDF).await.unwrap();
    let deleted = brieven::delete(&world.ctx, DeleteBrief { id: brief.clone() }).await.unwrap();
    brieven::save(&world.ctx, SaveBrief { brief: deleted }).await.unwrap();
    assert_eq!(get(&world, &voorziening).await.attachments, std::slice::from_ref(&row));
    brieven::delete(&world.ctx, DeleteBrief { id: brief }).await.unwrap();
    let (_, other) = kept(&world).await;
    brieven::delete(&world.ctx, DeleteBrief { id: other }).await.unwrap();
    assert_eq!(documenten::bytes(&world.ctx, &row.id).await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn a_backup_carries_the_files_to_another_device() {
    let here = World::new();
    let (voorziening, brief) = kept(&here).await;
    let row = add(&here, &brief, "brief.pdf", PDF).await.unwrap();
    let made = backup::make(&here.ctx, MakeBackup {}).await.unwrap();
    let file = here.ctx.files.get(made.file.path.strip_prefix("/file/").unwrap()).unwrap();
    let call = || Restore { file: STANDARD.encode(&file.bytes), words: made.words.join(" ") };
    let there = World::new();
    backup::restore(&there.ctx, call()).await.unwrap();
    assert_eq!(get(&there, &voorziening).await.attachments, std::slice::from_ref(&row));
    assert_eq!(documenten::bytes(&there.ctx, &row.id).await.unwrap().bytes, PDF);
    let again = backup::restore(&there.ctx, call()).await.unwrap();
    assert_eq!((again.added, again.changed), (0, 0));
    // Thrown away there, and not brought back.
    bijlagen::delete(&there.ctx, DeleteBijlage { id: row.id.clone() }).await.unwrap();
    backup::restore(&there.ctx, call()).await.unwrap();
    assert!(get(&there, &voorziening).await.attachments.is_empty());
}
