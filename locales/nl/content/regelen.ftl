# Zaken op papier.
tip-levenstestament-title = Leg nu vast wie later mag beslissen
tip-levenstestament-text =
    Soms kan iemand later niet meer zelf beslissen. Over geld, over zorg of over wonen. In een levenstestament staat wie dat dan mag doen.

    U maakt het bij een notaris, zolang u zelf nog kunt kiezen. U kunt ook iemand aanwijzen die meekijkt. Vraag vooraf wat het kost.

    Praat er eerst rustig over thuis. Wie vertrouwt u? Wat vindt u belangrijk? Schrijf dat op en neem het mee.
tip-levenstestament-step-1 = Lees meer
tip-levenstestament-step-2 = Vraag het Juridisch Loket

tip-bewind-en-mentorschap-title = Als iemand niet meer zelf kan beslissen
tip-bewind-en-mentorschap-text =
    Is er geen levenstestament, en lukt beslissen niet meer? Dan kan de kantonrechter iemand aanwijzen.

    Bewind gaat over geld. Mentorschap gaat over zorg. Curatele gaat over beide en is het zwaarst.

    Vaak kan dit iemand uit de familie zijn. Dat vraagt wel tijd. Vraag het Juridisch Loket wat bij u past.
tip-bewind-en-mentorschap-step-1 = Vraag het Juridisch Loket
