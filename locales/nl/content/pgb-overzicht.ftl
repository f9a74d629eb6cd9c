# The overview of a budget for the municipality. It is in Dutch, as every letter to it.
pgb-paper-title = Overzicht pgb: { $name }
pgb-paper-date = Datum
pgb-paper-period = Periode
pgb-paper-range = { $from } tot en met { $until }
pgb-paper-from = vanaf { $from }
pgb-paper-for = Voor
pgb-paper-own = Dit is een overzicht uit de eigen administratie, gemaakt met Naaste. De cijfers van de SVB en de gemeente gaan voor. Bij ‘gemeente’ komt een regel uit de gegevens van de gemeente, bij ‘zelf’ uit de eigen administratie.
pgb-paper-budget = Budget
pgb-paper-granted = Toegekend
pgb-paper-granted-gemeente = { $amount }, volgens de gegevens van de gemeente van { $day }
pgb-paper-granted-brief = { $amount }, volgens een brief van { $day }
pgb-paper-granted-zelf = { $amount }, zelf ingevuld
pgb-paper-spent = Gedeclareerd
pgb-paper-planned = Nog gepland
pgb-paper-left = Verwacht over op de laatste dag
pgb-paper-short = Verwacht tekort op de laatste dag
pgb-paper-agreements = Zorgovereenkomsten
pgb-paper-no-agreements = Er zijn geen zorgovereenkomsten bekend.
pgb-paper-carer = Zorgverlener
pgb-paper-kind = Soort
pgb-paper-tariff = Tarief
pgb-paper-week = Per week
pgb-paper-source = Bron
pgb-paper-state = Stand
pgb-paper-declared = Declaraties per maand en zorgverlener
pgb-paper-none = Er zijn geen declaraties bekend.
pgb-paper-month = Maand
pgb-paper-month-name = { $month } { $year }
pgb-paper-what = Waarvoor
pgb-paper-amount = Bedrag
pgb-paper-totals = Totalen
pgb-paper-total = Alles samen
pgb-paper-total-gemeente = Bekend bij de gemeente
pgb-paper-total-zelf = Uit de eigen administratie
pgb-paper-total-rejected = Afgewezen, niet meegeteld
pgb-paper-nobody = zonder zorgverlener
pgb-paper-gemeente = gemeente
pgb-paper-zelf = zelf
pgb-paper-euro = € { $amount }
pgb-paper-per = € { $amount } per { $unit }
pgb-paper-hours = { $hours } uur
pgb-paper-units-dagdeel = { $count ->
    [one] één dagdeel
   *[other] { $count } dagdelen
}
pgb-paper-units-etmaal = { $count ->
    [one] één etmaal
   *[other] { $count } etmalen
}
pgb-paper-units-rit = { $count ->
    [one] één rit
   *[other] { $count } ritten
}
pgb-paper-unit-uur = uur
pgb-paper-unit-dagdeel = dagdeel
pgb-paper-unit-etmaal = etmaal
pgb-paper-unit-rit = rit
pgb-paper-unit-maand = maand
pgb-paper-model-arbeid = arbeidsovereenkomst
pgb-paper-model-opdracht = opdracht
pgb-paper-model-familie = partner of familielid
pgb-paper-model-vervoer = vervoer
pgb-paper-carer-professional = professional
pgb-paper-carer-zzp = zzp
pgb-paper-carer-netwerk = netwerk
pgb-paper-kind-uren = uren
pgb-paper-kind-rekening = rekening
pgb-paper-kind-reiskosten = reiskosten
pgb-paper-kind-vrij-besteedbaar = vrij besteedbaar bedrag
pgb-paper-kind-feestdagen = feestdagenuitkering
pgb-paper-kind-maandloon = maandloon
pgb-paper-state-made = concept
pgb-paper-state-sent = verstuurd
pgb-paper-state-approved = goedgekeurd
pgb-paper-state-rejected = afgewezen
pgb-paper-state-paid = betaald
pgb-paper-day = { $day } { $month } { $year }
pgb-paper-footer = Eigen overzicht, gemaakt met Naaste. Dit is geen besluit en geen opgave van de SVB.
pgb-paper-page = Pagina {"{"}page{"}"} van {"{"}pages{"}"}
