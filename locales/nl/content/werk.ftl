# Werk en verlof.
tip-kort-zorgverlof-title = Een paar dagen vrij om te zorgen
tip-kort-zorgverlof-text =
    Is iemand ziek en moet u zorgen? Dan is er kortdurend zorgverlof. Per jaar is dat hoogstens twee keer uw werkweek. Werkt u 24 uur, dan is het 48 uur.

    U krijgt meestal 70% van uw loon, en minstens het minimumloon. In uw cao kan meer staan.

    Het geldt voor uw partner, kind en ouders. Ook voor broers, zussen, grootouders, kleinkinderen, huisgenoten en bekenden.

    Moet u ineens weg, vandaag nog? Dan is er calamiteitenverlof. Dat is kort en wordt helemaal betaald.
tip-kort-zorgverlof-step-1 = Lees de regels
tip-kort-zorgverlof-step-2 = Bel de Mantelzorglijn

tip-lang-zorgverlof-title = Langer minder werken om te zorgen
tip-lang-zorgverlof-text =
    Duurt de zorg langer? Dan is er langdurend zorgverlof. Per jaar is dat hoogstens zes keer uw werkweek. Vraag of u het kunt spreiden, bijvoorbeeld één dag per week.

    U krijgt meestal geen loon over deze uren. Kijk in uw cao of er iets geregeld is.

    Vraag het op papier aan uw werkgever. Die mag alleen weigeren als het bedrijf er ernstig last van heeft.
tip-lang-zorgverlof-step-1 = Lees de regels
tip-lang-zorgverlof-step-2 = Bel de Mantelzorglijn

tip-werkgever-vertellen-title = Vertel uw werkgever dat u mantelzorger bent
tip-werkgever-vertellen-text =
    Misschien weet niemand op het werk dat u zorgt. Vertellen lucht vaak op. En uw baas kan pas meedenken als hij of zij het weet.

    Vertel wat u doet en wat u nodig heeft. Bijvoorbeeld later beginnen, een middag thuis werken of bereikbaar zijn voor telefoon.

    U mag vragen om andere uren of een andere werkplek. Daar is een wet voor. Uw werkgever moet daar serieus naar kijken.

    Kies één ding om mee te beginnen. Plan een gesprek van een kwartier.
tip-werkgever-vertellen-step-1 = Plan het gesprek
tip-werkgever-vertellen-step-2 = Oefen het met de Mantelzorglijn

tip-verlof-schriftelijk-vragen-title = Zorgverlof vragen: schrijf vijf zinnen aan uw baas
tip-verlof-schriftelijk-vragen-text =
    Een kort bericht op papier of per mail is genoeg. Zo weet u later zeker wat er is gevraagd.

    1. Schrijf voor wie u zorgt. Dat mag een partner, kind, ouder, broer, zus, huisgenoot of bekende zijn.

    2. Schrijf waarom er zorg nodig is. Details over de ziekte hoeft u niet te geven.

    3. Noem welk verlof u vraagt: kort of lang, en hoeveel uur per week.

    4. Noem de eerste dag en hoe lang het ongeveer duurt.

    5. Vraag om een antwoord op papier, vóór een vaste dag. Krijgt u een nee? Vraag dan welke zwaarwegende reden er is.
tip-verlof-schriftelijk-vragen-step-1 = Lees de regels
tip-verlof-schriftelijk-vragen-step-2 = Vraag raad bij de Mantelzorglijn

tip-niet-meteen-stoppen-title = Denkt u aan stoppen met werken? Probeer dit eerst
tip-niet-meteen-stoppen-text =
    Minder werken lijkt soms de enige weg. Maar u raakt dan ook geld, pensioen en collega's kwijt. Neem die stap niet op een slechte dag.

    Probeer eerst drie dingen. Vraag verlof voor de drukste weken. Vraag andere uren of een dag thuis werken. En vraag hulp voor uw naaste op de uren dat u werkt.

    Spreek een proef af: drie maanden, en dan samen kijken. Zo kunt u nog terug.

    Wilt u toch minder werken? Reken eerst uit wat u per maand overhoudt.
tip-niet-meteen-stoppen-step-1 = Bel de Mantelzorglijn
tip-niet-meteen-stoppen-step-2 = Plan een gesprek met uw baas
