# Konuların adları.
theme-rechten = Haklar ve kurallar
theme-geld = Para ve PGB
theme-respijt = Bakıma kısa bir ara
theme-werk = İş ve izin
theme-voor-uzelf = Kendinize iyi bakmak
theme-zorg-thuis = Evde bakım
theme-dementie = Demans
theme-jong = Gençler ve bakım
theme-wonen = Yardımcı araçlar ve konut
theme-vervoer = Ulaşım
theme-digitaal = Dijital işler ve DigiD
theme-regelen = Kâğıt işleri
theme-waardering = Teşekkür
theme-na-de-zorg = Bakım değişince
theme-crisis = Artık dayanamıyorsanız
theme-lokaal = Belediyenizden
