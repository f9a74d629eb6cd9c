hulp-intro = Wie u kunt bellen, en wanneer.
hulp-crisis = Direct hulp nodig?
hulp-crisis-112 = Is iemand in gevaar? Bel 112.
hulp-call-112 = Bel 112
hulp-local = In uw gemeente
hulp-national = In heel Nederland
hulp-open-now = Nu open
hulp-closed-now = Nu dicht
hulp-opening = Openingstijden
hulp-by-appointment = op afspraak
hulp-support = Onafhankelijke hulp (gratis)
hulp-volunteers = Vrijwilligers
hulp-offers = Wat de gemeente biedt
hulp-offer-general = Zonder besluit
hulp-complaints = Een klacht
hulp-waardering = Mantelzorgwaardering
hulp-steps = Zo vraagt u hulp
hulp-contribution = Eigen bijdrage
hulp-no-gemeente = Kies uw gemeente bij Instellingen. Dan ziet u hier ook de nummers van dichtbij.
# $name (String)
hulp-call-name = Bel { $name }
hulp-sources = Bronnen
channel-balie = Balie
channel-chat = Chat
channel-post = Post
# $from (String)
# $until (String)
hulp-days = { $from } tot en met { $until }
