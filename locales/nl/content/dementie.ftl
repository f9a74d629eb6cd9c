# Dementie.
tip-alzheimer-telefoon-title = Praat over dementie met iemand die luistert
tip-alzheimer-telefoon-text =
    Dementie roept veel vragen op. Wat is gewoon, en wat niet? Wat zeg ik als hij boos wordt? Hoe houd ik dit vol?

    Bij de Alzheimer Telefoon praat u met mensen die dit kennen. Bellen is gratis. Geen vraag is te klein.

    Op dementie.nl kunt u rustig verder lezen.
tip-alzheimer-telefoon-step-1 = Bel de Alzheimer Telefoon
tip-alzheimer-telefoon-step-2 = Kijk op dementie.nl

tip-casemanager-dementie-title = Vraag naar een casemanager dementie
tip-casemanager-dementie-text =
    Een casemanager dementie is een vaste persoon die met u meeloopt. Die kent de hulp in de buurt en denkt vooruit.

    Vraag uw huisarts of er bij u een casemanager is. Vraag ook of het iets kost en of er een wachtlijst is. Dat is niet overal gelijk.

    Is de wachtlijst lang? Vraag wie u tot die tijd kunt bellen.
tip-casemanager-dementie-step-1 = Bel uw huisarts
tip-casemanager-dementie-step-2 = Bel de Alzheimer Telefoon

tip-samen-zorgen-dementie-title = Laat familie en vrienden zien wat nodig is
tip-samen-zorgen-dementie-text =
    Van buiten lijkt het soms mee te vallen. Wie even op bezoek komt, ziet niet hoe een nacht gaat.

    Vertel daarom heel gewoon wat u ziet. Niet “het gaat slecht”, maar “hij stond vannacht drie keer bij de deur”. Dan begrijpen mensen beter wat helpt.

    Op dementie.nl vindt u Myinlife. Daarmee verdeelt u taken en houdt u elkaar op de hoogte. U kiest zelf wie wat ziet.
tip-samen-zorgen-dementie-step-1 = Kijk op dementie.nl
tip-samen-zorgen-dementie-step-2 = Bel de Alzheimer Telefoon
