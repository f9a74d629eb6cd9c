use crate::backend::{self, changed};
use crate::components::{Sending, toast, use_pick};
use crate::drawing::prelude::*;
use crate::words::words;
use domain::call::{AddDocument, Topic};

/// A field that sends a photo or PDF to a dossier.
#[component]
pub fn Upload(dossier: String, voorziening: Option<String>) -> Element {
    let w = words();
    let pick = use_pick();
    let send = move |name, file| -> Sending {
        let (dossier, voorziening) = (dossier.clone(), voorziening.clone());
        Box::pin(async move {
            backend::call(AddDocument { dossier, voorziening, name, file }).await?;
            toast(words().upload_queued());
            changed(&[Topic::Dossier, Topic::Outbox]);
            Ok(())
        })
    };
    pick.field("document-sturen", w.upload_pick(), w.upload_hint(), send)
}
