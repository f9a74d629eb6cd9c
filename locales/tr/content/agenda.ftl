# Takvim dosyasındaki başlıklar; arkasından desteğin ya da bütçenin adı gelir.
agenda-term-onderzoek = İnceleme bitiyor
agenda-term-persoonlijk-plan = Kişisel planı verme
agenda-term-beschikking = Belediyenin kararı
agenda-term-bezwaar = İtiraz için son gün
agenda-term-beslissing-op-bezwaar = İtiraz kararı
agenda-term-beslissing-op-bezwaar-commissie = İtiraz kararı
agenda-term-beroep = Dava için son gün
agenda-term-ingebrekestelling = Gecikme ihtarınızdan (ingebrekestelling) iki hafta sonra
agenda-term-dwangsom = Gecikme cezasının (dwangsom) son günü
agenda-pgb-verlengen = PGB için uzatma isteme
agenda-pgb-einde = PGB'nin son günü
