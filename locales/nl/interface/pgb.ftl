pgb-intro = Uw persoonsgebonden budget: wat er is, wat er op gaat en of het genoeg is.
pgb-empty-title = Nog geen PGB
pgb-empty-text = Heeft u een PGB? Vul het bedrag en de datums uit het besluit in.
pgb-add = PGB invullen
pgb-granted = Toegekend
pgb-spent = Uitgegeven
pgb-planned = Gepland
pgb-forecast = Over aan het eind
pgb-short = Tekort aan het eind
# $date (String)
pgb-enough = Genoeg tot en met { $date }
# $date (String)
pgb-not-enough = Op na { $date }
pgb-overspent = Het budget is nu al op
# $date (String)
pgb-as-of = Stand van { $date }
# $date (String)
pgb-renew = Vraag verlenging vóór { $date }.
pgb-advice = Het budget is niet genoeg. Bel de gemeente of pas de planning aan.
pgb-balance = Verwacht saldo per maand
pgb-balance-date = Datum
pgb-agreements = Zorgovereenkomsten
pgb-agreements-empty = Nog geen afspraken met een zorgverlener.
pgb-agreement-add = Zorgverlener toevoegen
pgb-agreement-edit = Zorgverlener wijzigen
pgb-carer = Zorgverlener
pgb-carer-kind = Wie is dit?
pgb-carer-professional = Iemand van een zorgbedrijf
pgb-carer-zzp = Een zelfstandige (zzp)
pgb-carer-netwerk = Familie, vriend of buur
pgb-tariff = Tarief per uur
# $amount (String)
pgb-tariff-max = Het maximum van de gemeente is { $amount }.
pgb-week = Uren per dag
pgb-week-hint = Bijvoorbeeld 2 of 1,5
pgb-holidays = Ook op feestdagen
pgb-from = Eerste dag
pgb-until = Laatste dag
pgb-declarations = Declaraties
pgb-declarations-empty = Nog geen declaraties.
pgb-declaration-add = Declaratie toevoegen
pgb-declaration-edit = Declaratie wijzigen
pgb-declaration-date = Dag van de zorg, of de laatste dag
pgb-declaration-from = Eerste dag, als het om meer dagen gaat
pgb-declaration-amount = Bedrag
pgb-declaration-carer = Zorgverlener
pgb-declaration-carer-none = Geen of anders
pgb-name = Waarvoor is het PGB?
pgb-name-hint = Bijvoorbeeld: begeleiding
pgb-own-note = Dit is uw eigen administratie. Declareren doet u bij de SVB.
pgb-edit = PGB wijzigen
pgb-delete = PGB verwijderen
pgb-delete-sure = Verwijderen? De afspraken en declaraties gaan ook weg.
# $hours (String)
pgb-hours-week = { $hours } uur per week
# $from (String)
# $until (String)
pgb-declaration-outside = Het PGB loopt van { $from } tot en met { $until }. Kies een dag daarin.
# $date (String)
pgb-renew-late = Vraag nu verlenging. Dat kon het best vóór { $date }.
pgb-figures = Alle cijfers
# $spent (String)
# $granted (String)
pgb-spent-of = { $spent } van { $granted } uitgegeven
# $weeks (Number)
pgb-weeks-short = { $weeks ->
    [one] Een week te kort
   *[other] { $weeks } weken te kort
}
# $months (Number)
pgb-range-enough = De laatste { $months } maanden zijn meegeteld. Ook als elke maand zo duur is als de duurste, is het genoeg.
# $months (Number)
# $dear (String)
pgb-range-dear = De laatste { $months } maanden zijn meegeteld. Is elke maand zo duur als de duurste? Dan is het op na { $dear }.
# $months (Number)
# $dear (String)
# $cheap (String)
pgb-range-short = Gaat het zoals de laatste { $months } maanden? Dan is het op tussen { $dear } en { $cheap }.
pgb-what-if = Wat als?
pgb-what-if-open = Reken met andere uren of een ander tarief
pgb-what-if-text = Verander wat u wilt en reken het uit. Er wordt niets bewaard.
pgb-what-if-extra = Nog een zorgverlener
pgb-what-if-hours = Uren per week
pgb-what-if-count = Reken uit
pgb-what-if-again = Uitkomst weghalen
pgb-what-if-now = Nu
pgb-what-if-then = Dan
pgb-what-if-left = Over aan het eind
pgb-what-if-until = Genoeg?
pgb-table-read = Lijst inlezen
pgb-table-save = Bewaren als lijst
pgb-table-pick = Kies uw lijst
pgb-table-hint = Een bestand uit Excel of een ander rekenblad, bewaard als CSV. Met een datum en een bedrag op elke regel.
pgb-table-wrong = Dit is geen lijst met datums en bedragen. Bewaar uw rekenblad als CSV en kies dat bestand.
# $count (Number)
# $amount (String)
pgb-table-new = { $count ->
    [one] Een nieuwe declaratie, { $amount }
   *[other] { $count } nieuwe declaraties, samen { $amount }
}
pgb-table-nothing = Er staat niets nieuws in.
# $count (Number)
pgb-table-known = { $count ->
    [one] Een regel staat er al in.
   *[other] { $count } regels staan er al in.
}
# $names (String)
pgb-table-strangers = Zonder afspraak in dit PGB: { $names }. De declaraties tellen wel mee.
# $count (Number)
pgb-table-refused = { $count ->
    [one] Een regel kan niet mee
   *[other] { $count } regels kunnen niet mee
}
# $line (String)
# $text (String)
# $why (String)
pgb-table-line = Regel { $line }, { $text }: { $why }
pgb-table-refused-date = geen dag binnen dit PGB tot en met vandaag
pgb-table-refused-amount = geen bedrag boven nul
# $count (Number)
pgb-table-take = { $count ->
    [one] Een declaratie toevoegen
   *[other] { $count } declaraties toevoegen
}
# $count (Number)
pgb-table-done = { $count ->
    [one] Een declaratie toegevoegd
   *[other] { $count } declaraties toegevoegd
}
pgb-todo = Nu te doen
# $date (String)
pgb-todo-by = Voor { $date }
# $date (String)
pgb-todo-late = Dit moest voor { $date }
pgb-more = Lees meer
pgb-pdf = Overzicht voor de gemeente (pdf)
pgb-months = Nog te declareren
pgb-months-text = Loop de dagen na en vul in wat er echt is gewerkt.
pgb-month-open = Maand nalopen
pgb-month-intro = Vul per dag in wat er echt is gewerkt. Niets gewerkt? Vul 0 in.
pgb-month-as-planned = Alles ging zoals gepland
pgb-month-other = Andere dagen
# $quantity (String)
pgb-month-planned = Gepland: { $quantity }
pgb-month-portal = Dit neemt u over in het PGB Portaal
pgb-month-period = Periode
pgb-month-quantity = Aantal
pgb-month-left = Over na deze declaratie
pgb-month-save = Declaratie maken
pgb-month-missing = Vul elke geplande dag in.
pgb-month-done = Gemaakt. Stuur hem nu zelf naar de SVB.
# $amount (String)
pgb-per-uur = { $amount } per uur
# $amount (String)
pgb-per-dagdeel = { $amount } per dagdeel
# $amount (String)
pgb-per-etmaal = { $amount } per etmaal
# $amount (String)
pgb-per-rit = { $amount } per rit
# $amount (String)
pgb-per-maand = { $amount } per maand
pgb-unit = Het tarief is per
pgb-unit-uur = uur
pgb-unit-dagdeel = dagdeel
pgb-unit-etmaal = etmaal
pgb-unit-rit = rit
pgb-unit-maand = maand, een vast bedrag
pgb-tariff-plain = Tarief
# $amount (String)
pgb-times = { $amount } keer
# $amount (String)
pgb-hours = { $amount } uur
# $amount (String)
pgb-times-week = { $amount } keer per week
pgb-week-times = Hoe vaak per dag
pgb-model = Soort zorgovereenkomst
pgb-unknown = Niet ingevuld
pgb-model-arbeid = Arbeidsovereenkomst
pgb-model-opdracht = Overeenkomst van opdracht
pgb-model-familie = Met partner of familie
pgb-model-vervoer = Vervoer
pgb-notice = Opzegtermijn in weken
pgb-state = Hoe staat het ermee
pgb-state-made = Gemaakt, nog niet verstuurd
pgb-state-sent = Verstuurd
pgb-state-approved = Goedgekeurd
pgb-state-rejected = Afgekeurd
pgb-state-paid = Betaald
pgb-exceptions = Weken zonder hulp
# $range (String)
pgb-exception-none = { $range }: geen hulp
# $range (String)
pgb-exception-other = { $range }: andere uren
pgb-exception-add = Tijd zonder hulp toevoegen
pgb-exception-wrong = Vul een eerste en een laatste dag in.
pgb-more-terms = Meer over de overeenkomst
# $date (String)
pgb-overlap = Vanaf { $date } loopt er nog een afspraak met deze zorgverlener.
pgb-as-netwerk = Deze gemeente telt familie altijd als eigen netwerk.
pgb-declaration-kind = Waarvoor
pgb-declaration-uren = Uren
pgb-declaration-rekening = Een rekening
pgb-declaration-reiskosten = Reiskosten
pgb-declaration-vrij = Vrij besteedbaar bedrag
pgb-declaration-feestdagen = Feestdagenuitkering
pgb-declaration-maandloon = Maandloon
pgb-declaration-km = Kilometers
pgb-declaration-km-tariff = Bedrag per kilometer
pgb-declaration-received = Rekening of uren gekregen op
pgb-declaration-note = Notitie
# $date (String)
pgb-declaration-carer-by = De zorgverlener levert in voor { $date }
# $date (String)
pgb-declaration-holder-by = U stuurt in voor { $date }
pgb-declaration-late = Te laat
pgb-declaration-over = Meer dan er nog over was
pgb-declaration-automatic = De SVB betaalt dit vanzelf
pgb-declaration-bills = Rekening bewaren
pgb-settings = Regels van uw gemeente
pgb-settings-text = Kijk in uw besluit of bel de gemeente.
pgb-cutoff = Declaraties van vorig jaar insturen voor
pgb-renew-weeks = Verlenging vragen: weken van tevoren
pgb-vrij = Een vrij besteedbaar bedrag mag
pgb-feestdagen = Een feestdagenuitkering mag
pgb-chart-carers = Uitgegeven per zorgverlener
pgb-chart-plan = Gepland en echt
# $name (String)
pgb-chart-label = Grafiek: { $name }. De cijfers staan in de tabel.
pgb-series-balance = Saldo
pgb-series-low = Als elke maand duur is
pgb-series-high = Als elke maand goedkoop is
pgb-series-real = Echt
pgb-series-other = Overig
