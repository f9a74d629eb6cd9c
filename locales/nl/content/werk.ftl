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
