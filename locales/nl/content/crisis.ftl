# Als het niet meer gaat.
tip-nu-in-nood-title = Nu hulp nodig? Dit zijn de nummers
tip-nu-in-nood-text =
    Is iemand in gevaar? Bel 112.

    Denkt u aan zelfmoord, of is iemand daar bang voor? Bel 113. Dat mag ook als u het niet zeker weet.

    Is iemand ziek en kan het niet wachten? Bel uw huisarts. 's Avonds en in het weekend is er de huisartsenpost.

    Is het thuis niet veilig? Bel Veilig Thuis. Zij denken met u mee, ook als u alleen raad wilt.
tip-nu-in-nood-step-1 = Bel 112
tip-nu-in-nood-step-2 = Bel 113
tip-nu-in-nood-step-3 = Bel uw huisarts
tip-nu-in-nood-step-4 = Bel Veilig Thuis

tip-het-gaat-niet-meer-title = Het is te veel. Bel vandaag één persoon
tip-het-gaat-niet-meer-text =
    U zei dat de zorg te zwaar is. Dat mag u hardop zeggen. U heeft niet gefaald.

    Bel vandaag uw huisarts. Zeg: “Ik ben mantelzorger en ik kan niet meer.” De huisarts kent de wegen naar snelle hulp.

    Bel ook de gemeente en zeg dat het spoed is. Vraag of er nu al tijdelijk hulp kan komen.

    Lukt bellen niet? Vraag iemand om het voor u te doen.
tip-het-gaat-niet-meer-step-1 = Bel uw huisarts
tip-het-gaat-niet-meer-step-2 = Bel de gemeente
tip-het-gaat-niet-meer-step-3 = Bel de Mantelzorglijn

tip-spanning-thuis-title = Loopt het thuis hoog op?
tip-spanning-thuis-text =
    Wie dag en nacht zorgt, kan zijn geduld verliezen. Schreeuwen, hard vastpakken, bang zijn voor elkaar: het gebeurt, en het kan stoppen.

    Veilig Thuis denkt met u mee. U mag ook bellen als u alleen raad wilt. Het maakt niet uit of het om u gaat of om een ander.

    Is er nu gevaar? Bel 112.
tip-spanning-thuis-step-1 = Bel Veilig Thuis
tip-spanning-thuis-step-2 = Bel 112
