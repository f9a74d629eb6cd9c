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

tip-jong-afspraken-thuis-title = Spreek thuis af wat u doet, en wat niet
tip-jong-afspraken-thuis-text =
    Helpen is fijn, tot er geen tijd meer is voor uzelf. Een afspraak helpt dan beter dan een zucht.

    Schrijf op wat u in een week doet. Koken, oppassen, mee naar de dokter, luisteren. Zet een streep onder wat te veel is.

    Kies een rustig moment en zeg: “Dit wil ik blijven doen. Dit lukt mij niet meer.” Vraag wie het dan kan doen.

    Lukt praten thuis niet? Vraag een oom, tante of buur om erbij te zijn.
tip-jong-afspraken-thuis-step-1 = Bel de Kindertelefoon
tip-jong-afspraken-thuis-step-2 = Bel de Mantelzorglijn

tip-jong-kaart-voor-als-het-misgaat-title = Maak een kaart voor als het thuis misgaat
tip-jong-kaart-voor-als-het-misgaat-text =
    U bent niet verantwoordelijk voor alles. Wel helpt het als u weet wie u belt. Zet het in uw telefoon.

    1. Is er gevaar? Bel 112. Dat mag altijd, ook als u jong bent.

    2. Zet erbij: één volwassene die snel kan komen. Vraag vandaag of het mag.

    3. Zet erbij: het nummer van de huisarts.

    4. Is het thuis niet veilig, of bent u bang? Bel Veilig Thuis. Die denken met u mee.

    5. Wilt u praten? Bel de Kindertelefoon of de Luisterlijn.
tip-jong-kaart-voor-als-het-misgaat-step-1 = Bekijk de nummers
tip-jong-kaart-voor-als-het-misgaat-step-2 = Bel de Kindertelefoon

tip-jong-niet-uw-schuld-title = Iemand thuis is somber of verward: niet uw schuld
tip-jong-niet-uw-schuld-text =
    Als iemand thuis psychisch ziek is, gaat u misschien op uw tenen lopen. U let op elke stemming. Toch komt het niet door u, en u kunt het niet beter maken.

    U mag boos zijn, of u schamen. U mag ook gewoon lol hebben. Dat maakt u geen slecht kind.

    Vraag de huisarts om uitleg over de ziekte. Vraag ook wat u moet doen als het erger wordt. U mag daar zelf heen gaan.
tip-jong-niet-uw-schuld-step-1 = Bel de Kindertelefoon
tip-jong-niet-uw-schuld-step-2 = Bel de huisarts

tip-jong-vraag-een-volwassene-title = Er kan hulp in huis komen, dan hoeft u minder
tip-jong-vraag-een-volwassene-text =
    Wassen, koken of de hele dag opletten: dat hoeft een kind niet alleen te doen. De gemeente kan zorgen voor hulp in huis.

    Vraag een volwassene om de gemeente te bellen. Uw vader of moeder, een oma, of iemand van school. Iedereen mag zo'n melding doen: zeggen dat er hulp nodig is.

    Laat die persoon vertellen wat u nu doet. De gemeente moet ook daarnaar kijken.
tip-jong-vraag-een-volwassene-step-1 = Zoek het nummer van de gemeente
tip-jong-vraag-een-volwassene-step-2 = Bel de Kindertelefoon
