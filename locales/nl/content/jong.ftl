# Jong en zorgen.
tip-jong-en-zorgen-title = Zorgt u thuis mee? U bent niet de enige
tip-jong-en-zorgen-text =
    Helpt u thuis omdat iemand ziek is of een beperking heeft? Dan bent u mantelzorger. Ook als u vooral meedenkt, oplet of u zorgen maakt.

    Van de jongeren van 16 tot en met 24 jaar zorgt ongeveer één op de vier. Veel van hen noemen zichzelf geen mantelzorger.

    Praten helpt. Tot 18 jaar kunt u de Kindertelefoon bellen, van 11 tot 21 uur. Dat is gratis. De Mantelzorglijn is er voor iedereen.
tip-jong-en-zorgen-step-1 = Bel de Kindertelefoon
tip-jong-en-zorgen-step-2 = Bel de Mantelzorglijn

tip-school-weet-het-title = Vertel het op school
tip-school-weet-het-text =
    Soms lukt huiswerk niet, of komt u te laat omdat er thuis iets was. Op school weet niemand waarom, tot u het vertelt.

    Kies één persoon: uw mentor, een docent of de studieadviseur. U hoeft niet alles te zeggen. “Thuis is iemand ziek en ik help veel” is genoeg.

    Vraag wat er kan. Bijvoorbeeld later inleveren, uw telefoon aan in de les of een toets op een andere dag.
tip-school-weet-het-step-1 = Plan het gesprek
tip-school-weet-het-step-2 = Oefen het met de Mantelzorglijn
