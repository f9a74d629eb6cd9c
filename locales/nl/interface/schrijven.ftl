## Brieven aan de gemeente: kiezen, schrijven, versturen. De brieven zelf zijn altijd in het Nederlands.
schrijven-title = Brieven aan de gemeente
schrijven-open = Schrijf de brief
schrijven-now = Dit kunt u nu sturen
schrijven-later = Dit kan nu niet
schrijven-draft = Concept bewaard
schrijven-sent = Verstuurd
# $date (String) - when it was sent
# $how (String) - how
schrijven-sent-line = { $date }, { $how }
# $date (String)
schrijven-received-on = Ontvangen op { $date }
# $date (String)
schrijven-counted = Wij rekenen vanaf { $date }, tot u de dag van ontvangst invult.
schrijven-unsend = Toch niet verstuurd
schrijven-signer = Wie ondertekent?
schrijven-signer-client = De cliënt zelf
schrijven-signer-ander = Iemand anders, met een machtiging
schrijven-people = Wie schrijft
schrijven-name = Naam van wie tekent
schrijven-address = Adres van wie tekent
schrijven-address-hint = Straat en nummer. Op de regel daaronder postcode en plaats.
schrijven-contact = Telefoon of e-mail
schrijven-client = Naam van de cliënt
schrijven-client-address = Adres van de cliënt
schrijven-birth = Geboortedatum van de cliënt
schrijven-birth-hint = Dan vindt de gemeente het dossier. Een BSN is niet nodig.
schrijven-recipient = Aan wie
schrijven-text = De brief
schrijven-text-hint = De brief is in het Nederlands. Pas elk deel aan, of maak het leeg.
schrijven-subject = Onderwerp
schrijven-attach = Bijlagen
schrijven-extra = Andere bijlagen, één per regel
schrijven-pdf = Maak de brief
schrijven-machtiging = Maak de machtiging
schrijven-kept = Wat u invult, wordt bewaard op dit apparaat.
schrijven-how-to = Zo verstuurt u de brief
schrijven-know = Goed om te weten
schrijven-mark = Ik heb de brief verstuurd
schrijven-mark-date = Wanneer
schrijven-mark-how = Hoe
schrijven-how-balie = Afgegeven aan de balie
schrijven-how-aangetekend = Aangetekend
schrijven-how-post = Gewone post
schrijven-how-elektronisch = Digitaal bij de gemeente
schrijven-mark-received = Ontvangen op, volgens de bevestiging
schrijven-mark-save = Bewaar de datum
schrijven-marked = De datum is bewaard. De termijn van de gemeente loopt.
# $signs (String)
schrijven-unprintable = Deze tekens komen niet in de brief: { $signs }
