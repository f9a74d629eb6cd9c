## Documents: the list, the viewer, sending one
documenten-intro = Brieven van de gemeente en wat u stuurde. Wat u opende, leest u ook zonder internet.
documenten-all = Alle documenten
documenten-none = Nog geen documenten
documenten-none-text = Brieven van de gemeente komen hier vanzelf. U kunt er ook zelf een sturen.
document-title = Document
document-save = Opslaan
document-save-window = Openen met een andere app
document-save-window-hint = Het bestand komt in uw map Downloads.
document-save-hint = Uw browser bewaart het bestand in de map Downloads.
document-share = Delen
document-share-none = Delen kan op dit apparaat niet. Sla het document op. Dan kunt u het bestand zelf delen.
document-share-refused = Uw apparaat deelt dit soort bestand niet. Sla het op.
document-no-view = Dit apparaat toont geen pdf in de app. Open het met een andere app.
document-no-view-browser = Uw browser toont deze pdf niet hier. Open hem in een nieuw tabblad of sla hem op.
document-new-tab = Openen in een nieuw tabblad
document-other-kind = Dit soort bestand toont de app niet. Sla het op om het te openen.
document-frame = De inhoud van het document
upload-title = Stuur een document
upload-for = Voor wie is het?
upload-pick = Kies een foto of pdf
upload-hint = Een pdf, jpg of png van hoogstens 10 MB. Zonder internet gaat het later vanzelf.
upload-queued = Uw document wordt verstuurd zodra het kan
upload-waiting = Wordt verstuurd
upload-sent = Verstuurd
upload-refused = Geweigerd door de gemeente
upload-refused-link = Kijk bij Berichten wat u kunt doen
bijlage-many = Dit zijn genoeg bestanden. Haal er eerst een weg.
attachment-gone = Staat niet meer in het dossier
# $name (String)
attachment-open = Open bijlage { $name }

## Messages with attachments, read state, the chat
delivery-read = Gelezen door de gemeente
# $moment (String)
delivery-sent-at = Ontvangen door de gemeente op { $moment }
# $moment (String)
delivery-read-at = Gelezen door de gemeente op { $moment }
# $count (Number)
berichten-unread = { $count ->
    [one] 1 nieuw
   *[other] { $count } nieuw
 }
berichten-attach = Foto of pdf meesturen
berichten-attach-hint = Hoogstens 10 bestanden van 10 MB. Een pdf, jpg of png.
# $name (String)
berichten-attach-drop = Haal { $name } weg
berichten-draft-kept = Wat u typt, blijft bewaard tot u het verstuurt.
berichten-about = Schrijf de gemeente hierover
outbox-attached = Er wacht een bericht op dit bestand. Kiest u Niet sturen? Dan gaat het bericht zonder dit bestand.
chat-title = Chat
# $gemeente (String)
chat-with = Chat met { $gemeente }
# $name (String)
chat-for = Chat over { $name }
chat-live = Verbonden. Antwoorden komen vanzelf.
chat-connecting = Verbinding maken. U kunt alvast schrijven.
chat-off = Geen verbinding
chat-open = Nu open
chat-closed = Nu gesloten
# $gemeente (String)
chat-closed-text = Er is nu niemand in de chat van { $gemeente }. Bel of schrijf een bericht.
# $gemeente (String)
chat-none-text = { $gemeente } heeft hier geen chat. Bel of schrijf een bericht.
chat-hours = Dan is er iemand
chat-other = Zo bereikt u de gemeente ook
chat-no-phone = Van deze gemeente is hier geen telefoonnummer bekend. Kijk op de laatste brief.
chat-message = Schrijf een bericht
chat-write = Uw vraag
chat-sign-in = Log in om te chatten
chat-private = Deze chat ziet u, en de persoon over wie het gaat. Anderen met een machtiging zien hem niet.
chat-private-own = Deze chat ziet alleen u. Wie u machtigde, ziet hem niet.

## Letters, sent electronically
# $gemeente (String)
schrijven-send = Verstuur naar gemeente { $gemeente }
# $gemeente (String)
schrijven-send-hint = Gemeente { $gemeente } neemt deze brief digitaal aan. Hij is pas ingediend als de ontvangst terug is.
schrijven-send-attach = Bijlagen gaan niet mee met deze knop. Stuur die daarna bij Documenten.
schrijven-send-sign-in = Log in. Dan gaat de brief vanzelf weg.
schrijven-send-missing = Vul eerst alle gegevens in. Digitaal kunt u niets meer met de pen invullen.
schrijven-sending = Uw brief wordt verstuurd
schrijven-sending-text = Hij is nog niet ingediend. Dat staat hier zodra de gemeente hem heeft.
schrijven-refused = De gemeente nam uw brief niet aan
schrijven-refused-text = Hij is niet ingediend. Kijk bij Berichten wat u kunt doen, of stuur hem op papier.
# $date (String)
schrijven-handed-in = Ingediend op { $date }
# $reference (String)
schrijven-reference = Kenmerk van de gemeente: { $reference }
schrijven-receipt = De gemeente bevestigde de ontvangst.
