# Waarom een tip er staat: één zin per feit. Elke zin kan deze gegevens gebruiken:
# $role (mantelzorger, client, unknown), $value (wat er achter de dubbele punt van het feit staat, met een n voor een cijfer),
# $dated (yes, no), $date (een dag in woorden), $days (dagen vanaf vandaag), $hours (uren zorg per week).

# Een dag in woorden: $day en $month zijn getallen.
date = { $month ->
    [1] { $day } januari
    [2] { $day } februari
    [3] { $day } maart
    [4] { $day } april
    [5] { $day } mei
    [6] { $day } juni
    [7] { $day } juli
    [8] { $day } augustus
    [9] { $day } september
    [10] { $day } oktober
    [11] { $day } november
   *[12] { $day } december
}

reason-general = Goed om te weten voor wie zorgt of zorg krijgt.
reason-gemeente = Dit komt van uw gemeente.
reason-saved = U heeft deze tip bewaard.

reason-role = { $value ->
    [client] U krijgt hulp of vraagt hulp.
   *[mantelzorger] U zorgt voor iemand.
}
reason-relation = { $value ->
    [partner] U zorgt voor uw partner.
    [ouder] U zorgt voor uw vader of moeder.
    [kind] U zorgt voor uw kind.
    [familie] U zorgt voor familie.
    [vriend] U zorgt voor een vriend of vriendin.
   *[buur] U zorgt voor een buur.
}
reason-together = { $value ->
    [yes] U woont samen in één huis.
   *[no] U woont niet in hetzelfde huis.
}
reason-hours = U zorgt ongeveer { $hours } uur per week.
reason-condition = { $role ->
    [client] { $value ->
        [dementie] U heeft te maken met dementie.
        [lichamelijk] U heeft een ziekte of beperking.
        [psychisch] U heeft psychische klachten.
        [terminaal] Uw laatste levensfase is begonnen.
        [verstandelijk] U heeft een verstandelijke beperking.
       *[ouderdom] U wordt ouder.
    }
   *[mantelzorger] { $value ->
        [dementie] U zorgt voor iemand met dementie.
        [lichamelijk] U zorgt voor iemand met een ziekte of beperking.
        [psychisch] U zorgt voor iemand met psychische klachten.
        [terminaal] U zorgt voor iemand in de laatste levensfase.
        [verstandelijk] U zorgt voor iemand met een verstandelijke beperking.
       *[ouderdom] U zorgt voor iemand die ouder wordt.
    }
}
reason-work = { $value ->
    [werk] U heeft een baan.
    [school] U gaat naar school of studeert.
    [pensioen] U bent met pensioen.
   *[geen-werk] U heeft nu geen werk.
}
reason-age = { $value ->
    [onder-18] U bent jonger dan 18.
    [n18-24] U bent nog jong.
    [n25-66] Dit past bij uw leeftijd.
   *[n67-plus] U bent 67 of ouder.
}
reason-pgb = { $value ->
    [yes] Er is een pgb.
   *[no] Er is nu geen pgb.
}
reason-load = { $value ->
    [light] U kunt de zorg goed aan.
    [middle] De zorg kost u moeite.
    [heavy] U zei dat de zorg zwaar is.
   *[too-heavy] U zei dat de zorg te zwaar is.
}
reason-stage = { $value ->
    [niets] Er is nog geen hulp gevraagd.
    [melding] De gemeente onderzoekt welke hulp past.
    [aanvraag] De gemeente moet nog beslissen over een aanvraag.
    [afgewezen] De gemeente heeft hulp geweigerd.
    [loopt] Er is hulp van de gemeente.
   *[bezwaar] Er loopt een bezwaar.
}
reason-term-passed = { $value ->
    [onderzoek] Het onderzoek had op { $date } klaar moeten zijn.
    [beschikking] De gemeente had uiterlijk { $date } moeten beslissen.
    [beslissing-op-bezwaar] Het antwoord op uw bezwaar had er op { $date } moeten zijn.
   *[ingebrekestelling] De twee weken na uw brief waren op { $date } voorbij.
}
reason-term-soon = { $value ->
    [persoonlijk-plan] Een eigen plan inleveren kan tot en met { $date }.
    [bezwaar] Bezwaar maken kan tot en met { $date }.
    [beroep] In beroep gaan kan tot en met { $date }.
    [onderzoek] Het onderzoek moet op { $date } klaar zijn.
    [beschikking] De gemeente moet uiterlijk { $date } beslissen.
   *[beslissing-op-bezwaar] Het antwoord op uw bezwaar moet er op { $date } zijn.
}
reason-term-runs = { $value ->
    [persoonlijk-plan] U kunt een eigen plan inleveren tot en met { $date }.
    [onderzoek] Het onderzoek loopt tot { $date }.
    [beschikking] De gemeente heeft tot { $date } om te beslissen.
    [bezwaar] U kunt bezwaar maken tot en met { $date }.
    [beslissing-op-bezwaar] De gemeente heeft tot { $date } om te antwoorden op uw bezwaar.
    [beroep] U kunt in beroep gaan tot en met { $date }.
   *[dwangsom] De gemeente is te laat en het bedrag per dag loopt.
}
reason-budget = { $value ->
    [short] { $dated ->
        [yes] Het pgb lijkt op te zijn rond { $date }.
       *[no] Het pgb lijkt niet genoeg te zijn.
    }
   *[ends-soon] Het pgb stopt op { $date }.
}
reason-appointment = { $value ->
    [gemeente] { $days ->
        [0] Vandaag is er een afspraak met de gemeente.
       *[other] Morgen is er een afspraak met de gemeente.
    }
   *[tomorrow] U heeft morgen een afspraak.
}
reason-heronderzoek = { $dated ->
    [yes] De gemeente kijkt rond { $date } opnieuw naar de hulp.
   *[no] De gemeente kijkt binnenkort opnieuw naar de hulp.
}
reason-month = { $value ->
    [january] Het is januari.
    [february] Het is februari.
    [march] Het is maart.
    [april] Het is april.
    [may] Het is mei.
    [june] Het is juni.
    [july] Het is juli.
    [august] Het is augustus.
    [september] Het is september.
    [october] Het is oktober.
    [november] Het is november.
   *[december] Het is december.
}
reason-season = { $value ->
    [spring] Het is lente.
    [summer] Het is zomer.
    [autumn] Het is herfst.
   *[winter] Het is winter.
}
reason-calendar = { $value ->
    [dag-van-de-mantelzorg] Op 10 november is het de Dag van de Mantelzorg.
    [year-end] Het jaar is bijna om.
   *[before-summer] De zomer komt eraan.
}
reason-connected = { $value ->
    [yes] Uw gemeente is verbonden met deze app.
   *[no] Deze app is nog niet verbonden met een gemeente.
}

# Hoe lang iets duurt: $weeks is een getal.
effort-weeks = Volgens de wet duurt het hoogstens { $weeks } weken tot er een besluit is. Soms vraagt de gemeente om meer tijd.

paper-tip-steps = Wie u verder kan helpen
paper-tip-source = Bron
paper-tip-checked = Nagekeken op
paper-tip-footer = Gemaakt met Naaste, een app voor mantelzorgers. Kijk bij de bron of het nog klopt.
