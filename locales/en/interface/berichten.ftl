berichten-intro = Messages with the municipality.
berichten-empty-title = No messages yet
berichten-empty-text = Sign in at your municipality to get and send messages.
berichten-you = You
berichten-write = Write a message
berichten-send = Send
berichten-new = New message
berichten-left = { $count ->
    [one] 1 character left
   *[other] { $count } characters left
 }
berichten-too-long = This message is too long. Make it shorter.
berichten-queued = Your message is sent as soon as possible
berichten-subject-none = General
delivery-received = Received
delivery-sent = Sent
delivery-waiting = Waits to be sent
delivery-parked = Not sent
outbox-title = Still to be sent
outbox-parked-title = Not sent: you choose
outbox-waiting = Waits for its turn
outbox-needs-sign-in = Waits until you sign in
outbox-parked = The municipality did not accept this
outbox-retry = Send again
outbox-discard = Do not send
outbox-discarded = Will not be sent
outbox-theirs = The municipality has
outbox-kind-bericht = Message
outbox-kind-afspraak-antwoord = Answer to an appointment
outbox-kind-melding = Report of need
outbox-kind-aanvraag = Application
outbox-kind-document = Document
outbox-kind-taak = Task
