pgb-intro = Kişisel bütçeniz (PGB): ne kadar var, ne kadarı harcanıyor ve yetiyor mu.
pgb-empty-title = Henüz PGB yok
pgb-empty-text = PGB'niz var mı? Karardaki tutarı ve tarihleri girin.
pgb-add = PGB gir
pgb-granted = Verilen
pgb-spent = Harcanan
pgb-planned = Planlanan
pgb-forecast = Sonda kalan
pgb-short = Sonda eksik
pgb-enough = Yettiği son gün: { $date }
pgb-not-enough = { $date } gününden sonra biter
pgb-overspent = Bütçe şimdiden bitti
pgb-as-of = { $date } günkü durum
pgb-renew = Uzatmayı { $date } gününden önce isteyin.
pgb-advice = Bütçe yetmiyor. Belediyeyi arayın ya da planlamayı değiştirin.
pgb-balance = Aylara göre beklenen bakiye
pgb-balance-date = Tarih
pgb-agreements = Bakım sözleşmeleri (zorgovereenkomsten)
pgb-agreements-empty = Henüz bir bakıcıyla (zorgverlener) anlaşma yok.
pgb-agreement-add = Bakıcı ekle
pgb-agreement-edit = Bakıcıyı değiştir
pgb-carer = Bakıcı
pgb-carer-kind = Bu kim?
pgb-carer-professional = Bir bakım şirketinden biri
pgb-carer-zzp = Serbest çalışan biri (zzp)
pgb-carer-netwerk = Aile, arkadaş ya da komşu
pgb-tariff = Saat ücreti
pgb-tariff-max = Belediyenin üst sınırı: { $amount }.
pgb-week = Gün başına saat
pgb-week-hint = Örneğin 2 ya da 1,5
pgb-holidays = Resmî tatillerde de
pgb-from = İlk gün
pgb-until = Son gün
pgb-declarations = Ödeme talepleri (declaraties)
pgb-declarations-empty = Henüz ödeme talebi yok.
pgb-declaration-add = Ödeme talebi ekle
pgb-declaration-edit = Ödeme talebini değiştir
pgb-declaration-date = Bakımın günü ya da son günü
pgb-declaration-from = Birden fazla günse, ilk gün
pgb-declaration-amount = Tutar
pgb-declaration-carer = Bakıcı
pgb-declaration-carer-none = Yok ya da başka
pgb-name = PGB ne için?
pgb-name-hint = Örneğin: yaşam desteği (begeleiding)
pgb-own-note = Bunlar kendi kayıtlarınız. Ödeme taleplerini SVB kurumuna gönderirsiniz.
pgb-edit = PGB'yi değiştir
pgb-delete = PGB'yi sil
pgb-delete-sure = Silinsin mi? Anlaşmalar ve ödeme talepleri de silinir.
pgb-hours-week = Haftada { $hours } saat
pgb-declaration-outside = PGB dönemi: { $from } – { $until }. Bu aradan bir gün seçin.
pgb-renew-late = Şimdi uzatma isteyin. En iyisi { $date } öncesiydi.
pgb-figures = Bütün rakamlar
pgb-spent-of = Verilen { $granted } içinden { $spent } harcandı
pgb-weeks-short = { $weeks } hafta eksik
pgb-range-enough = Son { $months } ay hesaba katıldı. Her ay en pahalı ay kadar pahalı olsa da bütçe yeter.
pgb-range-dear = Son { $months } ay hesaba katıldı. Her ay en pahalı ay kadar pahalı mı? O zaman bütçe { $dear } gününden sonra biter.
pgb-range-short = Son { $months } aydaki gibi mi gidiyor? O zaman bütçe { $dear } ile { $cheap } arasında biter.
pgb-what-if = Ya değişirse?
pgb-what-if-open = Başka saatlerle ya da başka ücretle hesapla
pgb-what-if-text = İstediğinizi değiştirin ve hesaplayın. Hiçbir şey kaydedilmez.
pgb-what-if-extra = Bir bakıcı daha
pgb-what-if-hours = Haftalık saat
pgb-what-if-count = Hesapla
pgb-what-if-again = Sonucu kaldır
pgb-what-if-now = Şimdi
pgb-what-if-then = O zaman
pgb-what-if-left = Sonda kalan
pgb-what-if-until = Yeter mi?
pgb-table-read = Liste oku
pgb-table-save = Liste olarak kaydet
pgb-table-pick = Listenizi seçin
pgb-table-hint = Excel ya da başka bir hesap tablosundan CSV olarak kaydedilmiş bir dosya. Her satırda bir tarih ve bir tutar olmalı.
pgb-table-wrong = Bu, tarih ve tutar listesi değil. Hesap tablonuzu CSV olarak kaydedin ve o dosyayı seçin.
pgb-table-new = { $count ->
    [one] { $count } yeni ödeme talebi, { $amount }
   *[other] { $count } yeni ödeme talebi, toplam { $amount }
}
pgb-table-nothing = İçinde yeni bir şey yok.
pgb-table-known = { $count } satır zaten var.
pgb-table-strangers = Bu PGB'de anlaşması olmayanlar: { $names }. Ödeme talepleri yine de sayılır.
pgb-table-refused = { $count } satır alınamıyor
pgb-table-line = Satır { $line }, { $text }: { $why }
pgb-table-refused-date = bu PGB içinde, bugüne kadar (bugün dahil) bir gün değil
pgb-table-refused-amount = sıfırdan büyük bir tutar değil
pgb-table-take = { $count } ödeme talebi ekle
pgb-table-done = { $count } ödeme talebi eklendi
pgb-todo = Şimdi yapılacaklar
# $date (String)
pgb-todo-by = Son gün: { $date }
# $date (String)
pgb-todo-late = Son günü { $date } idi
pgb-more = Devamını oku
pgb-pdf = Belediye için özet (pdf)
pgb-months = Henüz beyan edilmeyen
pgb-months-text = Günleri gözden geçirin ve gerçekten çalışılanı girin.
pgb-month-open = Ayı gözden geçir
pgb-month-intro = Her gün için gerçekten çalışılanı girin. Çalışılmadıysa 0 yazın.
pgb-month-as-planned = Her şey planlandığı gibi oldu
pgb-month-other = Diğer günler
# $quantity (String)
pgb-month-planned = Planlanan: { $quantity }
pgb-month-portal = Bunu PGB Portaal'a aktarırsınız
pgb-month-period = Dönem
pgb-month-quantity = Miktar
pgb-month-left = Bu beyandan sonra kalan
pgb-month-save = Beyanı oluştur
pgb-month-missing = Planlanan her günü doldurun.
pgb-month-done = Oluşturuldu. Şimdi SVB'ye kendiniz gönderin.
# $amount (String)
pgb-per-uur = Saatte { $amount }
# $amount (String)
pgb-per-dagdeel = Yarım günde { $amount }
# $amount (String)
pgb-per-etmaal = 24 saatte { $amount }
# $amount (String)
pgb-per-rit = Yolculuk başına { $amount }
# $amount (String)
pgb-per-maand = Ayda { $amount }
pgb-unit = Ücret birimi
pgb-unit-uur = saat
pgb-unit-dagdeel = yarım gün
pgb-unit-etmaal = 24 saat
pgb-unit-rit = yolculuk
pgb-unit-maand = ay, sabit tutar
pgb-tariff-plain = Ücret
# $amount (String)
pgb-times = { $amount } kez
# $amount (String)
pgb-hours = { $amount } saat
# $amount (String)
pgb-times-week = Haftada { $amount } kez
pgb-week-times = Günde kaç kez
pgb-model = Bakım sözleşmesi türü
pgb-unknown = Doldurulmadı
pgb-model-arbeid = İş sözleşmesi
pgb-model-opdracht = Hizmet sözleşmesi
pgb-model-familie = Eş veya akraba ile
pgb-model-vervoer = Ulaşım
pgb-notice = Hafta olarak fesih süresi
pgb-state = Durumu nedir
pgb-state-made = Hazırlandı, henüz gönderilmedi
pgb-state-sent = Gönderildi
pgb-state-approved = Onaylandı
pgb-state-rejected = Reddedildi
pgb-state-paid = Ödendi
pgb-exceptions = Yardım olmayan haftalar
# $range (String)
pgb-exception-none = { $range }: yardım yok
# $range (String)
pgb-exception-other = { $range }: farklı saatler
pgb-exception-add = Yardımsız dönem ekle
pgb-exception-wrong = İlk ve son günü girin.
pgb-more-terms = Sözleşme hakkında daha fazla
# $date (String)
pgb-overlap = { $date } tarihinden itibaren bu bakıcıyla başka bir anlaşma da geçerli.
pgb-as-netwerk = Bu belediye akrabaları her zaman kendi çevreniz sayar.
pgb-declaration-kind = Ne için
pgb-declaration-uren = Saatler
pgb-declaration-rekening = Bir fatura
pgb-declaration-reiskosten = Yol masrafı
pgb-declaration-vrij = Vrij besteedbaar bedrag (serbest harcanabilir tutar)
pgb-declaration-feestdagen = Feestdagenuitkering (bayram ödemesi)
pgb-declaration-maandloon = Aylık tutar
pgb-declaration-km = Kilometre
pgb-declaration-km-tariff = Kilometre başına tutar
pgb-declaration-received = Fatura veya saatlerin alındığı gün
pgb-declaration-note = Not
# $date (String)
pgb-declaration-carer-by = Bakıcının teslim tarihi: { $date }
# $date (String)
pgb-declaration-holder-by = Göndermeniz gereken son gün: { $date }
pgb-declaration-late = Geç
pgb-declaration-over = Kalandan fazla
pgb-declaration-automatic = SVB bunu kendiliğinden öder
pgb-declaration-bills = Faturayı sakla
pgb-settings = Belediyenizin kuralları
pgb-settings-text = Kararınıza bakın veya belediyeyi arayın.
pgb-cutoff = Geçen yılın beyanlarını gönderme tarihi
pgb-renew-weeks = Uzatma isteme: kaç hafta önce
pgb-vrij = Vrij besteedbaar bedrag mümkün
pgb-feestdagen = Feestdagenuitkering mümkün
pgb-chart-carers = Bakıcı başına harcanan
pgb-chart-plan = Planlanan ve gerçek
# $name (String)
pgb-chart-label = Grafik: { $name }. Rakamlar tabloda.
pgb-series-balance = Bakiye
pgb-series-low = Her ay pahalıysa
pgb-series-high = Her ay ucuzsa
pgb-series-real = Gerçek
pgb-series-other = Diğer
