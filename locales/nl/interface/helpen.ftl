## Acting for somebody: who helps me, whom do I help.
helpen-title = Wie mag meekijken?
helpen-intro = U bepaalt wie meekijkt, en wat die persoon mag.
helpen-menu-text = Iemand toegang geven, een code gebruiken, zien wie keek.
helpen-me = Wie helpt mij?
helpen-me-none = Nog niemand heeft hier toegang tot uw gegevens.
# $gemeente (String)
helpen-me-at = Uw gegevens bij gemeente { $gemeente }
helpen-me-connect-title = U bent nog niet verbonden
helpen-me-connect = Log in bij uw gemeente. Daarna kunt u iemand toegang geven.
helpen-give = Iemand toegang geven
helpen-sign-in = Inloggen
helpen-sign-in-text = Log in om iemand toegang te geven of toegang te stoppen.
helpen-them = Wie help ik?
helpen-them-none = U ziet hier nog niemand anders. Kreeg u een code? Vul die dan in.
helpen-have-code = Ik heb een code
helpen-explain = Iemand kan zelf geen toegang geven
helpen-explain-text = Mentor, bewindvoerder, curator, DigiD Machtigen.
helpen-who-looked = Wie keek wanneer?
helpen-who-looked-text = Zie per dag wie wat bekeek.

helpen-scope-read = Meekijken
helpen-scope-read-text = Aanvragen, hulp, afspraken en brieven zien. Taken samen doen.
helpen-scope-talk = Berichten
helpen-scope-talk-text = Berichten met de gemeente lezen en sturen.
helpen-scope-ask = Aanvragen
helpen-scope-ask-text = Hulp melden, iets aanvragen, op een afspraak antwoorden.
helpen-scope-money = Geld
helpen-scope-money-text = Uw pgb zien: wat er is en wat er is uitgegeven.
# $name (String)
# $what (String)
helpen-not-allowed = { $name } gaf u geen toegang tot “{ $what }”. Dat kan alsnog, met een nieuwe code van { $name }.
helpen-never = Beschermd wonen, opvang en huiselijk geweld ziet niemand anders. Dat is altijd zo.

helpen-row-code = Code die nog niet gebruikt is
# $when (String)
helpen-row-code-until = Te gebruiken tot { $when }
# $when (String)
helpen-row-until = Tot en met { $when }
helpen-row-open = Zonder einddatum
# $when (String)
helpen-row-past = Gestopt op { $when }
# $when (String)
helpen-row-looked = Keek het laatst { $when }
helpen-row-never-looked = Heeft nog niet gekeken
helpen-row-digid = Via DigiD Machtigen
helpen-row-digid-text = Dit regelde u bij DigiD. Stoppen kan ook alleen daar.
helpen-row-digid-link = Naar DigiD Machtigen
helpen-past = Gestopt
helpen-withdraw = Toegang stoppen
# $name (String)
helpen-withdraw-of = Toegang stoppen van { $name }
helpen-withdraw-code = Code intrekken
# $name (String)
helpen-withdraw-ask = Toegang van { $name } stoppen?
helpen-withdraw-ask-code = Code intrekken?
helpen-withdraw-text = Vanaf nu kan deze persoon niets meer zien. De kopie op zijn of haar apparaat wordt gewist. U kunt later opnieuw toegang geven.
helpen-withdraw-code-text = Niemand kan de code daarna nog gebruiken.
# $name (String)
helpen-withdrawn = { $name } heeft geen toegang meer.
helpen-withdrawn-code = De code is ingetrokken.
helpen-give-again = Opnieuw toegang geven

helpen-give-title = Iemand toegang geven
helpen-give-intro = U krijgt een code. Geef die aan degene die voor u zorgt.
helpen-give-what = Wat mag deze persoon?
helpen-give-what-missing = Kies minstens één ding.
helpen-give-until = Tot en met welke dag?
# $last (String)
helpen-give-until-hint = Uiterlijk { $last }. Stoppen kan altijd eerder.
helpen-give-until-wrong = Kies een dag vanaf vandaag. Vijf jaar is het langst.
helpen-give-go = Code maken
helpen-code-title = Uw code
# $gemeente (String)
helpen-code-for = Voor gemeente { $gemeente }
helpen-code-how = Lees de code voor, of laat de vierkante code zien.
# $when (String)
helpen-code-until = Te gebruiken tot { $when }. Eén keer.
helpen-code-once = Deze code staat hier alleen nu. Kwijt? Trek hem in en maak een nieuwe.
helpen-code-trust = Geef de code alleen aan wie u vertrouwt. De gemeente vraagt er nooit om.
helpen-code-qr = Vierkante code voor de telefoon
# $code (String)
helpen-code-aloud = Voorgelezen: { $code }
helpen-code-copy = Code kopiëren
helpen-code-copied = De code is gekopieerd.
helpen-code-not-copied = Kopiëren lukt niet. Schrijf de code over.
helpen-code-done = Klaar

helpen-redeem-title = Ik heb een code
helpen-redeem-intro = Kreeg u een code van iemand voor wie u zorgt? Vul die hier in.
helpen-redeem-place = Bij welke gemeente woont diegene?
helpen-redeem-code = De code
helpen-redeem-code-hint = Twaalf letters en cijfers. Streepjes en kleine letters mogen.
helpen-redeem-photo = Of kies een foto van de vierkante code
helpen-redeem-photo-hint = Een foto of schermafdruk (jpg of png).
helpen-redeem-sign-in = Log eerst zelf in bij deze gemeente. Gebruik uw eigen DigiD.
helpen-redeem-go = Code gebruiken
helpen-redeem-photo-read = De code is gelezen.
# $name (String)
helpen-redeemed-title = U helpt nu { $name }
helpen-redeemed-may = Dit mag u:
# $when (String)
helpen-redeemed-until = Tot en met { $when }.
# $name (String)
helpen-redeemed-seen = { $name } kan zien wanneer u kijkt, en kan dit stoppen.
helpen-redeemed-go = Naar Vandaag

helpen-held-stop = Ik stop ermee
# $name (String)
helpen-held-stop-of = Ik stop ermee: toegang tot { $name }
# $name (String)
helpen-held-ask = Toegang tot { $name } opgeven?
helpen-held-text = U ziet dit dossier dan niet meer. Alles ervan wordt van dit apparaat gewist. Ook uw brieven en plannen voor deze persoon.
helpen-held-locked = Op slot: log in om weer te kijken.
helpen-held-digid = Via DigiD Machtigen, zolang u bent ingelogd.

helpen-looks-title = Wie keek wanneer?
helpen-looks-intro = Dit zijn de laatste drie maanden. Uzelf staat er niet bij.
helpen-looks-none = Nog niemand keek in uw gegevens.
helpen-looked-zaken = uw aanvragen
helpen-looked-voorzieningen = uw hulp
helpen-looked-pgb = uw pgb
helpen-looked-afspraken = uw afspraken
helpen-looked-taken = uw taken
helpen-looked-berichten = uw berichten
helpen-looked-documenten = uw brieven
helpen-looked-machtigingen = de eigen toegang
helpen-looked-other = iets anders
helpen-looks-help = Klopt dit niet? Stop de toegang en bel uw gemeente.

helpen-uitleg-title = Als iemand zelf geen toegang kan geven
helpen-uitleg-intro = Soms kan iemand dit niet meer zelf. Dan zijn er andere wegen.
helpen-uitleg-digid = DigiD Machtigen
helpen-uitleg-digid-text = Hiermee geeft iemand u toegang bij de overheid, per dienst en voor een tijd. U logt in met uw eigen DigiD. Deel nooit een DigiD: ook niet met familie.
helpen-uitleg-digid-here = Uw gemeente herkent dit bij het inloggen. Stoppen kan bij DigiD Machtigen, niet in Naaste.
helpen-uitleg-levenstestament = Levenstestament
helpen-uitleg-levenstestament-text = Iemand wees u aan bij de notaris, voor later. Dat kan gaan over geld, zorg of allebei. Vraag de notaris wat er in staat.
helpen-uitleg-mentor = Mentor
helpen-uitleg-mentor-text = Beslist over zorg en verpleging. De kantonrechter wijst een mentor aan.
helpen-uitleg-bewind = Bewindvoerder
helpen-uitleg-bewind-text = Beheert het geld. De kantonrechter wijst een bewindvoerder aan.
helpen-uitleg-bewind-svb = Bij de SVB kan een bewindvoerder nog niet inloggen via DigiD Machtigen.
helpen-uitleg-curator = Curator
helpen-uitleg-curator-text = Beslist over geld en over zorg. De kantonrechter wijst een curator aan.
helpen-uitleg-now = Wat kunt u nu doen?
helpen-uitleg-now-text = Bent u mentor, bewindvoerder of curator? Stuur de gemeente de beschikking van de rechter. Vraag hoe u kunt inloggen of bellen. Dit kan nog niet met een code.
helpen-uitleg-now-help = Twijfelt u? Vraag gratis hulp van een cliëntondersteuner.
helpen-uitleg-no-advice = Dit is uitleg, geen juridisch advies. Nagekeken op 21 november 2026.
helpen-uitleg-source = Bron
helpen-uitleg-source-digid = Logius: hoe DigiD Machtigen werkt
helpen-uitleg-source-svb = SVB: inloggen met DigiD Machtigen
helpen-uitleg-source-rwv = rwv.nl en ouderenbescherming.com (levenstestament, bewind, mentorschap, curatele)

# $name (String)
helpen-ended = Uw toegang tot { $name } is gestopt.
# $gemeente (String)
# $when (String)
helpen-ended-text = Gemeente { $gemeente } meldde dit op { $when }. Alles van dit dossier is van dit apparaat gewist. Ook wat u er zelf bij schreef.
helpen-ended-unsent = Dit is niet meer verstuurd:
helpen-ended-unsent-text = Bewaar zelf wat u nodig hebt. Na 30 dagen, of als u sluit, is het weg.
helpen-ended-close = Gelezen, wissen
# $name (String)
helpen-locked = Het dossier van { $name } is op slot.
helpen-locked-text = Er was 30 dagen geen contact met de gemeente, of de klok ging terug. Log in om verder te kijken.
