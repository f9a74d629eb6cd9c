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
pgb-balance-chart = Grafiek van het saldo. De cijfers staan in de tabel.
pgb-balance-date = Datum
pgb-balance-amount = Saldo
pgb-balance-real = Werkelijk
pgb-balance-forecast = Verwacht
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
pgb-tariff-line = { $amount } per uur
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
pgb-declaration-date = Datum van de zorg
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
pgb-renew-late = Vraag nu verlenging. Acht weken van tevoren was { $date }.
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
