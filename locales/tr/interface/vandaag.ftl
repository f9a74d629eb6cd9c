greet-morning = Günaydın, { $name }
greet-afternoon = İyi günler, { $name }
greet-evening = İyi akşamlar, { $name }
greet-morning-plain = Günaydın
greet-afternoon-plain = İyi günler
greet-evening-plain = İyi akşamlar
vandaag-first = Önce bu
vandaag-terms = Bu da önemli
vandaag-agenda = Bugün ve yarın
vandaag-agenda-empty = Ajandanızda bugün ve yarın için bir şey yok.
vandaag-agenda-all = Bütün ajanda
vandaag-tips = Size öneriler
vandaag-tips-all = Bütün öneriler
vandaag-pgb = PGB'niz
vandaag-quiet-title = Acil bir şey yok
vandaag-quiet-text = Şu an dikkat isteyen bir süre yok.
vandaag-start-title = Belediyeden mektubunuz mu var?
vandaag-start-text = Mektubu girin. Sonra sıranın ne zaman kimde olduğunu görürsünüz.
vandaag-connect-title = Belediyenizi bağlayın
vandaag-connect-text = O zaman başvuruları, randevuları ve mesajları kendiliğinden görürsünüz.
vandaag-connect = Belediyeye giriş yap
vandaag-example-text = Önce göz atmak ister misiniz? Gerçek olmayan bir örneğe bakın.
vandaag-example = Örneğe bak
vandaag-unread = { $count } yeni mesajınız var
missed-title = Bunları kaçırdınız
missed-text = Naaste kapalıydı ya da size uyarı gösteremedi.
missed-seen = Gördüm
missed-afspraak = Randevu: { $title }
missed-termijn = Son gün yaklaşıyor: { $title }
missed-verlopen = Süre geçti: { $title }
missed-pgb = PGB: { $title }
missed-taak = Görev: { $title }
missed-noodplan = “Ben bakamazsam” planının hâlâ doğru olup olmadığına bakın
countdown-left = { $count ->
    [one] gün
   *[other] gün
 }
countdown-late = { $count ->
    [one] gün gecikti
   *[other] gün gecikti
 }
missed-done = Yapıldı
missed-later = Sonra
missed-hour = Bir saat sonra
missed-evening = Bu akşam
missed-tomorrow = Yarın sabah
# $moment (String)
missed-again = Bu hatırlatmayı alacağınız zaman: { $moment }
vandaag-terms-all = Tüm destekler
