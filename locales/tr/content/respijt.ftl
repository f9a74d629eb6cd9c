# Bakıma kısa bir ara.
tip-respijtzorg-vragen-title = Kısa bir ara: bakımı başkası üstlensin
tip-respijtzorg-vragen-text =
    Bakıma kısa bir ara verebilirsiniz. Buna mola bakımı (respijtzorg) denir. Bunun için önce yere yığılmanız gerekmez.

    Birçok şekilde olabilir. Bir gönüllü birkaç saat gelir. Ya da yakınınız bir gün bir gruba gider. Bazen biri evde bakımı üstlenir. Yakınınız geceyi başka yerde de geçirebilir.

    Küçük başlayın: haftada bir sabah. O zaman siz ve yakınınız alışabilirsiniz.

    Yakınınızda neler olduğunu belediyeye sorun. Bazen sağlık sigortası (zorgverzekeraar) da öder. Uzun süreli bakım (Wlz) zaten var mı? O zaman bu bakımı düzenleyen bakım ofisi (zorgkantoor) yardım eder.
tip-respijtzorg-vragen-step-1 = Belediyeyi arayın
tip-respijtzorg-vragen-step-2 = Mantelzorglijn hattını arayın

tip-eerste-keer-vrij-title = İlk kez ayrılmak: ikiniz de böyle alışırsınız
tip-eerste-keer-vrij-text =
    Çıkıp gitmek bazen yalnız bırakmak gibi gelir. Öyle değildir. Küçük başlayın, o zaman güven artar.

    1. Bir saat seçin, günün sakin bir zamanında.

    2. Yakınınızın zaten tanıdığı birine sorun. Bir komşu, bir arkadaş ya da bir gönüllü.

    3. İlk seferde birlikte kahve için. İkinci seferde yarım saat dışarı çıkın.

    4. O kişinin bilmesi gerekenleri bir kâğıda yazın. Size hangi numaradan ulaşılacağını da yazın.

    5. İyi geçti mi? Bunu sabit bir gün yapın. O zaman her seferinde yeniden sormanız gerekmez.
tip-eerste-keer-vrij-step-1 = İlk saati ajandaya yazın
tip-eerste-keer-vrij-step-2 = Mantelzorglijn hattını arayın
