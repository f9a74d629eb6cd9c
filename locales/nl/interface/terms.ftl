## Terms of law: names, then who does what by when
term-onderzoek = Onderzoek door de gemeente
term-persoonlijk-plan = Uw persoonlijk plan
term-beschikking = Besluit op de aanvraag
term-bezwaar = Bezwaar maken
term-beslissing-op-bezwaar = Besluit op het bezwaar
term-beroep = Beroep bij de rechter
term-ingebrekestelling = Laatste twee weken voor de gemeente
term-dwangsom = Dwangsom van de gemeente

# $date (String)
term-line-onderzoek = De gemeente is uiterlijk { $date } klaar met het onderzoek.
# $date (String)
term-line-persoonlijk-plan = U kunt tot en met { $date } een eigen plan inleveren.
# $date (String)
term-line-beschikking = De gemeente beslist uiterlijk { $date }.
# $date (String)
term-line-bezwaar = U kunt tot en met { $date } bezwaar maken.
# $date (String)
term-line-beslissing-op-bezwaar = De gemeente beslist uiterlijk { $date } over het bezwaar.
# $date (String)
term-line-beroep = U kunt tot en met { $date } naar de rechter.
# $date (String)
term-line-ingebrekestelling = De gemeente heeft nog tot en met { $date } om te beslissen.
# $date (String)
term-line-dwangsom = De dwangsom loopt tot en met { $date }.

# $date (String)
term-late-onderzoek = Het onderzoek moest { $date } klaar zijn.
# $date (String)
term-late-persoonlijk-plan = Een eigen plan inleveren kon tot en met { $date }.
# $date (String)
term-late-beschikking = De gemeente moest uiterlijk { $date } beslissen.
# $date (String)
term-late-bezwaar = Bezwaar maken kon tot en met { $date }.
# $date (String)
term-late-beslissing-op-bezwaar = De gemeente moest uiterlijk { $date } over het bezwaar beslissen.
# $date (String)
term-late-beroep = Naar de rechter gaan kon tot en met { $date }.
# $date (String)
term-late-ingebrekestelling = De laatste twee weken zijn voorbij sinds { $date }.
# $date (String)
term-late-dwangsom = De dwangsom liep tot en met { $date }.

term-why-onderzoek = Na een melding heeft de gemeente zes weken voor het onderzoek.
term-why-persoonlijk-plan = U kunt binnen zeven dagen na de melding zelf opschrijven wat nodig is. Dat hoeft niet.
term-why-beschikking = Na de aanvraag heeft de gemeente twee weken om te beslissen.
term-why-bezwaar = U heeft zes weken om bezwaar te maken. Dat is gratis.
term-why-beslissing-op-bezwaar = De gemeente heeft zes weken, geteld na de laatste dag voor bezwaar.
term-why-beslissing-op-bezwaar-commissie = Een commissie geeft advies. Daarom heeft de gemeente twaalf weken.
term-why-beroep = U heeft zes weken om naar de rechter te gaan. Dat kost geld.
term-why-ingebrekestelling = U heeft geschreven dat het besluit te laat is. Nu krijgt de gemeente nog twee weken.
term-why-dwangsom = De gemeente betaalt u voor elke dag te laat, hoogstens 42 dagen.

term-state-suspended = Staat stil
term-state-met = Op tijd
term-state-passed = Voorbij
term-suspended-text = De termijn staat stil. De gemeente wacht op iets.
# $date (String)
term-safe = Veilige laatste dag: { $date }.
# $date (String)
term-formal = Volgens de wet mag het tot en met { $date }. Wacht daar niet op.
# $date (String)
term-formal-gemeente = Zonder weekend en feestdagen was dit { $date }.
# $date (String)
term-counted-from = Geteld vanaf { $date }.
# $amount (String)
term-due = Tot nu toe { $amount }.
term-law = In de wet
actor-burger = U bent aan zet
actor-gemeente = De gemeente is aan zet

## What helps now
action-persoonlijk-plan = Maak uw eigen plan
action-aanvraag = Doe nu de aanvraag
action-ingebrekestelling = Schrijf dat het te laat is
action-bezwaar = Maak bezwaar
action-beroep = Ga naar de rechter
action-informatie-geven = Geef de informatie
action-verlengen = Vraag verlenging
action-bellen = Bel de gemeente
action-title = Wat u nu kunt doen

## Steps for each action; the letters stay in Dutch in every language
do-persoonlijk-plan-1 = Schrijf op wat lukt, wat niet lukt en wat u nodig heeft.
do-persoonlijk-plan-2 = Schrijf ook op wat u als mantelzorger nodig heeft.
do-persoonlijk-plan-3 = Stuur het plan naar de gemeente. Bewaar een kopie.
do-aanvraag-1 = Het onderzoek is klaar of te laat. U mag de aanvraag nu doen.
do-aanvraag-2 = Gebruik de brief hieronder of onderteken het verslag.
do-aanvraag-3 = Vraag om een bevestiging. Daarna heeft de gemeente twee weken.
do-ingebrekestelling-1 = Bel eerst. Vaak weet de gemeente waarom het langer duurt.
do-ingebrekestelling-2 = Stuur daarna de brief hieronder. De gemeente krijgt dan nog twee weken.
do-ingebrekestelling-3 = Beslist de gemeente nog niet? Dan betaalt zij u voor elke dag te laat.
do-bezwaar-1 = Stuur de brief hieronder vóór de veilige laatste dag.
do-bezwaar-2 = De redenen mag u later sturen. Schrijf dat in de brief.
do-bezwaar-3 = Cliëntondersteuning helpt gratis. Het Juridisch Loket geeft advies.
do-beroep-1 = Bel eerst het Juridisch Loket: 0800-8020.
do-beroep-2 = Stuur een brief met uw redenen naar de rechtbank. Doe het besluit erbij.
do-beroep-3 = De rechtbank stuurt een rekening (griffierecht).
do-informatie-1 = Kijk in de brief welke informatie de gemeente vraagt.
do-informatie-2 = Lukt het niet op tijd? Vraag dan om meer tijd.
do-informatie-3 = Zolang de gemeente wacht, staat de termijn stil.
do-verlengen-1 = Vraag verlenging minstens acht weken voor de laatste dag.
do-verlengen-2 = Stuur de brief hieronder of bel de gemeente.
do-verlengen-3 = Vraag of de hulp doorloopt tot het nieuwe besluit.
do-bellen-1 = Bel de gemeente en noem het kenmerk.
do-bellen-2 = Schrijf op wie u sprak en wat u afsprak.
do-letter = Voorbeeldbrief
do-letter-intro = Vul uw naam en adres aan en zet er de datum bij.
do-sent = Gestuurd? Bewaar het bewijs. Ingediend is het pas als de gemeente de ontvangst bevestigt.
# $name (String)
# $end (String)
letter-verlengen = Geachte heer of mevrouw, Het besluit over { $name } loopt tot en met { $end }. De hulp is nog steeds nodig. Ik vraag u om verlenging. Wilt u de hulp laten doorlopen tot u beslist? Met vriendelijke groet,
