## Documents: the list, the viewer, sending one
documenten-intro = Letters from the municipality and what you sent. What you opened can be read without internet.
documenten-all = All documents
documenten-none = No documents yet
documenten-none-text = Letters from the municipality come here by themselves. You can also send one.
document-title = Document
document-save = Save
document-save-window = Open with another app
document-save-window-hint = The file is put in your Downloads folder.
document-save-hint = Your browser keeps the file in the Downloads folder.
document-share = Share
document-share-none = This device cannot share from here. Save the document. Then you can share the file yourself.
document-share-refused = Your device does not share this kind of file. Save it.
document-no-view = This device does not show a PDF in the app. Open it with another app.
document-no-view-browser = Your browser does not show this PDF here. Open it in a new tab or save it.
document-new-tab = Open in a new tab
document-other-kind = The app does not show this kind of file. Save it to open it.
document-frame = The contents of the document
upload-title = Send a document
upload-for = Who is it for?
upload-pick = Choose a photo or PDF
upload-hint = A PDF, JPG or PNG of at most 10 MB. Without internet it goes later by itself.
upload-queued = Your document is sent as soon as possible
upload-waiting = Is being sent
upload-sent = Sent
upload-refused = Refused by the municipality
upload-refused-link = See under Messages what you can do
bijlage-many = These are enough files. Remove one first.
attachment-gone = No longer in the file
# $name (String)
attachment-open = Open attachment { $name }

## Messages with attachments, read state, the chat
delivery-read = Read by the municipality
# $moment (String)
delivery-sent-at = Received by the municipality on { $moment }
# $moment (String)
delivery-read-at = Read by the municipality on { $moment }
# $count (Number)
berichten-unread = { $count ->
    [one] 1 new
   *[other] { $count } new
 }
berichten-attach = Send a photo or PDF along
berichten-attach-hint = At most 10 files of 10 MB. A PDF, JPG or PNG.
# $name (String)
berichten-attach-drop = Remove { $name }
berichten-draft-kept = What you type is kept until you send it.
berichten-about = Write to the municipality about this
outbox-attached = A message waits for this file. If you choose Do not send, the message goes without it.
chat-title = Chat
# $gemeente (String)
chat-with = Chat with { $gemeente }
# $name (String)
chat-for = Chat about { $name }
chat-live = Connected. Answers come by themselves.
chat-connecting = Connecting. You can write already.
chat-off = No connection
chat-open = Open now
chat-closed = Closed now
# $gemeente (String)
chat-closed-text = Nobody is in the chat of { $gemeente } now. Call or write a message.
# $gemeente (String)
chat-none-text = { $gemeente } has no chat here. Call or write a message.
chat-hours = Somebody is there
chat-other = Other ways to reach the municipality
chat-no-phone = No phone number of this municipality is known here. Look at the last letter.
chat-message = Write a message
chat-write = Your question
chat-sign-in = Sign in to chat
chat-private = You and the person it is about see this chat. Others with an authorisation do not.
chat-private-own = Only you see this chat. People whom you authorised do not.

## Letters, sent electronically
# $gemeente (String)
schrijven-send = Send to the municipality of { $gemeente }
# $gemeente (String)
schrijven-send-hint = The municipality of { $gemeente } takes this letter digitally. It is handed in only when the receipt is back.
schrijven-send-attach = Attachments do not go along with this button. Send them afterwards under Documents.
schrijven-send-sign-in = Sign in. Then the letter goes by itself.
schrijven-send-missing = Fill everything in first. Digitally you cannot add anything by pen.
schrijven-sending = Your letter is being sent
schrijven-sending-text = It is not handed in yet. You see that here once the municipality has it.
schrijven-refused = The municipality did not take your letter
schrijven-refused-text = It is not handed in. See under Messages what you can do, or send it on paper.
# $date (String)
schrijven-handed-in = Handed in on { $date }
# $reference (String)
schrijven-reference = Reference of the municipality: { $reference }
schrijven-receipt = The municipality confirmed the receipt.
