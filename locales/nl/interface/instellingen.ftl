settings-language = Taal
settings-theme = Kleuren
settings-theme-system = Zoals het apparaat
settings-theme-light = Licht
settings-theme-dark = Donker
settings-theme-contrast = Veel contrast
settings-notifications = Meldingen
settings-notifications-on = Stuur mij herinneringen
settings-full-text = Toon de hele tekst in een melding
settings-full-text-hint = Anderen kunnen die dan ook zien.
settings-remind-minutes = Voor een afspraak
settings-remind-days = Voor een laatste dag
settings-quiet = Stille uren
settings-quiet-from = Stil vanaf
settings-quiet-until = Stil tot
settings-computer = Deze computer
settings-autostart = Start Naaste samen met de computer
settings-tray = Laat Naaste open staan naast de klok
settings-tray-hint = Dan komen herinneringen ook als het venster dicht is.
# $count (Number)
settings-days-before = { $count ->
    [one] 1 dag ervoor
   *[other] { $count } dagen ervoor
 }
# $count (Number)
settings-hours-before = { $count ->
    [one] 1 uur ervoor
   *[other] { $count } uur ervoor
 }
# $count (Number)
settings-minutes-before = { $count ->
    [one] 1 minuut ervoor
   *[other] { $count } minuten ervoor
 }
settings-profile = Mijn situatie
settings-profile-text = Uw antwoorden op de vragen van het begin.
settings-profile-edit = Antwoorden aanpassen
settings-gemeenten = Gemeenten
settings-gemeenten-text = Log in om uw gegevens op te halen.
settings-sign-in = Inloggen
settings-sign-out = Uitloggen
settings-sign-out-erase = Uitloggen en gegevens wissen
settings-sign-out-erase-text = Alles van deze gemeente gaat van dit apparaat. Na inloggen komt het terug.
# $name (String)
settings-signed-in = Ingelogd als { $name }
settings-signed-in-plain = Ingelogd
settings-not-signed-in = Niet ingelogd
# $when (String)
settings-synced = Opgehaald: { $when }
# $when (String)
settings-session-ends = De sessie eindigt om { $when }
signing-in-title = Inloggen in uw browser
signing-in-text = Wij hebben uw browser geopend. Log daar in. Kom daarna hier terug.
signing-in-open = Open de inlogpagina
signing-in-cancel = Stop met inloggen
signed-in-toast = U bent ingelogd
settings-data = Uw gegevens
backup-title = Reservekopie
backup-text = Een versleuteld bestand met alles wat u zelf invulde.
backup-make = Maak een reservekopie
backup-words = Uw herstelwoorden
backup-words-text = Schrijf deze twaalf woorden op papier. U ziet ze maar één keer.
backup-words-warn = Zonder deze woorden kan niemand de kopie openen.
backup-download = Bewaar het bestand
backup-written = Ik heb de woorden opgeschreven
restore-title = Reservekopie terugzetten
restore-text = Kies het bestand en vul de twaalf woorden in. Wat u al heeft, blijft staan.
restore-file = Bestand
restore-words = Herstelwoorden
restore-words-hint = Twaalf woorden met een spatie ertussen
restore-go = Terugzetten
# $added (Number)
# $changed (Number)
restore-done = Klaar: { $added } nieuw, { $changed } bijgewerkt.
export-title = Alles meenemen
export-text = Een leesbaar bestand met alles wat Naaste weet. Het is niet versleuteld.
export-go = Maak het bestand
erase-title = Alles wissen
erase-text = Wist alles van dit apparaat. Bij de gemeente verandert er niets.
erase-go = Alles wissen
erase-step-1 = Wilt u eerst een reservekopie maken?
erase-step-1-text = Uw eigen brieven, afspraken en administratie staan alleen hier.
erase-step-1-backup = Eerst een reservekopie
erase-step-1-next = Verder zonder kopie
erase-step-2 = Alles van dit apparaat wissen?
erase-step-2-text = Dit kan niet worden teruggedraaid.
erase-step-2-wait = U kunt zo wissen. Neem even de tijd.
erase-step-2-go = Ja, wis alles
erase-keep = Nee, bewaar alles
privacy-title = Privacy
privacy-1 = Uw gegevens staan versleuteld op dit apparaat. Er is geen account bij Naaste.
privacy-2 = Naaste vraagt nooit om uw burgerservicenummer (BSN).
privacy-3 = Wat u zelf invult, blijft hier. Alleen wat u verstuurt, gaat naar de gemeente.
privacy-4 = De gemeente stuurt alleen gegevens als u bent ingelogd.
privacy-5 = Er zijn geen advertenties, geen volgers en geen statistieken.
privacy-6 = U kunt alles meenemen en alles wissen. Dat doet u op deze pagina.
privacy-7 = Meldingen tonen geen persoonlijke tekst, tenzij u dat aanzet.
privacy-8 = Naaste geeft uitleg over de wet. Het is geen juridisch advies.
about-title = Over Naaste
# $version (String)
about-version = Versie { $version }
about-text = Naaste is vrije software onder de licentie EUPL-1.2.
about-font = Lettertype: Atkinson Hyperlegible Next, onder de SIL Open Font License.
about-design = Vormgeving met onderdelen van NL Design System, onder EUPL-1.2.
about-access = Toegankelijkheid
about-access-text = Naaste is gemaakt volgens WCAG 2.2 niveau AA, en elk scherm wordt met de computer getest: in elke taal, licht, donker en met veel contrast. Niemand met een beperking en geen onderzoeker heeft de app al getest. Werkt iets niet voor u? Zeg het tegen uw gemeente.
about-example = Voorbeeld
about-example-on = Bekijk het voorbeeld
settings-remind-pgb = Voor het verlengen van een PGB
settings-remind-tasks = Voor een taak
settings-phone = Deze telefoon
settings-app-lock = Naaste op slot
settings-app-lock-hint = Uw telefoon vraagt wie u bent. Haalt u de code van uw telefoon weg? Dan zijn uw gegevens hier ook weg. Maak eerst een reservekopie.
settings-screenshots = Foto’s van het scherm toestaan
settings-screenshots-hint = Dan is Naaste ook te zien in de lijst met open apps.
settings-same-day = Op de dag zelf
settings-not-shown = Naaste kan hier geen meldingen tonen. Wat u mist, staat op Vandaag als u Naaste opent.
problem-title = Zeg wat er niet klopt
problem-intro = Werkt er iets niet, of staat er iets fout in Naaste? Schrijf het op. U ziet precies wat er wordt verstuurd.
problem-field = Wat gaat er mis?
problem-hint = Schrijf geen namen op, geen BSN en niets over uw gezondheid.
problem-empty = Schrijf eerst op wat er misgaat.
problem-lines = Dit helpt om de fout te vinden. Haal weg wat u niet wilt delen.
problem-version = Versie van Naaste
problem-device = Apparaat
problem-synced = Laatst opgehaald op
problem-text = Dit wordt verstuurd, en niets anders
# $address (String)
problem-mail-text = Het gaat naar { $address }, met als onderwerp “Naaste”. U verstuurt het zelf, met uw eigen mailprogramma.
problem-mail = Open mijn mailprogramma
problem-nowhere = Naaste stuurt zelf niets en weet geen adres. Geef de tekst aan iemand die u kan helpen.
problem-share = Deel of kopieer de tekst
problem-share-none = Delen en kopiëren kan op dit apparaat niet. Selecteer de tekst, of schrijf hem over.
